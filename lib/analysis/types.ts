/** What goes into the analysis and what comes out: text in, data out. */
import type {
  EmotionId, Family, Fault, Intensity, Language, LeavingId, MeaningId, ReadLanguage, ReasonId, Register, Role, Span, StepId, StepState, WantId,
} from '../ticket';

export type AnalysisInput = {
  /** Local date-time of the analysis, `YYYY-MM-DDTHH:MM[:SS]`. Without it promises get no date. */
  now?: string;
  /** IANA name of the zone in which `now` and every due date are read. */
  zone?: string;
  fault?: Fault;
  messages: { role: Role; text: string; at?: string | null }[];
  draft: string;
  /** The agent's own earlier replies, for likeness. */
  sent?: string[];
  /** Fingerprints of earlier replies (`likeness.ts`), where the texts are not kept. */
  prints?: readonly (readonly number[])[];
  /** Name of the customer as the page shows it. */
  customerName?: string | null;
  /** Subject of the ticket, read as context only. */
  subject?: string;
};

/** A question or demand of the customer, and the sentence of the draft that answers it. */
export type Point = Span & { answered: boolean; by: Span | null };

export type Reading = {
  emotions: Partial<Record<EmotionId, Intensity>>;
  /** For each emotion the words that show it. */
  evidence: Partial<Record<EmotionId, Span>>;
  complaint: boolean;
  reason: ReasonId;
  leaving: LeavingId[];
  wants: WantId[];
  meanings: MeaningId[];
  /** Fraud or theft is alleged: no admission is coached. */
  allegation: boolean;
  /** Nothing but thanks. */
  thanksOnly: boolean;
  points: Point[];
  /** Facts the agent will need, in the customer's own words: waiting time, n-th contact. */
  waiting: Span | null;
  contacts: number;
};

export type StepResult = { step: StepId; state: StepState; evidence: Span | null };

/** `remove` or `swap` keep the sentence grammatical; `prompt` is a sentence with ‹facts› and [blanks]. */
export type Suggestion =
  | { kind: 'replace'; start: number; end: number; text: string }
  | { kind: 'prompt'; text: string };

export type Finding = Span & {
  /** Id of the rule's file. */
  rule: string;
  family: Family;
  suggestion: Suggestion | null;
};

export type Precision = 'minute' | 'hour' | 'day' | 'week' | 'none';
export type PromiseFound = Span & {
  owner: 'me' | 'us';
  what: string;
  /** Local date-time `YYYY-MM-DDTHH:MM:SS` or date `YYYY-MM-DD`, or null. */
  due: string | null;
  precision: Precision;
  conditional: boolean;
  /** The words of the draft that gave the date. */
  dueWords: string | null;
};

/** Names the harm · owns it in first person · no if, but or formula · repairs · prevents. */
export type ApologyPart = 'names' | 'owns' | 'noDefence' | 'repairs' | 'prevents';
export type Apology = Record<ApologyPart, boolean> & {
  /** The words of the best apology of the draft. */
  said: Span;
  /** For each part its words; for `noDefence` the words that undo the apology. */
  words: Partial<Record<ApologyPart, Span>>;
  missing: ApologyPart[];
};

export type Analysis = {
  language: { customer: ReadLanguage; draft: ReadLanguage };
  register: Register;
  reading: Reading;
  steps: Record<StepId, StepResult>;
  findings: Finding[];
  promises: PromiseFound[];
  apology: Apology | null;
};

/** A language whose text is analysed; `other` and `unknown` never reach a rule. */
export type Coached = Language;
