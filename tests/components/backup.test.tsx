// @vitest-environment happy-dom
/** Copies in the settings: saved, opened with its passphrase, and brought back after saying what that does. */
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { BackupRows, type BackupDesk } from '../../components/options/BackupRows';
import { createToaster } from '../../components/ui/Toast';
import { Problem } from '../../lib/problem';
import { language } from '../../lib/words';
import { expectNoViolations, press, show } from './stage';

const seen = { madeAt: Date.UTC(2026, 10, 20), holds: { followUps: 3, cases: 1, history: 0, threads: 0, customers: 0, replies: 0 }, merge: { added: 2 }, replace: { added: 2, changed: 1, removed: 5 } };

async function rows(look: BackupDesk['look']) {
  const done: unknown[][] = [];
  const toaster = createToaster();
  const desk: BackupDesk = { save: async (...args) => void done.push(['save', ...args]), look, restore: async (...args) => void done.push(['restore', ...args]) };
  const root = await show(<main><h1>Ajustes</h1><BackupRows desk={desk} toaster={toaster} /></main>);
  const bring = (text: string) => act(() => {
    const field = root.querySelector<HTMLInputElement>('#bring')!;
    Object.defineProperty(field, 'files', { value: [new File([text], 'amends.json')], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return { root, done, toaster, bring };
}

beforeEach(() => { language.value = 'es'; });

it('saves with a passphrase, or without', async () => {
  const { root, done, toaster } = await rows(async () => seen);
  await press(root, 'Guardar');
  root.querySelector<HTMLInputElement>('[name="passphrase"]')!.value = 'una clave';
  await press(root, 'Guardar');
  expect(done).toEqual([['save', null], ['save', 'una clave']]);
  await vi.waitFor(() => expect(toaster.notice.value?.text).toBe('Copia guardada.'));
});

it('says what either way would do before anything is done', async () => {
  const { root, done, bring } = await rows(async () => seen);
  await bring('{}');
  await vi.waitFor(() => expect(root.textContent).toContain('3 recordatorios y 1 caso'));
  expect(root.textContent).toContain('entran 2, cambian 1, salen 5');
  expect(done).toEqual([]);
  await expectNoViolations(root);
  await press(root, 'Añadir las 2 que faltan');
  await vi.waitFor(() => expect(done).toEqual([['restore', '{}', null, 'merge']]));
});

it('a locked one asks for its passphrase until it opens', async () => {
  const { root, done, bring } = await rows(async (_, passphrase) => {
    if (passphrase === 'buena') return seen;
    throw new Problem(passphrase === null ? 'passphrase-needed' : 'passphrase-wrong');
  });
  await bring('{}');
  await vi.waitFor(() => expect(root.textContent).toContain('Esta copia tiene clave.'));
  const type = (text: string) => { [...root.querySelectorAll<HTMLInputElement>('[name="passphrase"]')].at(-1)!.value = text; };
  type('mala');
  await press(root, 'Abrirla');
  await vi.waitFor(() => expect(root.textContent).toContain('Esa clave no la abre.'));
  type('buena');
  await press(root, 'Abrirla');
  await vi.waitFor(() => expect(root.textContent).toContain('3 recordatorios'));
  await press(root, 'Dejarlo todo como en ella');
  await vi.waitFor(() => expect(done).toEqual([['restore', '{}', 'buena', 'replace']]));
});

it('a file that is none changes nothing and says so', async () => {
  const { root, bring } = await rows(async () => { throw new Problem('invalid'); });
  await bring('hola');
  await vi.waitFor(() => expect(root.querySelector('[role="alert"]')?.textContent).toBe('Ese archivo no es una copia entera. Nada se ha tocado.'));
});
