/** From a ticket on a page to where it is found again, and back from the page where its reply is written. */
import type { TicketRef } from '../case';
import { recall, remember, type Remembered } from '../hosts/memory';
import { ask } from '../rpc';
import type { Ticket } from '../ticket';

/** The key is the same on every page of the ticket; the label is initials or a number, never a name. */
export function refOf(ticket: Ticket, origin: string): TicketRef {
  const key = ticket.id ? `${ticket.host}|${origin}|${ticket.id}` : `${ticket.host}|${origin}|${shortHash(`${ticket.subject}|${ticket.customer?.address ?? ''}`)}`;
  const initials = (ticket.customer?.name ?? '').split(/\s+/).map((word) => word[0] ?? '').join('').slice(0, 3).toUpperCase();
  return { host: ticket.host, key, id: ticket.id, address: ticket.address, label: [ticket.id && `#${ticket.id}`, initials].filter(Boolean).join(' ') || ticket.host, customer: null };
}

/** What was kept last: a page that changes all the time does not keep the same ticket again and again. */
let kept = { text: '', at: 0 };
const keptFor = 10 * 60_000;

/** In the browser's memory only, never on disk. */
export async function rememberTicket(keys: readonly string[], ticket: Ticket): Promise<void> {
  const text = JSON.stringify([keys, ticket]);
  if (text === kept.text && Date.now() - kept.at < keptFor) return;
  kept = { text, at: Date.now() };
  for (const [key, value] of remember(new Map(), keys, ticket, Date.now())) await ask('memory/keep', key, JSON.stringify(value));
}

export async function recallTicket(keys: readonly string[]): Promise<Ticket | null> {
  const known = new Map<string, Remembered>();
  for (const key of keys) {
    const value = await ask('memory/recall', key);
    if (value) known.set(key, JSON.parse(value) as Remembered);
  }
  return recall(known, keys, Date.now());
}

/** FNV-1a, enough to tell tickets without a number apart; says nothing of the text. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
