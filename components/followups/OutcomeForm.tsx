/** How a follow-up ended. Nothing is done without its outcome; skipping and letting go say why. */
import { useSignal } from '@preact/signals';
import type { FollowUp, Outcome, Score } from '../../lib/case';
import { words } from '../../lib/words';
import { rove } from '../ui/rove';
import { ScorePicker } from './ScorePicker';

type Kind = Outcome['kind'];
type OutcomeFormProps = { followUp: FollowUp; late: boolean; onFinish: (outcome: Outcome) => void; onCancel: () => void };

const kinds: Record<FollowUp['phase'], readonly Kind[]> = { fast: ['kept', 'late', 'let-go'], slow: ['customer-said', 'no-answer', 'skipped'] };

export function OutcomeForm({ followUp, late, onFinish, onCancel }: OutcomeFormProps) {
  const kind = useSignal<Kind | null>(null);
  const score = useSignal<Score | null>(null);
  const missing = useSignal(false);
  const { followUps, panel, back } = words.value;
  const names: Record<Kind, string> = { kept: followUps.kept, late: followUps.keptLate, 'customer-said': followUps.customerSaid, 'no-answer': followUps.noAnswer, skipped: followUps.skip, 'let-go': followUps.letGo };
  const offered = kinds[followUp.phase].filter((one) => !(one === 'kept' && late));
  const choose = (chosen: Kind) => {
    if (chosen === 'kept' || chosen === 'late' || chosen === 'no-answer') onFinish({ kind: chosen });
    else kind.value = chosen;
  };
  const finish = (event: SubmitEvent) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('words') ?? '').trim();
    missing.value = !text;
    if (!text) return;
    if (kind.value === 'customer-said') onFinish({ kind: 'customer-said', note: text, ...(score.value ? { score: score.value } : {}) });
    else if (kind.value === 'skipped' || kind.value === 'let-go') onFinish({ kind: kind.value, because: text });
  };
  const question = followUp.phase === 'fast' ? panel.wasKept : panel.howDidItGo;
  if (!kind.value) {
    return (
      <div class="outcome appears" role="group" aria-label={question} onKeyDown={(event) => rove(event, { all: true })}>
        <p class="label">{question}</p>
        <div class="actions">
          {offered.map((one, place) => <button key={one} type="button" class={place ? 'button small-button' : 'button primary small-button'} data-first={place ? undefined : true} onClick={() => choose(one)}>{names[one]}</button>)}
          <button type="button" class="button plain small-button" onClick={onCancel}>{back}</button>
        </div>
      </div>
    );
  }
  return (
    <form class="outcome appears" onSubmit={finish}>
      <label class="field">
        <span class="label">{kind.value === 'customer-said' ? followUps.whatSaid : followUps.because}</span>
        <input
          class="input" name="words" autocomplete="off" aria-invalid={missing.value}
          ref={(input) => { if (input && !input.dataset.met) { input.dataset.met = '1'; input.focus(); } }}
        />
      </label>
      {missing.value && <p class="problem" role="alert">{followUps.needsReason}</p>}
      {kind.value === 'customer-said' && <ScorePicker label={followUps.score} value={score.value} onPick={(value) => { score.value = value; }} />}
      <div class="actions">
        <button class="button primary small-button">{followUps.finish}</button>
        <button type="button" class="button plain small-button" onClick={() => { kind.value = null; }}>{back}</button>
      </div>
    </form>
  );
}
