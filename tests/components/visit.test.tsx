// @vitest-environment happy-dom
/** Back on a ticket where somebody wrote since the promise: "kept?" is asked at once, with the answer that was read first. */
import { signal } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import type { PanelState } from '../../lib/coach/panel';
import { language } from '../../lib/words';
import { states } from '../gallery/states';
import { memoryWorker } from '../gallery/worker';
import { row } from '../world';
import { press, show } from './stage';

const promised = row('fast', '2026-11-30T10:00', { promise: 'Confirmar el reembolso', ticket: { ...states.reading!.ticket!, key: 'practice|1' } });
const shown = async (change: Partial<PanelState>) => {
  const worker = memoryWorker([promised]);
  const root = await show(<Panel state={signal({ ...states.reading!, followUps: [promised], ...change })} act={() => {}} worker={worker} />);
  return { root, worker };
};

beforeEach(() => { language.value = 'es'; });

it('the customer answered: asked at once, though it is not due yet', async () => {
  const { root, worker } = await shown({ asked: { ask: ['fast'], read: {} } });
  const visit = root.querySelector('.visit')!;
  expect(visit.textContent).toContain('Ha respondido desde que lo prometiste.');
  expect([...visit.querySelectorAll('.outcome button')].map((one) => one.textContent)).toEqual(['Cumplida', 'Cumplida, tarde', 'Soltarla', 'Volver']);
  await press(visit, 'Cumplida');
  await vi.waitFor(() => expect(worker.kept[0]).toMatchObject({ state: 'done', outcome: { kind: 'kept' } }));
});

it('the agent wrote too late: kept on time is not offered', async () => {
  const { root } = await shown({ asked: { ask: ['fast'], read: { fast: 'late' } } });
  expect([...root.querySelectorAll('.outcome button')].map((one) => one.textContent)).toEqual(['Cumplida, tarde', 'Soltarla', 'Volver']);
});

it('the agent wrote in time and says so days later: it was kept', async () => {
  const { root } = await shown({ followUps: [{ ...promised, due: '2026-11-20T10:00' }], asked: { ask: ['fast'], read: { fast: 'kept' } } });
  expect(root.querySelector('.visit')?.textContent).toContain('Le has escrito desde que lo prometiste.');
  expect(root.querySelector('.outcome button')?.textContent).toBe('Cumplida');
});

it('nobody wrote and it is not due: nothing is asked', async () => {
  const { root } = await shown({});
  expect(root.querySelector('.visit')).toBeNull();
});
