/** Marks in a textarea: a hidden copy with the same metrics tells where the words stand; lines are drawn there. */
import { hit, underline, type Mark, type Marks } from './marks';

const copied = [
  'boxSizing', 'width', 'height', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth',
  'fontFamily', 'fontSize', 'fontStyle', 'fontVariant', 'fontWeight', 'letterSpacing', 'lineHeight', 'textAlign', 'textIndent', 'textTransform', 'wordSpacing', 'tabSize', 'direction',
] as const;

/** The copy lives only while it is measured, in our own closed root, and holds nothing that the page did not give. */
export function createMirror(editor: HTMLTextAreaElement, layer: HTMLElement): Marks {
  let shown: readonly Mark[] = [];
  let boxes = new Map<string, DOMRect[]>();
  const view = editor.ownerDocument.defaultView!;

  const redraw = () => {
    layer.replaceChildren();
    boxes = new Map();
    if (!shown.length) return;
    const clip = editor.getBoundingClientRect();
    const mirror = layer.ownerDocument.createElement('div');
    const style = view.getComputedStyle(editor);
    for (const name of copied) mirror.style[name] = style[name];
    Object.assign(mirror.style, { position: 'fixed', left: `${clip.left}px`, top: `${clip.top}px`, visibility: 'hidden', overflow: 'hidden auto', whiteSpace: 'pre-wrap', overflowWrap: 'break-word', borderStyle: 'solid', borderColor: 'transparent' });
    mirror.textContent = editor.value;
    layer.append(mirror);
    mirror.scrollTop = editor.scrollTop;
    const text = mirror.firstChild;
    for (const mark of shown) {
      if (!text || 'getClientRects' in mark.place || mark.place.end > editor.value.length) continue;
      const range = layer.ownerDocument.createRange();
      range.setStart(text, mark.place.start);
      range.setEnd(text, mark.place.end);
      boxes.set(mark.id, [...range.getClientRects()]);
    }
    mirror.remove();
    for (const mark of shown) underline(layer, boxes.get(mark.id) ?? [], mark, clip);
  };

  const stop = new AbortController();
  const watcher = new ResizeObserver(redraw);
  watcher.observe(editor);
  view.addEventListener('scroll', redraw, { capture: true, passive: true, signal: stop.signal });
  view.addEventListener('resize', redraw, { signal: stop.signal });
  return {
    draw(marks) {
      shown = marks;
      redraw();
    },
    at: (x, y) => [...boxes].find(([, own]) => hit(own, x, y))?.[0] ?? null,
    remove() {
      stop.abort();
      watcher.disconnect();
      layer.replaceChildren();
    },
  };
}
