/** A second copy of the open follow-ups: a damaged IndexedDB comes back empty without an error, `storage.local` does not (measured). */
import { browser } from 'wxt/browser';
import type { FollowUp } from '../case';
import { currentFollowUp, db, plain, type KeptFollowUp } from '../db';
import { addNotice } from '../notices';
import { codeOf } from '../problem';
import { inTurn } from '../turns';

type Mirror = { generation: number; rows: FollowUp[] };
const key = 'mirror';
/** The count at which both were last seen to agree in the life of this worker; a copy of many rows is not read again for nothing. */
let agreed: number | null = null;

/**
 * When the database is being opened: gives back the open follow-ups that it lacks, and a notice says how many. Returns that number. The database is
 * written first, so it lost something when the mirror is ahead, or when counts are equal and rows of the mirror are missing.
 */
export function restoreFromMirror(now: number): Promise<number> {
  return inTurn(key, async () => {
    agreed = null;
    const mirror = await readMirror();
    const generation = await db.generation();
    const damaged = mirror && (mirror.generation > generation || (mirror.generation === generation && await lacks(mirror)));
    return damaged ? restore(mirror, now) : 0;
  });
}

/** Mends the one of the two that is behind, at any time after. Equal counts seen before are not looked into again: the copy may be long. */
export function compareMirror(now: number): Promise<number> {
  return inTurn(key, async () => {
    if (agreed !== null && agreed === await db.generation()) return 0;
    const mirror = await readMirror();
    const [generation, rows] = await db.transaction('r', db.followUps, db.meta, () => Promise.all([db.generation(), db.openFollowUps()]));
    agreed = Math.max(generation, mirror?.generation ?? 0);
    if (mirror && mirror.generation > generation) return restore(mirror, now);
    if (!mirror || mirror.generation < generation) await write({ generation, rows: rows.map((row) => plain(row)) }, now);
    return 0;
  });
}

/** Empties `storage.local` and then does the rest of an erasure, in turn with the writer of the copy, so that nothing erased comes back. */
export function eraseWithMirror(rest: () => Promise<unknown>): Promise<void> {
  return inTurn(key, async () => {
    agreed = null;
    await browser.storage.local.clear();
    await rest();
  });
}

/** Whether a row of the mirror is not among the open ones. */
async function lacks({ rows }: Mirror): Promise<boolean> {
  const present = await db.followUps.bulkGet(rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
  return present.some((row) => row?.state !== 'open');
}

async function readMirror(): Promise<Mirror | null> {
  const stored = (await browser.storage.local.get(key))[key] as Partial<Mirror> | undefined;
  return Number.isInteger(stored?.generation) && Array.isArray(stored?.rows) ? (stored as Mirror) : null;
}

async function write(mirror: Mirror, now: number): Promise<void> {
  await browser.storage.local.set({ [key]: mirror }).catch(async (error: unknown) => {
    agreed = null;
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
