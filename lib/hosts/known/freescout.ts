import { defineHost } from '../host';

const noteSigns = [
  { around: '.conv-note-block', chain: '.conv-note-block', says: 'note' },
  { chain: '.form-reply input[name="is_note"]', read: 'value', note: /^1$/, public: /^0?$/ },
  { around: '.conv-reply-block', chain: '.conv-reply-block', says: 'public' },
] as const;

/** FreeScout. Newest first; one reply block serves replies and notes. */
export default defineHost({
  id: 'freescout',
  name: 'FreeScout',
  matches: [],
  signs: ['body.body-conv[data-conversation_id]', '#conv-layout-main'],
  examples: ['https://desk.example/conversation/318', 'https://desk.example/soporte/conversation/7?folder_id=2'],
  routes: [{ page: 'ticket', pattern: /\/conversation\/(?<id>\d+)/ }],
  fields: {
    id: [{ chain: '.conv-numnav strong', match: /\d+/, confidence: 'high' }],
    subject: [
      { chain: '.conv-subjtext > span', confidence: 'high' },
      { chain: '.conv-subjtext', confidence: 'high' },
    ],
    customerName: [{ chain: '.customer-snippet .customer-name', confidence: 'high' }],
    customerAddress: [{ chain: '.customer-snippet .customer-email .contact-main, .customer-snippet .contact-main', confidence: 'high' }],
    messages: [
      { chain: '#conv-layout-main .thread[data-thread_id], #conv-layout-main .thread-type-lineitem', confidence: 'high' },
      { chain: '.thread[id^="thread-"]', confidence: 'high' },
    ],
  },
  message: {
    body: [
      { chain: '.thread-content', confidence: 'high' },
      { chain: '.thread-body', confidence: 'high' },
    ],
    author: [{ chain: '.thread-person strong', confidence: 'high' }],
    at: [
      { chain: '.thread-date[data-original-title]', read: 'attr:data-original-title', confidence: 'high' },
      { chain: '.thread-date[title]', read: 'attr:title', confidence: 'high' },
    ],
  },
  order: 'newest-first',
  roles: [
    { role: 'skip', is: '.thread-type-lineitem, .thread-type-draft', confidence: 'high' },
    { role: 'customer', is: '.thread-type-customer', confidence: 'high' },
    { role: 'agent', is: '.thread-type-message', confidence: 'high' },
    { role: 'note', is: '.thread-type-note', confidence: 'high' },
  ],
  editors: [
    { chain: '.conv-reply-block .note-editable[contenteditable="true"], .note-editable[contenteditable="true"]', public: noteSigns, confidence: 'high' },
    { chain: '.conv-reply-block textarea#body', public: noteSigns, confidence: 'high' },
  ],
  send: ['.btn-reply-submit', '.btn-send-text, .btn-add-note-text, .btn-send-forward'],
});
