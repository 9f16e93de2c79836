/**
 * Reads the page so that it cannot mislead: through prototype getters, because `<input name="textContent">` hides the real property of its form.
 * No member of a page element is read anywhere else in this folder.
 */

/** A property as the browser defines it, whatever the page hung on the element. */
export function get<T>(node: Node, name: string): T {
  return Reflect.get(Object.getPrototypeOf(node) as object, name, node) as T;
}

function call<T>(node: Node, name: string, ...given: unknown[]): T {
  return Reflect.apply(get<(...given: unknown[]) => T>(node, name), node, given);
}

export const parentOf = (node: Node): Element | null => get<Element | null>(node, 'parentElement');
export const documentOf = (node: Node): Document => (get<number>(node, 'nodeType') === 9 ? (node as Document) : get<Document>(node, 'ownerDocument'));
export const tagOf = (element: Element): string => get<string>(element, 'localName');
export const attribute = (element: Element, name: string): string | null => call<string | null>(element, 'getAttribute', name);
export const contains = (outer: Node, inner: Node): boolean => call<boolean>(outer, 'contains', inner);
export const all = (root: Node, selector: string): Element[] => [...call<NodeListOf<Element>>(root, 'querySelectorAll', selector)];
export const matches = (element: Element, selector: string): boolean => call<boolean>(element, 'matches', selector);
/** Where the element stands in its own window. */
export const boxOf = (element: Element): DOMRect => call<DOMRect>(element, 'getBoundingClientRect');

/** The nearest ancestor (or the element) that matches, out of shadow roots too. */
export function closest(element: Element, selector: string): Element | null {
  const found = call<Element | null>(element, 'closest', selector);
  if (found) return found;
  const host = get<Element | null | undefined>(call<Node>(element, 'getRootNode'), 'host');
  return host && get<number | undefined>(host, 'nodeType') === 1 ? closest(host, selector) : null;
}

/** What stands behind an element: its open shadow root, or the document of a same-origin frame. */
export function inside(element: Element): Node | null {
  if (tagOf(element) === 'iframe' || tagOf(element) === 'frame') return frameDocument(element);
  return get<ShadowRoot | null>(element, 'shadowRoot');
}

/** Null when the frame is of another origin or not there yet. */
export function frameDocument(frame: Element): Document | null {
  try {
    const inner = get<Document | null>(frame, 'contentDocument');
    return inner && get<Element | null>(inner, 'documentElement') ? inner : null;
  } catch {
    return null;
  }
}

/** The frame that shows the element's document, when the page may see it. */
export function frameOf(node: Node): HTMLIFrameElement | null {
  try {
    const view = documentOf(node).defaultView;
    if (!view || view.parent === view) return null;
    return (view.frameElement ?? all(view.parent.document, 'iframe').find((frame) => frameDocument(frame) === view.document) ?? null) as HTMLIFrameElement | null;
  } catch {
    return null;
  }
}

/** Whether the element is shown, from styles alone: no layout is forced. The frame it stands in counts too. */
export function visible(element: Element): boolean {
  if (closest(element, '[hidden], [aria-hidden="true"], [inert]')) return false;
  const check = get<((options: object) => boolean) | undefined>(element, 'checkVisibility');
  if (check && !Reflect.apply(check, element, [{ visibilityProperty: true }])) return false;
  const frame = frameOf(element);
  return frame === null || visible(frame);
}
