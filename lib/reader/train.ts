/** Makes the reader from the corpus: models proved on writers they never saw, then taught by all and packed. */
import { languages } from '../ticket';
import { labels, lessons, subjects, type CorpusItem, type Lesson, type Subject } from './corpus';
import { buckets } from './features';
import { scoreOf, train, type Model } from './logistic';
import { pack, rounded, type PackedModel, type Weights } from './packed';
import { prove, type HeldBack, type Proof } from './proof';
import { ruledLabels } from './ruled';

export type Proved = { subject: Subject; label: string; proofs: Proof[] };

const mostFolds = 10;
/** Of the texts without the label at most this share may be named: a draft has many sentences, a customer one message. */
const mostFalse: Record<Subject, number> = { draft: 0.002, customer: 0.02 };

/** Trains and proves every label; only those that may speak somewhere are packed. The same items in the same order give the same weights, byte for byte. `corpus` is the hash they are signed with. */
export function trainAll(items: readonly CorpusItem[], corpus: string): { proved: Proved[]; weights: Weights } {
  const folds = foldsOf(items);
  const proved: Proved[] = [];
  const models: PackedModel[] = [];
  const ruled = new Map(items.map((item) => [item.id, ruledLabels(item)]));
  for (const subject of subjects) {
    const all = lessons(items, subject);
    for (const label of labels[subject]) {
      const held = heldBack(all, label, folds, ruled);
      const proofs = languages.map((language) => prove(language, held, mostFalse[subject]));
      proved.push({ subject, label, proofs });
      const from = Object.fromEntries(proofs.flatMap(({ language, threshold }) => (threshold === null ? [] : [[language, rounded(threshold)]])));
      if (Object.keys(from).length) models.push({ subject, label, from, ...pack(modelOf(all, label)) });
    }
  }
  return { proved, weights: { corpus, models } };
}

const modelOf = (all: readonly Lesson[], label: string): Model => train(all.map((lesson) => ({ places: lesson.places, positive: lesson.labels.has(label) })), buckets);

/** Each item's highest score, given by a model that saw nothing of its writer. */
function heldBack(all: readonly Lesson[], label: string, folds: ReadonlyMap<string, number>, ruled: ReadonlyMap<string, ReadonlySet<string>>): HeldBack[] {
  const found: HeldBack[] = [];
  for (let fold = 0; fold < mostFolds; fold++) {
    const unseen = all.filter(({ writer }) => folds.get(writer) === fold);
    if (!unseen.length) continue;
    const model = modelOf(all.filter(({ writer }) => folds.get(writer) !== fold), label);
    const byItem = new Map<string, HeldBack>();
    for (const lesson of unseen) {
      if (!lesson.counted) continue;
      const before = byItem.get(lesson.item);
      const score = scoreOf(model, lesson.places);
      const text = { fold, language: lesson.language, score: Math.max(score, before?.score ?? score), positive: lesson.labels.has(label) || (before?.positive ?? false), ruled: ruled.get(lesson.item)!.has(label) };
      if (!before) found.push(text);
      byItem.set(lesson.item, before ? Object.assign(before, text) : text);
    }
  }
  return found;
}

/** Writers of each language dealt out in turn, so that every group has both. */
export function foldsOf(items: readonly CorpusItem[]): Map<string, number> {
  const folds = new Map<string, number>();
  for (const language of languages) {
    const writers = [...new Set(items.filter(({ lang }) => lang === language).map(({ writer }) => writer))].sort().filter((writer) => !folds.has(writer));
    writers.forEach((writer, at) => folds.set(writer, at % mostFolds));
  }
  return folds;
}
