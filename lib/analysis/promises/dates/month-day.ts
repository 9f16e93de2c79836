/** "el día 20", "May 20th", "20/11": days with a number. Without a month or a year the next such day is meant. */
import { addMonths, dateOf } from '../../../calendar';
import type { Token } from '../../tokens';
import type { DateExpression, Found, Moment, Piece } from './expression';

/** The first such date after today (from today on when the month is named), or null when there is none. */
export function comingDate(date: number, month: number | null, when: Moment, year: number | null = null): string | null {
  const [thisYear, thisMonth] = [Number(when.today.slice(0, 4)), Number(when.today.slice(5, 7))];
  if (month !== null && year !== null) return dateOf(year < 100 ? year + 2000 : year, month, date);
  for (let ahead = 0; ahead < (month === null ? 3 : 9); ahead++) {
    const first = addMonths(when.today.slice(0, 8) + '01', ahead);
    const day = month === null ? dateOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)), date) : dateOf(thisYear + ahead, month, date);
    if (day && (month === null ? day > when.today : day >= when.today) && (month !== null || thisMonth)) return day;
  }
  return null;
}

const day = (date: string | null, unsure = false): Piece | null => (date ? { kind: 'day', day: date, ...(unsure && { unsure: true as const }) } : null);
const named = (found: Found, when: Moment): Piece | null => {
  const year = found.numbers.find((number) => number > 1900) ?? null;
  const dates = found.numbers.filter((number) => number <= 31);
  return dates.length ? day(comingDate(dates.at(-1)!, found.months.at(-1)!, when, year)) : null;
};
const alone = (found: Found, when: Moment): Piece | null => {
  const date = found.numbers.at(-1)!;
  return date <= 31 && standsAlone(found) ? day(comingDate(date, null, when)) : null;
};
/** "el 20 %", "the 2nd charge", "el 3 en 1" are no dates. */
const standsAlone = ({ after, all, end, words }: Found): boolean => {
  if (!after) return true;
  if (after.kind === 'mark') return !['%', '€', '$', '£', '/', '-', '+', "'"].includes(after.word) && !(['.', ','].includes(after.word) && all[end + 1]?.kind === 'number' && all[end + 1]!.start === after.end);
  if (after.kind === 'number') return false;
  return words.some((word) => ['th', 'st', 'nd', 'rd'].includes(word)) ? afterOrdinal.has(after.word) : !notAfterDay.has(after.word);
};
const afterOrdinal = new Set("at by in on before after and or but so if when once to we i you i'll we'll you'll it it'll your our the a as for without with latest then that then morning afternoon evening next instead please this either this my they he she until he'll she'll they'll is will".split(' '));
const notAfterDay = new Set('por euros euro pesos dolares horas hora h minutos min dias dia semanas meses veces puntos unidades articulos pedidos de kg km am pm años mil'.split(' '));

/** Figures with strokes: ISO, day and month by the country, day first otherwise. */
function figures(all: readonly Token[], at: number, when: Moment) {
  const [first, mark, second] = [all[at], all[at + 1], all[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || !mark || !'/-.'.includes(mark.word)) return null;
  const glued = mark.start === first.end && second.start === mark.end;
  const third = all[at + 3]?.word === mark.word && all[at + 3]!.start === second.end && all[at + 4]?.kind === 'number' ? all[at + 4]! : null;
  const [a, b, c] = [Number(first.word), Number(second.word), third ? Number(third.word) : null];
  const end = third ? at + 5 : at + 3;
  if (first.word.length === 4 && c !== null) return { start: at, end, piece: day(dateOf(a, b, c)) ?? { kind: 'none' as const } };
  if (mark.word !== '/' && (c === null || !glued)) return null;
  if ((c === null && /^\d{3,}/.test(second.word)) || all[end]?.word === '%') return null;
  const monthFirst = a > 12 ? false : b > 12 ? true : when.monthFirst;
  const date = monthFirst ? comingDate(b, a, when, c) : comingDate(a, b, when, c);
  const unsure = a <= 12 && b <= 12 && a !== b && when.monthFirst && when.language === 'es';
  return { start: at, end, piece: day(date, unsure) ?? { kind: 'none' as const } };
}

export default {
  id: 'month-day',
  es: [
    ['({weekday} ,?)? (el)? (dia)? (#|{number} (y {number})?) (º|ro|ero)? (de|del)? {month} (de|del|,)? (#)?', named],
    ['{month} (#|{number})', (found, when) => (found.numbers[0]! <= 31 ? named(found, when) : null)],
    ['(el|dia|al) (dia)? #', alone],
    ['dia {number} (y {number})?', alone],
    ['{weekday} ,? (el|dia)? (dia)? #', alone],
    ['antes del (dia)? #', alone],
    ['# (de|del) (mes que viene|proximo mes|mes proximo|mes entrante)', (found, when) => day(dateOf(...monthAfter(when), found.numbers[0]!))],
  ],
  en: [
    ['({weekday} ,?)? (the)? (#|{number} (-? {number})?) (th|st|nd|rd)? (of)? {month} (,)? (#)?', (found, when) => (found.numbers[0] === 1 && found.words[0] === 'a' ? null : named(found, when))],
    ['({weekday} ,?)? {month} .? (the)? (#|{number}) (th|st|nd|rd)? (,? #)?', (found, when) => (found.numbers[0]! <= 31 ? named(found, when) : null)],
    ['(the)? # (th|st|nd|rd)', alone],
    ['{weekday} ,? (the)? # (th|st|nd|rd)', alone],
    ['(the)? # (th|st|nd|rd) of (next|the following) month', (found, when) => day(dateOf(...monthAfter(when), found.numbers[0]!))],
  ],
  at: figures,
  examples: {
    es: [
      ['el 20', '2026-11-20'], ['el día 20', '2026-11-20'], ['el 18', '2026-12-18'], ['el 4 de enero', '2027-01-04'], ['el jueves 26', '2026-11-26'], ['primero de diciembre', '2026-12-01'],
      ['el 1/12', '2026-12-01'], ['el 15-01-2027', '2027-01-15'], ['un 20 % menos', null], ['el 20% de descuento', null], ['el 31', '2026-12-31'],
    ],
    en: [
      ['on the 20th', '2026-11-20'], ['May 20th', '2027-05-20'], ['1 December', '2026-12-01'], ['Monday, January 4', '2027-01-04'], ['the 2nd charge', null],
      ['by 12/04', '2026-12-04', { zone: 'America/New_York' }], ['by 04/12', '2026-12-04'], ['2026-12-01', '2026-12-01'], ['12/25', '2026-12-25'],
    ],
  },
} satisfies DateExpression;

function monthAfter(when: Moment): [year: number, month: number] {
  const next = addMonths(when.today, 1);
  return [Number(next.slice(0, 4)), Number(next.slice(5, 7))];
}
