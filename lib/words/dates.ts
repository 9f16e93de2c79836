/** Wall-clock plans in words. A due date is local `YYYY-MM-DDTHH:MM` and is shown as it was agreed, whatever the zone of this machine. */
import type { Language } from '../ticket';

const locales: Record<Language, string> = { es: 'es', en: 'en' };
const day = 86_400_000;

/** `2026-11-22T10:00` of this machine's clock. */
export function localMinute(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** IANA name of the zone this machine is in now. */
export const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Calendar days from `now` to `due`, both local; negative when it is past. */
export const daysUntil = (due: string, now: string) => Math.round((Date.parse(`${due.slice(0, 10)}T00:00Z`) - Date.parse(`${now.slice(0, 10)}T00:00Z`)) / day);

export function datesIn(language: Language) {
  const locale = locales[language];
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (due: string) => formatter.format(new Date(`${due.slice(0, 16)}${due.length > 10 ? '' : 'T00:00'}Z`)).replace(',', '');
  };
  const relativeDay = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'narrow' });
  const time = format(language === 'en' ? { hour: 'numeric', minute: '2-digit' } : { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const weekday = format({ weekday: 'long' });
  const shortDay = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const dayMonth = format({ day: 'numeric', month: 'short' });
  const month = format({ month: 'long' });
  const dayName = (due: string, now: string) => {
    const days = daysUntil(due, now);
    return Math.abs(days) <= 1 ? relativeDay.format(days, 'day') : shortDay(due);
  };
  return {
    time, weekday, shortDay, dayMonth, month, dayName,
    /** "tomorrow 10:00", "Wed Nov 22 10:00". */
    dayAndTime: (due: string, now: string) => `${dayName(due, now)} ${time(due)}`,
    /** Two short lines for a small tile: the nearest days by name and hour, the others by date and weekday. */
    tile: (due: string, now: string): [string, string] => (Math.abs(daysUntil(due, now)) <= 1 ? [capital(dayName(due, now), locale), time(due)] : [dayMonth(due), weekday(due)]),
    /** How long ago, from a number of milliseconds: "2 h ago". */
    ago: (passed: number) => {
      const minutes = Math.max(1, Math.round(passed / 60_000));
      if (minutes < 60) return relative.format(-minutes, 'minute');
      return minutes < 48 * 60 ? relative.format(-Math.round(minutes / 60), 'hour') : relative.format(-Math.round(minutes / 1440), 'day');
    },
  };
}

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
