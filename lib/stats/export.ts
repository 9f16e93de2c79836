/** What leaves for the team: counts and codes, one row per case. No text, no names, no day or hour of anyone. Pure. */
import type { Score } from '../case';
import type { CountedCase, CountedFollowUp, StatsData } from './data';
import { isVisited, keepingOf, type Keeping } from './judged';

export const exportVersion = 1;
type CaseOut = Omit<CountedCase, 'person' | 'rootCause'>;
type FollowUpOut = Omit<CountedFollowUp, 'person'>;
export type TeamExport = {
  format: 'amends-team';
  version: typeof exportVersion;
  /** The same for every export of one agent: a later one replaces the earlier. */
  id: string;
  /** A word of the agent's choice, never a name of ours. */
  person: string;
  cases: CaseOut[];
  followUps: FollowUpOut[];
};

/** The file for the team. Cases are numbered anew, so two exports share no case id. */
export function teamExport({ cases, followUps }: StatsData, { id, person }: { id: string; person: string }): TeamExport {
  const numbers = new Map(cases.map((each, index) => [each.id, `c${index + 1}`]));
  return {
    format: 'amends-team', version: exportVersion, id, person,
    cases: cases.map(({ person: _person, rootCause: _cause, ...each }) => ({ ...each, id: numbers.get(each.id)! })),
    followUps: followUps.map(({ person: _person, caseId, ...each }) => ({ ...each, caseId: caseId === null ? null : (numbers.get(caseId) ?? null) })),
  };
}

export const jsonOf = (team: TeamExport): string => `${JSON.stringify(team, null, 1)}\n`;

const columns: readonly [string, (each: CaseOut, followUps: FollowUpOut[]) => string | number | null][] = [
  ['case', ({ id }) => id],
  ['week', ({ week }) => week],
  ['desk', ({ host }) => host],
  ['language', ({ language }) => language],
  ['reason', ({ reason }) => reason],
  ['fault', ({ fault }) => fault],
  ['emotions', ({ emotions }) => Object.entries(emotions).map(([name, intensity]) => `${name}:${intensity}`).join(' ')],
  ['leaving_signs', ({ leaving }) => leaving.join(' ')],
  ['state', ({ state }) => state],
  ['outcome', ({ outcome }) => outcome],
  ['cause_known', ({ causeKnown }) => (causeKnown ? 'yes' : 'no')],
  ['prevention', ({ prevention }) => prevention],
  ['gesture_amount', ({ gesture }) => gesture?.amount ?? null],
  ['gesture_currency', ({ gesture }) => gesture?.currency ?? null],
  ...scoreColumns('before', ({ before }) => before),
  ...scoreColumns('after', ({ after }) => after),
  ['replies', ({ replies }) => replies.length],
  ['findings', ({ replies }) => replies.reduce((sum, { families }) => sum + families.length, 0)],
  ['most_steps', ({ replies }) => Math.max(0, ...replies.map(({ steps }) => steps.length))],
  ['promises_kept', (_, followUps) => countKept(followUps, 'kept')],
  ['promises_late', (_, followUps) => countKept(followUps, 'late')],
  ['promises_broken', (_, followUps) => countKept(followUps, 'broken')],
  ['second_visit', (_, followUps) => (followUps.some((each) => isVisited({ ...each, person: '' })) ? 'yes' : 'no')],
];

/** One row per case, RFC 4180, with a byte order mark for spreadsheets. */
export function csvOf({ cases, followUps }: TeamExport): string {
  const rows = cases.map((each) => columns.map(([, read]) => read(each, followUps.filter(({ caseId }) => caseId === each.id))));
  return `\ufeff${csvRows([columns.map(([name]) => name), ...rows])}`;
}

/** Rows as RFC 4180: texts quoted, numbers plain, CRLF. */
export function csvRows(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** A cell that begins, to the eye, like a formula gets an apostrophe (OWASP); full-width and raised signs count, and what is invisible is looked through. */
function csvCell(value: string | number | null): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = (value ?? '').replaceAll('\0', '');
  const formula = /^[\s\p{Cc}\p{Cf}\p{Z}\u115f\u1160]*[=+\-@\u2212]|^[\t\r\n]/u.test(text.normalize('NFKC'));
  return `"${(formula ? `'${text}` : text).replaceAll('"', '""')}"`;
}

const countKept = (followUps: FollowUpOut[], wanted: Keeping) => followUps.filter((each) => keepingOf({ ...each, person: '' }) === wanted).length;

function scoreColumns(name: string, scoreOf: (each: CaseOut) => Score | null): (typeof columns)[number][] {
  return [
    [`score_${name}`, (each) => scoreOf(each)?.value ?? null], [`score_${name}_scale`, (each) => scoreOf(each)?.scale ?? null],
    [`score_${name}_source`, (each) => scoreOf(each)?.source ?? null],
  ];
}
