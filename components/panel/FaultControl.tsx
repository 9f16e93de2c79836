/** Whose fault it was changes what the apology is asked to do; remembered for the ticket. */
import type { Fault } from '../../lib/ticket';
import { words } from '../../lib/words';
import { Segmented } from '../ui/Segmented';
import type { CardProps } from './kit';

const faults: readonly Fault[] = ['ours', 'unsure', 'other'];

export const FaultControl = ({ kit }: CardProps) => (
  <div class="fault">
    <span class="label" aria-hidden="true">{words.value.panel.fault}</span>
    <Segmented
      label={words.value.panel.fault} value={kit.state.value.fault} choices={faults.map((fault) => ({ value: fault, label: words.value.faults[fault] }))}
      onPick={(fault) => kit.act({ type: 'fault', fault })}
    />
  </div>
);
