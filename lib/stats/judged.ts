/** Judgements that several figures share: what counts as recovered, kept, late, broken. Pure. */
import type { CountedCase, CountedFollowUp } from './data';

/** Minutes within which a promise is on time. */
const grace = 15;
/** An open promise this old is broken: three days. */
const brokenAfter = 3 * 24 * 60;
const satisfied = 7;

/** The way of the case is over, for good or bad. */
export const isEnded = ({ outcome }: CountedCase): boolean => outcome === 'solved' || outcome === 'left';

/** Solved, and the customer, where a score was given, said at least seven. */
export const isRecovered = ({ outcome, after }: CountedCase): boolean => outcome === 'solved' && (after === null || after.value >= satisfied);

export type Keeping = 'kept' | 'late' | 'broken';

/** What became of a promise; null for one that is not due, was skipped honestly, or is a second visit. */
export function keepingOf({ phase, state, outcome, lateMinutes }: CountedFollowUp): Keeping | null {
  if (phase === 'slow' || outcome === 'skipped') return null;
  if (state === 'open') return lateMinutes > brokenAfter ? 'broken' : null;
  if (outcome === 'let-go') return 'broken';
  if (outcome === 'kept' || outcome === 'late') return outcome;
  return lateMinutes <= grace ? 'kept' : 'late';
}

/** The second visit was made: an answer came, or none did; a skipped one is not a visit. */
export const isVisited = ({ phase, state, outcome }: CountedFollowUp): boolean => phase === 'slow' && state === 'done' && outcome !== 'skipped';
