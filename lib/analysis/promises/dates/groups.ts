/** Puts the pieces of a date together: "Thursday" and "before 10", "Friday" and "12/4", "from Monday" "to Wednesday". */
import { weekdayOf } from '../../../calendar';
import type { Language } from '../../../ticket';
import type { Token } from '../../tokens';
import type { Piece } from './expression';

export type Day = Extract<Piece, { kind: 'day' }>;
export type Placed = { start: number; end: number; piece: Piece };
export type Group = { start: number; end: number; day: Day | null; time: Extract<Piece, { kind: 'clock' }> | null; part: Extract<Piece, { kind: 'part' }> | null; instant: Extract<Piece, { kind: 'instant' }> | null };

/** Small words that may stand between the parts of one date. */
const glue: Record<Language, ReadonlySet<string>> = {
  es: new Set('a al el la las los de del por en para antes sobre hacia hasta , y o u mas tardar muy tarde como mucho maximo mismo sin falta este esta dia ( ) entre no despues - desde tipo'.split(' ')),
  en: new Set('at on by the in of before until till around about , and or no later than latest to for sometime ( ) or - from between this next either'.split(' ')),
};

export function group(all: readonly Token[], placed: readonly Placed[], language: Language): Group[] {
  const groups: Group[] = [];
  let shift: Placed | null = null;
  for (let { start, end, piece } of placed) {
    if (piece.kind === 'shift') shift = { start, end, piece };
    if (piece.kind === 'none' || piece.kind === 'shift') continue;
    if (shift?.piece.kind === 'shift' && piece.kind === 'day' && all.slice(shift.end, start).every(({ word }) => glue[language].has(word))) {
      [start, piece] = [shift.start, { ...piece, day: shift.piece.from(piece.day) }];
    }
    shift = null;
    const last = groups.at(-1);
    const close = last && start - last.end <= 5 && all.slice(last.end, start).every(({ word }) => glue[language].has(word));
    const own: Group = { start, end, day: null, time: null, part: null, instant: null };
    const into = close && fits(last, piece) ? last : own;
    if (close && into === own && piece.kind === 'day' && last.day) [last.day, piece] = [{ ...last.day, unsure: true }, { ...piece, unsure: true }];
    if (piece.kind === 'day') into.day = into.day ? ofTwo(into.day, piece, all.slice(last!.end, start)) : piece;
    if (piece.kind === 'clock') into.time = piece;
    if (piece.kind === 'instant') into.instant = piece;
    if (piece.kind === 'part') {
      into.part = piece;
      if (piece.day && !into.day) into.day = { kind: 'day', day: piece.day };
    }
    into.end = end;
    if (into === own) groups.push(own);
  }
  return groups;
}

/** Of a range or a choice the later day; of a weekday and its figures the figures; of two days that say no such thing neither is sure. */
function ofTwo(first: Day, second: Day, between: readonly Token[]): Day {
  if (between.some(({ word }) => /^(to|and|or|y|a|o|u|al|-|–|until|till|hasta|through|even)$/.test(word))) return second;
  if (second.exact && !first.exact) return weekdayOf(first.day) === weekdayOf(second.day) ? second : { ...second, unsure: true };
  return first.day === second.day ? second : { ...second, unsure: true };
}

/** A second day beside the first is the other end of a range, or the same day told in figures. */
function fits(group: Group, piece: Piece): boolean {
  if (piece.kind === 'day') return group.instant === null && group.part?.day === undefined && (group.day === null || piece.exact === true || group.day.day <= piece.day);
  if (piece.kind === 'clock') return group.instant === null;
  if (piece.kind === 'part') return group.instant === null && (!piece.day || !group.day || group.day.day === piece.day);
  return false;
}

/** In one clause a day without an hour and an hour without a day belong together. */
export function joinFar(groups: Group[], sameClause: (a: number, b: number) => boolean): Group[] {
  const dayOnly = groups.filter((one) => one.day && !one.time && !one.part);
  const timeOnly = groups.filter((one) => !one.day && !one.instant && (one.time || one.part));
  if (dayOnly.length !== 1 || timeOnly.length !== 1) return groups;
  const [day, time] = [dayOnly[0]!, timeOnly[0]!];
  if (!sameClause(day.start, time.start)) return groups;
  const joined = { ...time, day: day.day, start: Math.min(day.start, time.start), end: Math.max(day.end, time.end) };
  return groups.flatMap((one) => (one === day ? joined : one === time ? [] : one));
}

/** "la factura del 3", "the call of Monday": the date belongs to the thing. */
export function describes(all: readonly Token[], { start, time, part, instant }: Group, language: Language): boolean {
  if (time || part || instant) return false;
  const [before, word] = [all[start - 2]?.word ?? '', all[start - 1]?.word ?? ''];
  if (language === 'en') return word === 'of' || word === 'dated' || (word === 'the' && before === 'of');
  if (word === 'fechada' || word === 'fechado') return true;
  const noun = all[start]!.word === 'del' ? word : word === 'del' || word === 'de' ? before : word === 'el' && before === 'de' ? (all[start - 3]?.word ?? '') : '';
  return /^\p{L}/u.test(noun) && !/^(alrededor|cerca|antes|partir|despues|mas|tardar|largo|plazo|margen|aqui|pasa|pase|dentro|finales|\d+)$/.test(noun);
}
