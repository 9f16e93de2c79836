/** Leads from the page where a reply is written back to the ticket that was read before. Storage is done elsewhere: a map goes in, a map comes out. */
import type { Ticket } from '../ticket';

export type Remembered = { ticket: Ticket; seen: number };
/** Keyed by what `keysOf` answers; one ticket stands under several keys. */
export type TicketMemory = ReadonlyMap<string, Remembered>;

export type KeyParts = { host: string; origin: string; id: string | null; subject: string | null; address: string | null };

/** Keys, surest first: the desk's own number; subject with the other person's address; the subject alone when it says something. */
export function keysOf({ host, origin, id, subject, address }: KeyParts): string[] {
  const about = foldSubject(subject ?? '');
  const place = `${host} ${origin}`;
  return [
    ...(id ? [`${place} id ${id}`] : []),
    ...(about && address ? [`${place} mail ${address.toLowerCase()} ${about}`] : []),
    ...(about.length >= 8 ? [`${place} subject ${about}`] : []),
  ];
}

/** A subject without "Re:", "RV:", "[Ticket#1]" and the like. */
export function foldSubject(subject: string): string {
  let rest = subject.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/^(?:(?:re|rv|fw|fwd|res|aw|tr|enc|ref)\s?(?:\[\d+\])?\s?:|\[[^\]]{1,40}\]|#\d+\s?:)\s*/, '');
  }
  return rest;
}

/** The memory with this ticket under its keys, and without the oldest tickets beyond `most`. `now` in milliseconds. */
export function remember(memory: TicketMemory, keys: readonly string[], ticket: Ticket, now: number, most = 60): Map<string, Remembered> {
  const next = new Map(memory);
  for (const key of keys) { next.delete(key); next.set(key, { ticket, seen: now }); }
  const bySeen = [...new Set([...next.values()].map(({ seen }) => seen))].sort((a, b) => b - a);
  const oldest = bySeen[most - 1] ?? -Infinity;
  for (const [key, { seen }] of next) if (seen < oldest) next.delete(key);
  return next;
}

/** The ticket under the surest of the keys, not older than `within` milliseconds (8 hours). Nothing rather than the ticket of another customer. */
export function recall(memory: TicketMemory, keys: readonly string[], now: number, within = 8 * 3_600_000): Ticket | null {
  for (const key of keys) {
    const found = memory.get(key);
    if (found && now - found.seen <= within) return found.ticket;
    // The page names its ticket or its recipient: a likeness of subjects must not lead to another one.
    if (/^\S+ \S+ (?:id|mail) /.test(key)) return null;
  }
  return null;
}
