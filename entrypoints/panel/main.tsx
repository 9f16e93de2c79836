/** The panel's frame. It waits for one message with a nonce and a port; a frame without a session stays empty (decision 2). */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/Panel';
import type { PanelAction, PanelInput, PanelOutput, PanelState } from '../../lib/coach/panel';
import { panelWorker } from '../../lib/coach/worker';
import { ask } from '../../lib/rpc';
import { language, localMinute } from '../../lib/words';
import { dateIn } from '../../lib/coach/typed-date';
import './frame.css';

let begun = false;
addEventListener('message', (event) => void begin(event));

async function begin({ data, ports: [port] }: MessageEvent<{ nonce?: unknown }>): Promise<void> {
  if (begun || !port || typeof data?.nonce !== 'string') return;
  if (!(await ask('session/check', data.nonce).catch(() => false))) return;
  begun = true;
  const state = signal<PanelState | null>(null);
  const input = signal<PanelInput | null>(null);
  const act = (action: PanelAction) => port.postMessage({ type: 'action', action } satisfies PanelOutput);
  port.onmessage = ({ data: message }: MessageEvent<PanelInput>) => {
    if (message.type !== 'state') { input.value = message; return; }
    const first = !state.value;
    state.value = message.state;
    if (first) draw(state as ReadonlySignal<PanelState>, act, input);
  };
}

function draw(state: ReadonlySignal<PanelState>, act: (action: PanelAction) => void, input: ReadonlySignal<PanelInput | null>): void {
  effect(() => {
    language.value = state.value.words;
    document.documentElement.lang = state.value.words;
    document.documentElement.dataset.theme = state.value.theme;
  });
  const openPage = (page: 'practice' | 'options') => void open(browser.runtime.getURL(`/${page}.html` as never));
  const worker = panelWorker(ask, { openPage, dateIn, now: () => localMinute(new Date()) });
  render(<Panel state={state} act={act} worker={worker} input={input} />, document.body);
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
