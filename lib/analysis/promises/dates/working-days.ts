/** "en tres días hábiles", "within 2 business days": Saturdays and Sundays are not counted. Public holidays are not known. */
import { addWorkingDays, nextWorkingDay } from '../../../calendar';
import type { Token } from '../../tokens';
import { amountAt, countedFromNow, fromAnother } from './amount';
import { hoursOn } from './duration';
import type { DateExpression, Found, Moment, Piece } from './expression';

const next = (_: Found, when: Moment): Piece => ({ kind: 'day', day: nextWorkingDay(when.today) });

function at(all: readonly Token[], index: number, when: Moment) {
  const amount = amountAt(all, index, when.language);
  if (!amount?.working || fromAnother(all, amount, when.language)) return null;
  const span = countedFromNow(all, amount, when.language) ?? { start: amount.start, end: amount.end };
  return { ...span, piece: pieceOf(amount.most, amount.unit, when) };
}

/** 24 working hours are one working day. */
function pieceOf(most: number, unit: string, when: Moment): Piece {
  if (unit === 'day') return { kind: 'day', day: addWorkingDays(when.today, most) };
  if (unit === 'week') return { kind: 'day', day: addWorkingDays(when.today, most * 5) };
  if (unit === 'hour' && most % 24 === 0) return { kind: 'instant', at: addWorkingDays(when.now, most / 24), precision: 'hour' };
  return unit === 'hour' ? { kind: 'instant', at: hoursOn(most, when), precision: 'hour', unsure: true } : { kind: 'none' };
}

export default {
  id: 'working-days',
  es: [
    ['(el|al)? (siguiente|proximo|primer) dia (habil|laborable|laboral)', next],
    ['(el|al)? dia (habil|laborable|laboral) (siguiente|proximo|que viene)', next],
  ],
  en: [['(the)? (next|following) (business|working|work) day', next]],
  at,
  examples: {
    es: [
      ['en tres días hábiles', '2026-11-23'], ['en un plazo de 5 a 7 días laborables', '2026-11-27'],
      ['en dos días hábiles', '2026-11-24', { now: '2026-11-20T17:40:00' }],
      ['en 72 horas hábiles', '2026-11-23T10:30:00'], ['al siguiente día hábil', '2026-11-23', { now: '2026-11-20T09:00:00' }],
    ],
    en: [
      ['within 2 business days', '2026-11-20'], ['3-5 working days', '2026-11-25'],
      ['in one working day', '2026-11-23', { now: '2026-11-21T12:00:00' }], ['the next business day', '2026-11-19'],
    ],
  },
} satisfies DateExpression;
