/** "Su caso será revisado": an act without anybody. */
import { undatedCommitment as when } from '../commitment';
import type { Rule } from '../rule';

export default {
  id: 'will-be-processed',
  family: 'vague-promise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: who, what and by when; agentless passive hides the owner',
  es: {
    find: [
      { find: '(sera|seran|va a ser|estara siendo|esta siendo) ~1 (revisad*|analizad*|gestionad*|atendid*|tramitad*|evaluad*|procesad*|estudiad*|considerad*|resuelt*|verificad*|valorad*|corregid*|contactad*|tratad*|canalizad*)', when },
      { find: 'se (revisara|gestionara|analizara|estudiara|tramitara|atendera|evaluara|procesara|resolvera|solucionara|verificara|investigara|valorara|regularizara|dara seguimiento|le dara|esta revisando|esta gestionando|estan revisando|esta analizando|esta tramitando)', when },
      { find: '(lo|la) (tramitaremos|gestionaremos|resolveremos|solucionaremos|atenderemos|corregiremos|solventaremos|procesaremos|veremos)', when },
      { find: '(daremos|dare|estaremos dando|dar) ~2 (seguimiento|tramite|solucion|curso|atencion)', when },
      { find: '(caso|solicitud|reembolso|reclamo|reclamacion|peticion|tramite|expediente|ticket|incidencia|queja|pedido|aclaracion|devolucion) ~2 (esta|se encuentra|sigue|continua|permanece|queda) ~1 (en|siendo|pendiente) ~2 (proceso|revision|tramite|curso|gestion|estudio|analisis|investigacion|evaluacion|validacion|cola|revisado|revisada|atendido|atendida|procesado|gestionado|respuesta)', when },
      { find: '(lo|la|eso|esto) (estamos|estoy|estan) ~1 (viendo|gestionando|moviendo|tramitando|arreglando|solucionando|resolviendo|atendiendo|revisando|peleando)', when },
      { find: '(te|le|les|os) (mantenemos|mantendremos|mantendre|mantengo|iremos|ire|vamos|tendremos|tendre) ~1 (al tanto|al corriente|informando|informado|informada|informados|contando|avisando|actualizado|al dia)', when },
      { find: '(seguimos|estamos|seguiremos|estaremos) (en)? contacto', when },
      { find: '(intentaremos|trataremos de|procuraremos|esperamos poder|buscaremos|intentare|tratare de|procurare) (soluc*|resol*|dar*|envi*|ten*|arregl*|mejor*|que|acelerar*|agilizar*)', when },
      { find: '(estamos|ya estamos) (en ello|en eso|con ello|con eso|encima)', when },
      { find: '(en|dando|damos) (seguimiento|proceso de|gestion)', when },
      { find: '(efectiv*|aplicara|abonara|devolvera|resolvera|activara) ~2 (cuando|una vez|en cuanto) (el|se|que|los|la)', when },
    ],
    advice: 'No se sabe quién ni cuándo. Pon nombre y día.',
    why: 'Una frase sin dueño no se puede reclamar, y quien la lee lo nota. Con «yo» y un día la promesa empieza a valer.',
    prompt: 'Yo [qué hago] con ‹su reclamo› el [día], y ese día le escribo.',
    flags: ['Su reclamo será evaluado por el área.', 'Se revisará su caso.', 'Le daremos seguimiento.', 'Lo gestionaremos con el almacén.'],
    allows: ['Berta evalúa el parte hoy y le llama a las 5.', 'El lunes 24 será revisado el ascensor de 9 a 11.', 'Se revisó la caldera ayer y pasó la prueba.'],
  },
  en: {
    find: [
      { find: '(will be|is being|are being|shall be|will get|going to be) ~1 (reviewed|processed|looked|handled|addressed|actioned|dealt|investigated|assessed|considered|resolved|fixed|examined|evaluated|rectified|monitored|attended|sorted|corrected|taken care)', when },
      { find: "(we'll|we will|i'll|i will|we are going to) ~1 (sort|handle|process|address|resolve|fix|rectify|deal with|take care of|see to|action) ~4", unless: ['if|how|right now|now'], question: 'never', when },
      { find: "(we'll|we will|i'll|i will|will) (keep|be keeping) ~1 (posted|updated|informed|in the loop|you)", unless: ['keep you (company|on)'], when },
      { find: "(we'll|we will|i'll|i will) follow up", when },
      { find: "(we'll|we will|i'll|i will) (monitor|keep an eye on|chase|escalate|raise|speak to|talk to) ~3", unless: ['(you|about) (on|at)'], when },
      { find: '(case|claim|request|refund|complaint|ticket|query|enquiry|matter|application|file|order|return|issue|it) (is|remains|has been) ~2 (under|in|being|on) ~1 (review|investigation|progress|process|consideration|hand|queue|looked|handled|reviewed|processed|dealt|investigated|assessed)', when },
      { find: "(we're|we are|i'm|i am|team is) (on|onto|all over) (it|the case|this $)", when },
      { find: "(we're|we are|i'm|i am) ~1 (sorting|chasing|handling|addressing|fixing|resolving|actioning|arranging|processing|dealing with|following up) ~3", question: 'never', when },
      { find: "(we'll|we will|i'll|i will|will) ~1 (try|aim|endeavour|endeavor|attempt|hope) (to|and) ~1 (get|sort|fix|resolve|have|send|help|improve|speed)", when },
      { find: "(keep|keeping) you (posted|updated|informed|in the loop|up to date)", when },
      { find: "(chase|chasing) (it|this|that|them|the|him|her) ~2", needs: ["i'll|we'll|will|i'm|we're"], unless: ['(chase|chasing) (it|this|that|them|him|her) (is|was)'], when },
      { find: '(is|are|being) ~1 (followed up|chased|progressed|worked on|monitored)', when },
      { find: '(effective|processed|applied|credited|released|resolved) ~1 (once|when|as soon as) (the|our|it|they)', when },
    ],
    advice: 'Nobody does it, and no day. Say who and when.',
    why: 'A sentence without an owner cannot be claimed, and the reader notices. With "I" and a day the promise starts to count.',
    prompt: 'I [what I do] with ‹your claim› on [day], and write to you that day.',
    flags: ['Your claim will be reviewed by the department.', 'The matter is being investigated.', "We'll keep you posted.", 'We will deal with the depot.'],
    allows: ['Berta reviews the claim today and rings you at 5.', 'The lift will be checked on Monday from 9 to 11.', 'The boiler was tested yesterday and passed.'],
  },
} satisfies Rule;
