// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { baselineOf, readDraft, type DraftRead } from '@/lib/hosts/draft';
import type { EditorFound } from '@/lib/hosts/host';

function editable(html: string): EditorFound {
  document.body.innerHTML = `<div id="editor" contenteditable="true">${html}</div>`;
  return found(document.getElementById('editor')!, 'contenteditable');
}

function textarea(value: string): EditorFound {
  document.body.innerHTML = '<textarea id="editor"></textarea>';
  const element = document.getElementById('editor') as HTMLTextAreaElement;
  element.value = value;
  return found(element, 'textarea');
}

const found = (element: HTMLElement, kind: EditorFound['kind']): EditorFound => ({ element, kind, frame: null, public: true, apart: false, send: [] });

/** The agent presses a key: the browser asks, the content changes, the browser tells. */
function type({ element }: EditorFound, change: (element: HTMLElement) => void): void {
  element.dispatchEvent(new Event('beforeinput', { bubbles: true }));
  change(element);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

const placed = (draft: DraftRead, words: string): string => {
  const start = draft.text.indexOf(words);
  const place = draft.rangeOf(start, start + words.length);
  return place && 'startContainer' in place ? place.toString() : String(place && JSON.stringify(place));
};

describe('what the agent added', () => {
  test('an editor that was never touched holds no draft, however full it is', () => {
    const editor = editable('<p>Dear Marta, Thank you for your request.</p><p>-- <br>Ana Gil</p>');
    const baseline = baselineOf(editor);
    expect(readDraft(editor, baseline).text).toBe('');
  });

  test('a host that fills the editor late adds nothing to the draft', () => {
    const editor = editable('<p><br></p>');
    const baseline = baselineOf(editor);
    editor.element.innerHTML = '<p>Dear Marta, Thank you for your request.</p><p><br></p><p>Ana Gil</p>';
    type(editor, (element) => { element.querySelectorAll('p')[1]!.textContent = 'Lo siento, Marta.'; });
    expect(readDraft(editor, baseline).text).toBe('Lo siento, Marta.');
  });

  test.each([
    ['Gmail: above the quote', '<br><div class="gmail_quote"><div class="gmail_attr">El vie, 20 nov 2026, Marta escribió:</div><blockquote>Es una vergüenza.</blockquote></div>'],
    ['Roundcube: above the lead, the quote and the signature', '<br><div id="reply-intro">El 2026-11-20 14:31, Marta escribió:</div><blockquote>Es una vergüenza.</blockquote><div id="_rc_sig">-- <br>Ana Gil</div>'],
    ['SOGo: the quoted words stand outside the empty quote', '<br><div>El 20/11/2026 a las 14:31, Marta escribió:</div><blockquote type="cite"></blockquote><div>Es una vergüenza.</div>'],
    ['Znuny: between salutation and signature', '<br>Dear Marta,<br>Thank you for your request.<br><br>Your Znuny Team<br>--<br>11/20/2026 14:31 - Marta wrote:<div type="cite">Es una vergüenza.</div>'],
  ])('%s', (_, html) => {
    const editor = editable(html);
    const baseline = baselineOf(editor);
    type(editor, (element) => element.prepend(document.createTextNode('Hola, Marta: tiene usted razón.')));
    const draft = readDraft(editor, baseline);
    expect(draft.text).toBe('Hola, Marta: tiene usted razón.');
    expect(placed(draft, 'razón')).toBe('razón');
  });

  test('Request Tracker: below the quote, above the signature', () => {
    const editor = editable('<div>El vie nov 20 11:30:45 2026, marta escribió:</div><blockquote><pre>Es una vergüenza.</pre></blockquote><p><br></p><p>-- <br>Ana Gil</p>');
    const baseline = baselineOf(editor);
    type(editor, (element) => { element.querySelector('p')!.textContent = 'Lo siento.'; });
    const draft = readDraft(editor, baseline);
    expect(draft.text).toBe('Lo siento.');
    expect(placed(draft, 'siento')).toBe('siento');
  });

  test('only what is new of a prefilled line counts', () => {
    const editor = editable('<p>Dear Marta, Thank you for your request.</p><p>Ana Gil</p>');
    const baseline = baselineOf(editor);
    type(editor, (element) => { element.firstElementChild!.textContent = 'Dear Marta, Thank you for your request. We lost your parcel.'; });
    const draft = readDraft(editor, baseline);
    expect(draft.text).toBe('We lost your parcel.');
    expect(placed(draft, 'lost')).toBe('lost');
  });

  test('a line that was prefilled once and stands there twice was written once', () => {
    const editor = editable('<p>Gracias</p>');
    const baseline = baselineOf(editor);
    type(editor, (element) => { element.innerHTML = '<p>Gracias</p><p>Gracias</p>'; });
    expect(readDraft(editor, baseline).text).toBe('Gracias');
  });

  test('the signature the agent types is the agent\'s', () => {
    const editor = editable('');
    const baseline = baselineOf(editor);
    type(editor, (element) => { element.innerHTML = '<p>Lo siento.</p><p>Un saludo,</p><p>Ana</p><p>Tel. 600 112 233</p>'; });
    expect(readDraft(editor, baseline).text).toBe('Lo siento.\n\nUn saludo,\n\nAna\n\nTel. 600 112 233');
  });

  test('a template that a host inserts after the first key counts as written', () => {
    const editor = editable('');
    const baseline = baselineOf(editor);
    editor.element.dispatchEvent(new Event('input'));
    editor.element.innerHTML = '<p>Según nuestra política, no.</p>';
    expect(readDraft(editor, baseline).text).toBe('Según nuestra política, no.');
  });

  test('a note is no public draft; an editor that does not say counts as public', () => {
    const editor = editable('');
    expect(readDraft({ ...editor, public: false }, baselineOf(editor)).public).toBe(false);
    expect(readDraft({ ...editor, public: 'unknown' }, baselineOf(editor)).public).toBe(true);
  });
});

describe('the way back to the editor', () => {
  const written = (html: string): DraftRead => {
    const editor = editable('');
    const baseline = baselineOf(editor);
    type(editor, (element) => { element.innerHTML = html; });
    return readDraft(editor, baseline);
  };

  test('through bold words, lines and emoji', () => {
    const draft = written('<div>Hola 😕 <b>Mar</b>ta:</div><div>no   es&nbsp;culpa nuestra.</div>');
    expect(draft.text).toBe('Hola 😕 Marta:\nno es culpa nuestra.');
    expect(placed(draft, 'Marta')).toBe('Marta');
    expect(placed(draft, 'culpa nuestra')).toBe('culpa nuestra');
    expect(placed(draft, 'no es')).toBe('no   es');
  });

  test('through letters in two parts', () => {
    const draft = written('<p>Aqui\u0301 no fue.</p>');
    expect(draft.text).toBe('Aquí no fue.');
    expect(placed(draft, 'Aquí')).toBe('Aqui\u0301');
    expect(placed(draft, 'fue')).toBe('fue');
  });

  test('not across a quote that stands between', () => {
    const draft = written('<p>Uno</p><blockquote>cita</blockquote><p>Dos</p>');
    expect(draft.rangeOf(0, draft.text.length)).toBeNull();
    expect(placed(draft, 'Dos')).toBe('Dos');
  });

  test('an empty stretch is an insertion point: at the end of the draft, or in the first empty line', () => {
    const draft = written('<p>Uno</p>');
    const end = draft.rangeOf(3, 3) as Range;
    expect([end.startContainer.textContent, end.startOffset, end.collapsed]).toEqual(['Uno', 3, true]);
    const editor = editable('<blockquote>cita</blockquote><p><br></p><p>Ana Gil</p>');
    const place = readDraft(editor, baselineOf(editor)).rangeOf(0, 0) as Range;
    expect([place.startContainer, place.startOffset]).toEqual([editor.element.querySelector('p'), 0]);
  });

  test('in a textarea the place is two offsets of its value', () => {
    const editor = textarea('\n\nOn 11/19/2026 23:52, Ian Moss wrote:\n> The parcel was left in the rain\n');
    const baseline = baselineOf(editor);
    type(editor, (element) => { (element as HTMLTextAreaElement).value = `  I am sorry, Ian.${(element as HTMLTextAreaElement).value}`; });
    const draft = readDraft(editor, baseline);
    expect(draft.text).toBe('I am sorry, Ian.');
    expect(draft.rangeOf(5, 10)).toEqual({ start: 7, end: 12 });
    expect(draft.rangeOf(16, 16)).toEqual({ start: 18, end: 18 });
  });

  test('in a textarea with letters in two parts', () => {
    const editor = textarea('');
    const baseline = baselineOf(editor);
    type(editor, (element) => { (element as HTMLTextAreaElement).value = 'Aqui\u0301 no fue.'; });
    const draft = readDraft(editor, baseline);
    expect(draft.text).toBe('Aquí no fue.');
    expect(draft.rangeOf(5, 7)).toEqual({ start: 6, end: 8 });
  });
});
