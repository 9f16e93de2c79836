/** How long things are kept, a copy of them, the team's export, and erasing: the practice, or everything. */
import { useSignal } from '@preact/signals';
import { words } from '../../lib/words';
import { BackupRows } from './BackupRows';
import { Group, Row } from './Group';
import type { OptionsKit } from './Options';

export function DataGroup({ kit: { settings, change, erase, links, backup, toaster } }: { kit: OptionsKit }) {
  const sure = useSignal(false);
  const { options, cancel } = words.value;
  const keep = (event: Event) => {
    const days = Math.round(Number((event.currentTarget as HTMLInputElement).value));
    if (days >= 1 && days <= 730) change({ retentionDays: days });
  };
  return (
    <Group id="data" title={options.data}>
      <Row label={options.retention}><input class="input number" type="number" min={1} max={730} value={settings.value.retentionDays} onChange={keep} /></Row>
      <BackupRows desk={backup} toaster={toaster} />
      <div class="row"><span class="grow">{options.export}</span><a class="button small-button" href={links.lead}>{words.value.popup.lead}</a></div>
      <div class="row">
        <span class="grow">{options.erasePractice}</span>
        <button type="button" class="button small-button" onClick={() => erase('practice')}>{options.remove}</button>
      </div>
      <div class="row">
        {sure.value
          ? (
            <div class="sure" role="alertdialog" aria-label={options.erase} aria-describedby="erase-sure">
              <p id="erase-sure">{options.eraseSure}</p>
              <div class="actions">
                <button
                  type="button" class="button" ref={(button) => { if (button && !button.dataset.met) { button.dataset.met = '1'; button.focus(); } }}
                  onClick={() => { sure.value = false; }}
                >
                  {cancel}
                </button>
                <button type="button" class="button danger" onClick={() => { sure.value = false; erase('everything'); }}>{options.eraseYes}</button>
              </div>
            </div>
          )
          : <><span class="grow">{options.erase}</span><button type="button" class="button small-button danger" onClick={() => { sure.value = true; }}>{options.erase}</button></>}
      </div>
    </Group>
  );
}
