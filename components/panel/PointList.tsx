/** What the customer asks, each point with the sentence that answers it. */
import { useSignal } from '@preact/signals';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { langOf, type CardProps } from './kit';

export function PointList({ kit }: CardProps) {
  const unfolded = useSignal(false);
  const { reading, language } = kit.state.value;
  const points = reading?.points ?? [];
  const left = points.filter(({ answered }) => !answered).length;
  const { panel } = words.value;
  if (!points.length || !left) return null;
  return (
    <section class="points" aria-label={panel.points}>
      <button type="button" class="summary" aria-expanded={unfolded.value} onClick={() => { unfolded.value = !unfolded.value; }}>
        <span class="grow">{panel.pointsLeft(left)}</span><Icon name={unfolded.value ? 'up' : 'down'} size={14} />
      </button>
      {unfolded.value && (
        <ul class="point-list appears">
          {points.map((point) => (
            <li key={point.start} class={point.answered ? 'answered' : ''}>
              <span class="dot small-dot" aria-hidden="true">{point.answered ? <Icon name="tick" size={12} /> : null}</span>
              <span><q lang={langOf(language.customer)} dir="auto">{words.value.quote(point.text)}</q><span class="small faint"> {point.answered ? panel.answered : panel.open}</span></span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
