/** Step 1, assume good intent: the account is taken as true, the person is thanked for it, and nothing casts doubt. */
import type { Language } from '../../ticket';
import { admissionIn } from '../admission';
import { matcher, scanner } from '../scanner';
import { sets } from '../sets';
import align from './align';
import { touched, todo, wordsBetween, wordsOf, type Judgement, type Step, type View } from './step';

/** Thanks that name what the person did, and words that agree. */
const believes: Record<Language, readonly string[]> = {
  es: [
    '(gracias|agradezco|agradecemos) ~2 (por|que|el|la|los|las) ~2',
    '(tiene|tienes|tenes|tienen|teneis|llevas|lleva|le sobra|te sobra) ~1 (razon|toda la razon)', 'con (toda la|toda|mucha)? razon', 'es (cierto|verdad|logico|normal que|natural que|comprensible)', 'tal (como|cual) ~1 (dice|dices|cuenta|cuentas|explica|explicas|describe|describes)',
    '(hizo|hiciste|hace|haces|ha hecho|has hecho) ~1 bien', '(no es|no fue|nada es) (culpa|error) (suya|tuya|suyo|tuyo|de usted)', '(leo|lei|veo|vi|he visto|he leido|confirmo|compruebo|comprobe|reviso|revise|encontre|he encontrado) ~8',
    '(yo|cualquiera) (tambien|en su lugar|en tu lugar)', 'se entiende', '(entiendo|comprendo|entendemos) ~1 (que|la prisa|el apuro|la urgencia|tu prisa|su prisa)', 'hartan|indigna|desespera|enoja|molesta a cualquiera',
  ],
  en: [
    "(thanks|thank you|grateful|cheers|appreciate) ~3 (for|you) ~2",
    "(you're|you are|you were|youre) (absolutely|quite|completely|totally|entirely|both|perfectly)? (right|correct)", '(you|you were) (have|had)? ~2 (every|each) (right|reason)', "(that's|that is) (true|fair|correct|right)", 'exactly right', 'as you (say|said|describe|described|told)', 'the right thing', 'right to (ask|say|tell|flag|write|be|expect|chase|complain)',
    "(not|isn't|wasn't|none of it|never) ~1 (your fault|your mistake|your doing|on you|yours)", "i (can)? (see|saw|read|found|checked|looked|watched|agree|believe)", "(no wonder|understandably|rightly|fair enough|of course you)", "i'd ~1 (be|feel|want|have)", 'i ~1 understand (the|your|why|that|how)',
    '(would|to) (upset|annoy|frustrate|worry|anger) (anyone|anybody|me)',
  ],
};

/** Thanks that could go to anybody. */
const thanksAnybody: Record<Language, readonly string[]> = {
  es: ['(gracias|agradecemos|agradezco) ~6 (comentario|comentarios|contact*|escribir|escribirnos|comunic*|preferencia|preferirnos|paciencia|tiempo|opinion|apreciacion|informarnos|informarlo|mensaje|confianza|confiar|comprension|tomarse|ponerse|elegirnos|interes|fidelidad|visita)', '(tus|sus) comentarios ~4 importantes', '(lamentamos|sentimos|disculp*) ~4'],
  en: ['(thank|thanks|appreciate) ~6 (feedback|contacting|reaching|patience|email|message|comments|enquiry|inquiry|loyalty|loyal|touch|understanding|business|custom|support|interest|time|attention|choosing|review|concern|concerns|cooperation)', 'oh no', 'very|how odd|strange', 'reviewing your', 'sorry|apologise|apologize|apologies|regret'],
};

/** Doubt and lecture, said of the customer's account. */
const doubts: Record<Language, readonly string[]> = {
  es: ['segun (usted|ustedes|vos|tu version|su version|lo que (usted|ustedes)? (dice|dices|afirma|afirmas|alega|indica|comenta|menciona))', '(usted|ustedes) (alega|afirma|asegura|dice|insiste|sostiene|manifiesta)', '(supuesto|supuesta|supuestamente|presunto|presunta)', 'como ~2 (indique|indicamos|indico|dije|dijimos|explique|explicamos|comente|comentamos|informo|informamos|mencione)', 'si (hubiera|hubiese|hubieras|hubieses|usted hubiera|tu hubieras)', '(debio|deberia|tenia que|debiste|deberias|tendria que) ~1 (haber|leer|revisar|avisar|verificar|comprobar)', '(nadie|ningun|ninguna) ~3 (mas|otro|otra) ~3 (queja*|reporta*|pasa*|problema*)', 'dudo|dudamos que', 'no nos consta'],
  en: ["(you|customers) (claim|claims|claimed|allege|alleged|say you|insist|maintain)", '(alleged|allegedly|supposed|supposedly|so-called|apparently you)', 'as ~3 (explained|stated|told|said|mentioned|advised|informed)', 'per my (last|previous|earlier)', "you (should|could|ought to|might) (have|'ve)", "should've", "(if|had) you('d| had)? ~2 (read|checked|told|followed|set|waited|been|looked|confirmed)", "(nobody|no one|none) ~1 (else|other) ~4 (complained|reported|had|has|mentioned)", '(doubt|doubtful|hard to believe|find it odd|find that odd|surprised) (that)? (you|this|it)', 'no record of'],
};

const or = (words: Record<Language, readonly string[]>) => ({ es: matcher(words.es, sets.es), en: matcher(words.en, sets.en) });
const places = { es: scanner(believes.es.map((one) => [one, one] as const), sets.es), en: scanner(believes.en.map((one) => [one, one] as const), sets.en) };
/** Sends for something: the customer's words are there, but only to be fetched. */
const asks = { es: matcher(['por favor', '(envia*|mand*|indi*|comparte*|escrib*|dime|digame|contact*|comunica*) ~2 (nos|me|a|el|la|los|su|tu)'], sets.es), en: matcher(['please', 'you (will|can|may|must|need) ~2'], sets.en) };
const [anybody, doubtful] = [or(thanksAnybody), or(doubts)];

function judge(view: View): Judgement {
  const { draft, findings, named, deeds } = view;
  const { language, sentences } = draft;
  const evidence = evidenceIn(view);
  const doubt = sentences.some(({ tokens }) => doubtful[language](tokens)) || findings.some(({ family }) => family === 'blame' || family === 'heat');
  const supposes = view.apology !== null && !view.apology.noDefence && !view.apology.names;
  if (evidence) return { state: doubt || supposes ? 'half' : 'done', evidence };
  const thanks = sentences.find(({ tokens }) => anybody[language](tokens));
  if (doubt || !thanks) return named.some((count) => count > 1) && !doubt && deeds.length ? { state: 'half', evidence: null } : todo;
  return { state: 'half', evidence: wordsOf(thanks) };
}

/** Thanks or agreement, an admission, or the customer's facts told back as facts. */
function evidenceIn(view: View) {
  const { draft, named, findings, deeds } = view;
  for (const one of draft.sentences) {
    const [hit] = places[draft.language].scan(one.tokens);
    if (hit && !anybody[draft.language](one.tokens.slice(hit.match.start)) && !touched(findings, ['canned', 'heat', 'blame', 'hollow-apology', 'fake-follow-up'], one)) return wordsBetween(draft, one, hit.match.start, Math.min(one.tokens.length - 1, hit.match.end + 4));
  }
  // Who names what happened and how it lands has believed it.
  const side = align.judge(view);
  if (side.state === 'done') return side.evidence;
  for (const one of draft.sentences) {
    if (one.question || touched(findings, ['heat', 'blame', 'excuse', 'minimise', 'canned', 'asks-again', 'pushed-effort', 'vague-promise', 'overpromise'], one)) continue;
    const owned = admissionIn(one.tokens, draft.language);
    if (owned) return wordsBetween(draft, one, owned.start, owned.end - 1);
    if (named[one.index]! > 1 && !asks[draft.language](one.tokens)) return wordsOf(one);
  }
  const deed = deeds.find(({ kind, sentence }) => kind === 'done' && (named[sentence.index]! > 0 || deeds.length > 1));
  return deed ? { text: deed.text, start: deed.start, end: deed.end } : null;
}

const examples: Step['examples'] = {
  es: [
    { customer: 'La aspiradora hace un ruido horrible desde el primer día y nadie me contesta', draft: 'Gracias por describir el ruido con tanto detalle, Berta: con eso ya sé qué pieza es.', is: 'done', words: 'Gracias por describir' },
    { customer: 'Me cobraron la mensualidad dos veces, $349 cada una', draft: 'Tiene usted toda la razón, don Fermín: veo los dos cargos de $349.', is: 'done', words: 'toda la razón' },
    { customer: 'El sofá vino con una mancha en el respaldo', draft: 'El sofá salió de nuestra nave con la mancha en el respaldo y nadie lo miró antes de cargarlo.', is: 'done' },
    { customer: 'me dieron el cuarto que da al bar y no dormi', draft: 'Le dimos el cuarto que da al bar y así no hay quien duerma.', is: 'done' },
    { customer: 'Pedí la cancelación en agosto y siguen cobrando', draft: 'Gracias por avisar. Según usted la pidió en agosto, pero eso habría que verlo.', is: 'half' },
    { customer: 'El paquete nunca llegó', draft: 'Si usted hubiera estado en casa, el paquete habría llegado.', is: 'todo' },
    { customer: 'No me funciona el cupón de la app', draft: 'Gracias por contactarnos. Agradecemos su preferencia.', is: 'half' },
    { customer: 'Hola, ¿abren el domingo?', draft: 'Sí, de 10 a 14 h.', calm: true, is: 'na' },
  ],
  en: [
    { customer: 'The dishwasher floods the kitchen every time, I have sent two videos', draft: 'Thanks for sending both videos, Aled. The water is coming from the door seal.', is: 'done', words: 'Thanks for sending both videos' },
    { customer: 'I was charged for a room I cancelled', draft: "You're right, the cancellation came through on the 3rd and we billed you anyway.", is: 'done', words: "You're right" },
    { customer: 'My suitcase came back with a wheel missing', draft: 'A suitcase that comes back with a wheel missing was damaged in our hands.', is: 'done' },
    { customer: 'Your agent hung up on me twice', draft: 'I listened to both calls and our agent did hang up on you. None of it was your fault.', is: 'done' },
    { customer: 'The refund never arrived', draft: 'Thank you for telling us. You claim the refund never arrived, but our records differ.', is: 'half' },
    { customer: 'The refund never arrived', draft: 'You should have checked the account details before asking.', is: 'todo' },
    { customer: 'My code does not work', draft: 'Thank you for contacting us. We value your feedback.', is: 'half' },
    { customer: 'Do you sell gift cards?', draft: 'We do, at the till and online.', calm: true, is: 'na' },
  ],
};

export default { id: 'good-intent', judge, examples } satisfies Step;
