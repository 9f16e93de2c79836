/** Closing the loop in under ten seconds: outcome and reason are asked, the rest is a guess to correct. Enter saves, Esc is later. */
import { useSignal, useSignalEffect } from '@preact/signals';
import type { Case } from '../../lib/case';
import { reasonIds, type ReasonId } from '../../lib/ticket';
import { words } from '../../lib/words';
import { ScorePicker } from '../followups/ScorePicker';
import { Icon } from '../ui/Icon';
import { Key } from '../ui/Key';
import { Segmented } from '../ui/Segmented';
import { typing } from '../ui/rove';
import { GestureFields } from './GestureFields';
import type { CardProps } from './kit';
import { LoopQuestions } from './LoopQuestions';
import { caseChange, caseOutcomes, emptyWrapUp, type WrapUp } from './wrap-up';

export function WrapUpCard({ kit }: CardProps) {
  const form = useSignal<WrapUp>(emptyWrapUp(kit.state.peek(), words.value.wrapUp.causes));
  const known = useSignal<Case | null>(null);
  const failed = useSignal(false);
  const { wrapUp, outcomes, reasons, suggested, save, later, close } = words.value;
  const { ticket } = kit.state.value;
  useSignalEffect(() => {
    const key = kit.state.value.ticket?.key;
    if (key && known.peek()?.ticket.key !== key) void kit.worker.readCase(key).then((found) => { known.value = found; }, () => {});
  });
  if (!ticket) return null;
  const change = (part: Partial<WrapUp>) => { form.value = { ...form.value, ...part }; };
  const leave = () => kit.act({ type: 'wrapped-up' });
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await kit.worker.saveCase(caseChange(form.value, kit.state.value, known.value, kit.worker.now()));
      kit.toaster.show(wrapUp.saved);
      leave();
    } catch {
      failed.value = true;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') { event.stopPropagation(); leave(); return; }
    const outcome = typing(event.target) || (event.target as Element).closest('.score') ? undefined : caseOutcomes[Number(event.key) - 1];
    if (outcome) { event.stopPropagation(); change({ outcome }); }
  };
  return (
    <form class="wrap-up" aria-label={wrapUp.title} data-part="wrap-up" onSubmit={keep} onKeyDown={onKeyDown}>
      <div class="wrap-head">
        <h2>{wrapUp.title}</h2>
        <button type="button" class="icon-button tight" aria-label={close} onClick={leave}><Icon name="cross" size={14} /></button>
      </div>
      <div class="field">
        <span class="label" aria-hidden="true">{wrapUp.how}</span>
        <Segmented
          label={wrapUp.how} value={form.value.outcome}
          choices={caseOutcomes.map((outcome, place) => ({ value: outcome, label: outcomes[outcome], key: String(place + 1) }))}
          onPick={(outcome) => change({ outcome })}
        />
      </div>
      <label class="field">
        <span class="label">{wrapUp.reason}<span class="faint">{suggested}</span></span>
        <select class="input" value={form.value.reason} onChange={(event) => { const reason = event.currentTarget.value as ReasonId; change({ reason, rootCause: wrapUp.causes[reason] }); }}>
          {reasonIds.filter((reason) => reason !== 'none').map((reason) => <option key={reason} value={reason}>{reasons[reason]}</option>)}
        </select>
      </label>
      <LoopQuestions form={form.value} change={change} />
      <GestureFields kit={kit} form={form.value} change={change} />
      <ScorePicker label={wrapUp.before} usual="estimated" value={form.value.before} onPick={(before) => change({ before })} />
      {failed.value && <p class="problem" role="alert">{words.value.problem}</p>}
      <div class="actions">
        <button class="button primary" data-first>{save}<Key>↵</Key></button>
        <button type="button" class="button" onClick={leave}>{later}</button>
      </div>
    </form>
  );
}
