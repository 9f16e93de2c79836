/** Back to the ticket: the tab that shows it, or a new one. */
import { browser } from 'wxt/browser';
import type { TicketRef } from '../case';
import { db } from '../db';
import { Problem } from '../problem';

/** Brings the ticket of a follow-up to the front. Throws `not-found`. */
export async function open(id: string): Promise<void> {
  const followUp = await db.followUps.get(id);
  if (!followUp) throw new Problem('not-found');
  const tabs = await browser.tabs.query({});
  const urls = tabs.map(({ url }) => url ?? '');
  const shown = tabs[urls.indexOf(followUp.ticket.address)] ?? tabs[urls.findIndex((url) => showsTicket(url, followUp.ticket))];
  if (shown?.id === undefined) return void (await browser.tabs.create({ url: followUp.ticket.address, active: true }));
  await browser.tabs.update(shown.id, { active: true });
  await browser.windows.update(shown.windowId, { focused: true });
}

/** Whether an address is a page of this ticket: same origin, and the ticket's number as a whole part of path, query or fragment. */
export function showsTicket(url: string, ticket: Pick<TicketRef, 'id' | 'address'>): boolean {
  if (!URL.canParse(url) || !URL.canParse(ticket.address)) return false;
  const [one, other] = [new URL(url), new URL(ticket.address)];
  if (one.origin !== other.origin) return false;
  if (ticket.id === null) return one.href === other.href;
  return `${one.pathname}${one.search}${one.hash}`.split(/[/?&;=#]/).includes(encodeURIComponent(ticket.id));
}
