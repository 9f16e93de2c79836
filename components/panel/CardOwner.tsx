/** Whose card it is: the same person as on another ticket, or a person to be forgotten. Both ask before they do it. */
import { useSignal } from '@preact/signals';
import type { CustomerCard } from '../../lib/customers/card';
import { words } from '../../lib/words';
import type { CardProps } from './kit';

export function CardOwner({ kit, customer, onChange }: CardProps & { customer: string; onChange: (card: CustomerCard | null) => void }) {
  const sure = useSignal(false);
  const missed = useSignal(false);
  const { card, cancel, problem } = words.value;
  const { customers } = kit.worker;
  const failed = () => kit.toaster.show(problem);
  const join = async (event: SubmitEvent) => {
    event.preventDefault();
    const number = String(new FormData(event.currentTarget as HTMLFormElement).get('number') ?? '').replace(/^[#\s]+/, '').trim();
    const other = number ? (await customers.find(number).catch(() => [])).find((found) => found.customer !== customer) : undefined;
    missed.value = !other;
    if (other) await customers.merge(other.customer, customer).then((next) => { onChange(next); kit.toaster.show(card.joined); }, failed);
  };
  const forget = () => void customers.forget(customer).then(async () => {
    onChange(null);
    const key = kit.state.peek().ticket?.key;
    if (key) kit.act({ type: 'follow-ups', followUps: await kit.worker.list(key) });
    kit.toaster.show(card.erased);
  }).catch(failed);
  return (
    <>
      <form class="actions" onSubmit={(event) => void join(event)}>
        <input class="input" name="number" autocomplete="off" aria-label={card.same} placeholder={card.same} aria-invalid={missed.value} />
        <button class="button small-button">{card.join}</button>
        {missed.value && <p class="problem" role="alert">{card.notFound}</p>}
      </form>
      {sure.value
        ? (
          <div class="sure" role="alertdialog" aria-label={card.erase} aria-describedby="forget-sure">
            <p id="forget-sure" class="small">{card.eraseSure}</p>
            <div class="actions">
              <button type="button" class="button small-button" onClick={() => { sure.value = false; }}>{cancel}</button>
              <button type="button" class="button danger small-button" onClick={forget}>{card.eraseYes}</button>
            </div>
          </div>
        )
        : <button type="button" class="link underlined" onClick={() => { sure.value = true; }}>{card.erase}</button>}
    </>
  );
}
