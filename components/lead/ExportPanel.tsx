/** The team's file: exactly what will be in it is shown before it is saved. */
import { useSignal } from '@preact/signals';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { Segmented } from '../ui/Segmented';

export type Files = {
  /** The text of the file as it will be saved, for this pseudonym. */
  text: (format: 'csv' | 'json', person: string) => string;
  save: (format: 'csv' | 'json', person: string) => void;
  person: string;
};

export function ExportPanel({ files, cases }: { files: Files; cases: number }) {
  const format = useSignal<'csv' | 'json'>('csv');
  const person = useSignal(files.person);
  const { lead } = words.value;
  const names = lead.pseudonyms.includes(person.value) ? lead.pseudonyms : [person.value, ...lead.pseudonyms];
  return (
    <section class="export tile card appears" aria-label={lead.preview}>
      <div class="export-head">
        <label class="field"><span class="label">{lead.pseudonym}</span>
          <select class="input" value={person.value} onChange={(event) => { person.value = event.currentTarget.value; }}>
            {names.map((name) => <option key={name} value={name}>{name}</option>)}
          </select>
        </label>
        <Segmented
          label={lead.format} value={format.value} choices={[{ value: 'csv', label: lead.csv }, { value: 'json', label: lead.json }]}
          onPick={(picked) => { format.value = picked; }}
        />
        <button type="button" class="button primary" onClick={() => files.save(format.value, person.value)}><Icon name="save" />{lead.download}</button>
      </div>
      <p class="label">{lead.preview} · {lead.rows(cases)}</p>
      <pre tabIndex={0} role="region" aria-label={lead.preview}>{files.text(format.value, person.value)}</pre>
    </section>
  );
}
