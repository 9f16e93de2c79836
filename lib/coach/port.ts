/**
 * What crosses the private port between the page and the panel's frame. The page is eyes and hands; reading and coaching
 * run in the frame: rules and readers are three times the 60 kB that a desk's page may be asked to load (measured, decision 3).
 */
import type { Weight } from '../analysis/rule';
import type { Case, TicketRef } from '../case';
import type { EmotionId, Fault, Intensity, Language, StepState, Ticket } from '../ticket';
import type { FieldCheck, PanelInput, PanelMode } from './panel';

/** The draft as it stands; `now` is local, `settled` when the agent paused long enough for the sentence at the caret to be judged. */
export type DraftSeen = { text: string; public: boolean; caret: number | null; settled: boolean; now: string };
export type Written = 'written' | 'copied';

export type ToFrame =
  | { type: 'ticket'; seen: { ref: TicketRef; ticket: Ticket } | null; mode: PanelMode; check: FieldCheck[]; theme: 'light' | 'dark' }
  /** `turn` comes back with what was seen in it, so that older marks are dropped. */
  | { type: 'draft'; draft: DraftSeen; turn: number }
  | { type: 'sent' }
  | { type: 'show'; finding: string }
  | { type: 'written'; task: number; how: Written }
  | PanelInput;

/** What the agent asks of the editor and of the page; `task` numbers those that answer. Offsets: UTF-16 units of the draft's text. */
export type Task =
  /** `was`: the words that stood there; what stands there now may be newer. */
  | { what: 'replace'; start: number; was: string; text: string }
  | { what: 'insert'; text: string }
  | { what: 'highlight'; span: { start: number; end: number } | null }
  | { what: 'undo' | 'focus-draft' | 'fold' | 'use-selection' }
  | { what: 'resize'; height: number };

export type FromFrame = ({ type: 'task'; task: number } & Task) | ({ type: 'seen' } & Seen);

/** What the rail and the marks show, and what is kept of the reply if it is sent now. */
export type Seen = {
  turn: number;
  rail: RailState;
  marks: SeenMark[];
  /** A blank that was left unfilled. */
  blank: { finding: string; text: string } | null;
  reply: SentReply | null;
};
export type SeenMark = { id: string; weight: Weight; start: number; end: number; open: boolean };
export type RailState = {
  words: Language;
  theme: 'light' | 'dark';
  emotion: EmotionId;
  intensity: Intensity;
  steps: StepState[];
  drafting: boolean;
  findings: number;
  current: string | null;
  followUps: number;
  ready: boolean;
};

/** Of a reply: its ticket, how the customer arrived, which steps and findings it held, fingerprints. No text. */
export type SentReply = {
  ticket: TicketRef;
  complaint: boolean;
  language: Language;
  fault: Fault;
  /** Local date. */
  openedOn: string;
  reading: Pick<Case, 'emotions' | 'leaving' | 'reason'>;
  held: Pick<Case['replies'][number], 'families' | 'steps'>;
  fingerprints: number[];
};
