/** From the press of Send to the certainty that it went, also where the desk leaves the page to show it. */
import type { TicketRef } from '../case';
import type { Coach } from '../coach/coach';
import { fingerprintsOf } from '../analysis/likeness';
import type { Reading } from '../hosts/host';
import { ask } from '../rpc';
import type { Editing } from './editing';
import { watchSend, wentOut, type Sending } from './send';
import { keepSentReply, sentReplyOf, type SentReply } from './sent-reply';

export type SendingWatch = { confirm: () => Promise<void> };

type World = { document: Document; coach: Coach; editing: Editing; signal: AbortSignal; reading: () => Reading | null };
const key = 'sending';

/** Never stops, delays or repeats a press. */
export function createSending({ document, coach, editing, signal, reading }: World): SendingWatch {
  let sending: (Sending & { reply: SentReply }) | null = null;
  const watched = new WeakSet<Document>();
  const agentMessages = () => coach.ticket.peek()?.ticket.messages.filter(({ role }) => role === 'agent').length ?? 0;

  const pressed = () => {
    const ticket = coach.ticket.peek();
    editing.flush();
    const draft = editing.draft();
    if (!ticket || !draft?.trim() || !coach.draft.peek().public) return;
    sending = { ticket: ticket.key, draft, agentMessages: agentMessages(), at: Date.now(), reply: sentReplyOf(refOnly(ticket), coach.analysis.peek(), coach.panel.peek().fault, Date.now(), coach.draft.peek().now.slice(0, 10)) };
    void ask('memory/keep', key, JSON.stringify(sending));
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
      if (!sending) {
        const kept = await ask('memory/recall', key);
        if (!kept) return;
        sending = JSON.parse(kept) as NonNullable<typeof sending>;
      }
      const state = wentOut(sending, { ticket: coach.ticket.peek()?.key ?? null, draft: editing.draft(), agentMessages: agentMessages(), at: Date.now() });
      if (state === 'waiting') return;
      const done = sending;
      sending = null;
      await ask('memory/keep', key, '');
      if (state === 'forgotten') return;
      if (coach.ticket.peek()?.key === done.ticket) coach.sent.value = true;
      await ask('replies/keep', fingerprintsOf(done.draft), done.at);
      await keepSentReply(done.reply);
    },
  };
}

const refOnly = ({ host, key: ticketKey, id, address, label, customer }: TicketRef): TicketRef => ({ host, key: ticketKey, id, address, label, customer });
