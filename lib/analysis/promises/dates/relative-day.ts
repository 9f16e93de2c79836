/** "hoy", "pasado mañana", "the day after tomorrow": days counted from today. */
import { addDays } from '../../../calendar';
import type { DateExpression, Found, Moment, Piece } from './expression';

const inDays = (days: number) => (_: Found, when: Moment): Piece => ({ kind: 'day', day: addDays(when.today, days) });
/** "la mañana" and "good morning" are no tomorrow. */
const tomorrow = (found: Found, when: Moment) =>
  ['la', 'las', 'esta', 'esa', 'cada', 'toda', 'media', 'de'].includes(found.before?.word ?? '') && !closesTime(found) ? null : inDays(1)(found, when);
const closesTime = ({ all, start }: Found) => {
  const [word, before] = [all[start - 1]?.word, all[start - 2]?.word ?? ''];
  return word === 'de' ? /^(tarde|noche|mediodia|dia|\d+|diez|nueve|ocho|once|doce|antes|partir|final|fin|cierre)$/.test(before) : word === 'media' && before === 'y';
};

export default {
  id: 'relative-day',
  es: [
    ['hoy (mismo|mismito)?', inDays(0)],
    ['(en|a lo largo de|durante|dentro de) (el|lo que queda de|lo que resta de)? (dia|del dia|jornada|la jornada|la jornada) (de hoy)?', inDays(0)],
    ['(en|durante|a lo largo) (el|del) (transcurso|resto)? (del)? (dia|jornada) (de hoy)?', inDays(0)],
    ['(en|a lo largo de|durante) el dia de mañana|manana', inDays(1)],
    ['el dia de (hoy|mañana|manana)', (found, when) => inDays(found.words.includes('hoy') ? 0 : 1)(found, when)],
    ['mañana|manana|mñn (mismo)?', tomorrow],
    ['pasado mañana|manana', inDays(2)],
  ],
  en: [
    ['(later|by)? today', inDays(0)],
    ['(in the course of|during|within|before) (the|this) day', inDays(0)],
    ['tomorrow|tomorow|tommorow|tommorrow|tmrw|tmw|tmr|tomoz', inDays(1)],
    ['(the)? day after (tomorrow|tmrw)', inDays(2)],
    ['overmorrow', inDays(2)],
  ],
  examples: {
    es: [
      ['hoy mismo', '2026-11-18'], ['mañana', '2026-11-19'], ['manana', '2026-11-19'], ['pasado mañana', '2026-11-20'],
      ['a lo largo del día de hoy', '2026-11-18'],
      ['mañana', '2027-01-01', { now: '2026-12-31T23:50:00' }],
    ],
    en: [
      ['later today', '2026-11-18'], ['tomorrow', '2026-11-19'], ['the day after tomorrow', '2026-11-20'],
      ['tomorrow', '2028-02-29', { now: '2028-02-28T09:00:00' }],
    ],
  },
} satisfies DateExpression;
