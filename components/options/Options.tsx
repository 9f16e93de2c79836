/** Settings: one page, changes apply at once and can be taken back. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import type { Rule } from '../../lib/analysis/rule';
import type { Settings } from '../../lib/settings';
import { words } from '../../lib/words';
import { Brand } from '../ui/Brand';
import { Toast, type Toaster } from '../ui/Toast';
import type { BackupDesk } from './BackupRows';
import { DataGroup } from './DataGroup';
import { FlagsGroup } from './FlagsGroup';
import { LanguageGroup } from './LanguageGroup';
import { RemindersGroup } from './RemindersGroup';
import { RuleCatalogue } from './RuleCatalogue';
import { WhereGroup } from './WhereGroup';
import './options.css';

export type OptionsKit = {
  settings: ReadonlySignal<Settings>;
  desks: ReadonlySignal<string[]>;
  rules: readonly Rule[];
  toaster: Toaster;
  /** Applies at once; the toast takes it back. */
  change: (change: Partial<Settings>) => void;
  removeDesk: (origin: string) => void;
  /** Asks the browser first, inside the press. */
  notify: (on: boolean) => void;
  erase: (what: 'everything' | 'practice') => void;
  backup: BackupDesk;
  links: { practice: string; lead: string };
};

export function Options({ kit }: { kit: OptionsKit }) {
  const sought = useSignal('');
  const { options, practice } = words.value;
  return (
    <div class="options">
      <header>
        <Brand size={26} /><h1 class="grow">{options.title}</h1>
        <input
          class="input" type="search" placeholder={options.search} aria-label={options.search} value={sought.value}
          onInput={(event) => { sought.value = event.currentTarget.value; }}
        />
      </header>
      <main>
        {!sought.value && (
          <>
            <WhereGroup kit={kit} /><LanguageGroup kit={kit} /><FlagsGroup kit={kit} /><RemindersGroup kit={kit} />
          </>
        )}
        <RuleCatalogue kit={kit} sought={sought.value} />
        {!sought.value && <DataGroup kit={kit} />}
      </main>
      <footer class="quiet">
        <a href={kit.links.practice}>{practice.title}</a>
        <a href={kit.links.lead}>{words.value.popup.lead}</a>
        <span>{words.value.everythingStays}</span>
      </footer>
      <Toast toaster={kit.toaster} floating />
    </div>
  );
}
