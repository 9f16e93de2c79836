/** Whatever happens, in whatever order: no open slow follow-up disappears, and nothing is done without its outcome. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp, Outcome } from '../../lib/case';
import { finished, happened, isWhole, moved, type TicketEvent } from '../../lib/followups/events';
import { at, row } from '../world';

const rule = { slowDays: 14, hours: { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] } };
const fast = row('fast', '2026-11-24T10:00', { twin: 'slow' });
const slow = row('slow', '2026-12-07T10:00', { phase: 'slow', twin: 'fast' });
const noon = at('2026-11-25T12:00');

describe('the customer answers', () => {
  it('the promise is asked about, the second visit stays', () => {
    expect(happened([fast, slow], { kind: 'customer-answered', thanksOnly: false }, noon, rule)).toEqual({ rows: [fast, slow], ask: ['fast'] });
  });

  it('nothing but thanks changes nothing and asks nothing', () => {
    expect(happened([fast, slow], { kind: 'customer-answered', thanksOnly: true }, noon, rule)).toEqual({ rows: [fast, slow], ask: [] });
  });

  it('what is closed is not asked about again', () => {
    const kept = finished(fast, { kind: 'kept' }, noon.now);
    expect(happened([kept], { kind: 'customer-answered', thanksOnly: false }, noon, rule).ask).toEqual([]);
  });
});

describe('the desk resolves the ticket', () => {
  it('the slow clock starts now, at ten, off the weekend', () => {
    const { rows } = happened([fast, slow], { kind: 'resolved', closes: true }, at('2026-11-28T20:00'), rule);
    expect(rows[1]).toMatchObject({ due: '2026-12-14T10:00', closedTicket: true, state: 'open' });
    expect(rows[0]).toEqual(fast);
  });

  it('a day that the agent chose stays, and so does a later one', () => {
    const chosen = moved(slow, '2026-11-30T09:00', false, noon);
    expect(happened([chosen], { kind: 'resolved', closes: false }, noon, rule).rows[0]?.due).toBe('2026-11-30T09:00');
    const later = row('later', '2027-01-07T10:00', { phase: 'slow' });
    expect(happened([later], { kind: 'resolved', closes: false }, noon, rule).rows[0]?.due).toBe('2027-01-07T10:00');
  });

  it('reopened, the same ticket is written to again', () => {
    const { rows } = happened([{ ...slow, closedTicket: true }], { kind: 'reopened' }, noon, rule);
    expect(rows[0]).toEqual(slow);
  });
});

const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ kind: fc.constantFrom('kept', 'late', 'no-answer') }), fc.record({ kind: fc.constant('customer-said'), note: fc.string() }),
  fc.record({ kind: fc.constantFrom('skipped', 'let-go'), because: fc.string() }),
) as fc.Arbitrary<Outcome>;
type Act = { seen: TicketEvent } | { finish: number; outcome: Outcome } | { move: number; days: number };
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ seen: fc.oneof(
    fc.record({ kind: fc.constant('customer-answered' as const), thanksOnly: fc.boolean() }), fc.record({ kind: fc.constant('resolved' as const), closes: fc.boolean() }),
    fc.record({ kind: fc.constant('reopened' as const) }),
  ) }),
  fc.record({ finish: fc.nat(3), outcome: anyOutcome }),
  fc.record({ move: fc.nat(3), days: fc.integer({ min: -5, max: 30 }) }),
);

function act(rows: FollowUp[], step: Act, hour: number): FollowUp[] {
  const here = { now: at('2026-11-23T09:00').now + hour * 3_600_000, zone: 'Europe/Madrid' };
  if ('seen' in step) return happened(rows, step.seen, here, rule).rows;
  return rows.map((each, index) => {
    try {
      if ('finish' in step) return index === step.finish ? finished(each, step.outcome, here.now) : each;
      return index === step.move ? moved(each, `2026-12-${String(10 + Math.abs(step.days) % 20).padStart(2, '0')}T09:00`, false, here) : each;
    } catch {
      return each;
    }
  });
}

describe('any sequence', () => {
  const start = [fast, slow, row('fast-2', '2026-11-30T10:00'), row('slow-2', '2026-12-21T10:00', { phase: 'slow' })];

  it('deletes none, leaves no slow one without an end said by the agent, and has none done without a whole outcome', () => {
    fc.assert(fc.property(fc.array(anyAct, { maxLength: 25 }), (acts) => {
      const agentEnded = new Set(acts.flatMap((step) => ('finish' in step ? [step.finish] : [])));
      const rows = acts.reduce<FollowUp[]>(act, start);
      expect(rows.map(({ id }) => id)).toEqual(start.map(({ id }) => id));
      rows.forEach((each, index) => {
        if (!agentEnded.has(index)) expect(each.state).toBe('open');
        expect(each.state !== 'open').toBe(isWhole(each.outcome) && each.doneAt !== null);
        expect(each.state === 'dropped').toBe(each.outcome?.kind === 'let-go');
        if (each.state === 'open') expect(each.dueAt).toBe(at(each.due, each.zone).now);
      });
    }), { numRuns: 3000 });
  });

  it('says what it is told only once: an end repeated is the same end', () => {
    fc.assert(fc.property(anyOutcome.filter(isWhole), fc.nat(), (outcome, later) => {
      const once = finished(fast, outcome, noon.now);
      expect(finished(once, outcome, noon.now + later)).toBe(once);
    }));
  });
});
