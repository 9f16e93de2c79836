/** What the agent added to an editor that opened full of quote, salutation and signature, and the way back from that text to the editor. */
import type { Draft } from '../ticket';
import type { EditorFound } from './host';
import { keptIn, linesOf, unquoted, type Kept } from './own-words';
import { all, contains, documentOf, get } from './safe-dom';
import { TEXT_LIMIT, walkText, type Piece } from './walk-text';

/** What stood in the editor before the first key. Until then it follows the host, which may fill the editor late. */
export type Baseline = { lines: readonly string[]; touched: boolean };

export type DraftRead = Draft & {
  /** Place of a stretch of `text` (UTF-16 units) in the editor; an empty stretch is an insertion point. Null when it is not one piece there. */
  rangeOf: (start: number, end: number) => Range | { start: number; end: number } | null;
};

/** Taken when the editor appears. An editor that is never touched adds nothing. */
export function baselineOf({ element }: EditorFound): Baseline {
  const baseline: Baseline = { lines: linesIn(textOf(element).text), touched: false };
  const touch = (before: boolean) => (): void => {
    if (baseline.touched) return;
    if (before) baseline.lines = linesIn(textOf(element).text);
    baseline.touched = true;
  };
  element.addEventListener('beforeinput', touch(true), { capture: true, passive: true });
  // Some hosts write a template without a `beforeinput`; the last look at the editor then counts.
  element.addEventListener('input', touch(false), { capture: true, passive: true });
  return baseline;
}

/** The agent's own words in the editor now. */
export function readDraft(editor: EditorFound, baseline: Baseline): DraftRead {
  const source = textOf(editor.element);
  if (!baseline.touched) baseline.lines = linesIn(source.text);
  const kept = trimmed(source.text, added(source.text, baseline.lines));
  return {
    text: kept.map(({ start, end }) => source.text.slice(start, end)).join(''),
    public: editor.public !== false,
    rangeOf(start, end) {
      if (kept.length === 0) return start === 0 && end === 0 ? insertionPoint(editor.element) : null;
      const from = sourceOffset(kept, start, end > start);
      const to = sourceOffset(kept, end, false);
      if (from === null || to === null || to - from !== end - start) return null;
      return source.pieces ? rangeIn(source.pieces, from, to) : { start: source.at(from), end: source.at(to) };
    },
  };
}

/** `pieces` of an editable element; `at` of a textarea turns an offset of the text into one of the value. */
type Source = { text: string; pieces: Piece[] | null; at: (offset: number) => number };

function textOf(element: Element): Source {
  const value = get<string | undefined>(element, 'value');
  if (value === undefined) return { ...unquoted(element), at: (offset) => offset };
  const raw = value.slice(0, TEXT_LIMIT);
  const text = raw.normalize('NFC');
  return { text, pieces: null, at: text.length === raw.length ? (offset) => offset : (offset) => rawOffset(raw, offset) };
}

/** Where a composed offset stands in a value with decomposed letters. */
function rawOffset(raw: string, offset: number): number {
  let composed = 0;
  for (const { 0: letter, index } of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (composed >= offset) return index;
    composed += letter.normalize('NFC').length;
  }
  return raw.length;
}

const linesIn = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Lines that were not there before; of a line that was continued, only what is new. */
function added(text: string, baseline: readonly string[]): Kept[] {
  const left = new Map<string, number>();
  for (const line of baseline) left.set(line, (left.get(line) ?? 0) + 1);
  const own = keptIn(text, false).flatMap(({ start, end }) => linesOf(text.slice(start, end)).map((line) => ({ start: line.start + start, end: line.end + start })));
  const fresh = own.filter(({ start, end }) => !take(left, text.slice(start, end).trim()));
  return fresh.map((line) => continued(text, line, left));
}

function take(left: Map<string, number>, line: string): boolean {
  const count = left.get(line) ?? 0;
  if (count > 0) left.set(line, count - 1);
  return count > 0;
}

/** The agent may go on writing behind or before a prefilled sentence. */
function continued(text: string, line: Kept, left: Map<string, number>): Kept {
  const shown = text.slice(line.start, line.end);
  for (const [known, count] of left) {
    if (count === 0 || known.length < 8) continue;
    if (shown.startsWith(known)) { take(left, known); return { start: line.start + known.length, end: line.end }; }
    if (shown.trimEnd().endsWith(known)) { take(left, known); return { start: line.start, end: line.start + shown.trimEnd().length - known.length }; }
  }
  return line;
}

/** Without blank ends, neighbours joined. */
function trimmed(text: string, lines: readonly Kept[]): Kept[] {
  const kept: Kept[] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    if (last?.end === line.start) last.end = line.end;
    else kept.push({ ...line });
  }
  const isBlank = ({ start, end }: Kept): boolean => text.slice(start, end).trim() === '';
  while (kept[0] && isBlank(kept[0])) kept.shift();
  while (kept.at(-1) && isBlank(kept.at(-1)!)) kept.pop();
  const [first, last] = [kept[0], kept.at(-1)];
  if (first) first.start = first.end - text.slice(first.start, first.end).trimStart().length;
  if (last) last.end = last.start + text.slice(last.start, last.end).trimEnd().length;
  return kept;
}

/** `opens`: the offset begins a stretch, so at a seam it belongs to what follows. */
function sourceOffset(kept: readonly Kept[], offset: number, opens: boolean): number | null {
  let before = 0;
  for (const { start, end } of kept) {
    const within = offset - before;
    if (within < end - start || (within === end - start && !opens)) return start + within;
    before += end - start;
  }
  return null;
}

function rangeIn(pieces: readonly Piece[], from: number, to: number): Range | null {
  const first = pieces.find((piece) => from < piece.start + piece.length) ?? pieces.at(-1);
  const last = pieces.findLast((piece) => piece.start < to) ?? first;
  if (!first || !last) return null;
  try {
    const range = documentOf(first.node).createRange();
    if (from === to) { range.setStart(last.node, inNode(last, to)); range.collapse(true); return range; }
    range.setStart(first.node, inNode(first, from));
    range.setEnd(last.node, inNode(last, to));
    return range;
  } catch {
    // The editor changed since it was read.
    return null;
  }
}

/** A composed letter is one unit of text and several of the node. */
function inNode({ from, start, length, sourceLength }: Piece, offset: number): number {
  const within = Math.min(Math.max(0, offset - start), length);
  return from + (within === length ? sourceLength : within);
}

/** Where the first words belong: the first empty line that is neither quoted nor signed, else the beginning. */
function insertionPoint(element: Element): Range | { start: number; end: number } {
  if (get<string | undefined>(element, 'value') !== undefined) return { start: 0, end: 0 };
  const prefilled = all(element, 'blockquote, .gmail_quote, [type="cite"], .gmail_signature, #_rc_sig, [data-smartmail]');
  const empty = all(element, 'p, div').find((line) => walkText(line).text.trim() === '' && !prefilled.some((part) => contains(part, line) || contains(line, part)));
  const range = documentOf(element).createRange();
  range.setStart(empty ?? element, 0);
  range.collapse(true);
  return range;
}
