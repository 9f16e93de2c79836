/** Page → reading: follows a host's data and never throws; what one field cannot tell does not take the others with it. */
import type { Message, Person } from '../ticket';
import { composerOf, findEditors } from './editors';
import type { FieldState, Host, RawMessage, Reading, Refusal, Route } from './host';
import { keysOf } from './memory';
import { ownWords, unquoted } from './own-words';
import { answer, answers, follow, valueOf, type Answer } from './query';
import { decideRoles, signOf, type Decided } from './roles';
import { all, attribute, contains, documentOf, parentOf, walkText } from './safe-dom';
import { localTime } from './times';

/** Only the latest messages are read; older ones make the reading incomplete. */
const MOST_MESSAGES = 200;
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
  const thread = route?.page === 'none' ? [] : threadOf(host, raw.messages, roles, languageOf(document));
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
      pane: stateOf(host.fields.pane ? panes?.variant ?? null : 0, (panes?.elements.length ?? 1) > 1),
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

function attempt<T>(read: () => T, otherwise: T): T {
  try { return read(); } catch { return otherwise; }
}

/** All the ids the host gives to requesters. */
function idsIn(host: Host, pane: Element): string[] {
  for (const variant of host.fields.customerIds ?? []) {
    const ids = follow(pane, variant.chain).map((element) => valueOf(element, variant)).filter((id) => id !== null);
    if (ids.length > 0) return ids;
  }
  return [];
}

type Raw = { messages: RawMessage[]; variant: number | null; cut: boolean };

function messagesIn(host: Host, pane: Element, id: string | null, url: URL): Raw {
  const found = host.findMessages ? null : answers(pane, host.fields.messages, id);
  const shown = host.findMessages?.(pane, url) ?? outermost(found?.elements ?? []).filter((element) => !holdsEditor(element))
    .map((element, _, bodies) => rawMessage(host, host.grow ? grown(element, bodies, pane) : element));
  const sorted = host.order === 'newest-first' ? shown.toReversed() : shown;
  const latest = sorted.slice(-MOST_MESSAGES);
  return {
    messages: byTime(latest, languageOf(documentOf(pane))),
    variant: latest.length === 0 ? null : found?.variant ?? 0,
    cut: latest.length < sorted.length,
  };
}

/** Page order puts what stands inside right behind what it stands in. */
function outermost(elements: readonly Element[]): Element[] {
  const outer: Element[] = [];
  for (const element of elements) if (outer.length === 0 || !contains(outer.at(-1)!, element)) outer.push(element);
  return outer;
}

/** The largest box around a body that is still about this body only. */
function grown(body: Element, bodies: readonly Element[], pane: Element): Element {
  let box = body;
  for (let next = parentOf(box); next && next !== pane; next = parentOf(next)) {
    if (bodies.some((other) => other !== body && contains(next!, other)) || holdsEditor(next)) break;
    box = next;
  }
  return box;
}

/** A draft shown among the messages is none. */
const holdsEditor = (element: Element): boolean => all(element, '[contenteditable=""], [contenteditable="true"], textarea').length > 0;

/** Agents may turn the order round in their settings. */
function byTime(messages: RawMessage[], language: string | null): RawMessage[] {
  const timed = messages.map((message) => ({ message, at: message.at === null ? null : localTime(message.at, language) }));
  if (timed.some(({ at }) => at === null)) return messages;
  return timed.sort((a, b) => (a.at! < b.at! ? -1 : a.at! > b.at! ? 1 : 0)).map(({ message }) => message);
}

/** The fields of one message; each that fails is null. */
export function rawMessage(host: Host, element: Element): RawMessage {
  const ask = (name: 'author' | 'address' | 'at' | 'person'): string | null => attempt(() => answer(element, host.message[name])?.value ?? null, null);
  return {
    element,
    bodies: attempt(() => answers(element, host.message.body)?.elements ?? [], []),
    author: ask('author'),
    address: addressIn(ask('address')),
    at: ask('at'),
    person: ask('person'),
    sign: attempt(() => signOf(element, host.roles), null),
  };
}

type Told = { message: Message; element: Element; certainty: Decided['certainty'] };

function threadOf(host: Host, raw: readonly RawMessage[], roles: readonly Decided[], language: string | null): Told[] {
  const told: Told[] = [];
  for (const [i, { element, bodies, without, author, address, at }] of raw.entries()) {
    const { role, certainty } = roles[i]!;
    if (role === 'skip') continue;
    const { text, onlyQuoted } = attempt(() => textOf(bodies, host.message.strip ?? [], without), { text: '', onlyQuoted: false });
    const message = { role, text, at: at === null ? null : localTime(at, language), author: author ?? address };
    if (text !== '') told.push({ message, element: bodies[0] ?? element, certainty: onlyQuoted && certainty !== 'unknown' ? 'low' : certainty });
  }
  return told;
}

/** A message of nothing but quotes keeps them: a forwarded complaint is a complaint, but its author is less sure. */
function textOf(bodies: readonly Element[], strip: readonly string[], without?: readonly Element[]): { text: string; onlyQuoted: boolean } {
  const outer = bodies.filter((body) => !bodies.some((other) => other !== body && contains(other, body)));
  const own = outer.map((body) => ownWords(unquoted(body, strip, without).text)).filter((text) => text !== '').join('\n\n');
  if (own !== '') return { text: own, onlyQuoted: false };
  return { text: outer.map((body) => walkText(body).text.trim()).join('\n\n').trim(), onlyQuoted: true };
}

/** The e-mail address in "Name <mail>", "mailto:mail" or a bare one. */
export function addressIn(shown: string | null): string | null {
  return shown === null ? null : (/[^\s<>()":;,[\]]+@[^\s<>()":;,[\]]+\.[^\s<>()":;,[\]]+/.exec(shown)?.[0].toLowerCase() ?? null);
}

function personOf(name: Answer | null, address: Answer | null): Person | null {
  const mail = addressIn(address?.value ?? null) ?? addressIn(name?.value ?? null);
  const plain = name?.value.replace(/\s*<[^>]*>\s*$/, '').replace(/^"|"$/g, '').trim() ?? '';
  const shown = plain !== '' && plain.toLowerCase() !== mail ? plain : null;
  return shown === null && mail === null ? null : { name: shown, address: mail };
}

const languageOf = (document: Document): string | null => attribute(document.documentElement, 'lang')?.toLowerCase() ?? null;

function refusalOf(route: Route | null, hasEditor: boolean): Refusal {
  if (route?.page === 'none') return 'no-ticket';
  if (route?.page === 'reply' || route?.page === 'note') return 'reply-page';
  if (route?.page === 'ticket') return 'unreadable';
  return hasEditor ? 'reply-page' : 'no-ticket';
}

const stateOf = (variant: number | null, doubtful = false): FieldState =>
  ({ state: variant === null ? 'red' : variant === 0 && !doubtful ? 'green' : 'amber', variant });

function rolesState(certainty: readonly Decided['certainty'][]): FieldState {
  if (certainty.length === 0 || certainty.every((sure) => sure === 'unknown')) return { state: 'red', variant: null };
  return { state: certainty.every((sure) => sure === 'high' || sure === 'medium') ? 'green' : 'amber', variant: null };
}
