/** The times that are offered, for any hour of the week and any zone. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantOf, isWeekend, localOf, weekdayOf } from '../../lib/calendar';
import { presets, slowDefault, tomorrowAt } from '../../lib/followups/presets';
import { at } from '../world';

const office = { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] };
const offered = (local: string, zone = 'Europe/Madrid', hours = office) => Object.fromEntries(presets(at(local, zone), hours).map(({ id, due }) => [id, due]));

describe('moving a follow-up', () => {
  it('on a Tuesday morning everything is offered, soonest first', () => {
    expect(presets(at('2026-11-24T10:20'), office)).toEqual([
      { id: 'hour', due: '2026-11-24T11:20' }, { id: 'afternoon', due: '2026-11-24T16:00' }, { id: 'tomorrow', due: '2026-11-25T09:00' },
      { id: 'days-3', due: '2026-11-27T10:00' }, { id: 'monday', due: '2026-11-30T09:00' }, { id: 'days-7', due: '2026-12-01T10:00' }, { id: 'days-14', due: '2026-12-08T10:00' },
    ]);
  });

  it('what is past is hidden', () => {
    expect(offered('2026-11-24T16:00')).not.toHaveProperty('afternoon');
    expect(offered('2026-11-24T15:59')).toHaveProperty('afternoon', '2026-11-24T16:00');
  });

  it('on a Friday, tomorrow is a day off and not offered; three days on is Monday', () => {
    const friday = offered('2026-11-27T10:00');
    expect(friday).not.toHaveProperty('tomorrow');
    expect(friday).toMatchObject({ monday: '2026-11-30T09:00', 'days-3': '2026-11-30T10:00' });
  });

  it('on a Sunday, tomorrow and Monday are one', () => {
    const sunday = offered('2026-11-29T10:00');
    expect(sunday.tomorrow).toBe('2026-11-30T09:00');
    expect(sunday).not.toHaveProperty('monday');
  });

  it('an hour is an hour on the night the clocks change', () => {
    expect(offered('2026-10-25T01:30')).toHaveProperty('hour', '2026-10-25T02:30');
    expect(offered('2026-10-25T02:30')).not.toHaveProperty('hour');
    expect(offered('2027-03-28T01:30')).toHaveProperty('hour', '2027-03-28T03:30');
  });

  it('whatever the moment: in the future, in order, nothing twice, no weekend except today’s own hours', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }), fc.constantFrom('Europe/Madrid', 'America/Mexico_City', 'Australia/Lord_Howe', 'Asia/Kathmandu'), (minutes, zone) => {
      const now = instantOf('2026-01-01T00:00', zone) + minutes * 60_000;
      const all = presets({ now, zone }, office);
      const instants = all.map(({ due }) => due);
      expect([...new Set(instants)].sort()).toEqual(instants);
      for (const { id, due } of all) {
        if (id === 'hour') continue;
        expect(instantOf(due, zone)).toBeGreaterThan(now);
        if (id !== 'afternoon') expect(isWeekend(due)).toBe(false);
      }
    }), { numRuns: 2000 });
  });
});

describe('coming back in the slow phase', () => {
  it('is fourteen calendar days on at ten, moved off weekends', () => {
    expect(slowDefault('2026-11-23T17:45', { slowDays: 14, hours: office })).toBe('2026-12-07T10:00');
    expect(slowDefault('2026-11-28T12:00', { slowDays: 14, hours: office })).toBe('2026-12-14T10:00');
  });

  it('is moved off the agent’s days off', () => {
    expect(slowDefault('2026-11-23T12:00', { slowDays: 14, hours: { ...office, days: [2, 3, 4] } })).toBe('2026-12-08T10:00');
    expect(slowDefault('2026-11-23T12:00', { slowDays: 4, hours: { ...office, days: [0, 6] } })).toBe('2026-11-28T10:00');
    expect(slowDefault('2026-11-28T12:00', { slowDays: 14, hours: { ...office, days: [] } })).toBe('2026-12-14T10:00');
  });

  it('keeps its hour on every start day of two years, in every zone', () => {
    for (const zone of ['Europe/Madrid', 'Atlantic/Canary', 'America/Mexico_City', 'America/New_York', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia']) {
      for (let day = 0; day < 730; day++) {
        const start = addDays('2026-01-01', day);
        const due = slowDefault(`${start}T17:00`, { slowDays: 14, hours: office });
        expect(localOf(instantOf(due, zone), zone)).toBe(`${due}:00`);
        expect(due.slice(0, 10) >= addDays(start, 14) && due.slice(0, 10) <= addDays(start, 16)).toBe(true);
        expect([0, 6]).not.toContain(weekdayOf(due));
      }
    }
  });
});

it('a promise without a time is proposed for tomorrow', () => expect(tomorrowAt('10:00', '2026-12-31T23:50')).toBe('2027-01-01T10:00'));

describe('the agent’s hours', () => {
  it('who begins at ten is not sent to nine, and who leaves at three has no afternoon', () => {
    const early = offered('2026-11-24T08:00', 'Europe/Madrid', { from: '10:30', to: '15:00', days: [1, 2, 3, 4, 5] });
    expect(early).toMatchObject({ tomorrow: '2026-11-25T10:30', 'days-7': '2026-12-01T10:30' });
    expect(early).not.toHaveProperty('afternoon');
  });

  it('a night shift is called back in the night', () => {
    expect(offered('2026-11-24T23:00', 'Europe/Madrid', { from: '22:00', to: '06:00', days: [1, 2, 3, 4] })).toMatchObject({ tomorrow: '2026-11-25T22:00', 'days-7': '2026-12-01T22:00' });
  });
});
