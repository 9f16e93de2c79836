/** Earlier contacts, promises and how they ended, scores and gestures of one person, in short lines. */
import type { CustomerCard } from '../../lib/customers/card';
import type { Score } from '../../lib/case';
import { dates, money, words } from '../../lib/words';

const most = 6;

/** The folded line: contacts, promises, last score, or else the note. */
export function cardLine({ contacts, promises, scores, note }: CustomerCard): string {
  const { card } = words.value;
  const ended = (...kinds: unknown[]) => promises.filter((promise) => kinds.includes(promise.ended)).length;
  const last = scores.find(({ after, before }) => after ?? before);
  const parts = [
    contacts.length ? card.contacts(contacts.length) : '', card.promisesCount(ended('kept', 'customer-said'), ended('late', 'let-go'), ended(null)),
    last ? card.lastScore(scoreOf((last.after ?? last.before)!)) : '',
  ];
  return parts.filter(Boolean).join(' · ') || note;
}

export function CardLines({ card }: { card: CustomerCard }) {
  const { card: text, reasons, outcomes } = words.value;
  const day = (on: string) => dates.value.shortDay(`${on}T00:00`);
  return (
    <dl class="card-lines small">
      {card.contacts.slice(0, most).map(({ ticket, on, reason, outcome }) => (
        <div key={ticket.key}><dt class="figure">{day(on)}</dt><dd>{[ticket.label, reason === 'none' ? '' : reasons[reason], outcome && outcomes[outcome]].filter(Boolean).join(' · ')}</dd></div>
      ))}
      {card.promises.slice(0, most).map(({ promise, due, ended, said }) => (
        <div key={`${due} ${promise}`}><dt class="figure">{day(due.slice(0, 10))}</dt><dd dir="auto">{promise} · {ended ? text.ended[ended] : text.pending}{said && `: ${words.value.quote(said)}`}</dd></div>
      ))}
      {card.scores.slice(0, most).map(({ on, before, after }) => (
        <div key={`score ${on}`}><dt class="figure">{day(on)}</dt><dd>{[before && `${text.before} ${scoreOf(before)}`, after && `${text.after} ${scoreOf(after)}`].filter(Boolean).join(', ')}</dd></div>
      ))}
      {card.gestures.slice(0, most).map(({ on, what, amount, currency }) => (
        <div key={`gesture ${on} ${what}`}><dt class="figure">{day(on)}</dt><dd>{[what, amount > 0 ? money(amount, currency) : ''].filter(Boolean).join(', ')}</dd></div>
      ))}
    </dl>
  );
}

/** Said and estimated are never shown alike. */
function scoreOf({ value, source }: Score): string {
  const { followUps } = words.value;
  return `${value} (${(source === 'said' ? followUps.said : followUps.estimated).toLowerCase()})`;
}
