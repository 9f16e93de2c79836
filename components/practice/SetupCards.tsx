/** After the practice, two cards that can be skipped: where to work, and the agent's own way. */
import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../lib/settings';
import type { Language } from '../../lib/ticket';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';

export type Desk = { name: string; origin: string; allowed: boolean };
export type Setup = {
  accepted: ReadonlySignal<boolean>;
  desks: ReadonlySignal<Desk[]>;
  settings: ReadonlySignal<Settings>;
  accept: () => void;
  refuse: () => void;
  /** Must run inside the press: browsers ask for permission only then. */
  allow: (origin: string) => void;
  change: (change: Partial<Settings>) => void;
  changeLanguage: (language: Language) => void;
  next: () => void;
  erasePractice: () => void;
};
type SetupCardsProps = { setup: Setup; stage: ReadonlySignal<string>; saved: boolean };

export function SetupCards({ setup, stage, saved }: SetupCardsProps) {
  const { practice } = words.value;
  if (!setup.accepted.value) {
    return <div class="setup card"><p class="grow">{practice.declined}</p><button type="button" class="button primary" onClick={setup.accept}>{practice.accept}</button></div>;
  }
  if (stage.value === 'practice') return saved ? <div class="setup card appears"><p class="grow"><b>{words.value.panel.saved}</b></p><button type="button" class="button primary" onClick={setup.next}>{practice.where}<Icon name="next" size={14} /></button></div> : null;
  if (stage.value === 'where') return <WhereCard setup={setup} />;
  if (stage.value === 'way') return <WayCard setup={setup} />;
  return <div class="setup card appears"><p class="grow">{practice.all}</p><button type="button" class="link underlined" onClick={setup.erasePractice}>{practice.erase}</button></div>;
}

function WhereCard({ setup }: { setup: Setup }) {
  const { practice } = words.value;
  return (
    <section class="setup tall card appears" aria-label={practice.where}>
      <div><h2>{practice.where}</h2><p class="quiet small">{practice.whereMore}</p></div>
      {setup.desks.value.map(({ name, origin, allowed }) => (
        <div key={origin} class="row">
          <b class="grow">{name}</b>
          {allowed ? <span class="chip leaf"><Icon name="tick" size={13} />{practice.allowed}</span> : <button type="button" class="button" aria-label={`${practice.allow}: ${name}`} onClick={() => setup.allow(origin)}>{practice.allow}</button>}
        </div>
      ))}
      <p class="small faint">{practice.otherDesk}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={setup.next}>{practice.yourWay}<Icon name="next" size={14} /></button>
        <button type="button" class="button plain" onClick={setup.next}>{practice.skip}</button>
      </div>
    </section>
  );
}

function WayCard({ setup }: { setup: Setup }) {
  const { practice, options, registers } = words.value;
  const { register, askBeforeSend, hours } = setup.settings.value;
  return (
    <section class="setup tall card appears" aria-label={practice.yourWay}>
      <h2>{practice.yourWay}</h2>
      <label class="row"><span class="grow">{options.register}</span>
        <select class="input" value={register} onChange={(event) => setup.change({ register: event.currentTarget.value as Settings['register'] })}>
          {(['usted', 'tu', 'vos'] as const).map((one) => <option key={one} value={one}>{registers[one]}</option>)}
        </select>
      </label>
      <div class="row">
        <span class="grow" id="ask-before">{options.askBefore}</span>
        <button
          type="button" role="switch" class="switch" aria-checked={askBeforeSend} aria-labelledby="ask-before"
          onClick={() => setup.change({ askBeforeSend: !askBeforeSend })}
        />
      </div>
      <div class="row"><span class="grow">{options.hours}</span>
        <input
          class="input" type="time" aria-label={options.hours} value={hours.from}
          onChange={(event) => setup.change({ hours: { ...hours, from: event.currentTarget.value } })}
        />
        <span>{options.to}</span>
        <input
          class="input" type="time" aria-label={`${options.hours}, ${options.to}`} value={hours.to}
          onChange={(event) => setup.change({ hours: { ...hours, to: event.currentTarget.value } })}
        />
      </div>
      <div class="actions">
        <button type="button" class="button primary" onClick={setup.next}>{practice.finish}</button>
        <button type="button" class="button plain" onClick={setup.next}>{practice.skip}</button>
      </div>
    </section>
  );
}
