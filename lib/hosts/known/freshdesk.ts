import { defineHost } from '../host';

/** Freshdesk and Freshservice ("Mint"). Heading classes changed once; `data-test-id` is widespread. */
export default defineHost({
  id: 'freshdesk',
  name: 'Freshdesk',
  matches: ['https://*.freshdesk.com/*', 'https://*.freshservice.com/*'],
  signs: ['#ticket-details .ticket-details__item', '#ticket_original_request'],
  examples: ['https://norte.freshdesk.com/a/tickets/411', 'https://acme.freshdesk.com/helpdesk/tickets/12'],
  routes: [
    { page: 'ticket', pattern: /\/(?:a|helpdesk)\/tickets\/(?<id>\d+)/ },
    { page: 'none', pattern: /\/a\/(?:tickets\/(?:filters|new)|dashboard|search|contacts|solutions|admin)/ },
  ],
  fields: {
    subject: [
      { chain: '.sentiment-ticket-heading', read: 'own-text', since: '2024', confidence: 'high' },
      { chain: '.ticket-subject-heading', read: 'own-text', since: '2018', confidence: 'high' },
      { chain: '[data-test-id="ticket-title"], [data-test-id="subject-text"]', confidence: 'medium' },
      { chain: 'h2.subject, .summary-content .subject-text', confidence: 'medium' },
    ],
    customerName: [
      { chain: '.sender-info [data-test-id="user-name"], .requester-wrap [data-test-id="user-name"]', confidence: 'medium' },
      { chain: '.widget-requestor-info, [data-test-id="requester-info-contact-name"] .info-details-content', confidence: 'medium' },
    ],
    customerAddress: [
      { chain: '[data-test-id="requester-info-contact-email"] .info-details-content', confidence: 'low' },
      { chain: '.widget-requestor-info a[href^="mailto:"]', read: 'attr:href', match: /mailto:([^?]+)/, confidence: 'low' },
      { chain: '.emails-info .display_emails', confidence: 'low' },
    ],
    messages: [
      { chain: '#ticket_original_request, .ticket-details__item', since: '2018', confidence: 'medium' },
      { chain: '[data-album]', confidence: 'medium' },
    ],
    more: [{ chain: '[data-test-id*="show-more"], .show-more-conversations', confidence: 'low' }],
  },
  message: {
    body: [
      { chain: '.ticket-details__item__content .text__content', confidence: 'medium' },
      { chain: '.text__content, .ticket-details__item__content', confidence: 'medium' },
    ],
    author: [{ chain: '[data-test-id="user-name"], .user-name, .ticket-details__item a[href*="/contacts/"]', confidence: 'low' }],
    at: [
      { chain: 'time[datetime]', read: 'attr:datetime', confidence: 'low' },
      { chain: 'time[title], .timeago[title]', read: 'attr:title', confidence: 'low' },
    ],
    strip: ['.freshdesk_quote', '.show-quoted-text', 'button'],
  },
  order: 'oldest-first',
  roles: [
    { role: 'note', is: '.ticket-details__privatenote', confidence: 'high' },
    { role: 'note', has: '.ticket-details__privatenote', confidence: 'high' },
    { role: 'customer', is: '.ticket-details__requestor, #ticket_original_request', confidence: 'medium' },
    { role: 'customer', has: '.ticket-details__requestor', confidence: 'medium' },
  ],
  editors: [
    {
      chain: '.fr-element.fr-view[contenteditable="true"], .redactor-editor[contenteditable="true"], textarea.redactor_editor',
      public: [
        { around: '[class*="note-editor"]:not(.note-editable), [class*="add-note"], [class*="privatenote"], [data-test-id*="note"]', chain: '*', says: 'note' },
        { chain: '[data-test-id="email-action-send"], [data-test-id*="reply-editor"]', says: 'public' },
      ],
      confidence: 'medium',
    },
  ],
  send: ['[data-test-id="email-action-send"]', '[data-test-id*="send"]', '.btn-send'],
  settle: 500,
});
