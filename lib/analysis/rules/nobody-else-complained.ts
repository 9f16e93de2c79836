/** "Nobody else has complained": the customer set against all the others. */
import type { Rule } from '../rule';
import { leaveOutAlone } from '../suggestion';

export default {
  id: 'nobody-else-complained',
  family: 'blame',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, step 1: assume good intent; defence kills loyalty',
  es: {
    find: [
      { find: '(a)? (nadie mas|ningun otro|ninguna otra|ningun cliente|ninguno de (nuestros|los)|nadie) (cliente|clienta|huesped|pasajero|usuario|paciente|vecino|persona)? (mas)? (se|nos|le|ha|tiene|tuvo|hasta ahora|hasta hoy|lo|la)? (ha|habia|nos|le)? (quej*|reclam*|report*|pasa|ha pasado|paso|ocurre|ocurrio|sucede|dicho|dijo|comentado|comento|tiene|tenido|tuvo|ese problema|da problemas|protest*|avisado|señalado|falla)', unless: ['(queremos|para) que (a)? nadie', 'nadie (mas)? tiene (por que|derecho|que|la culpa|acceso)', '(nadie) (le|te|la|lo) (aviso|dijo|llamo|conto|explico)', 'nadie (aqui|de aqui|de mi equipo)'] },
      { find: '(es|eres|sos|ha sido|fue) (usted|tu|vos)? (el|la) (primer|primera|unico|unica) (cliente|clienta|persona|que|huesped|pasajero|usuario)? ~3 (quej*|reclam*|problema|problemas|protest*|pasa|report*|disconforme)', unless: ['(no) (es|eres)', 'gracias'] },
      '(a)? (los demas|el resto|todos los demas|todo el mundo|los otros clientes|el resto de (los)? clientes|otros clientes|la mayoria|todos nuestros clientes) ~3 (funciona|va|gusta|encanta|entiende|entienden|puede|pueden|consigue|satisfech*|contentos|no (tiene|tienen|se|le|les))'.replace('(los)? ?clientes', '(los)? clientes'),
      { find: '(nunca|jamas) (nos|me|se|hemos|habiamos|he|habia)? (hemos|habia|ha|habiamos|han)? (tenido|recibido|pasado|reclamado|quejado|llegado|tuvimos|recibimos|reportado) (antes|una|un|ninguna|ningun|queja|quejas|problema|problemas|reclamo|reclamos|con|por|algo|esto|asi|,|.|$)' },
      '(es|seria) la primera (vez|queja|reclamacion|noticia) ~3 (pasa|ocurre|quej*|reclam*|dice*|oimos|tenemos|recibimos|reporta*|escucho)',
      { find: '(que raro|que extraño|resulta curioso|es curioso|curioso|me extraña|nos extraña|me sorprende|nos sorprende|es raro|es extraño) ,? (que|porque|pues|a|nadie|solo|ningun|nunca)', unless: ['(nosotros|lo reviso|lo miro)'] },
      '(curioso|raro|extraño|casualidad|llamativo|sorprendente) (es)? (que)? ~2 (solo|solamente|unicamente|nada mas|justo|siempre) ~2 (le|te|a usted|a ti|a vos|usted|tu)',
      '(siempre|solo|solamente|unicamente) (le|te) (pasa|ocurre|sucede|falla) (a)? (usted|ti|vos|lo mismo|todo)',
      '(los|las) (otros|otras|demas|restantes) ~3 (no|ni|nunca) (se|nos|han|dijeron|reclamaron|tuvieron|tienen|protestaron)',
    ],
    advice: 'Deja sola a la persona frente a los demás.',
    why: 'Que otros callen no prueba nada, y a quien escribe le dice que exagera o miente. Su caso vale por sí mismo.',
    prompt: 'Gracias por avisarme de [lo que pasó]; lo miro hoy y [qué harás].',
    fix: leaveOutAlone,
    flags: ['Ningún otro cliente se ha quejado.', 'A los demás les funciona sin problema.', 'Es usted la primera que reclama.', 'Qué raro, a nadie más le pasa.'],
    allows: ['Nadie le avisó del cambio, y eso es nuestro.', 'Gracias a usted lo vimos: es la primera que lo detecta y ya está corregido.', 'Para que nadie más pase por esto, cambié el cartel.'],
  },
  en: {
    find: [
      { find: "(nobody|no one|none of (our|the)|no other|not a single) (else|other)? (customer|customers|guest|guests|client|clients|user|users|passenger|passengers|resident|residents|one|person|people)? (else)? (has|have|had|is|was|seems|seem|ever|here)? (ever|had|to|been|having|reported|complaining)? (complained|complain|complaining|reported|report|mentioned|had|have|said|raised|any|this problem|a problem|trouble|an issue|having|affected|experiencing|noticed|minds|minded)", unless: ["(so that|make sure|to make sure|until) (no one|nobody)", '(nobody|no one) (told|called|warned|from|on (our|my)|here) (you)?', '(nobody|no one) has reported (back)? to you'] },
      { find: "(you're|you are|you seem to be|you were) (the)? (only|first) (one|person|customer|guest|client|user|passenger)? ~3 (complain*|problem|problems|issue|issues|trouble|unhappy|having|has|who's|raise|minds|object)", unless: ["(not|aren't) the", '(thank|thanks)'] },
      "(everyone|everybody|everyone else|everybody else|other customers|other guests|most of our|all our other|all our|our other|the rest of our|other users|other people|thousands of) (else|customers|guests|users)? ~2 (is|are|seems|seem|manages|manage|loves|love|finds|find|has no|have no|enjoys|enjoy|understands|gets|happy|fine|works|copes|use it|had no|pays)",
      "(works|working|fine|worked|works fine) (fine|perfectly|well|great)? (for|with) (everyone|everybody|all|others|other|the rest)",
      "(we've|we have|i've|i have|has|we) (never|not) (once)? (ever)? (had|received|heard|seen|got|come across) (a|any|anyone|such|this|that|one|of|anything) ~2 (complaint|complaints|problem|problems|issue|issues|complain*|before|happening|feedback|like)",
      "(first|only) (complaint|time|person|i've|we've) ~4 (heard|had|received|complained|anyone|anybody) ~2 (this|that|it|of|any|complain*|complained)?",
      { find: '(that\'s|how|very|it\'s|seems|sounds|rather|quite)? (strange|odd|funny|curious|weird|surprising) ,? (because|that|as|since|none|nobody|no|it) (works|nobody|no one|none|everyone|other|others|only|you)' },
      "(funny|strange|odd) how (it|you|nobody|everyone|only)",
      'none of (our|the|my) (other)? ~6 (mentioned|mention|complained|complain|reported|report|had|noticed|notice|said|seem|have|has|raised|minded)',
      '(strange|odd|funny|curious|interesting|surprising) ,? (that|how|because|as)? ~3 (only|just|none|nobody|no)',
    ],
    advice: 'It leaves them alone against everyone else.',
    why: 'That others are silent proves nothing, and tells this person they exaggerate or lie. Their case stands by itself.',
    prompt: "Thank you for telling me about [what happened]; I'm looking at it today and [what you will do].",
    fix: leaveOutAlone,
    flags: ['No other customer has complained.', 'It works fine for everyone else.', "You're the first person to have a problem with it.", "We've never had a complaint about this model."],
    allows: ["Nobody told you about the change, and that's on us.", "You're the first to spot it, thank you; it's corrected now.", 'So that no one else goes through this, I changed the sign.'],
  },
} satisfies Rule;
