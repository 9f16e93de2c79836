/** One reminder before it is saved: when (pressed to change it), what, and whether. */
import { useSignal } from '@preact/signals';
import { dates, words } from '../../lib/words';
import { DateChoice } from '../followups/DateChoice';
import type { CardProps } from './kit';
import type { PlannedRow } from './planner';

export function PlanRow({ kit: { planner, worker }, row }: CardProps & { row: PlannedRow }) {
  const editing = useSignal(false);
  const { panel, phases } = words.value;
  const [top, bottom] = dates.value.tile(row.due, worker.now());
  return (
    <div class="plan-row">
      <div class="plan-line">
        <button type="button" class={`when ${row.phase}`} aria-expanded={editing.value} onClick={() => { editing.value = !editing.value; }}>
          <b>{top}</b> {bottom}<span class="unseen">, {panel.editDate(phases[row.phase])}</span>
        </button>
        <label class="plan-what">
          <span class="grow">
            <b>{phases[row.phase]}{!row.certain && <span class="chip gold">{panel.proposed}</span>}</b>
            <span class="small quiet clip" dir="auto">{row.promise}{row.conditional && ` (${panel.onlyIf})`}</span>
          </span>
          <input type="checkbox" checked={row.on} onChange={(event) => planner.change(row.phase, { on: event.currentTarget.checked })} />
        </label>
      </div>
      {editing.value && <DateChoice due={row.due} calendar={worker} onPick={(due) => { planner.change(row.phase, { due }); editing.value = false; }} />}
    </div>
  );
}
