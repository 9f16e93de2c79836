/** Quoted history in plain text: lead lines, header blocks, `>` lines, in Spanish and in English. */

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

export const low = (line: string): string => line.toLowerCase().replace(/\s+/g, ' ').trim();

/** "De: … Enviado: …": at least three header lines within five, opened by the sender or the date. */
export function headerBlock(lines: readonly string[], at: number): boolean {
  if (!opensHeader.test(low(lines[at] ?? '').slice(0, 40))) return false;
  const near = lines.slice(at, at + 12).map(low).filter((line) => line !== '').slice(0, 5);
  return new Set(near.flatMap((line) => header.exec(line)?.[1] ?? [])).size >= 3;
}

/** Marks in `drop` the lines that are quoted history. */
export function dropQuotes(lines: readonly string[], drop: boolean[]): void {
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
