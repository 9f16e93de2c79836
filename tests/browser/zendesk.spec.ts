/** Zendesk at its real address, from saved pages that test shape only. */
import { openPanel, overlap, write } from './agent';
import { expect, savedPage, test } from './browser';

test('two tickets in tabs of Zendesk: the panel follows, and nothing is shown of the other', async ({ amends }) => {
  await amends.serve(/norte\.zendesk\.com/, savedPage('zendesk/es-two-tickets/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto('https://norte.zendesk.com/agent/tickets/41');
  const panel = await openPanel(amends, page);
  await expect(panel.locator('.mood blockquote')).toContainText('sin agua caliente');
  for (let turn = 0; turn < 6; turn++) {
    await page.locator('[role=tab]', { hasText: 'Refund still missing' }).click();
    await expect(panel.locator('.mood blockquote')).toContainText(/refund/i);
    await page.locator('[role=tab]', { hasText: 'La caldera' }).click();
    await expect(panel.locator('.mood blockquote')).toContainText('sin agua caliente');
  }
});

test('the panel stands over the context column, clear of composer and Submit', async ({ amends }) => {
  await amends.serve(/norte\.zendesk\.com/, savedPage('zendesk/es-public-reply/page.html'));
  await amends.accept();
  const { address } = JSON.parse(savedPage('zendesk/es-public-reply/expected.json')) as { address: string };
  await amends.serve(new URL(address).origin + '/**', savedPage('zendesk/es-public-reply/page.html'));
  const page = await amends.context.newPage();
  for (const width of [1280, 1366, 1440, 1920]) {
    await page.setViewportSize({ width, height: 768 });
    await page.goto(address);
    await openPanel(amends, page);
    const dock = (await amends.rail(page, '.dock'))!.box!;
    for (const part of ['[contenteditable=true]:visible', '[data-test-id=submit_button-button]:visible']) {
      const box = await page.locator(part).first().boundingBox();
      if (box) expect(overlap(dock, box), `${part} at ${width}`).toBe(false);
    }
  }
});

test('an internal note is not coached, a public reply is', async ({ amends }) => {
  const { address } = JSON.parse(savedPage('zendesk/en-hidden-twin-note/expected.json')) as { address: string };
  await amends.serve(new URL(address).origin + '/**', savedPage('zendesk/en-hidden-twin-note/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(address);
  const panel = await openPanel(amends, page);
  await write(page, page.locator('[contenteditable=true]:visible').first(), ' We apologise for any inconvenience, as we already told you.');
  await expect(panel.locator('.mode h2')).toContainText(/note/i);
  await expect(panel.locator('.flag')).toHaveCount(0);
});

test('a page on which nothing is recognised says so, and takes the selected text', async ({ amends }) => {
  const { address } = JSON.parse(savedPage('zendesk/en-nothing-recognised/expected.json')) as { address: string };
  await amends.serve(new URL(address).origin + '/**', savedPage('zendesk/en-nothing-recognised/page.html'));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(address);
  const panel = await openPanel(amends, page);
  await expect(panel.locator('.mode h2')).toBeVisible();
  await page.evaluate(() => {
    const line = document.body.appendChild(document.createElement('p'));
    line.textContent = 'This is the third time I write and nobody answers. I want my money back today.';
    getSelection()!.selectAllChildren(line);
  });
  await panel.locator('.mode .primary').click();
  await expect(panel.locator('.mood blockquote')).toContainText(/third time|nobody answers|money back/);
});
