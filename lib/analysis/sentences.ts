/** Cuts a text into sentences, each with its tokens. */
import { tokens, type Token } from './tokens';

export type Sentence = {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  text: string;
  tokens: Token[];
  question: boolean;
  /** Its place in the text. */
  index: number;
  /** Number of the paragraph (blank lines divide). */
  paragraph: number;
};

const enders = new Set(['.', '?', '!', '…']);
/** A name follows these; a number or a small letter follows the others; after "no." only a number goes on. */
const titles = new Set(['sr', 'sra', 'srta', 'dr', 'dra', 'mr', 'mrs', 'ms', 'st', 'ud', 'uds', 'vd', 'av']);
const shortened = new Set(['num', 'nº', 'ref', 'tel', 'approx', 'aprox', 'etc', 'vs', 'pag', 'art', 'ext', 'max', 'min']);
/** "Order no. so I can look": a number is meant, not a refusal. */
const counted = new Set(['order', 'account', 'tracking', 'phone', 'ref', 'reference', 'case', 'ticket', 'invoice', 'booking', 'card', 'policy', 'customer', 'model', 'serial', 'pedido', 'cuenta', 'factura', 'telefono', 'poliza', 'contrato']);
const letters = new Set(['a', 'p', 'm', 'e', 'i', 'g']);

const known = new WeakMap<readonly Token[], Sentence[]>();

/** Sentences in order; a line break ends one unless the next line goes on in lower case. */
export function sentences(text: string): Sentence[] {
  const all = tokens(text);
  const found = known.get(all) ?? cut(text, all);
  known.set(all, found);
  return found;
}

function cut(text: string, all: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let from = 0;
  const close = (to: number) => {
    if (to <= from) return;
    const own = all.slice(from, to);
    const start = own[0]!.start;
    const end = own[own.length - 1]!.end;
    found.push({ start, end, text: text.slice(start, end), tokens: own, question: own.some(({ word }) => word === '?'), index: found.length, paragraph });
    from = to;
  };
  for (let i = 0; i < all.length; i++) {
    const token = all[i]!;
    if (i > from && token.lineBefore && (token.lineBefore === 2 || !goesOn(all[i - 1]!, token))) close(i);
    if (token.lineBefore === 2) paragraph++;
    if (!enders.has(token.word) || !endsHere(all, i)) continue;
    let to = i + 1;
    while (to < all.length && !all[to]!.lineBefore && (enders.has(all[to]!.word) || /^["')\]]$/.test(all[to]!.word)) && all[to]!.start === all[to - 1]!.end) to++;
    close(to);
    i = to - 1;
  }
  close(all.length);
  return found;
}

/** A soft-wrapped line: it starts in lower case after a word or a comma. */
function goesOn(before: Token, next: Token): boolean {
  return before.kind !== 'mark' || before.word === ',' ? next.kind === 'word' && next.raw[0] === next.raw[0]!.toLowerCase() && before.word !== ':' : false;
}

function endsHere(all: readonly Token[], i: number): boolean {
  const [before, mark, next] = [all[i - 1], all[i]!, all[i + 1]];
  if (!next) return true;
  const glued = next.start === mark.end && !next.lineBefore;
  if (mark.word !== '.') return !(glued && next.kind === 'word' && next.raw[0] === next.raw[0]!.toLowerCase());
  if (glued && next.kind !== 'mark') return false;
  if (before?.kind === 'number' && next.kind === 'number') return false;
  if (before && before.end === mark.start && before.kind === 'word') {
    const capital = next.kind === 'word' && next.raw[0] !== next.raw[0]!.toLowerCase();
    if (letters.has(before.word)) return capital && !next.lineBefore && before.word === 'm';
    if (titles.has(before.word)) return !capital && next.lineBefore > 0;
    if (before.word === 'no') return counted.has(all[i - 2]?.word ?? '') ? capital || next.lineBefore > 0 : next.kind !== 'number';
    if (shortened.has(before.word)) return capital || next.lineBefore > 0;
  }
  return !(next.kind === 'word' && next.raw[0] === next.raw[0]!.toLowerCase() && next.raw[0] !== next.raw[0]!.toUpperCase() && before?.word === '.');
}
