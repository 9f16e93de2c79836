/** The root cause as a guess, or looked at deeply: what caused it, what should hold, why it did not, what would prevent it. */
import { words } from '../../lib/words';
import type { WrapUp } from './wrap-up';

export function LoopQuestions({ form, change }: { form: WrapUp; change: (part: Partial<WrapUp>) => void }) {
  const { wrapUp, suggested } = words.value;
  const [caused, standard, unmet, prevents] = wrapUp.questions;
  const line = (label: string, name: 'rootCause' | 'standard' | 'unmet' | 'prevention' | 'owner') => (
    <label class="field" key={name}>
      <span class="label">{label}</span>
      <input class="input" value={form[name]} onInput={(event) => change({ [name]: event.currentTarget.value })} autocomplete="off" />
    </label>
  );
  return (
    <>
      {form.deep
        ? (
          <div class="deep appears">
            {line(caused!, 'rootCause')}{line(standard!, 'standard')}{line(unmet!, 'unmet')}{line(prevents!, 'prevention')}
            <div class="pair-fields">
              {line(wrapUp.owner, 'owner')}
              <label class="field">
                <span class="label">{wrapUp.by}</span>
                <input class="input" type="date" value={form.by} onInput={(event) => change({ by: event.currentTarget.value })} />
              </label>
            </div>
          </div>
        )
        : (
          <label class="field">
            <span class="label">{wrapUp.cause}<span class="faint">{suggested}</span></span>
            <input
              class="input" value={form.rootCause} placeholder={wrapUp.causeHint}
              onInput={(event) => change({ rootCause: event.currentTarget.value })} autocomplete="off"
            />
          </label>
        )}
      <button type="button" class="link strong-link" aria-expanded={form.deep} onClick={() => change({ deep: !form.deep })}>
        {form.deep ? wrapUp.lessDeep : wrapUp.deep}
      </button>
    </>
  );
}
