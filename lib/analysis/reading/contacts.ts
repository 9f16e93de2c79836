/** Which contact about this matter it is, as the customer counts and as the thread shows. */
import type { Language } from '../../ticket';
import { scanner } from '../scanner';
import { sets } from '../sets';
import type { AnalysisInput } from '../types';
import type { OwnWords } from './own-words';

const ordinals: Record<Language, Record<string, number>> = {
  es: { segund: 2, tercer: 3, cuart: 4, quint: 5, sext: 6, septim: 7, octav: 8, noven: 9, decim: 10, enesim: 10 },
  en: { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, umpteenth: 10, twice: 2, thrice: 3 },
};
const numbers: Record<Language, Record<string, number>> = {
  es: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, varias: 3, varios: 3, muchas: 4, muchos: 4, mil: 10 },
  en: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, several: 3, multiple: 3, many: 4, countless: 5 },
};
const counted: Record<Language, readonly string[]> = {
  es: [
    '{ordinal} ~1 (vez|correo|mail|email|mensaje|llamada|carta|reclamo|reclamacion|queja|ticket|intento|visita|contacto|whatsapp|solicitud)',
      '# (era|ra|ta|da|a|na|ma|va) ~1 (vez|correo|mail|email|mensaje|llamada|carta|reclamo|reclamacion|queja|ticket|intento|visita)',
    '(#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias|varios|muchas|muchos|mil) (correos|mails|emails|mensajes|llamadas|reclamos|reclamaciones|tickets|quejas|cartas|solicitudes|formularios)',
    '(llam*|escrib*|escrit*|reclam*|pedi|pedido|avis*|solicit*|contact*|cancelado) ~5 (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias|muchas|mil) (veces|ocasiones)',
      '(#|dos|tres|cuatro|cinco|varias|muchas) (veces|ocasiones) ~3 (que|he)? ~1 (llam*|escrib*|reclam*|pedi|avis*|solicit*|contact*)',
  ],
  en: [
    '{ordinal} ~1 (time|email|mail|message|call|letter|complaint|ticket|attempt|request|contact|chat|visit)',
      '# (nd|rd|th) ~1 (time|email|message|call|letter|complaint|ticket|attempt|request|chat|visit)',
    '(#|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|countless) ~1 (emails|calls|messages|tickets|complaints|letters|requests|chats|attempts|dms|people)',
    '(emailed|called|rang|rung|phoned|written|wrote|messaged|asked|told|contacted|chased|reported|complained|tried|spoken|spoke|requested) ~5 (twice|thrice|# times|two times|three times|four times|five times|six times|ten times|several times|many times|multiple times)',
  ],
};
const again: Record<Language, readonly string[]> = {
  es: ['(vuelvo|volvemos|volvi) a (escribir*|llamar|reclamar|contactar|insistir|preguntar)', 'otra vez (escribo|les escribo|yo)',
    '(ya|como) (les|os|le|te) (dije|pedi|avise|escribi|explique)', 'sigo sin respuesta', '(he|hemos) (llamado|escrito|reclamado) ~2 y'],
  en: ['(writing|calling|emailing|contacting|asking) (again|once more|once again)',
    '(already|previously) (tried|emailed|called|asked|told|contacted|reported|wrote|written|explained)', 'still no (reply|response|answer|word)',
    '(chasing|chased) ~2'],
};

const compile = (own: Record<Language, readonly string[]>) => ({ es: scanner(own.es.map((one) => [one, one] as const), sets.es),
  en: scanner(own.en.map((one) => [one, one] as const), sets.en) });
const counts = compile(counted);
const repeats = compile(again);

/** 1 when nothing says otherwise. Purchases and visits that went well are not contacts, so only words of asking count. */
export function contactsOf(message: OwnWords, messages: AnalysisInput['messages']): number {
  let most = unanswered(messages);
  for (const { tokens } of message.sentences) {
    for (const { match } of counts[message.language].scan(tokens)) {
      const words = tokens.slice(match.start, match.end).map(({ word }) => word);
      most = Math.max(most, ...words.map((word) => valueOf(word, message.language)));
    }
    if (repeats[message.language].scan(tokens).length > 0) most = Math.max(most, 2);
  }
  return most;
}

function valueOf(word: string, language: Language): number {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const stem = Object.keys(ordinals[language]).find((start) => word.startsWith(start));
  return stem ? ordinals[language][stem]! : numbers[language][word] ?? 1;
}

/** Customer messages on different days since our last answer. */
function unanswered(messages: AnalysisInput['messages']): number {
  const days = new Set<string>();
  for (const { role, at } of [...messages].reverse()) {
    if (role === 'agent') break;
    if (role === 'customer' && at) days.add(at.slice(0, 10));
  }
  return Math.max(1, days.size);
}
