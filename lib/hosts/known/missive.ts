import generic, { findMessages } from '../generic';
import { defineHost, type RoleSign } from '../host';

const roles: RoleSign[] = [{ role: 'note', is: '[class*="chat" i], [class*="comment" i]', confidence: 'medium' }, ...generic.roles];

/** Missive. Nothing about its pages is attested in public: read as an unknown page, with its own addresses. Team chat stands among the mails. */
export default defineHost({
  ...generic,
  id: 'missive',
  name: 'Missive',
  matches: ['https://mail.missiveapp.com/*'],
  examples: ['https://mail.missiveapp.com/#inbox/conversations/0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0'],
  routes: [{ page: 'ticket', pattern: /#.*?conversations\/(?<id>[0-9a-f-]{36})/ }],
  roles,
  findMessages: (pane, url) => findMessages(pane, url, roles),
  editors: [{ ...generic.editors[0]!, chain: '[class*="composer" i] [contenteditable="true"]', confidence: 'low' }, ...generic.editors],
});
