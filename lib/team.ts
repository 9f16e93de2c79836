/** The files that agents hand to their lead: read strictly, all or nothing, and put together. */
import { amount, dictionary, fields, flag, listOf, matching, oneOf, orNull, text, whole, words } from './checks';
import { Problem } from './problem';
import * as shapes from './shapes';
import { exportVersion, type TeamExport } from './stats/export';
import type { StatsData } from './stats/data';
import { emotionIds, families, languages, leavingIds, reasonIds, stepIds } from './ticket';

const mostRows = 200_000;
const mostCharacters = 20_000_000;
const caseId = matching(/^c\d{1,6}$/);

const check = fields<TeamExport>({
  format: oneOf(['amends-team']),
  version: ((value: unknown) => (value === exportVersion ? exportVersion : wrong('another version'))),
  id: words(80),
  person: words(60),
  cases: listOf(fields<TeamExport['cases'][number]>({
    id: caseId, host: text(60), language: oneOf(languages), week: shapes.localDate, reason: oneOf(reasonIds), fault: oneOf(['ours', 'unsure', 'other']),
    emotions: dictionary(oneOf(emotionIds), oneOf(['low', 'mid', 'high']), emotionIds.length), leaving: listOf(oneOf(leavingIds), leavingIds.length),
    state: oneOf(['understood', 'fixed', 'prevented']), outcome: orNull(oneOf(['in-progress', 'solved', 'escalated', 'left'])), causeKnown: flag,
    prevention: oneOf(['none', 'open', 'done']), gesture: orNull(fields<{ amount: number; currency: string }>({ amount: amount(0, 1e7), currency: matching(/^[A-Z]{3}$/) })),
    before: orNull(shapes.score), after: orNull(shapes.score),
    replies: listOf(fields<TeamExport['cases'][number]['replies'][number]>({
      week: shapes.localDate, families: listOf(oneOf(families), families.length), steps: listOf(oneOf(stepIds), stepIds.length),
    }), 200),
  }), mostRows),
  followUps: listOf(fields<TeamExport['followUps'][number]>({
    caseId: orNull(caseId), phase: oneOf(['fast', 'slow']), state: oneOf(['open', 'done', 'dropped']),
    outcome: orNull(oneOf(['kept', 'late', 'customer-said', 'no-answer', 'skipped', 'let-go'])),
    week: shapes.localDate, lateMinutes: whole(-1e8, 1e8),
  }), mostRows),
});

/** One file, or `invalid`. */
export function readTeamExport(file: string): TeamExport {
  if (file.length > mostCharacters) return wrong('too large');
  try {
    return check(JSON.parse(file));
  } catch (error) {
    return wrong(error instanceof Problem ? error.message : 'no JSON');
  }
}

/** All files as one; of two exports of the same agent the one given last counts. */
export function mergeTeam(files: readonly TeamExport[]): StatsData {
  const latest = [...new Map(files.map((file) => [file.id, file])).values()];
  return {
    people: latest.length,
    cases: latest.flatMap(({ id: person, cases }) => cases.map((each) => ({ ...each, person, rootCause: null }))),
    followUps: latest.flatMap(({ id: person, followUps }) => followUps.map((each) => ({ ...each, person }))),
  };
}

function wrong(why: string): never {
  throw new Problem('invalid', why);
}
