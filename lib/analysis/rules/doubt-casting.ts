/** "According to you…", "you claim": the account is put in doubt. */
import type { Rule } from '../rule';
import { leaveOutOpening } from '../suggestion';

export default {
  id: 'doubt-casting',
  family: 'blame',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, step 1: assume good intent; Blodgett, Hill & Tax 1997 (interactional justice)',
  es: {
    find: [
      'segun (usted|ud|vos|ustedes)', { find: 'segun tu|ti', when: ({ tokens, sentence, last }) => tokens.at(-1)!.raw === 'tú' || ['ti', ','].includes(tokens.at(-1)!.word) || sentence.tokens[last + 1]?.word === ',' },
      '(segun lo que) (usted|tu|vos)? (alega|alegas|afirma|afirmas|asegura|aseguras|dice|pretende)', '(usted|tu|vos|que) (alega|alegas|alegan|sostiene|sostienes|pretende hacer|pretendes hacer)', '(lo que|como) (alega|alegas|pretende|sostiene)',
      { find: 'supuesto|supuesta|supuestos|supuestas|supuestamente|presunto|presunta', unless: ['por supuesto', '(estafa|fraude|fraudulent*|phishing|comercio|empleado|correo)', 'supuesto (de|que)'] },
      { find: '(si|de) (es|ser|fuera|fuese|resulta) (cierto|verdad|asi como) (lo|que|como)?', unless: ['eso que (vio|viste)', 'si es asi'] }, { find: '(esta|estas|estan) (usted)? (bien|completamente|totalmente)? (segur*) (de)? que (no)? (lo|la|los|las|se|le|te|usted)? (metio|metiste|puso|pusiste|recibio|recibiste|esta|estaba|era|fue|hizo|hiciste|leyo|leiste|envio|enviaste|pago|pagaste|marco|marcaste|entro|dejo|dejaste|perdio|perdiste|siguio|seguiste|cerro|cerraste|ha|has|hay|tiene|tienes)', question: 'only' },
      { find: '(se|te) (equivoca|equivocas|confunde|confundes|esta confundiendo|estas confundiendo|estas equivocando|habra confundido|habras confundido)', unless: ['(si|alguien|nadie|nuestr*|sistema|quien|no) ~6 (se|te) (equivoca|confunde)'] }, '(usted|tu|vos)? (esta|estas|anda) (muy|totalmente|completamente)? (equivocado|equivocada|confundido|confundida|mal informado|mal informada)',
      '(eso|lo que (usted)? (dice|dices|cuenta|cuentas|comenta|afirma)) (no es|no puede ser|es) (verdad|cierto|posible|imposible|falso|asi|mentira|real)', { find: 'es imposible que (usted|se|le|te|no|lo|haya|la|el)', unless: ['(cumpla|llegue|vuelva|falle)', 'no (llegue|funcione|salga|este)'] }, '(eso|tal cosa) (no|nunca|jamas) (paso|ocurrio|sucedio|se dijo|dijimos|le dijimos|fue asi)', '(no nos consta|nos extraña|me extraña|resulta (muy)? extraño|resulta (muy)? raro|cuesta creer|dificil de creer|que raro ,|que casualidad)',
      '(en|de) (nuestros|el|nuestro) (registros|registro|sistema) no (hay|consta|figura|aparece) (ninguna|ningun|nada) ~3 (suya|suyo|tuya|tuyo|de usted|llamada|reclamo|queja)', '(tendria|tendra|tiene|tienes|tendras) que (demostrar|probar|acreditar) (lo|que|que lo)',
      '(pero|sin embargo|y sin embargo|aunque|no obstante) ,? (nuestro|nuestros|el|los|la|las|en|nuestra|segun) ~2 (sistema|registros|registro|camaras|camara|repartidor|gps|seguimiento|grabaciones|logs|tecnico|historial|conductor) (dice|dicen|muestra|muestran|indica|indican|asegura|confirma|confirman|consta|marca|marcan|dejan|demuestra|figura)',
      '(dudo|dudamos|dudaria|lo dudo|permitame dudar|permiteme dudar) ~1 (que|mucho|de|,|.|$)?',
      '(la|las|su|sus|tu|tus) (foto|fotos|prueba|pruebas|imagen|factura) no (prueba|prueban|demuestra|demuestran|acredita|acreditan|muestra|muestran) (nada|que|ningun)',
    ],
    advice: 'Parece que no le creemos. ¿Y si tiene razón?',
    why: 'Poner en duda el relato obliga a la persona a defenderse. Tomarlo por cierto cuesta poco y casi siempre lo es.',
    prompt: 'Gracias por contarme [lo que pasó]. Lo tomo así y miro [qué vas a revisar].',
    fix: leaveOutOpening,
    flags: ['Según usted, el paquete llegó abierto.', 'El supuesto golpe no se ve en la foto.', 'Se equivoca, el cargo es correcto.', '¿Está seguro de que no lo recibió su vecino?'],
    allows: ['Por supuesto que le devolvemos el importe.', 'Según tu pedido del día 3, faltan dos tazas; salen hoy.', '¿Estás segura de que quieres dar de baja el plan? Si es así, lo hago ahora.', 'Si alguien le dice otra cosa, se equivoca: sí aceptamos esa tarjeta.'],
  },
  en: {
    find: [
      'according to you', { find: '(you|you\'re|customer) (claim|claimed|claiming|allege|alleged|alleging|insist|purport) (that|to|it|you|the|this|,|we|was|your)', unless: ['(to|can|could|may|should|how|if|help|lets|let|when|before|once) you (claim|insist)', 'claim (the|your|this|it) (refund|credit|voucher|discount|back|compensation|warranty|reward)'] }, '(your|the|this) (alleged|supposed|so-called|claimed|purported) _', '(supposedly|allegedly)', 'so you (say|claim|keep saying)',
      "if (what you|what you're|that|this|it) ('s|is|are|say|were|saying|really)? (say|saying|is|really|even|actually)? (is|'s)? (really|actually|even|in fact)? (true|accurate|what happened|really the case)",
      { find: "(are|you're) (you)? (quite|absolutely|really|100 %|completely)? (sure|certain|positive) (that)? (you|it|this|your|nobody|no) (didn't|did|haven't|have|wasn't|was|were|put|plugged|pressed|entered|typed|read|followed|isn't|is|aren't|checked|sent|paid|left|dog|child|one)", question: 'only', unless: ['(want|like) to'] },
      { find: "(you're|you are|you must be|you have|you've|i think you've|i think you're) (clearly|simply|obviously|probably|quite|very|sadly|just)? (mistaken|confused|wrong|misremembering|imagining|misinformed|misunderstood|misread|misheard|confusing)", unless: ['(if|whether|when|not|aren\'t|never) (you)? (are|were|be|you)? (mistaken|wrong|confused)', 'why (you are|you\'re)', 'sorry', 'no wonder'] },
      "(that|this|it|which) (simply|just|really)? (can't|cannot|couldn't|could not|is not|isn't|is simply not|is just not|'s not|'s simply not|'s just not|never) (have)? (be|true|been|happen|happened|what happened|how it happened|what was said|accurate|right|correct) (true|right|the case|correct)? (.|,|;|$|:|as|because|,)", { find: "that's (simply|just)? (impossible|untrue|false|not (true|what happened|possible))", unless: ['(today|tonight|tomorrow|this week|before|at the moment|yet)'] },
      "(i|we) (find|find that|struggle|find it) (it)? (very)? (hard|difficult|strange|surprising|odd|unlikely) (to believe|that (you|it|this)|to see how)", "(our|the) (records|system|logs|tracking|data|cameras|notes) (clearly)? (say|says|show|shows|tell|tells|suggest|suggests) (otherwise|something else|different|a different|the opposite)", "(you'd|you would|you'll|you will|you'll) (need|have) to (prove|demonstrate) (that|it|this|your)", '(how do|how can) (we|i) know (that)? (you|it|this|the)',
      '(yet|but|however|whereas|although|though|and yet) ,? (our|the) (logs|records|system|tracking|cctv|cameras|camera|notes|data|driver|gps|footage|team|staff) ~1 (show|shows|say|says|tell|tells|suggest|suggests|confirm|confirms|clearly|insist|insists|swears|assures)',
      "(you're|you are) (really|honestly|seriously)? (telling|asking) (me|us) (to believe)? (that)?",
      '(i|we) (very much|highly|seriously|somewhat)? doubt (that|it|you|this|very)',
      "(photo|photos|picture|evidence|footage|proof|receipt) ~4 (doesn't|does not|don't) (prove|show) (that|anything|it|what|any)",
    ],
    advice: "It sounds like we doubt them. What if they're right?",
    why: 'Doubting the account makes the person defend it. Taking it as true costs little and is almost always right.',
    prompt: 'Thank you for telling me about [what happened]. I take it as you say and am checking [what].',
    fix: leaveOutOpening,
    flags: ['According to you, the box was already open.', 'You claim that nobody rang the bell.', 'If what you say is true, the courier will have a record.', 'Our records show otherwise.'],
    allows: ['You can claim the refund until Friday, and I can file it for you.', "Are you sure you want to cancel? If so I'll do it now.", "You're right and the listing was wrong.", 'According to your order of the 3rd, two mugs are missing; they leave tonight.'],
  },
} satisfies Rule;
