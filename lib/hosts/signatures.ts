/** What mail programs, companies and habits put below the author's words, in Spanish and in English. */
import { low } from './quotes';

const device = /^(?:enviado|sent) (?:desde|from|con|with) (?:mi |my |el |the |un |a )?[\p{L}\d .,'-]{2,60}\.?$|^(?:obtener|get|obt[eé]n|descarga) (?:outlook|[\p{L}]+ (?:para|for)) [^\n]{2,80}$|^(?:get outlook for|obtener outlook para) .{2,60}$/u;
const footers = [
  /\b(?:este (?:mensaje|correo|e-?mail)|la informaci[oó]n contenida en este)\b.{0,160}\b(?:confidencial|destinatario|privilegiad|exclusiv)/,
  /\b(?:this (?:e-?mail|message|communication)|the information (?:contained )?in this)\b.{0,160}\b(?:confidential|intended (?:only|solely)|privileged|addressee|recipient)/,
  /^(?:aviso legal|aviso de confidencialidad|legal notice|disclaimer|confidentiality notice|protecci[oó]n de datos)\b.{0,12}$|^(?:aviso legal|aviso de confidencialidad|confidentiality notice|disclaimer)\s*:/,
  /\b(?:antes de imprimir|before printing)\b.{0,120}\b(?:medio ambiente|necesario|environment|necessary)/,
];
const closing = /^(?:(?:muchas )?gracias(?: y)?(?: por todo)?[,. ]*)?(?:(?:un |reciba un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?| afectuosos?)?|atentamente|cordialmente|(?:kind|best|warm|many) (?:regards|wishes)|regards|best|yours (?:sincerely|faithfully|truly)|sincerely|cheers|thanks(?: and regards)?|thank you|many thanks|gracias|muchas gracias|un abrazo|saludos)[,.! ]*$/;
const contact = /^(?:(?:tel[eé]fonos?|tel|tfno|tlfn?o?|tlf|m[oó]vil|cel(?:ular)?|phone|mobile|cell|fax|direct|office|oficina|e-?mail|correo|web|m|t|f|p|e|w)\s?[.:]{1,2}\s*\S.*|(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\+?[\d\s()./-]{9,24})$/;

/** Marks in `drop` signatures, device lines and legal footers among the lines that are left. */
export function dropSignatures(lines: readonly string[], drop: boolean[]): void {
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
  if (reach === -1 || (greeting === -1 && !(card.length >= 2 && personName.test(card[0]!.line)))) return;
  for (const { i } of card.slice(reach > 0 && personName.test(card[0]!.line) ? 1 : 0)) drop[i] = true;
}

const personName = /^\p{Lu}[\p{L}.'-]*(?: (?:de |del |la |van |von )*\p{Lu}[\p{L}.'-]*){1,3}$/u;
const isCardLine = (line: string): boolean => contact.test(line) || closing.test(line) || (line.length <= 60 && !/[.!?…:;,]$|[?¿!¡]|^[\p{L} ]+:/u.test(line));
