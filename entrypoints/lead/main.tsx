/** The lead's page: counts from this computer, and the file for the team. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Lead } from '../../components/lead/Lead';
import { dressPage, theme } from '../../components/ui/theme';
import { addDays, mondayOf } from '../../lib/calendar';
import { ask } from '../../lib/rpc';
import { countable } from '../../lib/stats';
import { csvOf, jsonOf, teamExport } from '../../lib/stats/export';
import { language, localMinute, localZone, resolveLanguage, words } from '../../lib/words';

type Kept = { id: string; person: string };
const key = 'export';

void start();

async function start(): Promise<void> {
  const [settings, cases, followUps] = await Promise.all([ask('settings/read'), ask('cases/list'), ask('followups/list', { done: 1000 })]);
  theme.value = settings.theme;
  language.value = resolveLanguage(settings.language, browser.i18n.getUILanguage());
  dressPage(() => language.value);
  effect(() => { document.title = `${words.value.name} · ${words.value.lead.title}`; });

  const kept = await keptExport();
  const data = countable(cases, followUps, { now: Date.now(), zone: localZone() });
  const text = (format: 'csv' | 'json', person: string) => (format === 'csv' ? csvOf : jsonOf)(teamExport(data, { ...kept, person }));
  const files = {
    text,
    person: kept.person,
    save: (format: 'csv' | 'json', person: string) => {
      void browser.storage.local.set({ [key]: { ...kept, person } satisfies Kept });
      download(`amends-${person.toLowerCase()}.${format}`, text(format, person), format === 'csv' ? 'text/csv' : 'application/json');
    },
  };
  const weeksBack = (weeks: number) => addDays(mondayOf(localMinute(new Date()).slice(0, 10)), -7 * weeks);
  render(<Lead data={data} files={files} weeksBack={weeksBack} />, document.getElementById('page')!);
}

/** The same id at every export of this computer, so that a later file replaces the earlier; the pseudonym is the agent's choice. */
async function keptExport(): Promise<Kept> {
  const kept = (await browser.storage.local.get(key))[key] as Kept | undefined;
  return kept ?? { id: crypto.randomUUID(), person: words.value.lead.pseudonyms[Math.floor(Math.random() * words.value.lead.pseudonyms.length)]! };
}

function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
