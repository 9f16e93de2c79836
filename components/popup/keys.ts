/** Keys of the popup: J K or arrows move, Enter opens, D is done, S snoozes and then 1–5, Z undoes, / filters, Esc steps back. */
import { typing } from '../ui/rove';
import type { Toaster } from '../ui/Toast';
import type { DueList } from './list';

export function popupKeys(event: KeyboardEvent, list: DueList, toaster: Toaster): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const root = event.currentTarget as HTMLElement;
  if (event.key === 'Escape' && list.doing.value) list.doing.value = null;
  else if (typing(event.target)) {
    if (event.key !== 'ArrowDown' || !(event.target as Element).matches('.filter')) return;
    root.querySelector<HTMLElement>('.selected .row-main')?.focus();
  } else if (!command(event.key, root, list, toaster)) return;
  event.preventDefault();
}

function command(key: string, root: HTMLElement, list: DueList, toaster: Toaster): boolean {
  const selected = list.selected.value;
  switch (key) {
    case 'j': case 'ArrowDown': list.step(1); return true;
    case 'k': case 'ArrowUp': list.step(-1); return true;
    case 'd': case 'D': if (selected) list.doing.value = 'outcome'; return true;
    case 's': case 'S': if (selected) list.doing.value = 'snooze'; return true;
    case 'z': case 'Z': return toaster.undo();
    case '/': root.querySelector<HTMLElement>('.filter')?.focus(); return true;
    default:
  }
  if (!/^[1-5]$/.test(key) || list.doing.value !== 'snooze') return false;
  const choices = root.querySelectorAll<HTMLElement>('.date-choice .pick');
  if (key === '5') root.querySelector<HTMLElement>('.date-choice [name="typed"]')?.focus();
  else choices[Number(key) - 1]?.click();
  return true;
}
