/** What the panel shows, and what can be pressed in it. JSON only: it crosses the private port between page and frame. */
import type { Finding, Point, PromiseFound, Reading, StepResult } from '../analysis/types';
import type { FollowUp, TicketRef } from '../case';
import type { EmotionId, Fault, Language, ReadLanguage, Register, StepId } from '../ticket';
import type { Asked } from '../followups/thread';
import type { Weight } from '../analysis/rule';

/** Why nothing is coached, or `coaching`. */
export type PanelMode =
  | 'not-accepted'
  /** No ticket on this page. */
  | 'no-ticket'
  /** Something like a ticket, and it cannot be read: offers "use the selected text". */
  | 'unreadable'
  /** An internal note is being written. */
  | 'note'
  /** The customer writes in a language that is not coached. */
  | 'other-language'
  | 'coaching';

export type ShownFinding = Finding & {
  id: string;
  weight: Weight;
  advice: string;
  why: string;
  /** A before/after pair of the rule's own examples. */
  pair: { before: string; after: string } | null;
  source: string;
  /** One of the at most three that are marked in the draft. */
  marked: boolean;
};

export type Prompt = { step: StepId; text: string; register: Register; language: Language };

/** A follow-up ready to be saved with one key. `due` is local `YYYY-MM-DDTHH:MM`. */
export type Plan = { phase: 'fast' | 'slow'; promise: string; due: string; zone: string; conditional: boolean; certain: boolean };

export type FieldCheck = { field: string; state: 'green' | 'amber' | 'red'; variant: string };

export type PanelState = {
  mode: PanelMode;
  /** Interface language, already resolved. */
  words: Language;
  theme: 'light' | 'dark';
  ticket: (TicketRef & { subject: string; customerName: string | null; practice: boolean }) | null;
  language: { customer: ReadLanguage; draft: ReadLanguage };
  register: Register;
  /** What the agent chose, or `auto`. */
  registerChoice: 'auto' | Register;
  reading: (Reading & { points: Point[]; quote: string; confident: boolean }) | null;
  correctedEmotion: EmotionId | null;
  calm: boolean;
  fault: Fault;
  draftLength: number;
  steps: StepResult[];
  /** The step the agent opened, or null. */
  openStep: StepId | null;
  findings: ShownFinding[];
  /** Index into `findings` of the one whose card is open. */
  current: number;
  prompts: Prompt[];
  promises: PromiseFound[];
  plan: Plan[];
  saved: FollowUp[];
  /** Follow-ups of this ticket that are open, soonest first. */
  followUps: FollowUp[];
  /** Which of them to ask "kept?" about, because somebody wrote since, and what was read of it. */
  asked: Asked;
  /** A send was seen and the ticket is a complaint. */
  wrapUp: boolean;
  sent: boolean;
  ready: boolean;
  wayForward: string | null;
  check: FieldCheck[];
  /** The editor refused the text: it is in the clipboard. */
  copied: boolean;
};

export type PanelAction =
  | { type: 'apply' | 'leave' | 'mute' | 'leave-ticket'; finding: string }
  | { type: 'undo' }
  | { type: 'show'; finding: string }
  | { type: 'insert'; text: string }
  | { type: 'another-prompt'; step: StepId }
  | { type: 'open-step'; step: StepId | null }
  | { type: 'not-applicable'; step: StepId; on: boolean }
  | { type: 'fault'; fault: Fault }
  | { type: 'emotion'; emotion: EmotionId | null }
  | { type: 'register'; register: 'auto' | Register }
  | { type: 'highlight'; start: number; end: number }
  | { type: 'highlight-off' }
  | { type: 'use-selection' }
  | { type: 'saved'; followUps: FollowUp[] }
  /** One was finished, moved or taken back in the panel: the open ones of this ticket as the worker has them. */
  | { type: 'follow-ups'; followUps: FollowUp[] }
  | { type: 'wrapped-up' }
  | { type: 'resize'; height: number }
  | { type: 'fold' }
  | { type: 'focus-draft' };

/** A command of the keyboard, from outside the panel. */
export type PanelInput =
  /** Where the focus goes inside the panel. */
  | { type: 'focus'; part?: 'flag' | 'plan' | 'wrap-up' }
  /** Alt+Shift+P: save the proposed reminders as they stand. */
  | { type: 'save' };
