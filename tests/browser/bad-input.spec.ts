/** What must not break anything: no ticket, ten megabytes, twenty thousand words, a worker killed while saving. */
import { openPanel } from './agent';
import { expect, savedPage, test } from './browser';

const gmail = /mail\.google\.com/;
const inbox = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDkzTrSmLpQkVbN';

test('a ticket of 10 MB is read and typing goes on', async ({ amends }) => {
  const long = 'Nadie contesta y estoy harta de esperar mi mesa. '.repeat(210_000);
  await amends.serve(gmail, () => savedPage('gmail/es-reply-in-progress/page.html').replace('Son las seis y no he recibido nada.', `Son las seis y no he recibido nada. ${long}`));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(inbox);
  const panel = await openPanel(amends, page);
  await expect(panel.locator('.mood blockquote')).toContainText(/Son las seis|Nadie contesta/);
  const editor = page.locator('[contenteditable=true]').first();
  await editor.locator('text=Entiendo su malestar').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Lamentamos las molestias ocasionadas. ');
  await expect(panel.locator('.flag .phrase')).toBeVisible();
});

test('a draft of 20,000 words is taken, judged and left as it is', async ({ amends }) => {
  await amends.serve(gmail, savedPage('gmail/es-reply-in-progress/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(inbox);
  const panel = await openPanel(amends, page);
  const draft = `Lamentamos las molestias ocasionadas. ${'Ya lo estamos mirando con el almacén de Getafe y con el transportista. '.repeat(1700)}`;
  const editor = page.locator('[contenteditable=true]').first();
  await editor.locator('text=Entiendo su malestar').click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(draft);
  await expect(panel.locator('.flag .phrase')).toBeVisible({ timeout: 20_000 });
  expect((await editor.innerText()).length).toBeGreaterThan(draft.length - 10);
});

test('a worker that dies while saving loses nothing', async ({ amends }) => {
  await amends.serve(gmail, savedPage('gmail/es-reply-in-progress/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(inbox);
  const panel = await openPanel(amends, page);
  const editor = page.locator('[contenteditable=true]').first();
  await editor.locator('text=Entiendo su malestar').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Yo me encargo y la llamo mañana a las 10:00. ');
  await expect(panel.locator('.foot .button').first()).toBeVisible();
  const helper = await amends.context.newPage();
  await helper.goto(amends.address('popup.html'));
  const protocol = await amends.context.newCDPSession(helper);
  await protocol.send('ServiceWorker.enable');
  await page.bringToFront();
  await Promise.all([panel.locator('.foot .button').first().click(), protocol.send('ServiceWorker.stopAllWorkers')]);
  await expect(panel.locator('.saved')).toBeVisible({ timeout: 20_000 });
  const rows = await helper.evaluate(() => chrome.runtime.sendMessage({ tag: 'amends/1', name: 'followups/list', args: [] }) as Promise<{ value: unknown[] }>);
  expect(rows.value.length).toBeGreaterThanOrEqual(1);
});

test('a page without a ticket stays untouched', async ({ amends }) => {
  await amends.serve(gmail, '<!doctype html><title>Settings</title><main><h1>Settings</h1><textarea></textarea></main>');
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#settings/general');
  await expect.poll(async () => (await amends.rail(page, '.rail')) !== null).toBe(true);
  expect(await amends.rail(page, '.rail[data-shown]')).toBeNull();
  expect(await page.evaluate(() => document.body.outerHTML)).toBe('<body><main><h1>Settings</h1><textarea></textarea></main></body>');
});
