/** The trained reader at work: text in, what it reads like out, and the clause that made it so. No model speaks where it was not proved. */
import type { ReadsLike, SecondReader } from '../analysis/second';
import { sentences, type Sentence } from '../analysis/sentences';
import { tokens, type Token } from '../analysis/tokens';
import type { EmotionId, Family, Language, LeavingId, ReasonId, WantId } from '../ticket';
import type { Subject } from './corpus';
import { features } from './features';
import { unpack, type Weights } from './packed';

type Opened = { label: string; from: Partial<Record<Language, number>>; bias: number; unit: number; steps: Int8Array };

/** Unpacks the weights once; what it gives back is pure. */
export function readWith(weights: Weights): SecondReader {
  const opened = (subject: Subject): Opened[] => weights.models.filter((model) => model.subject === subject).map((model) => ({ ...model, steps: unpack(model.digits) }));
  const [ofDrafts, ofCustomers] = [opened('draft'), opened('customer')];
  return {
    sentence: (sentence, language) => {
      const places = ofDrafts.length ? features(sentence.tokens) : null;
      return ofDrafts.flatMap((model) => (places && speaks(model, places, language) ? [{ family: model.label as Family, ...drivingClause(model, sentence) }] : []));
    },
    message: (text, language) => {
      const places = features(ofCustomers.length ? sentences(text).flatMap((sentence) => sentence.tokens) : []);
      return readsLike(ofCustomers.filter((model) => speaks(model, places, language)).map((model) => ({ label: model.label, sure: scoreWith(model, places) })));
    },
  };
}

/** All scores of a text, for those who want to look inside. */
export function scores(weights: Weights, subject: Subject, text: string): Record<string, number> {
  const places = features(tokens(text));
  return Object.fromEntries(weights.models.filter((model) => model.subject === subject).map((model) => [model.label, scoreWith({ ...model, steps: unpack(model.digits) }, places)]));
}

function speaks(model: Opened, places: Uint16Array, language: Language): boolean {
  const from = model.from[language];
  return from !== undefined && scoreWith(model, places) >= from;
}

function scoreWith({ bias, unit, steps }: Opened, places: Uint16Array): number {
  let sum = 0;
  for (const place of places) sum += steps[place]!;
  return bias + (unit * sum) / Math.sqrt(Math.max(1, places.length));
}

/** The clause without which the sentence would read least like it. */
function drivingClause(model: Opened, sentence: Sentence): { start: number; end: number } {
  const clauses = clausesOf(sentence.tokens);
  let [driver, least] = [clauses[0]!, Infinity];
  for (const clause of clauses) {
    const rest = sentence.tokens.filter((token) => !clause.includes(token));
    const score = rest.length ? scoreWith(model, features(rest)) : -Infinity;
    if (score < least) [driver, least] = [clause, score];
  }
  return { start: driver[0]!.start, end: driver.at(-1)!.end };
}

const divider = /^[,;:()—–.?!…¿¡"]$/;

/** Words between dividing marks; a sentence of marks alone is one clause. */
function clausesOf(all: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of all) {
    if (!divider.test(token.word)) clauses.at(-1)!.push(token);
    else if (clauses.at(-1)!.length) clauses.push([]);
  }
  const own = clauses.filter((clause) => clause.length);
  return own.length ? own : [[...all]];
}

/** The labels by their kind; of several reasons the surest. */
function readsLike(named: readonly { label: string; sure: number }[]): ReadsLike {
  const ofKind = (kind: string) => named.filter(({ label }) => label.startsWith(`${kind} `)).toSorted((a, b) => b.sure - a.sure).map(({ label }) => label.slice(kind.length + 1));
  return {
    complaint: named.some(({ label }) => label === 'complaint'),
    emotions: ofKind('emotion') as EmotionId[],
    reason: (ofKind('reason')[0] as ReasonId | undefined) ?? null,
    leaving: ofKind('leaving') as LeavingId[],
    wants: ofKind('wants') as WantId[],
  };
}
