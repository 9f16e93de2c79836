/** Patterns of both languages, each compiled when its language is first read. */
import type { Language } from '../ticket';
import type { Match } from './pattern';
import { scanner, type Scanner } from './scanner';
import { sets } from './sets';
import type { Token } from './tokens';

export type Words = Record<Language, readonly string[]>;

/** Where these words are said, in order of the text. */
export function placesOf(words: Words): (all: readonly Token[], language: Language) => Match[] {
  const compiled: Partial<Record<Language, Scanner<true>>> = {};
  return (all, language) => {
    const own = (compiled[language] ??= scanner(words[language].map((pattern) => [pattern, true] as const), sets[language]));
    return own.scan(all).map(({ match }) => match);
  };
}

/** Whether these words are said. */
export function says(words: Words): (all: readonly Token[], language: Language) => boolean {
  const places = placesOf(words);
  return (all, language) => places(all, language).length > 0;
}
