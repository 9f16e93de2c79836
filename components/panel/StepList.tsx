/** The path: five steps in order, the next one named. */
import { useSignal } from '@preact/signals';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import type { CardProps } from './kit';
import { openPoints, PointList } from './PointList';
import { StepRing } from './StepRing';
import { StepRow } from './StepRow';

export function StepList({ kit }: CardProps) {
  const asked = useSignal(false);
  const { steps, ready, openStep } = kit.state.value;
  const open = ready ? 0 : openPoints(kit.state.value);
  const { panel, steps: names } = words.value;
  const next = steps.find(({ state }) => state === 'todo') ?? steps.find(({ state }) => state === 'half');
  return (
    <section class="path" aria-label={panel.path}>
      {ready
        ? <div class="ready"><StepRing steps={steps} size={64} /><h2>{panel.ready}</h2><p class="quiet">{panel.readyMore}</p></div>
        : (
          <div class="path-head">
            <StepRing steps={steps} />
            <div class="grow">
              <h2>{panel.path}</h2>
              {(openStep || next) && <p class="quiet">{openStep ? panel.onStep(names[openStep].next) : panel.upNext(names[next!.step].next)}</p>}
            </div>
            {open > 0 && <button type="button" class="chip pick" aria-expanded={asked.value} aria-label={panel.pointsLeft(open)} title={panel.pointsLeft(open)} onClick={() => { asked.value = !asked.value; }}><Icon name="question" size={14} />{open}</button>}
          </div>
        )}
      {asked.value && open > 0 && <PointList kit={kit} />}
      <ol class="steps">
        {steps.map((result, place) => <StepRow key={result.step} kit={kit} result={result} place={place + 1} next={result.step === next?.step} />)}
      </ol>
    </section>
  );
}
