/** What the author wrote now: quoted history, signature and legal footer left out, in Spanish and in English. */
import { all, get, isBefore, tagOf, walkText, type WalkedText } from './safe-dom';

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
export function unquoted(body: Element, strip: readonly string[] = [], without: readonly Element[] = []): WalkedText {
  const quotes = new Set(all(body, QUOTE_MARKS));
  const dropped = new Set([...all(body, [...SIGNATURE_MARKS, ...strip].join(',')), ...without]);
  const end = all(body, HISTORY_STARTS)[0] ?? all(body, 'hr, div[style*="border-top"]').find(isOutlookHeader);
  return walkText(body, (element) => {
    if (quotes.has(element)) return QUOTE_HERE;
    return dropped.has(element) || (end !== undefined && (element === end || isBefore(end, element))) ? '' : null;
  });
}

/** Outlook marks the history only with a line above "From: … Sent: …". */
function isOutlookHeader(element: Element): boolean {
  const holder = tagOf(element) === 'hr' ? get<Element | null>(element, 'nextElementSibling') : element;
  return holder !== null && headerBlock(walkText(holder, undefined, 600).text.split('\n'), 0);
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
  const drop = new Array<boolean>(lines.length).fill(false);
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

const time = String.raw`\d{1,2}[:.h]\d{2}`;
/** Lead lines of a quote, on the folded line. Those that end in a colon may be broken over two or three lines by the mail program. */
const leads = [
  // Spanish: "El vie, 20 nov 2026 a las 10:31, Ana (<a@b>) escribió:", "El 20/11/2026 10:31, Ana escribió:"
  /^el [^\n]{6,200}(?:escribi[oó]|ha escrito)\s*:$/,
  /^(?:en|a) (?:fecha|fecha de) [^\n]{6,200}escribi[oó]\s*:$/,
  // English: "On Fri, Nov 20, 2026 at 10:31 AM Ana <a@b> wrote:"
  /^on [^\n]{6,200}(?:wrote|writes)\s*:$/,
  // Request Tracker, Znuny: "11/20/2026 23:52 - Ana wrote:", "On Fri Nov 20 23:52:10 2026, ana wrote:", "20.11.2026 23:52 - Ana escribió:"
  new RegExp(String.raw`^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? (?:at |a las )?${time}[^\n]{0,160}(?:wrote|writes|escribi[oó])\s*:$`),
  // Catalan and Galician leads reach Spanish desks every day.
  /^el [^\n]{6,200}va escriure\s*:$/, /^o [^\n]{6,200}escribiu\s*:$/,
];
const separators = [
  /^[-_*\s]{2,}\s*(?:original message|mensaje original|forwarded message|mensaje reenviado|begin forwarded message|inicio del mensaje reenviado)\s*[-_*:\s]*$/,
  /^(?:begin forwarded message|inicio del mensaje reenviado)\s*:$/,
  /^(?:##-|-- ?)?\s*(?:please type your reply above this line|por favor,? escriba su respuesta (?:por )?encima de esta l[ií]nea)\s*(?:-##)?$/,
];
const header = /^[>*\s]*(from|sent|to|cc|subject|date|de|enviado|enviado el|fecha|para|asunto|responder a|reply-to)\s?\*?\s?:\s?\*?\s?\S/;
const opensHeader = /^[>*\s]*(?:from|de|on behalf of|date|fecha|sent|enviado)\s?\*?\s?:/;

const low = (line: string): string => line.toLowerCase().replace(/\s+/g, ' ').trim();

/** "De: … Enviado: …": at least three header lines within five, opened by the sender or the date. */
function headerBlock(lines: readonly string[], at: number): boolean {
  const near = lines.slice(at).map(low).filter((line) => line !== '').slice(0, 5);
  if (!opensHeader.test(near[0] ?? '')) return false;
  return new Set(near.flatMap((line) => header.exec(line)?.[1] ?? [])).size >= 3;
}

function dropQuotes(lines: readonly string[], drop: boolean[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.startsWith('>')) { i = dropQuoted(lines, drop, i) - 1; continue; }
    if (separators.some((separator) => separator.test(low(lines[i]!))) || headerBlock(lines, i)) { drop.fill(true, i); return; }
    const length = leadLength(lines, i);
    if (length === 0) continue;
    const next = firstFilled(lines, i + length);
    drop.fill(true, i, i + length);
    // Without `>` the rest is the quote: programs that do not mark it put nothing below it.
    if (next === lines.length || !lines[next]!.startsWith('>')) { drop.fill(true, i); return; }
    i = dropQuoted(lines, drop, next) - 1;
  }
}

/** How many lines a lead takes, 0 when there is none here. */
function leadLength(lines: readonly string[], at: number): number {
  if (!/^(?:el|on|en|a|o|\d)/i.test(lines[at]!)) return 0;
  for (const length of [1, 2, 3]) {
    const part = lines.slice(at, at + length);
    if (part.length < length || part.some((line) => line === '')) return 0;
    const joined = low(part.join(' '));
    if (leads.some((lead) => lead.test(joined)) && (/\d/.test(joined) || /[<@]/.test(joined))) return length;
  }
  return 0;
}

function firstFilled(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, i) => i >= from && line !== '');
  return found === -1 ? lines.length : found;
}

/** Drops `>` lines and the ends of long ones that a server wrapped; answers where the quote ends. */
function dropQuoted(lines: readonly string[], drop: boolean[], from: number): number {
  let i = from;
  for (; i < lines.length; i++) {
    const quoted = lines[i]!.startsWith('>');
    const wrapped = !quoted && i > from && lines[i] !== '' && lines[i - 1]!.startsWith('>') && lines[i - 1]!.length >= 60
      && (lines[i + 1] ?? '').startsWith('>');
    const gap = lines[i] === '' && (lines[firstFilled(lines, i)] ?? '').startsWith('>');
    if (!quoted && !wrapped && !gap) break;
    drop[i] = true;
  }
  return i;
}

const device = /^(?:enviado|sent) (?:desde|from|con|with) (?:mi |my |el |the |un |a )?[\p{L}\d .,'-]{2,60}\.?$|^(?:obtener|get|obt[eé]n|descarga) (?:outlook|[\p{L}]+ (?:para|for)) [^\n]{2,80}$|^(?:get outlook for|obtener outlook para) .{2,60}$/u;
const footers = [
  /\b(?:este (?:mensaje|correo|e-?mail)|la informaci[oó]n contenida en este)\b.{0,160}\b(?:confidencial|destinatario|privilegiad|exclusiv)/,
  /\b(?:this (?:e-?mail|message|communication)|the information (?:contained )?in this)\b.{0,160}\b(?:confidential|intended (?:only|solely)|privileged|addressee|recipient)/,
  /^(?:aviso legal|aviso de confidencialidad|legal notice|disclaimer|confidentiality notice|protecci[oó]n de datos)\b.{0,12}$|^(?:aviso legal|aviso de confidencialidad|confidentiality notice|disclaimer)\s*:/,
  /\b(?:antes de imprimir|before printing)\b.{0,120}\b(?:medio ambiente|necesario|environment|necessary)/,
];
const closing = /^(?:(?:muchas )?gracias(?: y)?(?: por todo)?[,. ]*)?(?:(?:un |reciba un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?| afectuosos?)?|atentamente|cordialmente|(?:kind|best|warm|many) (?:regards|wishes)|regards|best|yours (?:sincerely|faithfully|truly)|sincerely|cheers|thanks(?: and regards)?|thank you|many thanks|gracias|muchas gracias|un abrazo|saludos)[,.! ]*$/;
const contact = /^(?:(?:tel[eé]fonos?|tel|tfno|tlfn?o?|tlf|m[oó]vil|cel(?:ular)?|phone|mobile|cell|fax|direct|office|oficina|e-?mail|correo|web|m|t|f|p|e|w)\s?[.:]{1,2}\s*\S.*|(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\+?[\d\s().\/-]{9,24})$/;

function dropSignatures(lines: readonly string[], drop: boolean[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (drop[i]) continue;
    const line = low(lines[i]!);
    if (device.test(line)) drop[i] = true;
    if (footers.some((footer) => footer.test(line.slice(0, 400)))) drop.fill(true, i);
    if (lines[i] === '--' || line === '—' || /^_{5,}$/.test(line)) dropBlock(lines, drop, i);
  }
  dropCard(lines, drop);
}

/** After "-- " comes the signature, unless what follows reads like paragraphs. */
function dropBlock(lines: readonly string[], drop: boolean[], at: number): void {
  let end = at + 1;
  while (end < lines.length && !drop[end]) end++;
  const filled = lines.slice(at + 1, end).filter((line) => line !== '');
  if (filled.length <= 15 && filled.filter((line) => line.length > 100).length < 2) drop.fill(true, at, end);
}

/**
 * Name, post, telephone, address below the last words: short lines without a full sentence, one of which is a way to reach the author.
 * The greeting and the first name stay. Data that the author was asked for ("this is my address:") is no card.
 */
function dropCard(lines: readonly string[], drop: boolean[]): void {
  const own = lines.map((line, i) => ({ line, i })).filter(({ line, i }) => !drop[i] && line !== '');
  let from = own.length;
  while (from > 0 && own.length - from < 9 && isCardLine(low(own[from - 1]!.line))) from--;
  if (from === 0 || own[from - 1]!.line.endsWith(':')) return;
  const greeting = own.slice(from).findIndex(({ line }) => closing.test(low(line)));
  const card = own.slice(from + greeting + 1);
  const reach = card.findIndex(({ line }) => contact.test(low(line)));
  if (reach === -1 || (greeting === -1 && !(card.length >= 3 && personName.test(card[0]!.line)))) return;
  for (const { i } of card.slice(reach > 0 && personName.test(card[0]!.line) ? 1 : 0)) drop[i] = true;
}

const personName = /^\p{Lu}[\p{L}.'-]*(?: (?:de |del |la |van |von )*\p{Lu}[\p{L}.'-]*){1,3}$/u;
const isCardLine = (line: string): boolean => contact.test(line) || closing.test(line) || (line.length <= 60 && !/[.!?…:;,]$|[?¿!¡]|^[\p{L} ]+:/u.test(line));
