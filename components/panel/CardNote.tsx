/** The agent's own words on a person, and what moves them. Kept when the field is left. */
import { mostNote, movedByIds, type CustomerCard, type CustomerNote, type MovedBy } from '../../lib/customers/card';
import { words } from '../../lib/words';
import type { CardProps } from './kit';

export function CardNote({ kit, card, onChange }: CardProps & { card: CustomerCard; onChange: (card: CustomerCard) => void }) {
  const { card: text, problem } = words.value;
  const keep = (change: Partial<CustomerNote>) =>
    void kit.worker.customers.note(card.customer, change).then((next) => { onChange(next); kit.toaster.show(text.kept); }, () => kit.toaster.show(problem));
  return (
    <>
      <label class="field">
        <span class="label">{text.note}<span class="faint">{text.noteMore}</span></span>
        <textarea class="input" rows={2} maxLength={mostNote} value={card.note} onChange={(event) => keep({ note: event.currentTarget.value.trim() })} />
      </label>
      <label class="field">
        <span class="label">{text.movedBy}</span>
        <select class="input" value={card.movedBy ?? ''} onChange={(event) => keep({ movedBy: (event.currentTarget.value || null) as MovedBy | null })}>
          <option value="">–</option>
          {movedByIds.map((one) => <option key={one} value={one}>{text.moves[one]}</option>)}
        </select>
      </label>
    </>
  );
}
