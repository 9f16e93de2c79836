/** The panel's frame: the coach and the panel, fed through one private port. A frame without a session stays empty (decision 2). */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/Panel';
import type { PanelAction, PanelInput } from '../../lib/coach/panel';
import { remoteCoach } from '../../lib/coach/remote';
import { dateIn } from '../../lib/coach/typed-date';
import { panelWorker } from '../../lib/coach/worker';
import { presets } from '../../lib/followups/presets';
import { ask } from '../../lib/rpc';
import type { Settings } from '../../lib/settings';
import { language, localMinute, localZone, resolveLanguage } from '../../lib/words';
import './frame.css';

let begun = false;
addEventListener('message', (event) => void begin(event));

async function begin({ data, ports: [port] }: MessageEvent<{ nonce?: unknown }>): Promise<void> {
  if (begun || !port || typeof data?.nonce !== 'string') return;
  if (!(await ask('session/check', data.nonce).catch(() => false))) return;
  begun = true;
  const input = signal<PanelInput | null>(null);
  const settings = signal(await ask('settings/read'));
  const languageOf = (now: Settings) => resolveLanguage(now.language, browser.i18n.getUILanguage());
  const remote = remoteCoach({ port, ask, settings: settings.value, languageOf, command: (command) => { input.value = command; } });
  browser.storage.local.onChanged.addListener((changes: object) => {
    if ('settings' in changes) void ask('settings/read').then((now) => { settings.value = now; remote.settings(now); });
  });
  const { panel: state, act } = remote.coach;
  effect(() => {
    language.value = state.value.words;
    document.documentElement.lang = state.value.words;
    document.documentElement.dataset.theme = state.value.theme;
  });
  const worker = panelWorker(ask, {
    openPage: (page) => void open(browser.runtime.getURL(`/${page}.html` as never)),
    dateIn,
    presets: () => presets({ now: Date.now(), zone: localZone() }, settings.value.hours),
    now: () => localMinute(new Date()),
  });
  render(<Panel state={state} act={act} worker={worker} input={input} />, document.getElementById('panel')!);
  // A control that went away with the focus leaves it on the body: Esc still leads back.
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && event.target === document.body) act({ type: 'focus-draft' }); });
  reportHeight(act);
}

/** The height the content wants, whatever the frame gives: the parts that do not scroll, and all of the part that does. */
function reportHeight(act: (action: PanelAction) => void): void {
  const panel = document.querySelector('.panel')!;
  let last = 0;
  const report = () => {
    const height = Math.ceil([...panel.children].reduce((sum, part) => sum + (part.classList.contains('body') ? naturalHeight(part) : part.getBoundingClientRect().height), 0));
    if (height !== last) act({ type: 'resize', height: (last = height) });
  };
  const sizes = new ResizeObserver(report);
  const watch = () => {
    sizes.disconnect();
    for (const part of [...panel.children, ...(panel.querySelector('.body')?.children ?? [])]) sizes.observe(part);
    report();
  };
  new MutationObserver(watch).observe(panel, { childList: true, subtree: true });
  watch();
}

/** What a scrolling part would be without scrolling. */
function naturalHeight(part: Element): number {
  const { paddingBlockStart, paddingBlockEnd, rowGap } = getComputedStyle(part);
  const heights = [...part.children].map((child) => child.getBoundingClientRect().height).filter((height) => height > 0);
  return heights.reduce((sum, height) => sum + height, 0) + Math.max(0, heights.length - 1) * Number.parseFloat(rowGap || '0') + Number.parseFloat(paddingBlockStart) + Number.parseFloat(paddingBlockEnd);
}
