/** The date resolver: which dates some words of a draft name, as an agent means them. */
import { addDays } from '../../../calendar';
import type { Language } from '../../../ticket';
import { compile, firsts } from '../../pattern';
import { scanner, type Scanner } from '../../scanner';
import type { Token } from '../../tokens';
import type { Precision } from '../../types';
import type { DateExpression, Found, Moment, Piece, Way } from './expression';
import { describes, group, joinFar, type Group, type Placed } from './groups';
import { endOfPart, hourOf } from './part-of-day';
import { readByChrono } from './by-chrono';
import { dateSets, months, numberAt, numbersIn, weekdays } from './words';

const files = import.meta.glob<{ default: DateExpression }>(['./*.ts', '!./index.ts', '!./expression.ts', '!./words.ts', '!./amount.ts', '!./by-chrono.ts', '!./groups.ts', '!./hours.ts'], { eager: true });
export const expressions: DateExpression[] = Object.values(files).map((file) => file.default);

export type When = { now: string; zone: string; language: Language };
export type DateFound = {
  /** Local date-time `YYYY-MM-DDTHH:MM:SS`, or date `YYYY-MM-DD`. */
  due: string;
  precision: Exclude<Precision, 'none'>;
  /** Tokens, end exclusive. */
  start: number;
  end: number;
  /** Only one reading is in use. */
  certain: boolean;
};

/** The date these tokens give, the one nearest to `near` (a token's index) when there are several; null when none. */
export function resolveDate(all: readonly Token[], when: When, near = 0): DateFound | null {
  const found = datesIn(all, when);
  const away = ({ start, end }: DateFound) => (start > near ? start - near : Math.max(0, near - end) + 0.5);
  return found.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** Every date of these tokens in order; a day and an hour of one clause are one date. Dates that only describe something ("the invoice of the 3rd") are left out. */
export function datesIn(all: readonly Token[], when: When): DateFound[] {
  return timeIn(all, when).dates(() => true);
}

/** Words of time: dates, time gone, and the ones that name no moment to come (`vague`) or none at all. Token indices, end exclusive. */
export type TimeWords = { start: number; end: number; is: 'date' | 'past' | 'vague' | 'other' };

/** Where words of time stand and, once the clauses are known, the dates that they give. */
export function timeIn(all: readonly Token[], when: When): { words: TimeWords[]; dates: (sameClause: (a: number, b: number) => boolean) => DateFound[] } {
  const moment = momentOf(when);
  const placed = place(all, moment);
  const groups = group(all, placed, when.language);
  const undated = placed.flatMap(({ start, end, piece }): TimeWords[] => (piece.kind === 'none' ? [{ start, end, is: piece.of === 'past' ? 'past' : piece.of === 'future' ? 'vague' : 'other' }] : []));
  return {
    words: [...groups.map(({ start, end }) => ({ start, end, is: 'date' as const })), ...undated],
    dates(sameClause) {
      const found = joinFar(groups.filter((one) => !describes(all, one, when.language)), sameClause).flatMap((one) => dueOf(one, moment) ?? []);
      return found.length || placed.length ? found : readByChrono(all, moment);
    },
  };
}

function momentOf({ now, zone, language }: When): Moment {
  return { now: now.length === 16 ? `${now}:00` : now.slice(0, 19), today: now.slice(0, 10), zone, language, monthFirst: monthFirst(zone) };
}

type Scanners = { plain: Scanner<Way[1]>; figures: Scanner<Way[1]> };
const scanners: Partial<Record<Language, Scanners>> = {};

/** Patterns that may begin with a number are tried only where there is one. */
function scannersOf(language: Language): Scanners {
  const ways = expressions.flatMap((one) => one[language].map((way) => [way[0], way[1]] as const));
  const begins = ([find]: readonly [string, unknown]) => firsts(compile(find, dateSets[language])).any;
  return { plain: scanner(ways.filter((way) => !begins(way)), dateSets[language]), figures: scanner(ways.filter(begins), dateSets[language]) };
}

/** Longest first, no word read twice. */
function place(all: readonly Token[], when: Moment): Placed[] {
  const { language } = when;
  const { plain, figures } = (scanners[language] ??= scannersOf(language));
  const placed: Placed[] = [];
  const counts = all.some((token, at) => token.kind === 'number' || (token.word.length > 2 && !/^un[ao]$/.test(token.word) && numberAt(all, at, language) !== null));
  for (const { key: read, match } of counts ? [...plain.scan(all), ...figures.scan(all)] : plain.scan(all)) {
    const piece = read(foundAt(all, match.start, match.end, language), when);
    if (piece) placed.push({ ...match, piece });
  }
  for (const { at } of expressions) {
    for (let i = 0; at && i < all.length; i++) {
      const one = at(all, i, when);
      if (one) placed.push(one);
    }
  }
  placed.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Placed[] = [];
  for (const one of placed) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

function foundAt(all: readonly Token[], start: number, end: number, language: Language): Found {
  const own = all.slice(start, end);
  const named = (names: Record<string, number>) => own.flatMap(({ word }) => names[word] ?? []);
  return {
    words: own.map(({ word }) => word), numbers: numbersIn(own, language), weekdays: named(weekdays[language]), months: named(months[language]),
    before: all[start - 1], after: all[end], all, start, end,
  };
}

function dueOf({ start, end, day, time, part, instant }: Group, when: Moment): DateFound | null {
  if (instant) return { due: instant.at, precision: instant.precision, start, end, certain: !instant.unsure };
  if (!time && !part) {
    if (!day) return null;
    return { due: day.week ? `${day.day}T09:00:00` : day.day, precision: day.week ? 'week' : 'day', start, end, certain: !day.unsure && day.day >= when.today };
  }
  const nowMinutes = Number(when.now.slice(11, 13)) * 60 + Number(when.now.slice(14, 16));
  let minutes = time ? clockMinutes(time, part) : hourOf[part!.part];
  let certain = !day?.unsure && !part?.unsure;
  if (time && part && Math.floor(time.minutes / 60) === 12 && part.part !== 'noon') certain = false;
  let date = day?.day ?? when.today;
  if (date === when.today && minutes <= nowMinutes) {
    if (!time && part && day && endOfPart[part.part] > nowMinutes) minutes = endOfPart[part.part];
    else if (time && !part && time.half === null && minutes < 720 && minutes + 720 > nowMinutes && (day || minutes + 720 <= 1200)) [minutes, certain] = [minutes + 720, false];
    else if (!day) date = addDays(date, 1);
    else certain = false;
  }
  if (minutes >= 1440) [date, minutes] = [addDays(date, 1), minutes - 1440];
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { due: `${date}T${clock}:00`, precision: time?.written ? 'minute' : 'hour', start, end, certain };
}

/** Bare hours from one to seven are after noon, unless the part of the day says otherwise. */
function clockMinutes({ minutes, half }: Extract<Piece, { kind: 'clock' }>, part: Group['part']): number {
  const hour = Math.floor(minutes / 60);
  if (half === 'set') return minutes;
  if (half === 'am') return hour === 12 ? minutes - 720 : minutes;
  if (half === 'pm') return hour < 12 ? minutes + 720 : minutes;
  const name = part?.part;
  const afternoon = name === 'afternoon' || name === 'night' || name === 'close' || (name === 'noon' && hour < 11);
  if (afternoon ? hour < 12 : name !== 'first' && name !== 'morning' && hour >= 1 && hour <= 7) return minutes + 720;
  return minutes;
}

/** In the United States the month is written first. Source: Unicode CLDR, date formats of en-US. */
function monthFirst(zone: string): boolean {
  return /^(US\/|America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Juneau|Sitka|Nome|Adak|Menominee|Indiana\/|Kentucky\/|North_Dakota\/)|Pacific\/Honolulu)/.test(zone);
}
