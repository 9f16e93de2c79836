/** What happens to disks: files damaged while the browser is closed, a browser killed in the middle, an older build that was here before. */
import { readFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test, type Amends } from './browser';

declare const chrome: typeof import('wxt/browser').browser;
type Answer = { ok: boolean; value?: unknown; code?: string };
type Listed = { id: string; due: string; moves: unknown[]; ticket: { key: string } }[];

const due = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T10:00`;
const followUp = (id: string) => ({
  id, phase: 'fast', ticket: { host: 'zendesk', key: `zendesk|https://acme.zendesk.com|${id}`, id, address: `https://acme.zendesk.com/agent/tickets/${id}`, label: `#${id}`, customer: null },
  promise: 'Confirm the refund', due: due(3), zone: 'Europe/Madrid', conditional: false, twin: null, caseId: null, closedTicket: false, practice: false,
});

/** An extension page; `ask` repeats while nobody answers, as ours do. */
async function openPage({ context, address }: Pick<Amends, 'context' | 'address'>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address('lead.html'));
  return page;
}
const ask = (page: Page, name: string, ...args: unknown[]) => page.evaluate(async (message) => {
  for (let attempt = 0; attempt < 9; attempt++) {
    const answer = await chrome.runtime.sendMessage(message).catch(() => undefined) as Answer | undefined;
    if (answer) return answer;
    await new Promise((resolve) => { setTimeout(resolve, 50 * 2 ** attempt); });
  }
  return { ok: false } as Answer;
}, { tag: 'amends/1', name, args });

const inProfile = async (story: (profile: string) => Promise<void>) => {
  const profile = mkdtempSync(join(tmpdir(), 'amends-'));
  try { await story(profile); } finally { rmSync(profile, { recursive: true, force: true, maxRetries: 5 }); }
};

/** The folder of our database in a profile. */
function folderOf(profile: string): string {
  const parent = join(profile, 'Default', 'IndexedDB');
  return join(parent, readdirSync(parent).find((name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb'))!);
}
const filesOf = (folder: string, pattern: RegExp) => readdirSync(folder).filter((name) => pattern.test(name)).map((name) => join(folder, name));

const damages: Record<string, (folder: string) => void> = {
  'the manifest is garbage': (folder) => { for (const file of filesOf(folder, /^MANIFEST/)) writeFileSync(file, Buffer.alloc(statSync(file).size, 0xa5)); },
  'CURRENT is gone': (folder) => rmSync(join(folder, 'CURRENT')),
  'the log is cut in half': (folder) => { for (const file of filesOf(folder, /\.log$/)) truncateSync(file, Math.floor(statSync(file).size / 2)); },
  'bits of the log are flipped': (folder) => {
    for (const file of filesOf(folder, /\.log$/)) writeFileSync(file, readFileSync(file).map((byte, at) => (at % 97 === 13 ? byte ^ 0x10 : byte)));
  },
  'the folder is gone': (folder) => rmSync(folder, { recursive: true }),
};

for (const [what, damage] of Object.entries(damages)) {
  test(`${what}: every open follow-up is back in two seconds, and the agent is told`, async () => {
    test.setTimeout(120_000);
    await inProfile(async (profile) => {
      const first = await launch('en', profile);
      const page = await openPage(first);
      const ids = Array.from({ length: 60 }, (_, number) => `f${number}`);
      for (const id of ids) expect(await ask(page, 'followups/save', [followUp(id)])).toMatchObject({ ok: true });
      if (what === 'CURRENT is gone') await fill(page);
      await ask(page, 'followups/finish', 'f59', { kind: 'kept' });
      await first.close();
      damage(folderOf(profile));
      const second = await launch('en', profile);
      const other = await openPage(second);
      const began = Date.now();
      const listed = (await ask(other, 'followups/list')).value as Listed;
      const took = Date.now() - began;
      expect(listed.map(({ id }) => id).sort()).toEqual(ids.slice(0, 59).sort());
      expect(took).toBeLessThan(2000);
      expect((await ask(other, 'notices/list')).value).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'restored' })]));
      expect(await ask(other, 'followups/save', [followUp('after')])).toMatchObject({ ok: true });
      expect(await ask(other, 'followups/move', 'f0', due(5), false)).toMatchObject({ ok: true });
      test.info().annotations.push({ type: 'took', description: `${took} ms` });
      await second.close();
    });
  });
}

/** Enough that the rows before leave the log for tables: without CURRENT the tables are lost, and the log with the last action is read again. */
const fill = (page: Page) => page.evaluate(() => new Promise<void>((resolve, reject) => {
  const open = indexedDB.open('amends');
  open.addEventListener('error', () => reject(open.error));
  open.addEventListener('success', () => {
    const filling = open.result.transaction('replies', 'readwrite');
    for (let at = 0; at < 400; at++) filling.objectStore('replies').put({ at, fingerprints: Array.from({ length: 4000 }, (_, n) => Math.imul(n + at, 0x9e3779b1) >>> 0) });
    filling.addEventListener('complete', () => { open.result.close(); resolve(); });
  });
}));

test('the browser is killed ten times right after the acknowledgement: nothing that was acknowledged is lost', async () => {
  test.setTimeout(240_000);
  await inProfile(async (profile) => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round++) {
      const amends = await launch('en', profile);
      const page = await openPage(amends);
      const id = `kill-${round}`;
      expect(await ask(page, 'followups/save', [followUp(id)])).toMatchObject({ ok: true });
      acknowledged.push(id);
      const closed = new Promise<void>((resolve) => { amends.context.once('close', () => resolve()); });
      killBrowserOf(profile);
      await closed;
    }
    const last = await launch('en', profile);
    const page = await openPage(last);
    expect(((await ask(page, 'followups/list')).value as Listed).map(({ id }) => id).sort()).toEqual(acknowledged.sort());
    expect((await ask(page, 'notices/list')).value).toEqual([]);
    await last.close();
  });
});

/** SIGKILL to every process that was started with this profile. */
function killBrowserOf(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const commandLine = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
    if (commandLine.includes(`--user-data-dir=${profile}`)) {
      try { process.kill(Number(pid), 'SIGKILL'); } catch { /* It died with its parent. */ }
    }
  }
}

test('two windows, the popup and a restarted worker on the same row: every move counted', async ({ amends }) => {
  test.setTimeout(180_000);
  const pages = await Promise.all([0, 1, 2, 3].map(() => openPage(amends)));
  await ask(pages[0]!, 'followups/save', [followUp('shared')]);
  const cdp = await amends.context.newCDPSession(pages[0]!);
  await cdp.send('ServiceWorker.enable');
  const moving = pages.map(async (page, window) => {
    for (let nth = 0; nth < 125; nth++) {
      const local = new Date(Date.UTC(2031, window, 1 + Math.floor(nth / 24), nth % 24)).toISOString().slice(0, 16);
      expect(await ask(page, 'followups/move', 'shared', local, false)).toMatchObject({ ok: true });
    }
  });
  await Promise.all(moving);
  const [row] = (await ask(pages[0]!, 'followups/list')).value as Listed;
  expect(row?.moves).toHaveLength(500);
  const backup = JSON.parse((await ask(pages[1]!, 'backup/make', null)).value as string) as { data: { followUps: unknown[] } };
  expect(backup.data.followUps).toHaveLength(1);
});
