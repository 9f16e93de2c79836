/** How a prompt is written down: both languages, one Spanish sentence for the three registers. */
import type { EmotionId, Fault, Language, StepId } from '../../ticket';

/** Kinds of fact a prompt may take from the ticket. */
export const factNames = ['waiting', 'thing', 'amount', 'quote'] as const;
export type FactName = (typeof factNames)[number];
export type Facts = Record<FactName, string | null>;

/**
 * `{le|te|te}` is usted, tú, vos. `‹thing: what it is›` is the ticket's fact or, where it has none, the blank `[what it is]`.
 * `[…]` is for the agent alone: at least one in each idea, and about meaning.
 */
export type Idea = Record<Language, string>;

export type Feeling = Extract<EmotionId, 'anger' | 'disappointment' | 'worry' | 'confusion' | 'sadness'>;
export const feelings = ['anger', 'sadness', 'worry', 'disappointment', 'confusion'] as const satisfies readonly Feeling[];

export type StepPrompts = {
  step: StepId;
  /** Whatever they feel. */
  any: readonly Idea[];
  feeling?: Partial<Record<Feeling, readonly Idea[]>>;
  /** Instead of `any` when it is known whose fault it was; `alleged` when fraud or theft is: it admits nothing. */
  fault?: Record<Fault | 'alleged', readonly Idea[]>;
  /** Instead of all on a calm message. */
  calm?: readonly Idea[];
};
