/** Writes into an editor, only on a press, as one step that one undo takes back; where the editor refuses, the text goes to the clipboard. */
import type { MarkPlace } from './marks/marks';

export type Written = 'written' | 'copied';

/** Replaces the words at a place; `text` may be empty. */
export function replaceAt(editor: HTMLElement, place: MarkPlace, text: string): Written {
  return select(editor, place) && type(editor, text) ? 'written' : copy(editor.ownerDocument, text);
}

/** Inserts at the caret, or at `end` when the caret is elsewhere; then selects the first [blank]. */
export function insertAt(editor: HTMLElement, end: MarkPlace | null, text: string): Written {
  const place = (hasCaret(editor) && caretOf(editor)) || end;
  if (place && !select(editor, place)) return copy(editor.ownerDocument, text);
  if (!type(editor, text)) return copy(editor.ownerDocument, text);
  selectBlank(editor, text);
  return 'written';
}

/** The editor's own undo, as if the agent had pressed Ctrl+Z. */
export function undoIn(editor: HTMLElement): void {
  editor.focus();
  editor.ownerDocument.execCommand('undo');
}

/** Puts the caret or the selection there. Elsewhere first: only a selection that changes ends the step of undo that typing began. */
export function select(editor: HTMLElement, place: MarkPlace): boolean {
  editor.focus();
  if (isTextarea(editor)) {
    if ('getClientRects' in place || place.end > editor.value.length) return false;
    editor.setSelectionRange(0, editor.value.length);
    editor.setSelectionRange(place.start, place.end);
    return true;
  }
  const selection = editor.ownerDocument.getSelection();
  if (!('getClientRects' in place) || !selection || !editor.contains(place.commonAncestorContainer)) return false;
  selection.removeAllRanges();
  selection.addRange(place);
  return true;
}

/** `insertText` keeps the editor's undo; writing text nodes destroys it (measured, ux 2.1). True when the text is really there. */
function type(editor: HTMLElement, text: string): boolean {
  const read = () => (isTextarea(editor) ? editor.value : (editor.textContent ?? ''));
  const before = read();
  undoLevel(editor);
  const done = text === '' ? editor.ownerDocument.execCommand('delete') : editor.ownerDocument.execCommand('insertText', false, text);
  undoLevel(editor);
  return done || read() !== before;
}

/**
 * Editors with an undo of their own note what they did not type themselves only at a sign; else one Ctrl+Z takes the agent's words too.
 * TinyMCE: an announced replacement; CKEditor 4: a click in its text (its undo plugin, `onNavigationKey`).
 */
function undoLevel(editor: HTMLElement): void {
  if (editor.matches('.mce-content-body, #tinymce')) editor.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
  if (editor.matches('.cke_editable')) editor.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/** Where there is nowhere to write. Nothing to write leaves the clipboard as it is. */
export function copy(document: Document, text: string): Written {
  if (text) void document.defaultView?.navigator.clipboard?.writeText(text).catch(() => undefined);
  return 'copied';
}

function selectBlank(editor: HTMLElement, text: string): void {
  const blank = /\[[^\]]+\]/.exec(text);
  if (!blank) return;
  if (isTextarea(editor)) {
    const start = editor.selectionEnd - text.length + blank.index;
    editor.setSelectionRange(start, start + blank[0].length);
    return;
  }
  const selection = editor.ownerDocument.getSelection();
  const node = selection?.focusNode;
  const at = node?.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').lastIndexOf(blank[0], selection!.focusOffset) : -1;
  if (at < 0) return;
  const range = editor.ownerDocument.createRange();
  range.setStart(node!, at);
  range.setEnd(node!, at + blank[0].length);
  selection!.removeAllRanges();
  selection!.addRange(range);
}

function caretOf(editor: HTMLElement): MarkPlace | null {
  if (isTextarea(editor)) return { start: editor.selectionStart, end: editor.selectionEnd };
  const selection = editor.ownerDocument.getSelection();
  return selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
}

function hasCaret(editor: HTMLElement): boolean {
  if (isTextarea(editor)) return editor.ownerDocument.activeElement === editor || editor.selectionStart > 0;
  const anchor = editor.ownerDocument.getSelection()?.anchorNode;
  return anchor !== null && anchor !== undefined && editor.contains(anchor);
}

const isTextarea = (editor: HTMLElement): editor is HTMLTextAreaElement => editor.tagName === 'TEXTAREA';
