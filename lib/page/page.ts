/** The page side: reads the ticket, feeds the coach in the frame, draws rail and marks. `stop()` undoes all of it. */
import { browser } from 'wxt/browser';
import type { TicketRef } from '../case';
import { localOf } from '../calendar';
import type { FieldCheck, PanelMode } from '../coach/panel';
import type { FromFrame, Seen, Task, ToFrame, Written } from '../coach/port';
import { hostFor, readTicket } from '../hosts';
import type { Reading } from '../hosts/host';
import { ask } from '../rpc';
import { defaultPlace, type HostPlace, type Settings } from '../settings';
import type { Ticket } from '../ticket';
import { railWords } from '../words/rail';
import { createDock } from './dock';
import { holdSend } from './hold';
import { createEditing } from './editing';
import { mountFrame } from './link';
import { createRail } from './rail';
import { createSending } from './sending';
import { mountShell } from './shell';
import { themeOf } from './theme';
import { recallTicket, refOf, rememberTicket } from './tickets';
import { watchPage } from './watch';

export type RunningPage = { settings: (settings: Settings) => void; stop: () => void };

/** Starts on the top document of a tab. */
export function startPage(document: Document, first: Settings): RunningPage {
  const view = document.defaultView! as Window & typeof globalThis;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const stopped = new AbortController();
  const site = document.location.host;
  let settings = first;
  let reading: Reading | null = null;
  let shown: { key: string; ref: TicketRef; ticket: Ticket } | null = null;
  let seen: Seen | null = null;
  let turn = 0;
  /** The last ticket message, as text: an unchanged one is not sent again. */
  let told = '';
  /** The customer's message as the agent selected it, where the page cannot be read. */
  let selected: Ticket | null = null;
  /** Replies seen to go out. */
  let sendings = 0;
  /** Whether the desk's Send is known for certain. */
  let certain = false;

  const shell = mountShell(document, settings.language === 'auto' ? view.navigator.language : settings.language);
  const hostPlace = (): HostPlace => ({ ...defaultPlace, ...settings.hosts[site] });
  const dock = createDock({
    shell,
    mount: () => mountFrame(shell.dock, hear),
    surroundings: () => ({ keepClear: reading?.keepClear ?? [], insets: reading?.insets ?? { top: 0, bottom: 0, end: 0 } }),
    remembered: hostPlace,
    remember: (change) => {
      const hosts = { ...settings.hosts, [site]: { ...hostPlace(), ...change } };
      settings = { ...settings, hosts };
      void ask('settings/change', { hosts });
    },
    clock: Date.now,
    closed: () => editing.focus(),
  });
  const editing = createEditing({
    document,
    layer: shell.marks,
    now: () => localOf(Date.now(), zone),
    signal: stopped.signal,
    seen: (draft, number) => { if (shown) dock.link().send({ type: 'draft', draft, turn: number }); },
    open: (finding) => openAt(finding),
    stranger: () => void refresh(),
  });
  // Before the watch over Send, so that a press which is held is not taken for one that sends.
  holdSend(document, {
    controls: () => (settings.askBeforeSend && certain ? reading?.send ?? [] : []),
    inEditor: editing.contains,
    blank: () => (seen?.blank && editing.draft()?.text.includes(seen.blank.text) ? seen.blank.finding : null),
    reply: () => `${shown?.key} ${sendings}`,
    ask: (finding) => openAt(finding),
  }, stopped.signal);
  const sending = createSending({ document, editing, signal: stopped.signal, reading: () => reading, shown: () => shown, reply: () => seen?.reply ?? null });
  const rail = createRail(shell.rail, () => dock.toggle());

  const openAt = (finding: string) => {
    dock.link().send({ type: 'show', finding });
    dock.open(true);
    dock.link().send({ type: 'focus', part: 'flag' });
  };

  /** Reads the page again; what was asked for another ticket meanwhile is dropped (security A13). */
  const refresh = async () => {
    if (stopped.signal.aborted) return;
    if (!browser.runtime?.id) return stop();
    shell.stay();
    const own = ++turn;
    const url = new URL(document.location.href);
    const host = hostFor(url, document);
    certain = host.certainSend === true;
    reading = readTicket(host, document, url);
    const remembered = reading.refusal === 'reply-page' ? await recallTicket(reading.keys) : null;
    const ticket = reading.ticket ?? remembered ?? (selected?.address === url.href ? selected : null);
    if (own !== turn || stopped.signal.aborted) return;
    show(ticket, ticket ? 'coaching' : reading.refusal === 'unreadable' ? 'unreadable' : 'no-ticket');
    if (reading.ticket) void rememberTicket(reading.keys, reading.ticket);
    if (!(await sending.confirm())) return;
    sendings++;
    dock.link().send({ type: 'sent' });
  };

  const show = (ticket: Ticket | null, mode: PanelMode) => {
    const ref = ticket && refOf(ticket, document.location.origin);
    const changed = ref?.key !== shown?.key;
    shown = ticket && ref ? { key: ref.key, ref, ticket } : null;
    shell.rail.toggleAttribute('data-shown', mode !== 'no-ticket');
    if (changed) seen = null;
    if (mode === 'no-ticket') editing.meet([]);
    if (mode === 'no-ticket' && !told) return;
    const message: ToFrame = { type: 'ticket', seen: shown && { ref: shown.ref, ticket: shown.ticket }, mode, check: checkOf(reading!), theme: themeOf(document) };
    const text = JSON.stringify(message);
    if (text !== told) dock.link().send(message);
    told = mode === 'no-ticket' ? '' : text;
    if (mode === 'no-ticket') return dock.hide();
    // A pop-up over the ticket may answer another one: not judged is better than judged by the wrong customer.
    editing.meet(reading!.editors.filter(({ apart }) => !apart));
    if (changed) {
      editing.flush();
      if (hostPlace().state === 'open') dock.open();
    }
    dock.settle();
  };

  /** Where the page cannot be read, the agent's own selection is the customer's message. */
  const useSelection = () => {
    const text = document.getSelection()?.toString().trim() ?? '';
    if (!text) return;
    selected = { host: 'generic', id: null, address: document.location.href, subject: document.title, customer: null, messages: [{ role: 'customer', text, at: null, author: null }] };
    show(selected, 'coaching');
  };

  const hear = (message: FromFrame) => {
    if (message.type === 'task') return work(message.task, message);
    seen = message;
    rail.draw(message.rail, railWords[message.rail.words]);
    shell.theme(message.rail.theme);
    editing.mark(message.marks, message.turn);
  };
  const work = (number: number, task: Task) => {
    const answer = (how: Written) => dock.link().send({ type: 'written', task: number, how });
    switch (task.what) {
      case 'replace': return answer(editing.replace(task.start, task.was, task.text));
      case 'insert': return answer(editing.insert(task.text));
      case 'undo': return editing.undo();
      case 'highlight': return editing.highlight(task.span);
      case 'focus-draft': return editing.focus();
      case 'fold': return dock.fold();
      case 'resize': return dock.resize(task.height);
      case 'use-selection': return useSelection();
    }
  };

  const onMessage = (message: unknown, sender: { id?: string }) => {
    const { type, name } = (message ?? {}) as { type?: string; name?: string };
    if (sender.id !== browser.runtime.id || type !== 'command') return;
    if (name === 'open-panel') dock.toggle();
    const next = seen?.rail.current;
    if (name === 'next-phrase' && next) openAt(next);
    if (name === 'save-promise' && shown) {
      dock.open(true);
      dock.link().send({ type: 'save' });
    }
  };
  browser.runtime.onMessage.addListener(onMessage);
  watchPage(view, { changed: () => void refresh(), inEditor: editing.contains, signal: stopped.signal });
  void refresh();

  const stop = () => {
    if (stopped.signal.aborted) return;
    stopped.abort();
    editing.remove();
    dock.remove();
    shell.remove();
    // After an update there is nothing left to listen to.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(onMessage);
  };
  return { settings: (next) => { settings = next; }, stop };
}

const checkOf = ({ fields }: Reading): FieldCheck[] => Object.entries(fields).map(([field, { state, variant }]) => ({ field, state, variant: variant === null ? '' : String(variant + 1) }));
