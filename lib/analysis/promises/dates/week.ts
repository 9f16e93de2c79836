/** "la semana que viene", "the week of the 30th": a week is its Monday at nine. */
import { addDays, mondayOf } from '../../../calendar';
import type { DateExpression, Found, Moment, Piece } from './expression';
import { comingDate } from './month-day';

const weeksOn = (weeks: number) => (_: Found, when: Moment): Piece => ({ kind: 'day', day: addDays(mondayOf(when.today), 7 * weeks), week: true });
const weekOf = (found: Found, when: Moment): Piece | null => {
  const day = comingDate(found.numbers.find((number) => number <= 31) ?? 0, found.months[0] ?? null, when);
  return day ? { kind: 'day', day: mondayOf(day) > when.today ? mondayOf(day) : day, week: true, ...(mondayOf(day) !== day && { unsure: true }) } : null;
};

export default {
  id: 'week',
  es: [
    ['(a)? (principios|comienzos|inicios|primeros|lo largo|mediados)? (de)? (la)? semana (que (viene|entra)|proxima|siguiente|entrante)', weeksOn(1)],
    ['(a)? (principios|comienzos|inicios|primeros|lo largo|mediados)? (de)? (la)? (proxima|proximas|siguiente|otra) semana', weeksOn(1)],
    ['semana (del|de el|que empieza el|que comienza el) (lunes)? (dia)? # (de {month})?', weekOf],
  ],
  en: [
    ['(early|late|later|sometime|mid|beginning of|start of|the beginning of|the start of)? (-|in)? (the)? next week', weeksOn(1)],
    ['(the)? (coming|upcoming|following) week', weeksOn(1)],
    ['(the)? week after next', weeksOn(2)],
    ['(upcoming (#|{number}) (week|weeks)|(#|{number}) upcoming (week|weeks))', ({ numbers }, when) => ({ kind: 'day', day: addDays(mondayOf(when.today), 7 * numbers[0]!), week: true, unsure: true })],
    ['(the)? week (of|commencing|beginning|starting) (on)? (monday)? (the)? # (th|st|nd|rd)? (of)? ({month})?', weekOf],
    ['(the)? week (of|commencing|beginning|starting) (on)? (monday)? ,? {month} # (th|st|nd|rd)?', weekOf],
  ],
  examples: {
    es: [
      ['la semana que viene', '2026-11-23T09:00:00'], ['la próxima semana', '2026-11-23T09:00:00'],
      ['a principios de la semana entrante', '2026-11-23T09:00:00'], ['la semana del 7', '2026-12-07T09:00:00'],
    ],
    en: [
      ['next week', '2026-11-23T09:00:00'], ['early next week', '2026-11-23T09:00:00'], ['the week after next', '2026-11-30T09:00:00'],
      ['week commencing 7 December', '2026-12-07T09:00:00'],
    ],
  },
} satisfies DateExpression;
