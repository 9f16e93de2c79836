/** All that a page, the panel or the popup may ask of the worker: name → question and answer. JSON only. */
import type { Case, FollowUp, NewFollowUp, Outcome, TicketRef } from './case';
import type { BackupSeen, RestoreHow } from './backup';
import type { CustomerCard, CustomerNote } from './customers/card';
import type { TicketEvent } from './followups/events';
import type { Asked } from './followups/thread';
import type { Notice } from './notices';
import type { Settings } from './settings';

export type Messages = {
  /** Content script: a nonce for the panel's frame of this document. */
  'session/open': () => { nonce: string };
  /** Panel frame: is this nonce of my own tab and document? Used up by asking. */
  'session/check': (nonce: string) => boolean;
  'settings/read': () => Settings;
  'settings/change': (change: Partial<Settings>) => Settings;
  /** Saves one or both phases in one transaction; answers after the commit. Saving an id again changes nothing. */
  'followups/save': (followUps: NewFollowUp[]) => FollowUp[];
  /** Open ones by due time, then the last done ones up to `done`. */
  'followups/list': (filter?: { ticket?: string; done?: number }) => FollowUp[];
  'followups/finish': (id: string, outcome: Outcome) => FollowUp;
  'followups/move': (id: string, due: string, told: boolean) => FollowUp;
  /** Takes the last finish or move of this follow-up back. */
  'followups/undo': (id: string) => FollowUp;
  'followups/remove': (id: string) => void;
  /** Focuses the tab that shows the ticket, else opens it. */
  'followups/open': (id: string) => void;
  /** What was seen to happen on a ticket: its open follow-ups afterwards, and which to ask "kept?" about. Saying it again says nothing new. */
  'followups/happened': (ticket: string, event: TicketEvent) => { followUps: FollowUp[] } & Asked;
  'cases/read': (ticket: string) => Case | null;
  'cases/save': (change: Partial<Case> & { id: string; ticket: TicketRef }) => Case;
  'cases/list': (filter?: { practice?: boolean }) => Case[];
  /** Keyed hash of a customer's address (decision 7); null without one. */
  'customers/key': (address: string) => string | null;
  /** One card per person, across tickets and desks; by keyed hash, as in all that follow. */
  'customers/card': (customer: string) => CustomerCard;
  'customers/note': (customer: string, change: Partial<CustomerNote>) => CustomerCard;
  /** The people of the tickets with this number. */
  'customers/find': (ticket: string) => { customer: string; label: string }[];
  /** The first is the second: one card from now on. */
  'customers/merge': (first: string, second: string) => CustomerCard;
  /** Ticket memory across pages of one desk: remembered per tab, until the browser closes. */
  'memory/keep': (key: string, value: string) => void;
  'memory/recall': (key: string) => string | null;
  /** Fingerprints of earlier replies: kept without text. */
  'replies/keep': (fingerprints: number[], at: number) => void;
  'replies/recall': () => number[][];
  /** Popup and options: origins allowed at run time, kept registered at every start. */
  'desks/list': () => string[];
  'desks/add': (origin: string) => string[];
  'desks/remove': (origin: string) => string[];
  /** What the agent must know of the storage: restored, damaged, full. */
  'notices/list': () => Notice[];
  'notices/dismiss': () => void;
  /** The text of a file with all that is kept, locked when there is a passphrase. */
  'backup/make': (passphrase: string | null) => string;
  /** A dry run: what the file holds and what either way of bringing it back would do. */
  'backup/look': (file: string, passphrase: string | null) => BackupSeen;
  /** All of it or nothing. */
  'backup/restore': (file: string, passphrase: string | null, how: RestoreHow) => void;
  /** Everything kept about one customer, by keyed hash. */
  'erase/customer': (customer: string) => void;
  'erase/everything': () => void;
  'erase/practice': () => void;
};
export type MessageName = keyof Messages;
