/** The editor the agent writes in: reads the draft after a pause, paints the marks, writes only on a press. */
import { effect } from '@preact/signals-core';
import type { Coach } from '../coach/coach';
import { baselineOf, readDraft, type Baseline, type DraftRead } from '../hosts/draft';
import type { EditorFound } from '../hosts/host';
import { caretAfter } from './caret';
import { createMarks, type Mark, type Marks } from './marks/marks';
import { onTrusted } from './shell';
import { insertAt, replaceAt, select, undoIn, type Written } from './write';

/** Milliseconds after the last key: the draft is read, and the sentence at the caret is judged too (ux 2.2). */
const pause = 150;
const settled = 1500;

export type Editing = {
  /** The editors the page shows now; their content before the first key is not the agent's. */
  meet: (editors: readonly EditorFound[]) => void;
  /** The draft as it stands, or null without an editor. */
  draft: () => string | null;
  /** Reads at once, without waiting for a pause. */
  flush: () => void;
  contains: (target: Node) => boolean;
  replace: (start: number, end: number, text: string) => Written;
  insert: (text: string) => Written;
  undo: () => void;
  highlight: (span: { start: number; end: number } | null) => void;
  focus: () => void;
  remove: () => void;
};

export type EditingWorld = {
  document: Document;
  coach: Coach;
  layer: HTMLElement;
  /** Local date-time. */
  now: () => string;
  signal: AbortSignal;
  /** An editor got the focus for the first time. */
  appeared: () => void;
  /** A mark was pressed. */
  open: (finding: string) => void;
};

export function createEditing({ document, coach, layer, now, signal, appeared, open }: EditingWorld): Editing {
  const view = document.defaultView!;
  const known = new WeakMap<Element, Baseline>();
  const heard = new WeakSet<Document>();
  let editors: readonly EditorFound[] = [];
  let current: EditorFound | null = null;
  let marks: Marks | null = null;
  let read: DraftRead | null = null;
  let shownSpan: { start: number; end: number } | null = null;
  let timer = 0;
  let settling = 0;

  const judge = (isSettled: boolean) => {
    if (!current?.element.isConnected) return choose(null);
    const before = read?.text ?? '';
    read = readDraft(current, known.get(current.element)!);
    coach.draft.value = { text: read.text, public: read.public, caret: isSettled ? null : caretAfter(before, read.text, coach.draft.peek().caret), settled: isSettled, now: now() };
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
    marks?.remove();
    marks = null;
    read = null;
    current = editor;
    if (!editor) {
      coach.draft.value = { ...coach.draft.peek(), text: '', public: true };
      return;
    }
    marks = createMarks(editor.element, layer);
    judge(true);
  };
  const editorOf = (target: EventTarget | null) => editors.find(({ element }) => element === target || element.contains(target as Node));

  const listen = (own: Document) => {
    if (heard.has(own)) return;
    heard.add(own);
    own.addEventListener('input', (event) => {
      const editor = editorOf(event.target);
      if (!editor) return;
      choose(editor);
      typed();
    }, { capture: true, passive: true, signal });
    own.addEventListener('focusin', (event) => {
      const editor = editorOf(event.target);
      if (!editor) return;
      choose(editor);
      appeared();
    }, { capture: true, passive: true, signal });
    onTrusted(own.defaultView!, 'click', (event) => {
      const id = editorOf(event.target) && marks?.at(event.clientX, event.clientY);
      if (id) open(id);
    }, { capture: true, passive: true, signal });
  };

  const draw = () => {
    const shown = coach.marks.value.flatMap((finding): Mark[] => {
      const place = read?.rangeOf(finding.start, finding.end);
      return place ? [{ id: finding.id, weight: finding.weight, open: shownSpan?.start === finding.start, place }] : [];
    });
    marks?.draw(shown);
  };
  const stopDrawing = effect(draw);
  listen(document);

  return {
    meet(found) {
      editors = found;
      for (const editor of found) {
        listen(editor.element.ownerDocument);
        if (!known.has(editor.element)) known.set(editor.element, baselineOf(editor));
      }
      const focused = found.find(({ element }) => element.ownerDocument.activeElement === element || element.contains(element.ownerDocument.activeElement));
      const kept = found.find(({ element }) => element === current?.element);
      if (!kept || kept.public !== current?.public) current = kept ?? current;
      choose((kept && !focused ? kept : focused) ?? found[0] ?? null);
      if (current && kept) judge(coach.draft.peek().settled);
    },
    draft: () => (current?.element.isConnected ? (readDraft(current, known.get(current.element)!).text) : null),
    flush: () => judge(true),
    contains: (target) => editorOf(target) !== undefined,
    replace(start, end, text) {
      judge(true);
      const place = read?.rangeOf(start, end);
      const written = current && place ? replaceAt(current.element, place, text) : 'copied';
      judge(true);
      return written;
    },
    insert(text) {
      const end = read ? read.rangeOf(read.text.length, read.text.length) : null;
      const written = current ? insertAt(current.element, end, text) : 'copied';
      judge(true);
      return written;
    },
    undo() {
      if (!current) return;
      undoIn(current.element);
      judge(true);
    },
    highlight(span) {
      shownSpan = span;
      draw();
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
      stopDrawing();
      marks?.remove();
    },
  };
}
