/** What the wrap-up form holds, what it starts from, and the change of the case it becomes. No text of the customer. */
import type { Case, CaseOutcome, Score, TicketRef } from '../../lib/case';
import type { PanelState } from '../../lib/coach/panel';
import type { ReasonId } from '../../lib/ticket';

export const caseOutcomes: readonly CaseOutcome[] = ['in-progress', 'solved', 'escalated', 'left'];
export type WrapUp = {
  outcome: CaseOutcome;
  reason: ReasonId;
  rootCause: string;
  deep: boolean;
  standard: string;
  unmet: string;
  prevention: string;
  owner: string;
  by: string;
  gesture: string;
  amount: string;
  currency: string;
  before: Score | null;
};

export function emptyWrapUp(state: PanelState, causes: Record<ReasonId, string>): WrapUp {
  const reason = state.reading && state.reading.reason !== 'none' ? state.reading.reason : 'other';
  return { outcome: 'in-progress', reason, rootCause: causes[reason], deep: false, standard: '', unmet: '', prevention: '', owner: '', by: '', gesture: '', amount: '', currency: 'EUR', before: null };
}

/** `now` is local `YYYY-MM-DDTHH:MM`; `known` is the case this ticket already has, whose id is kept. */
export function caseChange(form: WrapUp, { ticket, reading, fault, language }: PanelState, known: Case | null, now: string): Partial<Case> & { id: string; ticket: TicketRef } {
  const { host, key, id, address, label, customer, practice } = ticket!;
  const amount = Number(form.amount.replace(',', '.'));
  return {
    id: known?.id ?? crypto.randomUUID(),
    ticket: { host, key, id, address, label, customer },
    ...(known ? {} : { openedAt: Date.parse(now), openedOn: now.slice(0, 10), language: language.customer === 'en' ? 'en' : 'es', practice, after: null, replies: [] }),
    emotions: reading?.emotions ?? {},
    leaving: reading?.leaving ?? [],
    reason: form.reason,
    fault,
    outcome: form.outcome,
    state: form.prevention.trim() ? 'fixed' : (known?.state ?? 'understood'),
    rootCause: form.rootCause.trim() || null,
    standard: form.standard.trim() || null,
    unmet: form.unmet.trim() || null,
    prevention: form.prevention.trim() ? { what: form.prevention.trim(), owner: form.owner.trim(), due: form.by || null, doneAt: null } : (known?.prevention ?? null),
    gesture: form.gesture.trim() || amount > 0 ? { what: form.gesture.trim(), amount: amount > 0 ? amount : 0, currency: form.currency } : (known?.gesture ?? null),
    before: form.before ?? known?.before ?? null,
  };
}
