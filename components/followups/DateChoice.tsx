/** When: the usual moments with one press, typed words, or day and hour. */
import { useSignal } from '@preact/signals';
import type { Preset, PresetId } from '../../lib/followups/presets';
import { dates, words } from '../../lib/words';
import { Key } from '../ui/Key';

/** What a choice of date needs of its surroundings. */
export type Calendar = { dateIn: (words: string, now: string) => string | null | Promise<string | null>; presets: () => Preset[]; now: () => string };

export function DateChoice({ due, calendar, onPick, numbered = false }: { due: string; calendar: Calendar; onPick: (due: string) => void; numbered?: boolean }) {
  const missed = useSignal(false);
  const { panel } = words.value;
  const now = calendar.now();
  const read = async (event: SubmitEvent) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('typed') ?? '');
    const found = await calendar.dateIn(typed, now);
    missed.value = !found;
    if (found) onPick(found);
  };
  return (
    <div class="date-choice appears">
      <div class="chips">
        {calendar.presets().slice(0, 4).map(({ id, due: moment }, place) => (
          <button key={id} type="button" class="chip pick" onClick={() => onPick(moment)}>
            {numbered && <Key>{String(place + 1)}</Key>}{nameOf(id)} <span class="faint figure">{dates.value.time(moment)}</span>
          </button>
        ))}
      </div>
      <form onSubmit={read}>
        <input class="input" name="typed" aria-label={panel.typeDate} placeholder={panel.typeDate} autocomplete="off" aria-invalid={missed.value} />
        {missed.value && <p class="problem" role="alert">{panel.notADate}</p>}
      </form>
      <input
        class="input" type="datetime-local" aria-label={panel.pickDate} value={due} min={now}
        onChange={(event) => { if (event.currentTarget.value) onPick(event.currentTarget.value.slice(0, 16)); }}
      />
    </div>
  );
}

function nameOf(id: PresetId): string {
  const { followUps } = words.value;
  if (id.startsWith('days-')) return followUps.inDays(Number(id.slice(5)));
  return { hour: followUps.inAnHour, afternoon: followUps.thisAfternoon, tomorrow: followUps.tomorrow, monday: followUps.monday }[id as 'hour'];
}
