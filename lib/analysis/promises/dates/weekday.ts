/** "el jueves", "next Tuesday", "Friday week": a bare weekday is the next one after today. */
import { addDays, mondayOf, weekdayOf } from '../../../calendar';
import type { DateExpression, Found, Moment, Piece } from './expression';
import { weekdays } from './words';

/** The first such day after today. */
export const coming = (weekday: number, today: string): string => addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
const inWeek = (weekday: number, monday: string): string => addDays(monday, (weekday + 6) % 7);
const nextMonday = (when: Moment): string => addDays(mondayOf(when.today), 7);

/** Said on that very weekday, some mean today. */
const bare = ({ weekdays }: Found, when: Moment): Piece => ({ kind: 'day', day: coming(weekdays.at(-1)!, when.today), ...(weekdayOf(when.today) === weekdays.at(-1) && { unsure: true }) });
const ofNextWeek = ({ weekdays }: Found, when: Moment): Piece => ({ kind: 'day', day: inWeek(weekdays[0]!, nextMonday(when)) });
const ofThisWeek = ({ weekdays }: Found, when: Moment): Piece | null => {
  const day = inWeek(weekdays[0]!, mondayOf(when.today));
  return day >= when.today ? { kind: 'day', day } : { kind: 'none' };
};
const weeksAfter = (weeks: (found: Found) => number) => (found: Found, when: Moment): Piece => ({ kind: 'day', day: addDays(coming(found.weekdays[0]!, when.today), 7 * weeks(found)) });
/** Spanish "próximo" is the coming one; English "next" the one of next week. Where another reading exists the day is unsure. */
const nextSpanish = (found: Found, when: Moment): Piece => {
  const day = coming(found.weekdays[0]!, when.today);
  return day < nextMonday(when) ? { kind: 'day', day, unsure: true } : { kind: 'day', day };
};
const nextEnglish = (found: Found, when: Moment): Piece => {
  const day = inWeek(found.weekdays[0]!, nextMonday(when));
  return coming(found.weekdays[0]!, when.today) === day ? { kind: 'day', day } : { kind: 'day', day, unsure: true };
};
/** "Sat" and "sun" are words of their own: days only after a preposition and with a capital. */
const shortWeekend = ({ all, start, end }: Found, when: Moment): Piece | null => {
  const token = all[end - 1]!;
  return all.length - (all.at(-1)!.word === '.' ? 1 : 0) === 1 || (/^[A-Z]/.test(token.raw) && start < end - 1) ? { kind: 'day', day: coming(token.word === 'sat' ? 6 : 0, when.today) } : null;
};

export default {
  id: 'weekday',
  es: [
    ['(este|mismo)? {weekday}', bare],
    ['este {weekday} (que viene|mismo)?', bare],
    ['proximo {weekday}', nextSpanish],
    ['{weekday} (que (viene|entra)|proximo|siguiente|entrante)', nextSpanish],
    ['(proximo)? {weekday} (,|de)? (la)? (proxima|siguiente|otra) semana', ofNextWeek],
    ['{weekday} (,|de)? (la)? semana (que (viene|entra)|proxima|siguiente|entrante)', ofNextWeek],
    ['(la)? semana (que (viene|entra)|proxima|siguiente|entrante) ,? el {weekday}', ofNextWeek],
    ['(la)? (proxima|siguiente) semana ,? el {weekday}', ofNextWeek],
    ['{weekday} de esta (misma)? semana', ofThisWeek],
    ['(#|{number}) semanas desde el {weekday}', weeksAfter(({ numbers }) => numbers[0]!)],
  ],
  en: [
    ['(this)? (coming)? {weekday}', bare],
    ['(this|on|by|next|before|until|for|come)? (coming)? (sat|sun)', shortWeekend],
    ['(#|{number}) {weekdays} from now', ({ words, numbers }, when) => ({ kind: 'day', day: addDays(coming(weekdays.en[words[1]!.slice(0, -1)]!, when.today), 7 * (numbers[0]! - 1)), unsure: true })],
    ['(next|following) {weekday}', nextEnglish],
    ['{weekday} ,? (of)? next week', ofNextWeek],
    ['next week ,? (on)? {weekday}', ofNextWeek],
    ['{weekday} (of)? this week', ofThisWeek],
    ['{weekday} week', weeksAfter(() => 1)],
    ['a? week (on|from|this) (this|next)? {weekday}', weeksAfter(() => 1)],
    ['(#|{number}) weeks (on|from|this) {weekday}', weeksAfter(({ numbers }) => numbers[0]!)],
    ['(a)? fortnight (on|from|this) {weekday}', weeksAfter(() => 2)],
    ['{weekday} fortnight', weeksAfter(() => 2)],
    ['(the)? {weekday} after next', (found, when) => ({ kind: 'day', day: addDays(coming(found.weekdays[0]!, when.today), 7), unsure: true })],
  ],
  examples: {
    es: [
      ['el jueves', '2026-11-19'], ['el miércoles', '2026-11-25'], ['este viernes', '2026-11-20'], ['el lunes que viene', '2026-11-23'],
      ['el martes de la semana que viene', '2026-11-24'],
      ['la próxima semana, el jueves', '2026-11-26'], ['el viernes de esta semana', '2026-11-20'],
    ],
    en: [
      ['on Thursday', '2026-11-19'], ['Wednesday', '2026-11-25'], ['next Tuesday', '2026-11-24'], ['Friday week', '2026-11-27'],
      ['a week on Monday', '2026-11-30'],
      ['Thursday of next week', '2026-11-26'], ['by Sat', '2026-11-21'], ['I sat down', null], ['sat', '2026-11-21'],
    ],
  },
} satisfies DateExpression;
