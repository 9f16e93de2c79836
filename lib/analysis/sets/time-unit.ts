import type { WordSet } from '.';

/** Days, hours, money: what a harm is measured in when it is made small. */
export default {
  es: ['dia', 'dias', 'diitas', 'hora', 'horas', 'horitas', 'minuto', 'minutos', 'minutitos', 'semana', 'semanas', 'rato', 'ratito', 'euros', 'euro', 'pesos', 'peso', 'dolares', 'soles', 'centavos', 'centimos', '€', '$', 'mes', 'meses'],
  en: ['day', 'days', "day's", "days'", 'hour', 'hours', "hours'", "hour's", 'minute', 'minutes', 'week', 'weeks', "week's", "weeks'", 'bucks', 'quid', 'dollars', 'dollar', 'pounds', 'cents', 'pence', 'euros', '£', '$', '€', 'month', 'months'],
} satisfies WordSet;
