/** Wall-clock arithmetic on local dates and date-times (`YYYY-MM-DD`, `YYYY-MM-DDTHH:MM[:SS]`): days keep their hour whatever the clocks do. Pure. */
import { utcOf } from './analysis/promises/zone';

export { instantOf, localOf } from './analysis/promises/zone';

const day = 86_400_000;

/** The same hour `n` calendar days later (earlier when negative); the form given is the form returned. */
export function addDays(local: string, n: number): string {
  return new Date(utcOf(local) + n * day).toISOString().slice(0, 10) + local.slice(10);
}

/** The same day `n` months later, or that month's last when it is shorter. */
export function addMonths(local: string, n: number): string {
  const [year, month, date] = [Number(local.slice(0, 4)), Number(local.slice(5, 7)) - 1 + n, Number(local.slice(8, 10))];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10) + local.slice(10);
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(local: string): number {
  return new Date(utcOf(local.slice(0, 10))).getUTCDay();
}

/** Saturday or Sunday. Public holidays are not known. */
export function isWeekend(local: string): boolean {
  return weekdayOf(local) % 6 === 0;
}

/** The same hour of the first day after this one that is neither Saturday nor Sunday. */
export function nextWorkingDay(local: string): string {
  const next = addDays(local, 1);
  return isWeekend(next) ? nextWorkingDay(next) : next;
}

/** The same hour `n` working days later: Friday and two is Tuesday. */
export function addWorkingDays(local: string, n: number): string {
  const weeks = Math.floor(n / 5);
  let at = addDays(local, weeks * 7);
  for (let left = n - weeks * 5; left > 0; left--) at = nextWorkingDay(at);
  return n > 0 && isWeekend(at) ? addDays(at, weekdayOf(at) === 6 ? -1 : -2) : at;
}

/** Monday of the week of this day (weeks begin on Monday). */
export function mondayOf(local: string): string {
  return addDays(local, -((weekdayOf(local) + 6) % 7));
}

/** Last day of the month of this day. */
export function endOfMonth(local: string): string {
  return addDays(addMonths(`${local.slice(0, 8)}01`, 1), -1) + local.slice(10);
}

/** The date of these figures, or null when the calendar has no such day (30 February). */
export function dateOf(year: number, month: number, date: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && date > 0 ? made.toISOString().slice(0, 10) : null;
}
