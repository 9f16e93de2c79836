/** The editor the agent writes in: reads the draft after a pause, paints the marks, writes only on a press. */
import type { DraftSeen, SeenMark, Written } from '../coach/port';
import { baselineOf, readDraft, type Baseline, type DraftRead } from '../hosts/draft';
import type { EditorFound } from '../hosts/host';
import { caretAfter } from './caret';
import { createMarks, type Mark, type Marks } from './marks/marks';
import { onTrusted } from './shell';
import { insertAt, replaceAt, select, undoIn } from './write';

/** Milliseconds after the last key: the draft is read, and the sentence at the caret is judged too (ux 2.2). */
const pause = 150;
const settled = 1500;

export type Editing = {
  /** The editors the page shows now; their content before the first key is not the agent's. */
  meet: (editors: readonly EditorFound[]) => void;
  /** The draft as it stands, or null without an editor. */
  draft: () => { text: string; public: boolean } | null;
  /** Reads at once, without waiting for a pause. */
  flush: () => void;
  contains: (target: Node) => boolean;
  /** Marks of the draft of that turn; older ones are dropped. */
  mark: (marks: readonly SeenMark[], turn: number) => void;
  replace: (start: number, end: number, text: string) => Written;
  insert: (text: string) => Written;
  undo: () => void;
  highlight: (span: { start: number; end: number } | null) => void;
  focus: () => void;
  remove: () => void;
};

export type EditingWorld = {
  document: Document;
  layer: HTMLElement;
  /** Local date-time. */
  now: () => string;
  signal: AbortSignal;
  seen: (draft: DraftSeen, turn: number) => void;
  /** A mark was pressed. */
  open: (finding: string) => void;
};

export function createEditing({ document, layer, now, signal, seen, open }: EditingWorld): Editing {
  const view = document.defaultView!;
  const known = new WeakMap<Element, Baseline>();
  const heard = new WeakSet<Document>();
  let editors: readonly EditorFound[] = [];
  let current: EditorFound | null = null;
  let painter: Marks | null = null;
  let read: DraftRead | null = null;
  let shown: readonly SeenMark[] = [];
  let pointed: { start: number; end: number } | null = null;
  let caret: number | null = null;
  let turn = 0;
  let timer = 0;
  let settling = 0;

  const judge = (isSettled: boolean) => {
    timer = 0;
    if (!current?.element.isConnected) return choose(null);
    const before = read?.text ?? '';
    read = readDraft(current, known.get(current.element)!);
    caret = caretAfter(before, read.text, caret);
    if (read.text !== before) paint([]);
    seen({ text: read.text, public: read.public, caret, settled: isSettled, now: now() }, ++turn);
  };
  /** All that a key costs: two timers. */
  const typed = () => {
    view.clearTimeout(timer);
    view.clearTimeout(settling);
    timer = view.setTimeout(judge, pause, false);
    settling = view.setTimeout(judge, settled, true);
  };
  const choose = (editor: EditorFound | null) => {
    if (editor?.element === current?.element) return;
    painter?.remove();
    painter = null;
    read = null;
    shown = [];
    current = editor;
    if (editor) {
      painter = createMarks(editor.element, layer);
      judge(true);
    } else seen({ text: '', public: true, caret: null, settled: true, now: now() }, ++turn);
  };
  const editorOf = (target: EventTarget | null) => editors.find(({ element }) => element === target || element.contains(target as Node));
  const paint = (marks: readonly SeenMark[]) => {
    shown = marks;
    const pointing: SeenMark[] = pointed ? [{ id: '', weight: 'canned', open: true, ...pointed }] : [];
    painter?.draw([...shown, ...pointing].flatMap((mark): Mark[] => {
      const place = read?.rangeOf(mark.start, mark.end);
      return place ? [{ id: mark.id, weight: mark.weight, open: mark.open, place }] : [];
    }));
  };
  const listen = (own: Document) => {
    if (heard.has(own)) return;
    heard.add(own);
    for (const name of ['input', 'focusin']) {
      own.addEventListener(name, (event) => {
        const editor = editorOf(event.target);
        if (!editor) return;
        choose(editor);
        if (name === 'input') typed();
      }, { capture: true, passive: true, signal });
    }
    onTrusted(own.defaultView!, 'click', (event) => {
      const id = editorOf(event.target) && painter?.at(event.clientX, event.clientY);
      if (id) open(id);
    }, { capture: true, passive: true, signal });
  };
  /** Reads first, so that offsets are those of the text that stands there; then tells what came of it. */
  const writing = (write: (editor: EditorFound, draft: DraftRead) => Written): Written => {
    if (!current?.element.isConnected) return 'copied';
    read = readDraft(current, known.get(current.element)!);
    const how = write(current, read);
    judge(true);
    return how;
  };
  listen(document);

  return {
    meet(found) {
      editors = found;
      for (const editor of found) {
        listen(editor.element.ownerDocument);
        if (!known.has(editor.element)) known.set(editor.element, baselineOf(editor));
      }
      const focused = found.find(({ element }) => element.ownerDocument.activeElement === element && element.ownerDocument.hasFocus());
      const kept = found.find(({ element }) => element === current?.element);
      if (kept && (kept.public !== current!.public || (read && read.text !== readDraft(kept, known.get(kept.element)!).text && !timer))) {
        current = kept;
        judge(true);
      } else choose(focused ?? kept ?? found[0] ?? null);
    },
    draft: () => (current?.element.isConnected ? readDraft(current, known.get(current.element)!) : null),
    flush: () => judge(true),
    contains: (target) => editorOf(target) !== undefined,
    mark: (marks, of) => { if (of === turn) paint(marks); },
    replace: (start, end, text) => writing((editor, draft) => {
      const place = draft.rangeOf(start, end);
      return place ? replaceAt(editor.element, place, text) : 'copied';
    }),
    insert: (text) => writing((editor, draft) => insertAt(editor.element, draft.rangeOf(draft.text.length, draft.text.length), text)),
    undo() {
      if (!current) return;
      undoIn(current.element);
      judge(true);
    },
    highlight(span) {
      pointed = span;
      paint(shown);
    },
    focus() {
      if (!current?.element.isConnected) return;
      const selection = current.element.ownerDocument.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
      current.frame?.focus();
      current.element.focus();
      if (range && current.kind === 'contenteditable') select(current.element, range);
    },
    remove() {
      view.clearTimeout(timer);
      view.clearTimeout(settling);
      painter?.remove();
    },
  };
}
