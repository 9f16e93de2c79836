/** The words in which the desk owns what went wrong: "dejamos el caso sin asignar", "we never checked it". */
import type { Language } from '../ticket';
import type { Match } from './pattern';
import { placesOf, says, type Words } from './says';
import type { Token } from './tokens';

const words: Words = {
  es: [
    'error|fallo|falla|culpa|descuido|equivocacion|despiste|torpeza|problema|demora ~3 nuestro|nuestra|mio|mia',
    'nuestro|nuestra|mi ~1 error|fallo|falla|culpa|descuido|equivocacion|despiste|torpeza',
    'nos|me ~1 equivocamos|equivoque|confundimos|confundi|olvidamos|olvide|retrasamos|retrase|liamos|trabamos|enredamos|demoramos|demore|atrasamos',
    'se (nos|me) paso|olvido|escapo|cayo|perdio|traspapelo|fue|mezclo|quedo|cruzo|extravio',
    'perdimos|extraviamos|fallamos|confundimos|rompimos|dañamos|borramos|duplicamos|tardamos|demoramos|retrasamos|cruzamos|mezclamos|equivocamos',
    'olvidamos|incumplimos|traspapelamos|perdi|extravie|falle|olvide|confundi|incumpli',
    'metimos|meti la pata',
    'se (nos|me) (haya|ha|hubiera|habia) *ado|*ido', '(hayamos|hubieramos|haberle|haberte|haberles|haberos) *ado|*ido|hecho|puesto|roto|dicho',
    'prometimos|dijimos|aseguramos|quedamos',
    '*amos|*imos ~5 mal|tarde|equivocado|equivocada|equivocados|equivocadas|duplicado|duplicada',
    '*amos|*imos ~6 (sin (avisar*|contar*|revisar*|mirar*|leer*|asignar*|comprobar*|abrir*|responder*|contestar*|preguntar*|decir*|verificar*))',
    '*amos|*imos ~6 (dos veces|de mas|en vez de|en lugar de|otra cosa)',
    'no|nunca|tampoco ~2 *amos|*imos',
    'no|nunca (lo|la|le|te|los|las|les)? revise|mire|lei|avise|conteste|llame|vi|respondi|comprobe|pase',
    'debimos|debi|deberiamos|tendriamos que|tendria que haber',
    '(no|nunca|jamas) (debio|debia|deberia|tendria|debieron|tenia) ~2',
    'por no? (haber*|hacer*|tener*|dejar*|traer*|cobrar*|enviar*|mandar*|poner*|llevar*)',
    'nadie|ninguno|ninguna (lo|la|le|te|les|los|las|nos)? *o', '*amos|*imos ~5 (de|a) otro|otra|otros',
    'nadie ~2 anoto|miro|aviso|reviso|contesto|respondio|atendio|llamo|leyo|comprobo|registro|cogio|dijo',
    'es|fue|son|era|queda ~1 (nuestro|nuestra|cosa nuestra|responsabilidad nuestra|nuestra responsabilidad|mio|mia)',
    '(nos|me) (toca|corresponde|tocaba|correspondia)',
    'de nuestra parte|cuenta|lado', 'empezo|salio|vino ~3 (nosotros|nuestro|nuestra)', '(un|una) _ nuestro|nuestra',
    'te|le|les|os fallamos|falle|dejamos|tuvimos|hicimos|mareamos|dejaron',
    'quedamos mal', 'hicimos ~3 mal', '(asumo|asumimos|reconozco|reconocemos) ~3', 'mala mia',
  ],
  en: [
    'i|we (also|then|simply|clearly|just|even|wrongly|accidentally|mistakenly)? {blunder}',
    "i|we ~1 (didn't|did not|didnt|never|failed|forgot|neglected|should have|should've|shouldn't have|should not have|could have|ought to have)",
    "i|we ~1 (wasn't|weren't|were not|haven't|hadn't)",
    '(none of|nobody|no one|not one) ~3 (rang|thought|checked|looked|told|called|replied|answered|noticed|read|caught|passed|picked|wrote)',
    "(it's|it is|that's|that was|it was|that is) (us|me|ours|mine)", 'on my|our watch', 'i|we (did nothing|knew|sat on)',
    'our|my ~2 (mistake|fault|error|mix|mix-up|mixup|slip|oversight|failing|failure|blunder|doing|bad|miss|mess|job|responsibility)',
    '(mistake|fault|error|mix-up|mixup|mix up|slip|oversight|failing|mess) ~3 (was|is|were|on|of) ~1 (ours|mine|us)',
    '(is|was|are|be|entirely|squarely|all|that\'s|this is|it\'s) (on us|on me|ours|down to us|down to me|my doing|our doing)',
    'our|my ~4 (did this|did that|caused|broke|wiped|took|dropped|lost|failed|sent|charged|overran|missed)',
    'i|we|and own (that|this|it|the)', '(let you|let you all) down', 'should (never|not) have', "shouldn't have (happened|reached|been|had|gone)",
    "shouldn't (be|happen|leave|have)", "(i'm|i am|we're|we are) ~1 (ashamed|embarrassed|mortified)",
    'i|we|our ~8 wrong|badly|instead|twice|late|incorrectly', 'i|we _ ~6 without',
    "for (not|making|keeping|leaving|putting|sending|losing|missing|charging|giving|telling|letting|getting|accusing|treating|ignoring|seating)",
    "for (cancelling|delivering|forgetting|overlooking|dropping|asking you|billing|double)",
    'wish we|i had',
  ],
};

const negated: Words = {
  es: [
    '(no|tampoco|ni) (fue|es|era|ha sido) ~2 (culpa|error|fallo|falla|responsabilidad) ~1 nuestra|nuestro|mia',
    '(no|tampoco) (podemos|permitimos|aceptamos|admitimos|realizamos|cobramos|contamos|damos|vamos|estamos|manejamos|trabajamos|recibimos|hacemos)',
    '(no|ni) (nos|me) (toca|corresponde)', 'por tener*|dejar* ~2 (paciencia|confianza|con nosotros)',
  ],
  en: ["(not|isn't|wasn't|never|hardly) (really)? (our|my) ~2 (mistake|fault|error|doing|responsibility|job)", "(not|isn't|wasn't) on us|me", 'if (i|we|our)'],
};

const admitted = placesOf(words);
const denied = says(negated);

/** The first admission of a sentence in first person, or null; "it was not our fault" is none. */
export function admissionIn(all: readonly Token[], language: Language): Match | null {
  if (denied(all, language)) return null;
  return admitted(all, language)[0] ?? null;
}
