/** Where the agent writes, whether the customer will read it, and which control sends it. */
import type { EditorFound, EditorRule, Host, PublicSign } from './host';
import { follow, valueOf } from './query';
import { attribute, closest, contains, frameOf, matches, parentOf, tagOf, visible } from './safe-dom';

export type Editors = { editors: EditorFound[]; variant: number | null; send: Element[] };

/** All visible editors of the pane, those of surer rules first. `notePage`: the address itself says that a note is written here. */
export function findEditors(host: Host, pane: Element, id: string | null, notePage: boolean): Editors {
  const send = [...new Set(host.send.flatMap((chain) => follow(pane, chain, id)))].filter(visible);
  const found = new Map<Element, EditorFound>();
  let variant: number | null = null;
  for (const [number, rule] of host.editors.entries()) {
    for (const element of follow(pane, rule.chain, id)) {
      if (found.has(element) || !writable(element)) continue;
      variant ??= number;
      found.set(element, describe(element as HTMLElement, rule, pane, send, notePage));
    }
  }
  return { editors: [...found.values()], variant, send };
}

/** Shown, not switched off, and no search field or list of choices. */
export function writable(element: Element): boolean {
  if (tagOf(element) !== 'textarea' && !matches(element, '[contenteditable]:not([contenteditable="false"])')) return false;
  if (attribute(element, 'readonly') !== null || attribute(element, 'disabled') !== null || attribute(element, 'role') === 'combobox') return false;
  return !closest(element, searchPlaces) && visible(element);
}

const searchPlaces = 'nav, [role="search"], form[class*="search" i], form[action*="search" i]';

function describe(element: HTMLElement, rule: EditorRule, pane: Element, send: readonly Element[], notePage: boolean): EditorFound {
  const frame = frameOf(element) === frameOf(pane) ? null : frameOf(element);
  return {
    element,
    frame,
    kind: tagOf(element) === 'textarea' ? 'textarea' : 'contenteditable',
    public: publicOf(element, frame, rule, pane, notePage),
    apart: rule.apart ?? false,
    send: nearest(frame ?? element, send),
  };
}

/** The state of the controls says more than the address, since the agent may have switched. */
function publicOf(element: Element, frame: Element | null, { public: rule }: EditorRule, pane: Element, notePage: boolean): boolean | 'unknown' {
  if (typeof rule === 'boolean') return rule && !notePage;
  for (const sign of rule) {
    const around = sign.around ? closest(frame ?? element, sign.around) : pane;
    const said = around ? saysPublic(around, sign) : null;
    if (said !== null) return said;
  }
  return notePage ? false : 'unknown';
}

/** A sign may be the ancestor itself, or stand inside it; hidden ones count only when they hold a value. */
function saysPublic(around: Element, sign: PublicSign): boolean | null {
  const self = typeof sign.chain === 'string' && matches(around, sign.chain) ? [around] : [];
  const found = [...self, ...follow(around, sign.chain)];
  if ('says' in sign) return found.some(visible) ? sign.says === 'public' : null;
  const values = found.filter((element) => sign.read === 'value' || visible(element)).map((element) => valueOf(element, sign) ?? '');
  if (values.some((value) => sign.note?.test(value))) return false;
  return values.some((value) => sign.public?.test(value)) ? true : null;
}

/** The controls under the smallest ancestor of the editor that has any. */
function nearest(editor: Element, send: readonly Element[]): Element[] {
  for (let around = parentOf(editor); around; around = parentOf(around)) {
    const near = send.filter((control) => contains(around, control));
    if (near.length > 0) return near;
  }
  return [...send];
}

/** What must stay free around an editor: the smallest box that holds it and its send control, never the whole pane. */
export function composerOf({ element, frame, send }: EditorFound, pane: Element): Element {
  const editor = frame ?? element;
  for (let around = parentOf(editor); around && around !== pane && !contains(around, pane); around = parentOf(around)) {
    if (send.some((control) => contains(around, control))) return around;
  }
  return editor;
}
