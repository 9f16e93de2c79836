/** "You should have…": what the customer ought to have done, now that it is too late. */
import { unowned } from '../ownership';
import type { Phrase, Rule } from '../rule';

const customerIsTheSubject: Pick<Phrase, 'unless'> = { unless: ['no (debio|debia|tenia) (que)? (hacer*|pasar|ocurrir|suceder|salir|llegar|ser|cobr*)', '(alguien|nadie|nosotros|nuestro equipo|el equipo|mi compañero|mi compañera|el repartidor|el tecnico|yo)'] };

export default {
  id: 'you-should-have',
  family: 'blame',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, step 1: assume good intent; Blodgett, Hill & Tax 1997 (interactional justice)',
  es: {
    find: [
      { find: '(es|era|son|sigue siendo|seria) (siempre)? (su|tu|la)? responsabilidad (suya|tuya|de usted|del cliente|del usuario|del titular|del pasajero|del comprador|de cada (cliente|usuario|pasajero)|verificar|revisar|comprobar|avisar|leer|guardar)', unless: ['(no|nunca|tampoco) (es|era) ~2 responsabilidad'] },
      { find: '(para|pa|a) (la|otra|el|una) (proxima|otra|siguiente|futuro|ocasion) (vez|ocasion|compra|reserva)? ,? ~3 (lea|lee|leé|revise|revisa|fijese|fijate|mire|mira|verifique|verifica|echele|echale|eche|recuerde|recuerda|procure|procura|avise|avisa|pregunte|pregunta|compruebe|comprueba|asegurese|asegurate|tenga|ten|tene|acuerdese|acuerdate|acordate)', when: unowned },
      '(debiste|debieras|deberias|tendrias|podrias|podias|debias|tenias|habrias|debisteis|deberiais) (haber|haberte|haberlo|haberla|haberme|habernos|haberselo|que|debido)? (haber|haberte|haberlo|haberla|habernos)? {duty}|{duty-done}',
      { find: '(usted|ud|señor|señora|caballero|^|, (pues)?|y|pero) (si)? (debio|debia|deberia|tendria|podria|tenia|podia) (haber|haberse|haberlo|haberla|haberme|habernos|que|de)? (haber|haberse|haberlo|haberla|habernos)? {duty}|{duty-done}', ...customerIsTheSubject },
      { find: '^ (no)? (debio|debiste) (haber)? {duty}|{duty-done}', ...customerIsTheSubject },
      { find: 'por que no (nos|me|lo|la|se|le)? (ha|has|habia|habias)? (aviso|avisaste|llamo|llamaste|reviso|revisaste|leyo|leiste|pregunto|preguntaste|dijo|dijiste|consulto|consultaste|cancelo|cancelaste|comprobo|comprobaste|verifico|verificaste|espero|esperaste|reclamo|reclamaste|avisado|llamado|revisado|leido|preguntado|dicho|consultado)', question: 'only', unless: ['(nadie|nuestr*|el equipo|el tecnico|el banco|preguntas|pregunta|entiendo|sé)'] },
      '(la|para la|en la) proxima (vez|ocasion)? ,? (por favor)? (le|te)? (recomiendo|recomendamos|sugiero|sugerimos|aconsejo|ruego|pido|agradeceria)? (que)? (revise|revises|revisa|lea|leas|lee|avise|avises|avisa|fijese|fijate|se fije|te fijes|tenga|tengas|ten|asegurese|asegurate|se asegure|te asegures|verifique|verifiques|verifica|compruebe|compruebes|comprueba|piense|pienses|piensa|consulte|consultes|consulta|procure|procura|pregunte|pregunta|ponga|pon|sea|se|mire|mira|lleve|mida|anticipe)',
      '(le|te) (tocaba|correspondia|correspondia a usted) {duty}', '(era|es|sera|seria) (su|tu) (responsabilidad|obligacion|deber)', '(es|era|fue|sera) (la)? (responsabilidad|obligacion|deber) (suya|tuya|de usted|del cliente|del usuario|del titular|del pasajero|del comprador|del inquilino|exclusiva del)', '(usted|tu|vos) (es|eres|sos) (el|la)? (unico|unica)? responsable',
      { find: '(hubiera|habria|hubiese) (sido|estado) (bueno|util|mejor|ideal|conveniente|bien|deseable|mas facil|de ayuda|lo suyo|lo ideal) (que|saber*|haber*|si|avisar*|contar*)', unless: ['(si|que) (nosotros|le (hubieramos|avisaramos)|te (hubieramos|avisaramos)|nuestr*|alguien)'] },
      '(nos|me) (habria|hubiera|hubiese) (gustado|ayudado|servido|venido bien) (saber*|que (usted|nos|lo|me)|si)',
      { find: '(cancelaste|avisaste|llegaste|enviaste|reclamaste|llamaste|pediste|esperaste|tardaste|viniste|contestaste|respondiste) (muy|demasiado|bastante|un poco)? (tarde|mucho|fuera de plazo|a destiempo)' },
      { find: '(usted|ud|señor|señora|^) (cancelo|aviso|llego|envio|reclamo|llamo|pidio|espero|tardo|vino|contesto|respondio|presento) (su|la|el)? ~1 (muy|demasiado|bastante|un poco)? (tarde|mucho|fuera de (plazo|tiempo)|a destiempo)' },
      { find: '(debe|debes|tiene que|tienes que|procure|procura|trate de|trata de|sea|se|conviene) (ser|andar|estar|tener|poner)? (un poco)? mas (cuidadoso|cuidadosa|cuidado|atento|atenta|responsable|pendiente|atencion|prevision|ordenado|ordenada)', unless: ['(nosotros|seremos|debemos)'] },
      'no (entiendo|entendemos|comprendo|comprendemos|me explico|nos explicamos|se|sabemos|veo) (por que|como|para que|que) (usted|tu|vos)? (se|lo|la|no|le)? {customer-did}',
      { find: '(como|por que) (se le|se te)? (usted|tu|vos)? {customer-did} ~4 (sin|tan|hasta|asi|en vez|tanto|mal)', question: 'only' },
    ],
    advice: 'Lo que debió hacer ya pasó; puede sonar a reproche.',
    why: 'El pasado no se puede cambiar; lo que oye la persona es que la culpa es suya. Lo que falta es qué va a pasar ahora.',
    prompt: 'Lo que hago ahora con [lo que pasó] es [acción y fecha].',
    flags: ['Debiste leer el correo de bienvenida.', 'Usted tendría que haber llamado antes de las 12.', 'La próxima vez revise la talla antes de pedir.', 'Es responsabilidad del cliente conservar el recibo.'],
    allows: ['Debimos avisarle el lunes y no lo hicimos.', 'No debiste pasar por esto, y lo siento.', 'Ya deberías haber recibido el correo con el enlace; si no está, te lo reenvío yo.', 'Eso nunca debió pasar en mi tienda.'],
  },
  en: {
    find: [
      { find: "(customer's|client's|guest's|user's|passenger's|buyer's|tenant's|resident's|cardholder's|owner's|your|your own|parent's) responsibility", unless: ["(not|isn't|never|wasn't) ~2 responsibility", 'our'], when: unowned },
      { find: "(next time|in future|in the future|for the future|for future reference|for next time|going forward) ,? (do|please|maybe|perhaps|just|kindly|i'd|you|it's|try|always|best)? ~3 (check|read|remember|leave|make sure|double-check|double check|tell|keep|allow|book|order|ensure|note|pay|look|measure|ask|include|be (sure|careful|quicker))", unless: ["(i'll|we'll|i will|we will|i'm|we're|i am|we are|let me|my|our driver|he'll|she'll|they'll|so that|ask for (me|us|the))"], when: unowned },
      { find: "you|u|customers (should|could|might|ought|shoulda|should've|could've|ought to|really should|really ought to) (really|also|just|simply|at least|always|first|probably|perhaps)? (of|to)? (have|'ve|of)? (really|also|just|simply|at least|probably)? {duty-done}", unless: ['should (have)? (be|been) (told|informed|given|asked|called|sent|kept|able|offered|warned|notified|put|paid|shown)', '(have|of|\'ve) been (told|informed|given|asked|called|sent|kept|offered|warned|notified|put|paid|shown|contacted|updated|refunded|charged)', "(nothing|no) (more|else|way)? (that)? you (could|should)", 'all you could'] },
      "you (shouldn't|should not|should never) (really|ever)? have (really)? (opened|used|left|clicked|installed|thrown|signed|touched|removed|done|bought|ordered|shared|given|plugged|posted|booked|ignored|assumed|accepted|travelled|forced|mixed)",
      { find: "why (didn't|did|haven't|have|hadn't|wouldn't|don't) you (not|just|simply)? ~1 {duty}|{duty-done}", unless: ['(understand|see|get|know) why'] },
      "you (were|are|'re) (supposed|meant|expected|required|obliged) to (have)? {duty}|{duty-done}",
      '(you needed|it was up to you|it is up to you|it\'s up to you) to {duty}',
      "(next time|in future|in the future|going forward|for next time) ,? (please|do|try to|can you|could you|you should|you need to|you may want to|i'd suggest you|i suggest you)? (please|just|kindly)? (check|read|make sure|ensure|remember|be more|be sure|double-check|double check|think|look|ask|measure|allow|plan|follow|pay|take (more)? care|don't|leave|give|try reading)",
      "(it's|it is|it was|that's|that is|was|is|remains) (entirely|solely|ultimately|always)? (your|the customer's|the tenant's|the buyer's|the passenger's|the user's|the guest's|the client's) (own)? (responsibility|job|duty)", "you (are|were|'re) (solely|entirely|ultimately)? responsible for",
      { find: "(would have|would've|might have|it'd have|'d have) (been (helpful|good|nice|better|useful|best|wise|easier|ideal)|helped) (to (hear|know|have|be|check|tell|ask|read)|if you|had you|us)", unless: ['(if|had) (we|i)'] },
      { find: "(i'd|we'd|i would|we would|one would|you'd) have (expected|thought|hoped|assumed) (someone|you|a|that you|anyone|somebody|customers|an)", unless: ['(expected|hoped) (a|an) (better|answer|faster|reply)'] },
      'you (left|waited|cancelled|canceled|called|reported|applied|asked|contacted us|came|replied|sent|returned|booked|arrived|submitted|complained|notified us|raised) (it|this|that|them|the)? ~2 (too|very|so|far too)? (late|long|close to)',
      { find: "(be|being|been) (a bit|a little|much|far)? more (careful|attentive|responsible|organised|organized|realistic|thorough|prepared)", needs: ['(you|please|customers|next|need|should|must|could)'], unless: ["(we|i|i'll|we'll|our)"] },
      "(not sure|don't know|don't understand|do not understand|don't see|fail to see|no idea|can't see|cannot see|unclear|struggle to see) (what|why|how) you (would|ever|even|still)? {customer-did}",
      '(why|how) (on earth|exactly|ever|in the world)? (did|would|could) you (wait|expect|leave|order|choose|buy|use|open|ignore|think|not)',
    ],
    advice: 'What they should have done may read as a reproach.',
    why: 'The past cannot be changed, so all that is heard is "this is your fault". What is missing is what happens now.',
    prompt: 'What I am doing about [what happened] now is [action and date].',
    flags: ['You really should have read the fitting guide first.', "Why didn't you call us on the day?", 'Next time please double-check the postcode.', 'It is the tenant\'s responsibility to bleed the radiators.'],
    allows: ['You should have been told on Monday, and nobody rang you.', "You should have the refund by Thursday.", "There's nothing you should have done differently.", 'We should have checked the postcode, not you.'],
  },
} satisfies Rule;
