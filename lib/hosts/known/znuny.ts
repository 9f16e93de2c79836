import { defineHost, type RawMessage } from '../host';
import { answer, follow } from '../query';
import { signOf } from '../roles';
import { all, attribute, get, visible } from '../safe-dom';

const roles = [
  { role: 'note', is: '.NotVisibleForCustomer:not(.customer)', confidence: 'high' },
  { role: 'customer', is: '.customer', confidence: 'high' },
  { role: 'agent', is: '.agent', confidence: 'high' },
  { role: 'skip', is: '.system', confidence: 'high' },
] as const;
const isVisible = (box: Element): string => (get<boolean>(box, 'checked') ? 'public' : 'note');
const publicSigns = [{ chain: 'input#IsVisibleForCustomer, input[name="IsVisibleForCustomer"]', read: isVisible, public: /^public$/, note: /^note$/ }];

/** Znuny, OTRS and OTOBO. Only the selected article has a body, the list of articles has the authors and times; the reply is written in a window of its own. */
export default defineHost({
  id: 'znuny',
  name: 'Znuny / OTRS',
  matches: [],
  signs: ['#ArticleItems', '#ArticleTable', 'form#ComposeTicket', 'input[name="Action"][value^="AgentTicket"]'],
  examples: ['https://desk.example/otrs/index.pl?Action=AgentTicketZoom;TicketID=3', 'https://desk.example/znuny/index.pl?Action=AgentTicketZoom&TicketID=77;ArticleID=22'],
  routes: [
    { page: 'ticket', pattern: /index\.pl\?(?=[^#]*\bAction=AgentTicketZoom\b)[^#]*\bTicketID=(?<id>\d+)/ },
    { page: 'reply', pattern: /index\.pl\?(?=[^#]*\bAction=AgentTicket(?:Compose|EmailOutbound|Forward)\b)[^#]*\bTicketID=(?<id>\d+)/ },
    { page: 'note', pattern: /index\.pl\?(?=[^#]*\bAction=AgentTicket(?:Note|Close|Pending|FreeText|Owner|Responsible|Priority)\b)[^#]*\bTicketID=(?<id>\d+)/ },
    { page: 'none', pattern: /index\.pl\?[^#]*\bAction=Agent(?:Dashboard|TicketQueue|TicketStatusView|TicketSearch)/ },
  ],
  fields: {
    id: [{ chain: 'form[name="compose"] input[name="TicketID"], form#ComposeTicket input[name="TicketID"]', read: (input) => get<string>(input, 'value'), confidence: 'high' }],
    subject: [
      { chain: '#ticketDetails h1.ticketHeaderTitleHeadline', match: /[—–-]\s+(.+)$/, since: '2023', confidence: 'high' },
      { chain: '.Headline h1', match: /[—–-]\s+(.+)$/, confidence: 'high' },
    ],
    customerName: [{ chain: 'tr.customer td.Sender div[title]', read: 'attr:title', confidence: 'high' }],
    customerAddress: [
      { chain: 'tr.customer td.Sender div[title*="@"]', read: 'attr:title', confidence: 'high' },
      { chain: '.SidebarColumn p.Value[title*="@"]', read: 'attr:title', confidence: 'medium' },
    ],
    messages: [{ chain: '#ArticleItems > .WidgetSimple, #ArticleItems .WidgetSimple', confidence: 'high' }],
    more: [{ chain: '#ArticleTable tbody tr ~ tr', confidence: 'high' }],
    draftSubject: [{ chain: 'form[name="compose"] input[name="Subject"]', read: 'value', confidence: 'high' }],
  },
  message: { body: [], strip: ['.ArticleMailHeader', '.LightRow'] },
  findMessages: (pane) => follow(pane, '#ArticleItems .WidgetSimple:has(.ArticleBody, iframe[id^="Iframe"])').filter(visible).map((article) => rawMessage(article, pane)),
  order: 'newest-first',
  roles,
  editors: [
    { chain: ['iframe.cke_wysiwyg_frame', 'body[contenteditable="true"]'], public: publicSigns, confidence: 'high' },
    { chain: '.RichTextField .ck-content[contenteditable="true"], .ck-content[contenteditable="true"], textarea#RichText', public: publicSigns, confidence: 'high' },
  ],
  send: ['#submitRichText'],
  settle: 800,
});

/** The list row of the article knows its author and its time. */
function rawMessage(article: Element, pane: Element): RawMessage {
  const id = /\d+/.exec(attribute(all(article, 'a[name^="Article"]')[0] ?? article, 'name') ?? '')?.[0]
    ?? /\d+/.exec(attribute(all(article, 'iframe[id^="Iframe"]')[0] ?? article, 'id') ?? '')?.[0];
  const row = all(pane, 'tr:has(input.ArticleID)').filter(visible).find((line) => get<string>(all(line, 'input.ArticleID')[0]!, 'value') === id) ?? null;
  const sender = row && answer(row, [{ chain: 'td.Sender div[title]', read: 'attr:title', confidence: 'high' }])?.value;
  return {
    element: article,
    bodies: follow(article, ['iframe[id^="Iframe"]', 'body']).concat(follow(article, '.ArticleBody')),
    author: sender?.replace(/\s*<[^>]*>$/, '') ?? null,
    address: sender?.includes('@') ? sender : null,
    at: row && (answer(row, [{ chain: 'td.Created input.SortData', read: (input) => get<string>(input, 'value'), confidence: 'high' }])?.value ?? null),
    person: null,
    sign: signOf(article, roles),
  };
}
