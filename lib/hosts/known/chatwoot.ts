import { defineHost } from '../host';

const publicSigns = [
  { around: '.reply-box', chain: '.reply-box.is-private', says: 'note' },
  { around: '.reply-box', chain: '.button--note.is-active', says: 'note' },
  { around: '.reply-box', chain: '.reply-box', says: 'public' },
] as const;

/** Chatwoot. The side on which a bubble stands tells its author; a lock tells a private note. */
export default defineHost({
  id: 'chatwoot',
  name: 'Chatwoot',
  matches: ['https://app.chatwoot.com/*'],
  signs: ['.conversation-panel .message-bubble-container', '.conversation-panel'],
  examples: ['https://app.chatwoot.com/app/accounts/1/conversations/88', 'https://chat.example/app/accounts/2/inbox/3/conversations/15'],
  routes: [{ page: 'ticket', pattern: /\/app\/accounts\/\d+\/(?:[^#?]+\/)?conversations\/(?<id>\d+)/ }],
  fields: {
    subject: [
      { chain: '[data-bubble-name="email"] section [class*="subject" i]', confidence: 'low' },
      { chain: '.conversation--header h3, .conversation--header', confidence: 'medium' },
    ],
    customerName: [{ chain: '.conversation--header .user--name, .contact-info h3', confidence: 'medium' }],
    customerAddress: [{ chain: '.contact-info a[href^="mailto:"], a[href^="mailto:"]', read: 'attr:href', match: /mailto:([^?]+)/, confidence: 'medium' }],
    messages: [
      { chain: '.message-bubble-container[data-message-id]', since: '2024', confidence: 'high' },
      { chain: '[id^="message"][data-message-id]', confidence: 'high' },
      { chain: '.conversation-panel li[id^="message"]', confidence: 'medium' },
    ],
  },
  message: {
    body: [
      { chain: '[data-bubble-name="email"] .letter-render, .letter-render', since: '2024', confidence: 'high' },
      { chain: '[data-bubble-name="text"] .prose, .prose', since: '2024', confidence: 'high' },
      { chain: '.message-text__wrap', since: '2020', confidence: 'medium' },
    ],
    at: [{ chain: 'time[datetime]', read: 'attr:datetime', confidence: 'medium' }, { chain: 'time', confidence: 'medium' }],
    strip: ['time', '.message-text--metadata'],
  },
  order: 'oldest-first',
  roles: [
    { role: 'skip', is: '.justify-center, .activity', confidence: 'high' },
    { role: 'skip', has: '[data-bubble-name="activity"]', confidence: 'high' },
    { role: 'note', has: '[class*="i-lucide-lock"], [class*="bg-n-solid-amber"], .bubble.is-private', confidence: 'high' },
    { role: 'customer', is: '.justify-start, .left', confidence: 'medium' },
    { role: 'agent', is: '.justify-end, .right', confidence: 'medium' },
    { role: 'customer', has: '.left-bubble', confidence: 'medium' },
    { role: 'agent', has: '.right-bubble', confidence: 'medium' },
  ],
  editors: [{ chain: '.reply-box .ProseMirror, .reply-box textarea', public: publicSigns, confidence: 'high' }],
  send: ['.reply-box .bottom-box .right-wrap button, .reply-box .bottom-box button[type="submit"]'],
});
