/** Units of waiting. */
import type { WordSet } from '.';

export default {
  es: [
    'minuto', 'minutos', 'min', 'hora', 'horas', 'h', 'hs', 'dia', 'dias', 'semana', 'semanas', 'mes', 'meses', 'año', 'años', 'quincena', 'quincenas',
    'finde', 'noche', 'noches', 'tarde', 'tardes',
  ],
  en: [
    'minute', 'minutes', 'min', 'mins', 'hour', 'hours', 'hr', 'hrs', 'day', 'days', 'night', 'nights', 'week', 'weeks', 'month', 'months', 'year', 'years',
    'fortnight', 'weekend',
  ],
} satisfies WordSet;
