/** What is flagged: kinds that are kept quiet, the one question before sending, and rules the agent muted. */
import { families } from '../../lib/ticket';
import { language, words } from '../../lib/words';
import { Group, SwitchRow } from './Group';
import type { OptionsKit } from './Options';

export function FlagsGroup({ kit: { settings, change, rules } }: { kit: OptionsKit }) {
  const { options, families: names } = words.value;
  const { quietFamilies, mutedRules, askBeforeSend, secondReader } = settings.value;
  return (
    <Group id="flags" title={options.flags}>
      <SwitchRow id="ask-before" label={options.askBefore} on={askBeforeSend} onTurn={(on) => change({ askBeforeSend: on })} />
      <SwitchRow id="second-reader" label={options.secondReader} on={secondReader} onTurn={(on) => change({ secondReader: on })} />
      <div class="switches">
        {families.map((family) => (
          <SwitchRow
            key={family} id={`family-${family}`} label={names[family]} on={!quietFamilies.includes(family)}
            onTurn={(on) => change({ quietFamilies: on ? quietFamilies.filter((one) => one !== family) : [...quietFamilies, family] })}
          />
        ))}
      </div>
      <h3>{options.muted}</h3>
      {!mutedRules.length && <p class="small faint">{options.noMuted}</p>}
      <ul>
        {mutedRules.map((id) => {
          const advice = rules.find((rule) => rule.id === id)?.[language.value].advice ?? (id === 'reader' ? options.secondReader : id);
          return (
            <li key={id} class="row">
              <span class="grow">{advice}</span>
              <button
                type="button" class="button small-button" aria-label={`${options.unmute}: ${advice}`}
                onClick={() => change({ mutedRules: mutedRules.filter((one) => one !== id) })}
              >
                {options.unmute}
              </button>
            </li>
          );
        })}
      </ul>
    </Group>
  );
}
