/** "in two weeks", "en 48 h", "give me 15 minutes": hours and minutes are elapsed time, days and longer keep to the calendar. */
import { addDays, addMonths, addWorkingDays, instantOf, localOf } from '../../../calendar';
import type { Token } from '../../tokens';
import { amountAt, countedFromNow, fromAnother, type Amount } from './amount';
import type { DateExpression, Moment, Piece } from './expression';

/** The local time `hours` elapsed hours after now: on nights when the clocks change, not the same figure on the clock. */
export function hoursOn(hours: number, when: Moment): string {
  return localOf(instantOf(when.now, when.zone) + hours * 3_600_000, when.zone);
}

function at(all: readonly Token[], index: number, when: Moment) {
  const amount = amountAt(all, index, when.language);
  if (!amount) return null;
  const other = fromAnother(all, amount, when.language);
  if (other) return { start: amount.start, end: other.end, piece: shiftOf(amount, other.back) };
  const span = amount.working ? null : countedFromNow(all, amount, when.language);
  return span && { ...span, piece: pieceOf(amount.most, amount.unit, when) };
}

/** "two days after the 12th": the way from a day that the next words may name; when they name none there is no date. */
function shiftOf({ most, unit, working }: Amount, back: boolean): Piece {
  if (unit === 'year') return { kind: 'none' };
  const sign = back ? -1 : 1;
  if (working && !back) return { kind: 'shift', from: (day) => addWorkingDays(day, unit === 'week' ? most * 5 : most) };
  if (unit === 'month') return { kind: 'shift', from: (day) => addMonths(day, sign * Math.ceil(most)) };
  return { kind: 'shift', from: (day) => addDays(day, sign * Math.ceil(unit === 'week' ? most * 7 : unit === 'day' ? most : most / 24)) };
}

function pieceOf(most: number, unit: string, when: Moment): Piece {
  if (unit === 'minute') return { kind: 'instant', at: hoursOn(most / 60, when), precision: 'minute' };
  if (unit === 'hour') return { kind: 'instant', at: hoursOn(most, when), precision: Number.isInteger(most) ? 'hour' : 'minute' };
  if (unit === 'day') return { kind: 'day', day: addDays(when.today, Math.ceil(most)) };
  if (unit === 'week') return { kind: 'day', day: addDays(when.today, Math.ceil(most * 7)) };
  return { kind: 'day', day: addMonths(when.today, unit === 'month' ? Math.ceil(most) : Math.ceil(most * 12)) };
}

export default {
  id: 'duration',
  es: [
    ['de hoy en (una|1) semana', (_, when) => ({ kind: 'day', day: addDays(when.today, 7) })],
    ['(en|dentro de|durante|antes de) (la|una)? (proxima|siguiente) (media)? hora', ({ words }, when) => ({ kind: 'instant', at: hoursOn(words.includes('media') ? 0.5 : 1, when), precision: 'hour' })],
  ],
  en: [
    ['(in|within|inside|over) (the|this) (next)? (half)? hour', ({ words }, when) => ({ kind: 'instant', at: hoursOn(words.includes('half') ? 0.5 : 1, when), precision: 'hour' })],
    ['(upcoming (#|{number}) (day|days)|(#|{number}) upcoming (day|days))', ({ numbers }, when) => ({ kind: 'day', day: addDays(when.today, numbers[0]!) })],
    ['(at|by|around)? this time next week', (_, when) => ({ kind: 'day', day: addDays(when.today, 7) })],
    ['(today|tomorrow) week', ({ words }, when) => ({ kind: 'day', day: addDays(when.today, words[0] === 'today' ? 7 : 8) })],
    ['(a)? week (today|tomorrow|from today|from tomorrow|from now)', ({ words }, when) => ({ kind: 'day', day: addDays(when.today, words.includes('tomorrow') ? 8 : 7) })],
  ],
  at,
  examples: {
    es: [
      ['en 48 h', '2026-11-20T10:30:00'], ['dentro de dos semanas', '2026-12-02'], ['en hora y media', '2026-11-18T12:00:00'],
      ['deme un par de horas', '2026-11-18T12:30:00'],
      ['en un plazo de 24 a 48 horas', '2026-11-20T10:30:00'], ['de aquí a tres días', '2026-11-21'], ['dentro de quince días', '2026-12-03'],
      ['en un mes', '2026-12-18'], ['en la próxima hora', '2026-11-18T11:30:00'], ['dos días después del 12 de diciembre', '2026-12-14'],
      ['en 5 días desde que recibamos el paquete', null],
      ['un bono de 3 días', null], ['lleva más de 3 días esperando', null], ['en menos de 24 horas', '2026-11-19T10:30:00'],
      ['en 12 horas', '2027-03-28T11:00:00', { now: '2027-03-27T22:00:00' }],
      ['en las próximas cuarenta y ocho horas', '2026-11-20T10:30:00'], ['en un mes', '2027-02-28', { now: '2027-01-31T09:00:00' }],
    ],
    en: [
      ['within 48 hours', '2026-11-20T10:30:00'], ['in two weeks', '2026-12-02'], ['half an hour from now', '2026-11-18T11:00:00'],
      ['give me a couple of hours', '2026-11-18T12:30:00'],
      ['in 3 to 5 days', '2026-11-23'], ['in a fortnight', '2026-12-02'], ["in two weeks' time", '2026-12-02'], ['a 3 day pass', null],
      ['a week today', '2026-11-25'], ['within the hour', '2026-11-18T11:30:00'], ['three weeks from tomorrow', '2026-12-10'],
      ['within 5 days of receiving it', null], ['two days after December 12th', '2026-12-14'], ['in 2.5 hours', '2026-11-18T13:00:00'],
      ['48 hours, tops', '2026-11-20T10:30:00'], ['this time next week', '2026-11-25'],
      ['no more than 24 hours', '2026-11-19T10:30:00'], ['in 4 hours', '2026-11-01T04:00:00', { now: '2026-11-01T00:00:00', zone: 'America/Bogota' }],
      ['in 4 hours', '2026-11-01T03:00:00', { now: '2026-11-01T00:00:00', zone: 'America/New_York' }],
    ],
  },
} satisfies DateExpression;
