/** The coach at work in the panel's frame: fed through the private port, and its hands are on the other side of it. */
import { effect, untracked } from '@preact/signals-core';
import type { ask as askWorker } from '../rpc';
import { loadReader } from '../reader/load';
import type { Settings } from '../settings';
import type { ThreadRead } from '../followups/events';
import type { Language } from '../ticket';
import { createCoach, type Coach, type Desk } from './coach';
import type { PanelInput } from './panel';
import type { FromFrame, Task, ToFrame, Written } from './port';
import { seenBy } from './seen';
import { threadRead } from './thread';

export type RemoteWorld = {
  port: MessagePort;
  ask: typeof askWorker;
  settings: Settings;
  languageOf: (settings: Settings) => Language;
  /** A command of the keyboard for the panel. */
  command: (input: PanelInput) => void;
};
export type RemoteCoach = { coach: Coach; settings: (settings: Settings) => void };

/** Listens at once; the page speaks first. */
export function remoteCoach({ port, ask, settings, languageOf, command }: RemoteWorld): RemoteCoach {
  const waiting = new Map<number, (how: Written) => void>();
  let tasks = 0;
  let turn = 0;
  const send = (message: FromFrame) => port.postMessage(message);
  const give = (task: Task) => send({ type: 'task', task: ++tasks, ...task });
  const write = (task: Task) =>
    new Promise<Written>((done) => {
      give(task);
      waiting.set(tasks, done);
    });
  const desk: Desk = {
    replace: (start, end, text) => write({ what: 'replace', start, was: coach.draft.peek().text.slice(start, end), text }),
    insert: (text) => write({ what: 'insert', text }),
    undo: () => give({ what: 'undo' }),
    highlight: (span) => give({ what: 'highlight', span }),
    focusDraft: () => give({ what: 'focus-draft' }),
    fold: () => give({ what: 'fold' }),
    resize: (height) => give({ what: 'resize', height }),
    useSelection: () => give({ what: 'use-selection' }),
    changeSettings: (change) => void ask('settings/change', change),
  };
  const coach = createCoach(desk, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const follow = (next: Settings) => {
    coach.settings.value = next;
    coach.words.value = languageOf(next);
    if (next.secondReader) void loadReader().then((reader) => { coach.reader.value = reader; }, () => {});
  };
  follow(settings);

  const take = (message: ToFrame) => {
    switch (message.type) {
      case 'ticket': {
        coach.theme.value = coach.settings.value.theme === 'auto' ? message.theme : coach.settings.value.theme;
        coach.mode.value = message.mode;
        coach.check.value = message.check;
        const known = coach.ticket.peek();
        if (message.seen && known?.key !== message.seen.ref.key) forget(message.seen.ref.key);
        coach.ticket.value = message.seen && { ...message.seen.ref, customer: known?.key === message.seen.ref.key ? known.customer : null, ticket: message.seen.ticket, practice: false };
        if (message.seen && known?.key !== message.seen.ref.key) void fill(message.seen.ref.key, message.seen.ticket.customer?.address ?? null);
        return;
      }
      case 'draft':
        turn = message.turn;
        coach.draft.value = message.draft;
        return;
      case 'sent': coach.sent.value = true; return;
      case 'show': coach.act({ type: 'show', finding: message.finding }); return;
      case 'written':
        waiting.get(message.task)?.(message.how);
        waiting.delete(message.task);
        return;
      default: command(message);
    }
  };
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => take(data);

  /** What the worker knows of this ticket; dropped when another ticket is shown meanwhile (security A13). */
  const fill = async (key: string, address: string | null) => {
    const [followUps, customer, prints] = await Promise.all([ask('followups/list', { ticket: key }), address ? ask('customers/key', address) : null, ask('replies/recall')]);
    const now = coach.ticket.peek();
    if (now?.key !== key) return;
    coach.followUps.value = followUps.filter(({ state }) => state === 'open');
    coach.prints.value = prints;
    coach.ticket.value = { ...now, customer };
  };

  let told = '';
  /** Of another ticket nothing stays, not even until the worker answers; of this one it is asked again. */
  const forget = (next: string) => {
    told = '';
    coach.followUps.value = coach.followUps.peek().filter(({ ticket }) => ticket.key === next);
  };
  effect(() => {
    const at = coach.ticket.value;
    const open = coach.followUps.value.filter(({ ticket }) => ticket.key === at?.key);
    if (!at || open.length === 0) return;
    const event = threadRead(at.ticket.messages, coach.analysis.value.reading.thanksOnly, open);
    const saying = JSON.stringify([at.key, event, open.map(({ id }) => id)]);
    if (saying === told) return;
    told = saying;
    untracked(() => void tell(at.key, event).catch(() => { told = ''; }));
  });

  /** Who wrote since the promise; the worker knows what it was told before. */
  const tell = async (key: string, event: ThreadRead) => {
    const { ask: ids, read } = await ask('followups/happened', key, event);
    if (coach.ticket.peek()?.key === key) coach.asked.value = { ask: ids, read };
  };

  effect(() => {
    const seen = seenBy(coach, turn);
    untracked(() => send({ type: 'seen', ...seen }));
  });
  return { coach, settings: follow };
}
