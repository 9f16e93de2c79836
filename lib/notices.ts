/** What the agent must be told about the storage; kept until dismissed. Numbers only, nothing of a record. */
import { browser } from 'wxt/browser';
import { inTurn } from './turns';

/** `restored`: the database had lost open follow-ups and they are back; `rebuilt`: the database could not be opened and was made anew; `storage-full`: the copy of them could not be written; `save-backup`: a week went by without one. */
export type Notice = { kind: 'restored' | 'rebuilt' | 'storage-full' | 'save-backup'; count: number; at: number };

const key = 'notices';
const kept = 20;

export async function listNotices(): Promise<Notice[]> {
  return ((await browser.storage.local.get(key))[key] as Notice[] | undefined) ?? [];
}

/** Tells it once; the same kind again replaces the older one. */
export function addNotice(notice: Notice): Promise<void> {
  return inTurn(key, async () => {
    const others = (await listNotices()).filter(({ kind }) => kind !== notice.kind);
    await browser.storage.local.set({ [key]: [notice, ...others].slice(0, kept) });
  });
}

/** No longer true. */
export function dropNotice(kind: Notice['kind']): Promise<void> {
  return inTurn(key, async () => {
    const all = await listNotices();
    const others = all.filter((notice) => notice.kind !== kind);
    if (others.length < all.length) await browser.storage.local.set({ [key]: others });
  });
}

export function dismissNotices(): Promise<void> {
  return inTurn(key, () => browser.storage.local.remove(key));
}
