/** How much one is sorry. */
import type { WordSet } from '.';

export default {
  es: ['mucho', 'muchisimo', 'enormemente', 'profundamente', 'sinceramente', 'tanto', 'realmente'],
  en: ['so', 'very', 'truly', 'really', 'deeply', 'sincerely', 'terribly'],
} satisfies WordSet;
