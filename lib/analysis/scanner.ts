/** Many patterns, one pass: each token is looked up by its word and its beginning. */
import { compile, firsts, matchAt, type Match, type Pattern, type SetTable } from './pattern';
import type { Token } from './tokens';

const startLength = 3;
const endLength = 2;

export type Scanner<Key> = {
  /** Every pattern that matches somewhere in these tokens, with its place. */
  scan: (all: readonly Token[]) => { key: Key; match: Match }[];
};

/** Compiles `[pattern, key]` pairs for one language. */
export function scanner<Key>(pairs: readonly (readonly [string, Key])[], sets: SetTable): Scanner<Key> {
  type Entry = { pattern: Pattern; key: Key; sentenceStart: boolean };
  const byWord = new Map<string, Entry[]>();
  const byStart = new Map<string, Entry[]>();
  const byEnd = new Map<string, Entry[]>();
  const byNumber: Entry[] = [];
  const always: Entry[] = [];
  const put = (map: Map<string, Entry[]>, name: string, entry: Entry) => {
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
  return {
    scan(all) {
      const found: { key: Key; match: Match }[] = [];
      let begun = false;
      for (let at = 0; at < all.length; at++) {
        const { word, kind } = all[at]!;
        const seen = new Set<Entry>();
        for (const list of [byWord.get(word), word.length >= startLength ? byStart.get(word.slice(0, startLength)) : undefined, byEnd.get(word.slice(-endLength)), kind === 'number' ? byNumber : undefined, always]) {
          for (const entry of list ?? []) {
            if ((begun && entry.sentenceStart) || seen.has(entry)) continue;
            seen.add(entry);
            const match = matchAt(entry.pattern, all, at);
            if (match && match.end > match.start) found.push({ key: entry.key, match });
          }
        }
        if (kind !== 'mark') begun = true;
      }
      return found;
    },
  };
}

/** Whether one of these patterns matches somewhere. */
export function matcher(patterns: readonly string[], sets: SetTable): (all: readonly Token[]) => boolean {
  const own = scanner(patterns.map((pattern) => [pattern, pattern] as const), sets);
  return (all) => own.scan(all).length > 0;
}
