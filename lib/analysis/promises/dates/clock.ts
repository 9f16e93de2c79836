/** "a las 10 y media", "by 4:30 p.m.", "entre las 10 y las 12": hours on the clock; of a window the later end. */
import type { Language } from '../../../ticket';
import type { Token } from '../../tokens';
import type { DateExpression, Moment } from './expression';
import { hourAt, type Clock, type HourRead } from './hours';
import { units } from './words';

function at(all: readonly Token[], index: number, { language }: Moment) {
  const found = language === 'es' ? spanish(all, index) : english(all, index);
  return found && { start: index, end: found.end, piece: found.clock };
}

const leads: Record<Language, ReadonlySet<string>> = {
  es: new Set('antes sobre hacia hasta para como tipo desde a de entre tardar'.split(' ')),
  en: new Set('at by before until till around about from between approximately than @ after'.split(' ')),
};

/** An hour with "las", with minutes, or with a.m./p.m.; alone never. */
function spanish(all: readonly Token[], index: number): HourRead | null {
  let i = index;
  const article = /^(las|la|los)$/.test(all[i]?.word ?? '') && /^(a|de|sobre|hacia|hasta|para|como|tipo|desde|y|entre|tardar|,)$/.test(all[i - 1]?.word ?? ',') ? all[i]!.word : null;
  if (article) i++;
  const first = hourAt(all, i, 'es');
  if (!first || (!article && /^(por|en)$/.test(all[first.end - 3]?.word ?? '') && !first.clock.written)) return null;
  const roughly = /^(tipo|sobre|hacia)$/.test(all[index - 1]?.word ?? '') && standsAlone(all, first.end);
  const shown = article !== null || roughly || first.shown;
  const joint = all[first.end]?.word;
  const from = /^(de|entre|desde)$/.test(all[index - 1]?.word ?? '');
  if (joint === 'y' || joint === 'a' || joint === '-' || joint === '–') {
    const next = /^(las|la)$/.test(all[first.end + 1]?.word ?? '') ? first.end + 2 : first.end + 1;
    const second = hourAt(all, next, 'es');
    if (second && (shown || from) && (shown || second.shown || standsAlone(all, second.end))) return { ...second, clock: later(first.clock, second.clock) };
  }
  if (!shown || (!first.shown && countsSomething(all, first.end))) return null;
  return first;
}

/** An hour after a preposition, with minutes, with a.m./p.m. or "o'clock". */
function english(all: readonly Token[], index: number): HourRead | null {
  const lead = leads.en.has(all[index]?.word ?? '');
  let i = lead ? index + 1 : index;
  if (lead && /^(about|around|roughly|the|latest)$/.test(all[i]?.word ?? '')) i++;
  const first = hourAt(all, i, 'en');
  if (!first) return null;
  const joint = all[first.end]?.word;
  if (joint === 'and' || joint === 'to' || joint === '-' || joint === '–') {
    const second = hourAt(all, first.end + 1, 'en');
    if (second && (first.shown || second.shown || (lead && standsAlone(all, second.end)))) return { ...second, clock: later(first.clock, second.clock) };
  }
  if (first.shown) return first;
  return lead && standsAlone(all, first.end) ? first : null;
}

/** Of "between 1 and 3 pm" the 3; the half of the day said once holds for both. */
function later(first: Clock, second: Clock): Clock {
  return { ...second, half: second.half ?? (first.half === 'set' ? null : first.half) };
}

/** A bare number is an hour only before a mark, a small word or the end: "by 5", never "by 5 days" or "at 20 %". */
function standsAlone(all: readonly Token[], end: number): boolean {
  const next = all[end];
  if (!next) return true;
  if (next.kind === 'mark') return !['%', '/', ':', '€', '$', '£', '-', '+', '#', "'"].includes(next.word) && !(/^[.,]$/.test(next.word) && all[end + 1]?.kind === 'number' && all[end + 1]!.start === next.end);
  return next.kind === 'word' && follows.has(next.word);
}
const follows = new Set(("today tomorrow tonight tmrw on and or but so if when with to i we you he she they the this that in at for as it my our "
  + "your once latest sharp next just please then until till from because even monday tuesday wednesday thursday friday saturday sunday mon tue "
  + "wed thu fri "
  + 'hoy mañana manana el y o pero si para con de del por en la las le les lo te se que cuando como a esta este sin yo nosotros lunes martes '
    + 'miercoles jueves viernes sabado domingo').split(' '));

const countsSomething = (all: readonly Token[], end: number) => all[end]?.word === '%' || (all[end]?.kind === 'word' && !follows.has(all[end]!.word) && (units.es[all[end]!.word] !== undefined || all[end]!.word.endsWith('s')));

export default {
  id: 'clock',
  es: [],
  en: [],
  at,
  examples: {
    es: [
      ['hoy a las 18:30', '2026-11-18T18:30:00'], ['mañana a las 10', '2026-11-19T10:00:00'], ['a las 5', '2026-11-18T17:00:00'],
      ['a las once y media', '2026-11-18T11:30:00'], ['el viernes antes de las 10', '2026-11-20T10:00:00'],
      ['el jueves entre las 10 y las 12', '2026-11-19T12:00:00'], ['mañana de 9 a 11', '2026-11-19T11:00:00'],
      ['el viernes entre 8 y 10 de la mañana', '2026-11-20T10:00:00'], ['a las 8 de la tarde', '2026-11-18T20:00:00'],
      ['mañana a las doce menos cuarto', '2026-11-19T11:45:00'],
      ['hoy a la una', '2026-11-18T13:00:00'], ['mañana a las 8 a. m.', '2026-11-19T08:00:00'], ['mañana tipo 11', '2026-11-19T11:00:00'],
      ['las 3 facturas', null], ['mañana a las 18 horas', '2026-11-19T18:00:00'], ['a las 9', '2026-11-19T09:00:00'],
    ],
    en: [
      ['by 5', '2026-11-18T17:00:00'], ['tomorrow at 10', '2026-11-19T10:00:00'], ['by 4:30 this afternoon', '2026-11-18T16:30:00'],
      ['Thursday between 1 and 3 pm', '2026-11-19T15:00:00'], ['tomorrow at half past two', '2026-11-19T14:30:00'],
      ['at 8 a.m. tomorrow', '2026-11-19T08:00:00'], ['by 5 people', null], ['at 20%', null], ['before 10 on Thursday', '2026-11-19T10:00:00'],
      ['tomorrow at quarter to nine', '2026-11-19T08:45:00'], ['Friday, 9-11am', '2026-11-20T11:00:00'],
      ['tonight at 9', '2026-11-18T21:00:00'], ['at 9', '2026-11-19T09:00:00'],
    ],
  },
} satisfies DateExpression;
