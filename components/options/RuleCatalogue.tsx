/** Every rule with its reason, an example and its source, on or off, and searched by any of these. */
import { useSignal } from '@preact/signals';
import type { Example, Rule } from '../../lib/analysis/rule';
import { language, words } from '../../lib/words';
import { Group } from './Group';
import type { OptionsKit } from './Options';

const few = 12;
const textOf = (example: Example | undefined) => (typeof example === 'object' ? example.draft : (example ?? ''));

export function RuleCatalogue({ kit, sought }: { kit: OptionsKit; sought: string }) {
  const all = useSignal(false);
  const { options, families } = words.value;
  const own = language.value;
  const wanted = fold(sought);
  const found = kit.rules.filter((rule) => !wanted || fold([rule.id, families[rule.family], rule[own].advice, rule[own].why, rule.source, textOf(rule[own].flags[0])].join(' ')).includes(wanted));
  const shown = sought || all.value ? found : found.slice(0, few);
  return (
    <Group id="rules" title={options.rules}>
      <p class="small faint" role="status">{found.length ? options.found(found.length) : options.noneFound}</p>
      <ul>{shown.map((rule) => <RuleRow key={rule.id} rule={rule} kit={kit} />)}</ul>
      {shown.length < found.length && <button type="button" class="link underlined" onClick={() => { all.value = true; }}>{options.showAll(found.length)}</button>}
    </Group>
  );
}

function RuleRow({ rule, kit: { settings, change } }: { rule: Rule; kit: OptionsKit }) {
  const { options, families, weights, panel, steps } = words.value;
  const { advice, why, flags, allows } = rule[language.value];
  const { mutedRules } = settings.value;
  const on = !mutedRules.includes(rule.id);
  return (
    <li class="rule">
      <details>
        <summary>
          <span class={`phrase ${rule.weight}`}>{advice}</span> <span class="small faint">{families[rule.family]} · {weights[rule.weight]}</span>
        </summary>
        <div class="rule-more">
          <p>{why}</p>
          <dl class="pair">
            <dt>{panel.before}</dt>
            <dd><s>{textOf(flags[0])}</s></dd>
            <dt>{panel.after}</dt>
            <dd>{textOf(allows[0])}</dd>
            <dt>{options.source}</dt>
            <dd>{rule.source}</dd>
          </dl>
          <p class="small faint">{panel.serves(steps[rule.step].name)}</p>
        </div>
      </details>
      <button
        type="button" role="switch" class="switch" aria-checked={on} aria-label={advice}
        onClick={() => change({ mutedRules: on ? [...mutedRules, rule.id] : mutedRules.filter((id) => id !== rule.id) })}
      />
    </li>
  );
}

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
