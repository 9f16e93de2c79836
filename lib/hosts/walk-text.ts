/** Text of a part of the page as a reader sees it, with the way back to its text nodes. Never `innerText`, which forces a layout. */
import { attribute, closest, documentOf, get, tagOf } from './safe-dom';

/** Longest text read from one message or editor, in UTF-16 units. */
export const TEXT_LIMIT = 20_000;

/** A stretch of the text that stands unchanged in one text node. `sourceLength` differs from `length` only where a letter was composed. */
export type Piece = { node: Text; from: number; start: number; length: number; sourceLength: number };
export type WalkedText = { text: string; pieces: Piece[] };

const blocks = new Set(['address', 'article', 'aside', 'blockquote', 'dd', 'div', 'dl', 'dt', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'tr', 'ul', 'body', 'details', 'fieldset']);
const silent = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'button', 'select', 'option', 'textarea', 'input', 'svg', 'iframe', 'object', 'audio', 'video']);

/** Null keeps an element; a string leaves it out with all that is in it, and puts the string on a line of its own in its place unless it is empty. */
export type Omit = (element: Element) => string | null;

/** The text under `root` with one line per block, spaces folded, letters composed (NFC), at most `limit` UTF-16 units, or until `ended`. */
export function walkText(root: Node, omit: Omit = () => null, limit = TEXT_LIMIT, ended: () => boolean = () => false): WalkedText {
  const out = new Sheet(limit, ended);
  descend(root, keepsSpaces(root), omit, out);
  return { text: out.text, pieces: out.pieces };
}

function descend(parent: Node, pre: boolean, omit: Omit, out: Sheet): void {
  for (let node = get<Node | null>(parent, 'firstChild'); node && !out.full; node = get<Node | null>(node, 'nextSibling')) {
    const type = get<number>(node, 'nodeType');
    if (type === 3) out.write(node as Text, pre);
    if (type !== 1) continue;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'br') { out.breakLine(); continue; }
    if (tag === 'img') { out.skip(); continue; }
    if (silent.has(tag) || hiddenByItself(element)) continue;
    const instead = omit(element);
    if (instead !== null) { if (instead) out.line(instead); continue; }
    const block = blocks.has(tag);
    if (block) out.startBlock(tag === 'p');
    descend(element, pre || tag === 'pre' || hasPreStyle(element), omit, out);
    if (block) out.startBlock(tag === 'p');
    else if (tag === 'td' || tag === 'th') out.skip();
  }
}

const hiddenByItself = (element: Element): boolean =>
  attribute(element, 'hidden') !== null || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
const hasPreStyle = (element: Element): boolean => /white-space\s*:\s*(?:pre|break-spaces)/i.test(attribute(element, 'style') ?? '');

/** Whether line breaks in the source are line breaks on the page; asked once per root, since it costs a style look-up. */
function keepsSpaces(root: Node): boolean {
  if (get<number>(root, 'nodeType') !== 1) return false;
  if (closest(root as Element, 'pre')) return true;
  const view = documentOf(root).defaultView;
  return /^(?:pre|break-spaces)/.test(view?.getComputedStyle(root as Element).whiteSpace ?? '');
}

/** Collects text as a reader would see it. */
class Sheet {
  text = '';
  pieces: Piece[] = [];
  #pending: '' | ' ' | '\n' | '\n\n' = '';
  readonly #limit: number;
  readonly #ended: () => boolean;

  constructor(limit: number, ended: () => boolean) {
    this.#limit = limit;
    this.#ended = ended;
  }

  get full(): boolean { return this.text.length >= this.#limit || this.#ended(); }

  breakLine(): void {
    if (this.#pending === ' ') this.#pending = '';
    this.#flush();
    if (this.text !== '') this.#pending = '\n';
  }

  startBlock(paragraph: boolean): void {
    if (this.text === '') return;
    this.#pending = paragraph || this.#pending === '\n\n' ? '\n\n' : '\n';
  }

  skip(): void {
    if (this.#pending === '') this.#pending = ' ';
  }

  line(text: string): void {
    this.startBlock(false);
    this.#flush();
    this.text += text;
    this.#pending = '\n';
  }

  write(node: Text, pre: boolean): void {
    const data = get<string>(node, 'data');
    for (const { 0: run, index } of data.matchAll(pre ? /\n|[^\n]+/g : /[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (this.full) return;
      if (run === '\n') this.breakLine();
      else if (!pre && /^[ \t\r\n\f]/.test(run)) this.skip();
      else this.#put(node, index, run);
    }
  }

  #flush(): void {
    if (this.text !== '') this.text += this.#pending;
    this.#pending = '';
  }

  #put(node: Text, from: number, run: string): void {
    this.#flush();
    const plain = run.slice(0, Math.max(0, this.#limit - this.text.length)).replace(/\u00A0/g, ' ');
    if (plain === plain.normalize('NFC')) { this.#piece(node, from, plain, plain.length); return; }
    for (const { 0: letter, index } of plain.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) this.#piece(node, from + index, letter.normalize('NFC'), letter.length);
  }

  #piece(node: Text, from: number, text: string, sourceLength: number): void {
    const last = this.pieces.at(-1);
    if (last && last.node === node && last.from + last.sourceLength === from && last.start + last.length === this.text.length
      && last.length === last.sourceLength && text.length === sourceLength) {
      last.length += text.length;
      last.sourceLength += sourceLength;
    } else {
      this.pieces.push({ node, from, start: this.text.length, length: text.length, sourceLength });
    }
    this.text += text;
  }
}
