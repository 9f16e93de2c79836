/** Numbers in letters. */
import type { WordSet } from '.';

export default {
  es: [
    'un', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciseis',
    'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'medio', 'media', 'tantos', 'tantas', 'varios', 'varias',
    'segunda', 'tercera', 'cuarta', 'quinta', 'casi',
  ],
  en: [
    'a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen',
    'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'half', 'several', 'second', 'third', 'fourth', 'fifth', 'nearly',
    'almost',
  ],
} satisfies WordSet;
