import { defineHost } from '../host';

/** Field labels are in the agent's language. */
const labelled = (...labels: string[]): string => labels.map((label) => `[field-label="${label}"] [name="outputField"]`).join(', ');

/** Salesforce Service Cloud (Lightning). A console keeps every open case in the page; only the active tab counts. */
export default defineHost({
  id: 'salesforce',
  name: 'Salesforce',
  matches: ['https://*.lightning.force.com/*'],
  signs: ['.oneConsoleTab [field-label="Case Number"]'],
  examples: ['https://norte.lightning.force.com/lightning/r/Case/500Hs00001abcDEIAY/view', 'https://acme--uat.sandbox.lightning.force.com/lightning/r/500Hs00001abcDE/view'],
  routes: [
    { page: 'ticket', pattern: /\/lightning\/r\/Case\/(?<id>[A-Za-z0-9]{15,18})\/view/ },
    { page: 'ticket', pattern: /\/lightning\/r\/(?<id>500[A-Za-z0-9]{12,15})\/view/ },
    { page: 'none', pattern: /\/lightning\/(?:o|page|setup)\// },
  ],
  fields: {
    pane: [
      { chain: 'div.split-right > .tabContent.active.oneConsoleTab', since: '2026', confidence: 'high' },
      { chain: '.oneConsoleTab.active', confidence: 'high' },
      { chain: '.slds-template__container > .lafSinglePaneWindowManager > .windowViewMode-normal', confidence: 'high' },
    ],
    subject: [
      { chain: labelled('Subject', 'Asunto'), confidence: 'high' },
      { chain: '.slds-page-header__title lightning-formatted-text, .slds-page-header__title .uiOutputText:not(.selectedListView)', confidence: 'high' },
      { chain: '[data-label="Subject"], [data-label="Asunto"], .pageDescription', confidence: 'medium' },
    ],
    customerName: [
      { chain: labelled('Contact Name', 'Nombre del contacto', 'Nombre de contacto'), confidence: 'high' },
      { chain: labelled('Web Name', 'Nombre web'), confidence: 'low' },
    ],
    customerAddress: [{ chain: labelled('Contact Email', 'Web Email', 'Correo electrónico del contacto', 'Correo electrónico web'), match: /\S+@\S+/, confidence: 'low' }],
    messages: [
      { chain: 'article.cuf-feedItem, .cuf-feedElement', confidence: 'low' },
      { chain: '.forceChatterFeed article', confidence: 'low' },
    ],
  },
  message: {
    body: [{ chain: '.cuf-body, .cuf-feedBodyText, .feedBodyInner', confidence: 'low' }, { chain: 'p', confidence: 'low' }],
    author: [{ chain: '.cuf-entityLink, .preamble a, .cuf-preamble a', confidence: 'low' }],
    at: [{ chain: 'time[datetime]', read: 'attr:datetime', confidence: 'low' }, { chain: 'a.cuf-timestamp, .cuf-timestamp', confidence: 'low' }],
  },
  order: 'newest-first',
  roles: [
    // "To: Internal Only" against "All with access".
    { role: 'note', from: { chain: '.cuf-visibility, span.preamble_custom-preamble', confidence: 'low' }, says: /internal|intern[oa]s?\b/i, confidence: 'medium' },
    { role: 'skip', is: '[data-type="TrackedChange"], [data-type="CallLogPost"]', confidence: 'low' },
  ],
  editors: [
    { chain: ['iframe[title*="Email" i], iframe[title*="correo" i]', 'body[contenteditable="true"]'], public: true, confidence: 'low' },
    {
      chain: '.publisherInputContainer .ql-editor[contenteditable="true"], .ql-editor[contenteditable="true"], .forceChatterPublisherPresentationDesktop [contenteditable="true"]',
      public: [{ chain: '.publisherVisibilityValue span, .forceChatterPublisherPresentationDesktop span.preamble_custom-preamble, [title="All with access"]', read: 'text', note: /internal|intern[oa]s?\b/i, public: /all with access|todos/i }],
      confidence: 'medium',
    },
  ],
  send: ['.forceChatterPublisherPresentationDesktop button.cuf-publisherShareButton', 'button[title="Send"], button[title="Enviar"], button[title="Share"], button[title="Compartir"]'],
  insets: { top: 90, bottom: 40, end: 0 },
  settle: 800,
});
