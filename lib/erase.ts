/** Delete means deleted: rows, their copy in the mirror, alarms, badge. Also what has grown too old. */
import { browser } from 'wxt/browser';
import { db } from './db';
import { removeDesk, listDesks } from './desks';
import { eraseWithMirror } from './followups/mirror';

const day = 86_400_000;

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

/** All about one customer, by keyed hash. */
export function eraseCustomer(customer: string): Promise<void> {
  return eraseWhere(({ ticket }) => ticket.customer === customer);
}

/** What was closed longer than `days` ago. Open follow-ups and their cases stay. */
export async function eraseOld(now: number, days: number): Promise<void> {
  const limit = now - days * day;
  const open = new Set((await db.openFollowUps()).map(({ ticket }) => ticket.key));
  await db.transaction('rw', db.followUps, db.cases, db.history, db.replies, async () => {
    await db.history.bulkDelete(await db.followUps.where('doneAt').below(limit).primaryKeys());
    await db.followUps.where('doneAt').below(limit).delete();
    await db.cases.where('changedAt').below(limit).filter(({ ticket }) => !open.has(ticket.key)).delete();
    await db.replies.where('at').below(limit).delete();
  });
}

async function eraseWhere(gone: (row: { practice: boolean; ticket: { customer: string | null } }) => boolean): Promise<void> {
  await db.transaction('rw', db.followUps, db.cases, db.history, db.meta, async () => {
    await db.changeFollowUps(async () => {
      await db.history.filter(({ row }) => gone(row)).delete();
      await db.followUps.filter(gone).delete();
    });
    await db.cases.filter(gone).delete();
  });
}
