/** The commitments of a draft: who, what, by when. */
import type { DraftContext } from '../rule';
import type { PromiseFound } from '../types';

/** `now` is a local date-time of `zone`; without it no promise gets a date. */
export function findPromises(draft: DraftContext, when: { now: string | null; zone: string }): PromiseFound[] {
  void draft, when;
  return [];
}
