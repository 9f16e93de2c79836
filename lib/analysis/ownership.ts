/** Whether the words around a hit take the fault as ours, or leave the customer a way out. */
import type { Language } from '../ticket';
import type { DraftContext, Hit } from './rule';
import { scanner, type Scanner } from './scanner';
import type { Sentence } from './sentences';
import { sets } from './sets';

const owned: Record<Language, readonly string[]> = {
  es: [
    '(error|fallo|falla|culpa|descuido|despiste|responsabilidad|omision|equivocacion) (nuestr*|mia|mio|de nuestra parte|por nuestra parte|de mi parte)',
    '(fue|es|era) nuestr* (error|culpa|fallo|falla|responsabilidad|descuido)', 'nos equivocamos', 'me equivoque', '(es|eso es|esa parte es) cosa nuestra',
    '(asumo|asumimos|reconozco|reconocemos) ~4 (error|culpa|fallo|falla|responsabilidad|parte)', '(esa parte|eso) (si)? es nuestr*', 'nos toca', '(tenemos|tengo) que (resolver*|arreglar*|solucion*) (nosotros|yo)', '(lo|la)? (pago|pagamos) (yo|nosotros)', '(dimos|pusimos|pasamos|anotamos|mandamos|dieron) mal',
    '(debimos|debi|deberiamos haber|tendriamos que haber|teniamos que haber|tendria que haber sido yo|debiamos)', '(le|te|les|os) (fallamos|falle|hemos fallado)',
    '(no|nunca) (le|te|lo|la|les|os)? (avisamos|revisamos|comprobamos|miramos|hicimos|cumplimos|contestamos|llamamos|verificamos|leimos|supimos)',
    '(lo|la|los|las) (extraviamos|perdimos|rompimos|mandamos mal|archivamos mal|cobramos mal)', '(cobramos|enviamos|mandamos|anotamos|calculamos) (mal|de mas|dos veces|tarde)', 'por nuestro|nuestra (error|culpa|fallo|falla|descuido)',
  ],
  en: [
    "(is|was|that's|it's|were|as|by|purely|entirely|all|through) (all|entirely|purely|completely)? (our|my) (own)? (fault|mistake|error|failure|mix-up|oversight|job|doing|responsibility|slip|miss|bad)",
    "(is|was|that's|it's|one's) (all|entirely|squarely)? on (us|me)", '(we|i) own (it|that|this)', 'ours to _',
    '(we|i) (should have|should\'ve|shouldn\'t have|ought to have|failed|forgot|missed|messed|broke|lost|dropped|swapped|overcharged|mixed|misread|mislaid|botched)',
    '(we|i) (never|didn\'t|did not) (check|checked|tell|told|catch|warn|warned|follow|chase|chased|notice|noticed|plan|planned|call|test|tested|read|pass|keep|look|looked)',
    '(we|i) (got|had|put|sent|did) (it|that|this|the date|you the) wrong', '(we|i) let (you|it|this|that) (down|slip|happen|get)', "(we|i) take (full)? responsibility",
  ],
};

const open: Record<Language, readonly string[]> = {
  es: [
    'si (puedo|podemos|le puedo|te puedo)', 'lo que (si)? (puedo|podemos|voy|vamos)', 'pero (si)? (la|lo|le|te)? (puedo|podemos)', 'pero (yo|si|ya|hoy) (le|te|les|se|lo|la)', '(asi que|pero|y) (yo)? (la|lo|le|te|se lo|te lo) (hice|hago|mande|pase|pedi|puse|respeto|arregle|llevo|llamo|devolvi|aplique|cambie) ~1', '(puedo|podemos) (ofrecer*|dejar*|mover*|cambiar*|abonar*|guardar*|darle|darte|hacer*|adelantar*|reservar*)',
    '(le|te|les) (puedo|podemos|ofrezco|ofrecemos|propongo|dejo|abono|guardo|cambio)', '(lo|la) (hago|hacemos|cambio|tramito) (yo|a mano|hoy|igual)', '(asi que|pero) (ya|voy|he|hemos|hoy)',
  ],
  en: [
    '(i|we) can do (it|that|this) (from|for|today|now|here|myself|by|in|with|,|.)', '(i|we) can (offer|add|move|hold|give|put|still|waive|credit|swap|change|book|refund|extend|ship|get|make|keep|turn|instead|either|at)', 'what (i|we) can', "(but|so) ~6 (i've|we've|i'll|we'll|i can|we can)", "(so|but) (i'll|i've|i am|i'm|we'll|we've|i have|i will|i can|we can)",
    '(would you|would you rather|do you) (like|prefer|rather|want)',
  ],
};

const scanners: Partial<Record<Language, { owned: Scanner<string>; open: Scanner<string> }>> = {};

/** True when neither this sentence nor its neighbours says that the fault is ours. */
export function unowned(hit: Hit, draft: DraftContext): boolean {
  return around(hit.sentence, draft).every((sentence) => !says('owned', sentence, draft.language));
}

/** True when neither this sentence nor the next offers something instead. */
export function closed(hit: Hit, draft: DraftContext): boolean {
  return around(hit.sentence, draft).slice(hit.sentence.index > 0 ? 1 : 0).every((sentence) => !says('open', sentence, draft.language));
}

/** Neither owned nor open: the words step away and leave nothing. */
export const stepsAway = (hit: Hit, draft: DraftContext) => unowned(hit, draft) && closed(hit, draft);

function says(what: 'owned' | 'open', { tokens }: Sentence, language: Language): boolean {
  const both = (scanners[language] ??= { owned: all(owned[language], language), open: all(open[language], language) });
  const negation = sets[language].negation ?? [];
  return both[what].scan(tokens).some(({ match }) => !tokens.slice(Math.max(0, match.start - 2), match.start).some(({ word }) => negation.includes(word)));
}

const all = (patterns: readonly string[], language: Language) => scanner(patterns.map((pattern) => [pattern, pattern] as const), sets[language]);
const around = (sentence: Sentence, draft: DraftContext) => draft.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
