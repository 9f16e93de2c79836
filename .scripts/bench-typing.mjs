// What a key costs in a page: the same events on the same saved page, with and without the extension. Prints milliseconds a key.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, needChromium, root } from './needs.mjs';

const html = readFileSync(join(root, 'tests/pages/gmail/es-reply-in-progress/page.html'), 'utf8');
const address = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDkzTrSmLpQkVbN';
const keys = 400;

/** Milliseconds of each key, sorted. */
async function typing(withExtension) {
  const extension = join(root, '.output/chrome-mv3');
  const args = withExtension ? chromiumArguments(extension) : process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext('', { executablePath: await needChromium(), headless: true, args });
  await context.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  if (withExtension) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => chrome.storage.local.set({ settings: { acceptedAt: 1 } }));
  }
  const page = await context.newPage();
  const started = Date.now();
  await page.goto(address);
  if (withExtension) while (!page.frames().some((frame) => frame.url().includes('panel.html')) && Date.now() - started < 10_000) await page.evaluate(() => new Promise(requestAnimationFrame));
  const times = await page.evaluate(async (count) => {
    const editor = document.querySelector('[contenteditable=true]');
    editor.focus();
    const found = [];
    for (let key = 0; key < count; key++) {
      const from = performance.now();
      document.execCommand('insertText', false, 'lorem ipsum, '[key % 13]);
      found.push(performance.now() - from);
      await new Promise((next) => setTimeout(next, 4));
    }
    return found;
  }, keys);
  await context.close();
  return times.sort((a, b) => a - b);
}

/** Prints median and 95th percentile of both and their difference. */
export async function benchTyping() {
  const [without, with_] = [await typing(false), await typing(true)];
  const at = (times, part) => times[Math.floor(times.length * part)];
  console.log('\nA key typed into a saved Gmail page, milliseconds      (budget: we add ≤ 2 at the 95th percentile)');
  console.log(`          median   p95\nwithout   ${at(without, 0.5).toFixed(2).padStart(6)} ${at(without, 0.95).toFixed(2).padStart(6)}\nwith      ${at(with_, 0.5).toFixed(2).padStart(6)} ${at(with_, 0.95).toFixed(2).padStart(6)}\nadded     ${(at(with_, 0.5) - at(without, 0.5)).toFixed(2).padStart(6)} ${(at(with_, 0.95) - at(without, 0.95)).toFixed(2).padStart(6)}`);
}
