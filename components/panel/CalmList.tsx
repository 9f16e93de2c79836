/** Nothing to repair: answer what was asked, say what comes next. */
import type { StepResult } from '../../lib/analysis/types';
import { words } from '../../lib/words';
import { langOf, type CardProps } from './kit';
import { PromptCard } from './PromptCard';
import { openPoints, PointList } from './PointList';
import { StepDot, StepRow } from './StepRow';

export function CalmList({ kit }: CardProps) {
  const { reading, steps, openStep, language } = kit.state.value;
  const { panel } = words.value;
  const points = reading?.points ?? [];
  const answered = points.length > 0 && points.every((point) => point.answered);
  const by = answered ? points[0]!.by : null;
  const assure: StepResult = steps.find(({ step }) => step === 'assure') ?? { step: 'assure', state: 'todo', evidence: null };
  return (
    <section class="path" aria-label={panel.calm}>
      <div class="calm-head"><h2>{panel.calm}</h2><p class="quiet">{panel.calmMore}</p></div>
      {openPoints(kit.state.value) > 0 && points.length > 1 && <PointList kit={kit} />}
      <ol class="steps stacked">
        <li class={`step ${answered ? 'done' : 'todo'}`}>
          <div class="step-row">
            <StepDot state={answered ? 'done' : 'todo'} place={1} />
            <span class="step-name">
              {panel.answerAsked}<span class="unseen">, {words.value.stepStates[answered ? 'done' : 'todo']}</span>
              {by && <q class="step-words" lang={langOf(language.draft)} dir="auto">{words.value.quote(by.text)}</q>}
            </span>
          </div>
        </li>
        <StepRow kit={kit} result={assure.state === 'na' ? { ...assure, state: 'todo' } : assure} place={2} next={answered} name={panel.sayNext} />
      </ol>
      {!openStep && assure.state !== 'done' && <PromptCard kit={kit} step="assure" primary={false} />}
    </section>
  );
}
