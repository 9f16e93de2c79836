/** The words of the product: what passes from the page to the panel, the database and the lead page. */

export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];
/** `other`: certainly a language that is not coached; `unknown`: too little text to tell. */
export type ReadLanguage = Language | 'other' | 'unknown';
/** How the customer is addressed in Spanish; English has none. */
export type Register = 'tu' | 'usted' | 'vos' | 'none';

export type Role = 'customer' | 'agent' | 'note' | 'system';
export type Message = {
  role: Role;
  /** Own words of the author: quotes and signature already removed. */
  text: string;
  /** Local date-time as the page shows it, `YYYY-MM-DDTHH:MM`, or null when it could not be read with certainty. */
  at: string | null;
  author: string | null;
};
export type Person = { name: string | null; address: string | null };
export type Draft = {
  /** What the agent added: quotes, signature and prefilled text left out. */
  text: string;
  /** False only when the page's state says that it is an internal note. */
  public: boolean;
};
export type Ticket = {
  /** Id of the host file that read it, `generic` for an unknown page. */
  host: string;
  /** The desk's own number, or null. */
  id: string | null;
  /** Address that opens the ticket again. */
  address: string;
  subject: string;
  customer: Person | null;
  /** Oldest first. */
  messages: Message[];
};

export const stepIds = ['good-intent', 'align', 'apology', 'make-right', 'assure'] as const;
export type StepId = (typeof stepIds)[number];
export type StepState = 'done' | 'half' | 'todo' | 'na';

/** Whose fault the trouble was, as the agent sees it. */
export type Fault = 'ours' | 'unsure' | 'other';

export const families = [
  'blame', 'excuse', 'minimise', 'heat', 'hollow-apology', 'canned', 'fake-follow-up',
  'vague-promise', 'overpromise', 'asks-again', 'never', 'register-mix', 'pushed-effort',
] as const;
export type Family = (typeof families)[number];

export const emotionIds = ['anger', 'disappointment', 'worry', 'confusion', 'sadness', 'gratitude', 'joy', 'neutral'] as const;
export type EmotionId = (typeof emotionIds)[number];
export type Intensity = 'low' | 'mid' | 'high';

export const reasonIds = [
  'late-delivery', 'no-response', 'damaged-or-defective', 'wrong-or-missing-item', 'billing', 'refund', 'staff-treatment', 'wait-time',
  'website-or-app', 'account-access', 'wrong-information', 'service-outage', 'cancellation', 'price', 'policy', 'other', 'none',
] as const;
export type ReasonId = (typeof reasonIds)[number];

export const leavingIds = [
  'cancel', 'competitor', 'last-time', 'legal-or-authority', 'public-shaming', 'refund-and-leave', 'repeated-contact',
  'broken-promise-by-us', 'loyal-but-hurt',
] as const;
export type LeavingId = (typeof leavingIds)[number];

export const wantIds = ['refund', 'replacement', 'information', 'apology', 'action', 'cancellation', 'compensation', 'call', 'nothing'] as const;
export type WantId = (typeof wantIds)[number];

/** The four meanings of a complaint. */
export const meaningIds = ['wish', 'ultimatum', 'catharsis', 'prophecy'] as const;
export type MeaningId = (typeof meaningIds)[number];

/** A stretch of text; offsets in UTF-16 units of the string it was found in. */
export type Span = { text: string; start: number; end: number };
