/** "Due to high volume…": too many others as the reason. */
import { unowned } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'volume',
  family: 'excuse',
  step: 'apology',
  weight: 'weakens',
  source: 'Method, step 3: apologise with no defence; research on waiting and attribution (Roschk & Kaiser 2013)',
  es: {
    find: [
      '(en|por|de|durante) (estas|esas|estos|las) (fechas|epocas|dias|meses|semanas) ~4 (acumul*|junt*|much*|satur*|tarda*|retras*|dispar*|colaps*|demor*)',
      'se (nos)? (juntaron|acumularon|atrasaron|amontonaron|acumulan|juntan|han acumulado|han juntado) ~2 (los|las|el|muchas|muchos|pedidos|envios|solicitudes)',
      '(alto|alta|altisimo|gran|elevado|elevada|fuerte|excesivo|excesiva|enorme|mayor|inusual|cantidad|numero) (volumen|demanda|numero|cantidad|flujo|afluencia|carga|nivel|trafico|de (solicitudes|llamadas|pedidos|consultas|reclamos|casos|mensajes|peticiones|correos|tickets)) (de|en|que|del|por|,|.|$|;)?',
      '(estamos|estabamos|estuvimos|andamos|andabamos|vamos|ibamos) (muy|un poco|bastante|totalmente|algo|todos)? (saturados|saturadas|desbordados|desbordadas|colapsados|a tope|llenos|completos|hasta arriba|hasta el cuello|con mucha (demanda|carga|gente)|con mucho (trabajo|movimiento|volumen)|con poco personal|cortos de personal|con retrasos|con demoras|de temporada)',
      '(falta|escasez|poco|bajas|baja) de? (de)? (personal|plantilla|gente|manos)', '(es|son|por ser|estamos en|debido a la|por la|por) (plena|la|las)? (temporada (alta|de)|epoca de|fechas (tan)? (señaladas|complicadas|festivas)|campaña de|navidad|black friday|rebajas|hot sale|buen fin)', 'no damos abasto', '(somos|hay) (muy)? (poco|pocos|poca) (personal|gente|agentes|tecnicos)',
      '(andamos|estamos|estabamos|somos|vamos|quedamos|anduvimos) (muy|un poco|bastante|algo)? (cortos|escasos|justos|faltos|pocos|bajos|reducidos) (de)? (gente|personal|manos|equipo|plantilla|tecnicos|repartidores|en|hoy|estos)?',
      '(media|medio|buena parte|parte) (de)? (la)? (plantilla|equipo|oficina|personal) ~2 (baja|bajas|vacaciones|enferm*)',
      '(hay|habia|tenemos|teniamos|tuvimos) (muchisim*|mucho|mucha|muchos|muchas|demasiad*|un monton de|bastante) (trabajo|clientes|pedidos|solicitudes|casos|reclamos|llamadas|tickets|consultas|gente|demanda|reclamaciones) (,|.|$|y|en|por|antes|estos|hoy|pendient*)',
      '(tenemos|atendemos|recibimos|gestionamos|llevamos|manejamos|son|somos|entran|con) (miles|cientos|millones|decenas|tantos|tantas|muchisimos|muchisimas|demasiados|demasiadas) (de)? (clientes|pedidos|casos|llamadas|correos|mensajes|solicitudes|reclamos|usuarios|personas|paquetes|consultas|reclamaciones|tickets)',
      '(hemos tenido|tuvimos|hay|habia|tenemos|teniamos|estamos con|tengo|tenia|ha habido|hubo) (muchisim*|mucho|mucha|muchos|muchas|demasiad*|tanto|tanta|un monton de|bastante|una barbaridad de) (trabajo|lio|jaleo|demanda|carga|ajetreo|gente|clientes|pedidos) (esta|estas|este|estos|en|por|y|,|.|$|hoy|acumulad*|atrasad*|pendiente)',
      '(semanas|dias|meses|dia|semana) (muy)? (complicad*|ajetread*|movid*|intens*|de locos|de mucho trabajo)',
      '(telefonos|lineas|llamadas|correos|mensajes|pedidos|buzon|centralita|bandeja) ~1 no (para|paran|deja|dejan|da|dan) (de)? (sonar|llegar|entrar|abasto|llamar)?',
      '(telefonos|lineas|centralita|buzon|bandeja|cola|agenda|cocina|almacen) (esta|estan|estaba|estaban) (llena|llenas|lleno|llenos|saturad*|colapsad*|a tope|desbordad*|hasta arriba|bloquead*)',
    ].map((find) => ({ find, when: unowned, question: 'never' as const, unless: ['(gracias a|por eso (he|hemos))'] })),
    advice: 'Que haya muchos más no consuela. ¿Qué pasa con este caso?',
    why: 'La persona oye que es una más en la cola. Lo que le sirve es saber cuándo le toca y quién la lleva.',
    prompt: 'Le hemos hecho esperar [cuánto]. Su caso lo llevo yo y le contesto el [fecha y hora].',
    flags: ['En estas fechas se acumulan muchas solicitudes.', 'Debido al alto volumen de solicitudes, los tiempos han aumentado.', 'Estamos saturados estos días.', 'Es por la falta de personal.'],
    allows: ['Le hicimos esperar once días: no previmos la campaña y fue fallo nuestro.', 'Esa talla tiene mucha demanda, así que le aparto una hasta el sábado.', 'Hoy hay cuatro personas en la cola y usted es la siguiente.'],
  },
  en: {
    find: [
      "(been|are|were|is|was|'re) (absolutely|completely|totally|pretty|a bit|all)? (swamped|slammed|snowed under|overwhelmed|inundated|rammed|run off (their|our) feet|backed up|flat out|up to (our|their) (necks|eyes))",
      "(is|are|was|being|it's) (our|the|always our) (busiest|busy|peak|craziest) (time|period|season|month|months|weeks|week|day|days)",
      '(high|higher|heavy|heavier|large|larger|increased|increase|unprecedented|exceptional|extreme|unusually high|record|sheer|huge|massive) (than (usual|normal|average|expected)|in|number|call|ticket|order|contact|inquiry|enquiry|email|customer|season)? (of|volume|volumes|demand|workload|call|customer)? (volume|volumes|demand|workload|number|numbers|calls|tickets|requests|orders|enquiries|inquiries|emails|contacts|messages|queries|traffic)',
      '(we|team|department|everyone|agents|they) (are|were|is|have been|\'ve been|\'re|been) (currently|all|a bit|very|extremely|really|so|fully|completely|incredibly|quite|just|rather|pretty)? (busy|swamped|overwhelmed|inundated|understaffed|short-staffed|stretched|snowed under|rammed|slammed|fully booked|at capacity|short staffed|short on staff|run off)',
      "we're (currently|all|a bit|very|extremely|really|so|fully|completely|incredibly|quite|just|rather|pretty)? (busy|swamped|overwhelmed|inundated|understaffed|short-staffed|stretched|snowed under|rammed|slammed|at capacity|short staffed|short on staff|run off)",
      '(staff|staffing|personnel|labour|labor) (shortage|shortages|issues|levels|constraints|problems)',
      "(it's|it is|because of|due to|during|with|given|being) (the|our|a|this)? (very|always|extremely)? (busy|busiest|peak|holiday|festive|christmas) (season|period|time|rush|months|weeks)",
      '(due to|because of|given|there is|there\'s|have|a) (a|the|our|current|large|big|huge)? (backlog|bottleneck)',
      '(team|people|staff|colleagues|drivers|agents|of us|engineers|everyone) ~1 (is|are|being|were) (off|out|away) (sick|ill|on leave|on holiday|on vacation|with|today|this week)?',
      '(delays|waits|problems|issues|errors|hiccups|longer waits) (are|is) (to be expected|inevitable|unavoidable|common|bound to happen|part of)',
      '(have|got|with|get|handle|serve|dealing with|look after|receive|receiving) (thousands|hundreds|millions|dozens|so many|a lot|lots|loads|tons|plenty) (of)? (other|different)? (customers|orders|calls|emails|messages|tickets|requests|cases|people|clients|guests|parcels|enquiries|claims)',
      "(phones|phone|lines|inbox|inboxes|queue|queues) (have|has|are|is|keeps|keep|'ve) ~2 (ringing|ring|hook|full|packed|jammed|overflowing|crazy|non-stop|nonstop|flooded|exploding|rammed)",
    ].map((find) => ({ find, when: unowned, question: 'never' as const })),
    advice: 'That there are many others is no comfort. What about this one?',
    why: 'They hear that they are one more in the queue. What helps is when their turn comes and who has it.',
    prompt: "We've kept you waiting [how long]. I have your case and will answer by [date and time].",
    flags: ['Surveyors have been snowed under since May.', 'September is our busiest time.', 'Due to a higher than usual volume of calls, replies are slow.', "We're extremely busy at the moment.", 'There are staffing issues this week.'],
    allows: ["We didn't plan for the season, and the eleven-day wait is on us.", 'That size is in high demand right now, I should have put one aside and I have done it today.', 'There are four people in line and you are next.'],
  },
} satisfies Rule;
