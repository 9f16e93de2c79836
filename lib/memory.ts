/** Tickets remembered between the pages of one desk, in the browser's memory only. A desk remembers for itself: no page can ask for another's. */
import { browser } from 'wxt/browser';
import type { Sender } from './rpc';
import { inTurn } from './turns';

type Remembered = { value: string; tab: number; at: number };
const prefix = 'memory:';
const mostEntries = 90;
const mostCharacters = 3_000_000;

/** Keeps a value for the sender's tab; the oldest give way when it gets too much. */
export function keepMemory(sender: Sender, key: string, value: string, now: number): Promise<void> {
  return inTurn(prefix, async () => {
    await browser.storage.session.set({ [keyOf(sender, key, sender.tab?.id ?? -1)]: { value, tab: sender.tab?.id ?? -1, at: now } satisfies Remembered });
    await forgetOldest();
  });
}

/** The value this tab kept, else the newest that another tab of the same desk kept: replies are often written in a window of their own. */
export async function recallMemory(sender: Sender, key: string): Promise<string | null> {
  const entries = await remembered();
  const mine = entries.find(([name]) => name === keyOf(sender, key, sender.tab?.id ?? -1));
  const others = entries.filter(([name]) => name.startsWith(keyOf(sender, key, null))).sort(([, one], [, other]) => other.at - one.at);
  return (mine ?? others[0])?.[1].value ?? null;
}

/** Forgets what every page remembered. */
export async function forgetMemory(): Promise<void> {
  await browser.storage.session.remove((await remembered()).map(([name]) => name));
}

const keyOf = (sender: Sender, key: string, tab: number | null) => `${prefix}${JSON.stringify([originOf(sender), key])}:${tab ?? ''}`;
const originOf = ({ url }: Sender) => (url && URL.canParse(url) ? new URL(url).origin : '');

async function remembered(): Promise<[string, Remembered][]> {
  return Object.entries(await browser.storage.session.get(null)).filter(([name]) => name.startsWith(prefix)) as [string, Remembered][];
}

async function forgetOldest(): Promise<void> {
  let characters = 0;
  const newestFirst = (await remembered()).sort(([, one], [, other]) => other.at - one.at);
  const tooMuch = newestFirst.filter(([, { value }], place) => place >= mostEntries || (characters += value.length) > mostCharacters);
  if (tooMuch.length > 0) await browser.storage.session.remove(tooMuch.map(([name]) => name));
}
