/** The colours of a whole page: what the agent chose, else what the system shows. */
import { effect, signal } from '@preact/signals';
import type { Settings } from '../../lib/settings';

export const theme = signal<Settings['theme']>('auto');

/** Keeps `data-theme` and `lang` of the document right; returns its own undo. */
export function dressPage(language: () => string): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const dark = signal(system.matches);
  const follow = () => { dark.value = system.matches; };
  system.addEventListener('change', follow);
  const stop = effect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = theme.value === 'auto' ? (dark.value ? 'dark' : 'light') : theme.value;
    document.documentElement.lang = language();
  });
  return () => { stop(); system.removeEventListener('change', follow); };
}
