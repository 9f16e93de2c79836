import type { WordSet } from '.';

/** Words that open an apology. */
export default {
  es: ['lament*', 'siento', 'sentimos', 'disculp*', 'perdon*', 'excusas'],
  en: ['sorry', 'apolog*', 'regret', 'regrets'],
} satisfies WordSet;
