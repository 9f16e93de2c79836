import { defineHost } from '../host';

/** Front. File names stand before generated suffixes in its classes; only the header is attested, the rest is from memory. */
export default defineHost({
  id: 'front',
  name: 'Front',
  matches: ['https://*.frontapp.com/*'],
  examples: ['https://app.frontapp.com/open/cnv_1a2b3c', 'https://app.frontapp.com/inboxes/teams/folders/77/unassigned/54321987'],
  routes: [{ page: 'ticket', pattern: /\.frontapp\.com\/.*?(?<id>cnv_[0-9a-z]+|\d{6,})(?:[/?#]|$)/ }],
  fields: {
    subject: [{ chain: '[class*="conversationSubjectWrapper__"]', since: '2024', confidence: 'medium' }],
    customerName: [{ chain: '[class*="messageViewerRecipient__StyledDetailsWrapperDiv"] div, [class*="messageViewerRecipient__"]', match: /^[^<]+/, confidence: 'low' }],
    messages: [
      { chain: '[class*="messageViewer__"]', confidence: 'low' },
      { chain: '[class*="conversationPanelMessage__"], [class*="timelineMessage"]', confidence: 'low' },
    ],
  },
  message: {
    body: [
      { chain: ['iframe', 'body'], confidence: 'low' },
      { chain: '[class*="messageViewerBody__"]', confidence: 'low' },
    ],
    author: [{ chain: '[class*="messageViewerRecipient__"], [class*="author" i]', match: /^[^<]+/, confidence: 'medium' }],
    address: [{ chain: '[class*="messageViewerRecipient__"]', match: /[^\s<>]+@[^\s<>]+/, confidence: 'medium' }],
    at: [{ chain: 'time[datetime]', read: 'attr:datetime', confidence: 'low' }],
  },
  order: 'oldest-first',
  roles: [{ role: 'note', is: '[class*="commentBubble" i], [class*="comment__" i]', confidence: 'medium' }],
  editors: [
    { chain: '[class*="commentComposer" i] [contenteditable="true"], [class*="commentBar" i] [contenteditable="true"]', public: false, confidence: 'low' },
    { chain: '[class*="composer" i] [contenteditable="true"]', public: true, confidence: 'low' },
    { chain: '[contenteditable="true"][role="textbox"]', public: [], confidence: 'low' },
  ],
  send: ['[class*="composerSendButton" i], [class*="sendButton" i]'],
});
