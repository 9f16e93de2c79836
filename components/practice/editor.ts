/** The practice reply box as a desk: every change is one undo step of the browser, blanks are walked with Tab. Offsets are UTF-16 units. */
type Written = 'written' | 'copied';

export type Editor = {
  element: HTMLTextAreaElement | null;
  replace: (start: number, end: number, text: string) => Written;
  insert: (text: string) => Written;
  undo: () => void;
  /** The next blank after the caret, or before it, is selected; false when there is none. */
  nextBlank: (back: boolean) => boolean;
};

export function createEditor(): Editor {
  const editor: Editor = {
    element: null,
    replace: (start, end, text) => write(editor.element, start, end, text),
    insert: (text) => {
      const box = editor.element;
      if (!box) return 'copied';
      const at = box.selectionEnd;
      const before = box.value.slice(0, at);
      const lead = before && !/\s$/.test(before) ? ' ' : '';
      const written = write(box, at, at, lead + text);
      const blank = /\[[^\]]*\]/.exec(text);
      if (blank) box.setSelectionRange(at + lead.length + blank.index, at + lead.length + blank.index + blank[0].length);
      return written;
    },
    undo: () => { editor.element?.focus(); document.execCommand('undo'); },
    nextBlank: (back) => {
      const box = editor.element;
      if (!box) return false;
      const blanks = [...box.value.matchAll(/\[[^\]]+\]/g)];
      const next = back ? blanks.findLast(({ index }) => index < box.selectionStart) : blanks.find(({ index }) => index >= box.selectionEnd);
      if (!next) return false;
      box.setSelectionRange(next.index, next.index + next[0].length);
      return true;
    },
  };
  return editor;
}

function write(box: HTMLTextAreaElement | null, start: number, end: number, text: string): Written {
  if (!box) return 'copied';
  box.focus();
  box.setSelectionRange(start, end);
  if (!document.execCommand(text ? 'insertText' : 'delete', false, text)) {
    box.setRangeText(text, start, end, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return 'written';
}
