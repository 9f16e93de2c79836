/** The practice page: it is also the first run, and until it is accepted no desk is read. */
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createSession } from '../../components/practice/session';
import { Practice, type PracticeProps } from '../../components/practice/Practice';
import type { Desk, Setup } from '../../components/practice/SetupCards';
import { dressPage, shownTheme, theme } from '../../components/ui/theme';
import { dateIn } from '../../lib/coach/typed-date';
import { panelWorker } from '../../lib/coach/worker';
import { presets } from '../../lib/followups/presets';
import { ask } from '../../lib/rpc';
import type { Settings } from '../../lib/settings';
import { language, localMinute, localZone, resolveLanguage, words } from '../../lib/words';

const builtIn = [{ name: 'Gmail', origin: 'https://mail.google.com/*' }, { name: 'Zendesk', origin: 'https://*.zendesk.com/*' }];
type Stage = PracticeProps['stage']['value'];
const order: Record<Stage, Stage> = { consent: 'practice', practice: 'where', where: 'way', way: 'done', done: 'done' };

void start();

async function start(): Promise<void> {
  const settings = signal(await ask('settings/read'));
  const desks = signal<Desk[]>(await Promise.all(builtIn.map(isAllowed)));
  const stage = signal<Stage>(settings.value.acceptedAt === null ? 'consent' : 'practice');
  const change = (part: Partial<Settings>) => void ask('settings/change', part).then((changed) => { settings.value = changed; });
  const next = () => { stage.value = order[stage.value]; };
  effect(() => { theme.value = settings.value.theme; language.value = resolveLanguage(settings.value.language, browser.i18n.getUILanguage()); });
  dressPage(() => language.value);
  effect(() => { document.title = `${words.value.name} · ${words.value.practice.title}`; });

  const worker = panelWorker(ask, {
    openPage: (page) => void open(browser.runtime.getURL(`/${page}.html` as never)),
    dateIn,
    presets: () => presets({ now: Date.now(), zone: localZone() }, settings.value.hours),
    now: () => localMinute(new Date()),
  });
  const address = (id: string) => browser.runtime.getURL(`/practice.html#${id}` as never);
  const session = createSession({ settings: settings.value, theme: shownTheme, zone: localZone(), address, worker, fold: () => session.editor.element?.focus() });
  if (location.hash) session.open(location.hash.slice(1));
  const setup: Setup = {
    desks, settings, change, next,
    accepted: computed(() => settings.value.acceptedAt !== null),
    accept: () => { change({ acceptedAt: Date.now() }); if (stage.value === 'consent') next(); },
    refuse: next,
    allow: (origin) => void browser.permissions.request({ origins: [origin] }).then(async () => { desks.value = await Promise.all(builtIn.map(isAllowed)); }),
    changeLanguage: (chosen) => change({ language: chosen }),
    erasePractice: () => void ask('erase/practice').then(() => session.open(session.ticket.value.id)),
  };
  render(<Practice session={session} worker={worker} setup={setup} stage={stage} />, document.getElementById('page')!);
}

const isAllowed = async (desk: { name: string; origin: string }): Promise<Desk> => ({ ...desk, allowed: await browser.permissions.contains({ origins: [desk.origin] }) });
