/** What the agent does with follow-ups, and what can go wrong while it is being saved. */
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allow } from '../../lib/allow';
import { AmendsDatabase, db } from '../../lib/db';
import * as followUps from '../../lib/followups';
import { showsTicket } from '../../lib/followups/open';
import type { NewFollowUp } from '../../lib/case';
import { answerTo, asking, type Handlers } from '../../lib/rpc';
import { at, freshBrowser, promise, row, senders, ticket } from '../world';

const monday = at('2026-11-23T09:00');
beforeEach(freshBrowser);

describe('saving', () => {
  it('keeps both phases with one key, open and in order', async () => {
    const slow = promise('slow', '2026-12-07T10:00', { phase: 'slow', twin: 'fast' });
    await followUps.save([slow, promise('fast', '2026-11-24T10:00', { twin: 'slow' })], monday);
    expect((await followUps.list()).map(({ id, state, due }) => [id, state, due])).toEqual([['fast', 'open', '2026-11-24T10:00'], ['slow', 'open', '2026-12-07T10:00']]);
    expect(await followUps.list({ ticket: ticket('8').key })).toEqual([]);
  });

  it('twice is once, and what happened in between stays', async () => {
    await followUps.save([promise('a', '2026-11-24T10:00')], monday);
    await followUps.finish('a', { kind: 'kept' }, monday);
    const [again] = await followUps.save([promise('a', '2026-11-24T10:00')], monday);
    expect(again).toMatchObject({ state: 'done', outcome: { kind: 'kept' } });
    expect(await db.followUps.count()).toBe(1);
  });

  it('the worker dies before, between and after: the repeated question leaves one row', async () => {
    let deaths = 0;
    const worker: Partial<Handlers> = { 'followups/save': (_, rows: NewFollowUp[]) => followUps.save(rows, monday) };
    const ask = asking(async (question) => {
      deaths += 1;
      if (deaths === 1) return undefined;
      if (deaths === 2) {
        await db.changeFollowUps(async () => {
          await db.followUps.add({ ...row('a', '2026-11-24T10:00'), dataVersion: 1 });
          throw new Error('killed before the commit');
        }).catch(() => undefined);
        return undefined;
      }
      const answered = await answerTo(question, senders.panel, worker as Handlers, allow);
      return deaths === 3 ? undefined : answered;
    }, async () => undefined);
    const [kept] = await ask('followups/save', [promise('a', '2026-11-24T10:00')]);
    expect(kept).toMatchObject({ id: 'a', state: 'open' });
    expect(deaths).toBe(4);
    expect((await followUps.list()).map(({ id }) => id)).toEqual(['a']);
  });

  it('a thousand, one after the other: a thousand', async () => {
    for (let number = 0; number < 1000; number++) await followUps.save([promise(`f${number}`, '2026-11-24T10:00')], monday);
    expect(await db.followUps.count()).toBe(1000);
    expect(await db.generation()).toBe(1000);
  }, 30_000);

  it('many at the same moment on one row: every move counts', async () => {
    await followUps.save([promise('a', '2026-11-24T10:00')], monday);
    const times = Array.from({ length: 40 }, (_, minute) => `2026-11-25T10:${String(minute).padStart(2, '0')}`);
    await Promise.all(times.map((due) => followUps.move('a', due, false, monday)));
    expect((await followUps.list())[0]?.moves).toHaveLength(40);
  });

  it('a full disk is said, and nothing pretends to be saved', async () => {
    const full = () => { throw Object.assign(new Error('The quota has been exceeded.'), { name: 'QuotaExceededError' }); };
    await followUps.save([promise('before', '2026-11-24T10:00')], monday);
    db.followUps.hook('creating', full);
    db.followUps.hook('updating', full);
    const worker = { 'followups/save': (_: unknown, rows: NewFollowUp[]) => followUps.save(rows, monday), 'followups/finish': () => followUps.finish('before', { kind: 'kept' }, monday) };
    const ask = asking((question) => answerTo(question, senders.panel, worker as unknown as Handlers, allow), async () => undefined);
    await expect(ask('followups/save', [promise('a', '2026-11-24T10:00')])).rejects.toMatchObject({ code: 'storage-full' });
    await expect(ask('followups/finish', 'before', { kind: 'kept' })).rejects.toMatchObject({ code: 'storage-full' });
    db.followUps.hook('creating').unsubscribe(full);
    db.followUps.hook('updating').unsubscribe(full);
    expect((await followUps.list({ done: 5 })).map(({ id, state }) => [id, state])).toEqual([['before', 'open']]);
    expect(await db.generation()).toBe(1);
  });
});

describe('ending, moving, taking back', () => {
  beforeEach(() => followUps.save([promise('a', '2026-11-24T10:00'), promise('s', '2026-12-07T10:00', { phase: 'slow' })], monday));

  it('is done with its outcome, and again is no harm', async () => {
    await followUps.finish('a', { kind: 'customer-said', note: 'Llegó bien', score: { value: 9, scale: '0-10', source: 'said' } }, at('2026-11-24T09:58'));
    const again = await followUps.finish('a', { kind: 'customer-said', note: 'Llegó bien', score: { value: 9, scale: '0-10', source: 'said' } }, at('2026-11-24T12:00'));
    expect(again.doneAt).toBe(at('2026-11-24T09:58').now);
    expect((await followUps.list({ done: 1 })).map(({ id }) => id)).toEqual(['s', 'a']);
  });

  it('refuses to end without an outcome, with another outcome, or what is not there', async () => {
    await expect(followUps.finish('a', { kind: 'let-go', because: '  ' }, monday)).rejects.toMatchObject({ code: 'outcome-needed' });
    await followUps.finish('a', { kind: 'late' }, monday);
    await expect(followUps.finish('a', { kind: 'kept' }, monday)).rejects.toMatchObject({ code: 'already-closed' });
    await expect(followUps.finish('nobody', { kind: 'kept' }, monday)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('moves forward only, remembers from where and whether the customer knows, and rings again', async () => {
    await db.followUps.update('a', { notifiedAt: 1 });
    await expect(followUps.move('a', '2026-11-23T08:59', false, monday)).rejects.toMatchObject({ code: 'in-the-past' });
    const moved = await followUps.move('a', '2026-11-25T09:00', true, monday);
    expect(moved).toMatchObject({ due: '2026-11-25T09:00', notifiedAt: null, moves: [{ at: monday.now, from: '2026-11-24T10:00', told: true }] });
    expect((await followUps.move('a', '2026-11-25T09:00', true, monday)).moves).toHaveLength(1);
  });

  it('a move made in another zone is meant in that zone', async () => {
    const moved = await followUps.move('a', '2026-11-24T09:00', false, at('2026-11-23T12:00', 'America/Mexico_City'));
    expect(moved.dueAt).toBe(at('2026-11-24T16:00').now);
  });

  it('undo takes the last step back, one step, and harmlessly without one', async () => {
    await followUps.finish('a', { kind: 'kept' }, monday);
    expect(await followUps.undo('a')).toMatchObject({ state: 'open', outcome: null, doneAt: null });
    expect(await followUps.undo('a')).toMatchObject({ state: 'open' });
    await followUps.move('a', '2026-11-25T09:00', false, monday);
    expect(await followUps.undo('a')).toMatchObject({ due: '2026-11-24T10:00', moves: [] });
  });

  it('a slow one is let go with a reason, not deleted; a mistake is taken back at once', async () => {
    await expect(followUps.remove('s', at('2026-11-23T09:11'))).rejects.toMatchObject({ code: 'let-go-instead' });
    await followUps.remove('s', at('2026-11-23T09:01'));
    await followUps.remove('a', at('2026-12-24T09:00'));
    await followUps.remove('a', monday);
    expect(await followUps.list({ done: 9 })).toEqual([]);
  });

  it('what happens on a ticket touches its own follow-ups only', async () => {
    await followUps.save([promise('other', '2026-12-07T10:00', { phase: 'slow', ticket: ticket('8') })], monday);
    const later = at('2026-12-01T16:20');
    const { followUps: open, ask } = await followUps.happened(ticket('7').key, { kind: 'resolved', closes: true }, later, { slowDays: 14, hours: { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] } });
    expect(open.map(({ id, due, closedTicket }) => [id, due, closedTicket])).toEqual([['a', '2026-11-24T10:00', false], ['s', '2026-12-15T10:00', true]]);
    expect(ask).toEqual([]);
    expect((await db.followUps.get('other'))?.due).toBe('2026-12-07T10:00');
  });
});

describe('opening', () => {
  it('brings the tab of the ticket to the front, else opens one', async () => {
    const asked: unknown[] = [];
    fakeBrowser.windows.update = (async (...args: unknown[]) => { asked.push(args); return {}; }) as never;
    await followUps.save([promise('a', '2026-11-24T10:00')], monday);
    await browser.tabs.create({ url: 'https://acme.zendesk.com/agent/tickets/70' });
    await followUps.open('a');
    expect((await browser.tabs.query({})).at(-1)).toMatchObject({ url: 'https://acme.zendesk.com/agent/tickets/7', active: true });
    await browser.tabs.create({ url: 'https://acme.zendesk.com/', active: true });
    await followUps.open('a');
    expect((await browser.tabs.query({})).find(({ active }) => active)?.url).toBe('https://acme.zendesk.com/agent/tickets/7');
    expect(asked).toHaveLength(1);
    await expect(followUps.open('nobody')).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['https://acme.zendesk.com/agent/tickets/7', true],
    ['https://acme.zendesk.com/agent/tickets/7/events', true],
    ['https://acme.zendesk.com/agent/search?ticket=7', true],
    ['https://acme.zendesk.com/agent/tickets/77', false],
    ['https://other.zendesk.com/agent/tickets/7', false],
    ['', false],
  ])('%s shows ticket 7: %s', (url, shows) => {
    expect(showsTicket(url, ticket('7'))).toBe(shows);
  });
});

describe('an older release was here', () => {
  it('rows it wrote are brought up at the next open, and are missing from no list', async () => {
    const name = 'amends-rolled-back';
    const first = new AmendsDatabase(name);
    await first.followUps.add(await saved('new'));
    first.close();
    const older = new Dexie(name);
    older.version(1).stores({ followUps: 'id, [state+dueAt], ticket.key, ticket.customer, caseId, doneAt, dataVersion', cases: 'id, ticket.key, ticket.customer, changedAt, dataVersion' });
    const { dataVersion: _, state: __, moves: ___, ...incomplete } = await saved('old');
    await older.table('followUps').add({ ...incomplete, futureField: 'kept' });
    older.close();
    const again = new AmendsDatabase(name);
    expect((await again.openFollowUps()).map(({ id }) => id).sort()).toEqual(['new', 'old']);
    expect(await again.followUps.get('old')).toMatchObject({ moves: [], futureField: 'kept' });
    await again.delete();
  });
});

/** A row as the database keeps it. */
async function saved(id: string) {
  await followUps.save([promise(id, '2026-11-24T12:00')], monday);
  return (await db.followUps.get(id))!;
}
