import { defineHost } from '../host';

/** Zendesk, Agent Workspace and the classic interface. Every open ticket stays in the page: only the pane of the address counts. */
export default defineHost({
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/*'],
  examples: ['https://norte.zendesk.com/agent/tickets/3012', 'https://acme.zendesk.com/agent/workspaces/88#omni'],
  routes: [
    { page: 'ticket', pattern: /\.zendesk\.com\/agent\/(?:tickets|workspaces)\/(?<id>\d+)/ },
    { page: 'none', pattern: /\.zendesk\.com\/(?:agent\/(?:filters|search|dashboard|users|organizations|reporting|admin)\b|hc\/|admin\/)/ },
  ],
  fields: {
    pane: [
      { chain: '[data-test-id="ticket-{id}-custom-layout"]', since: '2024', confidence: 'high' },
      { chain: '[data-side-conversations-anchor-id="{id}"]', confidence: 'high' },
      { chain: '.ticket-panes-grid-layout[data-is-active="true"]', confidence: 'high' },
      { chain: '.ticket-panes-grid-layout.active', confidence: 'medium' },
      { chain: '[data-ticket-id="{id}"]', confidence: 'medium' },
      { chain: '.ticket-panes-grid-layout, .workspace', since: '2016', confidence: 'medium' },
    ],
    id: [{ chain: '[role="tab"][data-entity-id][aria-selected="true"], [data-test-id="header-tab"][data-entity-is-selected="true"]', read: 'attr:data-entity-id', confidence: 'medium' }],
    subject: [
      { chain: 'input[data-test-id="omni-header-subject"]', read: 'value', since: '2022', confidence: 'high' },
      { chain: 'input[data-test-id="ticket-pane-subject"]', read: 'value', since: '2020', confidence: 'medium' },
      { chain: 'input[aria-label="Subject"], input[aria-label="Asunto"]', read: 'value', confidence: 'medium' },
      { chain: '.pane_header .editable input', read: 'value', since: '2016', confidence: 'medium' },
      { chain: 'header input[type="text"], .pane_header h2', confidence: 'low' },
    ],
    customerName: [
      { chain: '[data-test-id="ticket-system-field-requester-select"]', since: '2024', confidence: 'medium' },
      { chain: '[data-test-id="ticket-system-field-requester-menu"], [data-test-id="tooltip-requester-name"]', confidence: 'medium' },
      { chain: '[data-test-id="tabs-nav-item-users"]', confidence: 'medium' },
      { chain: '.requester .name, .sender .name', since: '2016', confidence: 'low' },
    ],
    customerAddress: [
      { chain: '[data-test-id="requester-field"] [title*="@"]', read: 'attr:title', confidence: 'low' },
      { chain: '[data-test-id="requester-field"] input[type="email"]', read: 'value', confidence: 'low' },
      { chain: '.requester [title*="@"]', read: 'attr:title', since: '2016', confidence: 'low' },
      { chain: '.email', match: /\S+@\S+\.\S+/, since: '2016', confidence: 'low' },
    ],
    messages: [
      { chain: 'article[data-test-id="omni-log-comment-item"]', since: '2021', confidence: 'high' },
      { chain: ['[data-test-id="omni-log-container"], [role="log"]', 'article'], since: '2021', confidence: 'high' },
      { chain: 'div[data-comment-id]', since: '2016', confidence: 'medium' },
      { chain: '.event .comment, .comment:not(.comment_input)', since: '2016', confidence: 'medium' },
      { chain: 'article:has(time[datetime])', confidence: 'low' },
    ],
    more: [{ chain: 'button[data-test-id="convolog-show-more-button"], [data-test-id="omnilog-jump-button"], [role="progressbar"]', confidence: 'high' }],
  },
  message: {
    body: [
      { chain: '[data-test-id="omni-log-message-content"] .zd-comment', since: '2021', confidence: 'high' },
      { chain: '.zd-comment', since: '2016', confidence: 'high' },
      { chain: '[data-test-id="omni-log-message-content"]', since: '2021', confidence: 'high' },
      { chain: '.comment .body, .body', since: '2016', confidence: 'low' },
    ],
    author: [
      { chain: '[data-test-id="omni-log-item-sender"]', since: '2021', confidence: 'high' },
      { chain: '[data-test-id="omni-log-comment-user-link"]', confidence: 'medium' },
      { chain: '.comment-author .author-name, .actor-name, .actor .name', since: '2016', confidence: 'medium' },
    ],
    at: [
      { chain: 'time[data-test-id^="timestamp-"][datetime]', read: 'attr:datetime', since: '2021', confidence: 'high' },
      { chain: 'time[datetime]', read: 'attr:datetime', since: '2016', confidence: 'high' },
    ],
    strip: ['[data-test-id="convo-log-item-read-indicator"]', '[data-test-id="convo-log-item-delivered-indicator"]', 'button'],
  },
  order: 'oldest-first',
  roles: [
    { role: 'skip', has: '[data-originated-from="Trigger"]', confidence: 'high' },
    { role: 'note', has: '[data-test-id="omni-log-item-message"][type="internal"], [data-test-id="omni-log-internal-note-tag"]', confidence: 'high' },
    { role: 'note', is: '.is-internal', confidence: 'high' },
    { role: 'note', within: '.comment.is-internal, .event.is-internal', confidence: 'high' },
    { role: 'customer', has: '[data-test-id="omni-log-item-message"][type="end-user"]', confidence: 'high' },
    // Integrations open tickets in the customer's name, so this counts only for what is not the customer's.
    { role: 'skip', has: '[data-originated-from="ApiInteraction"]', confidence: 'medium' },
    { role: 'agent', has: '[data-test-id="omni-log-item-message"][type="agent"], [data-test-id="omni-log-avatar-badge-AgentBadge"]', confidence: 'high' },
    { role: 'skip', is: 'article:has([data-test-id="omni-log-item-message"]):not(:has([type]))', confidence: 'medium' },
    { role: 'customer', has: '[type="end-user"]', confidence: 'medium' },
    { role: 'note', has: '[type="internal"]', confidence: 'medium' },
    { role: 'agent', has: '[type="agent"]', confidence: 'medium' },
  ],
  editors: [
    {
      chain: '[data-test-id^="omnicomposer-"][contenteditable="true"], [data-test-id^="omnicomposer-"] [contenteditable="true"]',
      public: [
        { chain: '[data-test-id="omnichannel-channel-switcher-button"]', read: 'attr:data-channel', note: /^internal$/, public: /./ },
        { chain: 'button[data-channel]', read: 'attr:data-channel', note: /^internal$/, public: /./ },
      ],
      confidence: 'high',
    },
    {
      chain: '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"], .zendesk-editor--rich-text-container [contenteditable="true"]',
      public: [
        { around: '.comment_input', chain: '.comment_input.is-public', says: 'public' },
        { around: '.comment_input', chain: '.comment_input', says: 'note' },
      ],
      confidence: 'medium',
    },
    {
      chain: '.ck-editor__editable[contenteditable="true"], div[contenteditable="true"][role="textbox"]',
      public: [{ chain: 'button[data-channel]', read: 'attr:data-channel', note: /^internal$/, public: /./ }],
      confidence: 'medium',
    },
    {
      chain: '.comment_input textarea',
      public: [
        { around: '.comment_input', chain: '.comment_input.is-public', says: 'public' },
        { around: '.comment_input', chain: '.comment_input', says: 'note' },
      ],
      confidence: 'low',
    },
  ],
  send: [
    '[data-test-id="submit_button-button"]',
    '[data-test-id="submit_button-menu-button"]',
    '[data-test-id="omnichannel-omnicomposer-send-button"]',
    '.ticket_submit_buttons button, .ticket-resolution-footer button',
  ],
  keepClear: ['[data-test-id="omnichannel-channel-switcher-button"]', '[data-test-id="macro-menu-dropdown"]'],
  insets: { top: 56, bottom: 56, end: 0 },
  settle: 300,
});
