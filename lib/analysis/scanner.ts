/** Many patterns, one pass: each token is looked up by its word, and what can begin with that word is remembered. */
import { compile, firsts, matchAt, type Match, type Pattern, type SetTable } from './pattern';
import type { Token } from './tokens';

const startLength = 3;
const endLength = 2;
/** Words remembered by one scanner; small scanners look up faster than they remember. */
const mostWords = 2000;
const manyPatterns = 20;

export type Scanner<Key> = {
  /** Every pattern that matches somewhere in these tokens, with its place. */
  scan: (all: readonly Token[]) => { key: Key; match: Match }[];
  /** Whether any does. */
  some: (all: readonly Token[]) => boolean;
};

type Entry<Key> = { pattern: Pattern; key: Key; sentenceStart: boolean };

/** Compiles `[pattern, key]` pairs for one language. */
export function scanner<Key>(pairs: readonly (readonly [string, Key])[], sets: SetTable): Scanner<Key> {
  const beginning = beginnings(pairs, sets);
  const search = (all: readonly Token[], found: { key: Key; match: Match }[] | null): boolean => {
    let begun = false;
    for (let at = 0; at < all.length; at++) {
      const token = all[at]!;
      for (const entry of beginning(token)) {
        if (begun && entry.sentenceStart) continue;
        const match = matchAt(entry.pattern, all, at);
        if (!match || match.end === match.start) continue;
        if (!found) return true;
        found.push({ key: entry.key, match });
      }
      if (token.kind !== 'mark') begun = true;
    }
    return false;
  };
  return {
    scan(all) {
      const found: { key: Key; match: Match }[] = [];
      search(all, found);
      return found;
    },
    some: (all) => search(all, null),
  };
}

/** Whether one of these patterns matches somewhere. */
export function matcher(patterns: readonly string[], sets: SetTable): (all: readonly Token[]) => boolean {
  return scanner(patterns.map((pattern) => [pattern, pattern] as const), sets).some;
}

/** The entries that a token can begin. */
function beginnings<Key>(pairs: readonly (readonly [string, Key])[], sets: SetTable): (token: Token) => readonly Entry<Key>[] {
  const byWord = new Map<string, Entry<Key>[]>();
  const byStart = new Map<string, Entry<Key>[]>();
  const byEnd = new Map<string, Entry<Key>[]>();
  const byNumber: Entry<Key>[] = [];
  const always: Entry<Key>[] = [];
  const put = (map: Map<string, Entry<Key>[]>, name: string, entry: Entry<Key>) => {
    const list = map.get(name);
    if (!list) map.set(name, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  };
  for (const [source, key] of pairs) {
    const pattern = compile(source, sets);
    const first = firsts(pattern);
    const entry = { pattern, key, sentenceStart: first.sentenceStart };
    if (first.any || first.starts.some((start) => start.length < startLength) || first.ends.some((end) => end.length < endLength)) always.push(entry);
    else {
      if (first.number) byNumber.push(entry);
      for (const end of first.ends) put(byEnd, end.slice(-endLength), entry);
      for (const word of first.words) put(byWord, word, entry);
      for (const start of first.starts) put(byStart, start.slice(0, startLength), entry);
    }
  }
  const look = ({ word, kind }: Token): readonly Entry<Key>[] => {
    let found: readonly Entry<Key>[] = always;
    const join = (list: readonly Entry<Key>[] | undefined) => {
      if (list) found = found.length ? [...new Set([...found, ...list])] : list;
    };
    join(byWord.get(word));
    if (byStart.size && word.length >= startLength) join(byStart.get(word.slice(0, startLength)));
    if (byEnd.size) join(byEnd.get(word.slice(-endLength)));
    if (kind === 'number') join(byNumber);
    return found;
  };
  if (pairs.length < manyPatterns) return look;
  const known = new Map<string, readonly Entry<Key>[]>();
  return (token) => {
    let entries = known.get(token.word);
    if (!entries) {
      if (known.size >= mostWords) known.clear();
      known.set(token.word, (entries = look(token)));
    }
    return entries;
  };
}
