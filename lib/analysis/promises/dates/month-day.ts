/** "el día 20", "May 20th", "20/11": days with a number. Without a month or a year the next such day is meant. */
import { addMonths, dateOf, weekdayOf } from '../../../calendar';
import type { Token } from '../../tokens';
import type { DateExpression, Found, Moment, Piece } from './expression';
import { weekdays } from './words';

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

const day = (date: string | null, unsure = false): Piece | null => (date ? { kind: 'day', day: date, exact: true, ...(unsure && { unsure: true as const }) } : null);
const named = (found: Found, when: Moment): Piece | null => {
  const year = found.numbers.find((number) => number > 1900) ?? null;
  const date = found.numbers.find((number) => number <= 31);
  return date ? day(comingDate(date, found.months.at(-1)!, when, year)) : null;
};
const alone = (found: Found, when: Moment): Piece | null => {
  const date = found.numbers.at(-1)!;
  if (date > 31 || !standsAlone(found)) return null;
  return found.weekdays.length ? onWeekday(date, found.weekdays[0]!, when) : day(comingDate(date, null, when));
};
/** "Friday 31": the next 31st that is a Friday; sure when it is soon, else the weekday may be a slip. */
function onWeekday(date: number, weekday: number, when: Moment): Piece | null {
  for (let ahead = 0; ahead < 12; ahead++) {
    const month = addMonths(`${when.today.slice(0, 8)}01`, ahead);
    const found = dateOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), date);
    if (found && found >= when.today && weekdayOf(found) === weekday) return day(found, ahead > 1);
  }
  return day(comingDate(date, null, when), true);
}
/** "el 20 %", "the 2nd charge", "el 3 en 1" are no dates. */
const standsAlone = ({ after, all, end, words }: Found): boolean => {
  if (!after) return true;
  if (after.kind === 'mark') return !['%', '€', '$', '£', '/', '-', '+', "'"].includes(after.word) && !(['.', ','].includes(after.word) && all[end + 1]?.kind === 'number' && all[end + 1]!.start === after.end);
  if (after.kind === 'number') return false;
  return words.some((word) => ['th', 'st', 'nd', 'rd'].includes(word)) ? afterOrdinal.has(after.word) : !notAfterDay.has(after.word);
};
const afterOrdinal = new Set(("first around no between from until at by in on before after and or but so if when once to we i you i'll we'll you'll "
  + "it it'll your our the a as for without with latest then that then morning afternoon evening next instead please this either this my they he "
  + "she until he'll she'll they'll is will").split(' '));
const notAfterDay = new Set(('por euros euro pesos dolares horas hora h minutos min dias dia semanas meses veces puntos unidades articulos pedidos '
  + 'de kg km am pm años mil').split(' '));

/** Figures with strokes: ISO, day and month by the country, day first otherwise. */
function figures(all: readonly Token[], at: number, when: Moment) {
  const [first, mark, second] = [all[at], all[at + 1], all[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || !mark || !'/-.'.includes(mark.word)) return null;
  const glued = mark.start === first.end && second.start === mark.end;
  const third = all[at + 3]?.word === mark.word && all[at + 3]!.start === second.end && all[at + 4]?.kind === 'number' ? all[at + 4]! : null;
  const [a, b, c] = [Number(first.word), Number(second.word), third ? Number(third.word) : null];
  const end = third ? at + 5 : at + 3;
  if (first.word.length === 4 && c !== null) return { start: at, end, piece: day(dateOf(a, b, c)) ?? { kind: 'none' as const } };
  const lead = all[at - 1]?.word ?? '';
  const pointed = weekdays[when.language][lead] !== undefined || (mark.word === '-' ? /^(el|dia|on|by)$/ : /^(el|dia|on)$/).test(lead);
  if (mark.word !== '/' && !(glued && (c !== null || (pointed && a <= 31 && b <= 12)))) return null;
  if ((c === null && /^\d{3,}/.test(second.word)) || all[end]?.word === '%') return null;
  const monthFirst = a > 12 ? false : b > 12 ? true : when.monthFirst;
  const date = monthFirst ? comingDate(b, a, when, c) : comingDate(a, b, when, c);
  const unsure = a <= 12 && b <= 12 && a !== b && ((when.monthFirst && when.language === 'es') || mark.word !== '/');
  return { start: at, end, piece: day(date, unsure) ?? { kind: 'none' as const } };
}

/** A number of one or two words. */
const count = '(#|{number} (-? {number})?)';

export default {
  id: 'month-day',
  es: [
    ['({weekday} ,?)? (el)? (dia)? (#|{number} (y {number})?) (. ?)? (º|°|ro|ero|er|o|do|to|vo)? (de|del)? {month} ((de|del|,)? 20*)?', named],
    ['{month} (#|{number})', (found, when) => (found.numbers[0]! <= 31 ? named(found, when) : null)],
    ['(el|dia|al|del) (dia)? # (ro|vo|o|º)?', alone],
    ['(el|dia|al|del) (dia)? {number} (y {number})?', (found, when) => (found.words.includes('dia') || found.numbers[0]! > 12 ? alone(found, when) : null)],
    ['{weekday} ,? (el|dia)? (dia)? #', alone],
    ['# (-|/) {month} ((-|/) 20*)?', named],
    ['{weekday} ,? (el|dia) (dia)? {number} (y {number})?', alone],
    ['(el|dia|del)? (dia)? # (ro|vo)? (de|del)? (este (mismo)? mes|mes en curso|mes actual|presente mes|corriente)', ({ numbers }, when) => day(comingDate(numbers[0]!, null, when))],
    ['(el|dia|del)? (dia)? # (de|del) (mes que viene|proximo mes|mes proximo|mes entrante|mes siguiente)', (found, when) => day(dateOf(...monthAfter(when), found.numbers[0]!))],
    ['(el|dia) # (del|de) #', (found, when) => (found.numbers[1]! <= 12 && standsAlone(found) ? day(comingDate(found.numbers[0]!, found.numbers[1]!, when), true) : null)],
  ],
  en: [
    [`({weekday} ,?)? (the)? ${count} (th|st|nd|rd)? (day)? (of)? {month} (,? 20*)?`, (found, when) => ((found.numbers[0] === 1 && found.words[0] === 'a') || /^[$€£]$/.test(found.before?.word ?? '') ? null : named(found, when))],
    [`({weekday} ,?)? {month} (.|/)? ,? (the)? ${count} (th|st|nd|rd)? (,? 20*)?`, (found, when) => (found.numbers[0]! <= 31 ? named(found, when) : null)],
    ['(the)? # (th|st|nd|rd)', alone],
    ['(by|on|before|until) the #', (found, when) => (found.after && !afterOrdinal.has(found.after.word) ? null : alone(found, when))],
    ['(by|on|before|until|around) the ((twenty|thirty) (-)?)? {ordinal}', (found, when) => (found.after?.kind === 'word' && !afterOrdinal.has(found.after.word) ? null : alone(found, when))],
    ['{weekday} ,? (the)? # (th|st|nd|rd)?', (found, when) => (found.after?.kind === 'word' && !afterOrdinal.has(found.after.word) ? null : alone(found, when))],
    ['# (-|/) {month} ((-|/) 20*)?', named],
    ['(sat|sun) ,? (the)? # (th|st|nd|rd)', (found, when) => (standsAlone(found) ? onWeekday(found.numbers[0]!, found.words[0] === 'sat' ? 6 : 0, when) : null)],
    ['{weekday} ,? the ((twenty|thirty) (-)?)? {ordinal}', alone],
    ['(the)? # (th|st|nd|rd)? (day)? (of)? (this|the current) month', ({ numbers }, when) => day(comingDate(numbers[0]!, null, when))],
    ['(the)? # (th|st|nd|rd)? (day)? of (the)? (next|following) month', (found, when) => day(dateOf(...monthAfter(when), found.numbers[0]!))],
  ],
  at: figures,
  examples: {
    es: [
      ['el 20', '2026-11-20'], ['el día 20', '2026-11-20'], ['el 18', '2026-12-18'], ['el 4 de enero', '2027-01-04'], ['el jueves 26', '2026-11-26'],
      ['primero de diciembre', '2026-12-01'],
      ['el 1/12', '2026-12-01'], ['el 15-01-2027', '2027-01-15'], ['un 20 % menos', null], ['el 20% de descuento', null], ['el 31', '2026-12-31'],
      ['el 1.º de julio', '2027-07-01'], ['el martes 25', '2027-05-25'], ['el lunes, el veintitrés', '2026-11-23'],
      ['el 24 de este mes', '2026-11-24'], ['el 3-12', '2026-12-03'],
    ],
    en: [
      ['on the 20th', '2026-11-20'], ['May 20th', '2027-05-20'], ['1 December', '2026-12-01'], ['Monday, January 4', '2027-01-04'], ['the 2nd charge', null],
      ['by 12/04', '2026-12-04', { zone: 'America/New_York' }], ['by 04/12', '2026-12-04'], ['2026-12-01', '2026-12-01'], ['12/25', '2026-12-25'],
      ['Friday the 27th', '2026-11-27'], ['Monday the twenty-third', '2026-11-23'], ['by the first', '2026-12-01'],
      ['February twenty-second', '2027-02-22'], ['the 20th of next month', '2026-12-20'],
      ['Friday 12/4', '2026-12-04', { zone: 'America/New_York' }],
    ],
  },
} satisfies DateExpression;

function monthAfter(when: Moment): [year: number, month: number] {
  const next = addMonths(when.today, 1);
  return [Number(next.slice(0, 4)), Number(next.slice(5, 7))];
}
