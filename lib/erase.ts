/** Delete means deleted: rows, their copy in the mirror, alarms, badge. Also what has grown too old. */
import type { Table } from 'dexie';
import { browser } from 'wxt/browser';
import type { TicketRef } from './case';
import { db } from './db';
import { removeDesk, listDesks } from './desks';
import { eraseWithMirror } from './followups/mirror';
import { forgetMemory } from './memory';
import { changeSettings, readSettings } from './settings-store';

const day = 86_400_000;
type Owned = { practice: boolean; ticket: TicketRef };

/** Everything: as on the day of the install. The mirror goes first, or it would bring follow-ups back. */
export async function eraseEverything(): Promise<void> {
  for (const origin of await listDesks()) await removeDesk(origin);
  await eraseWithMirror(() => db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear()))));
  await browser.storage.session.clear();
  await browser.alarms.clearAll();
  await browser.action.setBadgeText({ text: '' });
}

/** What was made on the practice page. */
export function erasePractice(): Promise<void> {
  return eraseWhere(({ practice }) => practice);
}

/**
 * All about one customer, by keyed hash, and about those merged into them: also rows of their tickets that were saved before anyone knew whose they
 * were, phrases left on these tickets, and what pages remember.
 */
export async function eraseCustomer(customer: string): Promise<void> {
  const tickets = await db.transaction('rw', [db.followUps, db.cases, db.history, db.threads, db.customers, db.meta], async () => {
    const own = (await db.customers.get(customer))?.is ?? customer;
    const hashes = [...new Set([own, customer, ...await db.customers.where('is').equals(own).primaryKeys()])];
    const rows: Owned[] = (await Promise.all([db.followUps, db.cases].map((table) => (table as Table<Owned>).where('ticket.customer').anyOf(hashes).toArray()))).flat();
    const keys = new Set(rows.map(({ ticket }) => ticket.key));
    await eraseWhere(({ ticket }) => (ticket.customer === null ? keys.has(ticket.key) : hashes.includes(ticket.customer)));
    await db.threads.bulkDelete([...keys]);
    await db.customers.bulkDelete(hashes);
    return keys;
  });
  const { left } = await readSettings();
  const others = left.filter((phrase) => ![...tickets].some((key) => phrase.includes(`|${key}|`)));
  if (others.length < left.length) await changeSettings({ left: others });
  await forgetMemory();
}

/** What was closed longer than `days` ago. Open follow-ups and their cases stay, and so do cases whose prevention is not done. */
export async function eraseOld(now: number, days: number): Promise<void> {
  const limit = now - days * day;
  await db.transaction('rw', [db.followUps, db.cases, db.history, db.replies, db.threads, db.customers], async () => {
    const open = new Set((await db.openFollowUps()).map(({ ticket }) => ticket.key));
    await db.history.bulkDelete(await db.followUps.where('doneAt').below(limit).primaryKeys());
    await db.followUps.where('doneAt').below(limit).delete();
    await db.cases.where('changedAt').below(limit).filter(({ ticket, prevention }) => !open.has(ticket.key) && (prevention === null || prevention.doneAt !== null)).delete();
    await db.replies.where('at').below(limit).delete();
    await db.threads.where('seenAt').below(limit).filter(({ ticket }) => !open.has(ticket)).delete();
    for (const { customer, is } of await db.customers.where('changedAt').below(limit).toArray()) if (!(await isMet(is ?? customer))) await db.customers.delete(customer);
  });
}

/** Whether anything is kept of this customer besides a note. */
async function isMet(customer: string): Promise<boolean> {
  const counts = await Promise.all([db.followUps, db.cases].map((table) => (table as Table).where('ticket.customer').equals(customer).count()));
  return counts.some((count) => count > 0);
}

async function eraseWhere(gone: (row: Owned) => boolean): Promise<void> {
  await db.transaction('rw', db.followUps, db.cases, db.history, db.meta, async () => {
    await db.changeFollowUps(async () => {
      await db.history.filter(({ row }) => gone(row)).delete();
      await db.followUps.filter(gone).delete();
    });
    await db.cases.filter(gone).delete();
  });
}
