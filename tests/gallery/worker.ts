/** A worker that lives in memory: what is saved is listed again. For the gallery and the component tests. */
import type { FollowUp } from '../../lib/case';
import type { PanelWorker } from '../../lib/coach/worker';
import { now } from './states';

const emptyCard = (customer: string) => ({ customer, note: '', movedBy: null, contacts: [], promises: [], scores: [], gestures: [] });

export function memoryWorker(start: readonly FollowUp[] = []): PanelWorker & { kept: FollowUp[] } {
  const kept = [...start];
  const change = async (id: string, part: Partial<FollowUp>) => {
    const place = kept.findIndex((one) => one.id === id);
    kept[place] = { ...kept[place]!, ...part };
    return kept[place];
  };
  return {
    kept,
    save: async (followUps) => {
      const saved = followUps.map((one): FollowUp => ({ ...one, state: 'open', dueAt: Date.parse(one.due), createdAt: 0, notifiedAt: null, doneAt: null, outcome: null, moves: [] }));
      kept.push(...saved.filter(({ id }) => !kept.some((one) => one.id === id)));
      return saved;
    },
    list: async (ticket) => kept.filter((one) => one.ticket.key === ticket && one.state === 'open'),
    finish: (id, outcome) => change(id, { state: 'done', outcome }),
    move: (id, due) => change(id, { due }),
    takeBack: (id) => change(id, { state: 'open', outcome: null }),
    remove: async (id) => { kept.splice(kept.findIndex((one) => one.id === id), 1); },
    customers: {
      card: async (customer) => emptyCard(customer), note: async (customer, change) => ({ ...emptyCard(customer), ...change }), find: async () => [],
      merge: async (_, customer) => emptyCard(customer), forget: async () => {},
    },
    readCase: async () => null,
    saveCase: async (change) => change as never,
    margin: async () => ({ spent: 340, limit: 500, currency: 'EUR' }),
    openPage: () => {},
    dateIn: (words) => (/viernes|friday/i.test(words) ? '2026-11-27T10:00' : null),
    presets: () => [{ id: 'hour', due: '2026-11-21T15:20' }, { id: 'afternoon', due: '2026-11-21T16:00' }, { id: 'tomorrow', due: '2026-11-22T09:00' }, { id: 'monday', due: '2026-11-23T09:00' }],
    now: () => now,
  };
}
