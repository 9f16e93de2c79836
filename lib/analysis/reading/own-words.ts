/** The customer's own words: pasted mail of ours is left out, quotation marks are remembered. */
import type { Language } from '../../ticket';
import { sentences, type Sentence } from '../sentences';

export type OwnWords = {
  /** The message; pasted mail blanked, so that offsets stay those of the original. */
  text: string;
  language: Language;
  sentences: Sentence[];
  /** Whether the character at this offset stands inside quotation marks that hold three words or more. */
  quoted: (offset: number) => boolean;
};

const quoteMark = /^\s*[>|]/;
const header = /^\s*(-{2,}\s*(original message|mensaje original|forwarded message|mensaje reenviado)|(on|el)\b.{4,160}\b(wrote|escribi[oó])\s*:\s*$|(from|de)\s*:\s.*@)/i;
const salutation = /^\s*(estimad[oa]s?\s+(cliente|usuari[oa]|se[nñ]or|se[nñ]ora|client)|dear\s+(valued\s+)?(customer|guest|client|user|member|sir|madam))/i;
const signOff = /^\s*(atentamente|atte|cordialmente|saludos cordiales|un cordial saludo|equipo de|(kind|best|warm) regards|sincerely|yours (sincerely|truly)|the .{2,30} team)\b/i;

/** Prepares one message; `agent` are our earlier replies, whose lines may be pasted in it. */
export function ownWords(text: string, language: Language, agent: readonly string[]): OwnWords {
  const own = withoutPastedMail(text, agent);
  const ranges = quotedRanges(own);
  return { text: own, language, sentences: sentences(own), quoted: (offset) => ranges.some(([from, to]) => offset >= from && offset < to) };
}

function withoutPastedMail(text: string, agent: readonly string[]): string {
  const lines = text.split('\n');
  const blank = (at: number) => { lines[at] = ' '.repeat(lines[at]!.length); };
  const ours = agent.flatMap((reply) => reply.split('\n')).map((line) => line.trim()).filter((line) => line.split(/\s+/).length >= 4);
  const pasted = new Set(ours);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (quoteMark.test(line) || pasted.has(line.trim())) blank(at);
    else if (header.test(line)) at = blankAfter(lines, at, blank);
    else if (at > 0 && salutation.test(line)) at = blankLetter(lines, at, blank);
  }
  return lines.join('\n');
}

/** Below a header everything is ours, unless the customer wrote nothing above it: then only its paragraph or its marked lines. */
function blankAfter(lines: string[], from: number, blank: (at: number) => void): number {
  const wroteAbove = lines.slice(0, from).some((line) => /\p{L}/u.test(line));
  const marked = lines.slice(from + 1).some((line) => quoteMark.test(line));
  blank(from);
  let at = from + 1;
  for (; at < lines.length; at++) {
    if (marked ? !quoteMark.test(lines[at]!) && lines[at]!.trim() : !wroteAbove && !lines[at]!.trim() && at > from + 1) break;
    blank(at);
  }
  return at - 1;
}

/** A letter of ours pasted whole: from "Dear customer" to its sign-off, or to the end of its paragraph. */
function blankLetter(lines: string[], from: number, blank: (at: number) => void): number {
  let to = lines.findIndex((line, at) => at > from && signOff.test(line));
  if (to < 0) {
    to = from;
    while (to + 1 < lines.length && lines[to + 1]!.trim()) to++;
  }
  for (let at = from; at <= to; at++) blank(at);
  return to;
}

function quotedRanges(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const match of text.matchAll(/"[^"\n]{6,600}"|“[^”\n]{6,600}”|«[^»\n]{6,600}»|(?<![\p{L}\p{N}])'[^'\n]{6,300}'(?!\p{L})|‘[^’\n]{6,300}’(?!\p{L})/gu)) {
    if (match[0].trim().split(/\s+/).length >= 3) found.push([match.index, match.index + match[0].length]);
  }
  return found;
}
