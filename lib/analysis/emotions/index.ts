/** What the customer feels, several at once: what is said, how it is written, and what anybody would feel at such facts. */
import { emotionIds, type EmotionId, type Intensity, type LeavingId, type ReasonId, type Span } from '../../ticket';
import type { Facts } from '../reading/facts';
import type { SignHit } from '../reading/signs';
import { loudness } from '../reading/loudness';

export type Circumstances = { complaint: boolean; reason: ReasonId; leaving: readonly LeavingId[]; waiting: Span | null; contacts: number };
export type Feelings = { emotions: Partial<Record<EmotionId, Intensity>>; evidence: Partial<Record<EmotionId, Span>> };

/** Troubles that are riddles too: why this sum, why no entry? */
const puzzles: ReadonlySet<ReasonId> = new Set(['billing', 'price', 'account-access', 'website-or-app', 'wrong-information', 'wrong-or-missing-item']);

/** What facts of this kind do to anybody, before a word of feeling is said: [anger, disappointment]. */
const atSuch: Partial<Record<ReasonId, readonly [number, number]>> = {
  'late-delivery': [2, 2], 'no-response': [2.2, 1.8], 'damaged-or-defective': [2.1, 2.1], 'wrong-or-missing-item': [1, 2.2], billing: [2.3, 0.6],
    refund: [2, 1.2],
  'staff-treatment': [3, 0.3], 'wait-time': [2.3, 1.4], 'website-or-app': [1.5, 2], 'account-access': [1.7, 0.9], 'wrong-information': [2.1, 2],
    'service-outage': [1.9, 1.7],
  cancellation: [2.4, 0.8], price: [2, 1.7], policy: [2.1, 2], other: [2, 0.4],
};

/** A reproach whose matter is not named. */
const unnamed = [2, 1.2] as const;
/** A feeling said outright is felt, whatever the facts. */
const saidOutright = 3;

/** Feelings with their intensity and the words that show them. */
export function feel(facts: Facts, around: Circumstances): Feelings {
  const score = new Map<EmotionId, number>();
  const add = (id: EmotionId, by: number) => score.set(id, (score.get(id) ?? 0) + by);
  const said = (id: EmotionId) => Math.min(5, facts.weight(`emotions/${id}`));
  const loud = loudness(facts.message);
  if (around.complaint) hurt(facts, around, loud, said, add);
  const stakes = Math.min(3, facts.weight('cues/stakes'));
  add('worry', said('worry') + stakes + (around.complaint && stakes > 0 ? 0.8 : 0));
  add('confusion', said('confusion') * (around.complaint ? 0.8 : 1) + (puzzles.has(around.reason) && loud < 2 ? facts.weight('cues/why') : 0));
  add('sadness', said('sadness'));
  glad(facts, around, loud, said, add);
  return settle(facts, score, around);
}

type Add = (id: EmotionId, by: number) => void;

function hurt(facts: Facts, { reason, leaving, waiting, contacts }: Circumstances, loud: number, said: (id: EmotionId) => number, add: Add): void {
  const [anger, disappointment] = (reason !== 'other' || facts.of('reasons/other').length > 0 ? atSuch[reason] : null) ?? unnamed;
  const mild = Math.min(2, facts.weight('cues/mild'));
  const has = (sign: LeavingId) => leaving.includes(sign);
  add('anger', anger + said('anger') * 0.6 + Math.min(4, facts.weight('cues/insult')) * 0.5 + (facts.of('cues/sarcasm').length ? 1.2 : 0) + loud * 0.6
    + (has('repeated-contact') || contacts > 2 ? 0.6 : 0) + (has('broken-promise-by-us') ? 0.3 : 0) + (waiting ? 0.3 : 0) + (has('legal-or-authority') || has('public-shaming') ? 0.9 : 0)
    + (has('last-time') ? 0.4 : 0) - mild * 1.2 - (facts.of('emotions/sadness').length ? 0.3 : 0));
  const crowdedOut = Math.min(0.8,
    (loud > 1.4 ? 0.6 : 0) + (facts.weight('cues/insult') >= 3 ? 0.5 : 0) + (has('legal-or-authority') || has('public-shaming') ? 0.6 : 0));
  if (said('anger') >= saidOutright) add('anger', 0.5);
  if (said('disappointment') >= saidOutright) add('disappointment', 0.5);
  add('disappointment', disappointment + said('disappointment') * 0.5 + (has('broken-promise-by-us') ? 0.8 : 0) + (has('loyal-but-hurt') ? 1 : 0)
    + (has('competitor') || has('cancel') ? 0.4 : 0) + (waiting ? 0.2 : 0) - crowdedOut);
}

/** Sarcasm never reads as gladness; in a complaint only thanks for a thing done count. */
function glad(facts: Facts, { complaint }: Circumstances, loud: number, said: (id: EmotionId) => number, add: Add): void {
  const bitter = new Set([...facts.of('cues/sarcasm'), ...facts.of('cues/insult')].map(({ sentence }) => sentence.index));
  const troubled = new Set([...facts.of('cues/trouble'), ...facts.hits.filter(({ id }) => id.startsWith('reasons/'))].map(({ sentence }) => sentence.index));
  const sincere = (hit: SignHit) => !bitter.has(hit.sentence.index) && !(complaint && troubled.has(hit.sentence.index)) && !hit.sentence.question;
  const formula = new Set(facts.of('cues/formula').map(({ sentence }) => sentence.index));
  const thanks = facts.of('emotions/gratitude').filter((hit) => sincere(hit) && !(formula.has(hit.sentence.index)));
  const joys = facts.of('emotions/joy').filter(sincere);
  if (bitter.size > 0 && complaint) return;
  const asking = facts.of('cues/request').length > 0 || facts.message.sentences.some(({ question }) => question);
  add('gratitude', most(thanks) + (thanks.length > 1 ? 0.5 : 0) - (complaint ? 1.4 : asking ? 0.5 : 0) + (loud > 1 && !complaint ? 0.4 : 0));
  const exclaims = /!{2,}/.test(facts.message.text) && !asking && ['emotions/worry', 'emotions/sadness'].every((id) => facts.of(id).length === 0);
  if (!complaint) add('joy', Math.min(5, most(joys) * 0.8 + said('joy') * 0.15 + (loud > 1 && joys.length ? 0.6 : 0) + (exclaims ? 1.6 : 0) - (asking ? 0.4 : 0)));
}

const most = (hits: readonly SignHit[]) => Math.max(0, ...hits.map(({ weight }) => weight));

/** Where each feeling begins, and is strong. */
const steps: Record<EmotionId, readonly [low: number, mid: number, high: number]> = {
  anger: [2, 2.4, 4.2], disappointment: [1.6, 2.3, 4.2], worry: [2, 2.6, 4.5], confusion: [2, 2.4, 4], sadness: [2, 2.6, 4], gratitude: [1.5, 2, 3.2],
    joy: [1.5, 2, 3.2], neutral: [9, 9, 9],
};

function settle(facts: Facts, score: Map<EmotionId, number>, { complaint, reason, waiting }: Circumstances): Feelings {
  const felt: Feelings = { emotions: {}, evidence: {} };
  const put = (id: EmotionId, value: number) => {
    const [, mid, high] = steps[id];
    felt.emotions[id] = value >= high ? 'high' : value >= mid ? 'mid' : 'low';
    const span = evidenceOf(facts, id, reason, waiting);
    if (span) felt.evidence[id] = span;
  };
  crowdOut(facts, score);
  for (const id of emotionIds) if ((score.get(id) ?? 0) >= steps[id][0]) put(id, score.get(id)!);
  if (Object.keys(felt.emotions).length > 0) return felt;
  if (!complaint) return { emotions: { neutral: 'low' }, evidence: {} };
  put((score.get('anger') ?? 0) > (score.get('disappointment') ?? 0) ? 'anger' : 'disappointment', 0);
  return felt;
}

/** Fear, bewilderment or grief leaves room for one reproachful feeling beside it, the stronger, unless both are said. */
function crowdOut(facts: Facts, score: Map<EmotionId, number>): void {
  const reaches = (id: EmotionId) => (score.get(id) ?? 0) >= steps[id][0];
  if (!reaches('anger') || !reaches('disappointment') || !(reaches('worry') || reaches('confusion') || reaches('sadness'))) return;
  const over = (id: 'anger' | 'disappointment') => score.get(id)! + Math.min(3, facts.weight(`emotions/${id}`)) * 0.4 - (id === 'anger' && reaches('sadness') ? 0.8 : 0);
  score.delete(over('anger') >= over('disappointment') ? 'disappointment' : 'anger');
}

/** The strongest words: of the feeling itself, or of the fact that gives rise to it. */
function evidenceOf(facts: Facts, id: EmotionId, reason: ReasonId, waiting: Span | null): Span | null {
  const roots = { anger: ['cues/insult', 'cues/sarcasm', 'leaving/repeated-contact'], disappointment: ['leaving/broken-promise-by-us',
    'leaving/loyal-but-hurt'], worry: ['cues/stakes'] }[id as string] ?? [];
  for (const source of [`emotions/${id}`, ...roots, `reasons/${reason}`]) {
    const best = [...facts.of(source)].sort((a, b) => b.weight - a.weight)[0];
    if (best) return { text: facts.message.text.slice(best.start, best.end), start: best.start, end: best.end };
  }
  return waiting;
}
