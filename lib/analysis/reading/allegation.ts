/** Fraud or theft is alleged: then regret is coached, never an admission. */
import type { Facts } from './facts';

/** A question whether something is a fraud ("is this mail from you?") alleges nothing. */
export function isAllegation(facts: Facts): boolean {
  return facts.of('cues/allegation').some(({ sentence }) => !sentence.question || sentence.tokens.length > 14);
}
