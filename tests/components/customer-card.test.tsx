// @vitest-environment happy-dom
/** Before writing: who this is to us. One line, unfolded on demand; joined with another, or forgotten. */
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import type { CustomerCard } from '../../lib/customers/card';
import { language } from '../../lib/words';
import { states } from '../gallery/states';
import { memoryWorker } from '../gallery/worker';
import { ticket } from '../world';
import { expectNoViolations, press, show } from './stage';

const marta = 'm'.repeat(22);
const reading = states.reading!;
const card: CustomerCard = {
  customer: marta, note: '', movedBy: null,
  contacts: [{ ticket: ticket('7'), on: '2026-06-02', reason: 'refund', outcome: 'solved' }, { ticket: { ...ticket('1'), key: reading.ticket!.key }, on: '2026-11-20', reason: 'late-delivery', outcome: null }],
  promises: [
    { ticket: ticket('7').key, promise: 'Llamar el lunes', phase: 'fast', due: '2026-06-04T10:00', ended: 'late', said: null },
    { ticket: ticket('7').key, promise: 'Ver cómo quedó', phase: 'slow', due: '2026-06-18T10:00', ended: 'customer-said', said: 'Todo bien' },
  ],
  scores: [{ on: '2026-06-18', before: null, after: { value: 8, scale: '0-10', source: 'said' } }], gestures: [{ on: '2026-06-02', what: 'Vale', amount: 10, currency: 'EUR' }],
};

async function panel(found: CustomerCard = card, draftLength = 0) {
  const done: unknown[][] = [];
  const memory = memoryWorker();
  const worker = { ...memory, customers: {
    ...memory.customers, card: async () => found,
    note: async (...args: unknown[]) => { done.push(['note', ...args]); return { ...found, ...(args[1] as object) }; },
    find: async (number: string) => (number === '4821' ? [{ customer: 'o'.repeat(22), label: '#4821' }] : []),
    merge: async (...args: unknown[]) => { done.push(['merge', ...args]); return found; },
    forget: async (...args: unknown[]) => void done.push(['forget', ...args]),
  } };
  const root = await show(<Panel state={signal({ ...reading, draftLength, ticket: { ...reading.ticket!, customer: marta } })} act={() => {}} worker={worker} />);
  await act(async () => {});
  return { root, done, line: () => root.querySelector('.card-line') };
}

beforeEach(() => { language.value = 'es'; });

it('one line with what passed elsewhere; this ticket is no earlier contact', async () => {
  const { root, line } = await panel();
  expect(line()?.textContent).toBe('1 contacto antes · 1 cumplida, 1 tarde o soltada · última nota 8 (lo dijo)');
  expect(line()?.getAttribute('aria-expanded')).toBe('false');
  await press(root, '1 contacto antes');
  const text = root.querySelector('.card-more')!.textContent;
  for (const part of ['Reembolso', 'Resuelto', 'Llamar el lunes · tarde', '«Todo bien»', 'Vale']) expect(text).toContain(part);
  expect(text).not.toContain('Entrega tardía');
  await expectNoViolations(root);
});

it('of someone new says nothing, and gives way once the agent writes', async () => {
  expect((await panel({ ...card, contacts: [], promises: [], scores: [] })).line()).toBeNull();
  expect((await panel(card, 40)).line()).toBeNull();
});

it('keeps the agent’s own note', async () => {
  const { root, done } = await panel();
  await press(root, '1 contacto antes');
  const field = root.querySelector('textarea')!;
  await act(() => { field.value = ' Prefiere el teléfono '; field.dispatchEvent(new Event('change', { bubbles: true })); });
  expect(done).toEqual([['note', marta, { note: 'Prefiere el teléfono' }]]);
});

it('joins with the person of another ticket, and says so when there is none', async () => {
  const { root, done } = await panel();
  await press(root, '1 contacto antes');
  const field = root.querySelector<HTMLInputElement>('[name="number"]')!;
  field.value = '99';
  await press(root, 'Unir');
  await vi.waitFor(() => expect(root.textContent).toContain('De ese ticket no sé nada.'));
  field.value = '#4821';
  await press(root, 'Unir');
  await vi.waitFor(() => expect(done).toEqual([['merge', 'o'.repeat(22), marta]]));
});

it('forgets only after a second press', async () => {
  const { root, done, line } = await panel();
  await press(root, '1 contacto antes');
  await press(root, 'Olvidar a esta persona');
  expect(done).toEqual([]);
  await press(root, 'Olvidar');
  await vi.waitFor(() => expect(done).toEqual([['forget', marta]]));
  await vi.waitFor(() => expect(line()).toBeNull());
});
