/** The backup: what comes back is what was saved, whole or not at all, however the file was treated on the way. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookIntoBackup, makeBackup, remindOfBackup, restoreBackup } from '../lib/backup';
import { saveCase } from '../lib/cases';
import { mergeCustomers, noteCustomer } from '../lib/customers';
import { db } from '../lib/db';
import * as followUps from '../lib/followups';
import { dismissNotices, listNotices } from '../lib/notices';
import { codeOf } from '../lib/problem';
import { keepReply } from '../lib/replies';
import { changeSettings, readSettings } from '../lib/settings-store';
import { at, freshBrowser, promise, ticket } from './world';

const monday = at('2026-11-23T09:00');
const [marta, sam] = ['martamartamartamartama', 'samsamsamsamsamsamsams'];
const rule = { slowDays: 14, hours: { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] } };
const dump = async () => JSON.stringify(Object.fromEntries(await Promise.all(db.tables.filter(({ name }) => name !== 'keys' && name !== 'meta').map(async (table) => [table.name, await table.toArray()]))));
const wiped = () => db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));

/** A little of everything, drawn by this seed. */
async function lived(seed: number): Promise<void> {
  let state = seed * 2654435761 + 1;
  const draw = (below: number) => ((state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0) % below);
  for (let n = 0; n < 2 + draw(4); n++) {
    const own = ticket(String(n), [marta, sam, null][draw(3)]);
    const twins = [promise(`f${seed}-${n}`, `2026-11-2${4 + draw(5)}T1${draw(9)}:00`, { ticket: own, promise: ['Ñandú «ok»', 'Refund 💶 today', 'Llamar'][draw(3)]! }), promise(`s${seed}-${n}`, '2026-12-09T10:00', { ticket: own, phase: 'slow', zone: 'America/Mexico_City' })];
    await followUps.save(twins.slice(draw(2)), monday);
    await followUps.happened(own.key, { kind: 'thread-read', customer: { mark: `m${n}`, at: null, thanksOnly: false }, agent: null }, monday, rule);
    if (draw(2)) await followUps.move(`s${seed}-${n}`, '2026-12-10T10:00', true, monday);
    if (draw(2)) await followUps.finish(`s${seed}-${n}`, [{ kind: 'customer-said' as const, note: 'Bien', score: { value: 8, scale: '0-10' as const, source: 'said' as const } }, { kind: 'let-go' as const, because: 'Se fue' }][draw(2)]!, monday);
    await saveCase({ id: `c${seed}-${n}`, ticket: own, reason: 'refund', emotions: { anger: 'high' }, gesture: { what: 'Vale', amount: 5.5, currency: 'EUR' }, prevention: draw(2) ? { what: 'Avisar', owner: 'Ana', due: null, doneAt: draw(2) ? 1 : null } : null, replies: [{ at: n, families: ['excuse'], steps: ['apology'] }] }, monday);
  }
  if (draw(2)) await noteCustomer(marta, { note: 'Prefiere el teléfono', movedBy: 'facts' }, 5);
  if (draw(3) === 0) await mergeCustomers(sam, marta, 6);
  await keepReply([draw(1000), 2], seed);
}

beforeEach(freshBrowser);

describe('saved and brought back', () => {
  it('forty lives: everything is as it was, and bringing it back again changes nothing', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      await wiped();
      await lived(seed);
      const before = await dump();
      const file = await makeBackup(null, seed);
      for (const how of ['replace', 'merge'] as const) {
        await wiped();
        await restoreBackup(file, null, how);
        expect(await dump()).toBe(before);
        await restoreBackup(file, null, 'merge');
        await restoreBackup(file, null, 'replace');
        expect(await dump()).toBe(before);
      }
      expect(JSON.parse(await makeBackup(null, seed)).sha256).toBe(JSON.parse(file).sha256);
    }
  }, 60_000);

  it('settings come back with replace, stay with merge; consent never travels', async () => {
    await changeSettings({ slowDays: 21, acceptedAt: 7, mutedRules: ['policy-wall'] });
    const file = await makeBackup(null, 1);
    expect(file).not.toContain('acceptedAt');
    await changeSettings({ slowDays: 3, acceptedAt: 9 });
    await restoreBackup(file, null, 'merge');
    expect(await readSettings()).toMatchObject({ slowDays: 3, acceptedAt: 9 });
    await restoreBackup(file, null, 'replace');
    expect(await readSettings()).toMatchObject({ slowDays: 21, acceptedAt: 9, mutedRules: ['policy-wall'] });
  });

  it('what is here stays with merge; with replace an open promise that the file does not know stays too', async () => {
    await lived(1);
    const file = await makeBackup(null, 1);
    const [first] = await followUps.list();
    await followUps.finish(first!.id, { kind: 'late' }, monday);
    await followUps.save([promise('new', '2026-12-20T10:00', { ticket: ticket('new'), phase: 'slow' }), promise('closed', '2026-12-20T10:00')], monday);
    await followUps.finish('closed', { kind: 'kept' }, monday);
    await restoreBackup(file, null, 'merge');
    expect(await db.followUps.get(first!.id)).toMatchObject({ state: 'done', outcome: { kind: 'late' } });
    await restoreBackup(file, null, 'replace');
    expect(await db.followUps.get(first!.id)).toMatchObject({ state: 'open' });
    expect(await db.followUps.get('new')).toMatchObject({ state: 'open' });
    expect(await db.followUps.get('closed')).toBeUndefined();
  });

  it('the dry run says beforehand what happens, and does none of it', async () => {
    await lived(2);
    const file = await makeBackup(null, 5);
    const all = Object.values(JSON.parse(file).counts as Record<string, number>).reduce((sum, count) => sum + count, 0);
    expect(await lookIntoBackup(file, null)).toMatchObject({ madeAt: 5, merge: { added: 0 }, replace: { added: 0, changed: 0, removed: 0 } });
    await wiped();
    await saveCase({ id: 'mine', ticket: ticket('0') }, monday);
    const before = await dump();
    expect(await lookIntoBackup(file, null)).toMatchObject({ merge: { added: all - 1 }, replace: { added: all, changed: 0, removed: 1 } });
    expect(await dump()).toBe(before);
    await restoreBackup(file, null, 'merge');
    expect(await db.cases.where('ticket.key').equals(ticket('0').key).primaryKeys()).toEqual(['mine']);
    const counts = await Promise.all(db.tables.filter(({ name }) => name !== 'keys' && name !== 'meta').map((table) => table.count()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  });
});

describe('with a passphrase', () => {
  it('nothing can be read without it, and a wrong one opens nothing', async () => {
    await lived(3);
    const before = await dump();
    const file = await makeBackup('caballo correcto', 1);
    for (const word of ['Llamar', 'zendesk', marta, 'followUps']) expect(file).not.toContain(word);
    expect(JSON.parse(file).rounds).toBeGreaterThanOrEqual(600_000);
    await wiped();
    await expect(restoreBackup(file, null, 'merge')).rejects.toMatchObject({ code: 'passphrase-needed' });
    await expect(restoreBackup(file, 'caballo', 'merge')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await expect(restoreBackup(JSON.stringify({ ...JSON.parse(file), rounds: 1000 }), 'caballo correcto', 'merge')).rejects.toMatchObject({ code: 'invalid' });
    expect(await db.followUps.count()).toBe(0);
    await restoreBackup(file, 'caballo correcto', 'merge');
    expect(await dump()).toBe(before);
  });

  it('the same data locked twice share no text', async () => {
    const [one, other] = [JSON.parse(await makeBackup('clave', 1)), JSON.parse(await makeBackup('clave', 1))];
    expect([one.salt === other.salt, one.iv === other.iv, one.text === other.text]).toEqual([false, false, false]);
  });
});

describe('a file that was damaged or made by a stranger', () => {
  it('of a later version is named so', async () => {
    await expect(lookIntoBackup('{"format":"amends-backup","version":2}', null)).rejects.toMatchObject({ code: 'newer-version' });
  });

  it('five thousand times: all rows or none, and no prototype touched', async () => {
    await lived(4);
    const mine = await dump();
    const good = await makeBackup(null, 1);
    const clean = Object.getOwnPropertyNames(Object.prototype).length;
    let [refused, whole] = [0, 0];
    let state = 12345;
    const draw = (below: number) => ((state = Math.imul(state ^ (state >>> 13), 0x9e3779b1) + 7 >>> 0) % below);
    for (let round = 0; round < 5000; round++) {
      const file = round % 2 ? damaged(good, draw) : await forged(good, draw);
      try {
        await restoreBackup(file, null, 'replace');
        whole++;
        const { data } = JSON.parse(file);
        expect(await db.followUps.toArray()).toHaveLength(new Set([...data.followUps.map(({ id }: { id: string }) => id), ...(JSON.parse(mine).followUps as { id: string; state: string }[]).filter((row) => row.state === 'open').map(({ id }) => id)]).size);
        expect(await db.cases.count()).toBe(data.cases.length);
        expect((await db.followUps.toArray()).every(({ state: now, outcome }) => (now === 'open') === (outcome === null))).toBe(true);
        await wiped();
        await restoreBackup(good, null, 'replace');
        expect(await dump()).toBe(mine);
      } catch (error) {
        if ((error as { code?: string }).code !== 'invalid' && (error as { code?: string }).code !== 'newer-version' && (error as { code?: string }).code !== 'passphrase-needed') throw error;
        refused++;
      }
      if (round % 50 === 0) expect(await dump()).toBe(mine);
    }
    expect(await dump()).toBe(mine);
    expect(refused + whole).toBe(5000);
    expect(refused).toBeGreaterThan(3000);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(clean);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }, 120_000);
});

/** Cut, doubled, or with some letters changed: what a bad disk or mail does. */
function damaged(file: string, draw: (below: number) => number): string {
  const [from, to] = [draw(file.length), draw(file.length)].sort((a, b) => a - b) as [number, number];
  switch (draw(4)) {
    case 0: return file.slice(0, to);
    case 1: return file.slice(0, from) + file.slice(to);
    case 2: return file.slice(0, to) + file.slice(from);
    default: return file.slice(0, from) + String.fromCharCode(32 + draw(90)) + file.slice(from + 1);
  }
}

/** A value somewhere in the rows exchanged, dropped or added, with the sum and the counts put right: what a stranger does. */
async function forged(file: string, draw: (below: number) => number): Promise<string> {
  const made = JSON.parse(file);
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) { places.push([node as Record<string, unknown>, key]); walk((node as Record<string, unknown>)[key]); }
  };
  walk(made.data);
  const [node, key] = places[draw(places.length)]!;
  const strange = [null, -1, 1e99, '', 'open', 'done', '2026-13-45T99:00', [], {}, true, '__proto__', 'javascript:alert(1)', 'x'.repeat(5000), [[[]]]];
  const how = draw(25);
  if (how < 5) delete node[key];
  else if (how < 9 && Array.isArray(node)) node.push(node[0] as never);
  else node[key] = strange[draw(strange.length)];
  made.counts = Object.fromEntries(Object.keys(made.counts).map((name) => [name, Array.isArray(made.data[name]) ? made.data[name].length : 0]));
  let text = JSON.stringify(made.data);
  if (draw(4) === 0) text = text.replace('{', ['{"__proto__":{"polluted":1},', '{"constructor":{"prototype":{"polluted":1}},'][draw(2)]!);
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(JSON.parse(text))));
  made.sha256 = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return JSON.stringify({ ...made, data: 0 }).replace('"data":0', () => `"data":${text}`);
}

describe('a full disk', () => {
  const full = () => Object.assign(new Error('quota'), { name: 'QuotaExceededError' });

  it('in the middle of bringing back: rows and settings are as before, and it is said', async () => {
    await lived(5);
    await changeSettings({ slowDays: 30 });
    const file = await makeBackup(null, 1);
    await wiped();
    await lived(6);
    await changeSettings({ slowDays: 5 });
    const before = await dump();
    const failing = () => { throw full(); };
    db.followUps.hook('creating', failing);
    for (const how of ['merge', 'replace'] as const) await expect(restoreBackup(file, null, how).catch((error: unknown) => Promise.reject(new Error(codeOf(error))))).rejects.toThrow('storage-full');
    db.followUps.hook('creating').unsubscribe(failing);
    expect(await dump()).toBe(before);
    expect((await readSettings()).slowDays).toBe(5);
  });

  it('still gives the file', async () => {
    await lived(5);
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = (async () => { throw full(); }) as never;
    const file = await makeBackup(null, 1).finally(() => { fakeBrowser.storage.local.set = set; });
    expect(await lookIntoBackup(file, null)).toMatchObject({ merge: { added: 0 } });
  });
});

describe('once a week without a backup', () => {
  const day = 86_400_000;
  it('the agent is asked to save one, if there is anything to lose, and not again the same week', async () => {
    await remindOfBackup(0);
    await remindOfBackup(30 * day);
    expect(await listNotices()).toEqual([]);
    await followUps.save([promise('a', '2026-11-24T10:00')], monday);
    await remindOfBackup(monday.now);
    await remindOfBackup(monday.now + 6 * day);
    expect(await listNotices()).toEqual([]);
    await remindOfBackup(monday.now + 7 * day);
    expect(await listNotices()).toMatchObject([{ kind: 'save-backup' }]);
    await dismissNotices();
    await remindOfBackup(monday.now + 8 * day);
    expect(await listNotices()).toEqual([]);
    await remindOfBackup(monday.now + 14 * day);
    expect(await listNotices()).toHaveLength(1);
    await makeBackup(null, monday.now + 15 * day);
    expect(await listNotices()).toEqual([]);
    await remindOfBackup(monday.now + 21 * day);
    expect(await listNotices()).toEqual([]);
  });

  it('not for what was only practised', async () => {
    await followUps.save([promise('a', '2026-11-24T10:00', { practice: true })], monday);
    await remindOfBackup(1);
    await remindOfBackup(30 * day);
    expect(await listNotices()).toEqual([]);
  });
});
