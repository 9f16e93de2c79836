/** The messages of a page: found, put in order, and their words told. */
import type { Message } from '../ticket';
import type { Host, RawMessage } from './host';
import { ownWords, unquoted } from './own-words';
import { answer, answers, follow, valueOf } from './query';
import { signOf, type Decided } from './roles';
import { all, attribute, contains, documentOf, parentOf } from './safe-dom';
import { localTime } from './times';
import { walkText } from './walk-text';

/** Only the latest messages are read; older ones make the reading incomplete. */
const MOST_MESSAGES = 200;
/** So many of the latest are read whole; of older ones the beginning is enough, in UTF-16 units. */
const READ_WHOLE = 10;
const BEGINNING = 2_000;

/** What one field cannot tell does not take the others with it. */
export function attempt<T>(read: () => T, otherwise: T): T {
  try { return read(); } catch { return otherwise; }
}

/** All the ids the host gives to requesters. */
export function idsIn(host: Host, pane: Element): string[] {
  for (const variant of host.fields.customerIds ?? []) {
    const ids = follow(pane, variant.chain).map((element) => valueOf(element, variant)).filter((id) => id !== null);
    if (ids.length > 0) return ids;
  }
  return [];
}

export type Raw = { messages: RawMessage[]; variant: number | null; cut: boolean };

/** The messages of the pane, oldest first. */
export function messagesIn(host: Host, pane: Element, id: string | null, url: URL): Raw {
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
function rawMessage(host: Host, element: Element): RawMessage {
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

export type Told = { message: Message; element: Element; certainty: Decided['certainty'] };

/** The messages in the words of the product; folded and skipped ones are left out. */
export function threadOf(host: Host, raw: readonly RawMessage[], roles: readonly Decided[], document: Document): Told[] {
  const told: Told[] = [];
  for (const [i, { element, bodies, without, author, address, at }] of raw.entries()) {
    const { role, certainty } = roles[i]!;
    if (role === 'skip') continue;
    const { text, onlyQuoted } = attempt(() => textOf(bodies, host.message.strip ?? [], without, i < raw.length - READ_WHOLE ? BEGINNING : undefined), { text: '', onlyQuoted: false });
    const message = { role, text, at: at === null ? null : localTime(at, languageOf(document)), author: author ?? address };
    if (text !== '') told.push({ message, element: bodies[0] ?? element, certainty: onlyQuoted && certainty !== 'unknown' ? 'low' : certainty });
  }
  return told;
}

/** A message of nothing but quotes keeps them: a forwarded complaint is a complaint, but its author is less sure. */
function textOf(bodies: readonly Element[], strip: readonly string[], without?: readonly Element[], limit?: number): { text: string; onlyQuoted: boolean } {
  const outer = bodies.filter((body) => !bodies.some((other) => other !== body && contains(other, body)));
  const own = outer.map((body) => ownWords(unquoted(body, strip, without, limit).text)).filter((text) => text !== '').join('\n\n');
  if (own !== '') return { text: own, onlyQuoted: false };
  return { text: outer.map((body) => walkText(body, undefined, limit).text.trim()).join('\n\n').trim(), onlyQuoted: true };
}

const languageOf = (document: Document): string | null => attribute(document.documentElement, 'lang')?.toLowerCase() ?? null;

/** The e-mail address in "Name <mail>", "mailto:mail" or a bare one. */
export function addressIn(shown: string | null): string | null {
  return shown === null ? null : (/[^\s<>()":;,[\]]+@[^\s<>()":;,[\]]+\.[^\s<>()":;,[\]]+/.exec(shown)?.[0].toLowerCase() ?? null);
}
