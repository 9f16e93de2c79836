/** The lead page: what was stored, as chart, sentence and table, and its export without a word of a customer. */
import { readFileSync } from 'node:fs';
import { expect, test, type Amends } from './browser';

const secret = 'Lucía Prados lucia.prados@correo.example';
const ticket = (number: number) => ({ host: 'zendesk', key: `zendesk|https://norte.zendesk.com|${number}`, id: String(number), address: `https://norte.zendesk.com/agent/tickets/${number}`, label: `#${number}`, customer: null });

async function someWeeks(amends: Amends) {
  for (let number = 1; number <= 14; number++) {
    const reason = number <= 8 ? 'late-delivery' : number <= 12 ? 'billing' : 'staff-treatment';
    await amends.ask('cases/save', {
      id: `case ${number}`, ticket: ticket(number), language: 'es', openedAt: Date.now() - number * 86_400_000, openedOn: '2026-11-10', emotions: { anger: 'high' }, leaving: [], reason, fault: 'ours',
      replies: [{ at: Date.now(), families: number % 2 ? ['canned'] : [], steps: ['apology', 'assure'] }], rootCause: `${secret} ${number}`,
    });
  }
}

test('counts, sentences, tables, and two files', async ({ amends }) => {
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(amends.address('lead.html'));
  await expect(page.locator('.nothing')).toBeVisible();
  await someWeeks(amends);
  await page.reload();
  const reasons = page.locator('section', { has: page.locator('#figure-reasons') });
  await expect(reasons).toContainText('8');
  await reasons.locator('button').first().click();
  await expect(reasons.locator('table')).toContainText('8');

  await page.locator('button[aria-expanded]').first().click();
  for (const format of ['csv', 'json']) {
    const choice = page.locator('.export').getByText(new RegExp(`^${format}$`, 'i'));
    if (await choice.count()) await choice.first().click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.export .primary').click()]);
    const text = readFileSync((await download.path())!, 'utf8');
    expect(text).toContain('late-delivery');
    for (const word of secret.split(' ')) expect(text).not.toContain(word);
    if (download.suggestedFilename().endsWith('csv')) expect(text.trim().split('\r\n')).toHaveLength(15);
  }
});
