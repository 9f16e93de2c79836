/** Whatever the world and the agent do to the database, in whatever order: an open second visit stays until the agent says how it ended. */
import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { makeBackup, restoreBackup } from '../../lib/backup';
import { mergeCustomers } from '../../lib/customers';
import { db } from '../../lib/db';
import { eraseOld } from '../../lib/erase';
import * as followUps from '../../lib/followups';
import { isWhole, type TicketEvent } from '../../lib/followups/events';
import { Problem } from '../../lib/problem';
import { at, freshBrowser, grantable, promise, ticket } from '../world';

const rule = { slowDays: 14, hours: { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] } };
const [marta, sam] = ['m'.repeat(22), 's'.repeat(22)];
const slow = ['slow-1', 'slow-2'];

type Act = { seen: TicketEvent } | { snooze: number; days: number } | { finish: 'fast-1' | 'fast-2' } | { remove: number } | { import: number; how: 'merge' | 'replace' } | 'backup' | 'merge' | 'wake' | 'retention' | 'undo';
const mark = fc.constantFrom('a', 'b', 'c');
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ seen: fc.oneof(
    fc.record({ kind: fc.constant('resolved' as const), closes: fc.boolean() }), fc.constant({ kind: 'reopened' as const }),
    fc.record({ kind: fc.constant('customer-answered' as const), thanksOnly: fc.boolean() }),
    fc.record({
      kind: fc.constant('thread-read' as const), customer: fc.option(fc.record({ mark, at: fc.constant(null), thanksOnly: fc.boolean() })), agent: fc.option(fc.record({ mark, at: fc.constant(null), promise: fc.boolean() })),
    }),
  ) }),
  fc.record({ snooze: fc.nat(1), days: fc.integer({ min: 1, max: 28 }) }),
  fc.record({ finish: fc.constantFrom('fast-1' as const, 'fast-2' as const) }),
  fc.record({ remove: fc.nat(1) }),
  fc.record({ import: fc.nat(3), how: fc.constantFrom('merge' as const, 'replace' as const) }),
  fc.constantFrom('backup' as const, 'merge' as const, 'wake' as const, 'retention' as const, 'undo' as const),
);

async function act(step: Act, hour: number, files: string[]): Promise<unknown> {
  const here = { now: at('2026-11-23T10:00').now + hour * 3_600_000, zone: 'Europe/Madrid' };
  if (step === 'backup') return files.push(await makeBackup(null, here.now));
  if (step === 'merge') return mergeCustomers(marta, sam, here.now);
  if (step === 'wake') return followUps.reconcile(here);
  if (step === 'retention') return eraseOld(here.now + 400 * 86_400_000, 1);
  if (step === 'undo') return followUps.undo(slow[hour % 2]!);
  if ('seen' in step) return followUps.happened(ticket(String(1 + (hour % 2))).key, step.seen, here, rule);
  if ('snooze' in step) return followUps.move(slow[step.snooze]!, `2027-01-${String(step.days).padStart(2, '0')}T09:00`, false, here);
  if ('finish' in step) return followUps.finish(step.finish, { kind: 'kept' }, here);
  if ('remove' in step) return followUps.remove(slow[step.remove]!, here);
  const file = files[step.import % Math.max(1, files.length)];
  return file && restoreBackup(file, null, step.how);
}

beforeEach(async () => {
  await freshBrowser();
  grantable();
});

it('resolved, answered, thanked, snoozed, merged, imported, woken, cleared of the old: two hundred lives, no open second visit lost', async () => {
  await fc.assert(fc.asyncProperty(fc.array(anyAct, { maxLength: 12 }), async (acts) => {
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    const files = [await makeBackup(null, 1)];
    for (const n of ['1', '2']) {
      const own = ticket(n, n === '1' ? marta : sam);
      await followUps.save([promise(`fast-${n}`, '2026-11-24T10:00', { ticket: own }), promise(`slow-${n}`, '2026-12-07T10:00', { ticket: own, phase: 'slow' })], at('2026-11-23T09:00'));
    }
    for (const [hour, step] of acts.entries()) await act(step, hour, files).catch((error: unknown) => { if (!(error instanceof Problem)) throw error; });
    expect((await db.followUps.bulkGet(slow)).map((row) => row?.state)).toEqual(['open', 'open']);
    for (const row of await db.followUps.toArray()) expect(row.state === 'open' ? row.outcome === null : isWhole(row.outcome)).toBe(true);
  }), { numRuns: 200 });
}, 60_000);
