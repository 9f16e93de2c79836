import generic from '../generic';
import { defineHost } from '../host';

/** Kustomer. Nothing about its pages is attested in public: read as an unknown page, with its own addresses and editor. */
export default defineHost({
  ...generic,
  id: 'kustomer',
  name: 'Kustomer',
  matches: ['https://*.kustomerapp.com/*'],
  examples: ['https://norte.kustomerapp.com/app/customers/5f1a2b3c4d5e6f7a8b9c0d1e/event/5f1a2b3c4d5e6f7a8b9c0d1f'],
  routes: [{ page: 'ticket', pattern: /\/app\/customers\/[0-9a-f]{24}\/event\/(?<id>[0-9a-f]{24})/ }],
  editors: [{ ...generic.editors[0]!, chain: '[data-slate-editor="true"], .public-DraftEditor-content[contenteditable="true"]', confidence: 'low' }, ...generic.editors],
});
