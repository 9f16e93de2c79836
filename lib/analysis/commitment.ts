/** Whether a vague time belongs to something we say we will do, and not to what the customer asked or must do. */
import { datedAround } from './dated';
import type { DraftContext, Hit } from './rule';
import { matcher } from './scanner';
import { sets } from './sets';

const theirs = {
  es: matcher(['necesit*|quier*|quer*|urge|esper*|pedi*|desea* ~4 $', '(si|que) quier*|necesit*|dese*', 'cuando|si (puedas|pueda|quieras|gustes|pudieras|puede|puedes)', 'por favor|porfa', '{customer-orders}', '(tien*|deb*|hay) que'], sets.es),
  en: matcher(['you|they need|want|wanted|needed|hoped|asked|deserve|were|should|can|could|must|have', '(if|when|once) you', 'please', '^ {customer-orders}', 'let me|us know'], sets.en),
};

/** True when the words of the hit are an undated commitment of ours: no usable time beside it, no wish or task of the customer before it. */
export function undatedCommitment(hit: Hit, draft: DraftContext): boolean {
  return isOurs(hit, draft) && !datedAround(hit, draft);
}

/** The words of the same clause before the hit do not speak of what the customer wants or has to do. */
export function isOurs(hit: Hit, draft: DraftContext): boolean {
  const all = hit.sentence.tokens;
  let from = hit.first;
  while (from > 0 && !/^[,;:.()—–]$/.test(all[from - 1]!.word) && !/^(and|y|but|pero)$/.test(all[from - 1]!.word)) from--;
  const before = all.slice(from, hit.first);
  return !before.length || !theirs[draft.language](before);
}
