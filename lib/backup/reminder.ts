/** Once a week without a backup the agent is asked to save one, if there is anything to lose. */
import { browser } from 'wxt/browser';
import { db } from '../db';
import { addNotice, dropNotice } from '../notices';

const key = 'backup';
const week = 7 * 86_400_000;
type Saved = { savedAt: number | null; remindedAt: number };

export async function backupSaved(now: number): Promise<void> {
  await browser.storage.local.set({ [key]: { savedAt: now, remindedAt: now } satisfies Saved });
  await dropNotice('save-backup');
}

/** Asked at every wake. The first week counts from the first time there was something to lose. */
export async function remindOfBackup(now: number): Promise<void> {
  const count = await db.followUps.filter(({ practice }) => !practice).count() + await db.cases.filter(({ practice }) => !practice).count();
  if (count === 0) return;
  const saved = (await browser.storage.local.get(key))[key] as Saved | undefined;
  if (!saved) return browser.storage.local.set({ [key]: { savedAt: null, remindedAt: now } satisfies Saved });
  if (now - saved.remindedAt < week && saved.remindedAt <= now) return;
  await addNotice({ kind: 'save-backup', count, at: now });
  await browser.storage.local.set({ [key]: { ...saved, remindedAt: now } satisfies Saved });
}
