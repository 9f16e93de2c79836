/** The toolbar popup: the follow-ups, and whether Amends works in the tab below. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createDueList, type ListWorker } from '../../components/popup/list';
import { Popup } from '../../components/popup/Popup';
import type { Site } from '../../components/popup/SiteRow';
import { createToaster } from '../../components/ui/Toast';
import { dressPage, theme } from '../../components/ui/theme';
import { patternOf } from '../../lib/desks';
import { presets } from '../../lib/followups/presets';
import { ask } from '../../lib/rpc';
import { defaultSettings } from '../../lib/settings';
import { language, localMinute, localZone, resolveLanguage, words } from '../../lib/words';

const page = (name: string) => browser.runtime.getURL(`/${name}.html` as never);
const builtIn = /^https:\/\/(?:mail\.google\.com|[\w-]+\.zendesk\.com)$/;

void start();

async function start(): Promise<void> {
  let settings = defaultSettings;
  const worker: ListWorker = {
    list: () => ask('followups/list'),
    open: async (id) => { await ask('followups/open', id); close(); },
    finish: (id, outcome) => ask('followups/finish', id, outcome),
    move: (id, due, told) => ask('followups/move', id, due, told),
    takeBack: (id) => ask('followups/undo', id),
    dateIn: async (typed, now) => (await import('../../lib/coach/typed-date')).dateIn(typed, now),
    presets: () => presets({ now: Date.now(), zone: localZone() }, settings.hours),
    now: () => localMinute(new Date()),
  };
  const toaster = createToaster();
  const list = createDueList(worker, toaster);
  const [read, site, notices] = await Promise.all([ask('settings/read').catch(() => defaultSettings), siteOfTab(), ask('notices/list').catch(() => []), list.load()]);
  settings = read;
  theme.value = settings.theme;
  language.value = resolveLanguage(settings.language, browser.i18n.getUILanguage());
  dressPage(() => language.value);
  effect(() => { document.title = `${words.value.name} · ${words.value.popup.title}`; });
  const told = signal(notices);
  const dismiss = () => { told.value = []; void ask('notices/dismiss'); };
  const links = { practice: page('practice'), lead: page('lead'), options: page('options') };
  const root = document.getElementById('page')!;
  effect(() => render(<Popup list={list} toaster={toaster} calendar={worker} site={site} links={links} notices={told.value} dismissNotices={dismiss} />, root));
  root.querySelector<HTMLElement>('.selected .row-main')?.focus();
}

/** The tab that is active now; its address is known only where we may work, or by the press that opened the popup. */
async function siteOfTab(): Promise<Site> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const origin = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url).origin : null;
  const desks = await ask('desks/list').catch(() => []);
  const state = signal<Site['state']['value']>(!origin ? 'none' : builtIn.test(origin) ? 'built-in' : (desks as string[]).includes(origin) ? 'on' : 'off');
  return {
    state,
    allow: () => {
      if (!origin) return;
      void browser.permissions.request({ origins: [patternOf(origin)] }).then(async (granted) => {
        if (granted) await ask('desks/add', origin);
        state.value = granted ? 'just-on' : 'refused';
      });
    },
    remove: () => { if (origin) void ask('desks/remove', origin).then(() => { state.value = 'off'; }); },
  };
}
