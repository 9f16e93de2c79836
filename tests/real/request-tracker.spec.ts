/** A real Request Tracker 5: CKEditor and plain textarea, replies and comments. */
import type { Locator, Page } from '@playwright/test';
import { expect, test as base, type Amends } from '../browser/browser';
import { launchFor, runningDesk, ticketOf } from './desks';
import { openPanel } from '../browser/agent';
import { fullLoop, type Editor } from './full-loop';
import { bare, seededThread, ticketsRead } from './seeded';

const desk = runningDesk('rt');
const test = base.extend<{ amends: Amends; user: string }>({
  user: [desk.user, { option: true }],
  amends: async ({ user }, use) => {
    const amends = await launchFor(desk);
    await amends.accept();
    await amends.ask('desks/add', desk.base);
    const page = await amends.context.newPage();
    await page.goto(desk.base);
    await page.locator('input[name=user]').fill(user);
    await page.locator('input[name=pass]').fill(desk.password);
    await page.locator('input[type=submit]').first().click();
    await page.locator('a#preferences').first().waitFor({ state: 'attached' });
    await page.close();
    await use(amends);
    await amends.close();
  },
});

const show = (url: string) => async (page: Page) => {
  await page.goto(url);
  await page.locator('.transaction.message').first().waitFor();
};
/** The rail shows once the ticket was read: from then on its reply page finds it. */
const wasRead = (amends: Amends, page: Page) => expect.poll(async () => (await amends.rail(page, '.rail[data-shown]')) !== null).toBe(true);
const atTop = async (body: Locator, page: Page) => {
  await body.focus();
  await page.keyboard.press('ControlOrMeta+Home');
};
const send = async (page: Page) => {
  await page.locator('input[name=SubmitTicket]:visible').first().click();
  await page.waitForURL(/Ticket\/Display\.html/);
};
const arrived = async (page: Page, words: string) => {
  await expect(page.locator('.transaction.message').filter({ hasText: words }).first()).toBeVisible();
};

test('an angry customer in Spanish: CKEditor', async ({ amends }) => {
  const ticket = ticketOf(desk, 'es-angry-order');
  await fullLoop({
    amends, ticket, send, arrived,
    show: show(ticket.url),
    async reply(page): Promise<Editor> {
      await page.goto(ticket.replyUrl);
      const body = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
      await body.waitFor();
      return { locator: body, text: () => body.innerText(), begin: () => atTop(body, page) };
    },
  });
});

test.describe('with plain text', () => {
  test.use({ user: desk.plainUser ?? '' });
  test('an angry customer in English: textarea', async ({ amends }) => {
    const ticket = ticketOf(desk, 'en-angry-billing');
    await fullLoop({
      amends, ticket, send, arrived,
      show: show(ticket.url),
      async reply(page): Promise<Editor> {
        await page.goto(ticket.replyUrl);
        const body = page.locator('textarea#UpdateContent');
        await body.waitFor();
        return { locator: body, text: () => body.inputValue(), begin: () => atTop(body, page) };
      },
    });
  });

  test('a comment is not coached', async ({ amends }) => {
    const ticket = ticketOf(desk, 'en-angry-billing');
    const page = await amends.context.newPage();
    await show(ticket.url)(page);
    await wasRead(amends, page);
    await page.goto(ticket.replyUrl.replace('Action=Respond', 'Action=Comment').replace(/&QuoteTransaction=\d+/, ''));
    const panel = await openPanel(amends, page);
    await page.locator('textarea#UpdateContent').click();
    await page.keyboard.type('We apologise for any inconvenience, but as we already told you it is your fault.');
    await expect(panel.locator('body')).toContainText(/note/i);
    await expect(panel.locator('.flag')).toHaveCount(0);
  });
});

test('every seeded thread is read right: roles, authors, own words, nothing quoted', async ({ amends }) => {
  const page = await amends.context.newPage();
  for (const { thread, url } of desk.tickets) {
    const { customer, messages } = seededThread(thread);
    await show(url)(page);
    await expect.poll(async () => (await ticketsRead(amends)).findLast((ticket) => ticket.customer?.name === customer.name)?.messages.length ?? 0).toBeGreaterThanOrEqual(messages.length);
    const read = (await ticketsRead(amends)).findLast((ticket) => ticket.customer?.name === customer.name)!.messages.filter(({ role }) => role === 'customer' || role === 'agent');
    const seeded = read.slice(0, messages.length);
    expect(seeded.map(({ role }) => role), thread).toEqual(messages.map(({ who }) => who));
    messages.forEach((message, at) => {
      expect(bare(seeded[at]!.text).startsWith(bare(message.text).split(' ').slice(0, 5).join(' ')), `${thread} ${at}`).toBe(true);
      if (at > 0) expect(bare(seeded[at]!.text), `${thread} ${at}`).not.toContain(bare(messages[at - 1]!.text).split(' ').slice(1, 9).join(' '));
    });
  }
});

test.describe('with a blank left unfilled', () => {
  test.use({ user: desk.plainUser ?? '' });
  test('the first press of the button asks, the second sends', async ({ amends }) => {
    const ticket = ticketOf(desk, 'en-confused-setup');
    const page = await amends.context.newPage();
    await show(ticket.url)(page);
    await wasRead(amends, page);
    await page.goto(ticket.replyUrl);
    const panel = await openPanel(amends, page);
    const draft = page.locator('textarea#UpdateContent');
    await atTop(draft, page);
    await page.keyboard.type('Hello {{customer.first_name}}, the red cable goes to the left port. I will call you tomorrow at 10:00.');
    await expect(panel.locator('.flag .phrase')).toContainText('customer.first_name');
    await page.locator('input[name=SubmitTicket]:visible').first().click();
    await expect(draft).toBeVisible();
    expect(page.url()).toContain('Update.html');
    await send(page);
    await arrived(page, 'the red cable goes to the left port');
  });
});
