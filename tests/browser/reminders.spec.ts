/** A promise comes back: alarm, badge, notification, popup; snoozed, done with its outcome, taken back; the ticket is opened again. */
import { expect, test, type Amends } from './browser';
import { launchGranted } from './profile';

const ticket = { host: 'zendesk', key: 'zendesk|https://norte.zendesk.com|41', id: '41', address: 'https://norte.zendesk.com/agent/tickets/41', label: '#41 RP', customer: null };
const row = (id: string, due: string, phase: 'fast' | 'slow' = 'fast') =>
  ({ id, phase, ticket: { ...ticket, key: `${ticket.key}${id}`, address: `${ticket.address}${id}` }, promise: `Llamar a ${id}`, due, zone: 'Europe/Madrid', conditional: false, twin: null, caseId: null, closedTicket: false, practice: false });

/** A local time in Madrid, minutes from now. */
const inMinutes = (minutes: number) => {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid', dateStyle: 'short', timeStyle: 'short' }).format(Date.now() + minutes * 60_000);
  return parts.replace(' ', 'T');
};
const badge = (amends: Amends) => amends.worker.evaluate(() => chrome.action.getBadgeText({}));

test('what is due shows in the badge and at the top of the popup', async ({ amends }) => {
  await amends.ask('followups/save', [row('a', inMinutes(-180)), row('b', inMinutes(3 * 24 * 60), 'slow')]);
  await expect.poll(() => badge(amends)).toBe('1');
  const popup = await amends.context.newPage();
  await popup.goto(amends.address('popup.html'));
  await expect(popup.locator('.follow-up')).toHaveCount(2);
  await expect(popup.locator('.follow-up').first()).toContainText('Llamar a a');
});

test('by keyboard: moved, done only with its outcome, taken back', async ({ amends }) => {
  await amends.ask('followups/save', [row('a', inMinutes(-60))]);
  const popup = await amends.context.newPage();
  await popup.goto(amends.address('popup.html'));
  await expect(popup.locator('.follow-up')).toHaveCount(1);
  await popup.keyboard.press('s');
  await popup.keyboard.press('3');
  await expect(popup.locator('.follow-up')).toContainText(/tell #41 RP first/i);
  await popup.locator('.follow-up .actions .button, .follow-up .link, .follow-up button').last().click();
  await expect.poll(async () => ((await amends.ask('followups/list')) as { due: string }[])[0]!.due > inMinutes(60)).toBe(true);
  await popup.bringToFront();
  await popup.keyboard.press('d');
  expect(((await amends.ask('followups/list')) as { state: string }[]).map(({ state }) => state)).toEqual(['open']);
});

test('an alarm rings in a worker that was asleep: one notification, neutral words', async ({ amends }) => {
  await amends.ask('followups/save', [row('a', inMinutes(600))]);
  await amends.worker.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));
  const alarms = await amends.worker.evaluate(() => chrome.alarms.getAll());
  expect(alarms.map(({ name }) => name)).toContain('next-due');
  expect(alarms.length).toBeLessThanOrEqual(2);
  const due = alarms.find(({ name }) => name === 'next-due')!;
  expect(Math.abs(due.scheduledTime - (Date.now() + 600 * 60_000))).toBeLessThan(120_000);
});

test('opening focuses the tab that shows the ticket, else opens it', async ({ amends }) => {
  await amends.serve(/norte\.zendesk\.com/, '<!doctype html><title>Ticket</title><h1>Ticket</h1>');
  await amends.ask('followups/save', [row('a', inMinutes(-60))]);
  const tab = await amends.context.newPage();
  await tab.goto(`${ticket.address}a`);
  const before = amends.context.pages().length;
  await amends.ask('followups/open', 'a');
  await expect.poll(() => tab.evaluate(() => document.visibilityState)).toBe('visible');
  expect(amends.context.pages().length).toBeLessThanOrEqual(before + 1);
  await tab.close();
  await amends.ask('followups/open', 'a');
  await expect.poll(() => amends.context.pages().map((page) => page.url())).toContain(`${ticket.address}a`);
});

test('a refused permission is said, and nothing else changes', async ({ amends }) => {
  const page = await amends.context.newPage();
  await page.goto(amends.address('popup.html'));
  const answer = await page.evaluate(() => chrome.runtime.sendMessage({ tag: 'amends/1', name: 'desks/add', args: ['https://help.acme.example'] }) as Promise<{ ok: boolean; code: string }>);
  expect(answer).toMatchObject({ ok: false, code: 'permission-missing' });
  expect(await amends.ask('desks/list')).toEqual([]);
});

test('with notifications allowed: one for several, with a number and no name', async () => {
  const amends = await launchGranted({ permissions: ['notifications'] });
  try {
    await amends.serve(/norte\.zendesk\.com/, '<!doctype html><title>Ticket</title>');
    // At any hour of the day on which the test runs.
    await amends.ask('settings/change', { notifications: true, hours: { from: '00:00', to: '23:59', days: [0, 1, 2, 3, 4, 5, 6] } });
    await amends.ask('followups/save', [row('a', inMinutes(-30)), row('b', inMinutes(-20))]);
    const shown = () => amends.worker.evaluate(() => chrome.notifications.getAll() as unknown as Promise<Record<string, boolean>>);
    await expect.poll(async () => Object.keys(await shown()).length).toBe(1);
    expect(JSON.stringify(await shown())).not.toMatch(/Llamar|RP|41a/);
    await expect.poll(() => badge(amends)).toBe('2');
  } finally {
    await amends.close();
  }
});
