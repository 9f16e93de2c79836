// @vitest-environment happy-dom
/** The popup, the lead's page, settings and practice, with what lives in them. */
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Lead } from '../../components/lead/Lead';
import { Options, type OptionsKit } from '../../components/options/Options';
import { createDueList } from '../../components/popup/list';
import { Popup } from '../../components/popup/Popup';
import { Practice } from '../../components/practice/Practice';
import { createSession } from '../../components/practice/session';
import { createToaster } from '../../components/ui/Toast';
import { rules } from '../../lib/analysis/rules';
import { defaultSettings, type Settings } from '../../lib/settings';
import { figures, type StatsData } from '../../lib/stats';
import { language } from '../../lib/words';
import { followUp } from '../gallery/states';
import { memoryWorker } from '../gallery/worker';
import { expectNoViolations, key, press, settle, show } from './stage';

beforeEach(() => { language.value = 'es'; });

it('axe sees a nameless button here, so its silence means something', async () => {
  const root = await show(<button type="button" />);
  await expect(expectNoViolations(root)).rejects.toThrow('deeply equal');
});

describe('popup', () => {
  const late = followUp();
  const today = followUp({ id: 'f2', promise: 'Llamar con el número de guía', due: '2026-11-21T16:30', dueAt: Date.parse('2026-11-21T16:30') });
  const soon = followUp({ id: 'f3', phase: 'slow', promise: 'Ver si el cambio le sirvió', due: '2026-12-05T10:00', dueAt: Date.parse('2026-12-05T10:00') });
  async function popup(items = [soon, late, today]) {
    const memory = memoryWorker(items);
    const opened: string[] = [];
    const worker = { ...memory, list: async () => memory.kept, open: async (id: string) => { opened.push(id); } };
    const toaster = createToaster();
    const list = createDueList(worker, toaster);
    await list.load();
    const site = { state: signal('off' as const), allow: () => opened.push('allow'), remove: () => {} };
    const root = await show(<Popup list={list} toaster={toaster} calendar={worker} site={site} links={{ practice: '#', lead: '#', options: '#' }} notices={[]} dismissNotices={() => {}} />);
    return { root, opened, kept: memory.kept, rows: () => [...root.querySelectorAll('.row-main b')].map((row) => row.textContent), box: root.querySelector('.popup')! };
  }
  it('shows what slipped first, then today, then later, the most urgent unfolded', async () => {
    const { root, rows } = await popup();
    expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(['Se pasó la hora', 'Hoy', 'Más adelante']);
    expect(rows()).toEqual([late.promise, today.promise, soon.promise]);
    expect(root.querySelector('header')!.textContent).toContain('1 para hoy · 1 se pasó');
    expect(root.querySelector('.selected')!.textContent).toContain('Avisa a Marta antes de moverla.');
    await expectNoViolations(root);
  });
  it('says kindly that nothing is due', async () => {
    const { root } = await popup([]);
    expect(root.textContent).toContain('Nada pendiente.');
    await expectNoViolations(root);
  });
  it('is worked with the keys: J, D and its outcome, Z takes it back', async () => {
    const { box, root, kept } = await popup();
    await key(box, 'j');
    await key(box, 'd');
    await press(root, 'Cumplida');
    await settle();
    expect(kept.find(({ id }) => id === 'f2')!.state).toBe('done');
    await key(box, 'z');
    await settle();
    expect(kept.find(({ id }) => id === 'f2')!.state).toBe('open');
  });
  it('a promise moved past its hour asks whether the customer is told', async () => {
    const { box, root, kept } = await popup();
    await key(box, 's');
    await key(box, '3');
    expect(root.textContent).toContain('¿Avisas antes a Marta?');
    expect(kept.find(({ id }) => id === 'f1')!.due).toBe(late.due);
    await press(root, 'Solo mover');
    await settle();
    expect(kept.find(({ id }) => id === 'f1')!.due).toBe('2026-11-22T09:00');
  });
  it('two hundred of them are listed, and filtered without accents', async () => {
    const many = Array.from({ length: 200 }, (_, place) => followUp({ id: `m${place}`, promise: place === 150 ? 'Enviar el número de guía' : `Promesa ${place}` }));
    const { root, rows } = await popup(many);
    const filter = root.querySelector<HTMLInputElement>('.filter')!;
    await act(() => { filter.value = 'numero de guia'; filter.dispatchEvent(new Event('input', { bubbles: true })); });
    expect(rows()).toEqual(['Enviar el número de guía']);
  });
  it('asks for this desk inside the press', async () => {
    const { root, opened } = await popup();
    await press(root, 'Permitir en este sitio');
    expect(opened).toEqual(['allow']);
  });
});

describe('lead', () => {
  const files = { text: (format: string, person: string) => `${format} of ${person}`, save: () => {}, person: 'Faro' };
  const lead = (data: StatsData) => show(<Lead data={data} files={files} weeksBack={() => '2026-11-16'} />);
  it('has nothing to say and says so', async () => {
    const root = await lead({ people: 1, cases: [], followUps: [] });
    expect(root.textContent).toContain('Todavía no hay datos.');
    await expectNoViolations(root);
  });
  it.each(figures.map((figure) => [figure.id, figure] as const))('draws %s with its sentence, and as a table', async (_, figure) => {
    const { data, es } = figure.examples[0]!;
    const root = await lead(data);
    expect(root.textContent).toContain(es);
    await expectNoViolations(root);
    const tile = root.querySelector(`.tile.${figure.id}`);
    if (tile?.querySelector('[aria-pressed]')) {
      await press(tile, 'Ver como tabla');
      expect(tile.querySelectorAll('tbody tr')).toHaveLength(figure.rows(data).length);
    }
  });
  it('shows the file for the team before it is saved', async () => {
    const root = await lead(figures[0]!.examples[0]!.data);
    await press(root, 'Exportar para mi equipo');
    expect(root.querySelector('pre')!.textContent).toBe('csv of Faro');
    await press(root, 'JSON');
    expect(root.querySelector('pre')!.textContent).toBe('json of Faro');
    await expectNoViolations(root);
  });
});

describe('settings', () => {
  async function options(start: Partial<Settings> = {}) {
    const changes: Partial<Settings>[] = [];
    const erased: string[] = [];
    const kit: OptionsKit = {
      settings: signal({ ...defaultSettings, ...start }), desks: signal(['https://desk.example']), rules, toaster: createToaster(), change: (part) => changes.push(part), removeDesk: () => {}, notify: () => {},
      erase: (what) => erased.push(what), links: { practice: '#', lead: '#' }, backup: { save: async () => {}, look: async () => Promise.reject(new Error('none')), restore: async () => {} },
    };
    return { root: await show(<Options kit={kit} />), changes, erased };
  }
  it('are headed groups that axe has nothing against', async () => {
    const { root } = await options({ mutedRules: [rules[0]!.id] });
    expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toContain('Dónde funciona');
    await expectNoViolations(root);
  });
  it('a muted rule is listed and flags again with one press', async () => {
    const { root, changes } = await options({ mutedRules: [rules[0]!.id] });
    await press(root, 'Avisar otra vez');
    expect(changes).toEqual([{ mutedRules: [] }]);
  });
  it('the catalogue is searched by reason and by source', async () => {
    const { root } = await options();
    const search = root.querySelector<HTMLInputElement>('[type="search"]')!;
    const wanted = rules.at(-1)!;
    await act(() => { search.value = wanted.es.advice.toUpperCase(); search.dispatchEvent(new Event('input', { bubbles: true })); });
    expect([...root.querySelectorAll('.rule summary .phrase')].map((one) => one.textContent)).toContain(wanted.es.advice);
    await act(() => { search.value = 'zzzz'; search.dispatchEvent(new Event('input', { bubbles: true })); });
    expect(root.textContent).toContain('Nada encontrado.');
  });
  it('erasing everything is asked once, and the safe answer has the focus', async () => {
    const { root, erased } = await options();
    await press(root, 'Borrar todo');
    expect(document.activeElement!.textContent).toBe('Cancelar');
    await press(root, 'Borrarlo todo');
    expect(erased).toEqual(['everything']);
  });
});

describe('practice', () => {
  async function practice(stage: 'consent' | 'practice' | 'where' | 'way' | 'done', accepted = true) {
    const worker = memoryWorker();
    const settings = signal({ ...defaultSettings, acceptedAt: accepted ? 1 : null });
    const session = createSession({ settings: settings.value, theme: signal('light'), zone: 'Europe/Madrid', address: (id) => `https://practice.example/#${id}`, worker, fold: () => {} });
    const pressed: string[] = [];
    const setup = {
      accepted: signal(accepted), desks: signal([{ name: 'Gmail', origin: 'https://mail.google.com/*', allowed: false }]), settings, accept: () => pressed.push('accept'), refuse: () => pressed.push('refuse'),
      allow: (origin: string) => pressed.push(origin), change: () => {}, changeLanguage: () => {}, next: () => pressed.push('next'), erasePractice: () => pressed.push('erase'),
    };
    return { root: await show(<Practice session={session} worker={worker} setup={setup} stage={signal(stage)} />), session, worker, pressed };
  }
  it.each(['consent', 'practice', 'where', 'way', 'done'] as const)('axe finds nothing in: %s', async (stage) => {
    const { root } = await practice(stage);
    await expectNoViolations(root);
  });
  it('reads nothing before it is accepted: only the promise of what is read stands there', async () => {
    const { root, pressed } = await practice('consent', false);
    expect(root.querySelector('textarea, .panel')).toBeNull();
    await press(root, 'De acuerdo, empezar');
    expect(pressed).toEqual(['accept']);
  });
  it('has marks on the exact words of the first draft, and the real panel beside it', async () => {
    const { root, session } = await practice('practice');
    const marked = [...root.querySelectorAll('.mirror .phrase')].map((mark) => mark.textContent).join('');
    expect(session.coach.marks.value.length).toBeGreaterThan(0);
    expect(marked).toContain(session.coach.marks.value[0]!.text);
    expect(root.querySelector('.panel .flag')).not.toBeNull();
  });
  it('saves a real reminder that is marked as practice, and then offers where to work', async () => {
    const { root, worker } = await practice('practice');
    await press(root.querySelector('.foot')!, 'Recordármelo');
    await settle();
    expect(worker.kept).toMatchObject([{ phase: 'fast', practice: true, ticket: { host: 'practice' } }]);
    expect(root.querySelector('.setup')!.textContent).toContain('Dónde');
  });
  it('sending only pretends, and then asks how it ended', async () => {
    const { root } = await practice('practice');
    await press(root, 'Enviar de prueba');
    expect(root.textContent).toContain('Nada salió de esta página.');
    expect(root.querySelector('form.wrap-up')).not.toBeNull();
  });
  it('another ticket brings its own mood and draft', async () => {
    const { root } = await practice('practice');
    await press(root, /^Sam/);
    expect(root.querySelector('textarea')!.value).toContain('Hi Sam');
    expect(root.querySelector('.mood h2')!.textContent).not.toContain('Enojo');
  });
});

