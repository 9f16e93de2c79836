/** Which of the dates around a commitment is its due date. */
import type { Token } from '../tokens';
import type { Clause, Commitment } from './commitment';
import type { DateFound } from './dates';
import type { Read } from '.';

export type Chosen = { date: DateFound; from: Read };

/**
 * Its own clause first, then words of time standing alone beside it, then the other clauses of the sentence, then a neighbouring sentence that is
 * nothing but a date.
 */
export function chooseDate(commitment: Commitment, read: Read, before: Read | null, after: Read | null): Chosen | null {
  const { clauses, dates } = read;
  const own = clauses.findIndex(({ start, end }) => start <= commitment.act && commitment.act < end);
  const inClause = (index: number) => dates.filter(({ start }) => {
    const clause = clauses[index];
    return clause !== undefined && clause.start <= start && start < clause.end && !dutyBefore(read.sentence.tokens, clause, start, commitment.act);
  });
  const nearest = (found: DateFound[]) => [...found].sort((a, b) => away(a, commitment.act) - away(b, commitment.act))[0] ?? null;
  const chosen = (date: DateFound | null | undefined): Chosen | null => (date ? { date, from: read } : null);

  const here = nearest(inClause(own));
  if (here) return chosen(here);
  for (const step of [-1, 1]) {
    for (let index = own + step; clauses[index]?.date; index += step) {
      const [found] = inClause(index);
      if (found) return chosen(found);
    }
  }
  const clause = clauses[own]!;
  if (sameDay(read.sentence.tokens.slice(clause.start, clause.end))) {
    const earlier = dates.filter(({ start }) => start < clause.start).at(-1);
    if (earlier) return chosen(earlier);
    if (before?.dates.length === 1) return { date: before.dates[0]!, from: before };
  }
  if (commitment.needs === 'nothing') {
    for (const index of [...clauses.keys()].sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || a - b)) {
      if (index === own || taken(read, index) || !mayLend(read, index)) continue;
      const found = nearest(inClause(index));
      if (found) return chosen(found);
    }
  }
  for (const other of [after, before]) {
    if (other?.commitments.length === 0 && other.dates.length === 1 && other.clauses.every(({ date }) => date)) return { date: other.dates[0]!, from: other };
  }
  return null;
}

/** "that same day", "ese día": the day named before. */
const sameDay = (all: readonly Token[]) => all.some(({ word }, i) => /^(day|dia)$/.test(word) && /^(same|that|very|mismo|ese|aquel)$/.test(all[i - 1]?.word ?? ''));
const away = ({ start, end }: DateFound, act: number) => (start > act ? start - act : act - end + 1.5);
const taken = ({ clauses, commitments }: Read, index: number) => commitments.some(({ act }) => clauses[index]!.start <= act && act < clauses[index]!.end);

/** A clause about the past, a condition, or what somebody else does keeps its date to itself. */
function mayLend({ sentence, clauses }: Read, index: number): boolean {
  const clause = clauses[index]!;
  const past = /(ó|aste|iste|aron|ieron|[a-z]{3}ed)$/;
  return !sentence.tokens.slice(clause.start, clause.end).some(({ word, raw }) => keeps.has(word) || past.test(raw));
}
const keeps = new Set(('si cuando desde hace fue era estaba estaban hizo habia ha han hemos he tarda tardan suele banco usted puede debe tiene que '
  + 'quedo vi llevamos lleva llevas '
  + "if when since was were had has have said told went came sent left you your takes usually bank they're don't didn't unless").split(' '));

/** "the form that you have to return by Friday": the customer's date. */
function dutyBefore(all: readonly Token[], clause: Clause, date: number, act: number): boolean {
  return date > act && all.slice(Math.max(clause.start, act + 1), date).some(({ word }, i, between) => {
    const next = between[i + 1]?.word;
    return /^(need|must|debe|debes|tendra|tendras)$/.test(word) || (word === 'have' && next === 'to') || (/^(tiene|tienes)$/.test(word) && next === 'que');
  });
}
