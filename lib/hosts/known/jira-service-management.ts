import { defineHost } from '../host';

/** Both spellings of the attribute are met. */
const testId = (id: string, inside = ''): string => `[data-testid="${id}"]${inside}, [data-test-id="${id}"]${inside}`;
const noteWords = /internal note|nota interna|add internal|internal comment|comentario interno/i;
const replyWords = /reply to customer|responder al cliente|respond to customer|share with customer/i;

/** Jira Service Management, cloud and data centre. The host whose marks change most. */
export default defineHost({
  id: 'jira-service-management',
  name: 'Jira Service Management',
  matches: ['https://*.atlassian.net/*'],
  signs: ['#jira-issue-header', '#jira.aui-page #key-val', '#key-val'],
  examples: ['https://norte.atlassian.net/browse/SUP-12', 'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/3/HELP-871'],
  routes: [
    { page: 'ticket', pattern: /\/browse\/(?<id>[A-Z][A-Z0-9_]+-\d+)/ },
    { page: 'ticket', pattern: /\/(?:jira\/)?(?:servicedesk|core|software)\/.*?(?<id>[A-Z][A-Z0-9_]+-\d+)/ },
    { page: 'ticket', pattern: /[?&]selectedIssue=(?<id>[A-Z][A-Z0-9_]+-\d+)/ },
  ],
  fields: {
    id: [
      { chain: testId('issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container', ' a'), confidence: 'high' },
      { chain: '#key-val', confidence: 'high' },
    ],
    subject: [
      { chain: testId('issue.views.issue-base.foundation.summary.heading'), confidence: 'high' },
      { chain: '#summary-val', confidence: 'high' },
      { chain: 'h1', confidence: 'low' },
    ],
    customerName: [
      { chain: testId('issue.views.field.user.reporter'), confidence: 'low' },
      { chain: '[data-testid*="reporter"] [data-testid*="name"]', confidence: 'low' },
      { chain: '#reporter-val', confidence: 'low' },
    ],
    messages: [
      { chain: '[data-testid="issue.views.field.rich-text.description"], [data-testid^="issue-comment-base.ui.comment"]', since: '2025', confidence: 'medium' },
      { chain: '#description-val, .activity-comment', confidence: 'medium' },
      { chain: '[id^="comment-"]', confidence: 'medium' },
    ],
  },
  message: {
    body: [
      { chain: '.ak-renderer-document', confidence: 'medium' },
      { chain: '.action-body, .user-content-block', confidence: 'medium' },
    ],
    author: [{ chain: '[data-testid*="comment-header"] [data-testid*="author"], [data-testid*="author-name"], .user-hover', confidence: 'low' }],
    at: [{ chain: 'time[datetime]', read: 'attr:datetime', confidence: 'medium' }],
    strip: ['button', '.action-details'],
  },
  order: 'oldest-first',
  roles: [
    { role: 'note', has: '[data-testid*="comment-visibility-wrapper"], .sd-internal-comment, .js-sd-internal-comment', confidence: 'medium' },
    { role: 'note', is: '.sd-internal-comment, .js-sd-internal-comment', confidence: 'medium' },
    { role: 'note', within: '.sd-internal-comment, .js-sd-internal-comment', confidence: 'medium' },
    { role: 'customer', is: '[data-testid="issue.views.field.rich-text.description"], #description-val', confidence: 'low' },
  ],
  editors: [
    {
      chain: '#ak-editor-textarea, .ak-editor-content-area .ProseMirror, .ProseMirror[contenteditable="true"]',
      public: [
        { chain: '[id^="issue-transition-comment-editor-container-tabs"][aria-selected="true"], [data-testid*="comment"] [role="tab"][aria-selected="true"]', read: 'text', note: noteWords, public: replyWords },
        { chain: '[data-testid*="comment-editor"] legend, [data-testid*="comment-editor"] [class*="visibility"]', read: 'text', note: noteWords, public: replyWords },
      ],
      confidence: 'medium',
    },
    { chain: 'textarea#comment', public: [{ chain: '.sd-comment-buttons .sd-external-submit', says: 'public' }], confidence: 'medium' },
  ],
  send: ['[data-testid="comment-save-button"]', '#issue-comment-add-submit, .sd-external-submit'],
  settle: 500,
});
