/** What we said, printed or posted was not so. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3, find: ['(dijeron|dijo|dijisteis|informaron|informo|aseguraron|aseguro|confirmaron|confirmo|indicaron|indico|explicaron|prometieron) ~12 (y|pero|mentira|resulta|ahora|no es|no era|era mentira|falso) ~4 (no|falso|mentira|resulta|otra cosa|resulto|es mentira|faltaba|me dicen que no|al llegar)', '(informacion|dato|datos|direccion|horario|horarios|fecha|anuncio|publicidad|descripcion|etiqueta|ficha) ~4 (falsa|falso|erronea|erroneo|equivocada|equivocado|incorrecta|incorrecto|engañosa|engañoso|mal|mentira|errado|errada|desactualizada)', '(mal|erroneamente) (informado|informaron|informada|asesorado|asesoraron)', '(informaron|asesoraron|indicaron|explicaron) (mal|fatal|cualquier cosa)', '(cerrado|cerrada|cerrados) ~8 (pone|ponia|decia|dice|segun|horario|google|web|abria|abrian)', '(pone|ponia|decia|dice|anunciaba|anuncia|anuncian|segun) ~10 (y|pero) ~3 (no|estaba cerrado|cerrado|es otra|resulta)', '(escriben|escribieron|escribe|pusieron|ponen|tienen|registraron) ~3 (mal|equivocado) ~3 (apellido|nombre|direccion|datos|rut|dni|curp)', '(apellido|nombre|direccion) ~3 (mal|equivocado|equivocada|incorrecto)', '(cada|tres|dos|#) ~3 (me dice|version|versiones|dice) ~2 (una cosa|distinta|distintas|diferente|diferentes)', '(dijeron|dijo|dijisteis|dijeron|aseguro|aseguraron|confirmo|confirmaron) ~1 que ~8 (alcanzaba|bastaba|servia|podia|podiamos|era suficiente|no hacia falta|se podia|estaba incluido|estaba incluida|incluia|era gratis|no necesitaba|no necesitabamos|valia|era compatible|entraba)', 'publicidad engañosa', 'me mintieron', 'nos mintieron', 'me engañaron', 'alergeno|alergenos', 'cambio de puerta'], unless: ['llamarian', 'llamaban', 'llamamos', 'llegaba', 'llegaria', 'reembolso', 'precio', 'me cobraron'] },
      { weight: 1, find: ['me dijeron que', 'en el chat me dijeron', 'mintieron', 'segun la web', 'segun vuestra web', 'mentiras'] },
      { weight: 0.8, find: ['(ponia|pone|decia|dice|segun|folleto|cartel|horario|dijeron|persiana|informacion)'] },
    ],
    shows: ['Me confirmaron por teléfono que abrían el domingo y al llegar estaba cerrado.', 'En la ficha pone sin gluten y lleva trigo, información falsa.', 'Me informaron mal y por eso perdí el plazo.'],
    leaves: ['Dijeron que llegaba el lunes y sigue sin llegar.', '¿Me confirma el horario del domingo?'],
  },
  en: {
    find: [
      { weight: 3, find: ["(told|said|says|stated|confirmed|assured|advised|promised|informed|claimed) ~14 (but|and|turns out|now|only to|there) ~4 (no|not|isn't|wasn't|wrong|false|untrue|lie|different|is|doesn't|closed|turned away|refused)", '(wrong|false|incorrect|misleading|inaccurate|bad|outdated|conflicting) (information|info|advice|date|address|details|description|time|times|hours|instructions|number|listing|price tag|directions|name|answer)', '(misinformed|misled|mislead|lied to|lied|misadvised|misspelled|misspelt)', '(closed|shut) ~8 (says|said|sign|hours|website|google|until|posted|listed)', '(says|said|listed|advertised|posted|description|label|labelled|labeled) ~10 (but|yet|and) ~3 (not|closed|isn\'t|it\'s|actually|no)', '(spelled|spelt|got|wrote|printed) ~2 (my|our|his|her)? ~2 (name|surname|address) ~2 (wrong|incorrectly)', '(said|told|assured|confirmed|promised) ~6 (no _ (needed|required|necessary)|would be fine|be fine|was included|is included|was free|would fit|compatible|was enough|covered|wouldn\'t need)', '(different|conflicting|#|three|two) ~2 (answers|stories|versions)', 'false advertising', 'since when (does|do|is|are)', '(gate|platform) change', 'not as described', 'nothing like the (picture|photo|description)', '(agent|rep|chat|someone|colleague) (said|told|confirmed|assured)'], unless: ['call me', 'a call', 'call back', 'heard', 'refund', 'delivered', 'within 24 hours', 'invalid', 'charged', "hasn't arrived", 'still waiting'] },
      { weight: 1, find: ['i was told', 'told me', 'you said', 'your website says'] },
      { weight: 0.8, find: ['(leaflet|said|says|sign|label|listed|brochure|told|website said|step-free|hours|information)'] },
    ],
    shows: ['Your line confirmed Sunday opening but the place was closed when we got there.', 'The label says gluten free but there is wheat in it.', 'I was misinformed and missed the deadline because of it.'],
    leaves: ['It was meant to be delivered Monday and is still not here.', 'Can you confirm the hours on Sunday?'],
  },
} satisfies SignFile;
