/** "We are working on it", "trabajamos para mejorar": effort in the place of a date. */
import { undatedCommitment as when } from '../commitment';
import type { Rule } from '../rule';

export default {
  id: 'working-on-it',
  family: 'vague-promise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5; Davidow 2003 (credibility of the explanation)',
  es: {
    find: [
      { find: '(estamos|estan|seguimos|siguen|continuamos|venimos|esta|sigue) ~3 trabajando ~1 (en|para|por|con|a|sobre|duro|arduamente|$)', when }, { find: 'trabajaremos|trabajamos ~3 (para|en|por) ~4 (mejor*|solucion*|resolver*|arregl*|restablec*|regulariz*|nuev*|ello|actualizaciones)', when },
      { find: '(hacemos|haciendo|haremos|estamos haciendo) ~1 (todo lo posible|lo posible|lo que podemos|nuestro mejor esfuerzo|el mejor esfuerzo)', when }, { find: 'nuestros (tecnicos|ingenieros|especialistas|equipos|desarrolladores) ~2 (trabajan|trabajando)', when },
      { find: '(equipo|area|tecnicos|compañeros|proveedor|departamento|sistemas|logistica|almacen|soporte|especialistas|desarrolladores|coordinacion|supervisor|personal) ~4 (al tanto|al corriente|informado|informada|informados|enterado|enterados|avisado|avisados|trabajando|trabaja|trabajan|revisando|viendo|analizando|investigando|atendiendo|gestionando)', when },
      { find: '(estamos|estoy|seguimos|sigo|continuamos|estan|venimos) ~1 (gestionando|tramitando|coordinando|escalando|contactando|procesando|intentando|buscando|tratando|hablando|moviendo|monitoreando|monitorizando|corrigiendo|solucionando|resolviendo|atendiendo|restableciendo|mejorando|haciendo|realizando|esperando)', unless: ['ahora|ahorita', 'no (estamos|estoy|estan)'], question: 'never', when },
      { find: '(hemos|he) ~1 (pasado|dado|dejado|tomado|puesto|levantado|generado) ~1 (nota|aviso|parte|reporte|recado|queja|folio)', when },
      { find: '(confiamos|confio|esperamos|espero|ojala) ~2 que ~4 (mejore|mejoren|resuelva|resuelto|solucione|solucionado|arregle|normalice|restablezca|quede|llegue|regularice)', when },
      { find: '(esperamos|esperando|confiamos en|confiando en) (poder)? (resolver*|solucionar*|normalizar*|restablecer*|darte|darle|tener*|mejorar*) ~2', when },
    ],
    advice: 'Cuenta el esfuerzo y calla el plazo. ¿Cuándo estará?',
    why: 'El esfuerzo es nuestro y la espera es suya. Decir qué falta y cuándo volvemos a escribir reparte mejor el peso.',
    prompt: 'Falta [qué] para ‹la línea›; le escribo [cuándo], esté o no lista.',
    flags: ['Estamos trabajando para solucionarlo.', 'Nuestros técnicos trabajan en ello.', 'Trabajaremos para mejorar la aplicación.', 'Seguimos trabajando en ello'],
    allows: ['Una cuadrilla trabaja en su calle hoy hasta las 8.', 'Trabajamos los domingos de 9 a 2.', 'Estamos trabajando en el cable y hoy a las 7 le digo si quedó.'],
  },
  en: {
    find: [
      { find: "(we're|we are|i'm|i am|team is|team are|engineers are|developers are|they are|they're|is|are|be|been|currently) ~2 working ~2 (on|to|towards|around the clock|hard|with|diligently|tirelessly|through)", unless: ['(not|isn\'t|stopped) working'], question: 'never', when },
      { find: '(we|our team|our engineers) (will|are going to|continue to|keep) (work|working) ~1 (on|to|hard)', when }, { find: "(we'll|we will) (keep|continue) (working|striving)", when }, { find: "(doing|do) (everything|all) (we|i) can", when }, { find: '(do|doing|try|trying) (our|my) (best|utmost|very best)', when },
      { find: '(team|engineers|department|warehouse|developers|provider|technicians|colleagues|specialists|logistics|staff) ~2 (is|are|been|have|has) ~2 (aware|informed|notified|looking|working|investigating|alerted|monitoring|reviewing|checking|dealing|handling)', when },
      { find: "(we're|we are|i'm|i am|team is|they are|they're) ~2 (liaising|coordinating|waiting|awaiting|trying|checking|monitoring|escalating|gathering|following|speaking|talking|discussing|pushing|seeking)", unless: ['now'], question: 'never', when },
      { find: "(had a word|made a note|put a note|left a note|duly noted)", unless: ['(so|that) (it|nothing|nobody|no one|the|they|you)', 'for _ (about|to)'], when },
      { find: '(trust|hope|hopefully|expect|hoping|confident) ~4 (will|to|should) ~2 (improve|resolved|fixed|arrive|sorted|back|resolve|better|happen|restored|settle)', unless: ['hope (you|your)'], when },
    ],
    advice: 'It tells of effort and not of time. When will it be?',
    why: 'The effort is ours and the wait is theirs. Saying what is missing and when we write again shares the weight better.',
    prompt: "What is missing for ‹your line› is [what]; I'll write [when], ready or not.",
    flags: ['Our engineers are working hard to restore the service.', "We're working on it!", 'We are doing everything we can.', 'The team is currently working on a fix.'],
    allows: ['A crew is working in your street until 8 tonight.', 'The kettle stopped working on day two; a new one ships today.', "We're working on the cable and at 7 tonight I'll tell you if it holds."],
  },
} satisfies Rule;
