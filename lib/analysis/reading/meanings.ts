/** The four meanings of a complaint: a wish, an ultimatum, a catharsis, a prophecy; several at once. */
import { meaningIds, type LeavingId, type MeaningId, type Span, type WantId } from '../../ticket';
import type { Facts } from './facts';

/** Empty when there is no complaint. */
export function meaningsOf(facts: Facts, complaint: boolean, leaving: readonly LeavingId[], wants: readonly WantId[], points: readonly Span[]): MeaningId[] {
  if (!complaint) return [];
  const found = new Set<MeaningId>();
  const threat = leaving.some((sign) => sign === 'legal-or-authority' || sign === 'public-shaming' || sign === 'competitor' || sign === 'last-time' || sign === 'cancel');
  if (points.length > 0 || !wants.some((want) => want === 'nothing' || want === 'action')) found.add('wish');
  if (facts.of('cues/ultimatum').length > 0 && (threat || points.length > 0)) found.add('ultimatum');
  if (facts.of('cues/prophecy').length > 0) found.add('prophecy');
  if (points.length === 0 && facts.weight('emotions/anger') + facts.weight('cues/insult') + facts.weight('cues/sarcasm') + facts.weight('emotions/sadness') >= 3) found.add('catharsis');
  if (found.size === 0) found.add(wants.includes('nothing') ? 'catharsis' : 'wish');
  return meaningIds.filter((id) => found.has(id));
}
