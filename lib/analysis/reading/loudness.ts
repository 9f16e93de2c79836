/** How loudly a message is written: words in capitals, repeated marks. 0 quiet to 3 shouted. */
import type { OwnWords } from './own-words';

export function loudness({ text, sentences }: OwnWords): number {
  const words = sentences.flatMap(({ tokens }) => tokens).filter(({ kind, raw }) => kind === 'word' && raw.length > 2);
  const capitals = words.filter(({ raw }) => raw === raw.toUpperCase() && raw !== raw.toLowerCase()).length;
  const marks = (text.match(/[!?¡¿]{2,}/g) ?? []).length;
  const shouted = capitals === 0 ? 0 : capitals >= 3 || capitals > words.length / 2 ? 2 : 0.7;
  return Math.min(3, shouted + Math.min(1.5, marks));
}

/** Said twice, in capitals, with a double mark, or with a word held up in quotation marks. */
export function isEmphatic(message: OwnWords): boolean {
  if (loudness(message) > 0 || /["“«][^"”»\n]{2,40}["”»]/.test(message.text)) return true;
  const words = message.sentences.map(({ tokens }) => tokens.filter(({ kind }) => kind !== 'mark'));
  return words.some((own, at) => own.length > 0 && own.length <= 3 && at > 0 && words[at - 1]!.some(({ word }) => word.length > 3 && word === own.at(-1)!.word));
}
