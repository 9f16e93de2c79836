/** The panel: how they arrive, what to look at now, the path, the promise. One thing open at a time. */
import { useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PanelAction, PanelInput, PanelState } from '../../lib/coach/panel';
import type { PanelWorker } from '../../lib/coach/worker';
import { words } from '../../lib/words';
import { Announcer, createVoice } from '../ui/Announcer';
import { createToaster, Toast } from '../ui/Toast';
import { announceSteps } from './announce-steps';
import { focusPart, panelKeys } from './focus';
import type { CardProps, Kit } from './kit';
import { PanelBody } from './PanelBody';
import { PanelHeader } from './PanelHeader';
import { PanelModes } from './PanelModes';
import { createPlanner } from './planner';
import { PromiseBar, savePlan } from './PromiseBar';
import './panel.css';

type PanelProps = {
  state: ReadonlySignal<PanelState>;
  act: (action: PanelAction) => void;
  worker: PanelWorker;
  /** Commands of the keyboard that came from the page. */
  input?: ReadonlySignal<PanelInput | null>;
};

export function Panel({ state, act, worker, input }: PanelProps) {
  const kit = useMemo<Kit>(() => ({ state, act, worker, toaster: createToaster(), planner: createPlanner(state, act, worker) }), [state, act, worker]);
  const voice = useMemo(createVoice, []);
  const root = useRef<HTMLElement>(null);
  useEffect(() => voice.stop, [voice]);
  useEffect(() => announceSteps(state, voice.say), [state, voice]);
  useSignalEffect(() => {
    const command = input?.value;
    if (command?.type === 'focus' && root.current) focusPart(root.current, command.part);
    if (command?.type === 'save') void savePlan(kit);
  });
  return (
    <section ref={root} class="panel" aria-label={words.value.name} onKeyDown={(event) => panelKeys(event, kit)}>
      <PanelHeader kit={kit} />
      <PanelMain kit={kit} />
      <Toast toaster={kit.toaster} />
      <Announcer voice={voice} />
    </section>
  );
}

function PanelMain({ kit }: CardProps) {
  const { mode, ready, sent } = kit.state.value;
  if (mode !== 'coaching') return <div class="body"><PanelModes kit={kit} mode={mode} /></div>;
  return (
    <>
      <PanelBody kit={kit} />
      <PromiseBar kit={kit} both={ready || sent} />
    </>
  );
}
