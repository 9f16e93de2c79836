/** Named word sets for patterns: the file `negation.ts` is `{negation}`. Words are folded; `lament*` and `*aremos` are allowed. */
import type { Language } from '../../ticket';
import type { SetTable } from '../pattern';

export type WordSet = Record<Language, readonly string[]>;

const files = import.meta.glob<{ default: WordSet }>(['./*.ts', '!./index.ts'], { eager: true });

export const sets: Record<Language, SetTable> = { es: {}, en: {} };
for (const [path, { default: set }] of Object.entries(files)) {
  const name = path.slice(2, -3);
  sets.es = { ...sets.es, [name]: set.es };
  sets.en = { ...sets.en, [name]: set.en };
}
