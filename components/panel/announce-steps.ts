/** Says aloud which steps were done or came undone, and how many phrases wait; nothing on the first look at a ticket. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { PanelState } from '../../lib/coach/panel';
import { words } from '../../lib/words';

export function announceSteps(state: ReadonlySignal<PanelState>, say: (text: string) => void): () => void {
  let before: PanelState | null = null;
  return effect(() => {
    const now = state.value;
    const seen = before?.ticket?.key === now.ticket?.key && before?.mode === 'coaching' && now.mode === 'coaching' ? before : null;
    before = now;
    if (!seen) return;
    const { panel, steps } = words.peek();
    now.steps.forEach(({ step, state: is }, place) => {
      const was = seen.steps.find((one) => one.step === step)?.state;
      if (is === 'done' && was !== 'done') say(panel.stepDone(place + 1, steps[step].done));
      if (was === 'done' && is !== 'done' && is !== 'na') say(panel.stepUndone(place + 1, steps[step].done));
    });
    if (now.findings.length > seen.findings.length) say(panel.more(now.findings.length));
  });
}
