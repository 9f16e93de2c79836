/** What the page shows of a conversation, told apart from what it showed before: reading a page again says nothing twice. Pure. */
import { instantOf } from '../calendar';
import type { FollowUp } from '../case';
import type { Here, ThreadRead } from './events';

/** What was last seen on a ticket with follow-ups. Marks, never text; times in epoch milliseconds, the latest last. */
export type Thread = {
  ticket: string;
  customer: string | null;
  agent: string | null;
  /** When the customer answered with more than thanks. */
  answered: number[];
  /** When the agent wrote something that was not the promise itself. */
  wrote: number[];
  seenAt: number;
};
/** The promises to ask "kept?" about; `read` says which were kept or late by what the agent wrote since. */
export type Asked = { ask: string[]; read: Record<string, 'kept' | 'late'> };

const kept = 20;
/** The reply in which a promise is given goes out within this time of saving it, in milliseconds. */
const ownReply = 600_000;

/** The thread after this reading; the very same object when nothing is new. The first reading is only what later ones are compared with. */
export function seenIn(known: Thread | null, ticket: string, { customer, agent }: ThreadRead, open: readonly FollowUp[], here: Here): Thread {
  const since = known?.seenAt ?? Math.min(here.now, ...open.map(({ createdAt }) => createdAt));
  const isNew = (message: { mark: string; at: string | null } | null, before: string | null | undefined): message is NonNullable<typeof message> =>
    message !== null && (known ? message.mark !== before : message.at !== null && instantOf(message.at, here.zone) > since);
  const when = (at: string | null) => Math.min(here.now, Math.max(since, at ? instantOf(at, here.zone) : here.now));
  const answer = isNew(customer, known?.customer) && !customer.thanksOnly ? [when(customer.at)] : [];
  const written = isNew(agent, known?.agent) && !agent.promise ? [when(agent.at)] : [];
  const next = { customer: customer?.mark ?? known?.customer ?? null, agent: agent?.mark ?? known?.agent ?? null };
  if (known && next.customer === known.customer && next.agent === known.agent) return known;
  return {
    ticket, ...next, seenAt: here.now,
    answered: [...(known?.answered ?? []), ...answer].slice(-kept),
    wrote: [...(known?.wrote ?? []), ...written].slice(-kept),
  };
}

/** What to ask after this thread: open promises that the customer or the agent wrote after, and since which they were not moved. */
export function askedIn(thread: Thread, rows: readonly FollowUp[]): Asked {
  const promises = rows.filter(({ state, phase }) => state === 'open' && phase === 'fast').map((row) => {
    const since = Math.max(row.createdAt, ...row.moves.map(({ at }) => at));
    return { row, answered: thread.answered.some((at) => at > since), wrote: thread.wrote.find((at) => at > since + ownReply) };
  });
  return {
    ask: promises.filter(({ answered, wrote }) => answered || wrote !== undefined).map(({ row }) => row.id),
    read: Object.fromEntries(promises.flatMap(({ row, wrote }) => (wrote === undefined ? [] : [[row.id, wrote <= row.dueAt ? 'kept' : 'late']]))),
  };
}
