/** What a hostile page does: markup and scripts, each run in the page's own world with nothing of ours. */
import type { Page } from '@playwright/test';

/** A saved page with a script that runs before everything else, or after the last element. */
export const withScript = (html: string, script: () => void, at: 'first' | 'last'): string =>
  at === 'first' ? html.replace('<head>', `<head><script>(${script.toString()})()</script>`) : html.replace('</body>', `<script>(${script.toString()})()</script></body>`);

/** Turns the parts that hold a ticket into forms whose controls are named like every property of a form, and hangs named elements on the document. */
export function clobber(): void {
  const names = new Set<string>();
  for (let owner: object = HTMLFormElement.prototype; owner !== Object.prototype; owner = Object.getPrototypeOf(owner) as object) for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  for (const part of document.querySelectorAll('.pane, .log, .zd-comment, [data-test-id="omni-log-message-content"], article > div, .composer, .bar, .properties')) {
    const form = document.createElement('form');
    for (const { name, value } of part.attributes) HTMLFormElement.prototype.setAttribute.call(form, name, value);
    form.append(...part.childNodes);
    part.replaceWith(form);
    for (const name of names) {
      const control = document.createElement('input');
      control.type = 'hidden';
      control.name = name;
      HTMLFormElement.prototype.append.call(form, control);
    }
  }
  const [root, body] = [document.documentElement, document.body];
  for (const name of ['body', 'head', 'title', 'URL', 'documentElement', 'defaultView', 'activeElement', 'querySelectorAll', 'createElement', 'getSelection', 'execCommand', 'adoptedStyleSheets', 'CSS', 'chrome']) {
    const image = Document.prototype.createElement.call(document, 'img') as HTMLImageElement;
    image.name = image.id = name;
    image.hidden = true;
    body.append(image);
  }
  root.dataset.names = String(names.size);
}

/** Replaces forty built-in methods by ones that mislead and note on `data-called` that somebody called. */
export function pollute(): void {
  const root = document.documentElement;
  const note = Element.prototype.setAttribute.bind(root, 'data-called');
  const owners: [object, string][] = [
    [Element.prototype, 'querySelector querySelectorAll getAttribute setAttribute matches closest attachShadow getBoundingClientRect getClientRects append checkVisibility toggleAttribute replaceChildren'],
    [Node.prototype, 'appendChild contains getRootNode cloneNode'],
    [Document.prototype, 'querySelectorAll createElement createElementNS createRange getSelection execCommand'],
    [EventTarget.prototype, 'addEventListener dispatchEvent'],
    [Array.prototype, 'map filter find flatMap'],
    [Map.prototype, 'get set'],
    [Set.prototype, 'has'],
    [String.prototype, 'replace trim'],
    [Promise.prototype, 'then'],
    [MutationObserver.prototype, 'observe'],
    [MessagePort.prototype, 'postMessage'],
    [CSSStyleSheet.prototype, 'replaceSync'],
    [JSON, 'parse stringify'],
    [Reflect, 'get'],
  ].flatMap(([owner, names]) => (names as string).split(' ').map((name): [object, string] => [owner as object, name]));
  for (const [owner, name] of owners) Object.defineProperty(owner, name, { value: () => { note(name); return null; } });
  for (const name of ['textContent', 'isConnected']) Object.defineProperty(Node.prototype, name, { get: () => { note(name); return 'polluted'; } });
  for (const name of ['id', 'send', 'ticket']) Object.defineProperty(Object.prototype, name, { value: 'polluted', writable: true });
  note('');
  root.id = String(owners.length);
}

export type Read = { text: string; nodes: number };

/** Eight ways in which a page reads what another script shows in it; the words are those it looks for. */
export function readByEightRoutes(page: Page, words: readonly string[]): Promise<Record<string, Read>> {
  return page.evaluate((sought) => {
    const ofPage = (node: unknown) => !(node instanceof Node) || node.getRootNode() === document;
    const host = document.documentElement.lastElementChild as HTMLElement;
    const foreign = (nodes: readonly unknown[]) => nodes.filter((node) => !ofPage(node) || (node instanceof Node && host !== node && host.contains(node))).length;
    const selection = getSelection()!;
    const spread = () => {
      for (const to of ['forward', 'backward']) for (const by of ['documentboundary', 'paragraph', 'line']) selection.modify('extend', to, by);
      return { text: String(selection), nodes: foreign([selection.anchorNode, selection.focusNode, ...selection.getComposedRanges().flatMap(({ startContainer, endContainer }) => [startContainer, endContainer])]) };
    };
    const find = (window as unknown as { find: (...given: unknown[]) => boolean }).find;
    const points = Array.from({ length: 40 * 24 }, (_, at) => [(at % 40) * (innerWidth / 40) + 4, Math.floor(at / 40) * (innerHeight / 24) + 4] as const);
    const walked: Node[] = [];
    for (let walker = document.createTreeWalker(host), node: Node | null = walker.currentNode; node; node = walker.nextNode()) walked.push(node);

    const found: Record<string, Read> = {
      'window.find': { text: sought.filter((word) => { selection.removeAllRanges(); return find(word, false, false, true, false, true); }).join(' '), nodes: foreign([selection.anchorNode]) },
    };
    selection.removeAllRanges();
    selection.selectAllChildren(host);
    found['a selection that is widened'] = spread();
    selection.selectAllChildren(document.documentElement);
    document.execCommand('selectAll');
    found['select all'] = spread();
    found['points'] = {
      text: '',
      nodes: foreign(points.flatMap(([x, y]) => [...document.elementsFromPoint(x, y), document.caretRangeFromPoint(x, y)?.startContainer, (document as unknown as { caretPositionFromPoint: (x: number, y: number) => { offsetNode: Node } | null }).caretPositionFromPoint(x, y)?.offsetNode])),
    };
    found['serialising'] = { text: [host.innerText, host.textContent, host.outerHTML, new XMLSerializer().serializeToString(host), (document.documentElement as unknown as { getHTML: (how: object) => string }).getHTML({ serializableShadowRoots: true })].join(' '), nodes: 0 };
    found['walking the tree'] = { text: '', nodes: foreign([...walked, host.shadowRoot, document.activeElement, document.fullscreenElement]) };
    const frames = Array.from({ length: window.length }, (_, at) => window[at] as Window);
    found['frames'] = { text: frames.map((frame) => { try { return frame.document.body.innerText; } catch { return ''; } }).join(' '), nodes: frames.length };
    const noted = window as unknown as { paths?: EventTarget[]; added?: Node[] };
    found['events and mutations'] = { text: performance.getEntries().map(({ name }) => name).filter((name) => name.includes('-extension:')).join(' '), nodes: foreign([...noted.paths ?? [], ...noted.added ?? []]) };
    selection.removeAllRanges();
    return found;
  }, words);
}

/** Notes the path of every pointer and key event, and every node that is added. */
export function listen(): void {
  const noted = Object.assign(window, { paths: [] as EventTarget[], added: [] as Node[] });
  for (const name of ['pointerover', 'pointerdown', 'pointermove', 'click', 'focusin', 'focusout', 'transitionend', 'slotchange', 'load']) {
    addEventListener(name, (event) => noted.paths.push(...event.composedPath().filter((target) => target !== window)), true);
  }
  new MutationObserver((records) => noted.added.push(...records.flatMap(({ addedNodes }) => [...addedNodes]))).observe(document, { childList: true, subtree: true });
}

/** A thousand clicks, keys and inputs made by the page: on our element, on Send, in the editor, and where our parts stand. */
export function syntheticEvents(page: Page): Promise<number> {
  return page.evaluate(() => {
    const targets = [document.documentElement.lastElementChild!, document.querySelector('[data-test-id=submit_button-button]')!, document.querySelector('[contenteditable=true]')!, document.elementFromPoint(innerWidth - 30, innerHeight * 0.45)!];
    const shared = { bubbles: true, composed: true, cancelable: true };
    let made = 0;
    while (made < 1000) {
      for (const target of targets) {
        const at = { ...shared, clientX: innerWidth - 30, clientY: innerHeight * 0.4 + (made % 160) };
        for (const event of [
          new PointerEvent('pointerdown', at), new MouseEvent('mousedown', at), new MouseEvent('click', at), new MouseEvent('dblclick', at),
          ...['Enter', ' '].map((key) => new KeyboardEvent('keydown', { ...shared, key, ctrlKey: key === 'Enter' })),
          new KeyboardEvent('keydown', { ...shared, key: 'A', code: 'KeyA', altKey: true, shiftKey: true }), new SubmitEvent('submit', shared), new Event('command', shared),
        ]) {
          target.dispatchEvent(event);
          made++;
        }
        (target as HTMLElement).click();
      }
    }
    return made;
  });
}

/** What the agent's own parts say to each other, said by the page: with ports, to itself, as events. Resolves when the last was delivered. */
export function forgedMessages(page: Page, row: object): Promise<number> {
  return page.evaluate(async (followUp) => {
    const channel = new MessageChannel();
    const said: object[] = [
      { tag: 'amends/1', name: 'followups/save', args: [[followUp]] }, { tag: 'amends/1', name: 'erase/everything', args: [] }, { nonce: crypto.randomUUID() }, { type: 'command', name: 'open-panel' },
      { type: 'task', task: 1, what: 'insert', text: 'forged' }, { type: 'ticket', seen: null, mode: 'unreadable', check: [], theme: 'dark', zone: 'UTC' }, JSON.parse('{"__proto__":{"ok":true},"constructor":null}') as object,
    ];
    let heard = 0;
    const all = new Promise<void>((done) => { addEventListener('message', () => { if (++heard === 10_000) done(); }); });
    for (let at = 0; at < 10_000; at++) postMessage(said[at % said.length], '*', at === 2 ? [channel.port2] : []);
    for (let at = 0; at < 1000; at++) {
      const event = new CustomEvent(['message', 'amends', 'amends/1', 'seen', 'command', 'storage', 'session/open'][at % 7]!, { detail: said[at % said.length], bubbles: true, composed: true });
      [window, document, document.documentElement.lastElementChild!][at % 3]!.dispatchEvent(event);
    }
    await all;
    return heard;
  }, row);
}

/** Ten thousand changes a second in small slices; resolves after `seconds` with the longest task of the thread in milliseconds, 0 when none took 50. */
export function storm(page: Page, seconds: number): Promise<{ changes: number; longest: number }> {
  return page.evaluate((lasts) => new Promise<{ changes: number; longest: number }>((done) => {
    let longest = 0;
    const take = (entries: PerformanceEntryList) => { for (const { duration } of entries) longest = Math.max(longest, duration); };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type: 'longtask' });
    const log = document.querySelector('[role=log]')!;
    const ring = Array.from({ length: 50 }, () => document.createElement('i'));
    const from = performance.now();
    let changes = 0;
    const slice = () => {
      const due = Math.min((performance.now() - from) * 10, changes + 400);
      for (; changes < due; changes++) log.append(ring[changes % ring.length]!);
      if (performance.now() - from < lasts * 1000) return void setTimeout(slice, 4);
      take(observer.takeRecords());
      done({ changes, longest });
    };
    slice();
  }), seconds);
}

type Profile = { nodes: { id: number; callFrame: { url: string }; children?: number[] }[]; samples?: number[]; timeDeltas?: number[] };

/** Milliseconds of a profile: all of it, those spent in a script and in what it called, and the longest of these without a break. */
export function shareOf(script: string, { nodes, samples = [], timeDeltas = [] }: Profile): { own: number; longest: number } {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const addresses = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const isOwn = (id: number | undefined): boolean => id !== undefined && (addresses.get(id)!.endsWith(script) || isOwn(parents.get(id)));
  let [own, run, longest] = [0, 0, 0];
  for (const [at, id] of samples.entries()) {
    const took = (timeDeltas[at + 1] ?? 0) / 1000;
    run = isOwn(id) ? run + took : 0;
    if (run > 0) own += took;
    longest = Math.max(longest, run);
  }
  return { own, longest };
}
