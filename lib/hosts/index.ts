/** The hosts, and which of them a page belongs to. */
import generic from './generic';
import type { Host } from './host';
import { all } from './safe-dom';

/** Every file in `known` is a host; a new one needs no entry anywhere. */
const known = Object.values(import.meta.glob<Host>('./known/*.ts', { eager: true, import: 'default' }));

/** The hosts by name, the generic one last. */
export const hosts: readonly Host[] = [...known.toSorted((a, b) => a.id.localeCompare(b.id)), generic];

/** The host of a page: by its address, else by what gives the product away, else the generic one. */
export function hostFor(url: URL, document: Document): Host {
  return known.find((host) => host.matches.some((pattern) => matchesPattern(pattern, url)))
    ?? known.find((host) => host.signs?.some((sign) => all(document, sign).length > 0))
    ?? generic;
}

/** Match patterns as manifests write them: `https://*.example.com/path/*`. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`) return false;
  const bare = host.replace(/^\*\./, '');
  if (host !== '*' && url.hostname !== bare && !(host.startsWith('*.') && url.hostname.endsWith(`.${bare}`))) return false;
  return wildcard(path).test(url.pathname + url.search);
}

const wildcard = (path: string): RegExp => new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`);

export { readTicket, ticketId } from './read-ticket';
export type { EditorFound, Host, Reading } from './host';
