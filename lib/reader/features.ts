/** What the trained reader sees of a text: folded words, pieces of words and a few shapes, hashed into one table. Pure. */
import type { Token } from '../analysis/tokens';

/** Places of the table; a power of two. */
export const buckets = 1 << 16;

/** With fewer words a greeting and a reproach look alike. */
const fewestWords = 4;
const shortest = 2;
const longest = 5;
/** Of a longer stretch only the beginning is read: UTF-16 units of the folded text. */
const mostRead = 1500;

/** Sorted places, each once: n-grams of words and of characters (2–5, inside words and over their borders), and shapes; none of fewer than four words. Linear. */
export function features(tokens: readonly Token[]): Uint16Array {
  const seen = new Set<number>();
  if (tokens.filter(({ kind }) => kind === 'word').length < fewestWords) return new Uint16Array();
  addWords(seen, tokens);
  addPieces(seen, tokens);
  addShapes(seen, tokens);
  return Uint16Array.from(seen).sort();
}

function addWords(seen: Set<number>, tokens: readonly Token[]): void {
  const words = ['^', ...tokens.map(plain), '$'];
  const stems = words.map((word) => word.slice(0, 5));
  for (let at = 0; at < words.length; at++) {
    seen.add(place(`w ${words[at]}`));
    seen.add(place(`s ${stems[at]}`));
    if (at + 1 < words.length) {
      seen.add(place(`w ${words[at]} ${words[at + 1]}`));
      seen.add(place(`s ${stems[at]} ${stems[at + 1]}`));
    }
    if (at + 2 < words.length) {
      seen.add(place(`w ${words[at]} ${words[at + 1]} ${words[at + 2]}`));
      seen.add(place(`g ${stems[at]} ${stems[at + 2]}`));
    }
  }
}

/** Every piece is hashed on from the one that is a character shorter. */
function addPieces(seen: Set<number>, tokens: readonly Token[]): void {
  const text = ` ${tokens.map(plain).join(' ')} `.slice(0, mostRead);
  for (let from = 0; from < text.length; from++) {
    let hash = seed;
    for (let length = 1; length <= longest && from + length <= text.length; length++) {
      hash = step(hash, text.charCodeAt(from + length - 1));
      if (length >= shortest) seen.add(settle(hash));
    }
  }
}

function addShapes(seen: Set<number>, tokens: readonly Token[]): void {
  const shape = (name: string) => seen.add(place(`# ${name}`));
  shape(`length ${Math.min(6, tokens.length >> 3)}`);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const shouted = words.filter(({ raw }) => raw.length > 2 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()).length;
  if (shouted) shape(`capitals ${Math.min(3, shouted)}`);
  if (tokens.some(({ kind }) => kind === 'number')) shape('number');
  const marks = tokens.filter(({ word }) => word === '!' || word === '?').length;
  if (marks > 1) shape(`marks ${Math.min(3, marks)}`);
  if (words[0] && words[0].raw[0] === words[0].raw[0]!.toLowerCase()) shape('small start');
}

/** A number is a number, whichever. */
const plain = ({ word, kind }: Token) => (kind === 'number' ? '0' : word);

const seed = 0x811c9dc5;

/** One step of FNV-1a over 16-bit units. */
const step = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

/** The high bits of FNV are better mixed than the low ones. */
const settle = (hash: number) => ((hash ^ (hash >>> 15)) >>> 3) & (buckets - 1);

function place(name: string): number {
  let hash = seed;
  for (let at = 0; at < name.length; at++) hash = step(hash, name.charCodeAt(at));
  return settle(hash);
}
