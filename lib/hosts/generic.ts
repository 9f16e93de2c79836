/** The host of last resort: any page with a conversation and a place to answer. It would rather say nothing than take a list for a thread. */
import { writable } from './editors';
import { authorOf, findThread, ticketAddress, timeOf } from './find-thread';
import { defineHost, type RawMessage, type RoleSign } from './host';
import { answer, follow } from './query';
import { signOf } from './roles';
import { closest, get } from './safe-dom';

const noteWords = /^(?:an? )?(?:(?:internal|private|staff)(?: (?:note|comment|only))?|note|nota(?: (?:interna|privada))?|interna|privada|interno|privado|comentario (?:interno|privado)|solo (?:para )?(?:agentes|personal))$/i;
const replyWords = /^(?:public )?(?:reply|respond|response|answer|message|email)|^(?:responder|respuesta|contestar|mensaje|correo)|p[uú]blic/i;
const selected = '[aria-selected="true"], [aria-pressed="true"], [aria-checked="true"], [aria-current="true"], .active, .is-active, .selected, option:checked';
const composer = 'form, fieldset, [class*="composer" i], [class*="reply" i], [class*="compose" i], [role="form"], section';

const roles: RoleSign[] = [
  { role: 'note', is: ['internal', 'private'].map((word) => `[class*="${word}" i], [data-type*="${word}" i], [data-visibility*="${word}" i]`).join(','), confidence: 'high' },
  { role: 'note', is: '[class~="note" i], [class$="-note" i], [class*="-note " i], [class*="--note" i], [data-type="note" i]', confidence: 'high' },
  { role: 'note', from: { chain: 'span, small, b, em, strong, i, div', confidence: 'medium' }, says: noteWords, confidence: 'medium' },
  { role: 'skip', is: '[class*="system" i], [class*="activity" i], [class*="lineitem" i], [class~="event" i], [class*="status-line" i]', confidence: 'medium' },
  { role: 'customer', is: ['customer', 'end-user', 'requester', 'client', 'visitor', 'incoming', 'inbound'].map(marked).join(','), confidence: 'medium' },
  { role: 'agent', is: ['agent', 'staff', 'operator', 'outgoing', 'outbound', 'teammate'].map(marked).join(','), confidence: 'medium' },
];

function marked(word: string): string {
  return `[class~="${word}" i], [class*="-${word}" i], [data-author-type="${word}" i], [data-role="${word}" i], [data-sender="${word}" i]`;
}

const at = [
  { chain: 'time[datetime], [datetime]', read: 'attr:datetime', confidence: 'high' },
  { chain: 'time[title], [class*="date" i][title], [class*="time" i][title]', read: 'attr:title', confidence: 'medium' },
] as const;
const address = [
  { chain: 'a[href^="mailto:"]', read: 'attr:href', match: /mailto:([^?]+)/i, confidence: 'high' },
  { chain: '[title*="@"]', read: 'attr:title', confidence: 'medium' },
  { chain: '[class*="author" i], [class*="sender" i], [class*="from" i]', match: /\S+@\S+\.\w+/, confidence: 'medium' },
] as const;

const generic = defineHost({
  id: 'generic',
  name: 'Generic',
  matches: [],
  examples: [],
  routes: [{ page: 'ticket', pattern: ticketAddress }],
  fields: {
    id: [
      { chain: 'h1, h2, [role="heading"]', match: /#\s?(\d{2,})/, confidence: 'medium' },
      { chain: 'title', read: (title) => /#\s?(\d{2,})/.exec(get<string>(title, 'textContent'))?.[1] ?? null, confidence: 'low' },
    ],
    subject: [
      { chain: 'main h1, [role="main"] h1, main h2, [role="main"] h2', confidence: 'medium' },
      { chain: 'input[name*="subject" i], input[id*="subject" i], input[aria-label*="subject" i], input[aria-label*="asunto" i], input[placeholder*="asunto" i]', read: 'value', confidence: 'medium' },
      { chain: 'h1, h2, [role="heading"]', confidence: 'low' },
      { chain: 'title', read: (title) => get<string>(title, 'textContent').replace(/\s[|–—·-]\s[^|–—·-]*$/, ''), confidence: 'low' },
    ],
    customerName: [{ chain: '[class*="requester" i] [class*="name" i], [class*="customer" i] [class*="name" i], [class*="requester-name" i], [class*="customer-name" i]', confidence: 'low' }],
    customerAddress: [{ chain: '[class*="requester" i] a[href^="mailto:"], [class*="customer" i] a[href^="mailto:"]', read: 'attr:href', match: /mailto:([^?]+)/i, confidence: 'low' }],
    messages: [],
  },
  message: {
    body: [],
    strip: [
      'header', 'footer', 'time', 'nav', 'button', '[role="button"]', '[role="toolbar"]', '[class*="author" i]', '[class*="sender" i]', '[class*="avatar" i]', '[class*="meta" i]',
      '[class*="timestamp" i]', '[class*="date" i]', '[class*="actions" i]', '[class*="badge" i]', '[class*="username" i]', 'a[href^="mailto:"]', 'details',
    ],
  },
  findMessages: (pane, url) => findMessages(pane, url),
  order: 'oldest-first',
  roles,
  editors: [
    {
      chain: [
        '.ProseMirror', '.ck-editor__editable', '.ql-editor', '[data-lexical-editor="true"]', '.public-DraftEditor-content', '[data-slate-editor="true"]', '.fr-element', '.note-editable',
        '.redactor-in', 'trix-editor', '[contenteditable="true"][role="textbox"]', '[contenteditable=""]', '[contenteditable="true"]', 'textarea',
      ].map((editor) => `${editor}:not([type="search"]):not([aria-multiline="false"])`).join(','),
      public: publicSigns(),
      confidence: 'medium',
    },
    { chain: ['iframe.cke_wysiwyg_frame, iframe[id$="_ifr"], iframe[title*="Rich Text" i]', 'body[contenteditable="true"]'], public: publicSigns(), confidence: 'medium' },
  ],
  send: ['form [type="submit"], [data-action*="send" i], [aria-label="Send"], [aria-label="Enviar"], [class*="send" i][role="button"], button[class*="send" i], button[class*="submit" i]'],
  settle: 400,
});

function publicSigns() {
  return [
    { around: '.is-internal, .is-private, .internal-note, .private-note, .note-form, form#note, [data-channel="internal"]', chain: '*', says: 'note' as const },
    { around: composer, chain: selected, read: 'text' as const, note: noteWords, public: replyWords },
    { around: composer, chain: 'input[type="checkbox"]:checked', read: labelOf, note: noteWords },
    { around: composer, chain: 'legend, h2, h3, label', read: 'text' as const, note: noteWords },
  ];
}

function labelOf(box: Element): string | null {
  const label = closest(box, 'label');
  return label ? get<string>(label, 'textContent').trim() : null;
}

/** Nothing without a place to answer or the address of a ticket; one message alone needs both. `signs` tell who wrote. */
export function findMessages(pane: Element, url: URL, signs: readonly RoleSign[] = roles): RawMessage[] {
  const editor = generic.editors.some(({ chain }) => follow(pane, chain).some(writable));
  const addressed = ticketAddress.test(url.href);
  if (!editor && !addressed) return [];
  const thread = findThread(pane, editor && addressed);
  const raw = (thread?.items ?? []).map((item) => rawMessage(item, signs));
  // A word that stands on every item says what the list is, not who wrote.
  const told = new Set(raw.map(({ sign }) => sign?.role ?? null));
  return raw.length > 1 && told.size === 1 ? raw.map((message) => ({ ...message, sign: null })) : raw;
}

function rawMessage(element: Element, signs: readonly RoleSign[]): RawMessage {
  const author = authorOf(element);
  const time = timeOf(element);
  return {
    element,
    bodies: [element],
    without: [author, time].flatMap((mark) => mark?.element ?? []),
    author: author?.text ?? null,
    address: answer(element, address)?.value ?? null,
    at: answer(element, at)?.value ?? time?.text ?? null,
    person: null,
    sign: signOf(element, signs),
  };
}

export default generic;
