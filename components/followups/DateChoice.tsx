/** When: the usual moments with one press, typed words, or day and hour. */
import { useSignal } from '@preact/signals';
import { dates, words } from '../../lib/words';
import { usualMoments } from './moments';

type DateChoiceProps = { due: string; now: string; dateIn: (words: string, now: string) => string | null; onPick: (due: string) => void };

export function DateChoice({ due, now, dateIn, onPick }: DateChoiceProps) {
  const missed = useSignal(false);
  const { panel, followUps } = words.value;
  const names = { hour: followUps.inAnHour, afternoon: followUps.thisAfternoon, tomorrow: followUps.tomorrow, monday: followUps.monday };
  const read = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('typed') ?? '');
    const found = dateIn(typed, now);
    missed.value = !found;
    if (found) onPick(found);
  };
  return (
    <div class="date-choice appears">
      <div class="chips">
        {usualMoments(now).map(({ name, due: moment }) => (
          <button key={name} type="button" class="chip pick" onClick={() => onPick(moment)}>{names[name]} <span class="faint figure">{dates.value.time(moment)}</span></button>
        ))}
      </div>
      <form onSubmit={read}>
        <input class="input" name="typed" aria-label={panel.typeDate} placeholder={panel.typeDate} autocomplete="off" aria-invalid={missed.value} />
        {missed.value && <p class="problem" role="alert">{panel.notADate}</p>}
      </form>
      <input class="input" type="datetime-local" aria-label={panel.pickDate} value={due} min={now} onChange={(event) => { if (event.currentTarget.value) onPick(event.currentTarget.value.slice(0, 16)); }} />
    </div>
  );
}
