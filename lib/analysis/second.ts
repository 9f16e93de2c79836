/** A second reader beside the rules: it adds what it is sure of, and never says again what a rule said. */
import type { EmotionId, Family, Language, LeavingId, ReasonId, WantId } from '../ticket';
import { quotedTokens } from './findings';
import type { DraftContext } from './rule';
import type { Sentence } from './sentences';
import type { Finding, Reading } from './types';

/** What a message reads like; what is not in it is not denied. */
export type ReadsLike = { complaint: boolean; emotions: EmotionId[]; reason: ReasonId | null; leaving: LeavingId[]; wants: WantId[] };

/** Silent where it is not sure. Offsets count UTF-16 units of the text the sentence was cut from. */
export type SecondReader = {
  sentence: (sentence: Sentence, language: Language) => { family: Family; start: number; end: number }[];
  message: (text: string, language: Language) => ReadsLike;
};

/** Name under which its findings stand, beside the ids of the rules. */
export const secondReader = 'reader';

/** The findings of the rules and, in sentences where they found nothing of a family, those of the second reader; in order of the draft. */
export function withSecondFindings(found: readonly Finding[], draft: DraftContext, second: SecondReader): Finding[] {
  const added = draft.sentences.flatMap((sentence) => {
    const known = new Set(found.filter(({ start, end }) => start < sentence.end && sentence.start < end).map(({ family }) => family));
    const quoted = quotedTokens(sentence.tokens);
    return second.sentence(sentence, draft.language)
      .filter(({ family, start, end }) => !known.has(family) && !sentence.tokens.some((token, at) => quoted[at] && start < token.end && token.start < end))
      .map(({ family, start, end }): Finding => ({ rule: secondReader, family, start, end, text: draft.text.slice(start, end), suggestion: null }));
  });
  return added.length ? [...found, ...added].sort((a, b) => a.start - b.start || a.end - b.end) : [...found];
}

/** The reading of the rules with what the second reader adds; nothing is taken away but "neutral", "nothing" and "other", which it makes untrue. */
export function withSecondReading(reading: Reading, like: ReadsLike): Reading {
  const complaint = reading.complaint || like.complaint;
  const felt = like.emotions.filter((emotion) => emotion !== 'neutral' && !reading.emotions[emotion]);
  const wanted = like.wants.filter((want) => want !== 'nothing');
  const { neutral, ...emotions } = reading.emotions;
  return {
    ...reading,
    complaint,
    emotions: { ...(felt.length || !neutral ? emotions : reading.emotions), ...Object.fromEntries(felt.map((emotion) => [emotion, 'mid'])) },
    reason: complaint && (reading.reason === 'none' || reading.reason === 'other') ? (like.reason ?? 'other') : reading.reason,
    leaving: complaint ? [...new Set([...reading.leaving, ...like.leaving])] : reading.leaving,
    wants: wanted.length ? [...new Set([...reading.wants.filter((want) => want !== 'nothing'), ...wanted])] : reading.wants,
  };
}
