/** What a kind of date words is: patterns or a reader for each language, and the examples that are its tests. */
import type { Language } from '../../../ticket';
import type { Token } from '../../tokens';

/** The moment and place in which words are read. Days are `YYYY-MM-DD`. */
export type Moment = { now: string; today: string; zone: string; language: Language; monthFirst: boolean };

/** Times of day that have no figure; their hours are in `part-of-day.ts`. */
export type Part = 'first' | 'morning' | 'late-morning' | 'noon' | 'afternoon' | 'close' | 'night' | 'midnight';

/** What some words give: a day (`exact` when told in figures), a way from another day to this one ("two days after"), a time on it, an instant, or `none`: words about time that give no date and that nobody else may read. */
export type Piece =
  | { kind: 'day'; day: string; week?: true; unsure?: true; exact?: true }
  | { kind: 'shift'; from: (day: string) => string }
  | { kind: 'part'; part: Part; day?: string; unsure?: true }
  | { kind: 'clock'; minutes: number; written: boolean; half: 'am' | 'pm' | 'set' | null }
  | { kind: 'instant'; at: string; precision: 'minute' | 'hour'; unsure?: true }
  | { kind: 'none'; of?: 'past' | 'future' };

/** The matched tokens, what stands in them, and their neighbours. */
export type Found = {
  words: readonly string[];
  numbers: readonly number[];
  /** 0 Sunday … 6 Saturday, in order of appearance. */
  weekdays: readonly number[];
  /** 1 … 12. */
  months: readonly number[];
  before: Token | undefined;
  after: Token | undefined;
  all: readonly Token[];
  start: number;
  end: number;
};

export type Way = readonly [find: string, read: (found: Found, when: Moment) => Piece | null];

/** Words, and the due date that they mean on Wednesday 18 November 2026 at 10:30 in Madrid, or at another moment. */
export type DateExample = readonly [words: string, due: string | null, moment?: { now?: string; zone?: string }];

export type DateExpression = {
  id: string;
  es: readonly Way[];
  en: readonly Way[];
  /** For what patterns cannot say: reads the words that begin at (or around) this token. */
  at?: (all: readonly Token[], at: number, when: Moment) => { start: number; end: number; piece: Piece } | null;
  examples: { es: readonly DateExample[]; en: readonly DateExample[] };
};
