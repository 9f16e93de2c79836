/** A backup of everything: made, looked into, and brought back whole or not at all. Only the worker calls these. */
import type { Table } from 'dexie';
import { db } from '../db';
import { changeSettings, readSettings } from '../settings-store';
import { checked } from './check';
import { opened, sealed, type Backup, type Counts } from './file';
import { backupSaved } from './reminder';

export { remindOfBackup } from './reminder';
export type { Counts } from './file';

/** `merge` adds what is missing and leaves what is here; `replace` makes it as in the file, but keeps open follow-ups that the file does not know. */
export type RestoreHow = 'merge' | 'replace';
/** What a file holds, and what either way would do, before anything is done. `madeAt` in epoch milliseconds. */
export type BackupSeen = { madeAt: number; holds: Counts; merge: { added: number }; replace: { added: number; changed: number; removed: number } };

/** The file's text; also on a full disk, where the reminder cannot be put off but the file is needed most. */
export async function makeBackup(passphrase: string | null, now: number): Promise<string> {
  const file = await sealed(await whole(), now, passphrase);
  await backupSaved(now).catch(() => undefined);
  return file;
}

/** A dry run: nothing is written. Throws what `opened` and `checked` throw. */
export async function lookIntoBackup(file: string, passphrase: string | null): Promise<BackupSeen> {
  const { madeAt, counts, data } = await opened(file, passphrase);
  const [theirs, ours] = [rowsOf(checked(data)), rowsOf(await whole())];
  const added = [...theirs.keys()].filter((name) => !ours.has(name));
  const keptOpen = new Set([...ours].filter(([name, row]) => name.startsWith('followUps ') && (row as { state?: string }).state === 'open').map(([name]) => name));
  return {
    madeAt, holds: counts,
    merge: { added: mergeable(added, theirs, ours) },
    replace: {
      added: added.length,
      changed: [...theirs].filter(([name, row]) => ours.has(name) && JSON.stringify(ours.get(name)) !== JSON.stringify(row)).length,
      removed: [...ours.keys()].filter((name) => !theirs.has(name) && !keptOpen.has(name)).length,
    },
  };
}

/** Brings a file back: all of it in one transaction, or none. */
export async function restoreBackup(file: string, passphrase: string | null, how: RestoreHow): Promise<void> {
  const backup = checked((await opened(file, passphrase)).data);
  if (how === 'merge') return merge(backup);
  const { acceptedAt, ...before } = await readSettings();
  await changeSettings(backup.settings);
  await replace(backup).catch(async (error: unknown) => {
    await changeSettings(before);
    throw error;
  });
}

const tables = () => ({ followUps: db.followUps, cases: db.cases, history: db.history, threads: db.threads, customers: db.customers, replies: db.replies });
type Name = keyof ReturnType<typeof tables>;
const all = () => [...Object.values(tables()), db.meta] as Table[];

async function whole(): Promise<Backup> {
  const { acceptedAt: _consent, ...settings } = await readSettings();
  return db.transaction('r', all(), async () => ({
    followUps: await db.followUps.toArray(), cases: await db.cases.toArray(), history: await db.history.toArray(), threads: await db.threads.toArray(),
    customers: await db.customers.toArray(), replies: await db.replies.toArray(), settings,
  }));
}

function merge(backup: Backup): Promise<void> {
  return db.transaction('rw', all(), () => db.changeFollowUps(async () => {
    const known = new Set((await db.cases.toArray()).map(({ ticket }) => ticket.key));
    await addMissing('followUps', backup.followUps, ({ id }) => id);
    await addMissing('cases', backup.cases.filter(({ ticket }) => !known.has(ticket.key)), ({ id }) => id);
    await addMissing('history', backup.history, ({ followUp }) => followUp);
    await addMissing('threads', backup.threads, ({ ticket }) => ticket);
    await addMissing('customers', backup.customers, ({ customer }) => customer);
    await addMissing('replies', backup.replies, ({ at }) => at);
  }));
}

async function addMissing<Key extends Name>(name: Key, rows: Backup[Key], keyOf: (row: Backup[Key][number]) => string | number): Promise<void> {
  const table = tables()[name] as unknown as Table<Backup[Key][number], string | number>;
  const present = await table.bulkGet((rows as Backup[Key][number][]).map(keyOf));
  await table.bulkAdd((rows as Backup[Key][number][]).filter((_, place) => present[place] === undefined));
}

function replace(backup: Backup): Promise<void> {
  return db.transaction('rw', all(), () => db.changeFollowUps(async () => {
    const stays = await db.openFollowUps();
    for (const [name, table] of Object.entries(tables()) as [Name, Table][]) {
      await table.clear();
      await table.bulkAdd(backup[name]);
    }
    const known = new Set(backup.followUps.map(({ id }) => id));
    await db.followUps.bulkAdd(stays.filter(({ id }) => !known.has(id)));
  }));
}

/** Rows by a name that is theirs alone. */
function rowsOf(backup: Backup): Map<string, unknown> {
  return new Map([
    ...backup.followUps.map((row): [string, unknown] => [`followUps ${row.id}`, row]), ...backup.cases.map((row): [string, unknown] => [`cases ${row.id}`, row]),
    ...backup.history.map((row): [string, unknown] => [`history ${row.followUp}`, row]), ...backup.threads.map((row): [string, unknown] => [`threads ${row.ticket}`, row]),
    ...backup.customers.map((row): [string, unknown] => [`customers ${row.customer}`, row]), ...backup.replies.map((row): [string, unknown] => [`replies ${row.at}`, row]),
  ]);
}

/** A second case of a ticket that has one here is left out. */
function mergeable(added: readonly string[], theirs: Map<string, unknown>, ours: Map<string, unknown>): number {
  const ticketOf = (row: unknown) => (row as { ticket: { key: string } }).ticket.key;
  const known = new Set([...ours].filter(([name]) => name.startsWith('cases ')).map(([, row]) => ticketOf(row)));
  return added.filter((name) => !name.startsWith('cases ') || !known.has(ticketOf(theirs.get(name)))).length;
}
