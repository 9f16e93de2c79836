/** A second copy of the open follow-ups: a damaged IndexedDB comes back empty without an error, `storage.local` does not (measured). */
import { browser } from 'wxt/browser';
import type { FollowUp } from '../case';
import { currentFollowUp, db, plain, type KeptFollowUp } from '../db';
import { addNotice } from '../notices';
import { codeOf } from '../problem';
import { inTurn } from '../turns';

type Mirror = { generation: number; rows: FollowUp[] };
const key = 'mirror';

/**
 * Compares the two and mends the one that is behind. The database is written first, so a mirror that is ahead means that the database lost
 * something: its open follow-ups come back, and a notice says how many. Returns that number.
 */
export function compareMirror(now: number): Promise<number> {
  return inTurn(key, async () => {
    const mirror = await readMirror();
    const [generation, rows] = await db.transaction('r', db.followUps, db.meta, () => Promise.all([db.generation(), db.openFollowUps()]));
    if (mirror && mirror.generation > generation) return restore(mirror, now);
    if (!mirror || mirror.generation < generation) await write({ generation, rows: rows.map((row) => plain(row)) }, now);
    return 0;
  });
}

/** Empties `storage.local` and then does the rest of an erasure, in turn with the writer of the copy, so that nothing erased comes back. */
export function eraseWithMirror(rest: () => Promise<unknown>): Promise<void> {
  return inTurn(key, async () => {
    await browser.storage.local.clear();
    await rest();
  });
}

async function readMirror(): Promise<Mirror | null> {
  const stored = (await browser.storage.local.get(key))[key] as Partial<Mirror> | undefined;
  return Number.isInteger(stored?.generation) && Array.isArray(stored?.rows) ? (stored as Mirror) : null;
}

async function write(mirror: Mirror, now: number): Promise<void> {
  await browser.storage.local.set({ [key]: mirror }).catch(async (error: unknown) => {
    if (codeOf(error) === 'storage-full') await addNotice({ kind: 'storage-full', count: mirror.rows.length, at: now }).catch(() => undefined);
  });
}

async function restore(mirror: Mirror, now: number): Promise<number> {
  const rows = mirror.rows.filter(({ id }) => typeof id === 'string').map((row): KeptFollowUp => currentFollowUp(row));
  const lost = await db.transaction('rw', db.followUps, db.meta, async () => {
    const present = await db.followUps.bulkGet(rows.map(({ id }) => id));
    await db.followUps.bulkPut(rows);
    await db.meta.put({ name: 'generation', value: mirror.generation });
    return present.filter((row) => row === undefined).length;
  });
  if (lost > 0) await addNotice({ kind: 'restored', count: lost, at: now });
  return lost;
}
