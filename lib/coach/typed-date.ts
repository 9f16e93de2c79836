/** A date in typed words ("el viernes a las 10", "in two days"), read as the promises of a draft are read. */
import { analyse } from '../analysis';
import { localZone } from '../words/dates';

/** `now` and the answer are local `YYYY-MM-DDTHH:MM`; null when no date is found. A day alone means 9:00. */
export function dateIn(words: string, now: string): string | null {
  for (const draft of [`Le escribo ${words}.`, `I'll write to you ${words}.`]) {
    const due = analyse({ draft, messages: [], now, zone: localZone() }).promises.find((promise) => promise.due)?.due;
    if (due) return due.length === 10 ? `${due}T09:00` : due.slice(0, 16);
  }
  return null;
}
