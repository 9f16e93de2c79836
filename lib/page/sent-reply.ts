/** What is kept of a reply that was sent: its ticket, how the customer arrived, which steps and findings it held. No text. */
import type { Analysis } from '../analysis/types';
import type { Case, TicketRef } from '../case';
import { ask } from '../rpc';
import type { Fault, Language } from '../ticket';

export type SentReply = {
  ticket: TicketRef;
  complaint: boolean;
  language: Language;
  fault: Fault;
  openedOn: string;
  reading: Pick<Case, 'emotions' | 'leaving' | 'reason'>;
  reply: Case['replies'][number];
};

/** `at` in epoch milliseconds, `today` a local date. */
export function sentReplyOf(ticket: TicketRef, analysis: Analysis, fault: Fault, at: number, today: string): SentReply {
  const { reading, steps, findings, language } = analysis;
  return {
    ticket,
    complaint: reading.complaint,
    language: language.draft === 'es' || (language.draft !== 'en' && language.customer === 'es') ? 'es' : 'en',
    fault,
    openedOn: today,
    reading: { emotions: reading.emotions, leaving: reading.leaving, reason: reading.reason },
    reply: {
      at,
      families: [...new Set(findings.map(({ family }) => family))],
      steps: Object.values(steps).flatMap(({ step, state }) => (state === 'done' ? [step] : [])),
    },
  };
}

/** A complaint opens a case by itself; a later reply is added to it. */
export async function keepSentReply({ ticket, complaint, language, fault, openedOn, reading, reply }: SentReply): Promise<void> {
  const known = await ask('cases/read', ticket.key);
  if (!known && !complaint) return;
  const opened = known ? {} : { language, openedOn, openedAt: reply.at, fault, ...reading };
  await ask('cases/save', { id: known?.id ?? `case ${ticket.key}`, ticket, ...opened, replies: [...(known?.replies ?? []), reply] });
}
