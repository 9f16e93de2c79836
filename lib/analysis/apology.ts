/** The apology taken apart: names the harm, owns it, makes no defence, repairs, prevents. */
import type { DraftContext } from './rule';
import type { Apology } from './types';

/** Null when the draft does not apologise at all. */
export function readApology(draft: DraftContext): Apology | null {
  void draft;
  return null;
}
