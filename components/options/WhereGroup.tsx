/** The desks that are read: two that are built in, and those the agent allowed. */
import { words } from '../../lib/words';
import { Group } from './Group';
import type { OptionsKit } from './Options';

const builtIn = ['mail.google.com', '*.zendesk.com'];

export function WhereGroup({ kit }: { kit: OptionsKit }) {
  const { options } = words.value;
  return (
    <Group id="where" title={options.where}>
      <ul>
        {builtIn.map((desk) => <li key={desk} class="row"><span class="grow">{desk}</span><span class="chip leaf">{options.built}</span></li>)}
        {kit.desks.value.map((origin) => (
          <li key={origin} class="row">
            <span class="grow">{origin}</span>
            <button type="button" class="button small-button" aria-label={`${options.remove}: ${origin}`} onClick={() => kit.removeDesk(origin)}>
              {options.remove}
            </button>
          </li>
        ))}
      </ul>
      {!kit.desks.value.length && <p class="small faint">{options.noDesks}</p>}
    </Group>
  );
}
