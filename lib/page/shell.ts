/**
 * Our one element in the host page: a closed shadow root without a single text node, since the page can read text even there
 * (security A1), with labels as attributes and counts drawn by CSS.
 */
import css from './shell.css?inline';

export type Shell = {
  root: ShadowRoot;
  rail: HTMLElement;
  /** Holds the frame of the panel. */
  dock: HTMLElement;
  /** Holds the rectangles of marks in textareas. */
  marks: HTMLElement;
  theme: (theme: 'light' | 'dark') => void;
  /** Comes back where the page took it away with everything else. */
  stay: () => void;
  remove: () => void;
};

/** Mounted on <html>, so that a page which replaces its body keeps it; `remove()` undoes everything. */
export function mountShell(document: Document, language: string): Shell {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const part = (name: string) => {
    const element = document.createElement('div');
    element.className = name;
    root.append(element);
    return element;
  };
  const marks = part('marks');
  const dock = part('dock');
  const rail = part('rail');
  rail.setAttribute('role', 'complementary');
  rail.setAttribute('aria-label', 'Amends');
  host.lang = language;
  document.documentElement.append(host);
  return {
    root, rail, dock, marks,
    theme: (theme) => { for (const element of [rail, dock]) element.dataset.theme = theme; },
    stay: () => { if (!host.isConnected) document.documentElement.append(host); },
    remove: () => host.remove(),
  };
}

/** A new name at every load: nothing to look for. */
const randomName = () => `x-${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 26 + 10).toString(36)).join('')}`;

/** Runs only for what a person did: a page can make events, and cannot make them trusted (security A5). */
export function onTrusted<Name extends keyof HTMLElementEventMap>(target: EventTarget, name: Name, handle: (event: HTMLElementEventMap[Name]) => void, options?: AddEventListenerOptions): void {
  target.addEventListener(name, (event) => { if (event.isTrusted) handle(event as HTMLElementEventMap[Name]); }, options);
}
