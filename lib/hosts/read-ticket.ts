/** Page → reading: follows a host's data and never throws; what one field cannot tell does not take the others with it. */
import type { Person } from '../ticket';
import { composerOf, findEditors } from './editors';
import type { FieldState, Host, Reading, Refusal, Route } from './host';
import { keysOf } from './memory';
import { addressIn, attempt, idsIn, messagesIn, threadOf } from './messages';
import { answer, answers, follow, type Answer } from './query';
import { decideRoles, type Decided } from './roles';
import { documentOf } from './safe-dom';

const noInsets = { top: 0, bottom: 0, end: 0 };

/** Reads what the page shows now. `url` is the address of the top document. */
export function readTicket(host: Host, document: Document, url: URL): Reading {
  const { route, id: addressId } = routeOf(host, url);
  const panes = attempt(() => answers(document, host.fields.pane, addressId), null);
  const pane = panes?.elements[0] ?? document.documentElement;
  const ask = (name: keyof Host['fields']): Answer | null => attempt(() => answer(pane, host.fields[name], addressId), null)
    ?? (name === 'ownAddress' ? attempt(() => answer(document, host.fields[name], addressId), null) : null);
  const shownId = ask('id');
  const id = addressId ?? shownId?.value ?? null;
  const subject = ask('subject');
  const customer = personOf(ask('customerName'), ask('customerAddress'));
  const raw = attempt(() => messagesIn(host, pane, id, url), { messages: [], variant: null, cut: false });
  const customerIds = attempt(() => idsIn(host, pane), []);
  const roles = decideRoles(raw.messages, { customer, customerIds, own: ask('ownAddress')?.value ?? null }, host.single);
  const thread = route?.page === 'none' ? [] : threadOf(host, raw.messages, roles, document);
  const folded = thread.length < roles.filter(({ role }) => role !== 'skip').length;
  const found = attempt(() => findEditors(host, pane, id, route?.page === 'note'), { editors: [], variant: null, send: [] });
  const first = raw.messages[roles.findIndex(({ role }) => role === 'customer')];
  const requester = customer ?? (first && (first.author ?? first.address) !== null ? { name: first.author, address: first.address } : null);
  const messages = thread.map(({ message }) => message);
  const readable = messages.length > 0;
  const lastCustomer = thread.findLast(({ message }) => message.role === 'customer')?.element;
  const draftTo = ask('draftTo')?.value ?? null;
  return {
    host: host.id,
    ticket: readable ? {
      host: host.id,
      id,
      address: documentOf(pane) === document ? url.href : documentOf(pane).URL,
      subject: subject?.value ?? '',
      customer: requester,
      messages,
    } : null,
    refusal: readable ? null : refusalOf(route, found.editors.length > 0),
    fields: {
      pane: { ...stateOf(host.fields.pane && !panes ? null : 0, (panes?.elements.length ?? 1) > 1), variant: panes?.variant ?? null },
      id: id === addressId && id !== null ? { state: 'green', variant: null } : stateOf(shownId?.variant ?? null),
      subject: stateOf(subject?.variant ?? null),
      customer: requester ? { state: customer ? 'green' : 'amber', variant: null } : stateOf(null),
      messages: stateOf(readable ? raw.variant : null, raw.cut || folded),
      roles: rolesState(thread.map(({ certainty }) => certainty)),
      times: readable ? { state: messages.every(({ at }) => at !== null) ? 'green' : messages.some(({ at }) => at !== null) ? 'amber' : 'red', variant: null } : stateOf(null),
      editor: stateOf(found.variant),
      send: stateOf(found.send.length > 0 ? 0 : null),
    },
    certainty: thread.map(({ certainty }) => certainty),
    complete: readable && !host.single && !raw.cut && !folded && attempt(() => answers(pane, host.fields.more, id), null) === null,
    editors: found.editors,
    keepClear: [...new Set([
      ...found.editors.map((editor) => composerOf(editor, pane)), ...found.send, ...(lastCustomer ? [lastCustomer] : []),
      ...attempt(() => (host.keepClear ?? []).flatMap((chain) => follow(pane, chain, id)), []),
    ])],
    send: found.send,
    insets: host.insets ?? noInsets,
    keys: keysOf({ host: host.id, origin: url.origin, id, subject: ask('draftSubject')?.value ?? subject?.value ?? null, address: addressIn(draftTo) ?? requester?.address ?? null }),
  };
}

/** What the address is, and the ticket id in it. */
export function routeOf(host: Host, url: URL): { route: Route | null; id: string | null } {
  for (const route of host.routes) {
    const hit = route.pattern.exec(url.href);
    if (hit) return { route, id: hit.groups?.['id'] ?? null };
  }
  return { route: null, id: null };
}

export const ticketId = (host: Host, url: URL): string | null => routeOf(host, url).id;

function personOf(name: Answer | null, address: Answer | null): Person | null {
  const mail = addressIn(address?.value ?? null) ?? addressIn(name?.value ?? null);
  const plain = name?.value.replace(/\s*<[^>]*>\s*$/, '').replace(/^"|"$/g, '').trim() ?? '';
  const shown = plain !== '' && plain.toLowerCase() !== mail ? plain : null;
  return shown === null && mail === null ? null : { name: shown, address: mail };
}

function refusalOf(route: Route | null, hasEditor: boolean): Refusal {
  if (route?.page === 'none') return 'no-ticket';
  if (route?.page === 'reply' || route?.page === 'note') return 'reply-page';
  if (route?.page === 'ticket') return 'unreadable';
  return hasEditor ? 'reply-page' : 'no-ticket';
}

const stateOf = (variant: number | null, doubtful = false): FieldState =>
  ({ state: variant === null ? 'red' : variant === 0 && !doubtful ? 'green' : 'amber', variant });

function rolesState(certainty: readonly Decided['certainty'][]): FieldState {
  if (certainty.every((sure) => sure === 'unknown')) return { state: 'red', variant: null };
  return { state: certainty.every((sure) => sure === 'high' || sure === 'medium') ? 'green' : 'amber', variant: null };
}
