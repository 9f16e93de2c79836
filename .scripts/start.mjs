#!/usr/bin/env node
// `npm start`: installs what is missing, builds, opens Chromium on the practice page; without a display it works one sample ticket and shows what happened.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Missing, chromiumArguments, needChromium, needDependencies, root, run } from './needs.mjs';

const extension = join(root, '.output', 'chrome-mv3');
const pictures = join(root, '.output', 'demo');
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
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
  const shot = async (name) => page.screenshot({ path: join(pictures, `${name}.png`) });
  const texts = async (part) => (await page.getByTestId(part).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  console.log('\nNo display: working one sample ticket without a window.\n');
  await shot('1-consent');
  await page.getByTestId('accept').click();
  await page.getByTestId('mood').first().waitFor();
  await shot('2-read');
  console.log('It read     ', (await texts('mood')).join(' · '));
  console.log('It flagged  ', (await texts('flag-phrase')).join(' · '));
  await page.getByTestId('draft').fill(
    language === 'es'
      ? 'Hola, Marta: Gracias por contarlo. Tres semanas sin su cafetera y sin respuesta es desesperante, y tiene toda la razón. Lo siento: no avisamos al almacén y el error fue nuestro. ¿Prefiere que la enviemos hoy o que le devolvamos el dinero? Yo me encargo y le confirmo mañana a las 10:00.'
      : 'Hello Marta, thank you for telling us. Three weeks without your coffee maker and without an answer is exhausting, and you are right. I am sorry: we did not tell the warehouse, and the mistake was ours. Would you rather have it sent today or your money back? I will take care of it and confirm to you tomorrow at 10:00.',
  );
  await page.getByTestId('plan').waitFor();
  await shot('3-coached');
  console.log('It saw      ', (await texts('step-done')).join(' · '));
  await page.getByTestId('save-plan').click();
  await page.getByTestId('saved').waitFor();
  await shot('4-saved');
  console.log('It saved    ', (await texts('saved')).join(' · '));
  console.log(`\nPictures of the page are in ${join('.output', 'demo')}.`);
}
