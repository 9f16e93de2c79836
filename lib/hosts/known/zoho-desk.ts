import generic from '../generic';
import { defineHost } from '../host';

/** Zoho Desk. The header is attested; messages are found as on an unknown page. */
export default defineHost({
  ...generic,
  id: 'zoho-desk',
  name: 'Zoho Desk',
  matches: ['https://desk.zoho.com/*', 'https://desk.zoho.eu/*', 'https://desk.zoho.in/*', 'https://desk.zoho.com.au/*', 'https://desk.zoho.jp/*', 'https://desk.zoho.com.cn/*', 'https://desk.zoho.sa/*', 'https://desk.zoho.ca/*'],
  examples: ['https://desk.zoho.eu/agent/norte/soporte/tickets/details/8811000002', 'https://desk.zoho.com/support/norte/ShowHomePage.do#Cases/dv/8811000002'],
  routes: [
    { page: 'ticket', pattern: /\/tickets\/details\/(?<id>\d+)/ },
    { page: 'ticket', pattern: /#Cases\/dv\/(?<id>\d+)/ },
  ],
  fields: {
    ...generic.fields,
    pane: [{ chain: '.zd_v2-ticketdetailview-container, [class*="ticketdetailview-container"]', since: '2023', confidence: 'high' }],
    subject: [
      { chain: '[data-id="caseSubjectText"], [class*="ticketsubject-subject"]', since: '2023', confidence: 'high' },
      ...generic.fields.subject,
    ],
  },
  editors: [
    { chain: '[class*="commentEditor" i] [contenteditable="true"], [data-id*="comment" i] [contenteditable="true"]', public: false, confidence: 'low' },
    { chain: ['[class*="commentEditor" i] iframe.ze_area', 'body[contenteditable="true"]'], public: false, confidence: 'low' },
    { ...generic.editors[0]!, chain: ['iframe.ze_area', 'body[contenteditable="true"]'], confidence: 'low' },
    { ...generic.editors[0]!, chain: '.ze_body[contenteditable="true"]', confidence: 'low' },
    ...generic.editors,
  ],
  send: ['[data-id="sendReply"]', ...generic.send],
});
