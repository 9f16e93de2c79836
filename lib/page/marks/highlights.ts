/** Marks in a contenteditable by the CSS Custom Highlight API: its DOM is not touched, also inside the frames of CKEditor and TinyMCE. */
import { hit, underline, weightsInOrder, type Mark, type Marks } from './marks';

const styles: Record<Mark['weight'], string> = { hurt: 'solid 2px #b04e27', weakens: 'dashed 2px #a5731a', canned: 'dotted 2px #3d6594' };
const opened: Record<Mark['weight'], string> = { hurt: 'rgb(176 78 39 / 16%)', weakens: 'rgb(165 115 26 / 16%)', canned: 'rgb(61 101 148 / 16%)' };

/** Falls back to rectangles where the API is missing or forced colours would paint every highlight as a selection (measured, ux 2.1). */
export function createHighlights(editor: HTMLElement, layer: HTMLElement): Marks {
  const view = editor.ownerDocument.defaultView! as Window & typeof globalThis;
  const painted = 'highlights' in (view.CSS ?? {}) && !view.matchMedia('(forced-colors: active)').matches;
  let shown: readonly Mark[] = [];
  const ranges = () => shown.filter((mark): mark is Mark & { place: Range } => 'getClientRects' in mark.place && mark.place.startContainer.isConnected);
  const at = (x: number, y: number) => ranges().find(({ place }) => hit(place.getClientRects(), x, y))?.id ?? null;
  if (!painted) return rectangles();

  const suffix = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => (byte % 26 + 10).toString(36)).join('');
  const name = (weight: Mark['weight'], open: boolean) => `${weight}${open ? '-open' : ''}-${suffix}`;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(weightsInOrder.flatMap((weight) => [
    `::highlight(${name(weight, false)}) { text-decoration: underline ${styles[weight]}; text-underline-offset: 3px; }`,
    `::highlight(${name(weight, true)}) { text-decoration: underline ${styles[weight]}; text-underline-offset: 3px; background-color: ${opened[weight]}; }`,
  ]).join('\n'));
  editor.ownerDocument.adoptedStyleSheets = [...editor.ownerDocument.adoptedStyleSheets, sheet];
  const clear = () => { for (const weight of weightsInOrder) for (const open of [false, true]) view.CSS.highlights.delete(name(weight, open)); };

  return {
    draw(marks) {
      shown = marks;
      clear();
      for (const weight of weightsInOrder) {
        for (const open of [false, true]) {
          const own = ranges().filter((mark) => mark.weight === weight && mark.open === open).map(({ place }) => place);
          if (own.length) view.CSS.highlights.set(name(weight, open), new view.Highlight(...own));
        }
      }
    },
    at,
    remove() {
      clear();
      editor.ownerDocument.adoptedStyleSheets = editor.ownerDocument.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };

  function rectangles(): Marks {
    const redraw = () => {
      layer.replaceChildren();
      const frame = view.frameElement?.getBoundingClientRect();
      const clip = editor.getBoundingClientRect();
      for (const mark of ranges()) {
        const boxes = [...mark.place.getClientRects()].map((box) => new DOMRect(box.x + (frame?.x ?? 0), box.y + (frame?.y ?? 0), box.width, box.height));
        underline(layer, boxes, mark, frame ?? clip);
      }
    };
    const stop = new AbortController();
    view.addEventListener('scroll', redraw, { capture: true, passive: true, signal: stop.signal });
    view.addEventListener('resize', redraw, { signal: stop.signal });
    return { draw(marks) { shown = marks; redraw(); }, at, remove() { stop.abort(); layer.replaceChildren(); } };
  }
}
