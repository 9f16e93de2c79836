/** What a pillar is: checks that anyone can repeat on the words of a reply, and the examples that prove them. */
import type { Family, Language, Span, StepId } from '../../ticket';
import type { Deed } from '../deeds';
import type { DraftContext } from '../rule';
import type { Apology, Finding, PromiseFound, StepResult } from '../types';

export const pillarIds = ['integrity', 'resolution', 'expectations', 'empathy', 'personalisation', 'time-and-effort'] as const;
export type PillarId = (typeof pillarIds)[number];

export type PillarInput = {
  draft: DraftContext;
  steps: Record<StepId, StepResult>;
  findings: readonly Finding[];
  promises: readonly PromiseFound[];
  apology: Apology | null;
};
/** What a check looks at. */
export type PillarView = PillarInput & { deeds: readonly Deed[] };

/** `met` with the words that meet it, `missed` with the words that break it where there are any, `na` where it cannot be asked. */
export type CheckResult = { state: 'met' | 'missed' | 'na'; evidence: Span | null };
export type Check = Record<Language, string> & { id: string; look: (view: PillarView) => CheckResult };

export type PillarExample = { draft: string; customer?: string; marked?: Partial<Record<Family, string>>; met?: readonly string[]; missed?: readonly string[] };
export type Pillar = Record<Language, string> & { id: PillarId; checks: readonly Check[]; examples: Record<Language, readonly PillarExample[]> };

const spanOf = ({ text, start, end }: Span): Span => ({ text, start, end });
export const met = (by: Span | null = null): CheckResult => ({ state: 'met', evidence: by && spanOf(by) });
export const missed = (by: Span | null = null): CheckResult => ({ state: 'missed', evidence: by && spanOf(by) });
export const na: CheckResult = { state: 'na', evidence: null };

/** Met unless a rule of these families marked something. */
export const without = (...families: readonly Family[]) => ({ findings }: PillarView): CheckResult => {
  const found = findings.find(({ family }) => families.includes(family));
  return found ? missed(found) : met();
};

/** Met when the step is done; half is not enough. */
export const stepDone = (step: StepId) => ({ steps }: PillarView): CheckResult => {
  const { state, evidence } = steps[step];
  return state === 'na' ? na : state === 'done' ? met(evidence) : missed();
};
