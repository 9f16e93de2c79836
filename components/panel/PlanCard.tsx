/** Both reminders, ready: the promise itself and coming back to see. Each row is the label of its own box. */
import { words } from '../../lib/words';
import type { CardProps } from './kit';
import { PlanRow } from './PlanRow';

export function PlanCard({ kit }: CardProps) {
  const rows = kit.planner.rows.value;
  if (!rows.length) return null;
  return (
    <section class="plan" aria-label={words.value.panel.plan} data-part="plan">
      <h2>{words.value.panel.plan}</h2>
      {rows.map((row) => <PlanRow key={row.phase} kit={kit} row={row} />)}
    </section>
  );
}
