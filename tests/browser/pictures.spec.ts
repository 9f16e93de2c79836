/** The pictures of the README, taken from the running product. `npm run pictures` puts them where the README finds them. */
import { mkdirSync } from 'node:fs';
import { openPanel } from './agent';
import { expect, savedPage, test } from './browser';

const folder = process.env.AMENDS_PICTURES ?? '.output/pictures';
mkdirSync(folder, { recursive: true });

for (const language of ['en', 'es'] as const) {
  test.describe(language, () => {
    test.use({ language });
    test(`practice page, popup and desk in ${language}`, async ({ amends }) => {
      await amends.accept();
      const page = await amends.context.newPage();
      await page.goto(amends.address('practice.html'));
      await expect(page.locator('.panel .flag')).toBeVisible();
      await page.screenshot({ path: `${folder}/practice-${language}.png` });

      await amends.serve(/norte\.zendesk\.com/, savedPage('zendesk/es-two-tickets/page.html'));
      await page.goto('https://norte.zendesk.com/agent/tickets/41');
      const panel = await openPanel(amends, page);
      await page.locator('[contenteditable=true]:visible').first().click();
      await page.keyboard.type('Lamentamos las molestias ocasionadas, pero como ya le indicamos el técnico depende de una contrata. Yo la llamo mañana a las 10:00.');
      await expect(panel.locator('.flag .phrase')).toBeVisible();
      await page.screenshot({ path: `${folder}/desk-${language}.png` });
    });
  });
}
