/** How much of a reply stands in the agent's earlier replies: shingles of three words, greeting and signature left out. */
import { sentences } from './sentences';

/** Hashes of three-word shingles, each once; nothing of the text can be read from them. */
export type Fingerprint = readonly number[];

const shingle = 3;
/** A sentence this short says too little to be a likeness. */
const fewestWords = 5;
const greeting = /^(hola|hi|hello|hey|dear|buen[oa]s?|estimad[oa]s?|querid[oa]s?|good|saludos|gracias|thanks|thank|regards|best|kind|warm|cordialmente|atentamente|atte|un|abrazo|yours|sincerely|cheers|att)$/;

/** Numbers do not count: the same paragraph with another order is the same paragraph. */
export function fingerprint(reply: string): Fingerprint {
  return [...new Set(body(reply).flatMap(({ words }) => shingles(words)))];
}

/** The sentences of a draft (UTF-16 offsets) that stand in one of the earlier replies, and in how many replies. At least two such sentences are asked for, or one of twelve words. */
export function likeSentences(draft: string, earlier: readonly Fingerprint[]): { start: number; end: number; times: number }[] {
  if (!earlier.length) return [];
  const known = earlier.map((one) => new Set(one));
  const like = body(draft).flatMap(({ words, start, end }) => {
    const own = shingles(words);
    const times = known.filter((one) => own.filter((hash) => one.has(hash)).length >= own.length * 0.8).length;
    return times ? [{ start, end, times, words: words.length }] : [];
  });
  return like.length > 1 || like.some(({ words }) => words >= 12) ? like.map(({ start, end, times }) => ({ start, end, times })) : [];
}

/** Sentences with words enough, without greeting, thanks and signature. */
function body(text: string): { words: string[]; start: number; end: number }[] {
  return sentences(text)
    .map(({ tokens, start, end }) => ({ words: tokens.filter(({ kind }) => kind === 'word').map(({ word }) => word), start, end }))
    .filter(({ words }) => words.length >= (greeting.test(words[0] ?? '') ? fewestWords + 3 : fewestWords));
}

function shingles(words: readonly string[]): number[] {
  return words.slice(shingle - 1).map((_, at) => hash(words.slice(at, at + shingle).join(' ')));
}

/** FNV-1a, 32 bits. Source: Fowler, Noll and Vo. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
