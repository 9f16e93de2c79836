/** The editor the agent writes in: reads the draft after a pause, paints the marks, writes only on a press. */
import type { DraftSeen, SeenMark, Written } from '../coach/port';
import { baselineOf, readDraft, type Baseline, type DraftRead } from '../hosts/draft';
import type { EditorFound } from '../hosts/host';
import { caretAfter } from './caret';
import { createMarks, type Mark, type Marks } from './marks/marks';
import { onTrusted } from './shell';
import { backAt, wordsAt, type Replaced } from './replaced';
import { copy, insertAt, replaceAt, select, undoIn } from './write';

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
  /** `was`: the words the frame saw there; they are sought again when the draft changed since. */
  replace: (start: number, was: string, text: string) => Written;
  insert: (text: string) => Written;
  /** Takes the last replacement back, and nothing that the agent wrote since. */
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
  /** Something that is no known editor got the focus: the page may have changed. */
  stranger: () => void;
};

export function createEditing({ document, layer, now, signal, seen, open, stranger }: EditingWorld): Editing {
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
  let replaced: Replaced[] = [];
  let turn = 0;
  let timer = 0;
  let settling = 0;

  const judge = (isSettled: boolean) => {
    timer = 0;
    if (!current?.element.isConnected) return choose(null);
    const before = read?.text ?? '';
    read = readDraft(current, known.get(current.element)!);
    caret = caretAfter(before, read.text, caret);
    if (read.text !== before) {
      pointed = null;
      paint([]);
    }
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
    replaced = [];
    current = editor;
    if (editor) {
      painter = createMarks(editor.element, layer);
      judge(true);
    } else nothing();
  };
  const nothing = () => seen({ text: '', public: true, caret: null, settled: true, now: now() }, ++turn);
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
        // Met before the first key: what is typed into an editor not yet known would pass for the desk's own words.
        if (name === 'focusin' && !editorOf(event.target)) stranger();
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
  const writing = (text: string, write: (editor: EditorFound, draft: DraftRead) => Written): Written => {
    if (!current?.element.isConnected) return copy(document, text);
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
      const again = kept && readDraft(kept, known.get(kept.element)!);
      if (kept && again && (kept.public !== current!.public || (read && read.text !== again.text && !timer))) {
        current = kept;
        judge(true);
        return;
      }
      choose(focused ?? kept ?? found[0] ?? null);
      // The page may have moved the editor, or made its nodes anew: the same words elsewhere.
      if (again && current === kept && read?.text === again.text) {
        read = again;
        paint(shown);
      }
    },
    draft: () => (current?.element.isConnected ? readDraft(current, known.get(current.element)!) : null),
    flush: () => (current ? judge(true) : nothing()),
    contains: (target) => editorOf(target) !== undefined,
    mark: (marks, of) => { if (of === turn) paint(marks); },
    replace(start, was, text) {
      let before: string | null = null;
      const how = writing(text, (editor, draft) => {
        const at = wordsAt(draft.text, was, start);
        // The words are gone, and with them what there was to mend.
        if (at === null) return 'written';
        const place = draft.rangeOf(at, at + was.length);
        if (!place) return copy(document, text);
        before = draft.text.slice(0, at);
        return replaceAt(editor.element, place, text);
      });
      if (how === 'written' && before !== null && read) replaced.push({ before, was, text, after: read.text });
      return how;
    },
    insert: (text) => writing(text, (editor, draft) => insertAt(editor.element, draft.rangeOf(draft.text.length, draft.text.length), text)),
    undo() {
      const last = replaced.pop();
      if (!last || !current?.element.isConnected) return;
      const draft = readDraft(current, known.get(current.element)!);
      const at = backAt(draft.text, last);
      const place = at === null ? null : draft.rangeOf(at, at + last.text.length);
      if (draft.text === last.after) undoIn(current.element);
      else if (place) replaceAt(current.element, place, last.was);
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
