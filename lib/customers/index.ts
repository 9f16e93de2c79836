/** Customers in the database: their cards, what the agent notes on them, and two that turn out to be one. Only the worker calls these. */
import { db, plain } from '../db';
import { Problem } from '../problem';
import { cardOf, mostNote, type CustomerCard, type CustomerNote } from './card';
import { hashOf } from './key';

export { hashKey } from './key';

/** Keyed hash of an address, or of the person it was merged into; null without an address. */
export async function customerKey(address: string): Promise<string | null> {
  const hash = await hashOf(address);
  return hash && sameAs(hash);
}

/** All that is known of one person, over tickets and desks. */
export function readCard(customer: string): Promise<CustomerCard> {
  return db.transaction('r', db.customers, db.cases, db.followUps, async () => {
    const own = await sameAs(customer);
    const cases = await db.cases.where('ticket.customer').equals(own).toArray();
    const followUps = await db.followUps.where('ticket.customer').equals(own).toArray();
    return cardOf(own, (await db.customers.get(own)) ?? nothingNoted, cases.map((row) => plain(row)), followUps.map((row) => plain(row)));
  });
}

/** Changes the agent's own note, or what moves this person. */
export async function noteCustomer(customer: string, change: Partial<CustomerNote>, now: number): Promise<CustomerCard> {
  await db.transaction('rw', db.customers, async () => {
    const own = await sameAs(customer);
    await db.customers.put({ ...((await db.customers.get(own)) ?? { ...nothingNoted, customer: own, is: null }), ...change, changedAt: now });
  });
  return readCard(customer);
}

/** The people of the tickets with this number, on any desk. */
export async function findCustomers(ticket: string): Promise<{ customer: string; label: string }[]> {
  const rows = [...await db.cases.toArray(), ...await db.followUps.toArray()].filter((row) => row.ticket.id === ticket && row.ticket.customer && !row.practice);
  return [...new Map(rows.map((row) => [row.ticket.customer!, { customer: row.ticket.customer!, label: row.ticket.label }])).values()];
}

/** From now on the first is the second: rows, notes, and whatever is met later under the first. Throws `invalid` for one and the same. */
export async function mergeCustomers(first: string, second: string, now: number): Promise<CustomerCard> {
  await db.transaction('rw', db.customers, db.cases, db.followUps, db.history, db.meta, async () => {
    const [from, into] = [await sameAs(first), await sameAs(second)];
    if (from === into) throw new Problem('invalid', 'one and the same customer');
    const to = <Row extends { ticket: { customer: string | null } }>(row: Row): Row => ({ ...row, ticket: { ...row.ticket, customer: into } });
    await db.cases.bulkPut((await db.cases.where('ticket.customer').equals(from).toArray()).map(to));
    await db.changeFollowUps(async () => {
      await db.followUps.bulkPut((await db.followUps.where('ticket.customer').equals(from).toArray()).map(to));
      await db.history.bulkPut((await db.history.filter(({ row }) => row.ticket.customer === from).toArray()).map((before) => ({ ...before, row: to(before.row) })));
    });
    const [one, other] = [(await db.customers.get(from)) ?? nothingNoted, (await db.customers.get(into)) ?? nothingNoted];
    const note = [other.note, one.note].filter(Boolean).join('\n').slice(0, mostNote);
    await db.customers.put({ customer: into, is: null, note, movedBy: other.movedBy ?? one.movedBy, changedAt: now });
    await db.customers.where('is').equals(from).modify({ is: into });
    await db.customers.put({ ...nothingNoted, customer: from, is: into, changedAt: now });
  });
  return readCard(second);
}

const nothingNoted: CustomerNote = { note: '', movedBy: null };

async function sameAs(customer: string): Promise<string> {
  return (await db.customers.get(customer))?.is ?? customer;
}
