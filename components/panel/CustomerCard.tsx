/** What passed with this person before, folded to one line; unfolded it holds the agent's own note, joining and forgetting. */
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { CustomerCard as Card } from '../../lib/customers/card';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { CardLines, cardLine } from './CardLines';
import { CardNote } from './CardNote';
import { CardOwner } from './CardOwner';
import type { CardProps } from './kit';

export function CustomerCard({ kit }: CardProps) {
  const card = useSignal<Card | null>(null);
  const open = useSignal(false);
  const { ticket } = kit.state.value;
  const whose = useComputed(() => kit.state.value.ticket?.customer ?? null);
  useSignalEffect(() => {
    const customer = whose.value;
    if (customer === null) card.value = null;
    else void kit.worker.customers.card(customer).then((found) => { if (whose.peek() === customer) card.value = found; }, () => {});
  });
  if (!card.value || !ticket) return null;
  const before = elsewhere(card.value, ticket.key);
  const known = before.contacts.length > 0 || before.promises.length > 0 || before.note !== '';
  if (!known && !open.value) return null;
  return (
    <section class="customer-card" aria-label={words.value.card.title}>
      <button type="button" class="card-line" aria-expanded={open.value} onClick={() => { open.value = !open.value; }}>
        <Icon name="clip" size={15} /><span class="grow">{cardLine(before)}</span><Icon name={open.value ? 'up' : 'down'} size={13} />
      </button>
      {open.value && (
        <div class="card-more appears">
          <CardLines card={before} />
          <CardNote kit={kit} card={before} onChange={(next) => { card.value = next; }} />
          <CardOwner kit={kit} customer={before.customer} onChange={(next) => { card.value = next; open.value = next !== null; }} />
        </div>
      )}
    </section>
  );
}

/** The ticket in front of the agent is no earlier contact. */
function elsewhere(card: Card, ticket: string): Card {
  return { ...card, contacts: card.contacts.filter((contact) => contact.ticket.key !== ticket), promises: card.promises.filter((promise) => promise.ticket !== ticket) };
}
