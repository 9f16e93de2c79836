/** The settings page. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsKit } from '../../components/options/Options';
import { createToaster } from '../../components/ui/Toast';
import { dressPage, theme } from '../../components/ui/theme';
import { rules } from '../../lib/analysis/rules';
import { ask } from '../../lib/rpc';
import type { Settings } from '../../lib/settings';
import { language, localMinute, resolveLanguage, words } from '../../lib/words';

const page = (name: string) => browser.runtime.getURL(`/${name}.html` as never);

void start();

async function start(): Promise<void> {
  const settings = signal(await ask('settings/read'));
  const desks = signal(await ask('desks/list'));
  const toaster = createToaster();
  effect(() => { theme.value = settings.value.theme; language.value = resolveLanguage(settings.value.language, browser.i18n.getUILanguage()); });
  dressPage(() => language.value);
  effect(() => { document.title = `${words.value.name} · ${words.value.options.title}`; });

  const attempt = (work: Promise<unknown>) => void work.catch(() => toaster.show(words.value.problem));
  const store = async (change: Partial<Settings>) => { settings.value = await ask('settings/change', change); };
  const change = (part: Partial<Settings>) => {
    const before = Object.fromEntries(Object.keys(part).map((key) => [key, settings.value[key as keyof Settings]])) as Partial<Settings>;
    attempt(store(part).then(() => toaster.show(words.value.options.changed, () => attempt(store(before)))));
  };
  const kit: OptionsKit = {
    settings, desks, rules, toaster, change,
    links: { practice: page('practice'), lead: page('lead') },
    removeDesk: (origin) => attempt(ask('desks/remove', origin).then((left) => { desks.value = left; })),
    notify: (on) => {
      const granted = on ? browser.permissions.request({ permissions: ['notifications'] }) : Promise.resolve(true);
      attempt(granted.then((yes) => (yes ? change({ notifications: on }) : toaster.show(words.value.options.refused))));
    },
    backup: {
      save: async (passphrase) => download(`amends-${localMinute(new Date()).slice(0, 10)}.json`, await ask('backup/make', passphrase)),
      look: (file, passphrase) => ask('backup/look', file, passphrase),
      restore: async (file, passphrase, how) => {
        await ask('backup/restore', file, passphrase, how);
        settings.value = await ask('settings/read');
      },
    },
    erase: (what) => attempt(
      ask(what === 'everything' ? 'erase/everything' : 'erase/practice').then(async () => {
        settings.value = await ask('settings/read');
        desks.value = await ask('desks/list');
        toaster.show(what === 'everything' ? words.value.options.erased : words.value.practice.erased);
      }),
    ),
  };
  render(<Options kit={kit} />, document.getElementById('page')!);
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
