import { defineHost } from '../host';

/** Zammad, the classic and the new interface. Several tickets stay mounted; classes name sender and visibility. */
export default defineHost({
  id: 'zammad',
  name: 'Zammad',
  matches: ['https://*.zammad.com/*'],
  signs: ['.ticketZoom .ticket-article-item', '.ticketZoom', '[data-test-id="article-content"]'],
  examples: ['https://norte.zammad.com/#ticket/zoom/51', 'https://desk.example/desktop/tickets/9'],
  routes: [
    { page: 'ticket', pattern: /#ticket\/zoom\/(?<id>\d+)/ },
    { page: 'ticket', pattern: /\/desktop\/tickets?\/(?<id>\d+)/ },
  ],
  fields: {
    pane: [
      { chain: '.content.active .ticketZoom', confidence: 'medium' },
      { chain: '.ticketZoom', confidence: 'high' },
      { chain: 'main', confidence: 'low' },
    ],
    subject: [
      { chain: '.ticket-title-update', confidence: 'high' },
      { chain: '.ticket-title', confidence: 'high' },
      { chain: 'h2[role="heading"], [role="heading"][aria-level="2"], h2', since: '2024', confidence: 'medium' },
    ],
    customerName: [{ chain: '[data-tab="customer"] [title="Name"], [data-tab="customer"] h3', confidence: 'medium' }],
    customerAddress: [{ chain: '[data-tab="customer"] a[href^="mailto:"]', read: 'attr:href', match: /mailto:([^?]+)/, confidence: 'medium' }],
    messages: [
      { chain: '.ticket-article-item[data-id]', confidence: 'high' },
      { chain: '[data-test-id^="article-bubble-container-"]', since: '2024', confidence: 'high' },
      { chain: 'article.Content, article[class*="Content--"]', since: '2024', confidence: 'medium' },
    ],
  },
  message: {
    body: [
      { chain: '.textBubble-content .richtext-content', confidence: 'high' },
      { chain: '.textBubble-content', confidence: 'high' },
      { chain: '[data-test-id^="article-bubble-body-"] .inner-article-body, [data-test-id="article-content"] .inner-article-body, .inner-article-body', since: '2024', confidence: 'high' },
    ],
    author: [{ chain: '.article-meta-row .article-meta-value, .task-subline a, [data-test-id="article-bubble-header"]', match: /^[^<]+/, confidence: 'low' }],
    at: [
      { chain: 'time[datetime]', read: 'attr:datetime', confidence: 'medium' },
      { chain: '.humanTimeFromNow[title]', read: 'attr:title', confidence: 'medium' },
    ],
    strip: ['.js-signatureMarker', '.js-toggleFold', '.article-content-meta'],
  },
  order: 'oldest-first',
  roles: [
    { role: 'note', is: '.is-internal', confidence: 'high' },
    { role: 'note', has: '[class*="internal" i]', confidence: 'medium' },
    { role: 'customer', is: '.customer', confidence: 'high' },
    { role: 'agent', is: '.agent', confidence: 'high' },
    { role: 'skip', is: '.system', confidence: 'high' },
    { role: 'customer', is: '[class*="Content--customer"], :has([class*="Content--customer"])', confidence: 'medium' },
    { role: 'agent', is: '[class*="Content--agent"], :has([class*="Content--agent"])', confidence: 'medium' },
  ],
  editors: [
    {
      chain: 'form.article-add [contenteditable="true"][data-name="body"], .articleNewEdit-body[contenteditable="true"]',
      public: [
        { around: 'form.article-add', chain: 'form.article-add.is-internal', says: 'note' },
        { around: 'form.article-add', chain: 'form.article-add.is-public', says: 'public' },
        { around: 'form.article-add', chain: 'input[name="internal"]', read: 'value', note: /^true$/, public: /^(?:false)?$/ },
      ],
      confidence: 'high',
    },
    {
      chain: '#ticketArticleReplyForm .ProseMirror, .ProseMirror[contenteditable="true"]',
      public: [{ around: '#ticketArticleReplyForm', chain: '[name="internal"]', read: 'value', note: /^true$/, public: /^false$/ }],
      confidence: 'medium',
    },
  ],
  send: ['.attributeBar .js-submit, .js-submit', '[data-test-id="article-reply-stripes-panel"] button[type="submit"]', 'button[form="ticketArticleReplyForm"]'],
});
