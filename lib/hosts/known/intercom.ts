import { defineHost } from '../host';

const inApp = '#teammate-app-react';
const parts = '[data-conversation-part-id], .conversation__part, .inbox2__conversation-stream [role="listitem"], [data-testid*="conversation-part"]';
const publicSigns = [
  { chain: '[data-intercom-target="composer-tabs"] [aria-selected="true"], .inbox2__composer-tab.active', read: 'text', note: /^(?:note|nota)/i, public: /^(?:reply|respuesta|responder)/i },
  { chain: [inApp, '[data-intercom-target="composer-tabs"] [aria-selected="true"]'], read: 'text', note: /^(?:note|nota)/i, public: /^(?:reply|respuesta|responder)/i },
  { around: '[class*="composer"][class*="note"]', chain: '*', says: 'note' },
] as const;

/** Intercom's inbox. The conversation lives in an open shadow root on newer pages. Most of its marks are from memory: expect amber. */
export default defineHost({
  id: 'intercom',
  name: 'Intercom',
  matches: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  examples: ['https://app.intercom.com/a/inbox/ab12/inbox/shared/all/conversation/4471', 'https://app.eu.intercom.com/a/apps/ab12/inbox/conversation/91'],
  routes: [{ page: 'ticket', pattern: /\/a\/(?:inbox|apps)\/[^?#]*?conversation\/(?<id>\d+)/ }],
  fields: {
    subject: [
      { chain: '[data-inbox-conversation-header-title]', since: '2024', confidence: 'high' },
      { chain: [inApp, '[data-inbox-conversation-header-title]'], since: '2026', confidence: 'medium' },
      { chain: '.conversation__card__title__text', since: '2021', confidence: 'medium' },
    ],
    customerAddress: [{ chain: '.inbox2__conversation-details-sidebar a[href^="mailto:"], [data-intercom-target="conversation-details"] a[href^="mailto:"]', read: 'attr:href', match: /mailto:([^?]+)/, confidence: 'low' }],
    messages: [
      { chain: [inApp, parts], since: '2026', confidence: 'medium' },
      { chain: parts, confidence: 'low' },
    ],
  },
  message: {
    body: [{ chain: '.conversation__part__body, [data-part-body], .prose, .intercom-interblocks', confidence: 'low' }, { chain: 'p', confidence: 'low' }],
    author: [{ chain: '[data-part-author], [class*="author" i], [class*="sender" i]', confidence: 'low' }],
    at: [{ chain: 'time[datetime]', read: 'attr:datetime', confidence: 'low' }],
  },
  order: 'oldest-first',
  roles: [
    { role: 'note', is: '.conversation__part--note, [class*="part--note" i], [class*="note-part" i]', confidence: 'medium' },
    { role: 'customer', is: '.conversation__part--user', confidence: 'medium' },
    { role: 'agent', is: '.conversation__part--admin', confidence: 'medium' },
  ],
  editors: [
    { chain: '.embercom-prosemirror-composer .ProseMirror, .ProseMirror[contenteditable="true"]', public: publicSigns, confidence: 'medium' },
    { chain: [inApp, '.ProseMirror[contenteditable="true"], [contenteditable="true"][role="textbox"]'], public: publicSigns, confidence: 'medium' },
  ],
  send: ['[data-intercom-target="send-button"], button[data-testid="send-button"]', [inApp, '[data-intercom-target="send-button"], button[data-testid="send-button"]']],
  settle: 300,
});
