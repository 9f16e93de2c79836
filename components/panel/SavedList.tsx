/** What is saved for this draft, with the way back that outlives the toast. */
import { dates, words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import type { CardProps } from './kit';

export function SavedList({ kit }: CardProps) {
  const { saved } = kit.state.value;
  const { panel, phases, undo } = words.value;
  if (!saved.length) return null;
  const takeBack = async () => {
    try {
      await kit.planner.takeBack([...saved]);
      kit.toaster.show(panel.unsaved);
    } catch {
      kit.toaster.show(words.value.problem);
    }
  };
  return (
    <section class="saved" aria-label={panel.saved}>
      <Icon name="bell" size={16} />
      <div class="grow">
        <b>{panel.saved}</b>
        {saved.map(({ id, phase, due }) => <span key={id} class="small quiet">{phases[phase]} · {dates.value.dayAndTime(due, kit.worker.now())}</span>)}
      </div>
      <button type="button" class="link underlined" onClick={takeBack}>{undo}</button>
    </section>
  );
}
