/** The five steps of repair: what of each the draft already does. */
import { stepIds, type StepId } from '../../ticket';
import type { DraftContext } from '../rule';
import type { Apology, Finding, PromiseFound, Reading, StepResult } from '../types';

export type StepInput = { draft: DraftContext | null; reading: Reading; promises: PromiseFound[]; findings: Finding[]; apology: Apology | null };

/** `na` where there is nothing to repair. */
export function judgeSteps(input: StepInput): Record<StepId, StepResult> {
  void input;
  return Object.fromEntries(stepIds.map((step) => [step, { step, state: 'todo', evidence: null }])) as unknown as Record<StepId, StepResult>;
}
