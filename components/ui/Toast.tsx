/** What just happened, with a way back: eight seconds, and as long as it is hovered or focused. */
import { signal, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { words } from '../../lib/words';

export type Notice = { text: string; undo?: () => void };
export type Toaster = { notice: ReadonlySignal<Notice | null>; held: ReadonlySignal<boolean>; show: (text: string, undo?: () => void) => void; hold: (held: boolean) => void; undo: () => boolean; dismiss: () => void };

export function createToaster(): Toaster {
  const notice = signal<Notice | null>(null);
  const held = signal(false);
  const dismiss = () => { notice.value = null; held.value = false; };
  return {
    notice, held, dismiss,
    show: (text, undo) => { notice.value = undo ? { text, undo } : { text }; },
    hold: (value) => { held.value = value; },
    undo: () => {
      const { undo } = notice.value ?? {};
      if (!undo) return false;
      undo();
      dismiss();
      return true;
    },
  };
}

export function Toast({ toaster, floating = false }: { toaster: Toaster; floating?: boolean }) {
  useSignalEffect(() => {
    if (!toaster.notice.value || toaster.held.value) return undefined;
    const timer = setTimeout(toaster.dismiss, 8000);
    return () => clearTimeout(timer);
  });
  const { value: shown } = toaster.notice;
  return (
    <div role="status" class="toast-place">
      {shown && (
        <div
          class={floating ? 'toast floating appears' : 'toast appears'} onMouseEnter={() => toaster.hold(true)} onMouseLeave={() => toaster.hold(false)}
          onFocusIn={() => toaster.hold(true)} onFocusOut={() => toaster.hold(false)}
        >
          <span class="grow">{shown.text}</span>
          {shown.undo && <button type="button" class="button" onClick={() => toaster.undo()}>{words.value.undo}</button>}
        </div>
      )}
    </div>
  );
}
