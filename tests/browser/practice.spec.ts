/** The first run: consent, four tickets, the real panel, a send that only pretends, a saved promise. No desk, no network. */
import { expect, test } from './browser';

for (const language of ['es', 'en'] as const) {
  test.describe(language === 'es' ? 'in Spanish' : 'in English', () => {
    test.use({ language });

    test('from consent to the saved reminder', async ({ amends }) => {
      const page = await amends.context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(amends.address('practice.html'));
      await expect(page.locator('.consent')).toBeVisible();
      await expect(page.locator('.panel')).toHaveCount(0);
      await page.locator('.consent .primary').click();

      const panel = page.locator('.panel');
      await expect(panel.locator('.mood h2')).toHaveText(language === 'es' ? /enojo|preocupación/i : /anger|worry/i);
      await expect(panel.locator('.flag .phrase')).toBeVisible();
      const reply = page.locator('#reply');
      const before = await reply.inputValue();
      await panel.locator('.flag .actions .button').last().click();
      expect(await reply.inputValue()).toBe(before);

      await reply.fill(language === 'es'
        ? 'Hola, Marta: Gracias por contarlo, tiene toda la razón. Tres semanas sin su cafetera y sin respuesta es para estar harta. Le pido perdón: no avisamos al almacén y el error fue nuestro. ¿Prefiere que la enviemos hoy o que le devolvamos el dinero? Yo me encargo y le escribo mañana a las 10:00.'
        : 'Hello Sam, thank you for telling us, and you are right. Two charges and rent due tomorrow is a frightening surprise. I am sorry: our system charged you twice and the mistake was ours. Would you rather have it back on your card or as credit? I will take care of it and write to you tomorrow at 10:00.');
      await expect.poll(() => panel.locator('.step.done').count()).toBeGreaterThanOrEqual(4);
      await panel.locator('.foot .button').first().click();
      await expect(panel.locator('.saved')).toBeVisible();
      await expect.poll(() => amends.worker.evaluate(() => chrome.alarms.getAll().then((all) => all.some(({ name }) => name === 'next-due')))).toBe(true);
      const rows = (await amends.ask('followups/list')) as { practice: boolean }[];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every(({ practice }) => practice)).toBe(true);
      expect(problems).toEqual([]);
    });

    test('each of the four tickets is read', async ({ amends }) => {
      await amends.accept();
      const page = await amends.context.newPage();
      await page.goto(amends.address('practice.html'));
      const moods: string[] = [];
      for (let at = 0; at < 4; at++) {
        await page.locator('.desk nav button, .desk .tickets button, .desk ul button').nth(at).click();
        moods.push(await page.locator('.panel .mood h2').innerText());
      }
      expect(new Set(moods).size).toBeGreaterThanOrEqual(3);
    });
  });
}
