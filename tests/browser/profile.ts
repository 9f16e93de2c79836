/** Optional permissions, answered in the profile as the browser would: without a window its question cannot be. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Amends } from './browser';

export type Granted = { origins?: string[]; permissions?: string[] };
type Stored = { explicit_host?: string[]; scriptable_host?: string[]; api?: string[] };

/** A browser in which the extension asked for these with a press, and got them. */
export async function launchGranted({ origins = [], permissions = [] }: Granted, language: 'es' | 'en' = 'en'): Promise<Amends & { close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'amends-profile-'));
  const first = await launch(language, profile);
  const id = new URL(first.address('')).host;
  await first.close();
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { extensions: { settings: Record<string, Record<string, Stored>> } };
  for (const kind of ['granted_permissions', 'runtime_granted_permissions']) {
    const stored = (preferences.extensions.settings[id]![kind] ??= {});
    stored.explicit_host = [...(stored.explicit_host ?? []), ...origins];
    stored.scriptable_host = [...(stored.scriptable_host ?? []), ...origins];
    stored.api = [...(stored.api ?? []), ...permissions];
  }
  writeFileSync(file, JSON.stringify(preferences));
  const amends = await launch(language, profile);
  const page = await amends.context.newPage();
  await page.goto(amends.address('popup.html'));
  const protocol = await amends.context.newCDPSession(page);
  const { result } = await protocol.send('Runtime.evaluate', { expression: `chrome.permissions.request(${JSON.stringify({ origins, permissions })})`, userGesture: true, awaitPromise: true });
  if (result.value !== true) throw new Error('the permission was not granted');
  await page.close();
  return amends;
}
