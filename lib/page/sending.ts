/** From the press of Send to the certainty that it went, also where the desk leaves the page to show it. */
import type { SentReply } from '../coach/port';
import type { Reading } from '../hosts/host';
import { ask } from '../rpc';
import type { Ticket } from '../ticket';
import type { Editing } from './editing';
import { watchSend, wentOut, type Sending } from './send';

export type SendingWatch = {
  /** Asked whenever the page was read again; true when this ticket's reply turned out to be sent. */
  confirm: () => Promise<boolean>;
};

type World = {
  document: Document;
  editing: Editing;
  signal: AbortSignal;
  reading: () => Reading | null;
  shown: () => { key: string; ticket: Ticket } | null;
  /** What the frame last saw of the reply. */
  reply: () => SentReply | null;
};
type Pending = Sending & { reply: SentReply };
const key = 'sending';

/** Never stops, delays or repeats a press. */
export function createSending({ document, editing, signal, reading, shown, reply }: World): SendingWatch {
  let pending: Pending | null = null;
  let asked = false;
  const watched = new WeakSet<Document>();
  const agentMessages = () => shown()?.ticket.messages.filter(({ role }) => role === 'agent').length ?? 0;

  const pressed = () => {
    const [ticket, seen] = [shown(), reply()];
    if (!ticket || !seen || seen.ticket.key !== ticket.key) return;
    pending = { ticket: ticket.key, agentMessages: agentMessages(), at: Date.now(), reply: seen };
    void ask('memory/keep', key, JSON.stringify(pending));
  };
  const watch = (own: Document) => {
    if (watched.has(own)) return;
    watched.add(own);
    watchSend(own, { controls: () => reading()?.send ?? [], inEditor: (target) => editing.contains(target) }, pressed, signal);
  };
  watch(document);

  return {
    async confirm() {
      for (const { element } of reading()?.editors ?? []) watch(element.ownerDocument);
      if (!pending && !asked) {
        asked = true;
        const kept = await ask('memory/recall', key);
        pending ??= kept ? (JSON.parse(kept) as Pending) : null;
      }
      if (!pending) return false;
      const state = wentOut(pending, { ticket: shown()?.key ?? null, draft: editing.draft()?.text ?? null, agentMessages: agentMessages(), at: Date.now() });
      if (state === 'waiting') return false;
      const done = pending;
      pending = null;
      await ask('memory/keep', key, '');
      if (state === 'forgotten') return false;
      await keep(done);
      return shown()?.key === done.ticket;
    },
  };
}

/** A complaint opens a case by itself; a later reply is added to it. */
async function keep({ at, reply: { ticket, complaint, language, fault, openedOn, reading, held, fingerprints } }: Pending): Promise<void> {
  if (fingerprints.length) await ask('replies/keep', fingerprints, at);
  const known = await ask('cases/read', ticket.key);
  if (!known && !complaint) return;
  const opened = known ? {} : { language, openedOn, openedAt: at, fault, ...reading };
  await ask('cases/save', { id: known?.id ?? `case ${ticket.key}`, ticket, ...opened, replies: [...(known?.replies ?? []), { at, ...held }] });
}
