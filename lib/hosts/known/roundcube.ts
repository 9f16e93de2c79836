import { defineHost } from '../host';
import { hiddenValue } from '../query';
import { documentOf, get } from '../safe-dom';

/** Roundcube (Elastic skin). One message per page, often in the preview frame of the list; the reply page does not show it again. */
export default defineHost({
  id: 'roundcube',
  name: 'Roundcube',
  matches: [],
  signs: ['#message-header .rcmContactAddress', 'iframe#messagecontframe', 'textarea#composebody', '#messagebody .message-part, #messagebody .message-htmlpart'],
  examples: ['https://webmail.example/?_task=mail&_mbox=INBOX&_uid=14&_action=show', 'https://mail.example/rc/?_task=mail&_uid=3&_mbox=Soporte&_action=show'],
  routes: [
    // What the agent wrote is no customer's message.
    { page: 'none', pattern: /[?&]_mbox=[^&#]*(?:sent|enviad|drafts|borrador)/i },
    { page: 'reply', pattern: /\?(?=[^#]*\b_task=mail\b)[^#]*\b_action=compose\b/ },
    { page: 'ticket', pattern: /\?(?=[^#]*\b_task=mail\b)(?=[^#]*\b_action=(?:show|preview)\b)[^#]*\b_uid=(?<id>\d+)/ },
  ],
  fields: {
    pane: [
      { chain: ['iframe#messagecontframe', 'html:has(#messagebody)'], confidence: 'high' },
      { chain: 'body', confidence: 'high' },
    ],
    id: [{ chain: '#messagebody', read: (body) => /[?&]_uid=(\d+)/.exec(documentOf(body).URL)?.[1] ?? null, confidence: 'medium' }],
    subject: [
      { chain: '#message-header h2.subject', read: 'own-text', confidence: 'high' },
      { chain: 'h2.subject, .subject', read: 'own-text', confidence: 'medium' },
    ],
    ownAddress: [
      { chain: 'select#_from option[selected]', read: (option) => get<string>(option, 'textContent'), match: /[^\s<>]+@[^\s<>]+/, confidence: 'high' },
      { chain: '.header-title.username', match: /[^\s<>]+@[^\s<>]+/, confidence: 'medium' },
    ],
    messages: [
      { chain: ':has(> #message-header):has(#messagebody)', confidence: 'high' },
      { chain: ':has(> #messagebody)', confidence: 'medium' },
    ],
    draftSubject: [{ chain: '#compose-subject, input[name="_subject"]', read: 'value', confidence: 'high' }],
    draftTo: [{ chain: '#_to, [name="_to"]', read: hiddenValue, confidence: 'high' }],
  },
  message: {
    body: [
      { chain: '#messagebody .message-htmlpart', confidence: 'high' },
      { chain: '#messagebody .message-part', confidence: 'high' },
      { chain: '#messagebody', confidence: 'medium' },
    ],
    author: [
      { chain: 'td.header.from .rcmContactAddress', confidence: 'high' },
      { chain: '.header-summary .rcmContactAddress, .rcmContactAddress', confidence: 'high' },
    ],
    address: [
      { chain: 'td.header.from .rcmContactAddress', read: 'attr:title', confidence: 'high' },
      { chain: '.header-summary .rcmContactAddress, .rcmContactAddress', read: 'attr:title', confidence: 'high' },
    ],
    at: [
      { chain: 'td.header.date', confidence: 'high' },
      { chain: '.header-summary .text-nowrap', confidence: 'high' },
    ],
  },
  order: 'oldest-first',
  roles: [],
  single: true,
  editors: [
    { chain: ['iframe#composebody_ifr', 'body[contenteditable="true"]'], public: true, confidence: 'high' },
    { chain: 'textarea#composebody', public: true, confidence: 'high' },
  ],
  send: ['.formbuttons button.send', 'button.send'],
  certainSend: true,
});
