/** A formula that is a whole sentence is taken out whole. */
import type { DraftContext, Hit } from './rule';
import { leaveOutSentence } from './suggestion';
import type { Suggestion } from './types';

/** Null when the sentence says more than the hit; a name and words like "today" may stand beside it. */
export function withoutFormula(hit: Hit, draft: DraftContext): Suggestion | null {
  const beside = hit.sentence.tokens.filter((token, at) => token.kind !== 'mark' && (at < hit.first || at > hit.last));
  const says = beside.some((token) => token.raw[0] === token.raw[0]!.toLowerCase() && !/^(us|today|with|your|you|nos|hoy|siempre|muy|much|very|so)$/.test(token.word));
  return says || beside.length > 3 ? null : leaveOutSentence(hit, draft);
}
