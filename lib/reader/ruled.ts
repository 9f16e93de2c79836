/** What the rules alone say of an item, in the labels of the reader: it is worth only what it adds to them. */
import { analyse } from '../analysis';
import type { CorpusItem } from './corpus';

/** Labels that the rules give this item. */
export function ruledLabels(item: CorpusItem): Set<string> {
  const isReply = item.kind === 'reply';
  const message = item.kind === 'customer' ? item.text : isReply ? (item.customer ?? '') : '';
  const { findings, reading } = analyse({ messages: message ? [{ role: 'customer', text: message }] : [], draft: isReply ? item.text : '' });
  if (isReply) return new Set(findings.map(({ family }) => family));
  return new Set([
    ...(reading.complaint ? ['complaint'] : []),
    ...Object.keys(reading.emotions).map((id) => `emotion ${id}`),
    ...(reading.reason === 'other' || reading.reason === 'none' ? [] : [`reason ${reading.reason}`]),
    ...reading.leaving.map((id) => `leaving ${id}`),
    ...reading.wants.map((id) => `wants ${id}`),
  ]);
}
