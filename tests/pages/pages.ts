/** The kept pages and how they are opened: `<host>/<case>/page.html` with `expected.json`. */
import type { Message, Person } from '@/lib/ticket';
import type { Confidence, Refusal } from '@/lib/hosts/host';

export type Expected = {
  /** Where the page comes from; "shape only" when it was written by hand. */
  source: string;
  address: string;
  ticket: { id: string | null; subject: string; customer: Person | null; messages: Message[] } | null;
  refusal?: Refusal | null;
  certainty?: (Confidence | 'unknown')[];
  complete?: boolean;
  keys?: string[];
  editors: { kind: 'textarea' | 'contenteditable'; public: boolean | 'unknown'; apart?: boolean; frame?: boolean; text: string }[];
  send: number;
};

const sources = import.meta.glob<string>('./*/*/page.html', { eager: true, query: '?raw', import: 'default' });
const expectations = import.meta.glob<Expected>('./*/*/expected.json', { eager: true, import: 'default' });

export const pages = Object.entries(sources).map(([path, html]) => {
  const [, host, name] = /^\.\/([^/]+)\/([^/]+)\//.exec(path)! as unknown as [string, string, string];
  return { host, name, html, expected: expectations[path.replace('page.html', 'expected.json')]! };
});

/** The page as the browser would hold it, without its scripts, its frames filled from `srcdoc`; `change` is what happened to it meanwhile. */
export async function open(html: string, address: string, change: () => void = () => undefined): Promise<{ document: Document; url: URL }> {
  const parsed = new DOMParser().parseFromString(html.replace(/<script\b[\s\S]*?<\/script>/g, ''), 'text/html');
  copyAttributes(parsed.documentElement, document.documentElement);
  copyAttributes(parsed.body, document.body);
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
  for (const template of document.querySelectorAll('template[shadowrootmode]')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' });
    root.append((template as HTMLTemplateElement).content);
    template.remove();
  }
  change();
  await Promise.all([...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.body?.firstChild
    ? null : new Promise((resolve) => { frame.addEventListener('load', resolve); if (!frame.hasAttribute('srcdoc')) resolve(null); })));
  return { document, url: new URL(address) };
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of to.getAttributeNames()) to.removeAttribute(name);
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
}
