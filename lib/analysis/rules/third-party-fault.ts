/** The courier, the bank, the supplier: the fault handed to somebody outside. */
import { unowned } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'third-party-fault',
  family: 'excuse',
  step: 'apology',
  weight: 'hurt',
  source: 'Method, step 3: apologise with no defence; Lewicki, Polin & Lount 2016 (responsibility ranks first)',
  es: {
    find: [
      '(problema|culpa|retraso|demora|error|fallo|falla|responsabilidad|incidencia) (lo|la)? (tuvo|tiene|es|fue|viene|vino|esta|recae|corresponde) (en|de|del|por|a|al|con|exclusivamente|unicamente|enteramente|integramente)? (de|del|en|a|al)? (parte de)? (el|la|los|las|su|tu|un|nuestro)? (empresa|compañia|agencia|servicio|propio|propia)? (de)? {third-party}',
      '(es|fue|son|era) (un|una)? (culpa|error|cosa|asunto|responsabilidad|problema|tema|fallo|falla|competencia) (exclusiva|unica)? (de|del) (la|los|las|su|tu|el)? (empresa|compañia|agencia|servicio|oficina)? (de)? {third-party}',
      '(repartidores|transportistas|tecnicos|conductores|choferes|instaladores|anfitriones|vendedores|mensajeros|restaurantes|locales|comercios|talleres) (son|no son) (externos|independientes|autonomos|ajenos|subcontratados|terceros|empleados|de la empresa|personal|nuestros)', '(es|son|somos|trabaja*|lo lleva|lo hace|la hace|la lleva) (una)? (empresa|compañia|contrata|servicio) (externa|externo|ajena|tercera|subcontratada)',
      '(hable*|reclame*|reclama*|recla|dirijase|quejese|quejate|consulte|consulta|consultelo|arreglelo|arreglalo|pidaselo|pideselo|digaselo|diselo) (lo|le)? (con|a|al|directamente) (con|a|al)? (el|la|los|su|tu)? {third-party}', '(entre|es un tema entre) (usted|tu|vos|el cliente) y (el|la|su|tu|los)? {third-party}',
      '(nosotros)? (la|lo|los|las)? (despachamos|entregamos|enviamos|mandamos|cumplimos|hicimos) (en fecha|en tiempo|a tiempo|bien|en plazo|puntualmente|correctamente|con nuestra parte|en perfecto estado|perfectamente)', '(de ahi|desde ahi|a partir de ahi|de alli) (en mas|en adelante)? ~2 (no|ya no|es cosa|depende)', 'una vez (que)? (sale|entregado|despachado|enviado|deja) ~6 (no|ya no|deja de)',
    ].map((find) => ({ find, when: unowned })),
    advice: 'Señala a otro y deja sola a la persona. ¿Qué hacemos nosotros?',
    why: 'La persona nos compró a nosotros. Aunque fallara otro, espera que alguien se haga cargo aquí.',
    prompt: '[Quien sea] falló y nosotros no lo vimos a tiempo. Yo hablo con ellos y le digo [qué] el [fecha].',
    flags: ['La culpa fue de la mensajería.', 'Los instaladores son autónomos y trabajan por su cuenta.', 'Nosotros lo enviamos a tiempo, lo demás es cosa del transportista.', 'Es un error de su banco.'],
    allows: ['La mensajería lo perdió y nosotros no lo seguimos: fue error nuestro.', 'El transportista confirma que lo entrega mañana antes de las dos.', 'Ya llamé al banco y la devolución entra el jueves.'],
  },
  en: {
    find: [
      '(fault|blame|problem|issue|error|delay|responsibility|mistake|cause|failure) (here|really|squarely|actually)? (lies|lay|is|was|sits|rests|lies|came|comes|originated|falls) (entirely|solely|purely|really|squarely|actually|clearly)? (with|on|down to|caused by|due to|because of|from|by) (the|our|your|a|an|their|one of our)? (cloud|third|hosting|payment|delivery|shipping|card)? {third-party}|them|theirs',
      "(it's|it is|that's|that is|this is|that was|it was|this was) (really|actually|simply|just|entirely|purely)? (a|an|the|your|our|down to|because of|caused by|due to|up to) (the|your|our|a)? ~1 {third-party} (issue|problem|error|fault|matter|delay|thing|mistake|decision|failure|'s)?",
      "(between you and|take it up with|take this up with|take that up with|raise (it|this|that) with|speak to|complain to|talk to|contact) (the|your|them|our|their)? {third-party}|them (directly|instead|about)?", "(drivers|couriers|engineers|hosts|sellers|technicians|fitters|cleaners|contractors|they|he|she|restaurants|instructors|agents) (are|is|'re|was|were) (all)? (self-employed|independent|external|contractors|third-party|freelance|subcontracted|not (our|employed|employees|part)|an independent|a contractor|an external)",
      "(on|at) (their|the {third-party}|your bank's|the courier's|the supplier's|the carrier's|the airline's|the manufacturer's) (end|side|part)", "(run|keep|set|manage|decide) their own (diary|schedule|hours|routes|rules|prices)", "(handed|passed|given|released) (over)? to (the|our)? (usps|ups|fedex|dhl|dpd|evri|courier|carrier|shipping|delivery|post|royal) ~6 (so|it's|from|no|not|out|,)", "(once|after|when) (it|the (parcel|package|order|item|box)) (leaves|left|has left|is out of|ships) (our|the) ~6 (not|no|isn't|can't|longer|out|responsibility|they|them|courier's)", 'originated (with|from|at) (our|the|a) ~2 {third-party}', "(not|isn't|wasn't) (on|at) our (end|side|part)",
      "(sold|supplied|shipped|provided|delivered|run|operated|managed) (and shipped)? by (a|an|our) (third-party|third party|external|outside|independent|contractor|subcontractor) ~6 (so|not|fault|lies|them)", "the {third-party} (is|are) (backed up|swamped|to blame|at fault|responsible|the one|the ones)",
    ].map((find) => ({ find, when: unowned })),
    advice: 'It points elsewhere and leaves them alone. What do we do?',
    why: 'They bought from us. Even when somebody else failed, they expect someone here to take it on.',
    prompt: "[Who] slipped and we didn't see it in time. I'll speak to them and tell you [what] by [date].",
    flags: ['The fault lies with the courier.', 'Our fitters are self-employed.', "That's a bank issue.", "You'll have to take it up with the seller."],
    allows: ['The courier lost it and we never checked, which was our job.', "I've spoken to the courier and it arrives tomorrow before two.", 'Our supplier shipped short and I should have counted.'],
  },
} satisfies Rule;
