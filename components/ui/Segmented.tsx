/** One of a few, side by side: a radio group with arrow keys and one tab stop. */
import { rove } from './rove';

export type Choice<T extends string> = { value: T; label: string; key?: string };

export function Segmented<T extends string>({ label, value, choices, onPick, class: extra = '' }: { label: string; value: T | null; choices: readonly Choice<T>[]; onPick: (value: T) => void; class?: string }) {
  const stop = choices.some((choice) => choice.value === value) ? value : choices[0]?.value;
  return (
    <div class={`segmented ${extra}`} role="radiogroup" aria-label={label} onKeyDown={(event) => rove(event, { pick: true, all: true })}>
      {choices.map((choice) => (
        <button key={choice.value} type="button" role="radio" aria-checked={choice.value === value} tabIndex={choice.value === stop ? 0 : -1} onClick={() => onPick(choice.value)}>
          {choice.key && <kbd aria-hidden="true">{choice.key}</kbd>}
          {choice.label}
        </button>
      ))}
    </div>
  );
}
