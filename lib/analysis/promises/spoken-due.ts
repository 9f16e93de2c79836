/** The date that an agent types into the follow-up form: "el jueves a las 10", "tomorrow 9", "2 semanas", "48h". */
import { languages, type Language } from '../../ticket';
import { tokens } from '../tokens';
import { resolveDate, type DateFound } from './dates';

export type SpokenDue = { due: string; certain: boolean };

const leads: Record<Language, { from: string; at: string }> = { es: { from: 'en', at: 'a las' }, en: { from: 'in', at: 'at' } };

/**
 * Reads typed words as a due date to come: a local date-time `YYYY-MM-DDTHH:MM:SS` or, without an hour, a date; null when they name none.
 * `now` is a local date-time of `zone`. The language given is tried first, then the other.
 */
export function spokenDue(words: string, when: { now: string; zone: string; language: Language }): SpokenDue | null {
  for (const language of [when.language, ...languages.filter((other) => other !== when.language)]) {
    const found = read(words.trim(), { ...when, language });
    if (found && found.due >= when.now.slice(0, found.due.length)) return { due: found.due, certain: found.certain };
  }
  return null;
}

/** In a form small words are left out: of the ways to put them back, the one that leaves no figure unread. */
function read(words: string, when: { now: string; zone: string; language: Language }): DateFound | null {
  const { from, at } = leads[when.language];
  let best: DateFound | null = null;
  for (const text of [words, `${from} ${words}`, words.replace(/(\S)\s+(\d{1,2})\s*h?$/, `$1 ${at} $2`), `${at} ${words}`]) {
    const all = tokens(text);
    const found = resolveDate(all, when);
    if (!found) continue;
    if (all.every(({ kind }, i) => kind !== 'number' || (found.start <= i && i < found.end))) return found;
    best ??= found;
  }
  return best && { ...best, certain: false };
}
