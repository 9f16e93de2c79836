/** What makes the outside agree with the database: mirror, notification, badge, alarms. The test moves the clock. */
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewFollowUp } from '../../lib/case';
import { addDays, instantOf, localOf } from '../../lib/calendar';
import { db } from '../../lib/db';
import { eraseEverything, erasePractice } from '../../lib/erase';
import * as followUps from '../../lib/followups';
import { badgeOf } from '../../lib/followups/badge';
import { noticeOf } from '../../lib/followups/notice';
import { listNotices } from '../../lib/notices';
import { databaseReady } from '../../lib/opening';
import { changeSettings } from '../../lib/settings-store';
import { at, freshBrowser, grantable, promise, row, shownNotices, ticket } from '../world';

const monday = at('2026-11-23T09:00');
const alarms = async () => Object.fromEntries((await browser.alarms.getAll()).map(({ name, scheduledTime, periodInMinutes }) => [name, periodInMinutes ?? scheduledTime]));

beforeEach(async () => {
  await freshBrowser();
  grantable();
  await changeSettings({ notifications: true, language: 'es' });
});

describe('alarms', () => {
  it('two in all: the next due time and a heartbeat, however many follow-ups there are', async () => {
    await followUps.save(Array.from({ length: 9 }, (_, day) => promise(`f${day}`, `${addDays('2026-11-24', day)}T10:00`)), monday);
    await followUps.reconcile(monday);
    expect(await alarms()).toEqual({ 'next-due': at('2026-11-24T10:00').now, heartbeat: 30 });
    await browser.alarms.clearAll();
    await followUps.reconcile(at('2026-11-26T12:00'));
    expect(await alarms()).toEqual({ 'next-due': at('2026-11-27T09:00').now, heartbeat: 30 });
  });

  it('no follow-up, no due alarm', async () => {
    await followUps.save([promise('a', '2026-11-24T10:00')], monday);
    await followUps.reconcile(monday);
    await followUps.finish('a', { kind: 'kept' }, monday);
    await followUps.reconcile(monday);
    expect(await alarms()).toEqual({ heartbeat: 30 });
  });

  it('follow the plan when the rules of a zone changed', async () => {
    await followUps.save([promise('a', '2026-11-24T10:00')], monday);
    await db.followUps.update('a', { dueAt: at('2026-11-24T11:00').now });
    await followUps.reconcile(monday);
    expect((await alarms())['next-due']).toBe(at('2026-11-24T10:00').now);
  });
});

describe('the notification', () => {
  it('says how many, never who', async () => {
    await followUps.save([promise('a', '2026-11-24T10:00'), promise('b', '2026-11-24T10:00', { ticket: ticket('8') })], monday);
    await followUps.reconcile(at('2026-11-24T10:00'));
    expect(shownNotices()).toEqual(['2 seguimientos para ahora']);
    const everything = JSON.stringify(fakeBrowser.notifications.getAllCreateOptions());
    for (const secret of ['reembolso', '#7', 'MI', 'acme']) expect(everything).not.toContain(secret);
  });

  it('says what and when only to who asked for it', () => {
    const due = [row('a', '2026-11-24T10:00')];
    expect(noticeOf(due, 'es', true)).toEqual({ title: 'Confirmar el reembolso', message: '#7 MI · 10:00' });
    expect(noticeOf(due, 'en', false)).toEqual({ title: 'One follow-up is due now', message: 'Click to open it.' });
    expect(noticeOf([...due, ...due], 'en', true)).toEqual({ title: '2 follow-ups are due now', message: 'Click to see the list.' });
  });

  it('comes once, however often and however many at a time the worker looks', async () => {
    const shown = countNotices();
    await followUps.save([promise('a', '2026-11-24T10:00')], monday);
    await Promise.all([0, 1, 2, 3].map(() => followUps.reconcile(at('2026-11-24T10:00'))));
    await followUps.reconcile(at('2026-11-24T10:30'));
    expect(shown).toEqual([1]);
  });

  it('that the browser could not show is shown the next time', async () => {
    await followUps.save([promise('a', '2026-11-24T10:00')], monday);
    const create = fakeBrowser.notifications.create;
    fakeBrowser.notifications.create = (async () => { throw new Error('no notification service'); }) as never;
    await followUps.reconcile(at('2026-11-24T10:00'));
    fakeBrowser.notifications.create = create;
    expect(await alarms()).toHaveProperty('heartbeat');
    await followUps.reconcile(at('2026-11-24T10:30'));
    expect(shownNotices()).toEqual(['Un seguimiento para ahora']);
  });

  it('is not shown to who did not ask for any; the badge counts', async () => {
    await changeSettings({ notifications: false });
    await followUps.save([promise('a', '2026-11-24T10:00')], monday);
    await followUps.reconcile(at('2026-11-24T10:00'));
    expect(shownNotices()).toEqual([]);
    expect(await browser.action.getBadgeText({})).toBe('1');
  });
});

describe('the badge', () => {
  const open = (...dues: string[]) => dues.map((due, index) => row(`f${index}`, due));
  it.each([
    ['nothing', [], '', '#A5731A'],
    ['tomorrow does not count', ['2026-11-25T00:00'], '', '#A5731A'],
    ['later today is gold', ['2026-11-24T23:59'], '1', '#A5731A'],
    ['one that is late makes it ember', ['2026-11-24T09:59', '2026-11-24T18:00'], '2', '#B04E27'],
    ['above nine it stops counting', Array.from({ length: 10 }, () => '2026-11-24T18:00'), '9+', '#A5731A'],
  ])('%s', (_, dues, text, colour) => expect(badgeOf(open(...dues), at('2026-11-24T10:00'))).toMatchObject({ text, colour }));

  it('ends the day at the agent’s midnight', () => {
    const evening = open('2026-11-24T20:00');
    expect(badgeOf(evening, at('2026-11-24T10:00', 'Asia/Tokyo')).text).toBe('');
    expect(badgeOf(evening, at('2026-11-24T10:00', 'America/Mexico_City')).text).toBe('1');
  });
});

describe('the mirror', () => {
  const five = Array.from({ length: 5 }, (_, number) => promise(`f${number}`, `2026-11-2${4 + number}T10:00`));
  const emptied = () => db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));

  it('brings back what a damaged database lost, says so once, and rings nothing twice', async () => {
    const shown = countNotices();
    await followUps.save(five, monday);
    await followUps.finish('f4', { kind: 'kept' }, monday);
    await followUps.reconcile(at('2026-11-24T10:00'));
    const before = await followUps.list();
    await emptied();
    await followUps.reconcile(at('2026-11-24T10:01'));
    expect(await followUps.list()).toEqual(before);
    expect(await listNotices()).toEqual([{ kind: 'restored', count: 4, at: at('2026-11-24T10:01').now }]);
    await followUps.reconcile(at('2026-11-24T10:02'));
    expect(await listNotices()).toHaveLength(1);
    expect(shown).toEqual([1]);
  });

  it('repairs a database that only lost its last writes', async () => {
    await followUps.save(five.slice(0, 2), monday);
    await followUps.move('f0', '2026-12-01T09:00', true, monday);
    await followUps.save(five.slice(2), monday);
    await followUps.reconcile(monday);
    const kept = (await db.followUps.toArray()).filter(({ id }) => id < 'f2');
    await emptied();
    await db.followUps.bulkAdd(kept.map((each) => ({ ...each, due: '2026-11-24T10:00', dueAt: at('2026-11-24T10:00').now, moves: [] })));
    await db.meta.put({ name: 'generation', value: 1 });
    await followUps.reconcile(monday);
    expect((await followUps.list()).map(({ id, due }) => [id, due])).toEqual([
      ['f1', '2026-11-25T10:00'], ['f2', '2026-11-26T10:00'], ['f3', '2026-11-27T10:00'], ['f4', '2026-11-28T10:00'], ['f0', '2026-12-01T09:00'],
    ]);
    expect((await listNotices())[0]?.count).toBe(3);
  });

  it('repairs a database that lost old rows and kept its last write', async () => {
    await followUps.save(five, monday);
    await followUps.reconcile(monday);
    await db.followUps.bulkDelete(['f1', 'f2']);
    db.close({ disableAutoOpen: false });
    await databaseReady(monday.now);
    expect(await followUps.list()).toHaveLength(5);
    expect(await listNotices()).toMatchObject([{ kind: 'restored', count: 2 }]);
  });

  it('gives way to the database when it is the older one', async () => {
    await followUps.save(five, monday);
    await followUps.reconcile(monday);
    await followUps.remove('f0', monday);
    await followUps.finish('f1', { kind: 'late' }, monday);
    await followUps.reconcile(monday);
    expect((await followUps.list()).map(({ id }) => id)).toEqual(['f2', 'f3', 'f4']);
    expect(await listNotices()).toEqual([]);
  });

  it('without room for it, the follow-ups stay and the agent is told', async () => {
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = (async (items: object) => {
      if ('mirror' in items) throw Object.assign(new Error('QUOTA_BYTES quota exceeded'), { name: 'Error' });
      return set(items);
    }) as never;
    await followUps.save(five, monday);
    await followUps.reconcile(monday);
    fakeBrowser.storage.local.set = set;
    expect(await followUps.list()).toHaveLength(5);
    expect(await listNotices()).toMatchObject([{ kind: 'storage-full', count: 5 }]);
  });

  it('what was erased does not come back', async () => {
    await followUps.save([...five, promise('game', '2026-11-24T10:00', { practice: true })], monday);
    await followUps.reconcile(monday);
    await erasePractice();
    await followUps.reconcile(monday);
    expect(await followUps.list()).toHaveLength(5);
    const running = followUps.reconcile(monday);
    await Promise.all([eraseEverything(), followUps.reconcile(monday), running]);
    await followUps.reconcile(monday);
    expect(await followUps.list({ done: 10 })).toEqual([]);
    expect(await db.followUps.count()).toBe(0);
  });
});

describe('sixty days of a laptop that is closed at night, restarted, carried to Mexico and back', () => {
  for (const [from, what] of [['2026-10-01', 'autumn'], ['2027-03-01', 'spring']] as const) {
    it(`in ${what}: each follow-up rings exactly once, at its local time or at the next wake`, async () => {
      const rang: { at: number; count: number }[] = [];
      const create = fakeBrowser.notifications.create;
      let now = instantOf(`${from}T08:00`, 'Europe/Madrid');
      fakeBrowser.notifications.create = ((id: string, options: { title: string }) => {
        rang.push({ at: now, count: Number(/\d+/.exec(options.title)?.[0] ?? 1) });
        return create(id, options as never);
      }) as never;
      const made: NewFollowUp[] = [];
      const expected: { at: number; count: number }[] = [];
      for (let day = 0; day < 60; day++) {
        const date = addDays(from, day);
        const zone = day >= 20 && day < 40 ? 'America/Mexico_City' : 'Europe/Madrid';
        const [opens, closes] = [`${date}T08:00`, `${date}T19:00`].map((local) => instantOf(local, zone)) as [number, number];
        // The worker starts anew each morning; every third day the browser was restarted and its alarms are gone.
        now = opens;
        if (day % 3 === 0) await browser.alarms.clearAll();
        if (day % 7 === 0) { db.close(); await db.open(); }
        await followUps.reconcile({ now, zone });
        await dealtWith(now);
        const today = [
          promise(`noon-${day}`, `${addDays(date, 1)}T12:15`, { zone }), promise(`same-${day}`, `${addDays(date, 1)}T12:15`, { zone }),
          promise(`night-${day}`, `${addDays(date, 2)}T02:30`, { zone }), promise(`slow-${day}`, `${addDays(date, 14)}T10:00`, { zone, phase: 'slow' }),
        ];
        made.push(...today);
        await followUps.save(today, { now, zone });
        await followUps.reconcile({ now, zone });
        await dealtWith(now);
        // Until the lid closes the browser fires what is set; nothing else looks at the clock.
        for (;;) {
          const next = await browser.alarms.get(followUps.nextDue);
          if (!next || next.scheduledTime > closes) break;
          now = next.scheduledTime;
          await followUps.reconcile({ now, zone });
          await dealtWith(now);
        }
        now = closes;
      }
      for (const each of made) {
        const due = instantOf(each.due, each.zone);
        const wake = wakeAt(due, from);
        if (wake !== null) expected.push({ at: wake, count: 1 });
      }
      const sums = (list: { at: number; count: number }[]) => Object.fromEntries([...new Set(list.map(({ at: time }) => time))].sort((a, b) => a - b)
        .map((time) => [localOf(time, 'UTC'), list.filter((each) => each.at === time).reduce((sum, { count }) => sum + count, 0)]));
      expect(sums(rang)).toEqual(sums(expected));
      expect((await db.followUps.toArray()).filter(({ notifiedAt }) => notifiedAt !== null)).toHaveLength(expected.length);
    });
  }

  /** The agent does at once what rings. */
  async function dealtWith(now: number): Promise<void> {
    const rung = (await db.openFollowUps()).filter(({ notifiedAt }) => notifiedAt !== null);
    for (const { id, phase } of rung) await followUps.finish(id, { kind: phase === 'fast' ? 'kept' : 'no-answer' }, { now, zone: 'Europe/Madrid' });
  }

  /** When the laptop is open at this instant, or opens next; null after the story. */
  function wakeAt(due: number, from: string): number | null {
    for (let day = 0; day < 60; day++) {
      const zone = day >= 20 && day < 40 ? 'America/Mexico_City' : 'Europe/Madrid';
      const [opens, closes] = ['08:00', '19:00'].map((hour) => instantOf(`${addDays(from, day)}T${hour}`, zone)) as [number, number];
      if (due <= closes) return Math.max(due, opens);
    }
    return null;
  }
});

/** How many follow-ups each notification was about. */
function countNotices(): number[] {
  const shown: number[] = [];
  const create = fakeBrowser.notifications.create;
  fakeBrowser.notifications.create = ((id: string, options: { title: string }) => {
    shown.push(Number(/\d+/.exec(options.title)?.[0] ?? 1));
    return create(id, options as never);
  }) as never;
  return shown;
}
