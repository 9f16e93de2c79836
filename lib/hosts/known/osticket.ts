import { defineHost } from '../host';

/** osTicket 1.18. Reply and note are two forms of one page. */
export default defineHost({
  id: 'osticket',
  name: 'osTicket',
  matches: [],
  signs: ['#ticket_thread #thread-items', '#ticket_thread', 'form#reply textarea#response'],
  examples: ['https://desk.example/scp/tickets.php?id=71', 'https://desk.example/soporte/scp/tickets.php?a=view&id=9'],
  routes: [{ page: 'ticket', pattern: /\/scp\/tickets\.php\?(?:[^#]*&)?id=(?<id>\d+)/ }],
  fields: {
    subject: [
      { chain: '.tixTitle h3', confidence: 'high' },
      { chain: '.tixTitle', confidence: 'high' },
    ],
    customerName: [{ chain: '[id^="user-"][id$="-name"]', confidence: 'high' }],
    customerAddress: [{ chain: '[id^="user-"][id$="-email"]', confidence: 'high' }],
    messages: [
      { chain: '#thread-items .thread-entry', confidence: 'high' },
      { chain: '.thread-entry', confidence: 'high' },
    ],
  },
  message: {
    body: [
      { chain: '.thread-body > div:first-child', confidence: 'high' },
      { chain: '.thread-body', confidence: 'high' },
    ],
    author: [{ chain: '.header b', confidence: 'high' }],
    at: [{ chain: '.header time[datetime], time[datetime]', read: 'attr:datetime', confidence: 'high' }],
  },
  order: 'oldest-first',
  roles: [
    { role: 'customer', is: '.message', confidence: 'high' },
    { role: 'agent', is: '.response', confidence: 'high' },
    { role: 'note', is: '.note', confidence: 'high' },
    { role: 'skip', is: '.system', confidence: 'high' },
  ],
  editors: [
    { chain: 'form#reply .redactor-in[contenteditable="true"], form#reply textarea#response', public: true, confidence: 'high' },
    { chain: 'form#note .redactor-in[contenteditable="true"], form#note textarea#internal_note', public: false, confidence: 'high' },
  ],
  send: ['form#reply [type="submit"], form#note [type="submit"]'],
});
