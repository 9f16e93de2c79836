/** Follow-ups in the database: each action is one transaction and resolves after the commit. Only the worker calls these. */
import type { FollowUp, NewFollowUp, Outcome } from '../case';
import { instantOf } from '../calendar';
import { currentFollowUp, db, plain, type KeptFollowUp } from '../db';
import { Problem } from '../problem';
import { finished, happened as afterEvent, moved, type Here, type SlowRule, type ThreadRead, type TicketEvent } from './events';
import { askedIn, seenIn, type Asked } from './thread';

export { open } from './open';
export { heartbeat, nextDue, reconcile } from './reconcile';

/** A slow follow-up saved by mistake can be taken back for so long; afterwards it ends with an outcome. */
const takeBackFor = 600_000;

/** Saves one or both phases. An id that is already there stays as it is, so saving again is harmless. */
export function save(followUps: readonly NewFollowUp[], { now }: Here): Promise<FollowUp[]> {
  return db.changeFollowUps(async () => {
    const present = await db.followUps.bulkGet(followUps.map(({ id }) => id));
    const rows = followUps.map((followUp, index) => present[index] ?? currentFollowUp({
      ...followUp, state: 'open', dueAt: instantOf(followUp.due, followUp.zone), createdAt: now, notifiedAt: null, doneAt: null, outcome: null, moves: [],
    }));
    await db.followUps.bulkPut(rows.filter((_, index) => !present[index]));
    return rows.map((row) => plain(row));
  });
}

/** Open ones by due time, then the last closed ones up to `done`. */
export async function list({ ticket, done = 0 }: { ticket?: string; done?: number } = {}): Promise<FollowUp[]> {
  if (ticket !== undefined) {
    const own = await db.followUps.where('ticket.key').equals(ticket).toArray();
    const closed = own.filter(({ state }) => state !== 'open').sort((one, other) => (other.doneAt ?? 0) - (one.doneAt ?? 0));
    return [...openOf(own), ...closed.slice(0, done).map((row) => plain(row))];
  }
  const closed = done > 0 ? await db.followUps.orderBy('doneAt').reverse().limit(done).toArray() : [];
  return [...await db.openFollowUps(), ...closed].map((row) => plain(row));
}

/** Closes a follow-up with its outcome. Throws `outcome-needed`, `already-closed`, `not-found`. */
export function finish(id: string, outcome: Outcome, { now }: Here): Promise<FollowUp> {
  return changeOne(id, now, (row) => finished(row, outcome, now));
}

/** Moves an open follow-up; `due` is local time here. Throws `in-the-past`, `already-closed`, `not-found`. */
export function move(id: string, due: string, told: boolean, here: Here): Promise<FollowUp> {
  return changeOne(id, here.now, (row) => moved(row, due, told, here));
}

/** Takes the last finish or move back; without one, nothing changes. Throws `not-found`. */
export function undo(id: string): Promise<FollowUp> {
  return db.changeFollowUps(async () => {
    const before = (await db.history.get(id))?.row ?? (await existing(id));
    await db.followUps.put(before);
    await db.history.delete(id);
    return plain(before);
  });
}

/** Takes a saved follow-up back as if it had never been. Throws `let-go-instead` for a slow one that is open and not of practice or just saved. */
export function remove(id: string, { now }: Here): Promise<void> {
  return db.changeFollowUps(async () => {
    const row = await db.followUps.get(id);
    if (row && row.phase === 'slow' && row.state === 'open' && !row.practice && now - row.createdAt > takeBackFor) throw new Problem('let-go-instead');
    await db.followUps.delete(id);
    await db.history.delete(id);
  });
}

/** What was seen on a ticket; see `events.ts` and `thread.ts`. */
export function happened(ticket: string, event: TicketEvent, here: Here, rule: SlowRule): Promise<{ followUps: FollowUp[] } & Asked> {
  if (event.kind === 'thread-read') return threadSeen(ticket, event, here);
  return db.changeFollowUps(async () => {
    const { rows, ask } = afterEvent(await db.followUps.where('ticket.key').equals(ticket).toArray(), event, here, rule);
    await db.followUps.bulkPut(rows);
    return { followUps: openOf(rows), ask, read: {} };
  });
}

/** Remembers what a page showed of a ticket that has open follow-ups; of any other ticket nothing is kept. */
function threadSeen(ticket: string, event: ThreadRead, here: Here): Promise<{ followUps: FollowUp[] } & Asked> {
  return db.transaction('rw', db.followUps, db.threads, async () => {
    const open = openOf(await db.followUps.where('ticket.key').equals(ticket).toArray());
    if (open.length === 0) return { followUps: [], ask: [], read: {} };
    const known = (await db.threads.get(ticket)) ?? null;
    const thread = seenIn(known, ticket, event, open, here);
    if (thread !== known) await db.threads.put(thread);
    return { followUps: open, ...askedIn(thread, open) };
  });
}

const openOf = (rows: readonly KeptFollowUp[]): FollowUp[] => rows.filter(({ state }) => state === 'open').sort((one, other) => one.dueAt - other.dueAt).map((row) => plain(row));

function changeOne(id: string, now: number, change: (row: KeptFollowUp) => KeptFollowUp): Promise<FollowUp> {
  return db.changeFollowUps(async () => {
    const row = await existing(id);
    const changed = change(row);
    if (changed !== row) {
      await db.followUps.put(changed);
      await db.history.put({ followUp: id, at: now, row });
    }
    return plain(changed);
  });
}

async function existing(id: string): Promise<KeptFollowUp> {
  const row = await db.followUps.get(id);
  if (!row) throw new Problem('not-found');
  return row;
}
