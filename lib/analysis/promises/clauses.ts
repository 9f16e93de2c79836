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
    const vague = held.some((one) => one.is === 'vague' && one.start >= start && one.end <= end);
    if (end > start) clauses.push({ start, end, opener, date: isDate(all, start, end, held), vague });
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
  const next = all.slice(at + 1, at + 9);
  if (language === 'en') return subjects.has(next[0]?.word ?? '') || (articles.has(next[0]?.word ?? '') && next.slice(1, 5).some(({ word }) => finite.has(word)));
  const verb = next.slice(0, 7).findIndex((token) => formOf(token) !== null && !alsoNouns.has(token.word));
  return verb >= 0 && next.slice(0, verb).every(({ word }) => word !== 'y' && word !== ',');
}
const words = (list: string) => new Set(list.split(' '));
const subjects = words("i we you it he she they that will i'll we'll you'll i'm we're it'll it's they'll let if");
const articles = words('the your our my');
const finite = words('will is are goes ships leaves arrives');
const alsoNouns = words('para como una sobre entre nada hora cuenta nota cambio pago abono cargo regalo reclamo envio arreglo deposito registro retiro cobro paso dejo adjunto '
  + 'contacto encargo cheque cita reserva entrega compra llamada marca factura firma prueba visita baja carga ajuste');

const glue = words('a al el la las los de del por en para antes sobre y o mas tardar muy tarde como mucho maximo mismo sin falta que at on by '
  + 'the in of before until around no later than latest to for or i mean come give it me us et est edt pt ct cet gmt sharp dame deme denos danos '
  + 'denme dejeme hasta until deje espereme just only palabra prometido');

function isDate(all: readonly Token[], start: number, end: number, held: readonly TimeWords[]): boolean {
  let some = false;
  for (let at = start; at < end; at++) {
    if (held.some((one) => one.is === 'date' && one.start <= at && at < one.end)) some = true;
    else if (!glue.has(all[at]!.word) && all[at]!.kind === 'word') return false;
  }
  return some;
}
