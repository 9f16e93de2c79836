/** Runs every rule over a draft; sentences that did not change are not looked at again. */
import type { Language } from '../ticket';
import { rules } from './rules';
import type { DraftContext, Hit, Phrase, Rule } from './rule';
import { matcher, scanner, type Scanner } from './scanner';
import type { Sentence } from './sentences';
import { sets } from './sets';
import type { Token } from './tokens';
import type { Finding } from './types';

type Compiled = Omit<Phrase, 'unless' | 'needs' | 'unlessAround'> & {
  rule: Rule;
  unless: ((all: readonly Token[]) => boolean) | null;
  needs: ((all: readonly Token[]) => boolean) | null;
  unlessAround: ((all: readonly Token[]) => boolean) | null;
};

/** Sentences whose places are kept, per language. */
const mostRemembered = 300;

const compiled: Partial<Record<Language, ReturnType<typeof compileAll>>> = {};

/** All findings, in order of the draft; of two hits of one family on the same words the longer stays. */
export function findings(draft: DraftContext): Finding[] {
  const scan = (compiled[draft.language] ??= compileAll(draft.language));
  const found: Finding[] = [];
  for (const sentence of draft.sentences) {
    const quoted = quotedTokens(sentence.tokens);
    for (const { key: phrase, match } of scan(sentence)) {
      if (quoted[match.start]) continue;
      const hit = hitOf(sentence, match.start, match.end, phrase.mark, draft);
      if (holds(phrase, hit, draft)) found.push(findingOf(phrase.rule, hit, draft));
    }
  }
  for (const rule of rules) {
    for (const { start, end } of rule.detect?.(draft) ?? []) found.push(findingOf(rule, hitAt(draft, start, end), draft));
  }
  return withoutTwins(found);
}

function compileAll(language: Language) {
  const or = (patterns: readonly string[] | undefined) => (patterns?.length ? matcher(patterns, sets[language]) : null);
  const pairs = rules.flatMap((rule) =>
    rule[language].find.map((entry) => {
      const phrase: Phrase = typeof entry === 'string' ? { find: entry } : entry;
      return [phrase.find, { ...phrase, rule, unless: or(phrase.unless), needs: or(phrase.needs), unlessAround: or(phrase.unlessAround) } satisfies Compiled] as const;
    }),
  );
  return remembered(scanner<Compiled>(pairs, sets[language]));
}

/** The places of the phrases are told by the sentence's words alone, so they are kept for as long as it stays as it is. */
function remembered({ scan }: Scanner<Compiled>): (sentence: Sentence) => ReturnType<typeof scan> {
  const known = new Map<string, ReturnType<typeof scan>>();
  return ({ text, tokens }) => {
    let found = known.get(text);
    if (!found) {
      found = scan(tokens);
      if (known.size >= mostRemembered) known.delete(known.keys().next().value!);
      known.set(text, found);
    }
    return found;
  };
}

function holds(phrase: Compiled, hit: Hit, draft: DraftContext): boolean {
  const { sentence } = hit;
  if (phrase.question === 'only' && !sentence.question) return false;
  if (phrase.question === 'never' && sentence.question) return false;
  if (phrase.negated === 'lets-go' && sentence.tokens.slice(Math.max(0, hit.first - 3), hit.first).some(({ word }) => sets[draft.language].negation!.includes(word))) return false;
  if (phrase.unless?.(sentence.tokens)) return false;
  if (phrase.needs && !phrase.needs(sentence.tokens)) return false;
  const around = [sentence.index - 1, sentence.index, sentence.index + 1];
  if (phrase.unlessAround && around.some((index) => draft.sentences[index] && phrase.unlessAround!(draft.sentences[index].tokens))) return false;
  return phrase.when?.(hit, draft) ?? true;
}

function hitOf(sentence: Sentence, first: number, end: number, mark: Phrase['mark'], draft: DraftContext): Hit {
  const all = sentence.tokens;
  let [from, to] = [first, end - 1];
  if (mark === 'sentence') [from, to] = [0, all.length - 1];
  if (mark === 'clause') {
    while (from > 0 && !/^[,;:.()—–]$/.test(all[from - 1]!.word)) from--;
    while (to < all.length - 1 && !/^[,;:.()—–?!]$/.test(all[to + 1]!.word)) to++;
  }
  const [start, stop] = [all[from]!.start, all[to]!.end];
  return { sentence, tokens: all.slice(first, end), first, last: end - 1, start, end: stop, text: draft.text.slice(start, stop) };
}

function hitAt(draft: DraftContext, start: number, end: number): Hit {
  const sentence = draft.sentences.find((one) => start < one.end) ?? draft.sentences[0]!;
  const first = Math.max(0, sentence.tokens.findIndex((token) => token.end > start));
  let last = first;
  while (last + 1 < sentence.tokens.length && sentence.tokens[last + 1]!.start < end) last++;
  return { sentence, tokens: sentence.tokens.slice(first, last + 1), first, last, start, end, text: draft.text.slice(start, end) };
}

function findingOf(rule: Rule, hit: Hit, draft: DraftContext): Finding {
  const words = rule[draft.language];
  return { rule: rule.id, family: rule.family, start: hit.start, end: hit.end, text: hit.text, suggestion: words.fix?.(hit, draft) ?? { kind: 'prompt', text: words.prompt } };
}

/** Tokens inside quotation marks: the customer's words, not the agent's. */
export function quotedTokens(all: readonly Token[]): boolean[] {
  let open = false;
  return all.map((token, at) => {
    if (token.word !== '"') return open;
    open = !open && all.slice(at + 1).some(({ word }) => word === '"');
    return true;
  });
}

function withoutTwins(found: Finding[]): Finding[] {
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Finding[] = [];
  for (const one of byLength) {
    if (!kept.some((other) => other.family === one.family && one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
