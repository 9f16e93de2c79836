/** What the panel's frame tells the worker and shows while the agent goes from ticket to ticket and back. */
import { describe, expect, it, vi } from 'vitest';
import type { FollowUp } from '../../lib/case';
import type { FromFrame, ToFrame } from '../../lib/coach/port';
import { remoteCoach } from '../../lib/coach/remote';
import type { ask } from '../../lib/rpc';
import { defaultSettings } from '../../lib/settings';

const followUp = (key: string): FollowUp => ({
  id: `of ${key}`, ticket: { host: 'gmail', key, id: key, address: 'https://desk.example/', label: key, customer: null }, person: '', phase: 'fast',
  promise: 'I will call you tomorrow', due: '2026-03-02T10:00', zone: 'Europe/Madrid', state: 'open',
} as unknown as FollowUp);

/** A frame with a worker that knows one follow-up of ticket A and asks about it. */
function frame() {
  const heard: FromFrame[] = [];
  const port = { postMessage: (message: FromFrame) => heard.push(message), onmessage: null as ((event: { data: ToFrame }) => void) | null };
  const worker = vi.fn(async (name: string, ...args: unknown[]) => {
    if (name === 'followups/list') return (args[0] as { ticket: string }).ticket === 'A' ? [followUp('A')] : [];
    if (name === 'followups/happened') return { ask: [`of ${String(args[0])}`], read: {} };
    return name === 'replies/recall' ? [] : null;
  });
  const { coach } = remoteCoach({
    port: port as unknown as MessagePort, ask: worker as unknown as typeof ask, settings: { ...defaultSettings, secondReader: false }, languageOf: () => 'en', command: () => undefined,
  });
  const say = (message: ToFrame) => port.onmessage!({ data: message });
  const ticket = (key: string | null) => say({
    type: 'ticket', mode: key ? 'coaching' : 'unreadable', check: [], theme: 'light',
    seen: key === null ? null : {
      ref: { host: 'gmail', key, id: key, address: 'https://desk.example/', label: key, customer: null },
      ticket: { host: 'gmail', id: key, address: 'https://desk.example/', subject: key, customer: null, messages: [{ role: 'customer', text: 'Nobody called me. I am still waiting.', at: null, author: null }] },
    },
  });
  return { coach, ticket, say, heard };
}

describe('a ticket with a promise', () => {
  it('is asked about again when the agent comes back to it', async () => {
    const { coach, ticket } = frame();
    ticket('A');
    await vi.waitFor(() => expect(coach.panel.value.asked.ask).toEqual(['of A']));
    ticket('B');
    expect(coach.panel.value.asked.ask).toEqual([]);
    await vi.waitFor(() => expect(coach.followUps.value).toEqual([]));
    ticket('A');
    await vi.waitFor(() => expect(coach.panel.value.asked.ask).toEqual(['of A']));
  });

  it('shows nothing of itself on the next one, not even until the worker answers', async () => {
    const { coach, ticket } = frame();
    ticket('A');
    await vi.waitFor(() => expect(coach.panel.value.followUps).toHaveLength(1));
    ticket('B');
    expect(coach.panel.value.followUps).toEqual([]);
  });

  it('keeps what the agent said of it while its page cannot be read for a moment', () => {
    const { coach, ticket } = frame();
    ticket('A');
    coach.act({ type: 'fault', fault: 'ours' });
    ticket(null);
    ticket('A');
    expect(coach.panel.value.fault).toBe('ours');
    ticket('B');
    expect(coach.panel.value.fault).toBe('unsure');
  });
});

describe('a phrase left as it is', () => {
  it('is taken back alone: what another tab left meanwhile stays', () => {
    const { coach, ticket, say } = frame();
    ticket('A');
    say({ type: 'draft', turn: 1, draft: { text: 'We apologise for any inconvenience this may have caused.', public: true, caret: null, settled: true, now: '2026-03-01T10:00' } });
    coach.act({ type: 'leave', finding: coach.panel.value.findings[0]!.id });
    expect(coach.settings.value.left).toHaveLength(1);
    coach.settings.value = { ...coach.settings.value, left: [...coach.settings.value.left, 'of another tab'] };
    coach.act({ type: 'undo' });
    expect(coach.settings.value.left).toEqual(['of another tab']);
  });
});

it('a replacement names the words it is for', () => {
  const { coach, ticket, say, heard } = frame();
  ticket('A');
  say({ type: 'draft', turn: 1, draft: { text: 'I am sorry, but as we already told you, it takes a week.', public: true, caret: null, settled: true, now: '2026-03-01T10:00' } });
  const finding = coach.panel.value.findings.find(({ suggestion }) => suggestion?.kind === 'replace')!;
  coach.act({ type: 'apply', finding: finding.id });
  const task = heard.findLast((message) => message.type === 'task')!;
  expect(task).toMatchObject({ what: 'replace', start: finding.suggestion!.kind === 'replace' ? finding.suggestion!.start : -1 });
  expect('I am sorry, but as we already told you, it takes a week.').toContain((task as { was: string }).was);
});
