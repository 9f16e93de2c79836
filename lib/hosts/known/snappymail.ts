import { defineHost } from '../host';

/** SnappyMail and RainLoop. One message per view; the compose window stands over it. */
export default defineHost({
  id: 'snappymail',
  name: 'SnappyMail',
  matches: [],
  signs: ['#rl-app .messageView', '#rl-app'],
  examples: ['https://mail.example/#/mailbox/INBOX/m123', 'https://mail.example/webmail/#/mailbox/Soporte/p2/m8'],
  routes: [
    { page: 'none', pattern: /#\/mailbox\/[^/]*(?:sent|enviad|drafts|borrador)/i },
    { page: 'ticket', pattern: /#\/mailbox\/[^/]+(?:\/p\d+)?\/m(?<id>\d+)/ },
  ],
  fields: {
    subject: [
      { chain: '.messageView .subjectParent .subject', confidence: 'high' },
      { chain: '.b-message .subject', confidence: 'high' },
    ],
    ownAddress: [{ chain: '.accountPlace, .b-toolbar .username, #rl-right .user-email', match: /[^\s<>]+@[^\s<>]+/, confidence: 'low' }],
    messages: [
      { chain: '.messageView .b-message', confidence: 'high' },
      { chain: '.messageView', confidence: 'high' },
    ],
    draftSubject: [{ chain: 'input[name="subject"]', read: 'value', confidence: 'high' }],
  },
  message: {
    body: [
      { chain: '#messageItem .bodyText', confidence: 'high' },
      { chain: '.bodyText', confidence: 'high' },
    ],
    author: [{ chain: '.informationShort .from', match: /^[^<(]+/, confidence: 'high' }],
    address: [{ chain: '.informationShort .from[title]', read: 'attr:title', confidence: 'high' }],
    at: [
      { chain: 'time.date[datetime], time[datetime]', read: 'attr:datetime', confidence: 'high' },
      { chain: 'time[title]', read: 'attr:title', confidence: 'medium' },
    ],
    strip: ['details'],
  },
  order: 'oldest-first',
  roles: [],
  single: true,
  editors: [
    { chain: '.textAreaParent .squire-wysiwyg[contenteditable="true"], .squire-wysiwyg[contenteditable="true"]', public: true, confidence: 'high' },
    { chain: '.textAreaParent textarea.squire-plain', public: true, confidence: 'high' },
  ],
  send: ['a.btn[data-bind*="sendCommand"], [data-bind*="sendCommand"]'],
});
