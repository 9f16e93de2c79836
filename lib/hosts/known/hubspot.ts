import { defineHost } from '../host';

const publicSigns = [
  { chain: '[data-test-id*="comment"][aria-selected="true"]', says: 'note' },
  { chain: '[role="tab"][aria-selected="true"]', read: 'text', note: /^(?:comment|comentario)/i, public: /^(?:e-?mail|correo|chat|reply|respuesta|whatsapp)/i },
] as const;

/** HubSpot's inbox, help desk and ticket record. The header is well attested, the messages are from memory. */
export default defineHost({
  id: 'hubspot',
  name: 'HubSpot',
  matches: ['https://*.hubspot.com/*'],
  examples: ['https://app.hubspot.com/live-messages/442/inbox/9981', 'https://app-eu1.hubspot.com/help-desk/442/view/1/ticket/771/thread/2', 'https://app.hubspot.com/contacts/442/record/0-5/771'],
  routes: [
    { page: 'ticket', pattern: /\/live-messages\/\d+\/inbox\/(?<id>\d+)/ },
    { page: 'ticket', pattern: /\/help-desk\/\d+\/.*?\/ticket\/(?<id>\d+)/ },
    { page: 'ticket', pattern: /\/contacts\/\d+\/(?:record\/0-5|ticket)\/(?<id>\d+)/ },
    { page: 'none', pattern: /\/contacts\/\d+\/(?:objects|record\/0-[1234])\b/ },
  ],
  fields: {
    subject: [
      { chain: '[data-test-id="ticket-header-name-link"]', since: '2024', confidence: 'high' },
      { chain: '[data-selenium-test="highlightTitle"], div[data-selenium-test$="-highlight-details"] h3', confidence: 'high' },
      { chain: 'h1, h2', confidence: 'low' },
    ],
    customerName: [
      { chain: '[data-selenium-test="contact-chicklet-title-link"]', confidence: 'high' },
      { chain: '[data-test-id="thread-list-member-row"][data-selected="true"] [data-test-id="member-header"] [data-content="true"]', confidence: 'high' },
    ],
    messages: [
      { chain: '[data-test-id*="message-bubble"], [data-test-id*="email-message"]', confidence: 'low' },
      { chain: '[data-test-id*="history-item"]', confidence: 'low' },
      { chain: ['[role="log"]', '[role="listitem"], article'], confidence: 'low' },
    ],
  },
  message: {
    body: [
      { chain: ['iframe', 'body'], confidence: 'low' },
      { chain: '[data-test-id*="message-body"], [data-test-id*="message-content"], p', confidence: 'low' },
    ],
    author: [{ chain: '[data-test-id*="sender"], [data-test-id*="author"]', confidence: 'low' }],
    at: [{ chain: 'time[datetime]', read: 'attr:datetime', confidence: 'low' }],
  },
  order: 'oldest-first',
  roles: [{ role: 'note', is: '[data-test-id*="comment"]', confidence: 'medium' }, { role: 'note', has: '[data-test-id*="comment-badge"]', confidence: 'low' }],
  editors: [
    { chain: '[data-test-id="rich-text-editor"] .ProseMirror, .ProseMirror[contenteditable="true"]', public: publicSigns, confidence: 'medium' },
    { chain: '[contenteditable="true"][role="textbox"]', public: publicSigns, confidence: 'low' },
  ],
  send: ['[data-test-id="send-button"], [data-selenium-test="send-button"]', 'button[data-test-id*="send"]'],
  settle: 800,
});
