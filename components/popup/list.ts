/** The follow-ups of the popup: in groups, filtered, one selected, and what may be done with it. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { FollowUp, Outcome } from '../../lib/case';
import { dates, daysUntil, words } from '../../lib/words';
import type { Calendar } from '../followups/DateChoice';
import type { Toaster } from '../ui/Toast';

export type Group = { name: 'late' | 'today' | 'soon'; items: FollowUp[] };
export type ListWorker = Calendar & {
  list: () => Promise<FollowUp[]>;
  open: (id: string) => Promise<void>;
  finish: (id: string, outcome: Outcome) => Promise<FollowUp>;
  move: (id: string, due: string, told: boolean) => Promise<FollowUp>;
  takeBack: (id: string) => Promise<FollowUp>;
};
export type Doing = 'outcome' | 'snooze' | null;
export type DueList = {
  status: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  groups: ReadonlySignal<Group[]>;
  counts: ReadonlySignal<{ today: number; late: number; all: number }>;
  filter: Signal<string>;
  selected: ReadonlySignal<string | null>;
  doing: Signal<Doing>;
  load: () => Promise<void>;
  select: (id: string) => void;
  step: (by: number) => void;
  open: (id: string) => void;
  finish: (id: string, outcome: Outcome) => Promise<void>;
  move: (id: string, due: string, told: boolean) => Promise<void>;
};

export function createDueList(worker: ListWorker, toaster: Toaster): DueList {
  const items = signal<FollowUp[]>([]);
  const status = signal<'loading' | 'ready' | 'failed'>('loading');
  const filter = signal('');
  const picked = signal<string | null>(null);
  const doing = signal<Doing>(null);

  const shown = computed(() => {
    const sought = fold(filter.value);
    return sought ? items.value.filter(({ promise, ticket }) => fold(`${promise} ${ticket.label} ${ticket.id ?? ''}`).includes(sought)) : items.value;
  });
  const groups = computed(() => groupsOf(shown.value, worker.now()));
  const order = computed(() => groups.value.flatMap(({ items: some }) => some));
  const selected = computed(() => (order.value.some(({ id }) => id === picked.value) ? picked.value : (order.value[0]?.id ?? null)));

  const load = async () => {
    try {
      items.value = (await worker.list()).filter(({ state }) => state === 'open').sort((a, b) => a.dueAt - b.dueAt);
      status.value = 'ready';
    } catch {
      status.value = 'failed';
    }
  };
  const settle = async (id: string, work: () => Promise<unknown>, said: string) => {
    try {
      await work();
      doing.value = null;
      toaster.show(said, () => void worker.takeBack(id).then(load));
      await load();
    } catch {
      toaster.show(words.value.problem);
    }
  };
  const select = (id: string) => { if (id !== selected.peek()) doing.value = null; picked.value = id; };
  return {
    status, groups, filter, selected, doing, load, select,
    counts: computed(() => ({ all: items.value.length, ...countsOf(items.value, worker.now()) })),
    step: (by) => {
      const all = order.peek();
      const next = all[Math.min(all.length - 1, Math.max(0, all.findIndex(({ id }) => id === selected.peek()) + by))];
      if (next) select(next.id);
    },
    open: (id) => void worker.open(id).catch(() => toaster.show(words.value.problem)),
    finish: (id, outcome) => settle(id, () => worker.finish(id, outcome), words.value.followUps.done),
    move: (id, due, told) => settle(id, () => worker.move(id, due, told), words.value.followUps.moved(dates.value.dayAndTime(due, worker.now()))),
  };
}

/** `now` is local `YYYY-MM-DDTHH:MM`. */
export function groupsOf(items: readonly FollowUp[], now: string): Group[] {
  const late = items.filter(({ due }) => due < now);
  const today = items.filter(({ due }) => due >= now && daysUntil(due, now) === 0);
  const soon = items.filter(({ due }) => daysUntil(due, now) > 0);
  return [{ name: 'late' as const, items: late }, { name: 'today' as const, items: today }, { name: 'soon' as const, items: soon }].filter(({ items: some }) => some.length);
}

const countsOf = (items: readonly FollowUp[], now: string) => ({
  today: items.filter(({ due }) => due >= now && daysUntil(due, now) === 0).length,
  late: items.filter(({ due }) => due < now).length,
});
const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
