/** Whether something is held against us: a trouble told, a reproach made, a threat; not a question, a thank-you or a grief. */
import type { LeavingId, ReasonId } from '../../ticket';
import { isMishap, told } from './account';
import type { Facts } from './facts';
import { isEmphatic } from './loudness';

export type Grounds = { weights: ReadonlyMap<ReasonId, number>; leaving: readonly LeavingId[]; waiting: boolean; contacts: number };

/** What each sign of leaving weighs as a reproach. */
const threat: Record<LeavingId, number> = {
  cancel: 1.6, competitor: 1.6, 'last-time': 1.7, 'legal-or-authority': 1.7, 'public-shaming': 1.7, 'refund-and-leave': 1.7, 'repeated-contact': 1.7,
    'broken-promise-by-us': 1.7, 'loyal-but-hurt': 0.9,
};

/** Below this a reason is only a topic. */
const named = 1.9;
/** Where a complaint begins. */
const enough = 1.1;

/** Adds up what speaks for and against. */
export function isComplaint(facts: Facts, { weights, leaving, waiting, contacts }: Grounds): boolean {
  const reason = Math.max(0, ...[...weights.values()].map((weight) => (weight < named ? 0 : weight)));
  const reproach = facts.weight('emotions/anger') + facts.weight('emotions/disappointment') + facts.weight('cues/insult') + facts.weight('cues/sarcasm');
  const bitter = facts.of('cues/insult').length + facts.of('cues/sarcasm').length > 0;
  const quiet = bitter ? 0 : facts.weight('cues/resolved') + praise(facts) + (facts.of('cues/thanks').length > 0 && facts.of('cues/failure').length === 0 ? 0.7 : 0);
  const threats = leaving.reduce((sum, sign) => sum + threat[sign], 0);
  const pressed = (waiting ? 1 : 0) + (contacts > 1 ? 0.8 : 0) + (facts.of('wants/apology').length > 0 ? 1.2 : 0);
  const failed = Math.min(2, facts.of('cues/trouble').length) * 0.4 + Math.min(3, facts.weight('cues/failure')) * 0.5;
  const story = account(facts, weights, quiet);
  const scale = reason * 0.8 + reproach * 0.55 + threats + pressed + failed + story + stance(facts, quiet, failed, story);
  return scale - quiet * (reason >= 3 && failed > 0 && facts.of('cues/resolved').length === 0 ? 0.3 : 0.7) - facts.weight('cues/mild') * 0.2 - (onlyAsks(facts) ? 1.2 : 0) >= enough;
}

/** How it is told: insisted on or followed by an order it is held against us; followed by a calm inquiry it only explains what is asked. */
function stance(facts: Facts, quiet: number, failed: number, story: number): number {
  if (quiet >= 1 || (failed < 0.6 && isMishap(facts))) return 0;
  const asks = facts.message.sentences.some(({ question }) => question);
  if (facts.of('cues/inquiry').length > 0 || (asks && failed === 0 && !isEmphatic(facts.message))) return failed === 0 ? -0.5 : 0;
  if (story + failed < 0.2 || (failed === 0 && /!(!|\s*$)/.test(facts.message.text))) return 0;
  const ordered = facts.of('cues/request').some(({ sentence }) => !sentence.question);
  return 0.5 + (isEmphatic(facts.message) ? 0.4 : 0) + (ordered ? 0.3 : 0);
}

/** A story of what went wrong; a matter named or somebody at risk makes it heavier, sincere praise makes it another story. */
function account(facts: Facts, weights: Grounds['weights'], quiet: number): number {
  const story = told(facts) * (quiet >= 1.5 ? 0.25 : 0.85);
  return story < 0.45 ? story : story + Math.min(0.6, weights.size * 0.2) + (facts.of('cues/stakes').length > 0 ? 0.3 : 0);
}

/** Sincere praise weighs against a complaint. */
function praise(facts: Facts): number {
  return Math.min(3, facts.weight('emotions/joy') * 0.6 + facts.of('emotions/gratitude').filter(({ weight }) => weight > 1).length);
}

/** Nothing but questions and courtesies. */
function onlyAsks(facts: Facts): boolean {
  const said = facts.message.sentences.filter(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').length > 3);
  return said.length > 0 && said.every(({ question }) => question) && facts.of('cues/insult').length === 0;
}
