/** One step: its state, the words that made it so, and, when open, help with it. */
import type { StepResult } from '../../lib/analysis/types';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { FaultControl } from './FaultControl';
import { langOf, type CardProps } from './kit';
import { PromptCard } from './PromptCard';

type StepRowProps = CardProps & { result: StepResult; place: number; next: boolean; name?: string };

export function StepRow({ kit, result: { step, state, evidence }, place, next, name }: StepRowProps) {
  const { panel, steps, stepStates } = words.value;
  const open = kit.state.value.openStep === step;
  const note = state === 'half' ? steps[step].half : null;
  return (
    <li
      class={`step ${state}${next ? ' up-next' : ''}${open ? ' open' : ''}`}
      onMouseEnter={() => evidence && kit.act({ type: 'highlight', start: evidence.start, end: evidence.end })} onMouseLeave={() => evidence && kit.act({ type: 'highlight-off' })}
    >
      <button type="button" class="step-row" aria-expanded={open} data-step={place} onClick={() => kit.act({ type: 'open-step', step: open ? null : step })}>
        <StepDot state={state} place={place} />
        <span class="step-name">
          {name ?? (state === 'done' || state === 'na' ? steps[step].short : steps[step].name)}
          <span class="unseen">, {stepStates[state]}</span>
        </span>
        {note && !open && <span class="step-words">{note}</span>}
        {state === 'na' && <span class="step-words">{panel.na}</span>}
        {state === 'done' && evidence && <q class="step-words" lang={langOf(kit.state.value.language.draft)} dir="auto">{words.value.quote(evidence.text)}</q>}
      </button>
      {open && (
        <div class="step-help appears">
          {note && <p class="gold-words small">{panel.halfNote(note)}</p>}
          {step === 'apology' && <FaultControl kit={kit} />}
          <PromptCard kit={kit} step={step} />
          <button
            type="button" class="link" aria-pressed={state === 'na'} onClick={() => kit.act({ type: 'not-applicable', step, on: state !== 'na' })}
          >
            {state === 'na' ? panel.applies : panel.notApplicable}
          </button>
        </div>
      )}
    </li>
  );
}

export const StepDot = ({ state, place }: { state: StepResult['state']; place: number }) => (
  <span class="dot" aria-hidden="true">
    {state === 'done' && <Icon name="tick" size={15} />}
    {state === 'half' && <svg width="12" height="12" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" stroke-width="1.5" /><path d="M6 .8a5.2 5.2 0 000 10.4z" fill="currentColor" /></svg>}
    {state === 'na' && <Icon name="dash" size={15} />}
    {state === 'todo' && place}
  </span>
);
