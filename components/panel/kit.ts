/** What every card of the panel is given: the state, the way to act, the worker, and the two voices. */
import type { ReadonlySignal } from '@preact/signals';
import type { PanelAction, PanelState } from '../../lib/coach/panel';
import type { PanelWorker } from '../../lib/coach/worker';
import type { Toaster } from '../ui/Toast';
import type { Planner } from './planner';

export type Kit = {
  state: ReadonlySignal<PanelState>;
  act: (action: PanelAction) => void;
  worker: PanelWorker;
  toaster: Toaster;
  planner: Planner;
};
export type CardProps = { kit: Kit };

/** `lang` of a quoted text: a language that was not read with certainty is not claimed. */
export const langOf = (language: string) => (language === 'es' || language === 'en' ? language : undefined);
