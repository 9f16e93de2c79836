/** 0 to 10, and always who says it: the customer or the agent's estimate. */
import type { Score } from '../../lib/case';
import { words } from '../../lib/words';
import { rove } from '../ui/rove';
import { Segmented } from '../ui/Segmented';

const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function ScorePicker({ label, value, onPick, usual = 'said' }: { label: string; value: Score | null; usual?: Score['source']; onPick: (score: Score | null) => void }) {
  const { followUps } = words.value;
  const source = value?.source ?? usual;
  return (
    <div class="score">
      <span class="label" aria-hidden="true">{label}</span>
      <div class="score-row figure" role="radiogroup" aria-label={label} onKeyDown={(event) => rove(event, { pick: true, all: true })}>
        {values.map((one) => (
          <button
            key={one} type="button" role="radio" aria-checked={value?.value === one} tabIndex={one === (value?.value ?? 0) ? 0 : -1}
            onClick={() => onPick({ value: one, scale: '0-10', source })}
          >{one}</button>
        ))}
      </div>
      {value && (
        <Segmented
          label={label} value={source} choices={[{ value: 'said', label: followUps.said }, { value: 'estimated', label: followUps.estimated }]}
          onPick={(next) => onPick({ ...value, source: next })}
        />
      )}
    </div>
  );
}
