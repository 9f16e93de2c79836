import { defineHost } from '../host';

/** Help Scout, the new and the legacy interface. */
export default defineHost({
  id: 'help-scout',
  name: 'Help Scout',
  matches: ['https://secure.helpscout.net/*'],
  examples: ['https://secure.helpscout.net/conversation/240981/1533/'],
  routes: [{ page: 'ticket', pattern: /\/conversations?\/\d+\/(?<id>\d+)/ }],
  fields: {
    subject: [
      { chain: '[aria-label="Conversation Subject"]', since: '2024', confidence: 'medium' },
      { chain: '[data-cy="EditableTextarea"]', since: '2022', confidence: 'medium' },
      { chain: '#subjectLine', since: '2016', confidence: 'high' },
    ],
    customerAddress: [{ chain: '[data-cy="CustomerSidebar"] a[href^="mailto:"], .c-sb-section--customer a[href^="mailto:"]', read: 'attr:href', match: /mailto:([^?]+)/, confidence: 'low' }],
    messages: [
      { chain: '[data-testid="ThreadContainer"], li > div[id^="thread-"]', since: '2025', confidence: 'medium' },
      { chain: '#tkContent article.thread, article.thread', since: '2016', confidence: 'medium' },
    ],
  },
  message: {
    body: [
      { chain: '[data-cy="ThreadBody"]', since: '2025', confidence: 'low' },
      { chain: 'section.messageBody', since: '2016', confidence: 'medium' },
    ],
    author: [
      { chain: 'span[data-nocollapse="true"]', since: '2025', confidence: 'low' },
      { chain: 'section.threadHeader .name, section.threadHeader section.meta', confidence: 'low' },
    ],
    at: [{ chain: 'time[datetime]', read: 'attr:datetime', confidence: 'low' }, { chain: 'time[title]', read: 'attr:title', confidence: 'low' }],
    strip: ['button'],
  },
  order: 'newest-first',
  roles: [
    { role: 'note', is: 'article.note, [aria-label*="note" i], [aria-label^="nota" i]', confidence: 'medium' },
    { role: 'note', has: '[id^="thread-"][aria-label*="note" i]', confidence: 'medium' },
    { role: 'customer', is: 'article.customer, [aria-label*="customer" i], [aria-label*="cliente" i]', confidence: 'medium' },
    { role: 'customer', has: '[id^="thread-"][aria-label*="customer" i]', confidence: 'medium' },
    { role: 'agent', is: 'article.staff, [aria-label*="user reply" i]', confidence: 'medium' },
    { role: 'agent', has: '[id^="thread-"][aria-label*="user reply" i]', confidence: 'medium' },
    { role: 'skip', is: 'article.lineitem, [aria-label*="line item" i]', confidence: 'low' },
  ],
  editors: [
    {
      chain: '[data-cy="ConvoEditor"] [contenteditable="true"], [data-testid="reply-editor"] [contenteditable="true"]',
      public: [
        { around: '[data-cy="ConvoEditor"]', chain: '[data-cy="note-button"][aria-pressed="true"], [data-testid="note-button"][aria-pressed="true"]', says: 'note' },
        { around: '[data-cy="ConvoEditor"]', chain: '[data-cy="reply-button"][aria-pressed="true"]', says: 'public' },
        { around: '[data-testid="reply-editor"]', chain: '*', says: 'public' },
      ],
      confidence: 'medium',
    },
    { chain: '[role="textbox"][aria-label="Reply Editor"][contenteditable="true"]', public: true, confidence: 'medium' },
    { chain: '.redactor-in[contenteditable="true"]', public: [{ around: '.note, .is-note', chain: '*', says: 'note' }], confidence: 'low' },
  ],
  send: ['[data-cy="ConvoEditor"] button[type="submit"], button[data-cy="send-button"]'],
  settle: 500,
});
