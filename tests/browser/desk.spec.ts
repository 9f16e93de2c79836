/** A day at the desk: from ticket to list and back, writing on after an answer, a page that moves, an update under an open tab. */
import { markedWords, openPanel, write } from './agent';
import { expect, savedPage, test, type Amends } from './browser';

const inbox = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDkzTrSmLpQkVbN';

async function openThread(amends: Amends) {
  await amends.serve(/mail\.google\.com/, savedPage('gmail/es-reply-in-progress/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(inbox);
  return { page, panel: await openPanel(amends, page), editor: page.locator('[contenteditable=true]').first() };
}

test('the draft of one thread is not judged on the next, with the list in between', async ({ amends }) => {
  const { page, panel, editor } = await openThread(amends);
  await editor.locator('text=Entiendo su malestar').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Lamentamos las molestias ocasionadas. ');
  await expect(panel.locator('.flag .phrase')).toBeVisible();
  await page.evaluate(() => {
    const thread = document.querySelector('[role=main]')!;
    Object.assign(window, { thread, around: thread.parentElement });
    thread.remove();
    location.hash = '#inbox';
  });
  await expect.poll(() => amends.rail(page, '.rail[data-shown]')).toBeNull();
  await page.evaluate(() => {
    const { thread, around } = window as unknown as { thread: Element; around: Element };
    thread.querySelector('[contenteditable=true]')!.remove();
    thread.querySelector('[data-legacy-thread-id]')!.setAttribute('data-legacy-thread-id', '18f00000000000bb');
    around.append(thread);
    location.hash = '#inbox/FMfcgzBBBB';
  });
  await expect.poll(async () => (await amends.rail(page, '.rail[data-shown]')) !== null).toBe(true);
  await expect(panel.locator('.mood h2')).toBeVisible();
  await expect(panel.locator('.flag')).toHaveCount(0);
});

test('an answer taken back after writing on: the agent’s words stay', async ({ amends }) => {
  const { page, panel, editor } = await openThread(amends);
  await editor.locator('text=Entiendo su malestar').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Le pido perdón por el retraso, pero hoy no hay reparto. ');
  await expect(panel.locator('.flag .primary')).toBeVisible();
  const phrase = ', pero hoy no hay reparto';
  await panel.locator('.flag .primary').click();
  await expect.poll(() => editor.innerText()).not.toContain(phrase);
  await editor.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('La llamo el lunes.');
  await panel.locator('.toast button').first().click();
  await expect.poll(() => editor.innerText()).toContain(phrase);
  expect(await editor.innerText()).toContain('La llamo el lunes.');
});

test('the selected message stays when the page goes on changing', async ({ amends }) => {
  const { address } = JSON.parse(savedPage('zendesk/en-nothing-recognised/expected.json')) as { address: string };
  await amends.serve(new URL(address).origin + '/**', savedPage('zendesk/en-nothing-recognised/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(address);
  const panel = await openPanel(amends, page);
  await page.evaluate(() => {
    const line = document.body.appendChild(document.createElement('p'));
    line.textContent = 'This is the third time I write and nobody answers. I want my money back today.';
    getSelection()!.selectAllChildren(line);
  });
  await panel.locator('.mode .primary').click();
  await expect(panel.locator('.mood blockquote')).toContainText(/third time|nobody answers|money back/);
  await page.evaluate(() => {
    document.body.style.background = 'black';
    document.body.append(document.createElement('hr'));
  });
  await expect.poll(async () => (await amends.rail(page, '.rail'))?.attributes['data-theme']).toBe('dark');
  await expect(panel.locator('.mood blockquote')).toContainText(/third time|nobody answers|money back/);
});

test('switched off with the panel open: the page is as it was, also after its window changes', async ({ amends }) => {
  const { page } = await openThread(amends);
  const place = { state: 'open', width: 344, side: 'end', railTop: 40, off: true };
  await amends.ask('settings/change', { hosts: { 'mail.google.com': place } });
  await expect.poll(() => amends.rail(page, '.rail')).toBeNull();
  await page.setViewportSize({ width: 900, height: 700 });
  await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))));
  expect(await page.evaluate(() => [getComputedStyle(document.documentElement).marginRight, document.adoptedStyleSheets.length])).toEqual(['0px', 0]);
});

test('a newer script in an open tab takes over: there is one rail', async ({ amends }) => {
  const { page } = await openThread(amends);
  const ours = () => page.evaluate(() => [...document.documentElement.children].filter(({ localName }) => localName.startsWith('x-')).length);
  expect(await ours()).toBe(1);
  const before = await page.evaluate(() => document.documentElement.lastElementChild!.localName);
  await amends.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files: chrome.runtime.getManifest().content_scripts![0]!.js! });
  });
  await expect.poll(() => page.evaluate(() => document.documentElement.lastElementChild!.localName)).not.toBe(before);
  expect(await ours()).toBe(1);
});

test('the page takes our element away with everything else: it comes back, and the panel knows the ticket', async ({ amends }) => {
  const { page, editor } = await openThread(amends);
  await page.evaluate(() => document.documentElement.lastElementChild!.remove());
  await expect.poll(async () => (await amends.rail(page, '.rail[data-shown]')) !== null).toBe(true);
  const panel = await amends.panel(page);
  await expect(panel.locator('.mood blockquote')).toContainText(/Son las seis|anulo el pedido/);
  await write(page, editor, ' Lamentamos las molestias ocasionadas. ', 'Home');
  await expect.poll(async () => (await markedWords(page)).join(' ')).toMatch(/molestias/);
});

test('a reply turned into a note by an attribute alone is no longer coached', async ({ amends }) => {
  const { address } = JSON.parse(savedPage('zendesk/es-public-reply/expected.json')) as { address: string };
  await amends.serve(new URL(address).origin + '/**', savedPage('zendesk/es-public-reply/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(address);
  const panel = await openPanel(amends, page);
  await expect(panel.locator('.mood h2')).toBeVisible();
  const channel = page.locator('button[data-channel], [data-test-id="omnichannel-channel-switcher-button"]').first();
  await channel.evaluate((button) => button.addEventListener('click', () => button.setAttribute('data-channel', 'internal')));
  await channel.click();
  await expect(panel.locator('.mode h2')).toContainText(/note/i);
});
