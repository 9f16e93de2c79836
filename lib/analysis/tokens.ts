/** Cuts folded text into words, numbers and marks. */
import { fold } from './fold';

export type Token = {
  /** Folded. */
  word: string;
  kind: 'word' | 'number' | 'mark';
  /** UTF-16 offsets in the original text. */
  start: number;
  end: number;
  /** A line break stands somewhere before it. */
  lineBefore: 0 | 1 | 2;
  /** As written: capitals, accents. */
  raw: string;
};

/** A word keeps its apostrophes and hyphens: "you're", "self-employed". */
const piece = /[\p{L}\p{M}]+(?:['-]\p{L}[\p{L}\p{M}]*)*|\p{N}+|\n|[^\s]/gu;

/** Accents written as marks of their own: they belong to the letter before. */
const combining = /[\u0300-\u036f]/;

/** The texts read last: the draft, the message answered and the draft before are asked for by many readers. */
const known = new Map<string, readonly Token[]>();
const mostKnown = 6;

/** All tokens of a text in order. "n~" written by hand (decomposed) is met by the fold. */
export function tokens(text: string): readonly Token[] {
  const before = known.get(text);
  if (before) return before;
  const found = cut(text);
  if (known.size >= mostKnown) known.delete(known.keys().next().value!);
  known.set(text, found);
  return found;
}

function cut(text: string): Token[] {
  const folded = fold(text.replace(/n\u0303/g, 'ñ\u200b').replace(/N\u0303/g, 'Ñ\u200b'));
  const found: Token[] = [];
  let lines: 0 | 1 | 2 = 0;
  for (const match of folded.text.matchAll(piece)) {
    const word = match[0];
    if (word === '\n') {
      lines = lines === 0 ? 1 : 2;
      continue;
    }
    const start = folded.original(match.index);
    let end = folded.original(match.index + word.length - 1) + 1;
    while (end < text.length && combining.test(text[end]!)) end++;
    const first = word.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? 'number' : /\p{L}/u.test(word) ? 'word' : 'mark';
    found.push({ word, kind, start, end, lineBefore: lines, raw: text.slice(start, end) });
    lines = 0;
  }
  return found;
}
