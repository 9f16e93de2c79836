/** "EOD", "a fin de mes", "before year end": a day ends at six, a week on Friday, a month and a year on their last day. */
import { addDays, addMonths, endOfMonth, isWeekend, mondayOf } from '../../../calendar';
import type { DateExpression, Found, Moment, Piece } from './expression';
import { comingDate } from './month-day';

const day = (date: string): Piece => ({ kind: 'day', day: date });
const close = (): Piece => ({ kind: 'part', part: 'close' });
/** Friday of the week; on a weekend the week to come. */
const week = (ahead: number) => (_: Found, when: Moment): Piece => day(addDays(mondayOf(when.today), 4 + 7 * (ahead + (ahead === 0 && isWeekend(when.today) ? 1 : 0))));
const month = (ahead: number) => (_: Found, when: Moment): Piece => day(endOfMonth(addMonths(when.today, ahead)));
const namedMonth = ({ months }: Found, when: Moment): Piece => day(endOfMonth(comingDate(28, months[0]!, when)!));
const year = (_: Found, when: Moment): Piece => day(`${when.today.slice(0, 4)}-12-31`);
const quarter = (_: Found, when: Moment): Piece => {
  const of = Number(when.today.slice(5, 7));
  return day(endOfMonth(addMonths(when.today, (3 - (of % 3)) % 3)));
};

/** "end of Friday". */
const beforeDay = ({ after }: Found): Piece | null => (/day$|^(tomorrow|mañana|manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/.test(after?.word ?? '') && after?.word !== 'day' ? close() : null);

const spanishEnd = '(fin|fines|final|finales|cierre|termino|ultimos|antes de que (acabe|termine|finalice|cierre|se acabe|se termine))';
const englishEnd = '((the)? (end|close|finish) of|before (the)? (end|close) of)';

export default {
  id: 'end-of',
  es: [
    [`(a|al|el|antes del)? ${spanishEnd} (de|del|el|de el|la|de la)? (dia|jornada|turno|jornada laboral|horario)`, close],
    ['(al|antes del) cierre (de (hoy|oficina|oficinas|tienda|caja))?', close],
    ['antes de (cerrar|salir|irme|irnos|acabar|terminar|marcharme) (el|mi|la|nuestra)? (turno|jornada|dia|oficina)? (de hoy)?', close],
    ['antes de que (acabe|termine|salga|cierre|cerremos) (de)? (mi|nuestro|el)? (turno|jornada|horario)?', close],
    ['(a|al|antes del)? ultima hora (del dia|de la tarde|de la jornada)?', close],
    [`(a|al|antes del)? ${spanishEnd} (de|del|la|de la|esta|de esta)? (esta)? semana`, week(0)],
    ['(en|durante|a lo largo de|dentro de)? (esta|la presente) (misma)? semana', week(0)],
    ['(en)? lo que queda de semana', week(0)],
    [`(a|al|antes del)? ${spanishEnd} (de|la|de la)? (semana (que (viene|entra)|proxima|siguiente|entrante)|(proxima|siguiente) semana)`, week(1)],
    [`(a|al|antes del)? ${spanishEnd} (de|del|el|de este|este)? mes`, month(0)],
    ['(en|durante|a lo largo de|dentro de)? este (mismo)? mes', month(0)],
    [`(a|al|antes del)? ${spanishEnd} (de|del|el)? (mes (que (viene|entra)|proximo|entrante)|proximo mes)`, month(1)],
    [`(a|al|antes del)? ${spanishEnd} (de)? {month}`, namedMonth],
    [`(a|al|antes del)? ${spanishEnd} (de|del|el|este|de este)? año|ano`, year],
    ['antes de año|ano nuevo', year],
    [`(a|al|antes del)? ${spanishEnd} (de|del|el)? trimestre`, quarter],
    ['(antes|previo) (del|al) fin de semana', week(0)],
    [`(a|al|antes del)? ${spanishEnd} (de|del|de el) (este)?`, beforeDay],
  ],
  en: [
    [`(by|at|before)? ${englishEnd} (the|our|my|this)? (business|working|work)? (day|shift|business|play|workday)`, close],
    ['(the)? (day|shift|workday) (ends|finishes|is (out|over|done|through))', close],
    ['day (\' s)? end', close],
    ["(by|at|before)? (day's end|eod|cob|cop|close of trading|closing time|closing)", close],
    ['before (i|we) (close|log off|clock off|clock out|sign off|finish|leave|go home|head home|knock off|finish up) (up|for the day)?', close],
    ['before (my|our|the) shift (ends|is over|finishes)', close],
    [`(by|at|before)? ${englishEnd} (this|the|the working|the business)? week`, week(0)],
    ['(the)? (week (ends|closes|is out|is over)|week\'s end|weeks end|eow)', week(0)],
    ['(this|within the|during the) week', week(0)],
    ['(before|by) the weekend', week(0)],
    [`(by|at|before)? ${englishEnd} (this|the)?`, beforeDay],
    ['(late|end)? later this week', week(0)],
    [`(by|at|before)? ${englishEnd} next week`, week(1)],
    ['late next week', week(1)],
    [`(by|at|before)? ${englishEnd} (this|the)? month`, month(0)],
    ["(the)? (month (ends|closes|is out|is over)|month end|month-end|month's end|eom)", month(0)],
    ['(this|later this|within the) month', month(0)],
    [`(by|at|before)? ${englishEnd} next month`, month(1)],
    [`(by|at|before)? ${englishEnd} {month}`, namedMonth],
    [`(by|at|before)? ${englishEnd} (this|the)? year`, year],
    ["(before|by|at)? (the)? (year end|year-end|year's end|eoy|year (ends|closes|is out|is over))", year],
    ['(before|by) (the)? new year', year],
    [`(by|at|before)? ${englishEnd} (this|the)? quarter`, quarter],
  ],
  examples: {
    es: [
      ['al cierre del día', '2026-11-18T18:00:00'], ['el viernes a última hora', '2026-11-20T18:00:00'],
      ['antes de que acabe la semana', '2026-11-20'], ['esta semana', '2026-11-20'],
      ['a finales de la semana que viene', '2026-11-27'], ['a fin de mes', '2026-11-30'], ['a finales de diciembre', '2026-12-31'],
      ['antes de fin de año', '2026-12-31'], ['a final de mes', '2028-02-29', { now: '2028-02-10T09:00:00' }],
    ],
    en: [
      ['by EOD', '2026-11-18T18:00:00'], ['by close of business on Friday', '2026-11-20T18:00:00'], ['by the end of the week', '2026-11-20'],
      ['by the end of next week', '2026-11-27'],
      ['by the end of the month', '2026-11-30'], ['before year end', '2026-12-31'], ['end of December', '2026-12-31'], ['before the weekend', '2026-11-20'],
    ],
  },
} satisfies DateExpression;
