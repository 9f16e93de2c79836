/** Hours, the slow phase, notifications, the margin for gestures, and the keys. */
import type { Settings } from '../../lib/settings';
import { words } from '../../lib/words';
import { Group, Row, SwitchRow } from './Group';
import type { OptionsKit } from './Options';
import { QuietHours } from './QuietHours';

const currencies = ['EUR', 'USD', 'MXN', 'COP', 'ARS', 'CLP', 'PEN', 'GBP', 'BRL'];

export function RemindersGroup({ kit }: { kit: OptionsKit }) {
  const { settings, change, notify } = kit;
  const { options } = words.value;
  const { hours, slowDays, notifications, notificationDetails, currency, monthlyGestures } = settings.value;
  const number = (name: 'slowDays' | 'monthlyGestures', least: number, most: number) => (event: Event) => {
    const value = Math.round(Number((event.currentTarget as HTMLInputElement).value));
    if (value >= least && value <= most) change({ [name]: value });
  };
  const turnDay = (day: number) => change({ hours: { ...hours, days: hours.days.includes(day) ? hours.days.filter((one) => one !== day) : [...hours.days, day].sort((a, b) => a - b) } });
  const time = (name: 'from' | 'to') => (
    <input
      class="input" type="time" aria-label={`${options.hours}, ${name === 'from' ? '' : options.to}`} value={hours[name]}
      onChange={(event) => change({ hours: { ...hours, [name]: event.currentTarget.value } satisfies Settings['hours'] })}
    />
  );
  return (
    <>
      <Group id="reminders" title={options.reminders}>
        <div class="row"><span class="grow">{options.hours}</span>{time('from')}<span>{options.to}</span>{time('to')}</div>
        <div class="row" role="group" aria-label={options.workDays}>
          <span class="grow">{options.workDays}</span>
          {[1, 2, 3, 4, 5, 6, 0].map((day) => <button key={day} type="button" class="chip pick" aria-pressed={hours.days.includes(day)} onClick={() => turnDay(day)}>{options.days[day]}</button>)}
        </div>
        <Row label={options.slow}><input class="input number" type="number" min={1} max={180} value={slowDays} onChange={number('slowDays', 1, 180)} /></Row>
        <SwitchRow id="notifications" label={options.notifications} on={notifications} onTurn={notify} />
        <QuietHours kit={kit} />
        <SwitchRow
          id="details" label={options.details} more={options.detailsMore} on={notificationDetails}
          onTurn={(on) => change({ notificationDetails: on })}
        />
      </Group>
      <Group id="gestures" title={options.gestures}>
        <Row label={options.monthly}>
          <input class="input number" type="number" min={0} max={1000000} value={monthlyGestures} onChange={number('monthlyGestures', 0, 1_000_000)} />
        </Row>
        <Row label={options.currency}>
          <select class="input" value={currency} onChange={(event) => change({ currency: event.currentTarget.value })}>
            {[...new Set([...currencies, currency])].map((one) => <option key={one} value={one}>{one}</option>)}
          </select>
        </Row>
      </Group>
      <Group id="shortcuts" title={options.shortcuts}>
        <dl class="shortcuts">{options.keys.map(([key, does]) => <div key={key} class="row"><dt class="grow">{does}</dt><dd><kbd>{key}</kbd></dd></div>)}</dl>
        <p class="small faint">{options.changeKeys}</p>
      </Group>
    </>
  );
}
