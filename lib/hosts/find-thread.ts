/** Finds the messages on a page that nobody has described: repeated items with a time, an author and sentences. */
import { all, attribute, closest, get, matches, parentOf, tagOf, visible } from './safe-dom';
import { walkText } from './walk-text';

const words = ['message', 'comment', 'thread', 'bubble', 'article', 'transaction', 'post', 'reply', 'entry', 'mail', 'conversation'];
const candidates = [
  'article', '[role="article"]', '[role="listitem"]', 'li', '[data-message-id]', '[data-comment-id]', '[id^="message"]', '[id^="comment"]',
  ...words.map((word) => `[class*="${word}" i]`),
].join(',');
const elsewhere = 'nav, aside, header, footer, [role="navigation"], [role="menu"], [role="complementary"], [role="search"], [role="listbox"], [role="tablist"], [role="grid"]';
const carriesMessage = ['message', 'comment', 'note', 'reply', 'mail', 'response'].map((word) => `[class*="${word}" i], [id*="${word}" i]`)
  .concat('[data-message-id], [data-comment-id]').join(',');
const time = /\b\d{1,2}:\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\bhace \d|\b\d+ (?:min(?:ute)?s?|hours?|days?|h|d) ago\b|\b(?:ayer|yesterday|hoy|today)\b/i;
export const authorMarks = '[class*="author" i], [class*="sender" i], [class*="username" i], [class~="name"], [class*="-name" i], [rel="author"], a[href^="mailto:"], b, strong, h3, h4';
/** Addresses of a ticket carry its number; a list links to many of them. */
export const ticketAddress = /(?:tickets?|cases?|conversations?|issues?|requests?|threads?|incidents?)[/=:#-]+(?<id>(?=[A-Za-z-]*\d)[A-Za-z0-9-]{1,40})|[?&;](?:id|tid|ticketid|ticket_id)=(?<number>\d\w*)|\/(?<key>[A-Z][A-Z0-9]+-\d+)(?:[/?#]|$)/i;

const MOST_CANDIDATES = 1_500;
const MOST_TEXT = 100_000;

type Item = { element: Element; text: string; words: number };
export type Thread = { items: Element[]; score: number };

/** The best group of items, or null. `alone`: a single message is enough, since something else says that this is a ticket. */
export function findThread(pane: Element, alone: boolean): Thread | null {
  const groups = new Map<Element, Map<string, Item[]>>();
  let read = 0;
  for (const element of all(pane, candidates).slice(0, MOST_CANDIDATES)) {
    const parent = parentOf(element);
    if (!parent || read > MOST_TEXT || closest(element, elsewhere) || !visible(element)) continue;
    const text = walkText(element, undefined, 4_000).text;
    read += text.length;
    if (text.length < 15) continue;
    const byTag = groups.get(parent) ?? new Map<string, Item[]>();
    groups.set(parent, byTag);
    const items = byTag.get(tagOf(element)) ?? [];
    byTag.set(tagOf(element), items);
    items.push({ element, text, words: text.split(/\s+/).length });
  }
  const scored = [...groups.values()].flatMap((byTag) => [...byTag.values()])
    .filter((items) => items.length >= 2 || alone)
    .map((items) => ({ items: messagesOf(items), score: scoreOf(items) }))
    .filter(({ items, score }) => score >= 6 && items.length > 0);
  return scored.sort((a, b) => b.score - a.score)[0] ?? null;
}

function scoreOf(items: readonly Item[]): number {
  const share = (has: (item: Item) => boolean): number => items.filter(has).length / items.length;
  const timed = share(hasTime);
  const authored = share(hasAuthor);
  // Sections of an article and rows of a list are long as well: without somebody who wrote at some time there is no thread.
  if (timed < 0.5 || authored < 0.3 || share(leadsElsewhere) > 0.5) return 0;
  const total = items.reduce((sum, item) => sum + item.words, 0);
  return (items.length >= 2 ? 3 : 0) + timed * 3 + authored * 2 + share((item) => item.words >= 12) * 2 + Math.min(4, total / 100)
    - (linkShare(items) > 0.5 ? 4 : 0) - (new Set(items.map(({ text }) => text)).size < items.length * 0.6 ? 3 : 0);
}

/** When some items say that they are messages, the others are status lines. */
function messagesOf(items: readonly Item[]): Element[] {
  const elements = items.map(({ element }) => element);
  const named = elements.filter((element) => matches(element, carriesMessage));
  return named.length > 0 ? named : elements;
}

const hasTime = ({ element, text }: Item): boolean => all(element, 'time, [datetime]').length > 0 || time.test(text.slice(0, 200)) || time.test(text.slice(-80));
const hasAuthor = ({ element }: Item): boolean => authorOf(element) !== null;

export type Mark = { element: Element; text: string };

/** The first short name-like text. */
export const authorOf = (element: Element): Mark | null =>
  marksIn(element, authorMarks).find(({ text }) => text.length >= 2 && !/[.!?:]$/.test(text) && /\p{L}{2}/u.test(text)) ?? null;

/** The first short text that is a date or a time and nothing else. */
export const timeOf = (element: Element): Mark | null =>
  marksIn(element, 'time, [datetime], span, small, td, a, div, p').find(({ text }) => time.test(text) && text.split(' ').length <= 8) ?? null;

const marksIn = (element: Element, selector: string): Mark[] => all(element, selector).slice(0, 30)
  .map((mark) => ({ element: mark, text: walkText(mark, undefined, 80).text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '' && text.length <= 60);

function linkShare(items: readonly Item[]): number {
  const linked = items.flatMap(({ element }) => all(element, 'a')).reduce((sum, link) => sum + walkText(link, undefined, 400).text.length, 0);
  return linked / Math.max(1, items.reduce((sum, { text }) => sum + text.length, 0));
}

/** An item whose title is a link to a ticket is a row of a list. */
function leadsElsewhere({ element }: Item): boolean {
  return [element, ...all(element, 'a[href]')].some((link) => tagOf(link) === 'a' && ticketAddress.test(attribute(link, 'href') ?? '')
    && !(attribute(link, 'href') ?? '').includes('#') && get<string>(link, 'textContent').trim().length >= 8);
}
