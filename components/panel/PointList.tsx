/** What the customer asks, each point with whether the draft answers it. */
import type { PanelState } from '../../lib/coach/panel';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { langOf, type CardProps } from './kit';

/** How many points are open, once there is a draft that could answer them. */
export const openPoints = ({ reading, draftLength }: PanelState) => (draftLength < 20 ? 0 : (reading?.points ?? []).filter(({ answered }) => !answered).length);

export function PointList({ kit }: CardProps) {
  const { reading, language } = kit.state.value;
  const { panel } = words.value;
  return (
    <ul class="point-list appears" aria-label={panel.points}>
      {(reading?.points ?? []).map((point) => (
        <li key={point.start} class={point.answered ? 'answered' : ''}>
          <span class="dot small-dot" aria-hidden="true">{point.answered ? <Icon name="tick" size={12} /> : null}</span>
          <span>
            <q lang={langOf(language.customer)} dir="auto">{words.value.quote(point.text)}</q>
            <span class="small faint"> {point.answered ? panel.answered : panel.open}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
