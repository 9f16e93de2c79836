/** Six pillars of a reply, each as checks that are met, missed or cannot be asked. After KPMG's six pillars (2014); the checks are ours. */
import { deedsOf } from '../deeds';
import empathy from './empathy';
import expectations from './expectations';
import integrity from './integrity';
import personalisation from './personalisation';
import { type CheckResult, type Pillar, type PillarId, type PillarInput } from './pillar';
import resolution from './resolution';
import timeAndEffort from './time-and-effort';

export const pillars: readonly Pillar[] = [integrity, resolution, expectations, empathy, personalisation, timeAndEffort];

/** `met` of `asked` checks; those that cannot be asked count in neither. */
export type PillarResult = { pillar: PillarId; met: number; asked: number; checks: (CheckResult & { id: string })[] };

/** One result for each pillar; evidence offsets count UTF-16 units of the draft. */
export function pillarsOf(input: PillarInput): PillarResult[] {
  const view = { ...input, deeds: deedsOf(input.draft) };
  return pillars.map(({ id, checks }) => {
    const results = checks.map((check) => ({ id: check.id, ...check.look(view) }));
    return {
      pillar: id,
      met: results.filter(({ state }) => state === 'met').length,
      asked: results.filter(({ state }) => state !== 'na').length,
      checks: results,
    };
  });
}
