/** The contract of a host: what a help desk or mailbox must tell so that its pages can be read. One file of data per host. */
import type { Role, Ticket } from '../ticket';

export type Confidence = 'high' | 'medium' | 'low';

/**
 * Selectors, each searched inside the matches of the one before; a match that is a same-origin frame or has an open shadow root is entered.
 * `{id}` stands for the ticket id of the address; a chain that needs it is skipped where there is none.
 */
export type Chain = string | readonly string[];

/** What is taken from a match: its text (default), its text without that of the elements in it, its value, an attribute, the address of a frame, or what a function says. */
export type Read = 'text' | 'own-text' | 'value' | 'address' | `attr:${string}` | ((element: Element) => string | null);

export type Variant = {
  chain: Chain;
  read?: Read;
  /** Only this part counts: the group `value`, else the first group, else the whole match; no match means that the variant does not answer. */
  match?: RegExp;
  /** `YYYY` or `YYYY-MM` from which pages are known to look so; the oldest variant is the first to be dropped one day. */
  since?: string;
  /** How well the variant is attested, not how well it matched. */
  confidence: Confidence;
};
/** Ordered fallbacks: the first that answers wins. */
export type Field = readonly Variant[];

/** What an address is: the ticket, the page where the reply or the note is written, or a page that is certainly none of them. The group `id` is the ticket id. */
export type Route = { page: 'ticket' | 'reply' | 'note' | 'none'; pattern: RegExp };

/** A sign of who wrote a message. `skip` drops the item: status lines and automation. */
export type RoleSign = {
  role: Role | 'skip';
  confidence: Confidence;
} & (
  | { /** The message itself matches. */ is: string }
  | { /** Something inside the message matches. */ has: string }
  | { /** The message stands inside this. */ within: string }
  | { /** What is read inside the message says so. */ from: Variant; says: RegExp }
);

/** A sign that the editor is public or not: the state of a control, never its colour. */
export type PublicSign = {
  /** Ancestor of the editor in which the sign is searched; without it, the pane. */
  around?: string;
  chain: Chain;
} & (
  | { /** Said by its mere presence. */ says: 'public' | 'note' }
  | { read: Read; public?: RegExp; note?: RegExp }
);

export type EditorRule = {
  chain: Chain;
  /** `true` where the host knows no notes; otherwise signs in order, the first that answers wins. */
  public: boolean | readonly PublicSign[];
  /** The editor stands apart from the ticket, as a pop-up window over it does, and may answer another one. */
  apart?: boolean;
  confidence: Confidence;
};

/** What a message tells; searched inside the message element. */
export type MessageFields = {
  body: Field;
  author?: Field;
  address?: Field;
  at?: Field;
  /** What the host itself calls the author: a user id. */
  person?: Field;
  /** Removed from the body besides quotes and signatures, which every host loses. */
  strip?: readonly string[];
};

/** A message as the page shows it, before its role is decided. */
export type RawMessage = {
  element: Element;
  /** Its parts, in page order; empty when the message is folded. */
  bodies: readonly Element[];
  /** Parts of the bodies that are not the author's words: the name, the time. */
  without?: readonly Element[];
  author: string | null;
  address: string | null;
  at: string | null;
  person: string | null;
  sign: { role: Role | 'skip'; confidence: Confidence } | null;
};

export type Insets = { top: number; bottom: number; end: number };

export type Host = {
  /** Name of the file, of the folder of its pages, and of the host in every ticket. */
  id: string;
  name: string;
  /** Match patterns of the addresses where it always is; empty for products that live on their owners' addresses. */
  matches: readonly string[];
  /** Selectors that give the product away on an address nobody knows. */
  signs?: readonly string[];
  /** Addresses of tickets, for the tests. */
  examples: readonly string[];
  routes: readonly Route[];
  fields: {
    /** The visible pane; everything else is searched inside it. Without it, the whole page. */
    pane?: Field;
    id?: Field;
    subject: Field;
    customerName?: Field;
    customerAddress?: Field;
    /** What the host itself calls the requesters, all matches of the first variant that has any; compared with the `person` of each message. */
    customerIds?: Field;
    /** Address or name of the agent, for hosts that do not mark roles. */
    ownAddress?: Field;
    messages: Field;
    /** Present: the page does not show the whole thread. */
    more?: Field;
    /** On a page where a reply is written: its subject and its recipient. */
    draftSubject?: Field;
    draftTo?: Field;
  };
  message: MessageFields;
  /** `fields.messages` finds bodies; a message is the largest box around one that holds no other body and no editor. */
  grow?: boolean;
  /** In place of `fields.messages` where no list of selectors can describe them; code is the exception. As the page lists them. */
  findMessages?: (pane: Element, url: URL) => RawMessage[];
  /** As the page lists them, for messages without a readable time; where all have one, the times decide. */
  order: 'oldest-first' | 'newest-first';
  roles: readonly RoleSign[];
  /** `true`: only one message is shown at a time, as in a webmail. */
  single?: boolean;
  editors: readonly EditorRule[];
  send: readonly Chain[];
  /** Its Send was seen to work on a running server, so a press may be held for one question (decision 18). */
  certainSend?: true;
  /** Besides editors, send controls and the last customer message, which are always kept clear. */
  keepClear?: readonly Chain[];
  /** CSS pixels at the edges where the host keeps its own bars. */
  insets?: Insets;
  /** The host finishes the page by itself: milliseconds of quiet to wait for before reading. */
  settle?: number;
};

export type FieldName = 'pane' | 'id' | 'subject' | 'customer' | 'messages' | 'roles' | 'times' | 'editor' | 'send';
/** Green: read as expected; amber: read by a weaker variant or in part; red: not found. `variant` counts from 0 in the host's list. */
export type FieldState = { state: 'green' | 'amber' | 'red'; variant: number | null };

export type EditorFound = {
  element: HTMLElement;
  /** The frame the editor stands in, or null when it is part of the page. */
  frame: HTMLIFrameElement | null;
  kind: 'textarea' | 'contenteditable';
  /** `unknown` counts as public. */
  public: boolean | 'unknown';
  /** True when it may answer another ticket than the one on the page. */
  apart: boolean;
  /** The send controls nearest to it. */
  send: Element[];
};

/** Why there is no ticket: the page is no ticket; it is where the reply is written (ask the memory); or it is a ticket that cannot be read. */
export type Refusal = 'no-ticket' | 'reply-page' | 'unreadable';

export type Reading = {
  host: string;
  ticket: Ticket | null;
  refusal: Refusal | null;
  fields: Record<FieldName, FieldState>;
  /** How sure the role of each message of the ticket is. An `unknown` one has the role `system`, so that nobody is charged with its words. */
  certainty: (Confidence | 'unknown')[];
  /** False when the page is known to show only a part of the thread. */
  complete: boolean;
  editors: EditorFound[];
  /** Where no panel may stand. */
  keepClear: Element[];
  send: Element[];
  insets: Insets;
  /** What the ticket is remembered under, surest first; the reply page yields the same keys. See `memory.ts`. */
  keys: string[];
};

/** Types the object, so that a host file needs no annotation. */
export function defineHost(host: Host): Host {
  return host;
}
