/** Words that fix a moment; "soon" and "shortly" are none. */
import type { WordSet } from '.';

export default {
  es: [
    'hoy', 'mañana', 'anoche', 'ayer', 'ahora', 'ahorita', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo', 'mediodia',
    'medianoche', 'tarde', 'noche',
    'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre', 'octubre', 'noviembre', 'diciembre',
  ],
  en: [
    'today', 'tonight', 'tomorrow', 'yesterday', 'now', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues',
    'wed', 'weds', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
    'noon', 'midday', 'midnight', 'morning', 'afternoon', 'evening', 'overnight', 'january', 'february', 'march', 'april', 'june', 'july', 'august',
    'september', 'october', 'november', 'december', 'jan', 'feb', 'oct', 'nov', 'dec', 'eod', 'cob',
  ],
} satisfies WordSet;
