/** Which findings the agent sees: not muted, not left, each rule once (of the trained reader each family once), at most three marked, the heaviest first. */
import type { Finding } from '../analysis/types';
import { rules } from '../analysis/rules';
import type { Rule, Weight } from '../analysis/rule';
import type { Settings } from '../settings';
import type { Language } from '../ticket';
import type { ShownFinding } from './panel';
import { readsLike, readsLikeSource } from './reads-like';

export const mostMarks = 3;
const weights: readonly Weight[] = ['hurt', 'weakens', 'canned'];
const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** What is remembered when a phrase is left as it is: this rule, this ticket, these words. */
export const leftKey = (rule: string, ticket: string, text: string) => `${rule}|${ticket}|${text.toLowerCase()}`;

export type ShownFrom = {
  findings: readonly Finding[];
  settings: Pick<Settings, 'mutedRules' | 'left' | 'quietFamilies'>;
  ticket: string;
  /** Rules kept quiet for this ticket only. */
  quietHere: ReadonlySet<string>;
  /** UTF-16 range of the sentence being written, which is left alone, or null. */
  writing: { start: number; end: number } | null;
  /** Language of the advice. */
  words: Language;
  draft: Language;
};

export function shownFindings(from: ShownFrom): ShownFinding[] {
  const left = new Set(from.settings.left);
  const seen = new Set<string>();
  const shown = from.findings.filter(({ rule, family, text, start, end }) => {
    if (from.settings.mutedRules.includes(rule) || from.settings.quietFamilies.includes(family) || from.quietHere.has(rule)) return false;
    const once = byId.has(rule) ? rule : `${rule} ${family}`;
    if (left.has(leftKey(rule, from.ticket, text)) || seen.has(once)) return false;
    if (from.writing && start < from.writing.end && from.writing.start < end && rule !== 'placeholder') return false;
    seen.add(once);
    return true;
  });
  const described = shown.map((finding) => describe(finding, byId.get(finding.rule), from));
  const ranked = described.sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || a.start - b.start);
  return ranked.map((finding, place) => ({ ...finding, marked: place < mostMarks }));
}

/** Without a rule it is what the trained reader found. */
function describe(finding: Finding, rule: Rule | undefined, { words, draft }: ShownFrom): Omit<ShownFinding, 'marked'> {
  if (!rule) return { ...finding, id: `${finding.rule}-${finding.family}@${finding.start}`, ...readsLike(finding.family, words), pair: null, source: readsLikeSource };
  const [before, after] = [rule[draft].flags[0], rule[draft].allows[0]];
  const text = (example: typeof before) => (typeof example === 'object' ? example.draft : example);
  return {
    ...finding,
    id: `${finding.rule}@${finding.start}`,
    weight: rule.weight,
    advice: rule[words].advice,
    why: rule[words].why,
    pair: before && after ? { before: text(before)!, after: text(after)! } : null,
    source: rule.source,
  };
}
