/** Step 1, assume good intent: the account is taken as true, the person is thanked for it, and nothing casts doubt. */
import { admissionIn } from '../admission';
import { placesOf, says, type Words } from '../says';
import align from './align';
import { touched, todo, wordsBetween, wordsOf, type Judgement, type Step, type View } from './step';

/** Thanks that name what the person did, and words that agree. */
const believes: Words = {
  es: [
    '(gracias|agradezco|agradecemos) ~2 (por|que|el|la|los|las) ~2',
    '(tiene|tienes|tenes|tienen|teneis|llevas|lleva|le sobra|te sobra) ~1 (razon|toda la razon)', 'con (toda la|toda|mucha)? razon',
    'es (cierto|verdad|logico|normal que|natural que|comprensible)', 'tal (como|cual) ~1 (dice|dices|cuenta|cuentas|explica|explicas|describe|describes)',
    '(hizo|hiciste|hace|haces|ha hecho|has hecho) ~1 bien', '(no es|no fue|nada es) (culpa|error) (suya|tuya|suyo|tuyo|de usted)',
    '(leo|lei|veo|vi|he visto|he leido|confirmo|compruebo|comprobe|reviso|revise|encontre|he encontrado) ~8',
    '(yo|cualquiera) (tambien|en su lugar|en tu lugar)', 'se entiende',
    '(entiendo|comprendo|entendemos) ~1 (que|la prisa|el apuro|la urgencia|tu prisa|su prisa)', 'hartan|indigna|desespera|enoja|molesta a cualquiera',
  ],
  en: [
    "(thanks|thank you|grateful|cheers|appreciate) ~3 (for|you) ~2",
    "(you're|you are|you were|youre) (absolutely|quite|completely|totally|entirely|both|perfectly)? (right|correct)",
    '(you|you were) (have|had)? ~2 (every|each) (right|reason)', "(that's|that is) (true|fair|correct|right)", 'exactly right',
    'as you (say|said|describe|described|told)', 'the right thing', 'nothing wrong', 'right to (ask|say|tell|flag|write|be|expect|chase|complain)',
    "(not|isn't|wasn't|none of it|never) ~1 (your fault|your mistake|your doing|on you|yours)",
    "i (can)? (see|saw|read|found|checked|looked|watched|agree|believe)", "(no wonder|understandably|rightly|fair enough|of course you)",
    "i'd ~1 (be|feel|want|have)", 'i ~1 understand (the|your|why|that|how)',
    '(would|to) (upset|annoy|frustrate|worry|anger) (anyone|anybody|me)',
  ],
};

/** Thanks that could go to anybody. */
const thanksAnybody: Words = {
  es: [
    '(gracias|agradecemos|agradezco) ~6 (comentario|comentarios|contact*|escribir|escribirnos|comunic*|preferencia|preferirnos|paciencia|tiempo)',
    '(gracias|agradecemos|agradezco) ~6 (opinion|apreciacion|informarnos|informarlo|mensaje|confianza|confiar|comprension|tomarse|ponerse)',
    '(gracias|agradecemos|agradezco) ~6 (elegirnos|interes|fidelidad|visita)', '(tus|sus) comentarios ~4 importantes', '(lamentamos|sentimos|disculp*) ~4',
  ],
  en: [
    '(thank|thanks|appreciate) ~6 (feedback|contacting|reaching|patience|email|message|comments|enquiry|inquiry|loyalty|loyal|touch|understanding)',
    '(thank|thanks|appreciate) ~6 (business|custom|support|interest|time|attention|choosing|review|concern|concerns|cooperation)', 'oh no',
    'very|how odd|strange', 'reviewing your', 'sorry|apologise|apologize|apologies|regret',
  ],
};

/** Doubt and lecture, said of the customer's account. */
const doubts: Words = {
  es: [
    'segun (usted|ustedes|vos|tu version|su version|lo que (usted|ustedes)? (dice|dices|afirma|afirmas|alega|indica|comenta|menciona))',
    '(usted|ustedes) (alega|afirma|asegura|dice|insiste|sostiene|manifiesta)', '(supuesto|supuesta|supuestamente|presunto|presunta)',
    'como ~2 (indique|indicamos|indico|dije|dijimos|explique|explicamos|comente|comentamos|informo|informamos|mencione)',
    'si (hubiera|hubiese|hubieras|hubieses|usted hubiera|tu hubieras)',
    '(debio|deberia|tenia que|debiste|deberias|tendria que) ~1 (haber|leer|revisar|avisar|verificar|comprobar)',
    '(nadie|ningun|ninguna) ~3 (mas|otro|otra) ~3 (queja*|reporta*|pasa*|problema*)', 'dudo|dudamos que', 'no nos consta',
  ],
  en: [
    "(you|customers) (claim|claims|claimed|allege|alleged|say you|insist|maintain)", '(alleged|allegedly|supposed|supposedly|so-called|apparently you)',
    'as ~3 (explained|stated|told|said|mentioned|advised|informed)', 'per my (last|previous|earlier)', "you (should|could|ought to|might) (have|'ve)",
    "should've", "(if|had) you('d| had)? ~2 (read|checked|told|followed|set|waited|been|looked|confirmed)",
    "(nobody|no one|none) ~1 (else|other) ~4 (complained|reported|had|has|mentioned)",
    '(doubt|doubtful|hard to believe|find it odd|find that odd|surprised) (that)? (you|this|it)', 'no record of',
  ],
};

/** Sends for something: the customer's words are there, but only to be fetched. */
const asks = says({
  es: ['por favor', '(envia*|mand*|indi*|comparte*|escrib*|dime|digame|contact*|comunica*) ~2 (nos|me|a|el|la|los|su|tu)'],
  en: ['please', 'you (will|can|may|must|need) ~2'],
});
const [placesOfBelief, anybody, doubtful] = [placesOf(believes), says(thanksAnybody), says(doubts)];

function judge(view: View): Judgement {
  const { draft: { language, sentences }, findings } = view;
  const evidence = evidenceIn(view);
  const doubt = sentences.some(({ tokens }) => doubtful(tokens, language)) || findings.some(({ family }) => family === 'blame' || family === 'heat');
  const supposes = view.apology !== null && !view.apology.noDefence && !view.apology.names;
  if (evidence) return { state: doubt || supposes ? 'half' : 'done', evidence };
  const thanks = sentences.find(({ tokens }) => anybody(tokens, language));
  return thanks && !doubt ? { state: 'half', evidence: wordsOf(thanks) } : todo;
}

/** Thanks or agreement, an admission, or the customer's facts told back as facts. */
function evidenceIn(view: View) {
  const { draft, named, findings, deeds } = view;
  for (const one of draft.sentences) {
    const [hit] = placesOfBelief(one.tokens, draft.language);
    if (!hit || anybody(one.tokens.slice(hit.start), draft.language)) continue;
    if (touched(findings, ['canned', 'heat', 'blame', 'hollow-apology', 'fake-follow-up'], one)) continue;
    return wordsBetween(draft, one, hit.start, Math.min(one.tokens.length - 1, hit.end + 4));
  }
  // Who names what happened and how it lands has believed it.
  const side = align.judge(view);
  if (side.state === 'done') return side.evidence;
  for (const one of draft.sentences) {
    if (one.question || touched(findings, spoiling, one)) continue;
    const owned = admissionIn(one.tokens, draft.language);
    if (owned) return wordsBetween(draft, one, owned.start, owned.end - 1);
    if (named[one.index]! > 1 && !asks(one.tokens, draft.language)) return wordsOf(one);
  }
  const deed = deeds.find(({ kind, sentence }) => kind === 'done' && (named[sentence.index]! > 0 || deeds.length > 1));
  return deed ? { text: deed.text, start: deed.start, end: deed.end } : null;
}

const spoiling = ['heat', 'blame', 'excuse', 'minimise', 'canned', 'asks-again', 'pushed-effort', 'vague-promise', 'overpromise'] as const;

const examples: Step['examples'] = {
  es: [
    {
      customer: 'La aspiradora hace un ruido horrible desde el primer día y nadie me contesta',
      draft: 'Gracias por describir el ruido con tanto detalle, Berta: con eso ya sé qué pieza es.', is: 'done', words: 'Gracias por describir',
    },
    {
      customer: 'Me cobraron la mensualidad dos veces, $349 cada una',
      draft: 'Tiene usted toda la razón, don Fermín: veo los dos cargos de $349.', is: 'done', words: 'toda la razón',
    },
    {
      customer: 'El sofá vino con una mancha en el respaldo',
      draft: 'El sofá salió de nuestra nave con la mancha en el respaldo y nadie lo miró antes de cargarlo.', is: 'done',
    },
    { customer: 'me dieron el cuarto que da al bar y no dormi', draft: 'Le dimos el cuarto que da al bar y así no hay quien duerma.', is: 'done' },
    {
      customer: 'Pedí la cancelación en agosto y siguen cobrando',
      draft: 'Gracias por avisar. Según usted la pidió en agosto, pero eso habría que verlo.', is: 'half',
    },
    { customer: 'El paquete nunca llegó', draft: 'Si usted hubiera estado en casa, el paquete habría llegado.', is: 'todo' },
    { customer: 'No me funciona el cupón de la app', draft: 'Gracias por contactarnos. Agradecemos su preferencia.', is: 'half' },
    { customer: 'Hola, ¿abren el domingo?', draft: 'Sí, de 10 a 14 h.', calm: true, is: 'na' },
    {
      customer: 'la beca no me sale y ando con bebé de 10 días',
      draft: 'Con un bebé de diez días no tienes por qué venir: lo hacemos por correo.', is: 'done',
    },
    { customer: 'El sensor pita', draft: 'Por favor envíenos una foto del sensor que pita.', is: 'todo' },
  ],
  en: [
    {
      customer: 'The dishwasher floods the kitchen every time, I have sent two videos',
      draft: 'Thanks for sending both videos, Aled. The water is coming from the door seal.', is: 'done', words: 'Thanks for sending both videos',
    },
    {
      customer: 'I was charged for a room I cancelled',
      draft: "You're right, the cancellation came through on the 3rd and we billed you anyway.", is: 'done', words: "You're right",
    },
    { customer: 'My suitcase came back with a wheel missing', draft: 'A suitcase that comes back with a wheel missing was damaged in our hands.', is: 'done' },
    { customer: 'Your agent hung up on me twice', draft: 'I listened to both calls and our agent did hang up on you. You did nothing wrong.', is: 'done' },
    { customer: 'The refund never arrived', draft: 'Thank you for telling us. You claim the refund never arrived, but our records differ.', is: 'half' },
    { customer: 'The refund never arrived', draft: 'You should have checked the account details before asking.', is: 'todo' },
    { customer: 'My code does not work', draft: 'Thank you for contacting us. We value your feedback.', is: 'half' },
    { customer: 'Do you sell gift cards?', draft: 'We do, at the till and online.', calm: true, is: 'na' },
    { customer: 'My badge has had the wrong name three times', draft: 'Three badges and three wrong names: we kept copying the old list.', is: 'done' },
    { customer: 'The sensor beeps', draft: 'Please send us a picture of the sensor that beeps.', is: 'todo' },
    { customer: 'You lost my passport', draft: "It was signed into our depot on the 11th and it's us who lost your passport.", is: 'done' },
  ],
};

export default { id: 'good-intent', judge, examples } satisfies Step;
