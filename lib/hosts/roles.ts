/** Who wrote each message: the host's own marks first, then addresses, then the order of the thread. The tone of the text never decides. */
import type { Person, Role } from '../ticket';
import type { Confidence, RawMessage, RoleSign } from './host';
import { follow, valueOf } from './query';
import { closest, matches } from './safe-dom';

export type Decided = { role: Role | 'skip'; certainty: Confidence | 'unknown' };

/** What the host's own marks say about a message. */
export function signOf(message: Element, signs: readonly RoleSign[]): RawMessage['sign'] {
  return signs.find((sign) => shows(message, sign)) ?? null;
}

function shows(message: Element, sign: RoleSign): boolean {
  if ('is' in sign) return matches(message, sign.is);
  if ('has' in sign) return follow(message, sign.has).length > 0;
  if ('within' in sign) return closest(message, sign.within) !== null;
  return follow(message, sign.from.chain).some((element) => sign.says.test(valueOf(element, sign.from) ?? ''));
}

/** What the page tells of the two sides: the requester, the ids it gives to requesters, the agent's address or name. */
export type Sides = { customer: Person | null; customerIds: readonly string[]; own: string | null };

/** Decides every message of a thread, oldest first. `single`: the page shows one message at a time. */
export function decideRoles(messages: readonly RawMessage[], sides: Sides, single = false): Decided[] {
  const decided: Decided[] = [];
  const named = messages.some((message) => !isNameless(message));
  for (const [i, message] of messages.entries()) {
    const { sign } = message;
    if (sign) { decided.push({ role: sign.role, certainty: sign.confidence }); continue; }
    const joined = named && isNameless(message) ? joinedTo(decided.at(-1)) : null;
    decided.push(byPerson(message, sides) ?? byAddress(message, sides) ?? joined ?? byOrder(i, messages, sides, single));
  }
  return decided;
}

const isNameless = ({ author, address, person }: RawMessage): boolean => author === null && address === null && person === null;

/** Where authors are shown, a message without one goes on the message before. After a note nobody knows whether it is one. */
function joinedTo(before: Decided | undefined): Decided | null {
  if (before?.role !== 'customer' && before?.role !== 'agent') return null;
  return { role: before.role, certainty: before.certainty === 'high' ? 'medium' : before.certainty };
}

function byPerson({ person }: RawMessage, { customerIds }: Sides): Decided | null {
  if (person === null || customerIds.length === 0) return null;
  return customerIds.includes(person) ? { role: 'customer', certainty: 'high' } : { role: 'agent', certainty: 'medium' };
}

function byAddress({ author, address }: RawMessage, { customer, own }: Sides): Decided | null {
  const self = own?.toLowerCase() ?? null;
  const from = address?.toLowerCase() ?? null;
  if (self !== null && (from === self || (same(author, self) && !self.includes('@')))) return { role: 'agent', certainty: 'high' };
  if (from !== null && customer?.address && from === customer.address.toLowerCase()) return { role: 'customer', certainty: 'high' };
  if (from !== null && self?.includes('@') && sameCompany(from, self)) return { role: 'agent', certainty: 'medium' };
  if (same(author, customer?.name ?? null)) return { role: 'customer', certainty: 'medium' };
  if (from !== null && self?.includes('@')) return { role: 'customer', certainty: 'medium' };
  return null;
}

const same = (a: string | null, b: string | null): boolean => a !== null && b !== null && a.trim().toLowerCase() === b.trim().toLowerCase();

/** Shared mail providers are nobody's company. */
const shared = /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|proton|protonmail|telefonica|terra|movistar)\./;

function sameCompany(a: string, b: string): boolean {
  const domain = a.split('@')[1];
  return domain !== undefined && domain === b.split('@')[1] && !shared.test(domain);
}

/** A thread begins with the customer, a webmail shows what somebody else wrote, and of two people the other one is the agent; beyond that nobody knows. */
function byOrder(index: number, messages: readonly RawMessage[], { customer, own }: Sides, single: boolean): Decided {
  const { author, address } = messages[index]!;
  if (single && messages.length === 1) return { role: 'customer', certainty: author === null && address === null ? 'low' : 'medium' };
  if (index === 0) return { role: 'customer', certainty: 'low' };
  if (author !== null && own !== null) return { role: 'customer', certainty: 'low' };
  if (author !== null && customer?.name && !same(author, customer.name)) return { role: 'agent', certainty: 'low' };
  const authors = new Set(messages.map((message) => message.author).filter((name) => name !== null));
  if (author === null || authors.size !== 2) return { role: 'system', certainty: 'unknown' };
  return { role: author === messages[0]!.author ? 'customer' : 'agent', certainty: 'low' };
}
