/** Reads nothing before the first-run page was accepted (decision 4); starts and stops with the agent's choice. */
import { browser } from 'wxt/browser';
import { defaultSettings, type Settings } from '../settings';
import { startPage, type RunningPage } from './page';

/** Starts at once or as soon as it is accepted; stops when acceptance is withdrawn, the site is switched off, or `ended`: a newer script takes over. */
export function startWhenAccepted(document: Document, ended: AbortSignal): void {
  let running: RunningPage | null = null;
  const follow = (settings: Settings) => {
    const on = !ended.aborted && settings.acceptedAt !== null && !settings.hosts[document.location.host]?.off;
    if (on && !running) running = startPage(document, settings);
    else if (on) running!.settings(settings);
    else {
      running?.stop();
      running = null;
    }
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes.settings) follow({ ...defaultSettings, ...(changes.settings.newValue as Partial<Settings> | undefined) });
  };
  browser.storage.onChanged.addListener(changed);
  ended.addEventListener('abort', () => {
    running?.stop();
    running = null;
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(changed);
  });
  void browser.storage.local.get('settings').then(({ settings }) => follow({ ...defaultSettings, ...(settings as Partial<Settings> | undefined) }));
}
