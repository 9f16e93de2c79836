/** Arrow keys between the buttons of a group; Home and End to its ends. `pick` presses the button that is reached, `all` takes the horizontal arrows too. */
export function rove(event: KeyboardEvent, { pick = false, all = false } = {}): void {
  const group = event.currentTarget as HTMLElement;
  const buttons = [...group.querySelectorAll<HTMLElement>('button:not(:disabled), [role="menuitemradio"]')];
  const here = buttons.indexOf(event.target as HTMLElement);
  if (here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1, ...(all ? { ArrowRight: 1, ArrowLeft: -1 } : {}), Home: -here, End: buttons.length - 1 - here }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const reached = buttons[(here + step + buttons.length) % buttons.length]!;
  reached.focus();
  if (pick) reached.click();
}

/** True where letters are text and not commands. */
export const typing = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');
