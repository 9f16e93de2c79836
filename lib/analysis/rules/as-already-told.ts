/** "As I already told you": the agent's memory set against the customer's. */
import type { Rule } from '../rule';
import { leaveOutOpening } from '../suggestion';

export default {
  id: 'as-already-told',
  family: 'blame',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, step 1: assume good intent; research on defensive replies (Gottman: repeating oneself without listening)',
  es: {
    find: [
      '(como|tal como|tal y como|segun) ya (se le|se te|se les|le|te|les|os|se lo|te lo|se)? (he|hemos|habia|habiamos|ha sido|fue)? (indique|indicamos|indicado|indico|informe|informamos|informado|informo|dije|dijimos|dicho|dijo|explique|explicamos|explicado|explico|comente|comentamos|comentado|comento|mencione|mencionamos|mencionado|avise|avisamos|avisado|aviso|adverti|advertimos|advertido|señale|señalamos|señalado|respondi|respondimos|respondido|repeti|repetido|aclare|aclaramos|aclarado)',
      '(como|tal como|tal y como|segun) (se le|se te|se les|le|te|les|os) (he|hemos|habia|habiamos)? (indicamos|indicado|informamos|informado|dije|dijimos|dicho|explicamos|explicado|comentamos|comentado|mencionamos|mencionado|avisamos|avisado|advertimos|advertido|aclaramos|respondimos)',
      '(como|tal como|tal y como|segun) se (le|te|les) (indico|informo|dijo|explico|comento|menciono|aviso|advirtio|aclaro)',
      'ya (se lo|te lo|se la|te la|se los|os lo|se les|se le|se te|le|te|les|os) (he|hemos|habia|habiamos)? (indique|indicado|indico|informe|informado|informo|dije|dijimos|dicho|dijo|explique|explicado|explico|explicamos|comente|comentado|comento|mencione|mencionado|advertimos|advertido|advirtio|aclare|aclarado|repetido|repeti|respondi|respondido|contestado|conteste)',
      '(eso|esto|lo cual) (ya)? (se lo|te lo|se le|se te|os lo|se les) (explicamos|explique|explico|dijimos|dije|dijo|informamos|informe|informo|advertimos|advirtio|indicamos|indico|avisamos|aviso|avise|aclaramos)',
      '(le|te|se lo|te lo|les) (repito|reitero|vuelvo a repetir|vuelvo a decir|vuelvo a explicar|estoy repitiendo|tengo que repetir|recalco)', '(vuelvo|volvemos) a (repetirle|repetirte|decirle|decirte|explicarle|explicarte|indicarle|recordarle)',
      { find: '(como|tal como) (venimos|vengo|llevamos|llevo) (diciendo*|indicando*|explicando*|repitiendo*|informando*)' }, '(por)? enesima vez', '(cuantas|tantas) veces (le|te|se lo|te lo|hay que|tengo que|tenemos que)',
      '(remito|remitimos) a (mi|nuestro) (correo|mensaje|respuesta) anterior', '(segun|como consta en|conforme a) (mi|nuestro) (correo|mensaje|respuesta|ultimo correo|ultimo mensaje) (anterior|previo)?', '(se|te|os) (lo|la) (dijimos|advertimos|explicamos) (bien)? claro|clarito|claramente',
      { find: '(ya)? (le|te|se lo|te lo|se le|se te|todo|eso|esto|muy|bien)? (quedo|quedaba|quedaron|habia quedado|ha quedado) (muy|bien|mas que|perfectamente|todo|bastante)? (explicado|explicada|aclarado|aclarada|dicho|avisado|especificado|clarisimo|clarito|claro|clara)', unless: ['(equivocad*|por error|estaba mal|nos equivocamos|error nuestro)'] },
      { find: '(le|te|se lo|te lo|les|os|ya) (advertimos|adverti|advirtieron|habiamos advertido|recordamos varias|recordamos en)', unless: ['(equivocad*|por error|estaba mal|nos equivocamos|error nuestro)'] },
      { find: '(le|te|se lo|te lo) (avisamos|avise|dijimos|dije|explicamos|explique|informamos|informe|recordamos|indicamos|comentamos) (cuando|al (contratar|comprar|firmar|reservar|pedir|llamar|recoger)|en su momento|oportunamente|varias veces|mas de una vez|dos veces|tres veces|repetidas|claramente|por escrito|antes de|de sobra|clarito)', unless: ['(equivocad*|por error|estaba mal|nos equivocamos|error nuestro)'] },
      { find: '^ (reiteramos|reitero|le reiteramos|te reiteramos|insistimos|le insistimos) (que|lo|nuestra|el|en)', unless: ['(disculpa*|gracias|agradec*|compromiso)'] },
      '(van|llevamos|llevo|es) (ya)? (#|dos|tres|cuatro|cinco|varias|mil|muchas|la tercera|la segunda|la cuarta) (veces|vez) (que|diciendo|explicando|repitiendo) (le|te|se lo|te lo|lo|nos|se)?',
      { find: '(le|te|les|os) (dijimos|informamos|indicamos|explicamos|avisamos|comunicamos) (claramente|bien|ya|varias veces|muchas veces|que (no|esa|ese|la|el|habia|era|tenia|debia*)) ~3', unless: ['(y|pero) (no|llego|nos|luego|despues|fue|era mentira)', '(incumplimos|equivoc*|mal|perdon*|disculp*|siento|lamento)'] },
    ].map((entry) => (typeof entry === 'string' ? { find: entry, unless: ['(confundimos|equivocad*|por error|erroneamente|estaba mal|era mentira|no era cierto|le dije mal|te dije mal)', '^ (siento|lamento|perdon|perdone|perdona)', 'ya (le|les) _ (al|a la|a mi|a los|a nuestro|a nuestra)'] } : entry)),
    advice: 'Recordar que ya se dijo puede sonar a reproche.',
    why: 'Quien vuelve a preguntar no quedó ayudado la primera vez. Si oye que ya se lo dijeron, se defiende en lugar de leer la respuesta.',
    prompt: 'Se lo cuento otra vez, más claro: [la respuesta, en una frase].',
    fix: leaveOutOpening,
    flags: [
      'Como ya le informamos la semana pasada, el plazo es de diez días.', 'Eso se lo dije cuando llamó el martes.', 'Le repito que el pago no aparece.', 'Ya te lo he explicado: falta la firma.',
    ],
    allows: [
      'Como le prometí el martes, aquí tiene el informe.', 'Ya le expliqué al técnico lo del ruido para que usted no tenga que repetirlo.', 'Tiene razón: usted ya nos dijo dos veces que la caja venía abierta.',
    ],
  },
  en: {
    find: [
      "(as|like) (i|we|i've|we've|i'd|was|has been|have been|had) (have|had)? (already|previously|clearly|repeatedly|just|being)? (been)? (said|told|explained|mentioned|informed|advised|stated|indicated|outlined|noted|pointed|clarified) (to you|you|out|already|before|previously|earlier|in|on|last|yesterday|several|many|above|,|\\?)",
      '(as|like) (already|previously|repeatedly|clearly) (said|told|explained|mentioned|informed|advised|stated|indicated|outlined|noted|communicated|discussed|clarified)',
      '(as|like) you (were|have been|had been) (already|previously|repeatedly|clearly)? (told|informed|advised|warned|notified)', '(as)? (per|as per) (my|our) (last|previous|earlier|prior) (email|e-mail|message|reply|note|chat|response|conversation|call)',
      "(i|we|i've|we've|i'd|we'd) (have|had)? already (told|explained|answered|informed|advised|said|been|gone|covered|addressed) (you|this|that|it|to you|over|through)", '(you|this|that|it) (were|was|has|have|had|\'s) (already)? (been)? already (been)? (told|explained|informed|advised|answered|covered|addressed|warned|made clear)',
      '(that|this|it|which) was (all|clearly|fully)? (explained|made clear|pointed out|spelled out|spelt out) (to you|when|at|before|on|in)', '(i|we) (did|do) (tell|warn|explain|inform|advise|say|mention)', '(i|let me) (will)? (repeat|reiterate) (myself|again|that|what|once|,|:)', "(i'll|i will|i'm going to|having to|i have to) (say|repeat|explain) (it|this|that|myself) (again|once more|one more time|for the)",
      'how many times (do|does|must|have|has|i|we|you|now)', "(i've|we've|have|has) (now)? (told|explained|answered) (you|this|it|to you) (this|that|it)? (several|many|multiple|# times|twice|three|four|before|already|repeatedly|a number)", 'refer (you)? (back)? to (my|our) (last|previous|earlier) (email|message|reply|response)', '(we|i) (made|have made|\'ve made) (it|this|that) (very|perfectly|quite|abundantly)? clear',
      'you were (clearly|already|repeatedly|previously|also|all|duly|specifically)? (advised|informed|warned|notified|reminded|told|asked) (at|when|in|to|that|of|about|not|by|twice|before|several|during|more) ~4',
      '(i|we) (clearly|already|did|also)? (mentioned|flagged|warned|advised|pointed out|made clear|told you|explained|said) (this|that|it|so) (to you)? (during|on|in|at|when|before|last|yesterday|several|twice)',
      "(reminder|reminders|email|emails|text|texts|letter|letters|notice|notices|warning|message) ~7 (which|and|but|that) you (ignored|missed|overlooked|disregarded|deleted|didn't|never|chose)",
      '(as|like) (outlined|explained|stated|mentioned|said|noted|detailed|set out|indicated|advised|confirmed|covered|discussed|described) (in|on|during|by|to you) ~4 (email|emails|message|messages|letter|letters|reply|replies|chat|call|conversation|contract|quote|monday|tuesday|wednesday|thursday|friday)',
      { find: '(we|i) (told|informed|warned|notified|advised|reminded) you (at|when|that|about|in|before|by|twice|clearly|several|during|not|to)', unless: ['(and|but) (we|it|that|then|instead) ~3', 'wrong', '(sorry|should)', '(shouldn\'t|never) have'] },
    ].map((entry) => (typeof entry !== 'string' ? entry : { find: entry, unless: ["(got|was|were|is) (it|that|this)? wrong", 'by mistake', 'incorrectly', "^ (i'm|i am|we're|so)? sorry", '(and|but) (we|it|nobody|that|instead|then) (missed|was|never|broke|wasn\'t|came|didn\'t|isn\'t|charged|sent)'] })),
    advice: 'Being told "I said so" may read as blame.',
    why: 'A person who asks again was not helped the first time. Hearing that it was already said makes them defend themselves instead of reading on.',
    prompt: 'Here it is again, more clearly: [the answer in one sentence].',
    fix: leaveOutOpening,
    flags: ['As we already told you, the deposit is held for a week.', 'Per my last email, the form goes to Billing.', "I've already explained this to you twice.", 'This was made clear to you when you booked.'],
    allows: ['As I promised on Friday, here is the full breakdown.', "I've already told the driver, so you won't have to explain it again.", "You've already sent us the photo, thank you; I have it open."],
  },
} satisfies Rule;
