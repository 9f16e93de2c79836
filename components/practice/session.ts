/** One practice: the tickets, the draft, a coach that runs right here, and what has been tried. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { analyse } from '../../lib/analysis';
import type { EmotionId, Intensity } from '../../lib/ticket';
import { createCoach, type Coach } from '../../lib/coach/coach';
import type { PanelWorker } from '../../lib/coach/worker';
import { loadReader } from '../../lib/reader/load';
import type { Settings } from '../../lib/settings';
import { language } from '../../lib/words';
import { createEditor, type Editor } from './editor';
import { asTicket, practiceTickets, type PracticeTicket } from './tickets';

export type Session = {
  coach: Coach;
  editor: Editor;
  ticket: ReadonlySignal<PracticeTicket>;
  draft: ReadonlySignal<string>;
  lit: ReadonlySignal<{ start: number; end: number } | null>;
  /** Read, mend, promise: which of the three have been done. */
  tasks: ReadonlySignal<[boolean, boolean, boolean]>;
  moods: ReadonlyMap<string, Partial<Record<EmotionId, Intensity>>>;
  read: Signal<boolean>;
  open: (id: string) => void;
  /** What the agent typed; `settled` when the sentence at the caret may be judged. */
  typed: (text: string, caret: number, settled: boolean) => void;
  send: () => void;
  /** The draft as it was, to try once more. */
  again: () => void;
};

type Around = { settings: Settings; theme: ReadonlySignal<'light' | 'dark'>; zone: string; address: (id: string) => string; worker: Pick<PanelWorker, 'now' | 'list'>; fold: () => void };

export function createSession({ settings, theme, zone, address, worker, fold }: Around): Session {
  const editor = createEditor();
  const lit = signal<{ start: number; end: number } | null>(null);
  const drafts = signal<Record<string, string>>(Object.fromEntries(practiceTickets.map(({ id, draft }) => [id, draft])));
  const ticket = signal<PracticeTicket>(practiceTickets.find((one) => one.language === language.peek()) ?? practiceTickets[0]!);
  const read = signal(false);
  const mended = signal(false);
  const coach = createCoach({
    replace: (...change) => { mended.value = true; return editor.replace(...change); },
    insert: (text) => { mended.value = true; return editor.insert(text); },
    undo: editor.undo,
    highlight: (span) => { lit.value = span; },
    focusDraft: () => editor.element?.focus(),
    useSelection: () => {}, resize: () => {}, changeSettings: () => {},
    fold,
  }, zone);
  coach.settings.value = settings;
  coach.mode.value = 'coaching';
  if (settings.secondReader) void loadReader().then((reader) => { coach.reader.value = reader; }, () => {});
  effect(() => { coach.words.value = language.value; });
  effect(() => { coach.theme.value = theme.value; });

  const see = (text: string, caret: number | null, settled: boolean) => { coach.draft.value = { text, public: true, caret, settled, now: worker.now() }; };
  const open = (id: string) => {
    const next = practiceTickets.find((one) => one.id === id);
    if (!next) return;
    ticket.value = next;
    lit.value = null;
    see(drafts.peek()[id]!, null, true);
    coach.ticket.value = { host: 'practice', key: `practice|${id}`, id, address: address(id), label: next.name.split(' ')[0]!, customer: null, practice: true, ticket: asTicket(next, address(id)) };
    void worker.list(`practice|${id}`).then((list) => { if (ticket.peek().id === id) coach.followUps.value = list; }, () => {});
  };
  const write = (text: string, caret: number | null = null, settled = true) => {
    drafts.value = { ...drafts.peek(), [ticket.peek().id]: text };
    see(text, caret, settled);
  };
  open(ticket.peek().id);
  return {
    coach, editor, ticket, lit, read, open,
    draft: computed(() => drafts.value[ticket.value.id]!),
    tasks: computed(() => [read.value, mended.value, coach.panel.value.saved.length > 0]),
    moods: new Map(practiceTickets.map(({ id, text }) => [id, analyse({ messages: [{ role: 'customer', text }], draft: '' }).reading.emotions])),
    typed: write,
    send: () => {
      coach.sent.value = true;
      write('');
    },
    again: () => {
      coach.act({ type: 'wrapped-up' });
      write(ticket.peek().draft);
    },
  };
}
