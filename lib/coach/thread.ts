/** What the worker is told of a conversation: that there is a newer message of the customer or of the agent. Never what it says. */
import type { FollowUp } from '../case';
import type { ThreadRead } from '../followups/events';
import type { Message } from '../ticket';

/** `thanksOnly` is what the reading says of the customer's last message; `open` are the ticket's open follow-ups. */
export function threadRead(messages: readonly Message[], thanksOnly: boolean, open: readonly Pick<FollowUp, 'promise'>[]): ThreadRead {
  const customer = lastOf(messages, 'customer');
  const agent = lastOf(messages, 'agent');
  return {
    kind: 'thread-read',
    customer: customer && { ...customer.seen, thanksOnly },
    agent: agent && { ...agent.seen, promise: open.some(({ promise }) => folded(agent.text).includes(folded(promise))) },
  };
}

function lastOf(messages: readonly Message[], role: Message['role']): { text: string; seen: { mark: string; at: string | null } } | null {
  const own = messages.filter((message) => message.role === role && message.text.trim() !== '');
  const last = own.at(-1);
  if (!last) return null;
  const nth = own.filter(({ text }) => folded(text) === folded(last.text)).length;
  return { text: last.text, seen: { mark: markOf(`${nth}|${folded(last.text)}`), at: last.at } };
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Two runs of FNV-1a from different starts: enough to tell one message of a ticket from the next, and too little to read anything back. */
function markOf(text: string): string {
  return [0x811c9dc5, 0x2f0b4c47].map((start) => {
    let hash = start;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(36);
  }).join('-');
}
