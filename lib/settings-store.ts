/** Where settings are kept: `storage.local`, one writer (the worker), bad values replaced by the default. */
import { browser } from 'wxt/browser';
import { Problem, codeOf } from './problem';
import { defaultSettings, type Settings } from './settings';
import * as shapes from './shapes';
import { inTurn } from './turns';

const key = 'settings';

/** Settings as decided so far; what is missing or damaged is the default. */
export async function readSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return { ...defaultSettings, ...soundSettings(stored) };
}

/** Changes some settings and gives all back; two changes at once both count. Throws `storage-full`. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(key, async () => {
    const settings = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [key]: settings }).catch((error: unknown) => {
      throw new Problem(codeOf(error), 'settings were not saved');
    });
    return settings;
  });
}

/** Those of these settings that are settings. */
export function soundSettings(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([name, value]) => {
    if (!Object.hasOwn(shapes.settings, name)) return false;
    try {
      shapes.settings[name as keyof Settings](value);
      return true;
    } catch {
      return false;
    }
  }));
}
