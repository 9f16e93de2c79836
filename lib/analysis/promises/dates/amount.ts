/** Amounts of time: "3 to 5 business days", "hora y media", "un par de horas"; and whether their words count from now ("in", "dentro de"). */
import type { Language } from '../../../ticket';
import type { Token } from '../../tokens';
import { numberAt, units, type Unit } from './words';

export type Amount = { start: number; end: number; most: number; unit: Unit; working: boolean };

const between: Record<Language, readonly string[]> = { es: ['a', 'o', 'u', 'y', '-', '–', '/', 'hasta'], en: ['to', 'or', 'and', '-', '–', '/'] };
const workingWords = /^(habil|habiles|laborable|laborables|laboral|laborales|business|working|work|office|trading)$/;

/** The amount that begins at this token. Of a range the upper end counts. */
export function amountAt(all: readonly Token[], at: number, language: Language): Amount | null {
  const half = fraction(all, at, language);
  if (half) return { start: at, ...half, unit: 'hour', working: false };
  const first = numberAt(all, at, language) ?? null;
  if (!first) return null;
  let { value: most, end } = first;
  if (all[end]?.word === '.' && all[end + 1]?.kind === 'number' && all[end + 1]!.start === all[end]!.end) [most, end] = [Number(`${most}.${all[end + 1]!.word}`), end + 2];
  const couple = language === 'es' ? ['par', 'de'] : ['couple', 'of'];
  if (most === 1 && (all[end]?.word === couple[0] || (language === 'en' && all[end]?.word === 'pair'))) {
    most = 2;
    end += all[end + 1]?.word === couple[1] ? 2 : 1;
  } else {
    const unitBetween = units[language][all[end]?.word ?? ''] ? 1 : 0;
    const second = between[language].includes(all[end + unitBetween]?.word ?? '') ? numberAt(all, end + unitBetween + 1, language) : null;
    if (second && second.value > most && unitAfter(all, second.end, language)) ({ value: most, end } = second);
  }
  const unit = unitAfter(all, end, language);
  if (!unit) return null;
  const more = all[unit.end]?.word === 'y' && /^medi[ao]$/.test(all[unit.end + 1]?.word ?? '') ? 2 : all[unit.end]?.word === 'and' && all[unit.end + 2]?.word === 'half' ? 3 : 0;
  return { start: at, end: unit.end + more, most: most * unit.times + (more ? unit.times / 2 : 0), unit: unit.unit, working: unit.working };
}

/** "two days after …", "5 días desde …": counted from something other than now; where the words for it end. */
export function fromAnother(all: readonly Token[], { end, unit }: Amount, language: Language): { end: number; back: boolean } | null {
  if (unit === 'minute') return null;
  const [word, next, third] = [all[end]?.word ?? '', all[end + 1]?.word ?? '', all[end + 2]?.word ?? ''];
  if (language === 'en') {
    if (/^(after|following|from|of|since|once|before)$/.test(word) && !/^(now|today|here|hearing)$/.test(next) && next !== '') return { end: end + 1, back: word === 'before' };
    return null;
  }
  if (/^(despues|antes)$/.test(word) && /^(de|del|que)$/.test(next) && third !== 'hoy') return { end: end + 2, back: word === 'antes' };
  if (word === 'a' && next === 'partir' && !/^(hoy|ahora|este)$/.test(all[end + 3]?.word ?? '')) return { end: end + 3, back: false };
  if (/^(desde|tras|posteriores|contados|siguientes)$/.test(word) && !/^(hoy|ahora|ya)$/.test(next)) return { end: end + 1, back: false };
  return null;
}

/** Where the words that make the amount count from now begin and end ("within the next … from now"), or null when they do not. */
export function countedFromNow(all: readonly Token[], amount: Amount, language: Language): { start: number; end: number } | null {
  const { triggers, fillers, closers } = leads[language];
  const from = all[amount.end]?.word === ',' ? amount.end + 1 : amount.end;
  const closed = closers.find((words) => words.every((word, i) => all[from + i]?.word === word));
  const end = closed ? from + closed.length : amount.end;
  for (let i = amount.start - 1; i >= Math.max(0, amount.start - 9); i--) {
    const word = all[i]!.word;
    if (language === 'es' ? word === 'mas' : word === 'more' || word === 'longer' || word === 'later') {
      if (!/^(no|sin)$/.test(all[i - 1]?.word ?? '')) break;
      return { start: i - 1, end };
    }
    if (word === 'antes' && amount.unit === 'hour' && amount.most <= 24 && all[amount.start - 1]!.word === 'las') break;
    if (triggers.has(word)) return { start: word === 'aqui' ? Math.max(0, i - 1) : i, end };
    if (!fillers.has(word)) break;
  }
  return closed ? { start: amount.start, end } : null;
}

const words = (list: string) => new Set(list.split(' '));
const leads: Record<Language, { triggers: Set<string>; fillers: Set<string>; closers: string[][] }> = {
  es: {
    triggers: words('en dentro deme dame denme dadme danos denos regaleme regalame permitame permiteme dejeme dejame concedame aqui maximo menos '
      + 'proximas proximos siguientes durante plazo antes espereme esperame'),
    fillers: words('de un una unas unos el las los la aproximadamente aprox mas menos maximo plazo no superior mayor como mucho entre a cosa '
      + 'cuestion tan solo solo unicamente apenas otros otras usted tu hasta otro'),
    closers: [
      'como maximo', 'como mucho', 'a mas tardar', 'maximo', 'a partir de ahora', 'a partir de hoy', 'a partir de este momento', 'desde ahora',
      'desde hoy', 'despues de hoy', 'por delante', 'a lo sumo', 'a contar desde hoy',
    ].map((text) => text.split(' ')),
  },
  en: {
    triggers: words('in within inside under give allow gimme next coming than most maximum over'),
    fillers: words('it a the about around roughly approximately only just next coming following another less up to max maximum of me us matter no '
      + 'at most no later say under than between estimated hand hands'),
    closers: [
      'from now', 'from today', 'from right now', 'after today', 'hence', 'at most', 'at the most', 'at the latest', 'max', 'maximum', 'tops',
      'or less', 'or sooner', "' time", 'from when you read this', 'from the time of this message',
    ].map((text) => text.split(' ')),
  },
};

function unitAfter(all: readonly Token[], at: number, language: Language) {
  let end = at;
  while (['of', 'full', 'more', '-', 'mas'].includes(all[end]?.word ?? '') && end < at + 2) end++;
  let working = false;
  if (workingWords.test(all[end]?.word ?? '')) [working, end] = [true, end + 1];
  const found = units[language][all[end]?.word ?? ''];
  if (!found) return null;
  end++;
  if (language === 'es' && workingWords.test(all[end]?.word ?? '')) [working, end] = [true, end + 1];
  return { unit: found[0], times: found[1], working, end };
}

/** Parts of an hour. */
function fraction(all: readonly Token[], at: number, language: Language): { end: number; most: number } | null {
  const found = fractions[language].get(all[at]!.word)?.find(({ parts }) => parts.every((word, i) => all[at + i]?.word === word));
  return found ? { end: at + found.parts.length, most: found.most } : null;
}

/** By their first word. */
function byFirst(list: readonly (readonly [text: string, most: number])[]) {
  const map = new Map<string, { parts: string[]; most: number }[]>();
  for (const [text, most] of list) {
    const parts = text.split(' ');
    map.set(parts[0]!, [...(map.get(parts[0]!) ?? []), { parts, most }]);
  }
  return map;
}
const fractions = {
  es: byFirst([
    ['hora y media', 1.5], ['hora y cuarto', 1.25], ['media hora', 0.5], ['media horita', 0.5], ['un cuarto de hora', 0.25],
    ['cuarto de hora', 0.25], ['tres cuartos de hora', 0.75],
  ]),
  en: byFirst([
    ['an hour and a half', 1.5], ['hour and a half', 1.5], ['half an hour', 0.5], ['half hour', 0.5], ['half a hour', 0.5],
    ['a quarter of an hour', 0.25], ['quarter of an hour', 0.25], ['three quarters of an hour', 0.75], ['three-quarters of an hour', 0.75],
    ['half-hour', 0.5], ['half a day', 4],
  ]),
};
