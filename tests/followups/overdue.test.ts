/** What is late: said once more after four hours, then in the morning, then asked to be decided. The test moves the clock. */
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { instantOf, localOf } from '../../lib/calendar';
import * as followUps from '../../lib/followups';
import { ringing, ringsAt } from '../../lib/followups/ringing';
import { defaultSettings } from '../../lib/settings';
import { changeSettings } from '../../lib/settings-store';
import { at, freshBrowser, grantable, promise, row, ticket } from '../world';

const zone = 'Europe/Madrid';
const rang: [string, string][] = [];
const create = fakeBrowser.notifications.create;

/** The browser is on from one local time to another: it wakes at every alarm and every half hour. */
async function awake(from: string, to: string): Promise<void> {
  let now = instantOf(from, zone);
  fakeBrowser.notifications.create = ((id: string, options: { title: string }) => {
    rang.push([localOf(now, zone).slice(0, 16), options.title]);
    return create(id, options as never);
  }) as never;
  for (const end = instantOf(to, zone); now <= end;) {
    await followUps.reconcile({ now, zone });
    const next = (await browser.alarms.get(followUps.nextDue))?.scheduledTime ?? Number.POSITIVE_INFINITY;
    now = Math.min(now + 1_800_000, next > now ? next : Number.POSITIVE_INFINITY);
  }
  fakeBrowser.notifications.create = create;
}

beforeEach(async () => {
  rang.length = 0;
  await freshBrowser();
  grantable();
  await changeSettings({ notifications: true, language: 'es' });
});

describe('a promise nobody sees to', () => {
  it('rings at its hour, four hours later, each working morning, and for the last time when it is to be decided', async () => {
    await followUps.save([promise('a', '2026-11-25T10:15')], at('2026-11-24T09:00'));
    await awake('2026-11-25T08:00', '2026-12-10T20:00');
    expect(rang).toEqual([
      ['2026-11-25T10:15', 'Un seguimiento para ahora'], ['2026-11-25T14:15', 'Un seguimiento se pasó de hora'], ['2026-11-26T09:00', 'Un seguimiento se pasó de hora'],
      ['2026-11-27T09:00', 'Un seguimiento se pasó de hora'], ['2026-11-30T09:00', 'Un seguimiento pide que lo decidas'],
    ]);
  });

  it('several are one summary in the morning', async () => {
    await followUps.save(['1', '2', '3'].map((id) => promise(id, `2026-11-24T1${id}:00`, { ticket: ticket(id) })), at('2026-11-24T09:00'));
    await awake('2026-11-24T08:00', '2026-11-25T12:00');
    expect(rang.at(-1)).toEqual(['2026-11-25T09:00', '3 seguimientos se pasaron de hora']);
    expect(rang.filter(([when]) => when > '2026-11-25')).toHaveLength(1);
  });

  it('done or moved, it says no more', async () => {
    await followUps.save([promise('a', '2026-11-25T10:15'), promise('b', '2026-11-25T10:15')], at('2026-11-24T09:00'));
    await awake('2026-11-25T10:00', '2026-11-25T10:20');
    await followUps.finish('a', { kind: 'kept' }, at('2026-11-25T10:20'));
    await followUps.move('b', '2026-11-26T16:00', true, at('2026-11-25T10:20'));
    await awake('2026-11-25T10:20', '2026-11-26T15:00');
    expect(rang).toEqual([['2026-11-25T10:15', '2 seguimientos para ahora']]);
    await awake('2026-11-26T15:00', '2026-11-26T16:05');
    expect(rang.at(-1)).toEqual(['2026-11-26T16:00', 'Un seguimiento para ahora']);
  });
});

describe('the browser was closed', () => {
  it('over several due times: one summary at its start, never a pile', async () => {
    await followUps.save(Array.from({ length: 7 }, (_, n) => promise(`f${n}`, `2026-11-2${4 + (n % 3)}T1${n}:30`)), at('2026-11-23T09:00'));
    await awake('2026-11-26T18:05', '2026-11-26T20:59');
    expect(rang).toEqual([['2026-11-26T18:05', '7 seguimientos para ahora']]);
  });

  it('and opened at night: silent until the morning, then one', async () => {
    await followUps.save([promise('a', '2026-11-24T10:00'), promise('b', '2026-11-24T16:00')], at('2026-11-23T09:00'));
    await awake('2026-11-24T22:30', '2026-11-25T08:30');
    expect(rang).toEqual([['2026-11-25T08:00', '2 seguimientos para ahora']]);
  });
});

describe('quiet hours', () => {
  it('what was set for that very hour rings; the second call waits for the morning', async () => {
    await followUps.save([promise('a', '2026-11-24T22:15')], at('2026-11-24T09:00'));
    await awake('2026-11-24T20:00', '2026-11-25T08:59');
    expect(rang).toEqual([['2026-11-24T22:15', 'Un seguimiento para ahora'], ['2026-11-25T08:00', 'Un seguimiento se pasó de hora']]);
  });

  it('are not quiet for who works in them, nor for who wants none', () => {
    const late = row('a', '2026-11-24T19:00', { notifiedAt: at('2026-11-24T19:00').now });
    const rule = { hours: defaultSettings.hours, quietHours: defaultSettings.quietHours };
    const local = (instant: number | null) => instant && localOf(instant, zone).slice(0, 16);
    const here = at('2026-11-24T20:00');
    expect(local(ringsAt(late, here, rule))).toBe('2026-11-25T08:00');
    expect(local(ringsAt(late, here, { ...rule, quietHours: null }))).toBe('2026-11-24T23:00');
    expect(local(ringsAt(late, here, { ...rule, hours: { from: '20:00', to: '04:00', days: [1, 2, 3, 4, 5] } }))).toBe('2026-11-24T23:00');
  });

  it('keep their local hour over both changes of the clocks', () => {
    for (const [due, morning] of [['2026-10-24T18:00', '2026-10-25T08:00'], ['2027-03-27T18:00', '2027-03-28T08:00']] as const) {
      const late = row('a', due, { notifiedAt: instantOf(due, zone) });
      expect(localOf(ringsAt(late, at(due), defaultSettings)!, zone).slice(0, 16)).toBe(morning);
    }
  });
});

it('three days are counted by the calendar', () => {
  const late = row('a', '2026-10-23T10:00', { notifiedAt: 1 });
  expect(ringing(late, at('2026-10-26T09:59').now)).toBe('late');
  expect(ringing(late, at('2026-10-26T10:00').now)).toBe('decide');
});

describe('a clock that was wrong', () => {
  it('an hour back after the ring: it does not ring twice', async () => {
    await followUps.save([promise('a', '2026-11-25T10:00')], at('2026-11-24T09:00'));
    await awake('2026-11-25T09:00', '2026-11-25T10:05');
    await awake('2026-11-25T09:05', '2026-11-25T11:00');
    expect(rang).toEqual([['2026-11-25T10:00', 'Un seguimiento para ahora']]);
  });

  it('a year ahead and put right: it still rings at its own hour', async () => {
    await followUps.save([promise('a', '2026-11-25T10:00')], at('2026-11-24T09:00'));
    await awake('2027-11-24T10:00', '2027-11-24T10:01');
    await awake('2026-11-24T11:00', '2026-11-25T10:05');
    expect(rang.at(-1)).toEqual(['2026-11-25T10:00', 'Un seguimiento para ahora']);
    expect(rang).toHaveLength(2);
  });
});
