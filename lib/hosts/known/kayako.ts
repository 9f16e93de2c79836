import { defineHost } from '../host';

/** Kayako. Readable prefixes of generated classes; a message joined to the one before it has no author of its own. */
export default defineHost({
  id: 'kayako',
  name: 'Kayako',
  matches: ['https://*.kayako.com/*'],
  signs: ['[class*="ko-timeline-2__container"]'],
  examples: ['https://norte.kayako.com/agent/conversations/2210'],
  routes: [
    { page: 'none', pattern: /\/agent\/conversations\/view\// },
    { page: 'ticket', pattern: /\/agent\/conversations\/(?<id>\d+)/ },
  ],
  fields: {
    subject: [{ chain: '[class*="ko-tabs_case__subject"]', since: '2025', confidence: 'high' }, { chain: 'h1, h2', confidence: 'low' }],
    customerName: [
      { chain: '[class*="requester-info-card__requester-name"] [class*="emphasizedText"]', since: '2025', confidence: 'high' },
      { chain: '[class*="requester-info-card__requester-name"]', since: '2025', confidence: 'high' },
    ],
    customerAddress: [{ chain: '[class*="email-info-inline__email-item_"]', match: /[^\s<>]+@[^\s<>]+/, confidence: 'medium' }],
    messages: [
      { chain: '.message-or-note[data-id]', since: '2025', confidence: 'high' },
      { chain: '[class*="ko-timeline-2_list_post__post"][data-id]', confidence: 'medium' },
      { chain: '.qa-feed_item--post, .qa-feed_item--note', confidence: 'medium' },
    ],
  },
  message: {
    body: [{ chain: '[class*="list_item__content"]', since: '2025', confidence: 'high' }],
    author: [{ chain: '[class*="list_item__creator"]', since: '2025', confidence: 'high' }],
    at: [{ chain: 'time[datetime]', read: 'attr:datetime', confidence: 'medium' }, { chain: '[class*="created-at__title"]', confidence: 'medium' }],
  },
  order: 'oldest-first',
  roles: [
    { role: 'note', is: '[data-note-id], .qa-feed_item--note', confidence: 'high' },
    { role: 'note', has: '.qa-feed_item--note', confidence: 'high' },
    { role: 'customer', from: { chain: '[class*="list_item__role"]', confidence: 'medium' }, says: /^(?:customer|cliente)$/i, confidence: 'medium' },
    { role: 'agent', from: { chain: '[class*="list_item__role"]', confidence: 'medium' }, says: /^(?:agent|admin|owner|collaborator|agente|administrador)$/i, confidence: 'medium' },
  ],
  editors: [
    {
      chain: '.froala-editor-instance .fr-element.fr-view[contenteditable="true"], .fr-element.fr-view[contenteditable="true"]',
      public: [
        { around: '[class*="ko-text-editor__root"]', chain: '[class*="ko-text-editor_mode-selector"]', read: 'text', note: /^(?:notes?|notas?)\b/i },
        { around: '[class*="ko-text-editor__root"]', chain: '[class*="channel-type--note"]', says: 'note' },
        { around: '[class*="ko-text-editor__root"]', chain: '[class*="channel-type--"]', says: 'public' },
      ],
      confidence: 'high',
    },
  ],
  send: ['[class*="layout__submit-button"] [role="button"], [class*="layout__submit-button"] button'],
});
