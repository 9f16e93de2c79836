/** What the customer wants: said in the points, or the only thing that would end the trouble. */
import { wantIds, type ReasonId, type WantId } from '../../../ticket';
import type { Span } from '../../../ticket';
import { folderOf, type SignFile, type SignHit } from '../signs';

export const wantFiles = folderOf(import.meta.glob<{ default: SignFile }>(['./*.ts', '!./index.ts'], { eager: true }));

/** Wants that are one wherever they stand. */
const alone: ReadonlySet<WantId> = new Set(['apology', 'call']);

/** What ends a trouble of this kind when nothing is said. */
const implied: Partial<Record<ReasonId, WantId>> = { refund: 'refund' };

/** `hits` of the whole message; a want counts where it stands in a point, or anywhere when it can only be one. */
export function wantsOf(hits: readonly SignHit[], points: readonly (Span & { asks: boolean })[], complaint: boolean, reason: ReasonId): WantId[] {
  const found = new Set<WantId>();
  const inPoint = ({ start, end }: SignHit) => points.some((point) => start < point.end && end > point.start);
  for (const hit of hits) {
    if (!hit.id.startsWith('wants/')) continue;
    const want = hit.id.slice('wants/'.length) as WantId;
    if (want !== 'nothing' && (inPoint(hit) || alone.has(want))) found.add(want);
  }
  for (const point of points) {
    const inside = hits.filter(({ id, start, end }) => id.startsWith('wants/') && start < point.end && end > point.start);
    if (point.asks ? !deedAsked(hits, point) : inside.length === 0) found.add(point.asks ? 'information' : 'action');
  }
  const thing = reason === 'wrong-or-missing-item' || reason === 'damaged-or-defective';
  if (thing && hits.some((hit) => hit.id === 'cues/send' && inPoint(hit))) found.add('replacement');
  for (const deed of ['refund', 'replacement', 'cancellation', 'compensation', 'call', 'apology'] as const) if (found.has(deed) && !manyDeeds(hits,
    points)) found.delete('action');
  if (complaint && implied[reason] && !found.has('compensation') && !found.has('apology')) found.add(implied[reason]);
  if (found.size === 0 && points.length > 0) found.add('action');
  if (found.size === 0) found.add(complaint && !hits.some(({ id }) => id === 'wants/nothing') ? 'action' : 'nothing');
  return wantIds.filter((want) => found.has(want));
}

/** A question that asks for a deed ("could you send…?") is no wish to know. */
function deedAsked(hits: readonly SignHit[], point: Span): boolean {
  const inside = hits.filter(({ start, end }) => start < point.end && end > point.start);
  return inside.some(({ id }) => id === 'wants/action' || id === 'wants/call' || id === 'wants/cancellation') && !inside.some(({ id }) => id === 'wants/information');
}

const manyDeeds = (hits: readonly SignHit[], points: readonly Span[]) => points.some((point) => {
  const inside = hits.filter(({ id, start, end }) => id.startsWith('wants/') && start < point.end && end > point.start);
  return inside.length > 0 && inside.every(({ id }) => id === 'wants/action');
});
