import { defineHost } from '../host';

/** Request Tracker 5 and 6. The history arrives after the page; a comment is written in the same form as a reply. */
export default defineHost({
  id: 'request-tracker',
  name: 'Request Tracker',
  matches: [],
  signs: ['body[id^="comp-"] #preferences .current-user', 'body[id^="comp-Ticket-"]', '.history-container .transaction[data-transaction-id]', 'form[name="TicketUpdate"]'],
  examples: ['https://rt.example/Ticket/Display.html?id=2', 'https://help.example/rt/Ticket/History.html?id=77'],
  routes: [
    { page: 'note', pattern: /\/Ticket\/Update\.html\?(?=[^#]*\bAction=Comment\b)(?:[^#]*[;&])?id=(?<id>\d+)/ },
    { page: 'reply', pattern: /\/Ticket\/Update\.html\?(?:[^#]*[;&])?id=(?<id>\d+)/ },
    { page: 'reply', pattern: /\/m\/ticket\/reply\?(?:[^#]*[;&])?id=(?<id>\d+)/ },
    { page: 'ticket', pattern: /\/Ticket\/(?:Display|History|ModifyAll)\.html\?(?:[^#]*[;&])?id=(?<id>\d+)/ },
    { page: 'ticket', pattern: /\/m\/ticket\/show\?(?:[^#]*[;&])?id=(?<id>\d+)/ },
    { page: 'none', pattern: /\/(?:Search|Admin|Prefs|Dashboards|Reports|Tools)\// },
  ],
  fields: {
    id: [{ chain: '#header h1', match: /#(\d+)/, confidence: 'high' }],
    subject: [
      { chain: '#header h1', match: /^#\d+:\s*(.+)$/, confidence: 'high' },
      { chain: 'h1', match: /#\d+:\s*(.+)$/, confidence: 'medium' },
    ],
    customerName: [{ chain: '.requestors .user', confidence: 'high' }],
    customerAddress: [{ chain: '.requestors .user', match: /[^\s<>]+@[^\s<>]+/, confidence: 'high' }],
    customerIds: [{ chain: '.requestors .user[data-user-id]', read: 'attr:data-user-id', confidence: 'high' }],
    messages: [
      { chain: '.history-container .transaction.message', confidence: 'high' },
      { chain: '.transaction:has(.messagebody)', confidence: 'high' },
    ],
    more: [{ chain: '.history-container[data-disable-scroll-loading="0"] .loading, .history-container .error-load-history', confidence: 'low' }],
    draftSubject: [{ chain: 'form[name="TicketUpdate"] input[name="UpdateSubject"]', read: 'value', confidence: 'high' }],
  },
  message: {
    body: [{ chain: '.messagebody', confidence: 'high' }],
    author: [{ chain: '.description .user', confidence: 'high' }],
    address: [{ chain: '.description .user', match: /[^\s<>]+@[^\s<>]+/, confidence: 'high' }],
    at: [
      { chain: '.metadata .date', confidence: 'high' },
      { chain: '.date', confidence: 'high' },
    ],
    person: [{ chain: '.description .user[data-user-id]', read: 'attr:data-user-id', confidence: 'high' }],
    strip: ['.message-stanza.closed', '.message-stanza.open', '.message-stanza-folder', '.message-header', '.attachment-info', '.downloadattachment', '.messagebody .revision'],
  },
  order: 'oldest-first',
  roles: [
    // Only the sentence tells a comment from a reply: English, Spanish, German, French, Portuguese, Italian.
    { role: 'note', from: { chain: '.description', confidence: 'medium' }, says: /\bcomm?ent(?:s|ario|aire|i\b)|\bcoment[aá]rio|kommentar/i, confidence: 'high' },
    { role: 'skip', is: '.transaction.other, .transaction.basics, .transaction.people, .transaction.links', confidence: 'high' },
  ],
  editors: [
    {
      chain: ['iframe.cke_wysiwyg_frame', 'body[contenteditable="true"]'],
      public: [
        { chain: 'select#UpdateType, select[name="UpdateType"]', read: 'value', note: /^private$/, public: /^response$/ },
        { around: '.messagebox-container', chain: '.messagebox-container.action-private', says: 'note' },
        { around: '.messagebox-container', chain: '.messagebox-container.action-response', says: 'public' },
      ],
      confidence: 'high',
    },
    {
      chain: '.ck-content[contenteditable="true"], textarea#UpdateContent, textarea.messagebox',
      public: [
        { chain: 'select#UpdateType, select[name="UpdateType"]', read: 'value', note: /^private$/, public: /^response$/ },
        { around: '.messagebox-container', chain: '.messagebox-container.action-private', says: 'note' },
        { around: '.messagebox-container', chain: '.messagebox-container.action-response', says: 'public' },
      ],
      confidence: 'high',
    },
  ],
  send: ['input[name="SubmitTicket"], button[name="SubmitTicket"]'],
  certainSend: true,
  settle: 1200,
});
