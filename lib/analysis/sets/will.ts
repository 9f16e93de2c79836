/** First-person future: "enviaré"; "I'll". */
import { firstPerson } from '../verbs';
import { repairVerbs } from './act';
import type { WordSet } from '.';

export default {
  es: [
    ...firstPerson(...repairVerbs).future,
    'tendre', 'tendremos', 'estare', 'estaremos', 'ire', 'iremos', 'encargare', 'encargaremos', 'asegurare', 'aseguraremos',
  ],
  en: ["i'll", "we'll", "you'll", "it'll", "they'll", "he'll", "she'll"],
} satisfies WordSet;
