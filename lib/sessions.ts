/** Nonces that bind a panel's frame to the tab whose script made it: one per tab, good once (decision 2). */
import { browser } from 'wxt/browser';
import { Problem } from './problem';
import type { Sender } from './rpc';
import { inTurn } from './turns';

const keyOf = (tab: number) => `session:${tab}`;

/** A new nonce for the sender's tab; an older one that was not used dies. */
export async function openSession({ tab }: Sender): Promise<{ nonce: string }> {
  if (tab?.id === undefined) throw new Problem('refused', 'not in a tab');
  const nonce = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(tab.id)]: nonce });
  return { nonce };
}

/** Whether this nonce was made for the tab the frame stands in. Any question uses it up, so it cannot be guessed at. */
export function checkSession({ tab }: Sender, nonce: string): Promise<boolean> {
  const id = tab?.id;
  if (id === undefined) return Promise.resolve(false);
  return inTurn(keyOf(id), async () => {
    const { [keyOf(id)]: issued } = await browser.storage.session.get(keyOf(id));
    await browser.storage.session.remove(keyOf(id));
    return typeof issued === 'string' && issued === nonce;
  });
}

export function closeSession(tab: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tab));
}
