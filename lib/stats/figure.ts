/** What a figure is: one question of the lead, its table, one sentence that answers it, and hand-worked examples, which are its tests. */
import type { Language } from '../ticket';
import type { CountedCase, CountedFollowUp, StatsData } from './data';

/** An id (of a reason, a sign, a family…), a text, a number, or nothing to say. */
export type Cell = string | number | null;
/** How the cells of a column are read. A share is 0 to 1; `id` is named by the interface's dictionary, or is text of the agent. */
export type ColumnKind = 'id' | 'week' | 'count' | 'share' | 'number';
export type Column = { id: string; name: Record<Language, string>; kind: ColumnKind };

export type Figure = {
  /** Name of its file. */
  id: string;
  title: Record<Language, string>;
  question: Record<Language, string>;
  columns: readonly Column[];
  rows: (data: StatsData) => Cell[][];
  sentence: (data: StatsData, language: Language) => string;
  examples: readonly Example[];
};
export type Example = { what: string; data: StatsData; rows: Cell[][]; es: string; en: string };

/** Types the object, so that a figure's file needs no annotation. */
export function defineFigure(figure: Figure): Figure {
  return figure;
}

/** Example data: only what matters is written down. */
export function example(cases: readonly Partial<CountedCase>[], followUps: readonly Partial<CountedFollowUp>[] = [], people = 1): StatsData {
  return {
    people,
    cases: cases.map((each, index) => ({
      id: `c${index + 1}`, person: '', host: 'zendesk', language: 'es', week: '2026-11-16', reason: 'other', fault: 'ours', emotions: {}, leaving: [], state: 'understood',
      outcome: null, rootCause: null, causeKnown: false, prevention: 'none', gesture: null, before: null, after: null, replies: [], ...each,
    })),
    followUps: followUps.map((each) => ({ person: '', caseId: null, phase: 'fast', state: 'done', outcome: 'kept', week: '2026-11-16', lateMinutes: 0, ...each })),
  };
}

/** The same example so many times. */
export const times = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);
