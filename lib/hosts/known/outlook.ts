import { defineHost } from '../host';
import { get } from '../safe-dom';

/** "Mail - Ana Gil - Outlook" names the agent. */
const nameInTitle = (title: Element): string | null => / - ([^-]+) - Outlook/.exec(get<string>(title, 'textContent'))?.[1] ?? null;

/** Outlook on the web. Generated classes change every month; ids with prefixes, roles and `data-` attributes last. */
export default defineHost({
  id: 'outlook',
  name: 'Outlook',
  matches: ['https://outlook.live.com/*', 'https://outlook.office.com/*', 'https://outlook.office365.com/*', 'https://outlook.cloud.microsoft/*'],
  examples: ['https://outlook.office.com/mail/inbox/id/AAQkAGI2', 'https://outlook.live.com/mail/0/inbox/id/AQQkADAw'],
  routes: [{ page: 'ticket', pattern: /\/mail\/(?:[^/?#]+\/)*?(?:id|rp)\/(?<id>[^/?#]+)/ }],
  fields: {
    pane: [
      { chain: '[data-app-section="ConversationContainer"]', since: '2024', confidence: 'medium' },
      { chain: '[data-app-section="ItemContainer"]', confidence: 'medium' },
      { chain: '[data-app-section="MailReadCompose"]', since: '2024', confidence: 'medium' },
      { chain: '#ReadingPaneContainerId', since: '2021', confidence: 'medium' },
      { chain: '[aria-label="Reading Pane"], [aria-label="Panel de lectura"]', confidence: 'low' },
    ],
    subject: [
      { chain: '[role="heading"][id^="CONV_"][id$="_SUBJECT"]', confidence: 'high' },
      { chain: '[role="heading"][id$="_SUBJECT"]', confidence: 'medium' },
      { chain: 'div[role="heading"][title]', read: 'attr:title', confidence: 'medium' },
      { chain: '[role="heading"]', confidence: 'low' },
    ],
    ownAddress: [{ chain: 'title', read: nameInTitle, confidence: 'low' }],
    messages: [
      { chain: '[id^="UniqueMessageBody"]', since: '2023', confidence: 'high' },
      { chain: '[role="document"]', confidence: 'medium' },
    ],
    draftSubject: [{ chain: 'input[id^="MSG_"][id$="_SUBJECT"], input[aria-label="Subject"], input[aria-label="Asunto"]', read: 'value', confidence: 'medium' }],
  },
  message: {
    body: [
      { chain: '[id^="UniqueMessageBody"]', since: '2023', confidence: 'high' },
      { chain: '[role="document"]', confidence: 'medium' },
    ],
    author: [
      { chain: '[id^="MSG_"][id$="_FROM"]', match: /^[^<]+/, confidence: 'medium' },
      { chain: 'span[aria-label^="From:"], span[aria-label^="De:"]', read: 'attr:aria-label', match: /^[^:]+:\s*([^<]+)/, confidence: 'medium' },
    ],
    address: [
      { chain: '[id^="MSG_"][id$="_FROM"]', match: /[^\s<>]+@[^\s<>]+/, confidence: 'medium' },
      { chain: 'span[aria-label^="From:"], span[aria-label^="De:"]', read: 'attr:aria-label', match: /[^\s<>]+@[^\s<>]+/, confidence: 'medium' },
    ],
    at: [
      { chain: '[data-testid="SentReceivedSavedTime"]', confidence: 'low' },
      { chain: '[id^="MSG_"][id$="_DATETIME"]', confidence: 'low' },
    ],
  },
  grow: true,
  order: 'newest-first',
  roles: [],
  editors: [
    { chain: 'div[contenteditable="true"][aria-label^="Message body"], div[contenteditable="true"][aria-label^="Cuerpo del mensaje"]', public: true, confidence: 'medium' },
    { chain: '[id^="editorParent_"] div[contenteditable="true"], div[contenteditable="true"][role="textbox"]', public: true, confidence: 'medium' },
  ],
  send: ['[data-testid="ComposeSendButton"] button', 'button[name="Send"], button[aria-label="Send"], button[aria-label="Enviar"]'],
  insets: { top: 48, bottom: 0, end: 0 },
  settle: 300,
});
