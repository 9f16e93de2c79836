/** The main job on a desk, as one story: read, coached, corrected, sent with the desk's own button, remembered, found again. */
import type { Locator, Page } from '@playwright/test';
import { foldPanel, openPanel } from '../browser/agent';
import { expect, type Amends } from '../browser/browser';
import type { SeededTicket } from './desks';

export type Editor = {
  locator: Locator;
  text: () => Promise<string>;
  /** Puts the caret where the agent writes: above or below what the desk has put there. */
  begin: () => Promise<void>;
};

export type Story = {
  amends: Amends;
  ticket: SeededTicket;
  /** Shows the ticket. */
  show: (page: Page) => Promise<void>;
  /** Opens the reply with the desk's own button or link and gives the real editor. */
  reply: (page: Page) => Promise<Editor>;
  /** Presses the desk's own Send and waits until the desk says that it went. */
  send: (page: Page) => Promise<void>;
  /** Proof on the side of the desk that these words were sent. */
  arrived: (page: Page, words: string) => Promise<void>;
};

const drafts = {
  es: {
    weak: 'Lamentamos las molestias, pero como ya le indicamos el plazo es orientativo. ',
    strong: 'Gracias por contarlo con tanta claridad: tiene toda la razón. Nueve días sin respuesta son demasiados y entiendo que esté cansado. Le pido perdón, el error fue nuestro. ¿Prefiere que se lo enviemos hoy o que le devolvamos el dinero? Yo me encargo y le llamo mañana a las 10:00.',
    words: 'Le pido perdón, el error fue nuestro.',
    flag: /molestias|indicamos/,
  },
  en: {
    weak: 'We apologise for any inconvenience, but as we already told you the bank has to confirm. ',
    strong: 'Thank you for telling us so clearly: you are right. Two charges and no answer is a horrible week, and I understand why you are angry. I am sorry, the mistake was ours. Would you rather have the money back today or as credit? I will take care of it and call you tomorrow at 10:00.',
    words: 'I am sorry, the mistake was ours.',
    flag: /inconvenience|already told/,
  },
} as const;

/** Runs the story; every step is a claim. */
export async function fullLoop({ amends, ticket, show, reply, send, arrived }: Story): Promise<void> {
  const words = drafts[ticket.lang];
  const page = await amends.context.newPage();
  await show(page);

  const mood = await openPanel(amends, page);
  await expect(mood.locator('.mood h2')).toHaveText(/anger|enojo/i);
  const quote = await mood.locator('.mood blockquote').innerText();
  expect(quote).not.toMatch(/orientativos, |política|any inconvenience this may/);
  await foldPanel(amends, page);

  const editor = await reply(page);
  await editor.begin();
  await page.keyboard.type(words.weak);
  const panel = await openPanel(amends, page);
  await expect(panel.locator('.flag .phrase')).toHaveText(words.flag);

  const before = await editor.text();
  const removed = panel.locator('.flag .primary');
  const phrase = await panel.locator('.flag .phrase').innerText();
  await removed.click();
  await expect.poll(() => editor.text()).not.toBe(before);
  await editor.locator.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => editor.text()).toBe(before);
  expect(before).toContain(phrase);

  await editor.begin();
  await page.keyboard.type(words.strong);
  await expect.poll(() => panel.locator('.step.done').count()).toBeGreaterThanOrEqual(4);
  const save = panel.locator('.foot .button').first();
  await save.click();
  await expect(panel.locator('.saved')).toBeVisible();

  await send(page);
  await arrived(page, words.words);
  await expect.poll(async () => ((await amends.ask('cases/list')) as { replies: unknown[] }[]).some(({ replies }) => replies.length === 1)).toBe(true);
  await remembered(amends, ticket);
  await page.close();
}

/** The follow-up stands in the popup, and opening it shows the ticket. */
async function remembered(amends: Amends, ticket: SeededTicket): Promise<void> {
  const popup = await amends.context.newPage();
  await popup.goto(amends.address('popup.html'));
  const row = popup.locator('[data-id], .row, li').first();
  await expect(row).toBeVisible();
  const [opened] = await Promise.all([
    amends.context.waitForEvent('page', { timeout: 8000 }).catch(() => null),
    popup.keyboard.press('Enter').catch(() => undefined),
  ]);
  const shown = opened ?? amends.context.pages().find((page) => page.url().includes('127.0.0.1'));
  expect(shown).toBeTruthy();
  await expect.poll(async () => shown!.locator('body').innerText()).toContain(ticket.subject.replace(/^Re: /, '').slice(0, 18));
  await opened?.close();
  await popup.close().catch(() => undefined);
}
