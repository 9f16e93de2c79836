/** Plans on the wall clock: in eight zones, from every day of two years, the hour that was promised is the hour that comes. */
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addWorkingDays, endOfMonth, instantOf, isWeekend, localOf, mondayOf, nextWorkingDay, weekdayOf } from '../lib/calendar';

const zones = ['Europe/Madrid', 'Europe/London', 'America/New_York', 'America/Mexico_City', 'America/Bogota', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

for (const zone of zones) {
  it(`${zone}: two weeks later at ten is at ten, from each of 730 days`, () => {
    const wrong: string[] = [];
    for (let day = 0; day < 730; day++) {
      const start = addDays('2026-01-01T10:00:00', day);
      const due = addDays(localOf(instantOf(start, zone), zone), 14);
      if (localOf(instantOf(due, zone), zone) !== due || !due.endsWith('T10:00:00')) wrong.push(start);
    }
    expect(wrong).toEqual([]);
  });

  it(`${zone}: every half hour of two years is shown, leaves as an instant and comes back, but for the ones the clocks skip or repeat`, () => {
    let odd = 0;
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 1_800_000) {
      if (instantOf(localOf(at, zone), zone) !== at) odd++;
    }
    expect(odd).toBeLessThanOrEqual(4);
  }, 60_000);
}

describe('the nights when clocks change', () => {
  it('a skipped time moves on by what was lost', () => expect(localOf(instantOf('2027-03-28T02:30:00', 'Europe/Madrid'), 'Europe/Madrid')).toBe('2027-03-28T03:30:00'));
  it('of a repeated time the first is meant', () => expect(new Date(instantOf('2026-10-25T02:30:00', 'Europe/Madrid')).toISOString()).toBe('2026-10-25T00:30:00.000Z'));
  it('an unknown zone is refused', () => expect(() => instantOf('2026-01-01T10:00', 'Mars/Olympus')).toThrow(RangeError));
});

describe('days', () => {
  it('keep the form they came in', () => expect([addDays('2026-12-31', 1), addDays('2026-12-31T09:15', 1), addDays('2028-03-01T09:15:30', -1)]).toEqual(['2027-01-01', '2027-01-01T09:15', '2028-02-29T09:15:30']));
  it('a month from the 31st is the last day of a shorter month', () => expect([addMonths('2027-01-31', 1), addMonths('2026-11-18T08:00', 14)]).toEqual(['2027-02-28', '2028-01-18T08:00']));
  it('Friday and two working days is Tuesday', () => expect(addWorkingDays('2026-11-20', 2)).toBe('2026-11-24'));
  it('working days counted at once are the same as one by one', () => {
    for (let day = 0; day < 7; day++) {
      let one = addDays('2026-11-16T10:30', day);
      for (let n = 1; n <= 23; n++) {
        one = nextWorkingDay(one);
        expect(addWorkingDays(addDays('2026-11-16T10:30', day), n)).toBe(one);
      }
    }
  });
  it('a week begins on Monday and its weekend is Saturday and Sunday', () => {
    expect([mondayOf('2026-11-22'), weekdayOf('2026-11-22'), endOfMonth('2028-02-03')]).toEqual(['2026-11-16', 0, '2028-02-29']);
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWeekend)).toEqual([false, true, true, false]);
  });
});
