/** "first Tuesday of October", "el último viernes del mes": the place of a weekday in its month. */
import { addDays, addMonths, endOfMonth, weekdayOf } from '../../../calendar';
import type { DateExpression, Found, Moment, Piece } from './expression';

const places: Record<string, number> = { first: 0, '1': 0, second: 1, third: 2, fourth: 3, last: -1, primer: 0, primero: 0, segundo: 1, tercer: 2, cuarto: 3, ultimo: -1 };

function read({ words, weekdays, months }: Found, when: Moment): Piece {
  const place = words.map((word) => places[word]).find((found) => found !== undefined)!;
  const later = words.some((word) => /^(next|following|viene|proximo|entrante)$/.test(word)) ? 1 : 0;
  for (let ahead = later; ahead < 13; ahead++) {
    const month = addMonths(`${when.today.slice(0, 8)}01`, ahead);
    const day = inMonth(month, weekdays[0]!, place);
    if (day >= when.today && (!months.length || Number(month.slice(5, 7)) === months[0])) return { kind: 'day', day, exact: true };
  }
  return { kind: 'none' };
}

function inMonth(first: string, weekday: number, place: number): string {
  const last = endOfMonth(first);
  return place < 0 ? addDays(last, -((weekdayOf(last) - weekday + 7) % 7)) : addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * place);
}

export default {
  id: 'nth-weekday',
  es: [['(primer|segundo|tercer|cuarto|ultimo) {weekday} (de|del) ({month}|mes|este mes|mes que viene|proximo mes|mes entrante)', read]],
  en: [['(first|second|third|fourth|last) {weekday} (of|in) ({month}|the month|this month|next month|the following month)', read]],
  examples: {
    es: [['el primer lunes de diciembre', '2026-12-07'], ['el último viernes del mes', '2026-11-27']],
    en: [['the first Tuesday of December', '2026-12-01'], ['the last Friday of the month', '2026-11-27'], ['the first Monday of next month', '2026-12-07']],
  },
} satisfies DateExpression;
