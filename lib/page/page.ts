/** The page side: reads the ticket, feeds the coach, draws rail and marks, holds the frame of the panel. `stop()` undoes all of it. */
import { effect, untracked } from '@preact/signals-core';
import { browser } from 'wxt/browser';
import { localOf } from '../calendar';
import { createCoach } from '../coach/coach';
import { hostFor, readTicket } from '../hosts';
import type { Reading } from '../hosts/host';
import { ask } from '../rpc';
import { defaultPlace, type HostPlace, type Settings } from '../settings';
import type { Language, Ticket } from '../ticket';
import { railWords } from '../words/rail';
import { createDock } from './dock';
import { createEditing } from './editing';
import { mountFrame } from './frame';
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
  const now = () => localOf(Date.now(), zone);
  const stopped = new AbortController();
  const site = document.location.host;
  let settings = first;
  let reading: Reading | null = null;
  let turn = 0;

  const language = (): Language => (settings.language === 'auto' ? (browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en') : settings.language);
  const shell = mountShell(document, language());
  const coach = createCoach({
    replace: (start, end, text) => editing.replace(start, end, text),
    insert: (text) => editing.insert(text),
    undo: () => editing.undo(),
    highlight: (span) => editing.highlight(span),
    focusDraft: () => editing.focus(),
    fold: () => dock.fold(),
    resize: (height) => dock.resize(height),
    useSelection: () => useSelection(),
    changeSettings: (change) => void ask('settings/change', change),
  }, zone);
  const editing = createEditing({ document, coach, layer: shell.marks, now, signal: stopped.signal, appeared: () => dock.warm(), open: (finding) => openAt(finding) });
  const sending = createSending({ document, coach, editing, signal: stopped.signal, reading: () => reading });
  const hostPlace = (): HostPlace => ({ ...defaultPlace, ...settings.hosts[site] });
  const dock = createDock({
    shell,
    mount: () => mountFrame(shell.dock, coach.panel, coach.act),
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
  const rail = createRail(shell.rail, () => dock.toggle());
  const openAt = (finding: string) => {
    coach.act({ type: 'show', finding });
    dock.open();
    dock.frame()?.focus('flag');
  };

  /** Reads the page again; what another page answered meanwhile is dropped (security A13). */
  const refresh = async () => {
    if (!browser.runtime?.id) return stop();
    const own = ++turn;
    const url = new URL(document.location.href);
    reading = readTicket(hostFor(url, document), document, url);
    const ticket = reading.ticket ?? (reading.refusal === 'reply-page' ? await recallTicket(reading.keys) : null);
    if (own !== turn || stopped.signal.aborted) return;
    show(ticket);
    if (reading.ticket) void rememberTicket(reading.keys, reading.ticket);
    await sending.confirm();
  };

  const show = (ticket: Ticket | null) => {
    coach.theme.value = settings.theme === 'auto' ? themeOf(document) : settings.theme;
    coach.words.value = language();
    coach.check.value = Object.entries(reading!.fields).map(([field, { state, variant }]) => ({ field, state, variant: variant === null ? '' : String(variant + 1) }));
    coach.mode.value = ticket ? 'coaching' : reading!.refusal === 'unreadable' ? 'unreadable' : 'no-ticket';
    const ref = ticket && refOf(ticket, document.location.origin);
    if (ref?.key !== coach.ticket.value?.key || ticket?.messages.length !== coach.ticket.value?.ticket.messages.length) {
      coach.ticket.value = ref && { ...ref, ticket: ticket!, practice: false };
      if (ref) void fillFromWorker(ref.key, ticket!);
    }
    editing.meet(reading!.editors);
    if (ticket && hostPlace().state === 'open' && !dock.isOpen()) dock.open();
    dock.settle();
  };

  const fillFromWorker = async (key: string, ticket: Ticket) => {
    const [followUps, customer, sent] = await Promise.all([
      ask('followups/list', { ticket: key }),
      ticket.customer?.address ? ask('customers/key', ticket.customer.address) : null,
      ask('replies/recall'),
    ]);
    if (coach.ticket.peek()?.key !== key) return;
    coach.followUps.value = followUps;
    coach.sentFingerprints.value = sent;
    coach.ticket.value = { ...coach.ticket.peek()!, customer };
  };

  /** Where the page cannot be read, the agent's own selection is the customer's message. */
  const useSelection = () => {
    const text = document.getSelection()?.toString().trim() ?? '';
    if (!text) return;
    const ticket: Ticket = { host: 'generic', id: null, address: document.location.href, subject: document.title, customer: null, messages: [{ role: 'customer', text, at: null, author: null }] };
    coach.ticket.value = { ...refOf(ticket, document.location.origin), ticket, practice: false };
    coach.mode.value = 'coaching';
  };

  const onMessage = (message: unknown, sender: { id?: string }) => {
    const { type, name } = (message ?? {}) as { type?: string; name?: string };
    if (sender.id !== browser.runtime.id || type !== 'command') return;
    if (name === 'open-panel') dock.toggle();
    if (name === 'next-phrase') nextPhrase();
    if (name === 'save-promise') {
      dock.open(true);
      dock.frame()?.focus('plan');
    }
  };
  const nextPhrase = () => {
    const { findings, current } = coach.panel.peek();
    const next = findings[dock.isOpen() ? (current + 1) % findings.length : 0];
    if (next) openAt(next.id);
  };
  browser.runtime.onMessage.addListener(onMessage);

  const stopDrawing = effect(() => {
    const state = coach.panel.value;
    untracked(() => {
      rail.draw(state, railWords[state.words]);
      shell.theme(state.theme);
    });
  });
  coach.settings.value = settings;
  watchPage(view, () => void refresh(), stopped.signal);
  void refresh();

  const stop = () => {
    if (stopped.signal.aborted) return;
    stopped.abort();
    browser.runtime?.onMessage?.removeListener(onMessage);
    stopDrawing();
    editing.remove();
    dock.remove();
    shell.remove();
  };
  return {
    settings(next) {
      settings = next;
      coach.settings.value = next;
      coach.words.value = language();
    },
    stop,
  };
}
