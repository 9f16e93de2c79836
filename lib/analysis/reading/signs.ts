/** Signs: phrases that show something in a customer's message, kept as data one file per meaning, found in one pass. */
import type { Language } from '../../ticket';
import { matcher, scanner } from '../scanner';
import type { Sentence } from '../sentences';
import { sets } from '../sets';
import type { Token } from '../tokens';
import type { OwnWords } from './own-words';

/** Phrases of `pattern.ts` that weigh the same and let go under the same conditions. A bare string weighs 2. */
export type Sign = string | {
  find: readonly string[];
  /** 1 a hint, 2 typical, 3 unmistakable. Default 2. */
  weight?: number;
  /** Any of these in the same sentence lets it go. */
  unless?: readonly string[];
  /** One of these must stand in the same sentence. */
  needs?: readonly string[];
  question?: 'only' | 'never';
  /** A negation among the three words before lets it go. */
  negated?: 'lets-go';
  /** Words quoted from somebody else count too. Default: they do not. */
  quoted?: 'counts';
};

export type SignText = {
  find: readonly Sign[];
  /** Messages that must be read so. */
  shows: readonly string[];
  /** Near misses: messages that must not. */
  leaves: readonly string[];
};
export type SignFile = Record<Language, SignText>;
export type SignFolder = Record<string, SignFile>;

export type SignHit = { id: string; weight: number; sentence: Sentence; first: number; last: number; start: number; end: number };

type Test = (all: readonly Token[]) => boolean;
type Compiled = { id: string; weight: number; unless: Test | null; needs: Test | null; question?: 'only' | 'never'; negated: boolean; quoted: boolean };

/** Reads `import.meta.glob` of a folder into files by name. */
export function folderOf(files: Record<string, { default: SignFile }>): SignFolder {
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path.split('/').at(-1)!.slice(0, -3), file.default]));
}

/** Compiles folders once per language, when first needed; hits are named `folder/file`. */
export function signScanner(folders: Record<string, SignFolder>): (message: OwnWords) => SignHit[] {
  const compiled: Partial<Record<Language, ReturnType<typeof compileAll>>> = {};
  return (message) => {
    const own = (compiled[message.language] ??= compileAll(folders, message.language));
    return message.sentences.flatMap((sentence) =>
      own.scan(sentence.tokens)
        .filter(({ key, match }) => holds(key, sentence, match.start, message))
        .map(({ key, match }) => ({
          id: key.id, weight: key.weight, sentence, first: match.start, last: match.end - 1,
          start: sentence.tokens[match.start]!.start, end: sentence.tokens[match.end - 1]!.end,
        })));
  };
}

function compileAll(folders: Record<string, SignFolder>, language: Language) {
  const test = (patterns: readonly string[] | undefined) => (patterns?.length ? matcher(patterns, sets[language]) : null);
  const pairs: [string, Compiled][] = [];
  for (const [folder, files] of Object.entries(folders)) {
    for (const [name, file] of Object.entries(files)) {
      for (const entry of file[language].find) {
        const sign = typeof entry === 'string' ? { find: [entry] } : entry;
        const key: Compiled = {
          id: `${folder}/${name}`, weight: sign.weight ?? 2, unless: test(sign.unless), needs: test(sign.needs),
          negated: sign.negated === 'lets-go', quoted: sign.quoted === 'counts', ...(sign.question && { question: sign.question }),
        };
        for (const pattern of sign.find) pairs.push([pattern, key]);
      }
    }
  }
  return scanner(pairs, sets[language]);
}

function holds(key: Compiled, sentence: Sentence, first: number, message: OwnWords): boolean {
  const { tokens } = sentence;
  if (!key.quoted && message.quoted(tokens[first]!.start)) return false;
  if (key.question && sentence.question !== (key.question === 'only')) return false;
  if (key.negated && justBefore(tokens, first).some(({ word }) => sets[message.language].negation!.includes(word))) return false;
  if (key.unless?.(tokens)) return false;
  return key.needs?.(tokens) ?? true;
}

/** The three words before, of the same clause. */
function justBefore(tokens: readonly Token[], first: number): readonly Token[] {
  let from = first;
  while (from > 0 && first - from < 3 && tokens[from - 1]!.kind !== 'mark') from--;
  return tokens.slice(from, first);
}
