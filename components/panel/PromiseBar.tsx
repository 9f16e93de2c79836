/** The foot of the panel: the soonest promise and one press to be reminded; with both phases ready, one key saves both. */
import type { Phase } from '../../lib/case';
import { dates, words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { Key } from '../ui/Key';
import type { CardProps, Kit } from './kit';

export async function savePlan({ planner, toaster }: Kit, phase?: Phase): Promise<void> {
  const saved = await planner.save(phase);
  if (saved) toaster.show(words.value.panel.saved, () => void planner.takeBack(saved));
}

export function PromiseBar({ kit, both }: CardProps & { both: boolean }) {
  const { panel } = words.value;
  const rows = kit.planner.rows.value;
  const fast = rows.find(({ phase }) => phase === 'fast');
  const failed = kit.planner.status.value === 'failed';
  const busy = kit.planner.status.value === 'saving';
  if (both && rows.length) {
    const on = rows.filter((row) => row.on).length;
    return (
      <footer class="foot">
        {failed && <p class="problem" role="alert">{panel.notSaved}</p>}
        <button type="button" class="button primary wide" disabled={busy || !on} onClick={() => savePlan(kit)}>
          {on > 1 ? panel.saveBoth : panel.saveOne}
          <Key>{words.value.keys.save}</Key>
        </button>
      </footer>
    );
  }
  if (!fast) return kit.state.value.saved.length ? null : <footer class="foot none"><Icon name="bell" size={15} />{panel.noPromise}</footer>;
  const others = kit.state.value.promises.length - 1;
  return (
    <footer class="foot found">
      <Icon name="bell" size={16} />
      <div class="grow">
        <b class="clip" dir="auto">{fast.promise}</b>
        <span class="small quiet">
          {dates.value.dayAndTime(fast.due, kit.worker.now())}{!fast.certain && `, ${panel.proposed}. ${panel.noDate}`}{others > 0 && ` · ${panel.andMore(others)}`}
        </span>
        {failed && <p class="problem" role="alert">{panel.notSaved}</p>}
      </div>
      <button type="button" class="button" disabled={busy} onClick={() => savePlan(kit, 'fast')}>{panel.remind}</button>
    </footer>
  );
}
