/** "That's another department", "I'm only the agent": nobody in the room. */
import { stepsAway } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'not-my-department',
  family: 'excuse',
  step: 'apology',
  weight: 'hurt',
  source: 'Method, step 5: assure that you will act; Davidow 2000 (facilitation and attentiveness)',
  es: {
    find: [
      '(no) (es|corresponde a|pertenece a|compete a|lo lleva|lo ve|depende de|tengo acceso a) (mi|nuestro|nuestra|este|esta) (departamento|area|competencia|trabajo|funcion|sector|seccion|equipo|cargo|turno|canal)',
      '(eso|esto|ese tema|ese asunto|su caso|la gestion|el tema|de eso) (ya)? (lo|la|le|se)? (lleva|ve|maneja|gestiona|corresponde|encarga|decide|trata|tramita|hace|compete) (a|en|el|la|otro|otra|los)? (el|la|los|otro|otra)? (otro|otra)? (departamento|area|equipo|sector|seccion|oficina|central|sede|delegacion|turno|compañero|compañera|persona)',
      '(no) (contamos con|tengo|tenemos|cuento con) (las|la|los|ninguna|ningun)? (facultad|facultades|competencia|competencias|atribuciones|autoridad|autorizacion|potestad|permiso|permisos|injerencia|acceso|herramientas|mas informacion|visibilidad) ~2 (para|sobre|a|de|,|.|$)',
      '(yo) (solo|solamente|nada mas|unicamente) (soy|contesto|atiendo|sigo|cumplo|trabajo|transmito|paso|recojo|doy|leo|veo) ',
      '(yo) (no) (estaba|trabajaba|fui|lo atendi|la atendi|le atendi|tengo la culpa|tengo nada que ver|soy (el|la) (que|responsable|encargado|encargada))',
      '(no) (fui|he sido) yo',
      '(no) (soy|somos) (los|las|el|la|quien|quienes)? (que|responsables|otros|indicados|indicado|persona) ~3 (decide|pone|hizo|hicimos|atendio|lleva|toma|fabrica*)',
      '(son|eran|es) (ordenes|instrucciones|directrices|indicaciones|ordenes|decision|decisiones|cosas|cosa) (de|del|que vienen de) (la|el|los|nuestra|mi)? (central|arriba|direccion|gerencia|matriz|jefe|jefatura|jefes|sede|empresa|casa|corporativo|superiores|encargado)',
      '(viene|vienen|llega|llegan|sale|salen) (asi)? (ya)? (de|desde|por) (facturacion|central|la central|arriba|fabrica|sistemas|contabilidad|origen|gerencia|matriz|almacen)',
      '(yo|nosotros|aqui|aca) (ahi|eso)? no (manejo|manejamos|llevo|llevamos|decido|decidimos|veo|vemos|controlo|controlamos|gestiono|gestionamos|tramito) (esa|ese|eso|el|la|los|nada|esas|esos|ni)',
      '(lo|la|los|las) (decide|deciden|lleva|llevan|fija|fijan|ve|ven|pone|ponen|gestiona|maneja|define|calcula|aprueba|autoriza|establece) (otro|otra|el|la|los|las)? (otro|otra)? (departamento|area|equipo|sector|seccion|oficina|central|sede|direccion|gerencia|comite|finanzas|matriz|corporativo)',
      '(no) (puedo|podemos|me corresponde|nos corresponde) (opinar|comentar|pronunciarme|entrar (ahi|en eso)|valorarlo)',
    ].map((find) => ({ find, when: stepsAway, question: 'never' as const })),
    advice: 'Para la persona somos una sola casa. ¿Quién la acompaña?',
    why: 'Los departamentos son asunto nuestro. Si otro lo lleva, alguien tiene que pasarlo y volver con la respuesta.',
    prompt: 'Lo lleva [quién]; ya se lo he pasado yo y el [fecha] le cuento qué me dicen.',
    flags: ['Eso lo lleva otro departamento.', 'No tengo facultades para autorizarlo.', 'Yo solo atiendo el chat.', 'No es mi área.'],
    allows: ['Eso lo lleva el equipo de cobros, así que ya lo hablé con ellos y hoy le escribo.', 'No tengo acceso a esa pantalla, pero puedo pedirla y llamarle a las 5.', 'Yo solo necesito su firma.'],
  },
  en: {
    find: [
      "(not|isn't|wasn't) (really|actually)? (my|our|this) (department|area|job|remit|team|division|line|desk|shift|branch|role)",
      "(that's|that is|it's|it is|this is|those are|which is|is) (handled by|dealt with by|managed by|a matter for|down to|a question for|up to|something for|for|decided by|controlled by) (a|an|the|another|our)? (different|separate|other|another|relevant|local|head|accounts|billing|sales|shipping|warehouse|claims|legal|regional|central)? (department|team|office|branch|people|desk|division|section|store|unit|depot)",
      "(a|another|different|separate) (different|separate)? (department|team|office|branch|division) (handles|deals|looks after|manages|is responsible|decides|does|runs|has)",
      "(i'm|i am|we're|we are) (just|only|merely) (a|an|the|here|customer|in|support|front|one|passing|relaying|able to)",
      "(i|we) (don't|do not) have (the)? (authority|power|access|permission|authorisation|authorization|ability|means|tools) (to|for|over)",
      "(i) (wasn't|was not) (here|working|on shift|there|the (one|person)|on that day|in that day|involved)",
      "(it|that) (wasn't|was not) me",
      '(above my (pay|station)|way above me)',
      '(orders|instructions|word|rules|decision|decisions) (come|comes|came)? (down)? from (above|head office|management|corporate|upstairs|hq|on high|the top)',
      '(sits|rests|lies|is|stays) with (the|our|another)? (underwriting|accounts|billing|legal|management|finance|head office|sales|compliance|claims|another|warehouse|department|team) ~2 (not|and|so|,)',
      "(i|we) (don't|do not) (handle|deal with|manage|look after|run|decide|do|cover|touch) (that|this|those|it|prices|pricing|refunds|deliveries|the) (side|part|bit|here|area|kind)?",
      'i just work here',
    ].map((find) => ({ find, when: stepsAway, question: 'never' as const, unless: ["(just|only) (here to|checking|going|writing|letting|calling|about|back|a (few|minute|phone|click|message))"] })),
    advice: 'To them we are one house. Who walks with them?',
    why: 'Departments are our business. If somebody else has it, one of us hands it over and comes back with the answer.',
    prompt: "[Who] has this; I've passed it on myself and by [date] I'll tell you what they say.",
    flags: ["That's handled by a different team.", "I don't have the authority to approve it.", "I'm just a chat agent.", "That isn't my department."],
    allows: ["Billing has this, so I've spoken to them and I'll write today.", "I don't have access to that screen, but I can ask for it and call you at five.", "I'm just about to send it."],
  },
} satisfies Rule;
