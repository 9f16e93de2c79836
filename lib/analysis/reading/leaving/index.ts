/** Signs that a customer is leaving: the files of this folder, and what two of them say together. */
import { leavingIds, type LeavingId, type WantId } from '../../../ticket';
import { folderOf, type SignFile, type SignHit } from '../signs';

export const leavingFiles = folderOf(import.meta.glob<{ default: SignFile }>(['./*.ts', '!./index.ts'], { eager: true }));

/** In the order of `leavingIds`. `broken`: the thread shows a promise of ours that was not kept. */
export function leavingOf(hits: readonly SignHit[], wants: readonly WantId[], contacts: number, broken = false): LeavingId[] {
  const found = new Set(hits.filter(({ id }) => id.startsWith('leaving/')).map(({ id }) => id.slice('leaving/'.length) as LeavingId));
  if (broken) found.add('broken-promise-by-us');
  if (contacts > 2) found.add('repeated-contact');
  if (wants.includes('refund') && (found.has('cancel') || found.has('last-time'))) found.add('refund-and-leave');
  return leavingIds.filter((id) => found.has(id));
}
