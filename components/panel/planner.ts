/** The reminders of this draft: what the coach proposes, what the agent changes, and saving both with one key. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { FollowUp, NewFollowUp, Phase } from '../../lib/case';
import type { PanelAction, PanelState, Plan } from '../../lib/coach/panel';
import type { PanelWorker } from '../../lib/coach/worker';

export type PlannedRow = Plan & { id: string; on: boolean };
export type Planner = {
  rows: ReadonlySignal<PlannedRow[]>;
  /** `failed`: the worker did not acknowledge; saving again uses the same ids, so nothing is saved twice. */
  status: ReadonlySignal<'open' | 'saving' | 'failed'>;
  change: (phase: Phase, change: { due?: string; on?: boolean }) => void;
  /** Saves the ticked rows, or those of one phase; null when there is nothing to save or it failed. */
  save: (phase?: Phase) => Promise<FollowUp[] | null>;
  takeBack: (saved: FollowUp[]) => Promise<void>;
};

type Edit = { due?: string; on?: boolean };

export function createPlanner(state: ReadonlySignal<PanelState>, act: (action: PanelAction) => void, worker: PanelWorker): Planner {
  const edits = signal<Record<string, Edit>>({});
  const status = signal<'open' | 'saving' | 'failed'>('open');
  const ids = new Map<string, string>();

  let last: { ticket: string; plan: Plan[] } | null = null;
  /** Sending empties the draft; what was promised in it is still offered, once. */
  function planAfterSending({ ticket, plan: now, draftLength, sent }: PanelState): Plan[] {
    if (draftLength > 0) last = ticket && now.some(({ phase }) => phase === 'fast') ? { ticket: ticket.key, plan: now } : null;
    return sent && draftLength === 0 && last && last.ticket === ticket?.key ? last.plan : now;
  }
  const nameOf = (phase: Phase) => `${state.value.ticket?.key ?? ''}|${phase}`;
  const idOf = (plan: Plan) => {
    const name = `${nameOf(plan.phase)}|${plan.promise}`;
    if (!ids.has(name)) ids.set(name, crypto.randomUUID());
    return ids.get(name)!;
  };
  const plan = computed(() => planAfterSending(state.value));
  const rows = computed(() =>
    plan.value
      .filter(({ phase }) => !state.value.saved.some((saved) => saved.phase === phase))
      .map((plan) => ({ ...plan, id: idOf(plan), on: true, ...edits.value[nameOf(plan.phase)] })),
  );

  async function save(phase?: Phase): Promise<FollowUp[] | null> {
    const chosen = rows.value.filter((row) => (phase ? row.phase === phase : row.on));
    const { ticket } = state.value;
    if (!chosen.length || !ticket || status.value === 'saving') return null;
    status.value = 'saving';
    try {
      const saved = await worker.save(chosen.map((row) => followUpOf(row, chosen, ticket)));
      status.value = 'open';
      act({ type: 'saved', followUps: saved });
      return saved;
    } catch {
      status.value = 'failed';
      return null;
    }
  }

  return {
    rows, status, save,
    change: (phase, change) => { edits.value = { ...edits.value, [nameOf(phase)]: { ...edits.value[nameOf(phase)], ...change } }; },
    takeBack: async (saved) => {
      await Promise.all(saved.map(({ id }) => worker.remove(id)));
      for (const [name, id] of ids) if (saved.some((one) => one.id === id)) ids.delete(name);
      if (state.value.ticket) act({ type: 'follow-ups', followUps: await worker.list(state.value.ticket.key) });
    },
  };
}

function followUpOf(row: PlannedRow, all: readonly PlannedRow[], ticket: NonNullable<PanelState['ticket']>): NewFollowUp {
  const { host, key, id, address, label, customer, practice } = ticket;
  return {
    id: row.id, phase: row.phase, ticket: { host, key, id, address, label, customer }, promise: row.promise, due: row.due, zone: row.zone, conditional: row.conditional,
    twin: all.find((other) => other.id !== row.id)?.id ?? null, caseId: null, closedTicket: false, practice,
  };
}
