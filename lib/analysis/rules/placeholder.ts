/** A blank that was never filled: every macro system has its own. */
import type { DraftContext, Rule } from '../rule';

/** Each is linear: no repetition inside a repetition. */
const formats: readonly RegExp[] = [
  /\{\{[^{}\n]{0,60}\}\}/g, /\{%[^{}\n]{0,60}%\}/g, /[$#]?\{[A-Za-zÁÉÍÓÚÑáéíóúñ][\wÁÉÍÓÚÑáéíóúñ .-]{0,40}\}/g, /<<[^<>\n]{1,60}>>/g, /<%[^<>\n]{1,60}%>/g,
  /%{1,2}[A-Za-zÁÉÍÓÚÑ][\wáéíóúñ.-]{1,30}%{1,2}/g, /(?:##|@@)[A-Za-z_][\w ]{1,30}(?:##|@@)/g, /_{3,}/g, /<[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ_ ]{2,30}>/g,
  /<(?:name|first ?name|nombre|order|pedido|fecha|date|importe|amount|agent|agente|link|enlace|customer|cliente)[^<>\n]{0,20}>/gi,
  /\((?:insert[ae]?r?|nombre del? |nombre\)|name of |customer'?s? name|first name|número de pedido\)|fecha\)|order number\)|date here)[^()\n]{0,30}\)?/gi,
  /\b(?:INSERT|INSERTAR|TBD|TODO|LOREM)\b(?: [A-Z]{2,20}){0,3}/g, /\b(?:DD|dd)\/(?:MM|mm)(?:\/(?:AAAA|YYYY|aaaa|yyyy|AA|YY))?\b/g, /\b(?:undefined|NaN)\b/g, /\bX{3,}\b/g, /(?:pedido|order|número|number|n\.º|nº|folio|caso|case|ref|#) ?:? ?(x{3,})\b/gi,
  /\*[A-ZÁÉÍÓÚÑ]{3,}(?: [A-ZÁÉÍÓÚÑ]{2,}){0,3}\*/g, /\$[A-Za-z]+(?:[._][A-Za-z]+)+/g,
];
/** `[1]`, `[sic]`, `[…]`, a link's text and a sender's tag are no blanks. */
const bracket = /\[([^[\]\n]{1,60})\](?!\()/g;
const notBlank = /^(?:\d+|sic|\.{3}|…|x|X| |ext(?:ernal|erno)?|https?:.*|www\..*|imag[en]+:.*|image.*|cid:.*|ok|\+|-|edit(?:ed)?|vía .*|via .*)$/i;
const emptyName = /^[ \t]*(?:¡?hola|hi|hello|hey|dear|estimad[oa](?:\/a|\(a\))?|querid[oa]|apreciad[oa]|buen(?:os)? d[ií]as?|buenas tardes|good (?:morning|afternoon))[ \t]+(?=[,;:!.])[,;:!.]|^[ \t]*dear[,:]|^[ \t]*(?:hola|hi|hello|dear|estimad[oa]) (?:null|none|n\/a)\b/gim;

function detect({ text }: DraftContext): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const add = (start: number, end: number) => { if (!found.some((one) => start < one.end && one.start < end)) found.push({ start, end }); };
  for (const format of formats) {
    for (const { 0: hit, index } of text.matchAll(format)) if (!isMaskedNumber(text, index, index + hit.length)) add(index, index + hit.length);
  }
  for (const { 0: hit, 1: inside, index } of text.matchAll(bracket)) if (!notBlank.test(inside!.trim())) add(index, index + hit.length);
  for (const { 0: hit, index } of text.matchAll(emptyName)) add(index, index + hit.length);
  return found;
}

/** "XXXX 1234" is a card shown in part. */
function isMaskedNumber(text: string, start: number, end: number): boolean {
  return /x/i.test(text[start]!) && (/^[ -]?(?:[xX*]{4}[ -]?)*\d{2,}/.test(text.slice(end, end + 24)) || /\d[ -]?$/.test(text.slice(Math.max(0, start - 2), start)));
}

export default {
  id: 'placeholder',
  family: 'canned',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Placeholders left in real sent replies of help desks (Zendesk, Gorgias documentation)',
  detect,
  es: {
    find: [],
    advice: 'Queda un hueco por rellenar.',
    why: 'Un hueco de la plantilla dice que nadie leyó antes de enviar. Todo lo bueno que venga después pierde fuerza.',
    prompt: 'Hola, ‹nombre›: [lo primero que quiere saber].',
    flags: ['Hola {{cliente.nombre}}, el lunes sale la mesa.', 'Hola , el lunes sale la mesa.', 'Su pedido [NÚMERO DE PEDIDO] sale el lunes.', 'Le llamo el DD/MM a las 10.', 'Estimada %NOMBRE%: sale el lunes.', 'El técnico XXXX llega el lunes a las 9.', 'Hola <<nombre>>, sale el lunes.'],
    allows: ['La tarjeta acabada en XXXX 4471 ya no se cobra desde hoy.', 'Bajamos un 20% el precio y un 5% el envío desde el lunes.', 'Talla XXL reservada a su nombre hasta el sábado.', 'Hola, Pía: sale el lunes.'],
  },
  en: {
    find: [],
    advice: "There's a blank left to fill.",
    why: 'A blank of the template says that nobody read it before sending. All the good that follows weighs less.',
    prompt: 'Hi ‹name›, [the first thing they want to know].',
    flags: ['Hi {{ticket.requester.first_name}}, the table ships on Monday.', 'Dear ,\nthe table ships on Monday.', 'Your order <ORDER NUMBER> ships on Monday.', 'Hello %first_name%, it ships on Monday.', 'Hi [name], it ships on Monday.', 'I will call you on ____ at 10.', 'Dear {first_name}, it ships on Monday.'],
    allows: ['The card ending XXXX 4471 is off the account since today.', 'It is 20% off today and 5% off on Monday.', 'See you Saturday, Nan says hi xxx', 'The scan [1] shows the crack; I attach it again today.'],
  },
} satisfies Rule;
