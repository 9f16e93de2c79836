/** Opening the database: one that cannot be opened, one of an earlier schema, one that an older build has written to. */
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AmendsDatabase, db } from '../lib/db';
import * as followUps from '../lib/followups';
import { listNotices } from '../lib/notices';
import { databaseReady } from '../lib/opening';
import { at, freshBrowser, grantable, promise, row, ticket } from './world';

const monday = at('2026-11-23T09:00');

/** The schemas that were ever in use, as they stood. */
const schemas: Record<number, Record<string, string>> = {
  1: {
    followUps: 'id, [state+dueAt], ticket.key, ticket.customer, caseId, doneAt, dataVersion', cases: 'id, ticket.key, ticket.customer, changedAt, dataVersion', replies: 'at',
    history: 'followUp, at', keys: 'name', meta: 'name',
  },
  2: { threads: 'ticket, seenAt', customers: 'customer, is, changedAt' },
};
/** A build of that time on this database. */
function olderBuild(version: number, name: string): Dexie {
  const older = new Dexie(name);
  for (let each = 1; each <= version; each++) older.version(each).stores(schemas[each]!);
  return older;
}

describe('a database that the browser cannot open', () => {
  const open = indexedDB.open.bind(indexedDB);
  const remove = indexedDB.deleteDatabase.bind(indexedDB);
  /** So many openings fail with this error, unless the database is deleted. */
  const failing = (times: number, name: string, message: string) => {
    let left = times;
    indexedDB.open = ((...args: Parameters<typeof open>) => {
      if (left-- > 0) throw new DOMException(message, name);
      return open(...args);
    }) as typeof indexedDB.open;
    indexedDB.deleteDatabase = (name) => { left = 0; return remove(name); };
  };

  beforeEach(async () => {
    await freshBrowser();
    grantable();
    await followUps.save([promise('a', '2026-11-24T10:00'), promise('b', '2026-11-25T10:00', { ticket: ticket('8') })], monday);
    await followUps.reconcile(monday);
    db.close({ disableAutoOpen: false });
  });
  afterEach(() => { indexedDB.open = open; indexedDB.deleteDatabase = remove; });

  it('is tried again, since a lock passes', async () => {
    failing(2, 'UnknownError', 'Internal error opening backing store for indexedDB.open.');
    await databaseReady(monday.now);
    expect(await followUps.list()).toHaveLength(2);
    expect(await listNotices()).toEqual([]);
  });

  it('is made anew from the mirror when it stays shut, and the agent is told', async () => {
    failing(Number.POSITIVE_INFINITY, 'UnknownError', 'Internal error opening backing store for indexedDB.open.');
    const began = Date.now();
    await Promise.all([databaseReady(monday.now), databaseReady(monday.now)]);
    expect(Date.now() - began).toBeLessThan(2000);
    expect((await followUps.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await listNotices()).map(({ kind, count }) => [kind, count])).toEqual([['restored', 2], ['rebuilt', 0]]);
  });

  it('is left alone when only the disk is full', async () => {
    failing(1, 'QuotaExceededError', 'Encountered full disk while opening backing store for indexedDB.open.');
    await expect(databaseReady(monday.now)).rejects.toThrow();
    await databaseReady(monday.now);
    expect(await followUps.list()).toHaveLength(2);
    expect(await listNotices()).toEqual([]);
  });
});

describe('ten thousand rows', () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => row(`f${n}`, `2026-12-${String(1 + (n % 28)).padStart(2, '0')}T10:00`, { ticket: ticket(String(n)) }));
  const cases = Array.from({ length: 500 }, (_, n) => ({ id: `c${n}`, ticket: ticket(String(n)), openedAt: n, openedOn: '2026-11-23' }));
  /** As the first builds wrote them: fields that came later are missing, and so is the version. */
  const early = rows.map(({ moves: _moves, notifiedAt: _notified, closedTicket: _closed, practice: _practice, ...each }) => each);

  for (const version of [1, 2]) {
    it(`of schema ${version} are all there, in every index`, async () => {
      const name = `upgrade-${version}`;
      const older = olderBuild(version, name);
      await older.table('followUps').bulkAdd(early);
      await older.table('cases').bulkAdd(cases);
      older.close();
      const newer = new AmendsDatabase(name);
      expect(await newer.openFollowUps()).toHaveLength(10_000);
      expect(await Promise.all([newer.followUps.where('dataVersion').above(0).count(), newer.followUps.orderBy('ticket.key').count(), newer.cases.where('changedAt').aboveOrEqual(0).count(), newer.cases.where('dataVersion').above(0).count()]))
        .toEqual([10_000, 10_000, 500, 500]);
      expect(await newer.followUps.get('f9999')).toMatchObject({ moves: [], notifiedAt: null, practice: false });
      expect([await newer.threads.count(), await newer.customers.count()]).toEqual([0, 0]);
      await newer.delete();
    }, 30_000);
  }

  it('an older build on newer data and back: what it wrote is in every index too', async () => {
    const first = new AmendsDatabase('rollback');
    await first.followUps.bulkAdd(rows.slice(0, 50).map((each) => ({ ...each, dataVersion: 1 })));
    await first.threads.add({ ticket: ticket('1').key, customer: 'm', agent: null, answered: [], wrote: [], seenAt: 5 });
    first.close();
    const older = olderBuild(1, 'rollback');
    expect(await older.table('followUps').count()).toBe(50);
    await older.table('followUps').bulkPut(early.slice(50, 100));
    await older.table('followUps').put({ ...early[0]!, promise: 'Rewritten by the older build' });
    older.close();
    const back = new AmendsDatabase('rollback');
    expect(await back.openFollowUps()).toHaveLength(100);
    expect(await back.followUps.where('dataVersion').above(0).count()).toBe(100);
    expect((await back.followUps.get('f0'))?.promise).toBe('Rewritten by the older build');
    expect(await back.threads.get(ticket('1').key)).toMatchObject({ customer: 'm' });
    await back.delete();
  });
});
