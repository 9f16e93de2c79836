/** "We'll look into it": an act without an end. */
import { undatedCommitment } from '../commitment';
import type { DraftContext, Hit, Rule } from '../rule';

const when = (hit: Hit, draft: DraftContext) => undatedCommitment(hit, draft);

export default {
  id: 'looking-into-it',
  family: 'vague-promise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: assure, then do it; Davidow 2003',
  es: {
    find: [
      { find: 'se (le|te|les|lo|la)? (ira|iran|estara|estaran|va|van) ~1 (*ando|*iendo)', question: 'never', when },
      { find: '^ en (revision|proceso|tramite|gestion|curso|estudio|analisis) (.|$|,)', when },
      { find: '(estaremos|estare|estaria|estariamos|vamos a estar|voy a estar|va a estar|van a estar|iremos|ire) (*ando|*iendo|*andote|*andole|*iendole|*iendote)', question: 'never', when },
      { find: '(le|te|les|lo|la|se) (estaremos|estare|estaria|estariamos|vamos a estar|voy a estar|va a estar|van a estar|iremos|ire) (*ando|*iendo)', question: 'never', when },
      { find: '(andamos|ando|andan|anda) (en (eso|ello)|*ando|*iendo|en esas)', question: 'never', when },
      { find: '(lo|la|eso|esto) (charlo|comento|consulto|platico|elevo|planteo|converso) ~2 (con|a) (el|la|los|las|mi|mis|quien)', question: 'never', when },
      { find: '(ellos|ellas|area|equipo|compañeros|compañero|departamento|encargado|encargada|supervisor) (ya)? (se|le|te|lo) (ponen|pone|pondran|pondra|comunican|comunica|contactan|contacta|llaman|llama|avisan|avisa|marcan|escriben|contactaran|contactara|ven|ve|resuelve|resuelven) ~3', question: 'never', when },
      { find: '(vamos|voy|van|va) a (revisar*|checar*|chequear*|investigar*|validar*|analizar*|verificar*|consultar*|mirar*|estudiar*|evaluar*)', unless: ['a ver si (puede|puedes|te|le)', 'que va a', '(vamos|voy) a ver que'], question: 'never', when },
      { find: '(vamos|voy|van) a ver', unless: ['a ver si (puede|puedes|te|le)', '(vamos|voy) a ver que'], question: 'never', when },
      { find: '(lo|la|los|las|esto|eso|tu caso|su caso|el caso|el tema)? (revisaremos|investigaremos|analizaremos|verificaremos|estudiaremos|evaluaremos|consultaremos|chequearemos|validaremos|miraremos|veremos|revisare|investigare|analizare|verificare)', question: 'never', when },
      { find: '(estamos|estoy|seguimos|sigo|continuamos) ~1 (revisando|investigando|analizando|verificando|validando|evaluando|estudiando|checando|chequeando|viendo|consultando)*', question: 'never', when },
      { find: '(estamos|estoy|seguimos) ~1 (revisando|investigando|analizando|verificando|validando|evaluando|estudiando|checando|viendo)', question: 'never', when },
      { find: '(nos|me) (pondremos|pondre|ponemos) (a|con) (ello|esto|eso|revisarlo)', when },
    ],
    advice: 'Mirar no tiene fin. ¿Qué sabrá, y cuándo?',
    why: '«Lo revisaremos» describe nuestro trabajo y no lo que la persona recibirá. El día del resultado es lo que puede esperar.',
    prompt: 'Miro ‹el cargo doble› con [quién] y le digo [qué día y a qué hora] qué encontré.',
    flags: ['Se le irá informando.', 'En revisión, señora Paz, con el área de cobros.', 'Le estaremos comentando.', 'Andamos en eso.', 'Lo charlo con las chicas.', 'Vamos a revisar lo sucedido.', 'Lo investigaremos con el área.', 'Seguimos analizando tu caso.', 'Voy a checarlo con mis compañeros'],
    allows: ['Lo hablo con Marta hoy y a las 5 le escribo.', 'Lo reviso ahora y te escribo hoy a las 5 con lo que salga.', 'Ayer revisé las dos facturas: sobra la segunda.', '¿Vamos a ver la pieza juntos el martes?'],
  },
  en: {
    find: [
      { find: "(is|are|we're|i'm|they're|we'll|i'll|will|kitchen|team) (going to|be)? ~1 (reflect|think|have a think|consider|revisit|have a look|take a look|mull|have a (wee|quick|little)? (word|chat|look)) (on|about|at|over|it|how|what|with)", question: 'never', needs: ["will|going|we'll|i'll|'ll"], when },
      { find: '(bear|keep|take|taking|bearing|keeping|taken) (that|it|this|your ~2|all of this|these) (in mind|on board|to heart|under advisement|into (consideration|account))', question: 'never', when },
      { find: '(in the pipeline|in the works|on the roadmap|on our (radar|roadmap)|on the (radar|backlog|back burner)|in the hopper|bubbling away|simmering)', question: 'never', when },
      { find: "(put|putting) in a (good)? word", when },
      { find: "(will|'ll|it'll|they'll|you'll) (surface|come through|turn up|bear fruit|get there|sort itself|work itself|come right|filter through)", when },
      { find: "(we'll|i'll|will|going to|we|i|let me|let us|we're|i'm|are|am|team is|shall) ~2 (look|looking|dig|digging|check|checking) (into|in to|on|in on) ~1 (this|it|that|your|the|things|what|matters|why|how)", question: 'never', unless: ['(looked|checked) (into|on)'], when },
      { find: "(we'll|i'll|we will|i will|going to|we are|we're|i'm|i am|team is|team are|department is|being|currently) ~2 (investigate|investigating|review|reviewing|examine|examining|look into|looking into|check into)", question: 'never', unless: ['have to', '(is|are|the|that|this|your|a|google|online) review'], when },
      { find: "(we'll|i'll|we will|i will) (see what|find out what|see if|check what|look at this|look at it|look at that|look at what)", question: 'never', when },
    ],
    advice: 'Looking has no end. What will they know, and when?',
    why: '"We will look into it" tells of our work and not of what they will get. The day of the result is what they can wait for.',
    prompt: "I'm checking ‹the double charge› with [who] and will tell you [day and hour] what I found.",
    flags: ['The kitchen is going to reflect on it.', 'We will have a think about it.', "It's in the pipeline.", "We'll look into this for you.", 'Our team is currently investigating the matter.', "I'll check on that.", 'We are reviewing your case.'],
    allows: ["I'll have a word with the driver today and ring you at five.", "I'm looking into it now and will write at 5 today with what I find.", 'I looked into both bills: the second one is ours to cancel.', 'Shall we look at the part together on Tuesday?'],
  },
} satisfies Rule;
