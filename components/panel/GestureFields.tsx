/** What was given to make it right, against the month's margin: a meter in gold, never red. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Margin } from '../../lib/coach/worker';
import { dates, money, words } from '../../lib/words';
import type { CardProps } from './kit';
import type { WrapUp } from './wrap-up';

export function GestureFields({ kit, form, change }: CardProps & { form: WrapUp; change: (part: Partial<WrapUp>) => void }) {
  const margin = useSignal<Margin | null>(null);
  const month = kit.worker.now().slice(0, 7);
  useEffect(() => {
    void kit.worker.margin(month).then((found) => { margin.value = found; change({ currency: found.currency }); }, () => {});
  }, [month]);
  const { wrapUp, optional } = words.value;
  const { spent = 0, limit = 0, currency = '' } = margin.value ?? {};
  const total = spent + Math.max(0, Number(form.amount.replace(',', '.')) || 0);
  return (
    <div class="gesture">
      <div class="pair-fields">
        <label class="field">
          <span class="label">{wrapUp.gesture}<span class="faint">{optional}</span></span>
          <input
            class="input" value={form.gesture} placeholder={wrapUp.gestureWhat} onInput={(event) => change({ gesture: event.currentTarget.value })}
            autocomplete="off"
          />
        </label>
        <label class="field">
          <span class="label">{wrapUp.amount(currency)}</span>
          <input
            class="input figure" inputMode="decimal" value={form.amount} onInput={(event) => change({ amount: event.currentTarget.value })}
            autocomplete="off"
          />
        </label>
      </div>
      {margin.value && limit > 0 && (
        <>
          <svg class="meter" role="meter" aria-valuemin={0} aria-valuemax={limit} aria-valuenow={Math.min(total, limit)} aria-label={wrapUp.ledger(dates.value.month(`${month}-01`), money(total, currency), money(limit, currency))} viewBox="0 0 100 6" preserveAspectRatio="none">
            <rect width={Math.min(100, (100 * total) / limit)} height="6" rx="1" />
          </svg>
          <p class="small faint" aria-hidden="true">{wrapUp.ledger(dates.value.month(`${month}-01`), money(total, currency), money(limit, currency))}</p>
          {total > limit && <p class="small gold-words">{wrapUp.aboveLimit}</p>}
        </>
      )}
    </div>
  );
}
