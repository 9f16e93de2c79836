/** What a step is: a judge, and the examples that prove it. */
import type { Fault, Language, Span, StepId, StepState } from '../../ticket';
import type { Deed } from '../deeds';
import type { DraftContext } from '../rule';
import type { Sentence } from '../sentences';
import type { Apology, Finding, PromiseFound, Reading } from '../types';

export type StepInput = { draft: DraftContext | null; reading: Reading; promises: PromiseFound[]; findings: Finding[]; apology: Apology | null };

/** What every judge looks at. */
export type View = Omit<StepInput, 'draft'> & {
  draft: DraftContext;
  deeds: Deed[];
  /** Of each sentence, how many of the customer's facts it names. */
  named: number[];
};

/** `na` is never a judge's to say: `judgeSteps` says it where nothing is to be repaired. */
export type Judgement = { state: Exclude<StepState, 'na'>; evidence: Span | null };

export type StepExample = { draft: string; customer?: string; fault?: Fault; allegation?: boolean; calm?: boolean; is: StepState; words?: string };

export type Step = { id: StepId; judge: (view: View) => Judgement; examples: Record<Language, readonly StepExample[]> };

export const todo: Judgement = { state: 'todo', evidence: null };

/** The words of a sentence as evidence. */
export const wordsOf = ({ text, start, end }: Sentence): Span => ({ text, start, end });

/** The words from one token of a sentence to another, both included. */
export function wordsBetween(draft: DraftContext, sentence: Sentence, first: number, last: number): Span {
  const [start, end] = [sentence.tokens[first]!.start, sentence.tokens[last]!.end];
  return { text: draft.text.slice(start, end), start, end };
}

/** Whether a finding of one of these families touches these words. */
export const touched = (findings: readonly Finding[], families: readonly Finding['family'][], { start, end }: Pick<Span, 'start' | 'end'>): boolean =>
  findings.some((one) => families.includes(one.family) && one.start < end && start < one.end);
