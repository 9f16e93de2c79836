import generic from '../generic';
import { defineHost } from '../host';

/** Gorgias. Nothing about its pages is attested in public: read as an unknown page, with its own addresses and editor. */
export default defineHost({
  ...generic,
  id: 'gorgias',
  name: 'Gorgias',
  matches: ['https://*.gorgias.com/*'],
  examples: ['https://norte.gorgias.com/app/ticket/55123', 'https://norte.gorgias.com/app/views/12/55123'],
  routes: [{ page: 'ticket', pattern: /\/app\/(?:views\/\d+\/|ticket\/|tickets\/)(?<id>\d+)/ }],
  editors: [{ ...generic.editors[0]!, chain: '.public-DraftEditor-content[contenteditable="true"]', confidence: 'low' }, ...generic.editors],
});
