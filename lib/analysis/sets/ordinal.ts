import type { WordSet } from '.';

export default {
  es: ['segunda', 'segundo', 'tercera', 'tercer', 'tercero', 'cuarta', 'cuarto', 'quinta', 'quinto', 'sexta', 'sexto', 'septima', 'septimo', 'octava', 'octavo', 'novena', 'noveno', 'decima', 'decimo', 'enesima', 'enesimo', 'undecima', '2da', '3ra', '3era', '4ta', '5ta'],
  en: ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'umpteenth', 'nth', '2nd', '3rd', '4th', '5th', '6th'],
} satisfies WordSet;
