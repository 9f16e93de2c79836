/** The keyboard alone: the commands of the browser open the panel, go to the next phrase and save; Esc leads back to the same caret. */
import { markedWords } from './agent';
import { expect, savedPage, test, type Amends } from './browser';

const inbox = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDkzTrSmLpQkVbN';

/** As the browser tells the worker of a pressed shortcut; headless windows have none of their own. */
const command = (amends: Amends, name: string) =>
  amends.worker.evaluate(async (pressed) => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    (chrome.commands.onCommand as unknown as { dispatch: (name: string, tab: unknown) => void }).dispatch(pressed, tab);
  }, name);

test('open, next phrase, save, and back to the draft', async ({ amends }) => {
  await amends.serve(/mail\.google\.com/, savedPage('gmail/es-reply-in-progress/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(inbox);
  const editor = page.locator('[contenteditable=true]').first();
  await editor.locator('text=Entiendo su malestar').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Lamentamos las molestias ocasionadas. Yo me encargo y la llamo mañana a las 10:00. ');
  await expect.poll(() => markedWords(page)).not.toEqual([]);

  await command(amends, 'open-panel');
  await expect.poll(async () => (await amends.rail(page, '.dock[data-shown]')) !== null).toBe(true);
  const panel = await amends.panel(page);
  await command(amends, 'next-phrase');
  await expect.poll(() => panel.evaluate(() => document.activeElement?.closest('[data-part=flag]') !== null && document.activeElement !== document.body)).toBe(true);
  await page.keyboard.press('Backspace');
  await expect(panel.locator('.toast, [role=status]').first()).toBeAttached();

  await command(amends, 'save-promise');
  await expect(panel.locator('.saved')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true');
  await page.keyboard.type('Un saludo');
  expect((await editor.innerText()).replace(/\s+/g, ' ')).toContain('mañana a las 10:00. Un saludo');
});
