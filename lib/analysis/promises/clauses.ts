/** Cuts a sentence where a new statement begins, never inside the words of a date. */
import type { Language } from '../../ticket';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Clause } from './commitment';
import type { TimeWords } from './dates';
import { formOf } from './spanish-verbs';

/** `held`: words of time, which are never cut. */
export function clausesOf(sentence: Sentence, language: Language, held: readonly TimeWords[]): Clause[] {
  const all = sentence.tokens;
  const inside = (at: number) => held.some(({ start, end }) => start < at && at < end);
  const clauses: Clause[] = [];
  let start = 0;
  let opener = '';
  const close = (end: number, next: string) => {
    if (end > start) clauses.push({ start, end, opener, date: isDate(all, start, end, held), vague: held.some((one) => one.is === 'vague' && one.start >= start && one.end <= end) });
    opener = next;
  };
  for (let at = 0; at < all.length; at++) {
    const { word, kind } = all[at]!;
    if (inside(at)) continue;
    if (kind === 'mark' ? /^[,;:()—–¿?!¡.…]$/.test(word) || (word === '-' && all[at - 1] && all[at - 1]!.end < all[at]!.start) : opens(all, at, language)) {
      close(at, word);
      start = at + 1;
    }
  }
  close(all.length, '');
  return clauses;
}

const coordinators: Record<Language, ReadonlySet<string>> = {
  es: new Set(['y', 'e', 'pero', 'aunque', 'porque', 'sino', 'asi', 'pues', 'mientras', 'o']),
  en: new Set(['and', 'but', 'so', 'because', 'although', 'though', 'then', 'or']),
};

/** "y le llamo", "but I'll": the word opens a statement of its own when a verb or a subject comes at once. */
function opens(all: readonly Token[], at: number, language: Language): boolean {
  if (!coordinators[language].has(all[at]!.word)) return false;
  if (language === 'en') return /^(i|we|you|it|he|she|they|that|will|i'll|we'll|you'll|i'm|we're|it'll|it's|they'll|the|your|our|my|let|if)$/.test(all[at + 1]?.word ?? '') && (!/^(the|your|our|my)$/.test(all[at + 1]!.word) || all.slice(at + 2, at + 6).some(({ word }) => /^(will|is|are|goes|ships|leaves|arrives)$/.test(word)));
  return all.slice(at + 1, at + 8).some((token, i, next) => formOf(token) !== null && next.slice(0, i).every(({ word }) => word !== 'y' && word !== ',') && !/^(para|como|una|sobre|entre|nada|hora|cuenta|nota|cambio|pago|abono|cargo|regalo|reclamo|envio|arreglo|deposito|registro|retiro|cobro|paso|dejo|adjunto|contacto|encargo|cheque|cita|reserva|entrega|compra|llamada|marca|factura|firma|prueba|visita|baja|carga|ajuste)$/.test(token.word));
}

const glue = new Set('a al el la las los de del por en para antes sobre y o mas tardar muy tarde como mucho maximo mismo sin falta que at on by the in of before until around no later than latest to for or i mean come give it me us et est edt pt ct cet gmt sharp dame deme denos danos denme dejeme hasta until deje espereme just only palabra prometido'.split(' '));

function isDate(all: readonly Token[], start: number, end: number, held: readonly TimeWords[]): boolean {
  let some = false;
  for (let at = start; at < end; at++) {
    if (held.some((one) => one.is === 'date' && one.start <= at && at < one.end)) some = true;
    else if (!glue.has(all[at]!.word) && all[at]!.kind === 'word') return false;
  }
  return some;
}
