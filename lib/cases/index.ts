/** Cases in the database: one per ticket, from the first reading to the prevention. Only the worker writes. */
import { localOf } from '../calendar';
import type { Case, TicketRef } from '../case';
import { currentCase, db, plain, type KeptCase } from '../db';
import type { Here } from '../followups/events';
import { Problem } from '../problem';

type CaseChange = Partial<Case> & { id: string; ticket: TicketRef };

/** The case of a ticket, or null. */
export async function readCase(ticket: string): Promise<Case | null> {
  const row = await db.cases.where('ticket.key').equals(ticket).first();
  return row ? plain(row) : null;
}

/** Newest first. */
export async function listCases({ practice }: { practice?: boolean } = {}): Promise<Case[]> {
  const rows = await db.cases.toArray();
  return rows.filter((row) => practice === undefined || row.practice === practice).sort((one, other) => other.openedAt - one.openedAt).map((row) => plain(row));
}

/** Opens or changes the case of a ticket in one transaction. It was opened once; replies are added, once each. Throws `prevention-needed`. */
export function saveCase(change: CaseChange, here: Here): Promise<Case> {
  return db.transaction('rw', db.cases, async () => {
    const known = (await db.cases.where('ticket.key').equals(change.ticket.key).first()) ?? (await db.cases.get(change.id)) ?? opened(change, here);
    const { id, openedAt, openedOn, practice } = known;
    const replies = together(known.replies, change.replies ?? []);
    const changed: KeptCase = currentCase({ ...known, ...change, id, openedAt, openedOn, practice, replies, changedAt: here.now });
    if (changed.state === 'prevented' && !changed.prevention?.doneAt) throw new Problem('prevention-needed');
    await db.cases.put(changed);
    return plain(changed);
  });
}

function opened(change: CaseChange, { now, zone }: Here): KeptCase {
  const openedAt = change.openedAt ?? now;
  return currentCase({ openedAt, openedOn: localOf(openedAt, zone).slice(0, 10), ...change });
}

function together(known: Case['replies'], seen: Case['replies']): Case['replies'] {
  const byTime = new Map([...known, ...seen].map((reply) => [reply.at, reply]));
  return [...byTime.values()].sort((one, other) => one.at - other.at);
}
