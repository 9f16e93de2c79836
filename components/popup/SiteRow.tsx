/** Whether Amends works in the tab under the popup, and switching it on there with the browser's own question. */
import type { ReadonlySignal } from '@preact/signals';
import { words } from '../../lib/words';

export type Site = {
  /** `none`: a tab that cannot be read at all. */
  state: ReadonlySignal<'built-in' | 'on' | 'off' | 'none' | 'refused' | 'just-on'>;
  /** Must run inside the press. */
  allow: () => void;
  remove: () => void;
};

export function SiteRow({ site: { state, allow, remove } }: { site: Site }) {
  const { popup } = words.value;
  switch (state.value) {
    case 'built-in': return <p class="site on">{popup.siteOn}</p>;
    case 'on': return <p class="site on">{popup.siteOn} <button type="button" class="link underlined" onClick={remove}>{popup.turnOff}</button></p>;
    case 'just-on': return <p class="site on" role="status">{popup.reload}</p>;
    case 'refused': return <p class="site" role="status">{popup.refused}</p>;
    case 'off': return <button type="button" class="button small-button" onClick={allow}>{popup.allow}</button>;
    default: return <p class="site">{popup.noSite}</p>;
  }
}
