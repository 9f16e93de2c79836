/** What is counted: cases and follow-ups without a word of anyone, and without a time of day. Pure. */
import { localOf, mondayOf } from '../calendar';
import type { Case, FollowUp, Outcome, Score } from '../case';
import type { EmotionId, Family, Fault, Intensity, Language, LeavingId, ReasonId, StepId } from '../ticket';

export type CountedCase = {
  id: string;
  /** Pseudonym of the agent's export; empty for one's own. */
  person: string;
  host: string;
  language: Language;
  /** Monday of the week it was opened in, `YYYY-MM-DD`. */
  week: string;
  reason: ReasonId;
  fault: Fault;
  emotions: Partial<Record<EmotionId, Intensity>>;
  leaving: LeavingId[];
  state: Case['state'];
  outcome: Case['outcome'];
  /** In the agent's words; never exported. */
  rootCause: string | null;
  causeKnown: boolean;
  prevention: 'none' | 'open' | 'done';
  gesture: { amount: number; currency: string } | null;
  before: Score | null;
  after: Score | null;
  replies: { week: string; families: Family[]; steps: StepId[] }[];
};

export type CountedFollowUp = {
  person: string;
  caseId: string | null;
  phase: FollowUp['phase'];
  state: FollowUp['state'];
  outcome: Outcome['kind'] | null;
  /** Monday of the week it was due in. */
  week: string;
  /** Minutes between the promised and the real end, negative when early; of an open one, until now. */
  lateMinutes: number;
};

export type StatsData = { people: number; cases: CountedCase[]; followUps: CountedFollowUp[] };

/** The agent's own data, ready to count; what was practised is left out. `now` in epoch milliseconds; weeks are those of `zone`. */
export function countable(cases: readonly Case[], followUps: readonly FollowUp[], { now, zone }: { now: number; zone: string }): StatsData {
  const real = cases.filter(({ practice }) => !practice);
  const byTicket = new Map(real.map(({ id, ticket }) => [ticket.key, id]));
  return {
    people: 1,
    cases: real.map((each) => countedCase(each, zone)),
    followUps: followUps.filter(({ practice }) => !practice).map((followUp) => ({
      person: '', caseId: followUp.caseId ?? byTicket.get(followUp.ticket.key) ?? null, phase: followUp.phase, state: followUp.state,
      outcome: followUp.outcome?.kind ?? null, week: mondayOf(followUp.due.slice(0, 10)), lateMinutes: Math.round(((followUp.doneAt ?? now) - followUp.dueAt) / 60_000),
    })),
  };
}

/** Only the cases opened in these weeks (Mondays, both included), with their follow-ups. */
export function inWeeks({ people, cases, followUps }: StatsData, from: string, to: string): StatsData {
  const inside = ({ week }: { week: string }) => week >= from && week <= to;
  return { people, cases: cases.filter(inside), followUps: followUps.filter(inside) };
}

function countedCase(each: Case, zone: string): CountedCase {
  const { id, ticket, language, openedOn, reason, fault, emotions, leaving, state, outcome, rootCause, prevention, gesture, before, after, replies } = each;
  return {
    id, person: '', host: ticket.host, language, week: mondayOf(openedOn), reason, fault, emotions, leaving, state, outcome, rootCause, causeKnown: rootCause !== null,
    prevention: prevention ? (prevention.doneAt ? 'done' : 'open') : 'none', gesture: gesture && { amount: gesture.amount, currency: gesture.currency }, before, after,
    replies: replies.map(({ at, families, steps }) => ({ week: mondayOf(localOf(at, zone).slice(0, 10)), families, steps })),
  };
}
