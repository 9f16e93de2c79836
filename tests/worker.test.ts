/** The worker as a whole: what wakes it, and what the agent, the desk and the browser see of it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../entrypoints/background';
import { db } from '../lib/db';
import { asking, type Sender } from '../lib/rpc';
import { freshBrowser, grantable, promise, senders, shownNotices, ticket } from './world';

/** Asks the running worker through the browser, as this sender. */
const askAs = (sender: Sender) => asking((question) => new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(question, sender, resolve)), async () => undefined);
const ask = askAs(senders.page);
const inDays = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T10:00`;
const seen = (check: () => unknown) => vi.waitFor(check, { timeout: 3000, interval: 5 });
let world: ReturnType<typeof grantable>;

beforeEach(async () => {
  await freshBrowser();
  world = grantable();
});

describe('install and update', () => {
  it('the first install opens the practice page, once, and makes the key of customers', async () => {
    const looked = vi.spyOn(fakeBrowser.tabs, 'query');
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await seen(async () => expect((await browser.tabs.query({})).map(({ url }) => url)).toContain('chrome-extension://test-extension-id/practice.html'));
    await seen(async () => expect(await db.keys.count()).toBe(1));
    await ask('settings/change', { acceptedAt: 1 });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await seen(() => expect(looked.mock.calls.filter(([wanted]) => wanted.url)).toHaveLength(3));
    looked.mockRestore();
    expect((await browser.tabs.query({})).filter(({ url }) => url?.endsWith('practice.html'))).toHaveLength(1);
    expect(await db.keys.count()).toBe(1);
  });

  it('an update wakes the scripts in tabs that were open', async () => {
    background.main();
    const query = fakeBrowser.tabs.query;
    fakeBrowser.tabs.query = (async ({ url }: { url?: string[] }) => (url ? [{ id: 7, url: 'https://acme.zendesk.com/agent/tickets/7' }, { id: 8, discarded: true }] : [])) as never;
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await seen(() => expect(world.started).toEqual([7]));
    fakeBrowser.tabs.query = query;
  });
});

describe('a wake', () => {
  it('announces what became due while the browser was closed, and arms the heartbeat', async () => {
    await db.followUps.add({ ...promise('a', '2026-01-05T10:00'), state: 'open', dueAt: 1, createdAt: 0, notifiedAt: null, doneAt: null, outcome: null, moves: [], dataVersion: 1 });
    await browser.storage.local.set({ settings: { notifications: true, language: 'en', quietHours: null } });
    background.main();
    await seen(() => expect(shownNotices()).toEqual(['One follow-up asks you to decide']));
    await seen(async () => expect((await browser.alarms.getAll()).map(({ name }) => name)).toEqual(['heartbeat']));
  });

  it('the heartbeat clears what was closed longer ago than the agent keeps things', async () => {
    const closed = { ...promise('old', '2020-01-05T10:00'), state: 'done' as const, dueAt: 1, createdAt: 0, notifiedAt: null, doneAt: 1, outcome: { kind: 'kept' as const }, moves: [], dataVersion: 1 };
    await db.followUps.bulkAdd([closed, { ...closed, id: 'recent', doneAt: Date.now() - 1000 }, { ...closed, id: 'open', state: 'open', doneAt: null, outcome: null }]);
    background.main();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'heartbeat', scheduledTime: 0 } as never);
    await seen(async () => expect((await db.followUps.toArray()).map(({ id }) => id).sort()).toEqual(['open', 'recent']));
  });

  it('a click on the notification opens the ticket', async () => {
    background.main();
    await ask('followups/save', [promise('a', inDays(3))]);
    await fakeBrowser.notifications.onClicked.trigger('due:a');
    await seen(async () => expect((await browser.tabs.query({})).at(-1)?.url).toBe('https://acme.zendesk.com/agent/tickets/7'));
    await fakeBrowser.notifications.onClicked.trigger('due:');
    await seen(async () => expect((await browser.tabs.query({})).at(-1)?.url).toBe('chrome-extension://test-extension-id/popup.html'));
  });
});

describe('from the panel to the popup', () => {
  beforeEach(() => background.main());

  it('saved in the panel: counted on the icon when the answer is there, and in the popup’s list', async () => {
    const today = new Date(Date.now() + 1000);
    const local = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}T23:59`;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await askAs(senders.panel)('followups/save', [promise('a', local, { zone })]);
    expect(await browser.action.getBadgeText({})).toBe('1');
    expect((await ask('followups/list')).map(({ id }) => id)).toEqual(['a']);
    await ask('followups/finish', 'a', { kind: 'kept' });
    expect(await browser.action.getBadgeText({})).toBe('');
    await ask('followups/undo', 'a');
    expect(await browser.action.getBadgeText({})).toBe('1');
  });

  it('the shortcut reaches the script of the page in front', async () => {
    const sent: unknown[] = [];
    fakeBrowser.tabs.sendMessage = (async (...args: unknown[]) => void sent.push(args)) as never;
    world.listeners.command.forEach((listener) => (listener as (name: string, tab: unknown) => void)('next-phrase', { id: 3 }));
    await seen(() => expect(sent).toEqual([[3, { type: 'command', name: 'next-phrase' }, { frameId: 0 }]]));
  });
});

describe('desks added at run time', () => {
  beforeEach(() => background.main());
  const desk = 'https://help.acme.test:8443';

  it('are registered with the built script once they are granted, and again after every restart', async () => {
    await expect(ask('desks/add', desk)).rejects.toMatchObject({ code: 'permission-missing' });
    expect(await ask('desks/list')).toEqual([]);
    world.granted.add('https://help.acme.test/*');
    expect(await ask('desks/add', desk)).toEqual([desk]);
    expect([...world.registered.values()]).toEqual([{ id: 'desk:https://help.acme.test/*', matches: ['https://help.acme.test/*'], js: ['content-scripts/desk.js'], runAt: 'document_start', allFrames: false }]);
    world.registered.clear();
    await fakeBrowser.runtime.onStartup.trigger();
    await seen(() => expect(world.registered.size).toBe(1));
  });

  it('whose permission was revoked are silent, and speak again when it returns', async () => {
    world.granted.add('https://help.acme.test/*');
    await ask('desks/add', desk);
    world.granted.clear();
    world.listeners.removed.forEach((listener) => (listener as () => void)());
    await seen(() => expect(world.registered.size).toBe(0));
    expect(await ask('desks/list')).toEqual([]);
    world.granted.add('https://help.acme.test/*');
    world.listeners.added.forEach((listener) => (listener as () => void)());
    await seen(() => expect(world.registered.size).toBe(1));
  });

  it('removed: script, permission and entry are gone', async () => {
    world.granted.add('https://help.acme.test/*');
    await ask('desks/add', desk);
    expect(await ask('desks/remove', desk)).toEqual([]);
    expect([world.registered.size, world.granted.size]).toEqual([0, 0]);
  });

  it('that are built in get no second script', async () => {
    world.granted.add('https://acme.zendesk.com/*');
    expect(await ask('desks/add', 'https://acme.zendesk.com')).toEqual(['https://acme.zendesk.com']);
    expect(world.registered.size).toBe(0);
  });
});

describe('what is remembered, and for whom', () => {
  beforeEach(() => background.main());
  const other = { ...senders.content, url: 'https://other.zendesk.com/agent/1', tab: { ...senders.content.tab!, id: 9 } };

  it('a ticket, for its own desk only; a reply window of the same desk finds it', async () => {
    await askAs(senders.content)('memory/keep', 'zendesk id 7', 'the ticket');
    expect(await askAs(senders.content)('memory/recall', 'zendesk id 7')).toBe('the ticket');
    expect(await askAs({ ...senders.content, tab: { ...senders.content.tab!, id: 5 } })('memory/recall', 'zendesk id 7')).toBe('the ticket');
    expect(await askAs(other)('memory/recall', 'zendesk id 7')).toBeNull();
    expect(await askAs(senders.content)('memory/recall', 'zendesk id 70')).toBeNull();
    expect(Object.keys(await browser.storage.local.get(null)).filter((key) => key.includes('memory'))).toEqual([]);
  });

  it('the oldest give way when it gets too much', async () => {
    const big = 'x'.repeat(390_000);
    for (let number = 0; number < 9; number++) await askAs(senders.content)('memory/keep', `k${number}`, big);
    expect(await askAs(senders.content)('memory/recall', 'k8')).toBe(big);
    const kept = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('memory:'));
    expect(kept.length).toBeLessThan(9);
  });

  it('replies, as fingerprints; the same reply once', async () => {
    const page = askAs(senders.content);
    const now = Date.now();
    await page('replies/keep', [1, 2], now - 10);
    await page('replies/keep', [3], now);
    await page('replies/keep', [3], now);
    expect(await page('replies/recall')).toEqual([[3], [1, 2]]);
  });

  it('a customer, as a hash that no one can undo and that is the same on every desk', async () => {
    const key = await ask('customers/key', ' Marta@Example.org ');
    expect(key).toMatch(/^[\w-]{22}$/);
    expect(await ask('customers/key', 'mailto:marta@example.org')).toBe(key);
    expect(await ask('customers/key', 'sam@example.org')).not.toBe(key);
    expect(await ask('customers/key', '  ')).toBeNull();
    const stored = (await db.keys.toArray())[0]!;
    await expect(crypto.subtle.exportKey('raw', stored.key)).rejects.toThrow();
  });
});

describe('cases', () => {
  beforeEach(() => background.main());
  const kept = { id: 'c1', ticket: ticket('7'), language: 'es' as const };

  it('one per ticket, growing; a reply seen twice counts once', async () => {
    const page = askAs(senders.content);
    const reply = { at: 1000, families: ['excuse' as const], steps: ['apology' as const] };
    await page('cases/save', { ...kept, openedAt: Date.UTC(2026, 10, 23, 22), reason: 'late-delivery', emotions: { anger: 'high' }, replies: [reply] });
    await page('cases/save', { id: 'c2', ticket: ticket('7'), openedAt: 5, openedOn: '2020-01-01', replies: [reply, { ...reply, at: 500 }] });
    await askAs(senders.panel)('cases/save', { id: 'c1', ticket: ticket('7'), outcome: 'solved', before: { value: 2, scale: '0-10', source: 'estimated' } });
    const [only, ...others] = await ask('cases/list');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: 'c1', reason: 'late-delivery', outcome: 'solved', fault: 'unsure', state: 'understood', rootCause: null, openedAt: Date.UTC(2026, 10, 23, 22) });
    expect(only!.replies.map(({ at: time }) => time)).toEqual([500, 1000]);
    expect(only).not.toHaveProperty('changedAt');
    expect(await page('cases/read', ticket('7').key)).toEqual(only);
    expect(await page('cases/read', ticket('8').key)).toBeNull();
  });

  it('a cause without prevention stays open', async () => {
    await expect(ask('cases/save', { ...kept, rootCause: 'No avisamos', state: 'prevented' })).rejects.toMatchObject({ code: 'prevention-needed' });
    const prevention = { what: 'Avisar al salir', owner: 'Almacén', due: '2026-12-01', doneAt: null };
    await expect(ask('cases/save', { ...kept, state: 'prevented', prevention })).rejects.toMatchObject({ code: 'prevention-needed' });
    expect(await ask('cases/save', { ...kept, state: 'prevented', prevention: { ...prevention, doneAt: 5 } })).toMatchObject({ state: 'prevented' });
  });

  it('many at once lose nothing', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, time) => ask('cases/save', { ...kept, replies: [{ at: time, families: [], steps: [] }] })));
    expect((await ask('cases/list'))[0]!.replies).toHaveLength(50);
  });
});

describe('erasing', () => {
  beforeEach(() => background.main());

  it('one customer: no trace in rows, history or mirror; the others stay', async () => {
    const [marta, sam] = [await ask('customers/key', 'marta@example.org'), await ask('customers/key', 'sam@example.org')];
    await ask('followups/save', [promise('m', inDays(3), { ticket: ticket('7', marta) }), promise('s', inDays(3), { ticket: ticket('8', sam) })]);
    await ask('followups/move', 'm', inDays(4), false);
    await ask('cases/save', { id: 'c', ticket: ticket('7', marta) });
    await ask('erase/customer', marta!);
    expect((await ask('followups/list', { done: 10 })).map(({ id }) => id)).toEqual(['s']);
    expect(await ask('cases/list')).toEqual([]);
    const left = JSON.stringify([await browser.storage.local.get(null), await Promise.all(db.tables.map((table) => table.toArray()))]);
    expect(left).not.toContain(marta);
    expect(left).toContain(sam);
  });

  it('everything: as on the first day', async () => {
    await ask('settings/change', { acceptedAt: 1, notifications: true });
    await ask('followups/save', [promise('a', inDays(3))]);
    await ask('cases/save', { id: 'c', ticket: ticket('7') });
    await askAs(senders.content)('memory/keep', 'k', 'v');
    await ask('erase/everything');
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(await browser.storage.session.get(null)).toEqual({});
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
    expect((await ask('settings/read')).acceptedAt).toBeNull();
    expect(await browser.action.getBadgeText({})).toBe('');
  });

  it('a damaged setting is replaced by its default, the sound ones stay', async () => {
    await browser.storage.local.set({ settings: { slowDays: -3, theme: 'dark', hours: 'always', unknown: 1 } });
    const settings = await ask('settings/read');
    expect(settings).toMatchObject({ slowDays: 14, theme: 'dark', hours: { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] } });
    expect(settings).not.toHaveProperty('unknown');
  });

  it('two settings changed at the same moment both count', async () => {
    await Promise.all([ask('settings/change', { theme: 'dark' }), ask('settings/change', { slowDays: 7 })]);
    expect(await ask('settings/read')).toMatchObject({ theme: 'dark', slowDays: 7 });
  });
});
