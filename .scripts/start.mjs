#!/usr/bin/env node
// `npm start`: installs what is missing, builds, opens Chromium on the practice page; without a display it works one sample ticket and shows what happened.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Missing, chromiumArguments, needChromium, needDependencies, root, run } from './needs.mjs';

const extension = join(root, '.output', 'chrome-mv3');
const pictures = join(root, '.output', 'demo');
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
/** What an agent might write to the first sample ticket of each language. */
const reply = {
  es: 'Hola, Marta: Gracias por contarlo, tiene toda la razón. Tres semanas sin su cafetera y sin respuesta es para estar harta. Le pido perdón: no avisamos al almacén y el error fue nuestro. ¿Prefiere que la enviemos hoy o que le devolvamos el dinero? Yo me encargo y le escribo mañana a las 10:00.',
  en: 'Hello Sam, thank you for telling us, and you are right. Two charges and rent due tomorrow is a frightening surprise. I am sorry: our system charged you twice and the mistake was ours. Would you rather have it back on your card or as credit? I will take care of it and write to you tomorrow at 10:00.',
};
const language = /^es/.test(process.env.LC_ALL || process.env.LANG || '') ? 'es' : 'en';

try {
  needDependencies();
  const executablePath = await needChromium();
  run(join(root, 'node_modules', '.bin', 'wxt'), ['build']);
  const { chromium } = await import('@playwright/test');
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'amends-')), {
    executablePath,
    headless: !display,
    locale: language === 'es' ? 'es-ES' : 'en-GB',
    viewport: display ? null : { width: 1366, height: 768 },
    args: chromiumArguments(extension, language),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const practice = `chrome-extension://${new URL(worker.url()).host}/practice.html`;
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(practice);
  if (display) {
    console.log('Amends is open on its practice page. Close the window to end.');
    await context.waitForEvent('close', { timeout: 0 });
  } else {
    await demonstrate(page);
    await context.close();
  }
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** One sample ticket from reading to saved reminder, said and photographed. */
async function demonstrate(page) {
  mkdirSync(pictures, { recursive: true });
  const shot = (name) => page.screenshot({ path: join(pictures, `${name}.png`) });
  const texts = async (selector) => (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const say = async (what, ...selectors) => {
    const found = (await Promise.all(selectors.map(texts))).flat();
    console.log(`${what.padEnd(12)} ${found.join('  ·  ')}`);
  };
  console.log('\nNo display: working one sample ticket without a window.\n');
  await shot('1-consent');
  await page.locator('.consent .primary').click();
  await page.locator('.panel .flag').waitFor();
  await shot('2-read');
  await say('It read', '.conversation .message p', '.panel .mood h2', '.panel .mood .chip');
  await say('It flagged', '.panel .flag .phrase', '.panel .flag > p');
  await page.locator('#reply').fill(reply[language]);
  await page.locator('.panel .foot .primary').waitFor();
  await shot('3-coached');
  await say('It saw', '.panel .step.done .step-name', '.panel .step.done q');
  await page.locator('.panel .foot .button').first().click();
  await page.locator('.panel .saved').waitFor();
  await shot('4-saved');
  await say('It saved', '.panel .saved span');
  console.log(`\nPictures of the page are in ${join('.output', 'demo')}.`);
}
