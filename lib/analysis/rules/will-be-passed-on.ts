/** "Passed on to the relevant team": handed to nobody in particular. */
import { undatedCommitment as when } from '../commitment';
import type { Rule } from '../rule';

export default {
  id: 'will-be-passed-on',
  family: 'vague-promise',
  step: 'assure',
  weight: 'weakens',
  source: 'Customer effort research (CEB): transfers drive disloyalty; method, step 5',
  es: {
    find: [
      { find: '(trasladado|trasladamos|trasladaremos|derivado|derivamos|derivaremos|escalado|escalamos|escalaremos|turnado|turnamos|canalizado|canalizamos|canalizaremos|remitido|remitiremos|reportado|transmitido|transmitiremos|elevado|enviado|pasado|pasaremos|comunicado|canalizara|turnaremos|trasladare|escalare|notificado|informado) ~4 (departamento|area|equipo|areas|departamentos|correspondiente|correspondientes|pertinente|indicado|encargado|competente|responsable)', when },
      { find: '(lo|la|esto|se lo|eso)? (comentaremos|comentare|pasaremos|haremos llegar|trasladaremos|transmitiremos|transmitire|compartiremos|compartire) ~1 (con|a|al|lo) ~3', unless: ['(contigo|con usted|con vos)'], when },
      { find: '(tomaremos|tomamos|se tomaran|tomar) ~2 (medidas|acciones|cartas) ~2', when }, { find: '(tomaremos|tendremos|tomamos|tendra) ~1 (en cuenta|en consideracion|nota|presente)', when },
      { find: '(su|tu) ~2 (ha sido|fue) (escalado|escalada|derivado|derivada|canalizado|canalizada|turnado|trasladado|trasladada|registrado|registrada|elevado)', when },
      { find: '(trasladado|trasladamos|trasladaremos|derivado|derivamos|derivaremos|escalado|escalamos|escalaremos|escalar|turnado|turnamos|turnaremos|canalizado|canalizamos|canalizaremos|remitido|remitiremos|reportado|reportamos|reportaremos|transmitido|transmitiremos|pasado|pasamos|pasaremos|comunicado|comunicamos|notificado|notificamos|informado|comentado|comentamos|compartido|compartiremos|compartimos|avisado|avisamos) ~5 (equipo|area|areas|departamento|departamentos|compañeros|colegas|almacen|logistica|soporte|tecnicos|tecnica|finanzas|facturacion|calidad|supervisor|supervisores|jefatura|gerencia|proveedor|fabricante|encargado|encargados|especialistas|desarrollo|sistemas|cocina|cobros|cobranzas|operaciones|correspondiente|pertinente|gente|chicos)', when },
      { find: '(lo|la) (tendre|tendremos|tenemos|tengo) ~1 (presente|en cuenta|en mente)', when },
      { find: '(vamos|voy) a (escalar|escalarlo|derivar|derivarlo|canalizar|canalizarlo|turnar|turnarlo|pasarlo|trasladar|trasladarlo|reportar|reportarlo|elevar|elevarlo|comentarlo)', when },
    ],
    advice: 'Pasa el asunto a nadie. ¿Quién lo tiene y cuándo contesta?',
    why: 'Un área no llama a nadie; una persona sí. Sin nombre y sin día, la persona teme volver a contarlo todo.',
    prompt: '‹Su caso› lo tiene [nombre]; le escribe el [día], y si no, le escribo yo.',
    flags: ['Hemos trasladado su caso al área correspondiente.', 'Su reclamo ha sido escalado.', 'Lo comentaremos con el proveedor.', 'Tomaremos las medidas pertinentes.'],
    allows: ['Se lo pasé a Berta, de Cobros; le llama ella hoy a las 4.', 'Tomé nota de los tres portes y hoy se los abono.', 'Pasado el puente, el martes 9, abre la oficina.'],
  },
  en: {
    find: [
      { find: '(passed|passing|pass|forwarded|forward|forwarding|escalated|escalate|escalating|raised|raising|referred|relayed|relay|reported|flagged|shared|sharing|sent|directed) ~6 (relevant|appropriate|concerned|correct|right|respective|responsible|the|our|management|other) ~1 (team|department|teams|departments|people|colleagues|specialists|management|area|leadership|office|person)', unless: ['{negation} ~2 (passed|forwarded|escalated|raised|shared)', 'who (called|call|calls|will)'], when },
      { find: '(concern|concerns|case|ticket|complaint|issue|matter|query|request|feedback|comments) ~1 (has been|have been|was|were|is being|will be) (escalated|forwarded|noted|logged|passed|shared|raised|referred|recorded|submitted)', when },
      { find: "(take|taking|taken|took) ~2 (into account|on board|under advisement|into consideration|under ~1 advisement)", when }, { find: "(we|i|we'll|i'll|will) ~2 take (the)? (appropriate|necessary|proper|corrective|suitable) (action|steps|measures)", when },
      { find: "(we'll|i'll|we will|i will|will) (be sure to)? (pass|relay|forward) (this|it|that|your) ~2 (along|on|to)", when },
      { find: '(passed|passing|forwarded|escalated|escalating|raised|referred|relayed|reported|flagged|shared|told|notified|informed|alerted|let|handed) ~6 (team|department|warehouse|guys|folks|colleagues|managers|engineers|engineering|logistics|billing|supervisors|higher - ups|higher ups|developers|dev|kitchen|depot|management|people) ~1', unless: ['{negation} ~2 (passed|forwarded|escalated|raised|shared|told)', "(you've|you|customer|customers) ~1 (told|notified|informed|reported|raised)", 'who (called|call|calls|will)'], when },
      { find: "(we'll|i'll|we will|i will|will) ~1 (bear|keep) (this|that|it)? ~1 in mind", when },
      { find: "(we'll|i'll|we will|i will|will|duly) ~1 (take|taken|make|made) (a)? note", when },
      { find: "(we'll|i'll|we will|i will|we're|i'm|let me) (escalate|escalating|forward|forwarding|passing|raising)", when },
      { find: '(case|ticket|complaint|claim|request|matter|issue|file) is (now)? with (the|our) ~2', when },
    ],
    advice: 'It hands the matter to no one. Who has it, by when?',
    why: 'A department rings nobody; a person does. Without a name and a day they fear telling it all again.',
    prompt: '[Name] has ‹your case› and writes to you on [day]; if not, I will.',
    flags: ['Your concern has been escalated.', 'I have passed this to the relevant department.', 'We will take the appropriate action.', "I'll pass this along to the team."],
    allows: ['Berta in Billing has it; she rings you today at 4.', 'I raised the return by hand and the courier comes on Thursday.', 'I read it to the whole team at this morning\'s stand-up.'],
  },
} satisfies Rule;
