/** The database: what is kept, under which keys. Only the worker writes; extension pages may read; content scripts never see it. */
import { Dexie, type Table } from 'dexie';
import type { Case, FollowUp } from './case';
import type { CustomerNote } from './customers/card';
import type { Thread } from './followups/thread';

/** Raised whenever a row gains or changes a field; rows below it are brought up at open. */
export const dataVersion = 1;
type Kept<Row> = Row & { dataVersion: number };
export type KeptFollowUp = Kept<FollowUp>;
/** `changedAt`: last touched, epoch milliseconds; retention counts from it. */
export type KeptCase = Kept<Case> & { changedAt: number };
/** What the agent noted on a customer, by keyed hash; `is` the hash of the one it was merged into. */
export type KeptCustomer = CustomerNote & { customer: string; is: string | null; changedAt: number };
/** A follow-up as it was before its last finish or move; one step back, no more. */
export type Before = { followUp: string; at: number; row: KeptFollowUp };
/** Fingerprints of one reply; no text. */
export type ReplyMark = { at: number; fingerprints: number[] };

export class AmendsDatabase extends Dexie {
  declare followUps: Table<KeptFollowUp, string>;
  declare cases: Table<KeptCase, string>;
  declare threads: Table<Thread, string>;
  declare customers: Table<KeptCustomer, string>;
  declare replies: Table<ReplyMark, number>;
  declare history: Table<Before, string>;
  declare keys: Table<{ name: string; key: CryptoKey }, string>;
  declare meta: Table<{ name: string; value: number }, string>;

  constructor(name = 'amends') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      followUps: 'id, [state+dueAt], ticket.key, ticket.customer, caseId, doneAt, dataVersion',
      cases: 'id, ticket.key, ticket.customer, changedAt, dataVersion',
      replies: 'at',
      history: 'followUp, at',
      keys: 'name',
      meta: 'name',
    });
    this.version(2).stores({ threads: 'ticket, seenAt', customers: 'customer, is, changedAt' });
    this.on('ready', (ready) => bringUp(ready as AmendsDatabase), true);
  }

  /** Open follow-ups, soonest first. */
  openFollowUps(): Promise<KeptFollowUp[]> {
    return this.followUps.where('[state+dueAt]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]).toArray();
  }

  /** How often open follow-ups were changed; the mirror carries the same count. */
  async generation(): Promise<number> {
    return (await this.meta.get('generation'))?.value ?? 0;
  }

  /** One change of follow-ups, whole or not at all; resolves after the commit. */
  changeFollowUps<T>(change: () => Promise<T>): Promise<T> {
    return this.transaction('rw', this.followUps, this.history, this.meta, async () => {
      const result = await change();
      await this.meta.put({ name: 'generation', value: (await this.generation()) + 1 });
      return result;
    });
  }
}

export const db = new AmendsDatabase();

const blankFollowUp = {
  phase: 'fast', state: 'open', promise: '', conditional: false, twin: null, caseId: null, createdAt: 0, notifiedAt: null, doneAt: null, outcome: null,
  moves: [], closedTicket: false, practice: false,
} as const;
const blankCase = {
  language: 'es', emotions: {}, leaving: [], reason: 'none', fault: 'unsure', state: 'understood', outcome: null, rootCause: null, prevention: null,
  gesture: null, before: null, after: null, replies: [], practice: false, changedAt: 0,
} as const;

/** A follow-up of any version as one of this version; fields of a later one are left in place. */
export const currentFollowUp = (row: Partial<FollowUp>): KeptFollowUp => ({ ...blankFollowUp, ...row, dataVersion }) as KeptFollowUp;
export const currentCase = (row: Partial<KeptCase>): KeptCase => ({ ...blankCase, ...row, dataVersion }) as KeptCase;

/**
 * An older release opens a newer database without an error and its rows miss what the newer one indexes, so an upgrade that ran once is not
 * enough (Dexie #2097): every open looks for rows of another version.
 */
async function bringUp(ready: AmendsDatabase): Promise<void> {
  await bringUpTable(ready.followUps, currentFollowUp);
  await bringUpTable(ready.cases, currentCase);
}

async function bringUpTable<Row extends { dataVersion: number }>(table: Table<Row, string>, current: (row: Partial<Row>) => Row): Promise<void> {
  const [all, done] = await Promise.all([table.count(), table.where('dataVersion').aboveOrEqual(dataVersion).count()]);
  if (all === done) return;
  await table.db.transaction('rw', table, async () => {
    const older = await table.filter((row) => !(row.dataVersion >= dataVersion)).toArray();
    await table.bulkPut(older.map((row) => current(row)));
  });
}

/** The row without what only the database needs. */
export function plain<Row extends { dataVersion: number; changedAt?: number }>(kept: Row): Omit<Row, 'dataVersion' | 'changedAt'> {
  const { dataVersion: _version, changedAt: _changed, ...row } = kept;
  return row;
}
