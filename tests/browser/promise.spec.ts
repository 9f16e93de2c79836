/** A promise and what becomes of it: given in a reply, answered by the customer, asked about once, said how it ended, remembered on the card. */
import type { Page } from '@playwright/test';
import { openPanel, write } from './agent';
import { expect, savedPage, test, type Amends } from './browser';

const { address } = JSON.parse(savedPage('zendesk/es-public-reply/expected.json')) as { address: string };
const promised = 'Mañana a las 10:00 le llamo con una solución.';
type Row = { id: string; state: string; outcome: { kind: string } | null };

/** One more message at the end of the thread, now. */
const message = (kind: 'end-user' | 'agent', author: string, text: string) => `<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="${kind}">
  <header><span data-test-id="omni-log-item-sender">${author}</span><time data-test-id="timestamp-relative" datetime="${new Date().toISOString()}">ahora</time></header>
  <div data-test-id="omni-log-message-content" data-originated-from="${kind === 'agent' ? 'WebInteraction' : 'EmailInteraction'}"><div class="zd-comment" dir="auto"><p>${text}</p></div></div></div></article>`;

/** A ticket whose page shows these messages after its own. */
async function desk(amends: Amends): Promise<{ page: Page; shows: (...more: string[]) => Promise<void> }> {
  let after = '';
  const whole = savedPage('zendesk/es-public-reply/page.html');
  const end = whole.indexOf('</div>', whole.lastIndexOf('</article>'));
  await amends.serve(`${new URL(address).origin}/**`, () => whole.slice(0, end) + after + whole.slice(end));
  await amends.accept();
  const page = await amends.context.newPage();
  await page.goto(address);
  return { page, shows: async (...more) => { after += more.join(''); await page.reload(); } };
}

async function promise(amends: Amends, page: Page): Promise<void> {
  const panel = await openPanel(amends, page);
  await write(page, page.locator('[contenteditable=true]').first(), ` ${promised}`);
  await panel.locator('.foot .button').first().click();
  await expect(panel.locator('.saved')).toBeVisible();
}
const threads = (amends: Amends) => amends.ask('backup/make', null).then((file) => (JSON.parse(String(file)) as { data: { threads: { answered: number[] }[] } }).data.threads);

test('the customer answers after the promise: asked "kept?" on every visit, counted once, and done only when the agent says so', async ({ amends }) => {
  const { page, shows } = await desk(amends);
  await promise(amends, page);
  await shows(message('agent', 'Ana Gil', `Hola, Carmen: lamentamos que se sienta así. ${promised}`));
  let panel = await openPanel(amends, page);
  await expect(panel.locator('.mood')).toBeVisible();
  await expect(panel.locator('.visit')).toHaveCount(0);
  await shows(message('end-user', 'Carmen Ruiz', '¿Y la llamada? Sigo esperando.'));
  for (let visit = 0; visit < 3; visit++) {
    panel = await openPanel(amends, page);
    await expect(panel.locator('.visit')).toContainText('They have answered since you promised it.');
    await page.reload();
  }
  expect((await threads(amends)).map(({ answered }) => answered.length)).toEqual([1]);
  expect(((await amends.ask('followups/list')) as Row[]).every(({ state }) => state === 'open')).toBe(true);
  panel = await openPanel(amends, page);
  await panel.locator('.visit .outcome .button').first().click();
  await expect(panel.locator('.visit')).toHaveCount(0);
  expect(((await amends.ask('followups/list', { done: 5 })) as Row[]).find(({ state }) => state === 'done')?.outcome).toEqual({ kind: 'kept' });
});

test('a bare "gracias" asks nothing and ends nothing', async ({ amends }) => {
  const { page, shows } = await desk(amends);
  await promise(amends, page);
  await shows(message('agent', 'Ana Gil', promised), message('end-user', 'Carmen Ruiz', 'Muchas gracias, Ana.'));
  const panel = await openPanel(amends, page);
  await expect(panel.locator('.mood')).toBeVisible();
  await expect.poll(async () => (await threads(amends)).length).toBe(1);
  await expect(panel.locator('.visit')).toHaveCount(0);
  expect(((await amends.ask('followups/list')) as Row[]).map(({ state }) => state)).toEqual(['open']);
});

test('the same person on another desk: one line before writing, with what passed there; forgotten with two presses', async ({ amends }) => {
  const { ticket: { customer } } = JSON.parse(savedPage('gmail/es-reply-in-progress/expected.json')) as { ticket: { customer: { address: string } } };
  await amends.serve(/mail\.google\.com/, savedPage('gmail/es-reply-in-progress/page.html'));
  await amends.accept();
  const hash = (await amends.ask('customers/key', customer.address.toUpperCase())) as string;
  const elsewhere = { host: 'zendesk', key: 'zendesk|https://norte.zendesk.com|77', id: '77', address: 'https://norte.zendesk.com/agent/tickets/77', label: '#77', customer: hash };
  await amends.ask('cases/save', { id: 'c77', ticket: elsewhere, reason: 'refund', outcome: 'solved', before: { value: 3, scale: '0-10', source: 'said' } });
  const page = await amends.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDkzTrSmLpQkVbN');
  const editor = page.locator('[contenteditable=true]').first();
  await editor.fill('');
  const panel = await openPanel(amends, page);
  await expect(panel.locator('.card-line')).toContainText('1 earlier contact · last score 3');
  await panel.locator('.card-line').click();
  await expect(panel.locator('.card-lines')).toContainText('#77');
  await panel.locator('.card-more > .link').click();
  await panel.locator('.card-more .danger').click();
  await expect(panel.locator('.card-line')).toHaveCount(0);
  expect(await amends.ask('cases/list')).toEqual([]);
});
