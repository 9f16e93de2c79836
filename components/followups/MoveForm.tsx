/** Moving a promise: when to, and beyond the promised hour whether the customer is told first. */
import { useSignal } from '@preact/signals';
import type { FollowUp } from '../../lib/case';
import { dates, words } from '../../lib/words';
import { DateChoice, type Calendar } from './DateChoice';

type MoveFormProps = {
  followUp: FollowUp; calendar: Calendar; numbered?: boolean;
  /** `told`: the customer knows of the new time. */
  onMove: (due: string, told: boolean) => void;
  onWrite: () => void; onCancel: () => void;
};

export function MoveForm({ followUp, calendar, numbered, onMove, onWrite, onCancel }: MoveFormProps) {
  const chosen = useSignal<string | null>(null);
  const { followUps, back } = words.value;
  const pick = (due: string) => {
    if (followUp.phase === 'fast' && due > followUp.due) chosen.value = due;
    else onMove(due, false);
  };
  if (!chosen.value) {
    return (
      <div class="move">
        <DateChoice due={followUp.due} calendar={calendar} numbered={numbered} onPick={pick} />
        <button type="button" class="link" onClick={onCancel}>{back}</button>
      </div>
    );
  }
  const due = chosen.value;
  return (
    <div class="move appears" role="group" aria-label={followUps.tellFirst(followUp.ticket.label || followUps.person)}>
      <p class="ember-words small">
        {followUps.tellFirst(followUp.ticket.label || followUps.person)} <span class="figure">{dates.value.dayAndTime(due, calendar.now())}</span>
      </p>
      <div class="actions">
        <button type="button" class="button primary small-button" onClick={() => { onMove(due, true); onWrite(); }}>{followUps.writeNow}</button>
        <button type="button" class="button small-button" onClick={() => onMove(due, true)}>{followUps.alreadyTold}</button>
        <button type="button" class="button plain small-button" onClick={() => onMove(due, false)}>{followUps.justMove}</button>
      </div>
    </div>
  );
}
