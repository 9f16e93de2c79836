/** The hours in which nothing rings but a follow-up whose own hour has come. */
import { defaultSettings } from '../../lib/settings';
import { words } from '../../lib/words';
import type { OptionsKit } from './Options';

export function QuietHours({ kit: { settings, change } }: { kit: OptionsKit }) {
  const { options } = words.value;
  const { quietHours } = settings.value;
  const time = (name: 'from' | 'to') => quietHours && (
    <input
      class="input" type="time" aria-label={`${options.quiet}, ${name === 'from' ? '' : options.to}`} value={quietHours[name]}
      onChange={(event) => { if (event.currentTarget.value) change({ quietHours: { ...quietHours, [name]: event.currentTarget.value } }); }}
    />
  );
  return (
    <div class="row">
      <span class="grow"><span id="quiet">{options.quiet}</span><span class="small faint">{options.quietMore}</span></span>
      {quietHours && <>{time('from')}<span>{options.to}</span>{time('to')}</>}
      <button
        type="button" role="switch" class="switch" aria-checked={quietHours !== null} aria-labelledby="quiet"
        onClick={() => change({ quietHours: quietHours ? null : defaultSettings.quietHours })}
      />
    </div>
  );
}
