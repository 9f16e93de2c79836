import { defineHost } from '../host';
import { get } from '../safe-dom';

/** The account stands last in the window's title: "Subject - agent@shop.example - Gmail". */
const lastAddressInTitle = (title: Element): string | null => get<string>(title, 'textContent').match(/[^\s<>()]+@[^\s<>()]+\.[a-z]{2,}/gi)?.at(-1) ?? null;

/** Gmail. The address never tells the thread; everything is read from the visible conversation. Roles come from the own address. */
export default defineHost({
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  examples: ['https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDkzTrSmLpQkVbN', 'https://mail.google.com/mail/u/1/?tab=rm#label/Soporte/FMfcgzGwHLqZ'],
  routes: [],
  fields: {
    id: [
      { chain: ['[role="main"]', 'h2[data-legacy-thread-id]'], read: 'attr:data-legacy-thread-id', since: '2016', confidence: 'high' },
      { chain: ['[role="main"]', '[data-legacy-thread-id]'], read: 'attr:data-legacy-thread-id', confidence: 'high' },
      { chain: ['[role="main"]', '[data-thread-perm-id]'], read: 'attr:data-thread-perm-id', confidence: 'medium' },
    ],
    subject: [
      { chain: ['[role="main"]', 'h2[data-legacy-thread-id]'], since: '2018', confidence: 'high' },
      { chain: ['[role="main"]', '.ha h2, h2.hP'], since: '2016', confidence: 'high' },
      { chain: ['[role="main"]', 'h2'], confidence: 'low' },
    ],
    ownAddress: [
      { chain: 'a[href*="accounts.google.com/SignOutOptions"]', read: 'attr:aria-label', match: /[^\s<>()]+@[^\s<>()]+\.[a-z]{2,}/i, confidence: 'high' },
      { chain: 'title', read: lastAddressInTitle, confidence: 'medium' },
    ],
    messages: [
      { chain: ['[role="main"]', 'div.adn[data-message-id], div.adn[data-legacy-message-id]'], since: '2016', confidence: 'high' },
      { chain: ['[role="main"]', '[role="listitem"]'], since: '2016', confidence: 'high' },
      { chain: ['[role="main"]', '[data-message-id], [data-legacy-message-id]'], confidence: 'medium' },
    ],
    more: [{ chain: ['[role="main"]', '[role="listitem"].kv, [role="listitem"].kQ, [role="listitem"].kx, .adv .adx, .iX a[href*="view=lg"]'], confidence: 'high' }],
    draftSubject: [{ chain: 'input[name="subjectbox"]', read: 'value', confidence: 'high' }],
    draftTo: [
      { chain: '[name="to"] [role="option"][data-hovercard-id]', read: 'attr:data-hovercard-id', confidence: 'medium' },
      { chain: 'div[data-hovercard-id*="@"]', read: 'attr:data-hovercard-id', confidence: 'low' },
    ],
  },
  message: {
    body: [
      { chain: 'div.a3s', since: '2016', confidence: 'high' },
      { chain: 'div.ii.gt, .adP', since: '2016', confidence: 'high' },
      { chain: '[dir="ltr"], [dir="rtl"]', confidence: 'low' },
    ],
    author: [
      { chain: 'span.gD[email], h3.iw span[email], td.gF span[email]', read: 'attr:name', since: '2016', confidence: 'high' },
      { chain: 'span[email][name]', read: 'attr:name', confidence: 'high' },
    ],
    address: [
      { chain: 'span.gD[email], h3.iw span[email], td.gF span[email]', read: 'attr:email', since: '2016', confidence: 'high' },
      { chain: 'span[email]', read: 'attr:email', confidence: 'high' },
    ],
    at: [
      { chain: 'span.g3[title]', read: 'attr:title', since: '2016', confidence: 'high' },
      { chain: 'span[title*=":"]', read: 'attr:title', match: /^.*\d{4}.*\d{1,2}:\d{2}.*$/, confidence: 'medium' },
    ],
    strip: ['.adL', '.im', '.h5', '.yj6qo', '.ajR'],
  },
  order: 'oldest-first',
  roles: [],
  editors: [
    { chain: ['[role="main"]', '[g_editable="true"], div.Am[contenteditable="true"]'], public: true, confidence: 'high' },
    { chain: ['[role="main"]', 'div[contenteditable="true"][role="textbox"]'], public: true, confidence: 'high' },
    { chain: '[role="dialog"] [g_editable="true"], [role="dialog"] div[contenteditable="true"][role="textbox"], .aSs [g_editable="true"], body.xE [g_editable="true"]', public: true, apart: true, confidence: 'medium' },
  ],
  send: [
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
    'div.T-I.T-I-atl[role="button"]',
    '[role="button"][data-tooltip*="Enter"]',
    '[selector="scheduledSend"]',
  ],
  insets: { top: 64, bottom: 0, end: 56 },
  settle: 300,
});
