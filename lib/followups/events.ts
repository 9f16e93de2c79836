/** What the world and the agent do to the follow-ups of one ticket. Pure: rows in, rows out. No event deletes one; none is done without its outcome. */
import { instantOf, localOf } from '../calendar';
import type { FollowUp, Outcome } from '../case';
import { Problem } from '../problem';
import { slowDefault, type Hours } from './presets';

/**
 * The last message of each side as a page shows them, and a mark by which it is known again; `at` is local `YYYY-MM-DDTHH:MM`. `thanksOnly`: nothing
 * but thanks. `promise`: the message in which an open promise was given.
 */
export type ThreadRead = {
  kind: 'thread-read';
  customer: { mark: string; at: string | null; thanksOnly: boolean } | null;
  agent: { mark: string; at: string | null; promise: boolean } | null;
};

/** What the page saw. `closes`: the desk will open a new ticket for the next message. */
export type TicketEvent =
  | { kind: 'customer-answered'; thanksOnly: boolean }
  | { kind: 'resolved'; closes: boolean }
  | { kind: 'reopened' }
  | ThreadRead;

/** The clock on the agent's wall: epoch milliseconds and IANA zone. */
export type Here = { now: number; zone: string };
export type SlowRule = { slowDays: number; hours: Hours };

/**
 * The ticket's follow-ups after what was seen, and the ids to ask "kept?" about. An answer never settles anything by itself: a fast promise is
 * asked about, a slow one stays; thanks alone change nothing. What a reading of the thread asks is in `thread.ts`. Resolving starts the slow clock anew unless the agent chose the day.
 */
export function happened<Row extends FollowUp>(rows: readonly Row[], event: TicketEvent, here: Here, rule: SlowRule): { rows: Row[]; ask: string[] } {
  if (event.kind === 'customer-answered') return { rows: [...rows], ask: event.thanksOnly ? [] : rows.filter(isOpenFast).map(({ id }) => id) };
  if (event.kind === 'thread-read') return { rows: [...rows], ask: [] };
  if (event.kind === 'reopened') return { rows: rows.map((row) => (row.state === 'open' ? { ...row, closedTicket: false } : row)), ask: [] };
  return { rows: rows.map((row) => (row.state === 'open' && row.phase === 'slow' ? restarted({ ...row, closedTicket: event.closes }, here, rule) : row)), ask: [] };
}

const isOpenFast = (row: FollowUp) => row.state === 'open' && row.phase === 'fast';

function restarted<Row extends FollowUp>(row: Row, here: Here, rule: SlowRule): Row {
  if (row.moves.length > 0) return row;
  const due = slowDefault(localOf(here.now, here.zone), rule);
  const dueAt = instantOf(due, here.zone);
  return dueAt > row.dueAt ? { ...row, due, dueAt, zone: here.zone, notifiedAt: null } : row;
}

/** Ends a follow-up; the same outcome again changes nothing. Throws `outcome-needed` or `already-closed`. */
export function finished<Row extends FollowUp>(row: Row, outcome: Outcome, now: number): Row {
  if (!isWhole(outcome)) throw new Problem('outcome-needed');
  if (row.state !== 'open') {
    if (JSON.stringify(row.outcome) === JSON.stringify(outcome)) return row;
    throw new Problem('already-closed');
  }
  return { ...row, state: outcome.kind === 'let-go' ? 'dropped' : 'done', outcome, doneAt: now };
}

/** Moves an open follow-up to another local time here; the same time again changes nothing. Throws `already-closed` or `in-the-past`. */
export function moved<Row extends FollowUp>(row: Row, due: string, told: boolean, here: Here): Row {
  if (row.state !== 'open') throw new Problem('already-closed');
  if (row.due === due && row.zone === here.zone) return row;
  const dueAt = instantOf(due, here.zone);
  if (dueAt <= here.now) throw new Problem('in-the-past');
  return { ...row, due, dueAt, zone: here.zone, notifiedAt: null, moves: [...row.moves, { at: here.now, from: row.due, told }] };
}

/** Says what the outcome's kind asks to be said. */
export function isWhole(outcome: Outcome | null): outcome is Outcome {
  if (!outcome) return false;
  if (outcome.kind === 'customer-said') return outcome.note.trim() !== '';
  return outcome.kind === 'skipped' || outcome.kind === 'let-go' ? outcome.because.trim() !== '' : true;
}
