/** Where the reader may speak: thresholds chosen on some writers and proved on others, alone and beside the rules. */
import type { Language } from '../ticket';

/** A text that a model did not learn from: its score, whether the label is true, whether the rules give it already. `fold` numbers the group of writers. */
export type HeldBack = { fold: number; language: Language; score: number; positive: boolean; ruled: boolean };
export type Proof = {
  language: Language;
  /** How many held-back texts have the label, how many the reader named, and how many of those rightly. */
  positives: number;
  hits: number;
  right: number;
  precision: number;
  /** Lower end of the 95 % Wilson interval of the precision. */
  lower: number;
  recall: number;
  /** Of the named ones those that the rules did not name, and how many of them rightly. */
  added: number;
  addedRight: number;
  /** Scores from here on speak; null: silent. */
  threshold: number | null;
};

const leastPrecision = 0.95;
const leastHits = 15;
/** What the rules leave is harder, and few texts show it: the reader must add something, and four in five of it rightly. */
const leastAddedPrecision = 0.8;

/**
 * For each fold the threshold comes from the other folds, so that no figure is measured where it was chosen; it comes from both languages, which share the model,
 * and is proved in one. `mostFalse`: see `thresholdOf`.
 */
export function prove(language: Language, texts: readonly HeldBack[], mostFalse: number): Proof {
  const own = texts.filter((text) => text.language === language);
  const folds = [...new Set(texts.map(({ fold }) => fold))];
  const named = folds.flatMap((fold) => {
    const threshold = thresholdOf(texts.filter((text) => text.fold !== fold), mostFalse);
    return threshold === null ? [] : own.filter((text) => text.fold === fold && text.score >= threshold);
  });
  const [hits, right, positives] = [named.length, count(named), count(own)];
  const fresh = named.filter(({ ruled }) => !ruled);
  const [added, addedRight] = [fresh.length, count(fresh)];
  const precision = hits ? right / hits : 0;
  const proved = right >= leastHits && precision >= leastPrecision && addedRight > 0 && addedRight >= leastAddedPrecision * added;
  return {
    language, positives, hits, right, precision, added, addedRight,
    lower: wilson(right, hits),
    recall: positives ? right / positives : 0,
    threshold: proved ? thresholdOf(texts, mostFalse) : null,
  };
}

const count = (texts: readonly HeldBack[]) => texts.filter(({ positive }) => positive).length;

/** The lowest score from which on the named texts are precise enough, and at most this share of those without the label is named; null when there is none. */
export function thresholdOf(texts: readonly HeldBack[], mostFalse: number): number | null {
  const sorted = texts.toSorted((a, b) => b.score - a.score);
  const without = texts.length - count(texts);
  let best: number | null = null;
  let right = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (sorted[at]!.positive) right++;
    const named = at + 1;
    if (named - right > Math.max(1, without * mostFalse)) break;
    const next = sorted[at + 1]?.score ?? sorted[at]!.score - 1;
    if (next < sorted[at]!.score && right / named >= target(named)) best = (sorted[at]!.score + next) / 2;
  }
  return best;
}

/** Above the bar, more so where few are named: what is chosen on some writers falls on others (measured: .95 fell to .94). */
const target = (named: number) => Math.min(1, 0.975 + 1 / (named + 20));

/** Lower end of the Wilson score interval at 95 %. */
export function wilson(right: number, all: number): number {
  if (!all) return 0;
  const z2 = 1.96 ** 2;
  const share = right / all;
  return (share + z2 / (2 * all) - 1.96 * Math.sqrt((share * (1 - share) + z2 / (4 * all)) / all)) / (1 + z2 / all);
}
