/** What the seeded threads say, and what the extension read of them. */
import type { Amends } from '../browser/browser';
import type { Ticket } from '../../lib/ticket';
import { THREADS } from './seed-threads.mjs';

type Seeded = { id: string; customer: { name: string }; messages: { who: 'customer' | 'agent'; text: string }[] };

export const seededThread = (id: string): Seeded => (THREADS as Seeded[]).find((thread) => thread.id === id)!;

/** The tickets as they were read, newest last: the extension remembers them in the browser's memory. */
export async function ticketsRead(amends: Amends): Promise<Ticket[]> {
  const kept = (await amends.worker.evaluate(() => chrome.storage.session.get())) as Record<string, { at: number; value: string } | string>;
  return Object.values(kept)
    .filter((entry): entry is { at: number; value: string } => typeof entry === 'object' && entry.value.includes('"ticket"'))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => (JSON.parse(value) as { ticket: Ticket }).ticket);
}

/** Letters and figures alone, so that wrapping and signature marks do not count. */
export const bare = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
