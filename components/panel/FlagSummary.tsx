/** The phrases that wait while a step is open. */
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import type { CardProps } from './kit';

export function FlagSummary({ kit }: CardProps) {
  const { findings, current } = kit.state.value;
  if (!findings.length) return null;
  const weights = [...new Set(findings.map(({ weight }) => weight))].slice(0, 3);
  const open = () => {
    kit.act({ type: 'open-step', step: null });
    kit.act({ type: 'show', finding: findings[current]?.id ?? findings[0]!.id });
  };
  return (
    <button type="button" class="summary" aria-expanded={false} onClick={open}>
      <span class="lines" aria-hidden="true">{weights.map((weight) => <i key={weight} class={`line ${weight}`} />)}</span>
      <span class="grow">{words.value.panel.more(findings.length)}</span>
      <Icon name="next" size={14} />
    </button>
  );
}
