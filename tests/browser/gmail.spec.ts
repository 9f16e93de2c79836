/** Gmail at its real address, from saved pages that test shape only: they were written from what is known of its markup. */
import { foldPanel, markedWords, openPanel, overlap, write } from './agent';
import { expect, savedPage, test } from './browser';

const inbox = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDkzTrSmLpQkVbN';
const strict = { 'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-src 'none'; require-trusted-types-for 'script'" };

test('nothing is read before the first-run page was accepted', async ({ amends }) => {
  await amends.serve(/mail\.google\.com/, savedPage('gmail/es-reply-in-progress/page.html'), strict);
  const page = await amends.context.newPage();
  await page.goto(inbox);
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
  expect(await amends.rail(page, '.rail')).toBeNull();
  expect(await amends.worker.evaluate(() => chrome.storage.session.get())).toEqual({});
  await amends.accept();
  await expect.poll(async () => (await amends.rail(page, '.rail[data-shown]')) !== null).toBe(true);
});

test('an angry thread in Spanish: read, coached, corrected, remembered, found again', async ({ amends }) => {
  await amends.serve(/mail\.google\.com/, savedPage('gmail/es-reply-in-progress/page.html'), strict);
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(inbox);
  const panel = await openPanel(amends, page);
  await expect(panel.locator('.mood h2')).not.toHaveText(/calm/i);
  await expect(panel.locator('.mood blockquote')).toContainText(/Son las seis|anulo el pedido/);

  const editor = page.locator('[contenteditable=true]').first();
  await editor.locator('text=Entiendo su malestar').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Lamentamos las molestias, pero como ya le indicamos el plazo es orientativo. ');
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  expect((await markedWords(page)).join(' ')).toMatch(/molestias|indicamos/);

  const before = await editor.innerText();
  await panel.locator('.flag .primary').click();
  await expect.poll(() => editor.innerText()).not.toBe(before);
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => editor.innerText()).toBe(before);

  await page.keyboard.type('Tiene toda la razón, y gracias por decirlo. Tres llamadas y nadie le dijo nada: es para estar harta. Le pido perdón, el error fue nuestro. ¿Prefiere que se la llevemos el lunes o que le devolvamos el dinero? Yo me encargo y la llamo mañana a las 10:00.');
  await expect.poll(() => panel.locator('.step.done').count()).toBeGreaterThanOrEqual(4);
  await panel.locator('.foot .button').first().click();
  await expect(panel.locator('.saved')).toBeVisible();

  const popup = await amends.context.newPage();
  await popup.goto(amends.address('popup.html'));
  await expect(popup.locator('.follow-up').first()).toBeVisible();
  expect(await amends.worker.evaluate(() => chrome.alarms.getAll().then((all) => all.map(({ name }) => name)))).toContain('next-due');
  const tabs = amends.context.pages().length;
  // The popup closes itself as it opens the ticket.
  await popup.keyboard.press('Enter').catch(() => undefined);
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(amends.context.pages().length).toBeLessThanOrEqual(tabs);
});

test('the panel and the rail never stand on the composer, Send or the last message', async ({ amends }) => {
  await amends.serve(/mail\.google\.com/, savedPage('gmail/es-reply-in-progress/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  for (const width of [1280, 1366, 1440, 1920]) {
    await page.setViewportSize({ width, height: 768 });
    await page.goto(inbox);
    await openPanel(amends, page);
    const dock = (await amends.rail(page, '.dock'))!.box!;
    for (const part of ['[contenteditable=true]', '.T-I-atl, [role=button]:has-text("Enviar")', '.a3s:visible >> nth=-1']) {
      const box = await page.locator(part).last().boundingBox();
      if (box) expect(overlap(dock, box), `${part} at ${width}`).toBe(false);
    }
    await foldPanel(amends, page);
  }
});

test('two threads without a load: each has its own reading', async ({ amends }) => {
  await amends.serve(/mail\.google\.com/, savedPage('gmail/es-two-threads/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox/FMfcgzAAAA');
  const panel = await openPanel(amends, page);
  await expect(panel.locator('.mood blockquote')).toContainText('Escribí el lunes');
  await page.evaluate(() => { location.hash = '#inbox/FMfcgzBBBB'; });
  await expect(panel.locator('.mood blockquote')).not.toContainText('Escribí el lunes');
});

test('a list of mails shows nothing of ours', async ({ amends }) => {
  await amends.serve(/mail\.google\.com/, savedPage('gmail/en-inbox/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await expect.poll(async () => (await amends.rail(page, '.rail')) !== null).toBe(true);
  expect(await amends.rail(page, '.rail[data-shown]')).toBeNull();
  expect(page.frames()).toHaveLength(1);
});

test('the page finds no word of ours, and no key typed in the panel', async ({ amends }) => {
  await amends.serve(/mail\.google\.com/, savedPage('gmail/es-reply-in-progress/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(inbox);
  const panel = await openPanel(amends, page);
  await expect(panel.locator('.mood h2')).toBeVisible();
  const found = await page.evaluate(() => ['Amends', 'pasos', 'steps', 'anger', 'enojo'].filter((word) => (window as unknown as { find: (text: string) => boolean }).find(word)));
  expect(found).toEqual([]);
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(window, { heard: keys });
    for (const name of ['keydown', 'keypress', 'beforeinput', 'input']) window.addEventListener(name, (event) => keys.push(name + ((event as KeyboardEvent).key ?? '')), true);
  });
  await panel.locator('.step-row').first().focus();
  await panel.locator('body').pressSequentially('d s ? 1 ñ');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test.describe('in English', () => {
  test('a hidden twin of the thread is not read', async ({ amends }) => {
    await amends.serve(/mail\.google\.com/, savedPage('gmail/en-hidden-twin/page.html'));
    await amends.accept();
    const page = await amends.context.newPage();
    const { address, ticket } = JSON.parse(savedPage('gmail/en-hidden-twin/expected.json')) as { address: string; ticket: { messages: { role: string; text: string }[] } };
    await page.goto(address);
    const panel = await openPanel(amends, page);
    const last = ticket.messages.findLast(({ role }) => role === 'customer')!.text;
    const quote = (await panel.locator('.mood blockquote').innerText()).replace(/^[“"«]|[”"»]$/g, '').replace(/ …$/, '');
    expect(last.replace(/\s+/g, ' ')).toContain(quote);
    const editor = page.locator('[contenteditable=true]:visible').first();
    if (await editor.count()) {
      await write(page, editor, 'We apologise for any inconvenience this may have caused. ');
      await expect(panel.locator('.flag .phrase')).toContainText(/inconvenience/);
    }
  });
});
