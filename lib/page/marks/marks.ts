/** Marks under the exact words, painted over the editor and never into it. Three kinds, told apart by their line, not by colour alone. */
import type { Weight } from '../../analysis/rule';
import { createHighlights } from './highlights';
import { createMirror } from './mirror';

/** Where a mark stands: a range of the editor's document, or UTF-16 offsets of a textarea's value. */
export type MarkPlace = Range | { start: number; end: number };
export type Mark = { id: string; weight: Weight; open: boolean; place: MarkPlace };

export type Marks = {
  draw: (marks: readonly Mark[]) => void;
  /** The mark under a point of the editor's own window, or null. */
  at: (x: number, y: number) => string | null;
  remove: () => void;
};

export const weightsInOrder: readonly Weight[] = ['hurt', 'weakens', 'canned'];

/** `layer` is our element for rectangles; a textarea cannot be painted in any other way. */
export function createMarks(editor: HTMLElement, layer: HTMLElement): Marks {
  return editor instanceof editor.ownerDocument.defaultView!.HTMLTextAreaElement || editor.tagName === 'TEXTAREA'
    ? createMirror(editor as HTMLTextAreaElement, layer)
    : createHighlights(editor, layer);
}

/** Rectangles under text: one thin line element for each line box. */
export function underline(layer: HTMLElement, boxes: readonly DOMRect[], mark: Mark, clip: DOMRect): void {
  for (const box of boxes) {
    if (box.bottom > clip.bottom + 2 || box.top < clip.top - 2 || box.width < 1) continue;
    const line = layer.ownerDocument.createElement('b');
    line.dataset.weight = mark.weight;
    line.toggleAttribute('data-open', mark.open);
    Object.assign(line.style, { left: `${box.left}px`, top: `${box.bottom - 1}px`, width: `${box.width}px` });
    layer.append(line);
  }
}

/** Whether a point lies in one of these boxes, with a little room below for the line. */
export const hit = (boxes: Iterable<DOMRect>, x: number, y: number) => [...boxes].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 4);
