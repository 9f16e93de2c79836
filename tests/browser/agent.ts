/** What an agent does, in words: opening the panel, writing at a place, seeing what is marked. */
import type { Frame, Locator, Page } from '@playwright/test';
import { expect, type Amends } from './browser';

/** Opens the panel by the rail and gives its frame. */
export async function openPanel(amends: Amends, page: Page): Promise<Frame> {
  if ((await amends.rail(page, '.dock[data-shown]')) === null) await amends.press(page, '.rail .open');
  await expect.poll(async () => (await amends.rail(page, '.dock[data-shown]')) !== null).toBe(true);
  return amends.panel(page);
}

export async function foldPanel(amends: Amends, page: Page): Promise<void> {
  await (await amends.panel(page)).locator('.head .icon-button').last().click();
  await expect.poll(() => amends.rail(page, '.dock[data-shown]')).toBeNull();
}

/** Types at the beginning or the end of an editor, as keys. */
export async function write(page: Page, editor: Locator, text: string, at: 'Home' | 'End' = 'End'): Promise<void> {
  await editor.focus();
  await page.keyboard.press(`ControlOrMeta+${at}`);
  await page.keyboard.type(text);
}

/** The words that are marked in the page's editors. */
export const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())).sort());

/** Rectangles in the page's own coordinates that overlap; a hair's breadth does not count. */
export const overlap = (a: { x: number; y: number; width: number; height: number }, b: { x: number; y: number; width: number; height: number }) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;
