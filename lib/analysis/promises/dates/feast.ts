/** "antes de Navidad", "New Year's Eve": feasts that fall on the same date every year. */
import type { DateExpression, Found, Moment, Piece } from './expression';
import { comingDate } from './month-day';

const on = (month: number, date: number) => (_: Found, when: Moment): Piece | null => {
  const day = comingDate(date, month, when);
  return day ? { kind: 'day', day, exact: true } : null;
};

export default {
  id: 'feast',
  es: [
    ['(la)? navidad', on(12, 25)], ['(nochebuena|noche buena)', on(12, 24)], ['(nochevieja|noche vieja)', on(12, 31)], ['año|ano nuevo', on(1, 1)],
    ['(dia de)? (los)? reyes', on(1, 6)],
  ],
  en: [
    ['(christmas|xmas) (day)?', on(12, 25)], ['(christmas|xmas) eve', on(12, 24)], ["(new year's|new years|new year) eve", on(12, 31)],
    ["(new year's|new years|new year) (day)?", on(1, 1)], ['boxing day', on(12, 26)],
  ],
  examples: {
    es: [['antes de Navidad', '2026-12-25'], ['en Nochevieja', '2026-12-31'], ['el día de Reyes', '2027-01-06']],
    en: [['by Christmas', '2026-12-25'], ["on New Year's Eve", '2026-12-31'], ['before the new year', '2026-12-31']],
  },
} satisfies DateExpression;
