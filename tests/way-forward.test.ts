/** Emotion, severity and reason lead to one way forward. */
import { describe, expect, it } from 'vitest';
import { wayForward, wayOf, type WayReading } from '../lib/analysis/way-forward';
import { ways, wayTable } from '../lib/analysis/way-forward/table';
import { emotionIds, languages, reasonIds } from '../lib/ticket';

const arrives = (change: Partial<WayReading>): WayReading => ({ emotions: { anger: 'mid' }, reason: 'other', leaving: [], wants: [], meanings: [], allegation: false, ...change });

describe('the way forward', () => {
  it('the broken cup of a disappointed customer: replace it', () => expect(wayOf(arrives({ emotions: { disappointment: 'mid' }, reason: 'damaged-or-defective' }))).toBe('replacement'));
  it('furious and with a lawyer: call', () => expect(wayOf(arrives({ emotions: { anger: 'high' }, leaving: ['legal-or-authority'] }))).toBe('call'));
  it('annoyed, not furious: ask what would help', () => expect(wayOf(arrives({ emotions: { anger: 'mid' } }))).toBe('ask'));
  it('leaving for a competitor: listen, no rebuttal', () => expect(wayOf(arrives({ leaving: ['competitor'], reason: 'price' }))).toBe('listen'));
  it('a promise of ours broken comes before everything but protection and grief', () => {
    expect(wayOf(arrives({ leaving: ['broken-promise-by-us', 'cancel'] }))).toBe('keep-promise');
    expect(wayOf(arrives({ leaving: ['broken-promise-by-us'], allegation: true }))).toBe('protect');
  });
  it('worry about an account: protect first', () => expect(wayOf(arrives({ emotions: { worry: 'high' }, reason: 'account-access' }))).toBe('protect'));
  it('grief: take the paperwork off them', () => expect(wayOf(arrives({ emotions: { sadness: 'high' }, reason: 'billing' }))).toBe('accompany'));
  it('the till that laughed: an apology by whoever is in charge', () => expect(wayOf(arrives({ reason: 'staff-treatment' }))).toBe('face-to-face'));
  it('letting off steam: listen', () => expect(wayOf(arrives({ meanings: ['catharsis'] }))).toBe('listen'));
  it('low disappointment asks, mid gets a gesture', () => {
    expect(wayOf(arrives({ emotions: { disappointment: 'low' }, reason: 'price' }))).toBe('ask');
    expect(wayOf(arrives({ emotions: { disappointment: 'mid' }, reason: 'price' }))).toBe('gesture');
  });

  it('always says something, in both languages, in one short line', () => {
    for (const emotion of emotionIds) for (const reason of reasonIds) for (const language of languages) {
      expect(wayForward(arrives({ emotions: { [emotion]: 'mid' }, reason }), language)!.length).toBeLessThan(90);
    }
  });
  it('no way is out of reach', () => expect([...new Set(wayTable.map(({ way }) => way))].sort()).toEqual(Object.keys(ways).sort()));
  it('a table edited by the lead is obeyed; without a row nothing is said', () => {
    expect(wayForward(arrives({}), 'en', [{ way: 'gesture' }])).toBe(ways.gesture.en);
    expect(wayForward(arrives({}), 'en', [])).toBeNull();
  });
});
