// @vitest-environment happy-dom
/** The panel as the agent meets it: each state, each press, each key. */
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { Panel } from '../../components/panel/Panel';
import type { PanelAction, PanelInput, PanelState } from '../../lib/coach/panel';
import { language } from '../../lib/words';
import { followUp, states } from '../gallery/states';
import { memoryWorker } from '../gallery/worker';
import { button, expectNoViolations, key, press, settle, show } from './stage';

async function panel(start: PanelState | string, worker = memoryWorker()) {
  const state = signal(typeof start === 'string' ? states[start]! : start);
  const actions: PanelAction[] = [];
  const input = signal<PanelInput | null>(null);
  const root = await show(<Panel state={state} act={(action) => actions.push(action)} worker={worker} input={input} />);
  return { root, state, actions, worker, input, text: () => root.textContent ?? '' };
}

beforeEach(() => { language.value = 'es'; });

describe.each(['es', 'en'] as const)('%s', (words) => {
  it.each(Object.keys(states))('axe finds nothing in: %s', async (name) => {
    language.value = words;
    const { root } = await panel(name);
    await expectNoViolations(root);
  });
});

describe('how they arrive', () => {
  it('says it with a word and the sentence it came from, and can be corrected', async () => {
    const { root, actions, text } = await panel('reading');
    expect(text()).toContain('Enojo alto, con tristeza');
    expect(root.querySelector('blockquote')!.lang).toBe('es');
    await press(root, '¿No es así?');
    await press(root, 'Decepción');
    expect(actions).toEqual([{ type: 'emotion', emotion: 'disappointment' }]);
  });
  it('says "maybe" only when it is not sure', async () => {
    expect((await panel('unsure')).text()).toContain('quizá');
    expect((await panel('reading')).text()).not.toContain('quizá');
  });
  it('steps back to its title and facts once the draft has begun', async () => {
    const { root, state } = await panel('reading');
    expect(root.querySelector('blockquote')).not.toBeNull();
    await act(() => { state.value = { ...state.value, draftLength: 40 }; });
    expect(root.querySelector('blockquote')).toBeNull();
    await press(root, 'Ver cómo llega');
    expect(root.querySelector('blockquote')).not.toBeNull();
  });
});

describe('a phrase', () => {
  it('is its own title with its own mark, and is removed with one press that can be undone', async () => {
    const { root, actions } = await panel('phrase');
    expect(root.querySelector('.phrase.hurt')!.textContent).toBe('pero como ya le indicamos');
    await press(root, 'Quitar esas palabras');
    await press(root, 'Deshacer');
    expect(actions).toEqual([{ type: 'apply', finding: 'already-told' }, { type: 'undo' }]);
  });
  it('answers to single keys inside its card: leave, mute, why, next', async () => {
    const { root, actions } = await panel('phrase');
    const card = root.querySelector('.flag')!;
    await key(card, '?');
    expect(root.querySelector('.why')!.textContent).toContain('Fuente');
    await key(card, 'ArrowRight');
    await key(card, 'Backspace');
    await key(card, 'm');
    expect(actions.map(({ type }) => type)).toEqual(['show', 'leave', 'mute']);
  });
  it('without a safe change offers a prompt, whose facts lose their marks and whose blanks stay', async () => {
    const { root, actions } = await panel({ ...states.phrase!, current: 2 });
    await press(root, 'Insertar una idea');
    expect(actions).toEqual([{ type: 'insert', text: 'Siento que tres semanas después [lo que le falta].' }]);
  });
});

describe('the path', () => {
  it('names the next step and quotes the words that made one done', async () => {
    const { text, root } = await panel('phrase');
    expect(text()).toContain('Siguiente: ponerte de su lado');
    expect(text()).toContain('«Gracias por contárnoslo»');
    expect(root.querySelector('.ring')!.getAttribute('aria-label')).toBe('2 de 5 pasos');
  });
  it('asks whose fault it was inside the apology, and says when a step does not apply', async () => {
    const { root, actions } = await panel('step');
    await press(root, 'De otro');
    await press(root, 'No aplica');
    expect(actions).toEqual([{ type: 'fault', fault: 'other' }, { type: 'not-applicable', step: 'apology', on: true }]);
  });
  it('says how many of their points are open, and which', async () => {
    const { root, text } = await panel('phrase');
    await press(root, '1 sin responder');
    expect(root.querySelector('.point-list')!.textContent).toContain('«¿dónde está mi cafetera?» aún sin responder');
    expect(text()).toContain('«devuélvanme el dinero» respondido');
  });
  it('is walked with the keys', async () => {
    const { root, actions } = await panel('phrase');
    const box = root.querySelector('.panel')!;
    await key(box, '3');
    expect(document.activeElement!.textContent).toContain('Disculpa');
    await key(document.activeElement!, 'ArrowUp');
    await key(document.activeElement!, 'ArrowRight');
    await key(document.activeElement!, 'Escape');
    expect(actions).toEqual([{ type: 'open-step', step: 'align' }, { type: 'focus-draft' }]);
  });
  it('turns its joints gold when all five are there', async () => {
    const { root } = await panel('ready');
    expect(root.querySelectorAll('.joint')).toHaveLength(5);
    expect((await panel('phrase')).root.querySelectorAll('.joint')).toHaveLength(0);
  });
  it('asks two things and not five of a calm ticket', async () => {
    const { root, text } = await panel('calm');
    expect(text()).toContain('Con dos cosas basta.');
    expect(root.querySelectorAll('.steps > li')).toHaveLength(2);
  });
});

describe('the promise', () => {
  it('saves both phases with one press, knowing each other, and tells the page only afterwards', async () => {
    const { root, actions, worker } = await panel('ready');
    await press(root, 'Guardar los dos recordatorios');
    await settle();
    expect(worker.kept.map(({ phase, twin }) => [phase, twin])).toEqual([['fast', worker.kept[1]!.id], ['slow', worker.kept[0]!.id]]);
    expect(actions).toEqual([{ type: 'saved', followUps: worker.kept }]);
  });
  it('is not called saved when the worker does not answer; pressing again uses the same ids', async () => {
    const worker = memoryWorker();
    const asked: string[][] = [];
    const { root, actions } = await panel('ready', { ...worker, save: async (followUps) => { asked.push(followUps.map(({ id }) => id)); throw new Error('asleep'); } });
    await press(root, 'Guardar los dos');
    await settle();
    await press(root, 'Guardar los dos');
    await settle();
    expect(actions).toEqual([]);
    expect(root.querySelector('[role="alert"]')!.textContent).toBe('Aún no está guardado. Pulsa otra vez.');
    expect(asked[0]).toEqual(asked[1]);
  });
  it('can be moved by typing a date, or told that there is none in the words', async () => {
    const { root } = await panel('ready');
    await press(root, /Cambiar cuándo: Fase rápida/);
    const typed = root.querySelector<HTMLInputElement>('[name="typed"]')!;
    const enter = async (text: string) => { typed.value = text; await act(() => { typed.form!.requestSubmit(); }); await settle(); };
    await enter('cuando pueda');
    expect(root.textContent).toContain('No encuentro una fecha ahí.');
    await enter('el viernes');
    expect(root.querySelector('.when.fast')!.textContent).toContain('27 nov viernes');
  });
  it('is saved as it stands by the key that came from the page', async () => {
    const { input, worker } = await panel('ready');
    await act(() => { input.value = { type: 'save' }; });
    await settle();
    expect(worker.kept).toHaveLength(2);
  });
});

describe('coming back', () => {
  it('a late promise is not done without its outcome', async () => {
    const worker = memoryWorker([followUp()]);
    const { root, actions } = await panel('late', worker);
    await press(root, 'Hecho');
    expect(worker.kept[0]!.state).toBe('open');
    await press(root, 'Cumplida, tarde');
    await settle();
    expect(worker.kept[0]).toMatchObject({ state: 'done', outcome: { kind: 'late' } });
    expect(actions).toEqual([{ type: 'follow-ups', followUps: [] }]);
  });
  it('letting go needs a reason', async () => {
    const worker = memoryWorker([followUp()]);
    const { root } = await panel('late', worker);
    await press(root, 'Hecho');
    await press(root, 'Soltarla');
    const form = root.querySelector<HTMLFormElement>('form.outcome')!;
    await act(() => { form.requestSubmit(); });
    expect(root.textContent).toContain('Hacen falta unas palabras.');
    expect(worker.kept[0]!.state).toBe('open');
  });
  it('the second visit prepares its moves with blanks', async () => {
    const { root, actions } = await panel('second-visit');
    await press(root, 'Insertar: Hacer una pregunta');
    expect(actions).toEqual([{ type: 'insert', text: '¿Cómo quedó [lo que arreglamos]?' }]);
  });
});

it('closing the loop: a number picks the outcome, the reason brings its guess, Enter saves', async () => {
  const worker = memoryWorker();
  const cases: object[] = [];
  const { root, actions } = await panel('wrap-up', { ...worker, saveCase: async (change) => { cases.push(change); return change as never; } });
  const form = root.querySelector<HTMLFormElement>('form.wrap-up')!;
  expect(form.querySelector('select')!.value).toBe('late-delivery');
  await key(form, '2');
  await act(() => { form.requestSubmit(); });
  await settle();
  expect(cases).toMatchObject([{ outcome: 'solved', reason: 'late-delivery', rootCause: 'No avisamos del retraso' }]);
  expect(actions).toEqual([{ type: 'wrapped-up' }]);
});

it('what is coached in one language is shown in the other when the agent wishes', async () => {
  const { text } = await panel('phrase');
  await act(() => { language.value = 'en'; });
  expect(text()).toContain('Path of repair');
  expect(text()).toContain('pero como ya le indicamos');
});

it('nothing but a way to start is shown before it was accepted', async () => {
  const { root } = await panel('not-accepted');
  expect(button(root, 'Empezar')).toBeTruthy();
  expect(root.querySelector('.mood, .steps, .foot')).toBeNull();
});

it('a promise that was sent unsaved is offered once more when the draft is empty, and one that was deleted is not', async () => {
  const { root, state } = await panel('phrase');
  await act(() => { state.value = { ...state.value, sent: true, wrapUp: true, draftLength: 0, promises: [], findings: [], plan: state.value.plan.slice(1) }; });
  expect(root.querySelector('.when.fast')).not.toBeNull();
  const other = await panel('phrase');
  await act(() => { other.state.value = { ...other.state.value, promises: [], plan: other.state.value.plan.slice(1) }; });
  await act(() => { other.state.value = { ...other.state.value, sent: true, draftLength: 0 }; });
  expect(other.root.querySelector('.when.fast')).toBeNull();
});
