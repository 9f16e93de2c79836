/** What a rule is: data first, in both languages, with its examples; a function only where words do not suffice. */
import type { Family, Fault, Language, ReadLanguage, Register, StepId } from '../ticket';
import type { Fingerprint } from './likeness';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import type { Suggestion } from './types';

/** How a mark looks: may hurt (solid), weakens (dashed), sounds canned (dotted). */
export type Weight = 'hurt' | 'weakens' | 'canned';

/** A phrase to find; all patterns are of `pattern.ts`. */
export type Phrase = {
  find: string;
  /** Any of these in the same sentence lets it go. */
  unless?: readonly string[];
  /** One of these must stand in the same sentence. */
  needs?: readonly string[];
  /** Any of these in the sentence before, the same or the next lets it go. */
  unlessAround?: readonly string[];
  /** Default: a hit with a negation among the three words before it still counts. */
  negated?: 'counts' | 'lets-go';
  /** Default `any`. */
  question?: 'any' | 'only' | 'never';
  /** What is marked. Default `match`. */
  mark?: 'match' | 'clause' | 'sentence';
  /** Only if this holds too: the exception that words cannot say. */
  when?: (hit: Hit, draft: DraftContext) => boolean;
};

export type Hit = { sentence: Sentence; tokens: Token[]; first: number; last: number; start: number; end: number; text: string };

/** Everything a rule may look at. */
export type DraftContext = {
  text: string;
  language: Language;
  register: Register;
  sentences: Sentence[];
  fault: Fault;
  /** The message answered, and all the customer wrote. */
  customer: { text: string; all: string; language: ReadLanguage; sentences: Sentence[]; name: string | null };
  /** The agent's earlier replies. */
  sent: readonly string[];
  /** Fingerprints of others that were not kept as text. */
  prints?: readonly Fingerprint[];
  complaint: boolean;
};

export type RuleText = {
  find: readonly (string | Phrase)[];
  /** One line: what the words may do to the reader. Twelve words or fewer. */
  advice: string;
  /** Two sentences: why. */
  why: string;
  /** What to write instead: ‹facts› and at least one [blank]. */
  prompt: string;
  /** A safe change of the marked words, or null. Default none: the prompt is offered. */
  fix?: (hit: Hit, draft: DraftContext) => Suggestion | null;
  /** Must be flagged by this rule. */
  flags: readonly Example[];
  /** No rule at all may flag these. */
  allows: readonly Example[];
  /** Known and kept in sight: not caught yet. */
  misses?: readonly Example[];
};

/** A draft, or a draft with the customer's message it answers. */
export type Example = string | { customer: string; draft: string; sent?: string[] };

export type Rule = {
  id: string;
  family: Family;
  /** The step of repair that it serves. */
  step: StepId;
  weight: Weight;
  /** Study, page of the method, or guide. */
  source: string;
  /** Looks at the whole draft; what it returns is marked. Used instead of, or beside, `find`. */
  detect?: (draft: DraftContext) => { start: number; end: number }[];
  es: RuleText;
  en: RuleText;
};
