/** A date as a page shows it → local wall-clock time. */

const months = [
  'january enero', 'february febrero', 'march marzo', 'april abril', 'may mayo', 'june junio', 'july julio', 'august agosto',
  'september septiembre setiembre', 'october octubre', 'november noviembre', 'december diciembre',
].map((names) => names.split(' '));

/** 1 to 12 for a month's name or the beginning of it, else 0. */
function monthNamed(word: string): number {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return months.findIndex((names) => names.some((name) => name.startsWith(plain))) + 1;
}

/**
 * `YYYY-MM-DDTHH:MM`, or null when day and month, the year or the hour cannot be told with certainty. An instant (with `Z` or an offset) is
 * turned into the local time of this machine; all else is taken as it is written. `language` decides the order of 03/04/2026.
 */
export function localTime(shown: string, language: string | null = null): string | null {
  const text = shown.replace(/\s+/g, ' ').trim().toLowerCase();
  return instant(text) ?? written(text, language);
}

function instant(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)[t ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s?(z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!iso) return null;
  if (!iso[6]) return stamp(+iso[1]!, +iso[2]!, +iso[3]!, +iso[4]!, +iso[5]!);
  const zone = iso[6].replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase();
  const date = new Date(`${iso[1]}-${iso[2]}-${iso[3]}T${iso[4]}:${iso[5]}:00${zone}`);
  return Number.isNaN(date.getTime()) ? null
    : stamp(date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes());
}

function written(text: string, language: string | null): string | null {
  const clock = /(?<![\d:])(\d{1,2}):(\d\d)(?::\d\d)?(?:\s?([ap])\.?\s?m\b)?/.exec(text);
  const day = clock ? dayIn(text.replace(clock[0], ' '), language) : null;
  if (!clock || !day) return null;
  const half = clock[3];
  const hour = half ? (+clock[1]! % 12) + (half === 'p' ? 12 : 0) : +clock[1]!;
  return stamp(day[0], day[1], day[2], hour, +clock[2]!);
}

function dayIn(text: string, language: string | null): [number, number, number] | null {
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1];
  if (!year) return null;
  const iso = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (iso) return [+iso[1]!, +iso[2]!, +iso[3]!];
  const figures = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(text);
  if (figures) return ordered(+year, +figures[1]!, +figures[2]!, language);
  const rest = text.replace(year, ' ');
  const words = [...rest.matchAll(/\p{L}{3,}/gu)].map(([word]) => word).filter((word) => monthNamed(word) > 0);
  // "mar" is Tuesday as well as March.
  const named = new Set((words.length > 1 ? words.filter((word) => word !== 'mar') : words).map(monthNamed));
  const dayOfMonth = /(?<!\d)(\d{1,2})(?!\d)/.exec(rest)?.[1];
  const [month] = named;
  return named.size <= 1 && words.length > 0 && dayOfMonth ? [+year, month ?? 3, +dayOfMonth] : null;
}

/** 03/04/2026 is certain only when one figure is above 12, or in Spanish, which writes the day first everywhere. */
function ordered(year: number, a: number, b: number, language: string | null): [number, number, number] | null {
  if (a > 12) return [year, b, a];
  if (b > 12) return [year, a, b];
  return a === b || language?.startsWith('es') ? [year, b, a] : null;
}

function stamp(year: number, month: number, day: number, hour: number, minute: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(year, month, 0).getDate() || hour > 23 || minute > 59) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
