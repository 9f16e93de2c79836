/** What the author wrote now: quoted history, signature and legal footer left out, in Spanish and in English. */
import { dropQuotes, headerBlock } from './quotes';
import { get, matches, tagOf } from './safe-dom';
import { dropSignatures } from './signatures';
import { walkText, type WalkedText } from './walk-text';

/** A kept stretch; offsets in UTF-16 units of the text it was cut from. */
export type Kept = { start: number; end: number };

/** Quotes and signatures that mail programs mark in the page. */
const QUOTE_MARKS = [
  'blockquote', '.gmail_quote', '.v1gmail_quote', '.gmail_quote_container', '.v1gmail_quote_container', '.gmail_extra',
  '.yahoo_quoted', '.protonmail_quote', '.moz-cite-prefix', '.freshdesk_quote', 'div[type="cite"]', 'div[name="quote"]', '.ms-outlook-mobile-reference-message',
].join(',');
const SIGNATURE_MARKS = [
  '[data-smartmail="gmail_signature"]', '.gmail_signature', '.v1gmail_signature', '#Signature', '[id^="x_Signature"]', '.moz-signature', '#_rc_sig', 'div.signature', 'span.sig',
  '.protonmail_signature_block', '.yahoo_signature', '.ms-outlook-mobile-signature',
];
/** Everything from here to the end is history. */
const HISTORY_STARTS = '#divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container, [id^="x_divRplyFwdMsg"], [id^="x_appendonsend"]';

/** Stands for a quote that was left out, so that the lead above it ("Ana wrote:") is known to end there. */
const QUOTE_HERE = '>';

/** Text of a body without what its mark-up shows to be quoted or signed; `strip` and `without` add to that. A line `>` stands for each quote. */
export function unquoted(body: Element, strip: readonly string[] = [], without: readonly Element[] = [], limit?: number): WalkedText {
  const signed = [...SIGNATURE_MARKS, ...strip].join(',');
  let ended = false;
  return walkText(body, (element) => {
    ended ||= matches(element, HISTORY_STARTS) || (matches(element, 'hr, div[style*="border-top"]') && isOutlookHeader(element));
    if (ended) return '';
    if (matches(element, QUOTE_MARKS)) return QUOTE_HERE;
    return matches(element, signed) || without.includes(element) ? '' : null;
  }, limit, () => ended);
}

/** Outlook marks the history only with a line above "From: … Sent: …". */
function isOutlookHeader(element: Element): boolean {
  const holder = tagOf(element) === 'hr' ? get<Element | null>(element, 'nextElementSibling') : element;
  return holder !== null && headerBlock(walkText(holder, undefined, 600).text.trim().split('\n'), 0);
}

/** The author's own words in a message body. When nothing but quotes is left, the empty string. */
export function ownWordsIn(body: Element, strip?: readonly string[]): string {
  return ownWords(unquoted(body, strip).text);
}

/** The author's own words in plain text, trimmed, with at most one blank line in a row. */
export function ownWords(text: string): string {
  return keptIn(text).map(({ start, end }) => text.slice(start, end)).join('').replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim();
}

/** The stretches of `text` that are the author's own words: whole lines, in order, neighbours joined. In a draft, signatures are the agent's affair. */
export function keptIn(text: string, signatures = true): Kept[] {
  const lines = linesOf(text);
  const texts = lines.map(({ start, end }) => text.slice(start, end).replace(/\n$/, '').trim());
  const drop = lines.map(() => false);
  dropQuotes(texts, drop);
  if (signatures) dropSignatures(texts, drop);
  const kept: Kept[] = [];
  for (const [i, line] of lines.entries()) {
    if (drop[i]) continue;
    const last = kept.at(-1);
    if (last && last.end === line.start) last.end = line.end;
    else kept.push({ ...line });
  }
  return kept;
}

/** Lines with their line break, so that stretches can be put together again. */
export function linesOf(text: string): Kept[] {
  const lines: Kept[] = [];
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}
