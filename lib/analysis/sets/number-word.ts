import type { WordSet } from '.';

export default {
  es: ['un', 'una', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'quince', 'veinte', 'treinta', 'cuarenta', 'varios', 'varias', 'muchos', 'muchas', 'unas', 'unos', 'medio', 'media', 'casi', 'mas'],
  en: ['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty', 'thirty', 'forty', 'several', 'many', 'few', 'couple', 'half', 'multiple'],
} satisfies WordSet;
