/** A real Roundcube: HTML mail answered in TinyMCE, plain mail in a textarea, Spanish and English. */
import { execFileSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import { expect, test as base, type Amends } from '../browser/browser';
import { launchFor, runningDesk, ticketOf } from './desks';
import { fullLoop, type Editor } from './full-loop';
import { bare, seededThread, ticketsRead } from './seeded';

const desk = runningDesk('roundcube');
const test = base.extend<{ amends: Amends }>({
  amends: async ({}, use) => {
    const amends = await launchFor(desk);
    await amends.accept();
    await amends.ask('desks/add', desk.base);
    const page = await amends.context.newPage();
    await page.goto(desk.loginUrl);
    await page.locator('#rcmloginuser').fill(desk.user);
    await page.locator('#rcmloginpwd').fill(desk.password);
    await page.locator('#rcmloginsubmit').click();
    await page.waitForURL(/_task=mail/);
    await page.close();
    await use(amends);
    await amends.close();
  },
});

/** Replies go above the quote. */
const atTop = async (body: Locator, page: Page) => {
  await body.focus();
  await page.keyboard.press('ControlOrMeta+Home');
};
const send = async (page: Page) => {
  await page.locator('.formbuttons button.send:visible, .toolbar a.send:visible').first().click();
  await page.waitForURL(/_mbox=INBOX/);
};
const arrived = async (_: Page, words: string) => {
  const state = process.env.REAL_HOSTS_STATE ?? '';
  await expect.poll(() => grep(words, `${state}/roundcube/exim/outbox`)).toBe(true);
};
/** Mail is quoted-printable, so only the plain part of the words is looked for. */
const grep = (words: string, folder: string) => {
  const plain = words.split(/[^ -~]/)[0]!.trim().split(' ').slice(-4).join(' ');
  try {
    return execFileSync('grep', ['-rlF', '--', plain, folder]).length > 0;
  } catch {
    return false;
  }
};

test('an angry customer in Spanish: HTML mail, TinyMCE', async ({ amends }) => {
  const ticket = ticketOf(desk, 'es-angry-order');
  await fullLoop({
    amends, ticket, send, arrived,
    show: async (page) => void (await page.goto(ticket.url)),
    async reply(page): Promise<Editor> {
      await page.locator('#toolbar-menu a.reply:visible').click();
      const body = page.frameLocator('#composebody_ifr').locator('body');
      await body.waitFor();
      return { locator: body, text: () => body.innerText(), begin: () => atTop(body, page) };
    },
  });
});

test('an angry customer in English: plain mail, textarea', async ({ amends }) => {
  const ticket = ticketOf(desk, 'en-angry-billing');
  await fullLoop({
    amends, ticket, send, arrived,
    show: async (page) => void (await page.goto(ticket.url)),
    async reply(page): Promise<Editor> {
      await page.locator('#toolbar-menu a.reply:visible').click();
      const body = page.locator('textarea#composebody');
      await body.waitFor();
      return { locator: body, text: () => body.inputValue(), begin: () => atTop(body, page) };
    },
  });
});

test('every seeded mail is read right: author, own words, nothing quoted', async ({ amends }) => {
  const page = await amends.context.newPage();
  for (const { thread, url } of desk.tickets) {
    const { customer, messages } = seededThread(thread);
    const [newest, before] = [messages.findLast(({ who }) => who === 'customer')!, messages.findLast(({ who }) => who === 'agent')];
    await page.goto(url);
    await expect.poll(async () => (await ticketsRead(amends)).map(({ customer: person }) => person?.name)).toContain(customer.name);
    const read = (await ticketsRead(amends)).findLast((ticket) => ticket.customer?.name === customer.name)!;
    expect(read.messages.map(({ role }) => role)).toEqual(['customer']);
    const words = bare(read.messages[0]!.text);
    const own = bare(newest.text).split(' ');
    expect(words.startsWith(own.slice(0, 6).join(' ')), thread).toBe(true);
    expect(words).toContain(own.slice(Math.max(0, own.length / 2 - 4), own.length / 2 + 4).join(' '));
    if (before) expect(words).not.toContain(bare(before.text).split(' ').slice(2, 10).join(' '));
  }
});
