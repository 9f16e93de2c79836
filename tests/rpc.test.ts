/** Questions to the worker: who may ask what, what is refused, and what happens when nobody answers. */
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allow } from '../lib/allow';
import type { MessageName } from '../lib/messages';
import { Problem } from '../lib/problem';
import { answer, answerTo, asking, kindOf, type Handlers, type Question, type Sender } from '../lib/rpc';
import { checkSession, openSession } from '../lib/sessions';
import { defaultSettings } from '../lib/settings';
import { freshBrowser, promise, senders, ticket } from './world';

const names = Object.keys(allow) as MessageName[];
const question = (name: string, ...args: unknown[]): Question => ({ tag: 'amends/1', name: name as MessageName, args });
const heard: { name: string; args: unknown[] }[] = [];
const handlers = Object.fromEntries(names.map((name) => [name, async (_: Sender, ...args: unknown[]) => void heard.push({ name, args })])) as unknown as Handlers;
const ask = (from: Sender, name: string, ...args: unknown[]) => answerTo(question(name, ...args), from, handlers, allow);
const codeOf = async (from: Sender, name: string, ...args: unknown[]) => {
  const reply = await ask(from, name, ...args);
  return reply.ok ? 'ok' : reply.code;
};

/** For every message, arguments that anyone who may send it may send. */
const sound: Record<MessageName, unknown[]> = {
  'session/open': [], 'session/check': ['nonce'], 'settings/read': [], 'settings/change': [{ mutedRules: ['policy-wall'] }],
  'followups/save': [[promise('a', '2026-11-23T10:00')]], 'followups/list': [{ ticket: 'zendesk|x|7' }], 'followups/finish': ['a', { kind: 'kept' }],
  'followups/move': ['a', '2026-11-24T10:00', false], 'followups/undo': ['a'], 'followups/remove': ['a'], 'followups/open': ['a'],
  'followups/happened': ['zendesk|x|7', { kind: 'resolved', closes: true }], 'cases/read': ['zendesk|x|7'], 'cases/save': [{ id: 'c', ticket: ticket('7') }],
  'cases/list': [{ practice: false }], 'customers/key': ['marta@example.org'], 'customers/card': ['abcdefghijklmnopqrstuv'], 'customers/note': ['abcdefghijklmnopqrstuv', { note: 'Prefiere el teléfono' }],
  'customers/find': ['4821'], 'customers/merge': ['abcdefghijklmnopqrstuv', 'bcdefghijklmnopqrstuvw'], 'memory/keep': ['zendesk id 7', '{}'], 'memory/recall': ['zendesk id 7'],
  'replies/keep': [[1, 2, 3], 1], 'replies/recall': [], 'desks/list': [], 'desks/add': ['https://help.acme.test'], 'desks/remove': ['https://help.acme.test'],
  'notices/list': [], 'notices/dismiss': [], 'backup/make': [null], 'backup/look': ['{}', null], 'backup/restore': ['{}', 'una frase', 'merge'], 'erase/customer': ['abcdefghijklmnopqrstuv'], 'erase/everything': [], 'erase/practice': [],
};
/** The whole matrix, written out a second time: c content script, p panel, e extension page. */
const matrix: Record<MessageName, string> = {
  'session/open': 'c-e', 'session/check': '-p-', 'settings/read': 'cpe', 'settings/change': 'cpe', 'followups/save': '-pe', 'followups/list': 'cpe',
  'followups/finish': '-pe', 'followups/move': '-pe', 'followups/undo': '-pe', 'followups/remove': '-pe', 'followups/open': '-pe',
  'followups/happened': 'cpe', 'cases/read': 'cpe', 'cases/save': 'cpe', 'cases/list': '-pe', 'customers/key': 'cpe', 'memory/keep': 'c-e',
  'memory/recall': 'c-e', 'replies/keep': 'c-e', 'replies/recall': 'cpe', 'desks/list': '--e', 'desks/add': '--e', 'desks/remove': '--e',
  'notices/list': '-pe', 'notices/dismiss': '-pe', 'customers/card': '-pe', 'customers/note': '-pe', 'customers/find': '-pe', 'customers/merge': '-pe', 'backup/make': '--e', 'backup/look': '--e', 'backup/restore': '--e', 'erase/customer': '-pe', 'erase/everything': '--e', 'erase/practice': '--e',
};

beforeEach(async () => {
  heard.length = 0;
  await freshBrowser();
});

describe('who may ask', () => {
  const kinds = [['c', senders.content], ['p', senders.panel], ['e', senders.page]] as const;
  for (const name of names) {
    for (const [letter, sender] of kinds) {
      const may = matrix[name].includes(letter);
      it(`${name}: ${may ? 'answers' : 'refuses'} ${letter}`, async () => {
        expect(await codeOf(sender, name, ...sound[name])).toBe(may ? 'ok' : 'refused');
        expect(heard).toHaveLength(may ? 1 : 0);
      });
    }
  }

  it('a desk changes where the panel stands and what is muted, nothing else', async () => {
    for (const name of Object.keys(defaultSettings) as (keyof typeof defaultSettings)[]) {
      const mayChange = ['hosts', 'left', 'mutedRules'].includes(name);
      expect([name, await codeOf(senders.content, 'settings/change', { [name]: defaultSettings[name] })]).toEqual([name, mayChange ? 'ok' : 'refused']);
    }
    expect(await codeOf(senders.panel, 'settings/change', { acceptedAt: 1 })).toBe('refused');
    expect(await codeOf(senders.page, 'settings/change', { acceptedAt: 1 })).toBe('ok');
  });

  it('a desk sees the follow-ups of one ticket, never all', async () => {
    expect(await codeOf(senders.content, 'followups/list')).toBe('refused');
    expect(await codeOf(senders.content, 'followups/list', { done: 5 })).toBe('refused');
    expect(await codeOf(senders.panel, 'followups/list')).toBe('ok');
  });

  it('tells senders apart by what the browser says of them', () => {
    expect(kindOf(senders.content)).toBe('content');
    expect(kindOf(senders.panel)).toBe('panel');
    expect(kindOf(senders.page)).toBe('page');
    expect(kindOf({ ...senders.page, url: 'chrome-extension://a-changing-name/panel.html', frameId: 2 })).toBe('panel');
    expect(kindOf({ ...senders.content, frameId: 3 })).toBeNull();
    expect(kindOf({ ...senders.content, tab: undefined })).toBeNull();
    expect(kindOf({ ...senders.content, id: 'another-extension' })).toBeNull();
    expect(kindOf({ ...senders.content, url: 'data:text/html,x' })).toBeNull();
    expect(kindOf({ ...senders.panel, url: 'chrome-extension://test-extension-id/options.html' })).toBeNull();
    expect(kindOf({})).toBeNull();
  });
});

describe('what is refused', () => {
  it.each([
    ['an unknown message', 'followups/everything', []],
    ['a name of every object', 'constructor', []],
    ['too many arguments', 'followups/undo', ['a', 'b']],
    ['too few', 'followups/move', ['a']],
    ['a field nobody knows', 'followups/save', [[{ ...promise('a', '2026-11-23T10:00'), state: 'done' }]]],
    ['a missing field', 'followups/save', [[{ id: 'a' }]]],
    ['a day that does not exist', 'followups/save', [[promise('a', '2026-02-30T10:00')]]],
    ['a zone that does not exist', 'followups/save', [[promise('a', '2026-11-23T10:00', { zone: 'Mars/Olympus' })]]],
    ['an address that is code', 'followups/save', [[promise('a', '2026-11-23T10:00', { ticket: { ...ticket('7'), address: 'javascript:alert(1)' } })]]],
    ['an empty promise', 'followups/save', [[promise('a', '2026-11-23T10:00', { promise: '   ' })]]],
    ['done without an outcome', 'followups/finish', ['a', null]],
    ['skipped without a reason', 'followups/finish', ['a', { kind: 'skipped', because: ' ' }]],
    ['an outcome nobody knows', 'followups/finish', ['a', { kind: 'toString' }]],
    ['a polluted setting', 'settings/change', [JSON.parse('{"__proto__":{"polluted":true}}')]],
    ['a polluted host', 'settings/change', [JSON.parse('{"hosts":{"__proto__":{"state":"open","width":1,"side":"end","railTop":1}}}')]],
    ['an origin with a path', 'desks/add', ['https://help.acme.test/agent']],
    ['a pattern for all', 'desks/add', ['https://*']],
    ['a score of 11', 'cases/save', [{ id: 'c', ticket: ticket('7'), before: { value: 11, scale: '0-10', source: 'said' } }]],
  ])('%s', async (_, name, args) => {
    expect(await codeOf(senders.page, name, ...args)).toBe('invalid');
    expect(heard).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('anything at all: nothing is thrown, nothing is polluted, and only what was asked soundly is heard', async () => {
    const anything = fc.record({
      name: fc.oneof(fc.constantFrom(...names), fc.string()),
      args: fc.oneof(fc.array(fc.jsonValue(), { maxLength: 4 }), fc.jsonValue()),
    });
    await fc.assert(fc.asyncProperty(anything, fc.constantFrom(...Object.values(senders)), async ({ name, args }, sender) => {
      const reply = await answerTo({ tag: 'amends/1', name, args } as Question, sender, handlers, allow);
      expect(typeof reply.ok).toBe('boolean');
    }), { numRuns: 10_000 });
    expect(Object.keys(Object.prototype)).toEqual([]);
    const risky = ['followups/save', 'followups/finish', 'followups/move', 'cases/save', 'desks/add', 'erase/customer'];
    expect(heard.filter(({ name, args }) => risky.includes(name) && JSON.stringify(args) !== '[[]]')).toEqual([]);
  });
});

describe('how an answer comes back', () => {
  it('carries values and codes through the browser, and leaves the messages of others alone', async () => {
    const save: Handlers = { ...handlers, 'replies/recall': async () => [[1, 2]], 'followups/undo': async () => { throw new Problem('not-found'); } };
    answer(save, allow);
    const send = (message: unknown) => new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message, senders.page, resolve).then((kept: unknown[]) => { if (!kept.includes(true)) resolve('left alone'); });
    });
    expect(await send(question('replies/recall'))).toEqual({ ok: true, value: [[1, 2]] });
    expect(await send(question('followups/undo', 'a'))).toEqual({ ok: false, code: 'not-found', message: 'not-found' });
    expect(await send({ type: 'command', name: 'open-panel' })).toBe('left alone');
  });

  it('says that the disk is full, wherever the browser hides it, and nothing else of an error', async () => {
    const full = Object.assign(new Error('abort'), { name: 'AbortError', inner: Object.assign(new Error('x'), { name: 'QuotaExceededError' }) });
    const failing = (error: unknown): Handlers => ({ ...handlers, 'replies/recall': async () => { throw error; } });
    expect(await answerTo(question('replies/recall'), senders.page, failing(full), allow)).toMatchObject({ ok: false, code: 'storage-full' });
    expect(await answerTo(question('replies/recall'), senders.page, failing(new Error('Marta Ibáñez')), allow)).toEqual({ ok: false, code: 'failed', message: 'unexpected' });
  });

  it('asks again, eight times with growing pauses, while the worker is dead', async () => {
    const pauses: number[] = [];
    const patient = asking(async () => undefined, async (milliseconds) => void pauses.push(milliseconds));
    await expect(patient('followups/save', [])).rejects.toMatchObject({ code: 'no-reply' });
    expect(pauses).toEqual([50, 100, 200, 400, 800, 1600, 2000, 2000]);
  });

  it('does not ask again when the worker said no, nor for a nonce', async () => {
    let asked = 0;
    const refusing = asking(async () => { asked += 1; return { ok: false, code: 'storage-full', message: '' }; }, async () => undefined);
    await expect(refusing('followups/save', [])).rejects.toMatchObject({ code: 'storage-full' });
    const silent = asking(async () => void (asked += 1), async () => undefined);
    await expect(silent('session/open')).rejects.toMatchObject({ code: 'no-reply' });
    expect(asked).toBe(2);
  });

  it('knows that the extension was updated under the page', async () => {
    const orphan = asking(() => { throw new Error('Extension context invalidated.'); }, async () => undefined);
    await expect(orphan('settings/read')).rejects.toMatchObject({ code: 'orphaned' });
  });
});

describe('a nonce', () => {
  it('opens the panel of its own tab, once', async () => {
    const { nonce } = await openSession(senders.content);
    expect(await checkSession(senders.panel, nonce)).toBe(true);
    expect(await checkSession(senders.panel, nonce)).toBe(false);
  });

  it('asked twice at the same moment, opens one', async () => {
    const { nonce } = await openSession(senders.content);
    expect((await Promise.all([checkSession(senders.panel, nonce), checkSession(senders.panel, nonce)])).sort()).toEqual([false, true]);
  });

  it('is good for no other tab, and a wrong guess uses it up', async () => {
    const { nonce } = await openSession(senders.content);
    const stranger = { ...senders.panel, tab: { ...senders.panel.tab!, id: 2 } };
    expect(await checkSession(stranger, nonce)).toBe(false);
    expect(await checkSession(senders.panel, 'guess')).toBe(false);
    expect(await checkSession(senders.panel, nonce)).toBe(false);
  });

  it('of an earlier document dies when the next one opens', async () => {
    const first = await openSession(senders.content);
    const second = await openSession(senders.content);
    expect(second.nonce).not.toBe(first.nonce);
    expect(await checkSession(senders.panel, first.nonce)).toBe(false);
    expect(Object.keys(await browser.storage.local.get(null))).toEqual([]);
  });
});
