/** The five steps of repair: what of each the draft already does, and the exact words that do it. */
import { stepIds, type StepId } from '../../ticket';
import { deedsOf } from '../deeds';
import { echoOf } from '../echo';
import type { StepResult } from '../types';
import align from './align';
import apology from './apology';
import assure from './assure';
import goodIntent from './good-intent';
import makeRight from './make-right';
import type { Step, StepInput, View } from './step';

export type { StepInput } from './step';

export const steps: readonly Step[] = [goodIntent, align, apology, makeRight, assure];

/** One result for each step; evidence offsets count UTF-16 units of the draft. `na` where nothing went wrong and nothing of the step is there. */
export function judgeSteps({ draft, ...input }: StepInput): Record<StepId, StepResult> {
  // A draft that apologises says itself that something went wrong.
  const nothing = input.reading.complaint || input.apology ? 'todo' : 'na';
  if (!draft) return record((step) => ({ step, state: nothing, evidence: null }));
  const view = viewOf(draft, input);
  return record((id) => {
    const { state, evidence } = steps.find((step) => step.id === id)!.judge(view);
    const regretted = id === 'apology' && input.reading.allegation;
    return { step: id, state: state === 'todo' && (nothing === 'na' || regretted) ? 'na' : state, evidence };
  });
}

function viewOf(draft: View['draft'], input: Omit<StepInput, 'draft'>): View {
  const echo = echoOf(draft.customer.text, draft.language);
  return { ...input, draft, deeds: deedsOf(draft), named: draft.sentences.map(({ tokens }) => echo(tokens).length) };
}

const record = (resultOf: (step: StepId) => StepResult) => Object.fromEntries(stepIds.map((step) => [step, resultOf(step)])) as Record<StepId, StepResult>;
