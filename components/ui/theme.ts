/** The colours of a whole page: what the agent chose, else what the system shows. */
import { computed, effect, signal } from '@preact/signals';
import type { Settings } from '../../lib/settings';

export const theme = signal<Settings['theme']>('auto');
const system = matchMedia('(prefers-color-scheme: dark)');
const systemDark = signal(system.matches);
export const shownTheme = computed<'light' | 'dark'>(() => (theme.value === 'auto' ? (systemDark.value ? 'dark' : 'light') : theme.value));

/** Keeps `data-theme` and `lang` of the document right; returns its own undo. */
export function dressPage(language: () => string): () => void {
  const follow = () => { systemDark.value = system.matches; };
  system.addEventListener('change', follow);
  const stop = effect(() => {
    document.documentElement.dataset.theme = shownTheme.value;
    document.documentElement.lang = language();
  });
  return () => { stop(); system.removeEventListener('change', follow); };
}
