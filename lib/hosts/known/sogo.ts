import { defineHost } from '../host';

/** SOGo 5. One message at a time; the reply is a dialog over it, and the address stays the same. */
export default defineHost({
  id: 'sogo',
  name: 'SOGo',
  matches: [],
  signs: ['#detailView .msg-body', 'md-dialog#mailEditor', '#detailView .sg-md-headline', 'md-content [ng-controller*="Mailbox" i]'],
  examples: ['https://groupware.example/SOGo/so/ana/Mail/view#!/Mail/0/INBOX/14'],
  routes: [
    { page: 'none', pattern: /#!\/Mail\/\d+\/[^/]*(?:sent|enviad|drafts|borrador)/i },
    { page: 'ticket', pattern: /\/Mail\/view#!\/Mail\/\d+\/[^/]+\/(?<id>\d+)/ },
  ],
  fields: {
    subject: [
      { chain: '#detailView h5.sg-md-headline', confidence: 'high' },
      { chain: '#detailView h5, #detailView h4', confidence: 'low' },
    ],
    messages: [
      { chain: '#detailView:has(.msg-body)', confidence: 'high' },
      { chain: '#detailView:has(.mailer_htmlcontent, .mailer_plaincontent)', confidence: 'high' },
    ],
    draftTo: [{ chain: 'md-dialog#mailEditor md-chip', match: /[^\s<>]+@[^\s<>]+/, confidence: 'low' }],
  },
  message: {
    body: [
      { chain: '.sg-mail-part .mailer_htmlcontent, .sg-mail-part .mailer_plaincontent', confidence: 'high' },
      { chain: '.mailer_htmlcontent, .mailer_plaincontent, .msg-body', confidence: 'medium' },
    ],
    author: [{ chain: '.sg-face, .msg-sender, [ng-bind*="from" i]', confidence: 'low' }],
    address: [{ chain: 'a[ng-click*="selectRecipient"]', match: /[^\s<>]+@[^\s<>]+/, confidence: 'high' }],
    // Its `datetime` is the name of a variable.
    at: [{ chain: 'time.msg-date', confidence: 'medium' }],
  },
  order: 'oldest-first',
  roles: [],
  single: true,
  editors: [
    { chain: ['md-dialog#mailEditor iframe.cke_wysiwyg_frame, md-dialog iframe.cke_wysiwyg_frame', 'body[contenteditable="true"]'], public: true, confidence: 'high' },
    { chain: 'md-dialog#mailEditor textarea, md-dialog .ck-content[contenteditable="true"]', public: true, confidence: 'medium' },
  ],
  send: ['md-dialog button[ng-click="editor.send()"]', 'md-dialog button[ng-click*="send" i]'],
});
