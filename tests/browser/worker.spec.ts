/** The worker in a real browser: killed while it saves, restarted, robbed of its database. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test, type Amends } from './browser';

const due = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T10:00`;
const followUp = (id: string) => ({
  id, phase: 'fast', ticket: { host: 'zendesk', key: `zendesk|https://acme.zendesk.com|${id}`, id, address: `https://acme.zendesk.com/agent/tickets/${id}`, label: `#${id}`, customer: null },
  promise: 'Confirm the refund', due: due(3), zone: 'Europe/Madrid', conditional: false, twin: null, caseId: null, closedTicket: false, practice: false,
});
declare const chrome: typeof import('wxt/browser').browser;
type Listed = { id: string; state: string }[];

/** An extension page that asks as the panel does: again and again while nobody answers. */
async function askingPage({ context, address }: Amends): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address('popup.html'));
  await page.evaluate(() => {
    Object.assign(window, {
      askAgain: async (name: string, ...args: unknown[]) => {
        for (let attempt = 0; attempt < 9; attempt++) {
          const answer = await chrome.runtime.sendMessage({ tag: 'amends/1', name, args }).catch(() => undefined) as { ok: boolean } | undefined;
          if (answer) return answer;
          await new Promise((resolve) => { setTimeout(resolve, Math.min(50 * 2 ** attempt, 2000)); });
        }
        return null;
      },
    });
  });
  return page;
}
const askOn = (page: Page, name: string, ...args: unknown[]) => page.evaluate(([message, rest]) => (window as unknown as { askAgain: (...all: unknown[]) => Promise<{ ok: boolean; value?: unknown }> })
  .askAgain(message, ...(rest as unknown[])), [name, args] as const);

test('a thousand reminders while the worker is killed fifty times: none lost, none doubled', async ({ amends }) => {
  test.setTimeout(180_000);
  const page = await askingPage(amends);
  const cdp = await amends.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  let acknowledged = 0;
  for (let batch = 0; batch < 50; batch++) {
    const saves = Array.from({ length: 20 }, (_, index) => askOn(page, 'followups/save', [followUp(String(batch * 20 + index))]));
    await cdp.send('ServiceWorker.stopAllWorkers');
    acknowledged += (await Promise.all(saves)).filter((answer) => answer?.ok).length;
  }
  const listed = (await askOn(page, 'followups/list')).value as Listed;
  expect(acknowledged).toBe(1000);
  expect(new Set(listed.map(({ id }) => id)).size).toBe(1000);
  expect(listed).toHaveLength(1000);
});

test('the browser was restarted: the reminders are there, and so are the alarms', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'amends-'));
  const id = randomUUID();
  try {
    const first = await launch('en', profile);
    await askOn(await askingPage(first), 'followups/save', [followUp(id)]);
    await first.close();
    const second = await launch('en', profile);
    const page = await askingPage(second);
    expect(((await askOn(page, 'followups/list')).value as Listed).map((each) => each.id)).toEqual([id]);
    await expect.poll(() => page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).sort())).toEqual(['heartbeat', 'next-due']);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('the database came back empty: the mirror brings the open ones back and says so', async ({ amends }) => {
  const page = await askingPage(amends);
  for (const id of ['1', '2', '3']) await askOn(page, 'followups/save', [followUp(id)]);
  await askOn(page, 'followups/finish', '3', { kind: 'kept' });
  await page.evaluate(() => new Promise<void>((resolve, reject) => {
    const open = indexedDB.open('amends');
    open.addEventListener('error', () => reject(open.error));
    open.addEventListener('success', () => {
      const stores = [...open.result.objectStoreNames];
      const emptying = open.result.transaction(stores, 'readwrite');
      for (const store of stores) emptying.objectStore(store).clear();
      emptying.addEventListener('complete', () => { open.result.close(); resolve(); });
    });
  }));
  await expect.poll(async () => ((await askOn(page, 'followups/list')).value as Listed).map(({ id }) => id).sort()).toEqual(['1', '2']);
  expect((await askOn(page, 'notices/list')).value).toMatchObject([{ kind: 'restored', count: 2 }]);
});

test('the panel in a desk asks as the panel, the desk’s own script as the desk, and neither may erase', async ({ amends }) => {
  await amends.serve(/^https:\/\/acme\.zendesk\.com\//, '<!doctype html><title>Ticket 7</title><p>Hello');
  const page = await amends.context.newPage();
  await page.goto('https://acme.zendesk.com/agent/tickets/7');
  const asked = await amends.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://acme.zendesk.com/*' });
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId: tab!.id! },
      func: async () => {
        const frame = document.createElement('iframe');
        frame.src = chrome.runtime.getURL('/panel.html');
        document.body.append(frame);
        const ask = (name: string) => chrome.runtime.sendMessage({ tag: 'amends/1', name, args: [] }) as Promise<{ ok: boolean; code?: string }>;
        return [await ask('session/open'), await ask('cases/list'), await ask('erase/everything')].map(({ ok, code }) => code ?? ok);
      },
    });
    return injected?.result;
  });
  expect(asked).toEqual([true, 'refused', 'refused']);
  const panel = await amends.panel(page);
  await panel.waitForFunction(() => Boolean(chrome?.runtime?.id));
  const answers = await panel.evaluate(async () => {
    const ask = (name: string) => chrome.runtime.sendMessage({ tag: 'amends/1', name, args: [] }) as Promise<{ ok: boolean; code?: string }>;
    return [await ask('settings/read'), await ask('cases/list'), await ask('session/open'), await ask('erase/everything')].map(({ ok, code }) => code ?? ok);
  });
  expect(answers).toEqual([true, true, 'refused', 'refused']);
});
