/** From the coach to what the page draws: rail, marks, and what would be kept of the reply. */
import { fingerprint } from '../analysis/likeness';
import type { TicketRef } from '../case';
import { emotionIds } from '../ticket';
import type { Coach } from './coach';
import type { RailState, Seen, SeenMark, SentReply } from './port';

/** `turn` is that of the draft the coach has now. Reads signals: call it in an effect. */
export function seenBy(coach: Coach, turn: number): Seen {
  return { turn, rail: railOf(coach), marks: marksOf(coach), blank: blankOf(coach), reply: replyOf(coach) };
}

function railOf({ panel }: Coach): RailState {
  const { words, theme, reading, steps, draftLength, findings, current, followUps, ready } = panel.value;
  const emotion = emotionIds.find((id) => reading?.emotions[id]) ?? 'neutral';
  return {
    words, theme, emotion,
    intensity: reading?.emotions[emotion] ?? 'low',
    steps: steps.map(({ state }) => state),
    drafting: draftLength > 0,
    findings: findings.length,
    current: findings[current]?.id ?? null,
    followUps: followUps.length,
    ready,
  };
}

function blankOf({ panel }: Coach): Seen['blank'] {
  const blank = panel.value.findings.find(({ rule }) => rule === 'placeholder');
  return blank ? { finding: blank.id, text: blank.text } : null;
}

function marksOf({ panel, marks }: Coach): SeenMark[] {
  const open = panel.value.findings[panel.value.current]?.id;
  return marks.value.map(({ id, weight, start, end }) => ({ id, weight, start, end, open: id === open }));
}

function replyOf({ ticket, draft, analysis, panel }: Coach): SentReply | null {
  if (!ticket.value || !draft.value.public || !draft.value.text.trim()) return null;
  const { reading, steps, findings, language } = analysis.value;
  const { host, key, id, address, label, customer } = ticket.value;
  return {
    ticket: { host, key, id, address, label, customer } satisfies TicketRef,
    complaint: !panel.value.calm,
    language: language.draft === 'es' || (language.draft !== 'en' && language.customer === 'es') ? 'es' : 'en',
    fault: panel.value.fault,
    openedOn: draft.value.now.slice(0, 10),
    reading: { emotions: reading.emotions, leaving: reading.leaving, reason: reading.reason },
    held: {
      families: [...new Set(findings.map(({ family }) => family))],
      steps: Object.values(steps).flatMap(({ step, state }) => (state === 'done' ? [step] : [])),
    },
    fingerprints: [...fingerprint(draft.value.text)],
  };
}
