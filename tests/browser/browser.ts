/** A Chromium with the built extension and no network: real addresses are answered from saved pages. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, chromium, type BrowserContext, type Frame, type Page, type Worker } from '@playwright/test';
import { chromiumArguments } from '../../.scripts/needs.mjs';

export const extension = resolve(process.env.AMENDS_EXTENSION ?? '.output/chrome-mv3');

export type Amends = {
  context: BrowserContext;
  worker: Worker;
  /** Address of an extension page. */
  address: (page: string) => string;
  /** Accepts the first-run page, as the agent would. */
  accept: () => Promise<void>;
  /** Answers an address (and all below it) from a saved page. */
  serve: (url: string | RegExp, html: string | (() => string), headers?: Record<string, string>) => Promise<void>;
  /** The panel's frame in a page, once it is there. */
  panel: (page: Page) => Promise<Frame>;
  /** Asks the worker as an extension page may. */
  ask: (name: string, ...args: unknown[]) => Promise<unknown>;
  /** Presses a button of the rail, as a hand would. */
  press: (page: Page, selector: string) => Promise<void>;
  /** Elements of our closed shadow root, by selector. */
  rail: (page: Page, selector: string) => Promise<{ box: { x: number; y: number; width: number; height: number } | null; attributes: Record<string, string> } | null>;
};

export const savedPage = (path: string) => readFileSync(resolve('tests/pages', path), 'utf8');

/** Starts one; `language` is that of the browser's interface. */
export async function launch(language: 'es' | 'en' = 'en', profile = ''): Promise<Amends & { close: () => Promise<void> }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : chromium.executablePath()),
    headless: true,
    locale: language === 'es' ? 'es-ES' : 'en-GB',
    timezoneId: 'Europe/Madrid',
    viewport: { width: 1366, height: 768 },
    args: chromiumArguments(extension, language),
  });
  await context.route(/^https?:\/\//, (route) => route.abort());
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const address = (page: string) => `chrome-extension://${id}/${page}`;
  const amends: Amends = {
    context,
    worker,
    address,
    async accept() {
      const page = await context.newPage();
      await page.goto(address('practice.html'));
      await page.locator('.consent .primary').click();
      await page.locator('.consent').waitFor({ state: 'detached' });
      await page.close();
    },
    async serve(url, html, headers = {}) {
      await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: typeof html === 'string' ? html : html(), headers }));
    },
    async panel(page) {
      const own = () => page.frames().find((frame) => frame.url().includes('panel.html'));
      await base.expect.poll(() => Boolean(own())).toBe(true);
      return own()!;
    },
    async ask(name, ...args) {
      const page = await context.newPage();
      await page.goto(address('popup.html'));
      const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<{ ok: boolean; value?: unknown; message?: string }>, { tag: 'amends/1', name, args });
      await page.close();
      if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
      return answer.value;
    },
    async press(page, selector) {
      await base.expect.poll(async () => (await amends.rail(page, selector))?.box?.width ?? 0).toBeGreaterThan(0);
      const { box } = (await amends.rail(page, selector))!;
      await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
    },
    rail: (page, selector) => inClosedRoot(context, page, selector),
  };
  return { ...amends, close: () => context.close() };
}

export const test = base.extend<{ amends: Amends; language: 'es' | 'en' }>({
  language: ['en', { option: true }],
  amends: async ({ language }, use) => {
    const amends = await launch(language);
    await use(amends);
    await amends.close();
  },
});
export const expect = test.expect;

type Node = { nodeId: number; nodeName: string; attributes?: string[]; children?: Node[]; shadowRoots?: (Node & { shadowRootType?: string })[]; contentDocument?: Node };

/** Playwright cannot enter a closed root; the debugging protocol can. */
async function inClosedRoot(context: BrowserContext, page: Page, selector: string): ReturnType<Amends['rail']> {
  const protocol = await context.newCDPSession(page);
  try {
    const { root } = (await protocol.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const shadow = html?.children?.flatMap((child) => child.shadowRoots ?? []).find(({ shadowRootType }) => shadowRootType === 'closed');
    if (!shadow) return null;
    const { nodeId } = await protocol.send('DOM.querySelector', { nodeId: shadow.nodeId, selector });
    if (!nodeId) return null;
    const { attributes } = await protocol.send('DOM.getAttributes', { nodeId });
    const model = await protocol.send('DOM.getBoxModel', { nodeId }).catch(() => null);
    const border = model?.model.border;
    return {
      box: border ? { x: border[0]!, y: border[1]!, width: border[4]! - border[0]!, height: border[5]! - border[1]! } : null,
      attributes: Object.fromEntries(Array.from({ length: attributes.length / 2 }, (_, at) => [attributes[at * 2]!, attributes[at * 2 + 1]!])),
    };
  } finally {
    await protocol.detach();
  }
}
