/** Why they complain: the files of this folder, weighed against each other. */
import type { ReasonId } from '../../../ticket';
import { folderOf, type SignFile, type SignHit } from '../signs';

export const reasonFiles = folderOf(import.meta.glob<{ default: SignFile }>(['./*.ts', '!./index.ts'], { eager: true }));

/** When two weigh the same, the first: the matter before the manner, the particular before the general. */
const order: readonly ReasonId[] = [
  'staff-treatment', 'account-access', 'refund', 'cancellation', 'damaged-or-defective', 'wrong-or-missing-item', 'billing', 'price', 'late-delivery',
  'service-outage', 'wrong-information', 'website-or-app', 'policy', 'wait-time', 'other', 'no-response',
];
/** A silence is the reason only where no matter is named beside it. */
const background: Partial<Record<ReasonId, number>> = { 'no-response': 0.55, 'wait-time': 0.8, 'wrong-information': 0.75, policy: 0.9, other: 0.8 };

/** Weight per reason; a second sign adds a little, so that a long letter does not outshout a short one. */
export function reasonWeights(hits: readonly SignHit[]): Map<ReasonId, number> {
  const strongest = new Map<ReasonId, number[]>();
  for (const { id, weight } of hits) {
    if (!id.startsWith('reasons/')) continue;
    const reason = id.slice('reasons/'.length) as ReasonId;
    strongest.set(reason, [...(strongest.get(reason) ?? []), weight]);
  }
  return new Map([...strongest].map(([reason, weights]) => {
    const [first = 0, ...rest] = weights.sort((a, b) => b - a);
    return [reason, first + Math.min(2, rest.reduce((sum, weight) => sum + weight, 0) * 0.25)];
  }));
}

/** Below this a matter is only touched on. */
const named = 1.9;

/** The weightiest reason, `other` when none is named; the one complained of `earlier` in the thread stands unless another is named, and who asks again for nothing named wants an answer. */
export function reasonOf(weights: ReadonlyMap<ReasonId, number>, contacts: number, earlier: ReasonId | null = null): ReasonId {
  const weigh = (reason: ReasonId) => (weights.get(reason) ?? 0) * (background[reason] ?? 1);
  const best = order.reduce((one, reason) => (weigh(reason) > weigh(one) ? reason : one), 'other');
  if (earlier && earlier !== 'other' && weigh(best) < named) return earlier;
  return contacts > 1 && weigh(best) < 1 ? 'no-response' : best;
}
