/** The words of the second half: promises kept, follow-ups, cases. Rows of the database and what the panel shows of them. */
import type { EmotionId, Family, Fault, Intensity, Language, LeavingId, ReasonId, StepId } from './ticket';

/** Fast: the promise itself. Slow: coming back weeks later to see whether it held. */
export type Phase = 'fast' | 'slow';
export type FollowUpState = 'open' | 'done' | 'dropped';

/** How a follow-up ended; none is done without it. */
export type Outcome =
  | { kind: 'kept' | 'late'; note?: string }
  | { kind: 'customer-said'; note: string; score?: Score }
  | { kind: 'no-answer' }
  | { kind: 'skipped'; because: string }
  | { kind: 'let-go'; because: string };

/** 0–10 or 1–10, as it was asked; said by the customer or estimated by the agent, never mixed. */
export type Score = { value: number; scale: '0-10' | '1-10'; source: 'said' | 'estimated' };

/** Where a ticket is found again; the key is the same on every page of that ticket. */
export type TicketRef = {
  host: string;
  /** `host|origin|ticket id` or, without an id, a keyed hash. */
  key: string;
  id: string | null;
  address: string;
  /** Initials or the agent's own label; never the full name unless the agent typed it. */
  label: string;
  /** Keyed hash of the customer (decision 7), or null. */
  customer: string | null;
};

export type FollowUp = {
  /** Made by the client, so that saving twice is saving once. */
  id: string;
  phase: Phase;
  state: FollowUpState;
  ticket: TicketRef;
  /** The promise in the agent's words, or what to come back for. */
  promise: string;
  /** Wall-clock plan: local date-time `YYYY-MM-DDTHH:MM` in `zone`. */
  due: string;
  zone: string;
  /** Epoch milliseconds of `due`, recomputed at every start; used for order and alarms only. */
  dueAt: number;
  conditional: boolean;
  /** Id of the other phase saved with it. */
  twin: string | null;
  caseId: string | null;
  /** Epoch milliseconds. */
  createdAt: number;
  notifiedAt: number | null;
  doneAt: number | null;
  outcome: Outcome | null;
  /** How often it was moved, and whether the customer was told. */
  moves: { at: number; from: string; told: boolean }[];
  /** A desk that closes tickets by itself: then the slow one is a new ticket. */
  closedTicket: boolean;
  practice: boolean;
};

export type NewFollowUp = Omit<FollowUp, 'state' | 'dueAt' | 'notifiedAt' | 'doneAt' | 'outcome' | 'moves' | 'createdAt'>;

export type CaseState = 'understood' | 'fixed' | 'prevented';
export type CaseOutcome = 'in-progress' | 'solved' | 'escalated' | 'left';

/** A complaint from first reading to prevention. No text of the customer. */
export type Case = {
  id: string;
  ticket: TicketRef;
  language: Language;
  openedAt: number;
  /** Local date `YYYY-MM-DD` of the opening. */
  openedOn: string;
  emotions: Partial<Record<EmotionId, Intensity>>;
  leaving: LeavingId[];
  reason: ReasonId;
  fault: Fault;
  state: CaseState;
  outcome: CaseOutcome | null;
  rootCause: string | null;
  /** The two middle questions of closing the loop: what should always hold, and why it did not this time. */
  standard?: string | null;
  unmet?: string | null;
  prevention: { what: string; owner: string; due: string | null; doneAt: number | null } | null;
  gesture: { what: string; amount: number; currency: string } | null;
  before: Score | null;
  after: Score | null;
  /** Replies seen sent, with what they held: families of findings left in, steps done. */
  replies: { at: number; families: Family[]; steps: StepId[] }[];
  practice: boolean;
};
