/** Tells when the page may show another ticket: navigation without load, and changes of the DOM, gathered and never more than the page can bear. */

const quiet = 150;
const breaker = { callbacks: 100, within: 2000, rest: 2000 };

/** Calls `changed` a moment after a change; what happens inside an editor is no change of the page, and a storm of mutations lets us rest (security A11). */
export function watchPage(view: Window & typeof globalThis, { changed, inEditor, signal }: { changed: () => void; inEditor: (node: Node) => boolean; signal: AbortSignal }): void {
  let timer = 0;
  let count = 0;
  let since = 0;
  /** At most one call a `quiet`; later changes wait for the call that is already on its way. */
  const later = () => {
    timer ||= view.setTimeout(() => {
      timer = 0;
      changed();
    }, quiet);
  };
  const observer = new MutationObserver((records) => {
    if (records.every(({ target }) => inEditor(target))) return;
    const now = view.performance.now();
    if (now - since > breaker.within) [count, since] = [0, now];
    if (++count === breaker.callbacks) {
      observer.disconnect();
      view.setTimeout(() => { if (!signal.aborted) observe(); changed(); }, breaker.rest);
      return;
    }
    later();
  });
  const observe = () => observer.observe(view.document.documentElement, { childList: true, subtree: true });
  observe();
  // Some desks turn a reply into a note by a list of choices or an attribute alone.
  for (const name of ['change', 'click']) view.addEventListener(name, () => later(), { capture: true, passive: true, signal });
  for (const name of ['popstate', 'hashchange', 'pageshow', 'load']) view.addEventListener(name, () => later(), { signal });
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', () => later(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}
