/** Where the focus goes, and the single keys that act only inside the panel (WCAG 2.1.4). */
import { typing } from '../ui/rove';
import type { Kit } from './kit';

/** A part's own first control, else the first of the panel that acts. */
export function focusPart(root: HTMLElement, part?: 'flag' | 'plan' | 'wrap-up'): void {
  const place = part ? root.querySelector<HTMLElement>(`[data-part="${part}"]`) : null;
  const target = (place ?? root).querySelector<HTMLElement>('[data-first]') ?? (place ?? root).querySelector<HTMLElement>('.body button, .body input, button');
  target?.focus();
}

/** Up and down between steps, right opens, left closes, 1–5 jump, Z undoes, Esc goes back to the draft. */
export function panelKeys(event: KeyboardEvent, kit: Kit): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  if (event.key === 'Escape') { kit.act({ type: 'focus-draft' }); return; }
  if (typing(event.target)) return;
  const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button.step-row')];
  const here = rows.indexOf(event.target as HTMLElement);
  const row = /^[1-5]$/.test(event.key) ? rows.find((one) => one.dataset.step === event.key) : undefined;
  const moved = here >= 0 ? { ArrowDown: rows[here + 1], ArrowUp: rows[here - 1] }[event.key] : undefined;
  const open = here >= 0 ? rows[here]!.getAttribute('aria-expanded') === 'true' : false;
  if (row ?? moved) (row ?? moved)!.focus();
  else if (here >= 0 && ((event.key === 'ArrowRight' && !open) || (event.key === 'ArrowLeft' && open))) rows[here]!.click();
  else if (!(event.key.toLowerCase() === 'z' && kit.toaster.undo())) return;
  event.preventDefault();
}
