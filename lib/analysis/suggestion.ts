/** Safe changes of marked words: left out or swapped so that the sentence stays whole. */
import type { DraftContext, Hit } from './rule';
import type { Suggestion } from './types';

type Fix = (hit: Hit, draft: DraftContext) => Suggestion | null;

/** The marked words go, with the comma and space that belonged to them; the next word takes the capital. */
export const leaveOut: Fix = (hit, draft) => {
  const { text } = draft;
  const opens = hit.sentence.tokens.slice(0, hit.first).every(({ kind }) => kind === 'mark');
  let [start, end] = [hit.start, hit.end];
  if (opens) {
    while (end < text.length && /[,\s]/.test(text[end]!)) end++;
    if (!/\p{L}/u.test(text.slice(end, hit.sentence.end))) return leaveOutSentence(hit, draft);
    if (!/[\p{L}\p{N}¿¡"]/u.test(text[end]!)) return null;
    return { kind: 'replace', start, end: end + 1, text: text[end]!.toUpperCase() };
  }
  while (start > 0 && /[^\S\n]/.test(text[start - 1]!)) start--;
  if (text[start - 1] === ',') {
    start--;
    if (text[end] === ',') end++;
  }
  return { kind: 'replace', start, end, text: '' };
};

/** Only where the marked words are the whole sentence, or open it before a comma: elsewhere leaving them out could break it. */
export const leaveOutOpening: Fix = (hit, draft) => {
  const after = hit.sentence.tokens.slice(hit.last + 1);
  const opens = hit.sentence.tokens.slice(0, hit.first).every(({ kind }) => kind === 'mark');
  const left = after.filter(({ kind }) => kind !== 'mark').length;
  if (!opens || (after[0] && after[0].kind !== 'mark')) return null;
  return left > 0 && left < 3 ? leaveOutSentence(hit, draft) : leaveOut(hit, draft);
};

/** The whole sentence goes, with one space or line break; never the only sentence of a draft. */
export const leaveOutSentence: Fix = (hit, draft) => {
  if (draft.sentences.length < 2) return null;
  let { start, end } = hit.sentence;
  while (end < draft.text.length && /[^\S\n]/.test(draft.text[end]!)) end++;
  if (end === draft.text.length || draft.text[end] === '\n') while (start > 0 && /[^\S\n]/.test(draft.text[start - 1]!)) start--;
  return { kind: 'replace', start, end, text: '' };
};

/** The whole sentence goes when it says little besides the marked words. */
export const leaveOutAlone: Fix = (hit, draft) => {
  const beside = hit.sentence.tokens.filter(({ kind }, at) => kind === 'word' && (at < hit.first || at > hit.last));
  return beside.length < 4 ? leaveOutSentence(hit, draft) : null;
};

/** Other words in the place of the marked ones, with a capital where those had one. */
export const swapFor = (words: string): Fix => (hit) => ({
  kind: 'replace', start: hit.start, end: hit.end, text: /^\p{Lu}/u.test(hit.text) ? words[0]!.toUpperCase() + words.slice(1) : words,
});
