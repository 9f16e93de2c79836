/** What the desk has done or will do, sentence by sentence, and whether a moment stands beside it. */
import type { Language, Span } from '../ticket';
import type { DraftContext } from './rule';
import { matcher, scanner } from './scanner';
import type { Sentence } from './sentences';
import { sets } from './sets';

/** `done`: a fact. `coming`: announced in first person. `moving`: a thing or colleague on its way. `passed on`: it went to another desk, nothing is solved by it. */
export type DeedKind = 'done' | 'coming' | 'moving' | 'passed on';
export type Deed = Span & { kind: DeedKind; sentence: Sentence; dated: boolean };

type Phrase = readonly [string, DeedKind];

const clitic = '(se|le|te|les|os|lo|la|los|las|me|nos|yo)';
const words: Record<Language, readonly Phrase[]> = {
  es: [
    ['he|hemos|ha|han (ya|vuelto a)? {deed}', 'done'],
    ['ya|hoy|recien|recien|tambien (le|te|les|os|se|lo|la|los|las)? (lo|la|los|las)? {deed}', 'done'],
    ['acabo|acabamos|acaban de *ar|*er|*ir|*arle|*arlo|*arla|*arte|*erle|*erlo|*irle|*irlo|*erte|*irte|*arlos|*erla|*irla', 'done'],
    ['(esta|estan|queda|quedo|quedaron|quedan|va|van|fue) (ya|todo)? (*ado|*ada|*ados|*adas|*ido|*ida|*idos|*idas|hecho|hecha)', 'done'],
    ['(esta|estan|queda|quedo|quedaron|quedan|va|van|fue) (ya|todo)? (resuelto|resuelta|abierto|puesto|devuelto|listo|lista|adjunto)', 'done'],
    ['(esta|estan|queda|quedo|quedaron|quedan|va|van|fue) (ya|todo)? (adjunta|adjuntos|activo|activa|cerrado|completo|completa)', 'done'],
    ['(he|hemos|ya|se|fue|ha sido|esta|queda|quedo) ~2 (escalado|escalada|derivado|derivada|trasladada|reportada|turnada|canalizada)', 'passed on'],
    ['(he|hemos|ya|se|fue|ha sido|esta|queda|quedo) ~2 (remitida|escale|escalamos|trasladado|traslade|reportado|reporte|derivado)', 'passed on'],
    ['(he|hemos|ya|se|fue|ha sido|esta|queda|quedo) ~2 (derive|notificado|notifique|informado|solicitado|remitido|turnado)', 'passed on'],
    ['(he|hemos|ya|se|fue|ha sido|esta|queda|quedo) ~2 (canalizado|canalice|compartido|registrado|registrada)', 'passed on'],
    ['{act}', 'coming'],
    [`${clitic} {act-noun}`, 'coming'],
    ['(te|le|les|os|se) (lo|la|los|las)? *o|*emos|*imos', 'coming'],
    ['y|,|:|hoy|mañana|ahora|mismo|dia|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mientras {act-noun}', 'coming'],
    ['^ {act-noun}', 'coming'],
    ['{will}', 'coming'],
    ['voy|vamos a ~1 *ar|*er|*ir|*arle|*arlo|*arla|*arte|*arles|*erle|*erlo|*erte|*irle|*irlo|*irte', 'coming'],
    ['sale|salen|llega|llegan|viene|vienen|vuelve|regresa|sube|refleja|reflejan|entra|recibe|recibes|recibis|recibira|recibiras', 'moving'],
    ['tendra|tendras|vera|veras|vereis|llegara|llegaran|saldra|estara|quedara|hara|va|van|pasa|pasan|empieza|termina|abre|recoge', 'moving'],
    ['lleva|llevan|trae|tiene|tenes|ingresa|cae|estas', 'moving'],
    ['(tengo|tenemos|hay|queda) (un|una|su|tu|dos|tres|hueco|sitio|lugar|turno)', 'moving'],
    ['(listo|lista|listos|listas) ~2', 'moving'],
    ['(puedo|podemos) ~1 *ar|*er|*ir|*arle|*arlo|*arla|*arte|*arles|*erle|*erlo|*erte|*irle|*irlo|*irte|*aros', 'moving'],
  ],
  en: [
    ["(i've|we've|ive|weve|i have|we have|he has|she has|has|have) ~2 {deed}", 'done'],
    ["(i've|we've) (just|already|now|also|personally)? _", 'done'],
    ['(i|we) (just|already|also|personally)? *ed', 'moving'],
    ["(i have|we have|i've|we've|there's|there is|she has|he has|they have) (a|an|your|the|two|one|room)", 'moving'],
    ["(i'm|we're) (on|at|with|here|there|back|in|over) ~2", 'moving'],
    ["(it's|they're|it is|they are|is|are) ~1 (on the|on its|on their|in the post|at your|at yours|at the|out for)", 'moving'],
    ['i|we (just|already|now|also|personally|have|had|have just|have already)? {deed}', 'done'],
    ['(is|are|was|were|been|went|gone|goes) (now|already|all|both)? (back|attached|fixed|refunded|booked|sorted|restored|cancelled)', 'done'],
    ['(is|are|was|were|been|went|gone|goes) (now|already|all|both)? (canceled|approved|credited|waived|corrected|replaced|reserved)', 'done'],
    ['(is|are|was|were|been|went|gone|goes) (now|already|all|both)? (closed|resolved|unlocked|live|done|scheduled|confirmed|removed)', 'done'],
    ['(is|are|was|were|been|went|gone|goes) (now|already|all|both)? (enclosed|yours|waiting|ready|off the bill|on us|on the house)', 'done'],
    ['and (just|already|also|then)? {deed}', 'done'],
    ["(i've|we've|i|we|been|have|has|is|was) ~2 (escalated|forwarded|passed|reported|flagged|raised|logged|shared|referred|notified)", 'passed on'],
    ["(i'll|we'll|i will|we will|i shall|we shall) _", 'coming'],
    ["(i'll|we'll|ill|i will|we will) ~2 {act}", 'coming'],
    ["(i'm|we're|i am|we are) ~2 *ing", 'coming'],
    ["you'll|it'll|they'll|he'll|she'll|will ~2 {act}|arrive|reach|receive|see|hear|land|go|leave", 'moving'],
    ['(i|we) can ~2 {act}', 'moving'],
    ['ships|leaves|arrives|lands|goes|comes|closes|starts|opens|reaches|replace|replaces|visits|collects|lands|gets|takes', 'moving'],
    ['(is|are) (being|on its|on their|on his|on her|bringing|coming|leaving|going|arriving|booked|due|scheduled|heading)', 'moving'],
    ['can (be|reach) ~2 (at|by|with|your|you)', 'moving'], ['(left|leaving) ~3 (at|for|with)', 'done'],
  ],
};

const moments: Record<Language, readonly string[]> = {
  es: [
    '{moment}', 'en|dentro|proximas|proximos|hace|unos|menos|maximo ~2 (#|{count}) {span}', '# minutos|horas|min|hs|h', 'las # ', 'dia #',
    'cuarenta|treinta|veinte|diez|quince|cinco minutos', 'en el momento', 'mismo dia', 'ese dia', '(esta|esta misma) (tarde|noche|semana)', '# de {moment}',
  ],
  en: [
    '{moment}', 'in|within|under|next|about ~2 (#|{count}) {span}', '(#|{count}) ~1 {span} (ago|away|from now)',
    '(at|by|before|until|till|from) (#|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)', '# am|pm', '# (st|nd|rd|th)', 'the # ',
    'last night', '(same|that|the very) (day|evening|night)', 'this|next week',
  ],
};

const vague: Record<Language, readonly string[]> = {
  es: [
    'no|nunca (le|te|les|os|se|lo|la|los|las|nos|me)? (lo|la|los|las)? ({deed}|{act}|he|hemos|voy|vamos|puedo|podemos) ~3',
    'si (quieres|quiere|gusta|gustas|queres) ~3 ({act})', '(*emos|*amos|le|les) vamos ~3 nunca',
  ],
  en: ["not|never|didn't|haven't|can't|won't|couldn't ~2 {deed}|{act}"],
};
/** Courtesies and slips in the form of deeds: "le pido", "I'll admit", "we've received". */
const noDeeds: Record<Language, ReadonlySet<string>> = {
  es: new Set(('quiero queremos pido pedimos debo debemos agradezco agradecemos ofrezco ofrecemos ruego rogamos deseo deseamos entiendo entendemos comprendo ' +
    'comprendemos recuerdo felicito recomiendo sugiero sugerimos invito espero ' +
    'siento sentimos lamento escucho leo creo tengo tenemos puedo podemos solo tampoco como pero cuando mismo nuestro suyo todo mucho algo bueno ' +
    'claro primero segundo tercero pronto reitero reconozco reconocemos envio').split(' ')),
  en: new Set(("need admit say wait received noticed failed disappointed apologised apologized explained mentioned stated advised informed caused missed " +
    "experienced ignored messed been had got seen read let left lost never not no just already now also tried always only").split(' ')),
};
const blunders: Record<Language, ReadonlySet<string>> = { es: new Set(sets.es.blunder), en: new Set(sets.en.blunder) };
const scanners: Partial<Record<Language, ReturnType<typeof compileAll>>> = {};
const compileAll = (language: Language) => ({
  deed: scanner(words[language], sets[language]),
  dated: matcher(moments[language], sets[language]),
  denied: scanner(vague[language].map((pattern) => [pattern, true] as const), sets[language]),
});

/** Every deed of the draft in order, at most one of a kind for each sentence; questions announce none. */
export function deedsOf(draft: DraftContext): Deed[] {
  const scan = (scanners[draft.language] ??= compileAll(draft.language));
  return draft.sentences.flatMap((sentence) => {
    if (sentence.question) return [];
    const denied = scan.denied.scan(sentence.tokens);
    const dated = scan.dated(sentence.tokens);
    const kinds = new Map<DeedKind, Deed>();
    const hits = scan.deed.scan(sentence.tokens);
    const handedOver = hits.filter(({ key }) => key === 'passed on');
    for (const { key: kind, match } of hits) {
      if (kinds.has(kind) || (kind === 'done' && handedOver.some((other) => other.match.start < match.end && match.start < other.match.end))) continue;
      const { word } = sentence.tokens[match.end - 1]!;
      if (noDeeds[draft.language].has(word) || blunders[draft.language].has(word)) continue;
      if (denied.some((no) => no.match.start <= match.start && match.start < no.match.end)) continue;
      const [start, end] = [sentence.tokens[match.start]!.start, sentence.end];
      kinds.set(kind, { text: draft.text.slice(start, end), start, end, kind, sentence, dated });
    }
    return [...kinds.values()];
  });
}

/** Whether a moment is fixed in these words. */
export const hasMoment = (sentence: Sentence, language: Language): boolean => (scanners[language] ??= compileAll(language)).dated(sentence.tokens);
