/** Follows the chains of a host file through the page, its open shadow roots and its same-origin frames. */
import type { Chain, Field, Read, Variant } from './host';
import { all, attribute, frameDocument, get, inside, tagOf, visible } from './safe-dom';
import { walkText } from './walk-text';

/** More matches than this are never needed and could be a trap. */
const MOST = 1_000;

/** All matches of a chain below `root`, in page order. Empty when the chain needs an id that the address does not give. */
export function follow(root: Node, chain: Chain, id: string | null = null): Element[] {
  const steps = typeof chain === 'string' ? [chain] : chain;
  if (id === null && steps.some((step) => step.includes('{id}'))) return [];
  const written = steps.map((step) => step.replaceAll('{id}', (id ?? '').replace(/[^\w-]/g, '')));
  return written.reduce<Node[]>((roots, step) => unique(roots.flatMap((at) => search(at, step))).slice(0, MOST), [root]) as Element[];
}

function search(root: Node, selector: string): Element[] {
  const entered = get<number>(root, 'nodeType') === 1 ? inside(root as Element) : null;
  return [...all(root, selector), ...(entered ? all(entered, selector) : [])];
}

const unique = <T>(items: T[]): T[] => [...new Set(items)];

export type Answer = { value: string; element: Element; variant: number };

/** The first variant that gives a non-empty value. Hidden text never answers: it may belong to another ticket. */
export function answer(root: Node, field: Field | undefined, id: string | null = null): Answer | null {
  for (const [variant, how] of (field ?? []).entries()) {
    for (const element of follow(root, how.chain, id)) {
      if (!readsUnseen(how) && !visible(element)) continue;
      const value = valueOf(element, how);
      if (value !== null) return { value, element, variant };
    }
  }
  return null;
}

/** A function knows what it does, and a frame is not drawn by its address; all else is trusted only where it can be seen. */
const readsUnseen = ({ read }: Variant): boolean => typeof read === 'function' || read === 'address';

/** The matches of the first variant that has any visible one. */
export function answers(root: Node, field: Field | undefined, id: string | null = null): { elements: Element[]; variant: number } | null {
  for (const [variant, { chain }] of (field ?? []).entries()) {
    const elements = follow(root, chain, id).filter(visible);
    if (elements.length > 0) return { elements, variant };
  }
  return null;
}

/** What a variant takes from its match, trimmed and on one line; null when there is nothing. */
export function valueOf(element: Element, { read = 'text', match }: Pick<Variant, 'read' | 'match'>): string | null {
  const raw = (readOf(element, read) ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (raw === '' || raw === 'undefined') return null;
  if (!match) return raw;
  const hit = match.exec(raw);
  return hit ? (hit.groups?.['value'] ?? hit[1] ?? hit[0]).trim() || null : null;
}

function readOf(element: Element, read: Read): string | null {
  if (typeof read === 'function') return read(element);
  if (read === 'value') return get<string | undefined>(element, 'value') ?? attribute(element, 'value');
  if (read === 'address') return (frameDocument(element)?.URL ?? attribute(element, 'src'));
  if (read.startsWith('attr:')) return attribute(element, read.slice(5));
  if (read === 'own-text') return walkText(element, () => '', 2_000).text;
  return tagOf(element) === 'input' ? get<string>(element, 'value') : walkText(element, undefined, 2_000).text;
}

/** For `read`: the value of a field that the host hides behind a prettier one. */
export const hiddenValue = (element: Element): string | null => get<string | undefined>(element, 'value') ?? null;
