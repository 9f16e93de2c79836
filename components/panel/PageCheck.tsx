/** What was read on this page and what was not, field by field. */
import { words } from '../../lib/words';
import { Icon, type IconName } from '../ui/Icon';
import type { CardProps } from './kit';

const icons: Record<'green' | 'amber' | 'red', IconName> = { green: 'tick', amber: 'question', red: 'dash' };

export function PageCheck({ kit, open = false }: CardProps & { open?: boolean }) {
  const { panel } = words.value;
  const { check } = kit.state.value;
  if (!check.length || (!open && check.every(({ state }) => state === 'green'))) return null;
  return (
    <details class="page-check" open={open}>
      <summary>{panel.checks}</summary>
      <ul>
        {check.map(({ field, state }) => (
          <li key={field} class={state}>
            <Icon name={icons[state]} size={14} />
            <span class="grow">{panel.fields[field] ?? field}</span>
            <span class="small faint">{panel.check[state]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
