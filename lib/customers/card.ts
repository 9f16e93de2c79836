/** The card of one person: what passed between us, on every ticket and desk. Pure: rows in, card out; no text of the customer but what the agent noted. */
import type { Case, CaseOutcome, FollowUp, Outcome, Phase, Score, TicketRef } from '../case';
import type { ReasonId } from '../ticket';

/** What moves this person, as the agent sees it; never guessed. */
export const movedByIds = ['advice', 'facts', 'relationship', 'price'] as const;
export type MovedBy = (typeof movedByIds)[number];
/** The longest note, in UTF-16 units. */
export const mostNote = 2000;
export type CustomerNote = { note: string; movedBy: MovedBy | null };

/** Dates are local `YYYY-MM-DD`; every list newest first. */
export type CustomerCard = CustomerNote & {
  customer: string;
  contacts: { ticket: TicketRef; on: string; reason: ReasonId; outcome: CaseOutcome | null }[];
  promises: { ticket: string; promise: string; phase: Phase; due: string; ended: Outcome['kind'] | null; said: string | null }[];
  scores: { on: string; before: Score | null; after: Score | null }[];
  gestures: { on: string; what: string; amount: number; currency: string }[];
};

export function cardOf(customer: string, { note, movedBy }: CustomerNote, cases: readonly Case[], followUps: readonly FollowUp[]): CustomerCard {
  const own = cases.filter(({ practice }) => !practice).sort((one, other) => other.openedAt - one.openedAt);
  const promises = followUps.filter(({ practice }) => !practice).sort((one, other) => other.dueAt - one.dueAt);
  const said = promises.flatMap(({ due, outcome }) => (outcome?.kind === 'customer-said' && outcome.score ? [{ on: due.slice(0, 10), before: null, after: outcome.score }] : []));
  return {
    customer, note, movedBy,
    contacts: contactsOf(own, promises),
    promises: promises.map(({ ticket, promise, phase, due, outcome }) => ({ ticket: ticket.key, promise, phase, due, ended: outcome?.kind ?? null, said: outcome?.kind === 'customer-said' ? outcome.note : null })),
    scores: [...own.flatMap(({ openedOn, before, after }) => (before || after ? [{ on: openedOn, before, after }] : [])), ...said].sort((one, other) => other.on.localeCompare(one.on)),
    gestures: own.flatMap(({ openedOn, gesture }) => (gesture ? [{ on: openedOn, ...gesture }] : [])),
  };
}

/** One per ticket: its case, or else its first promise. */
function contactsOf(cases: readonly Case[], promises: readonly FollowUp[]): CustomerCard['contacts'] {
  const complaints = cases.map(({ ticket, openedOn, reason, outcome }) => ({ ticket, on: openedOn, reason, outcome }));
  const met = new Set(complaints.map(({ ticket }) => ticket.key));
  const others = [...promises].reverse().filter(({ ticket }) => !met.has(ticket.key) && met.add(ticket.key));
  const promised = others.map(({ ticket, due }) => ({ ticket, on: due.slice(0, 10), reason: 'none' as const, outcome: null }));
  return [...complaints, ...promised].sort((one, other) => other.on.localeCompare(one.on));
}
