/** Which language a text is in, by its function words: Spanish, English, certainly another one, or too little to tell. */
import type { ReadLanguage } from '../ticket';
import { owners, type Known } from './function-words';
import { tokens, type Token } from './tokens';

const fewest = 4;
/** Another language must lead by this much before the text is left uncoached. */
const lead = 1.15;
/** Letters and marks that only some of the eight write. */
const letters: readonly [RegExp, Known, number][] = [
  [/[¿¡]/, 'es', 1.5], [/ñ/i, 'es', 0.5], [/[ãõ]/i, 'pt', 1], [/ç/i, 'pt', 0.3], [/[êœ]|\bà\b/i, 'fr', 0.5], [/[ß]|[äöü]/i, 'de', 1], [/l·l/i, 'ca', 1],
];
const endings: readonly [RegExp, Known][] = [
  [/(cion|ciones|amos|emos|ando|iendo|aron|ieron|ese|eme|enos|ieses?|[aei]r(le|lo|la|nos|se|te)s?)$/, 'es'], [/(ing|ly|ness|ed)$/, 'en'], [/(cao|coes)$/, 'pt'], [/(ment|eux|tion)$/, 'fr'], [/(zione|zioni|ato|ata)$/, 'it'], [/(ung|lich|keit)$/, 'de'],
];

/** Language of a text or of one sentence. Below four words the thread's language is kept; without one, only words that no other language owns decide. */
export function languageOf(text: string, thread: ReadLanguage = 'unknown'): ReadLanguage {
  const words = tokens(text).filter(({ kind }) => kind === 'word');
  if (!words.length) return thread;
  if (mostlyAnotherScript(words)) return text.length >= 8 ? 'other' : thread;
  if (words.length < fewest && thread !== 'unknown') return thread;
  const score = count(words, text);
  const third = Math.max(0, ...(Object.keys(score) as Known[]).filter((language) => language !== 'es' && language !== 'en').map((language) => score[language]!));
  const [es, en] = [score.es ?? 0, score.en ?? 0];
  if (words.length >= fewest && third >= 1 && third > Math.max(es, en) * lead + 0.2) return 'other';
  if (es === en || Math.max(es, en) < (words.length < fewest ? 0.3 : 0.25)) return words.length >= 12 ? 'unknown' : thread;
  return es > en ? 'es' : 'en';
}

/** Points of each language; a word that several own is shared out among them. */
function count(words: readonly Token[], text: string): Partial<Record<Known, number>> {
  const score: Partial<Record<Known, number>> = {};
  const add = (language: Known, points: number) => { score[language] = (score[language] ?? 0) + points; };
  for (const { word } of words) {
    const own = owners.get(word) ?? owners.get(word.slice(0, word.indexOf("'") + 1));
    for (const language of own ?? []) add(language, 1 / own!.length);
    if (own) continue;
    if (/'(s|re|ve|ll|t|m|d)$/.test(word)) add('en', 0.7);
    for (const [ending, language] of endings) if (word.length > 4 && ending.test(word)) add(language, 0.3);
  }
  for (const [mark, language, points] of letters) if (mark.test(text)) add(language, points);
  return score;
}

function mostlyAnotherScript(words: readonly Token[]): boolean {
  return words.filter(({ word }) => !/\p{Script=Latin}/u.test(word)).length > words.length / 2;
}
