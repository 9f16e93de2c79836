/** When a follow-up rings: at its hour, once more four hours later, then each working morning until the third day asks to decide. Said late, only the mornings follow. Pure. */
import { addDays, instantOf, localOf } from '../calendar';
import type { FollowUp } from '../case';
import type { Settings } from '../settings';
import type { Here } from './events';
import { isDayOn, type Hours } from './presets';

export type RingRule = { hours: Hours; quietHours: Settings['quietHours'] };
/** `now`: its hour has come; `late`: it was said before; `decide`: three days late, said for the last time. */
export type Ringing = 'now' | 'late' | 'decide';

const day = 86_400_000;
const again = 4 * 3_600_000;
/** Its own hour is the agent's choice, so what comes this soon after it rings in quiet hours too. */
const onTime = 600_000;
export const daysToDecide = 3;

/** The next time this one rings, in epoch milliseconds; null when it has nothing more to say. Past for what should have rung already. */
export function ringsAt(row: FollowUp, here: Here, rule: RingRule): number | null {
  const { dueAt } = row;
  const notifiedAt = toldAt(row, here.now);
  if (notifiedAt === null) return dueAt > here.now - onTime ? dueAt : afterQuiet(dueAt, here, rule);
  if (notifiedAt < dueAt + onTime) return afterQuiet(dueAt + again, here, rule);
  return notifiedAt < decidedFrom(row) ? afterQuiet(morningAfter(notifiedAt, here.zone, rule.hours), here, rule) : null;
}

/** What a ring at this moment says. */
export function ringing(row: FollowUp, now: number): Ringing {
  if (now >= decidedFrom(row)) return 'decide';
  return toldAt(row, now) === null ? 'now' : 'late';
}

/** A ring of more than a day ahead was that of a clock that went wrong, and does not count. */
const toldAt = ({ notifiedAt }: FollowUp, now: number) => (notifiedAt !== null && notifiedAt > now + day ? null : notifiedAt);

const decidedFrom = ({ due, zone }: FollowUp) => instantOf(addDays(due, daysToDecide), zone);

/** When the agent begins on the first working day after this instant. */
function morningAfter(instant: number, zone: string, { from, days }: Hours): number {
  const local = localOf(instant, zone).slice(0, 16);
  for (let ahead = 0; ; ahead++) {
    const morning = `${addDays(local.slice(0, 10), ahead)}T${from}`;
    if (morning > local && (isDayOn(morning, days) || ahead > 7)) return instantOf(morning, zone);
  }
}

/** The instant itself, or the end of the quiet hours in which it would ring now or then. */
function afterQuiet(instant: number, { now, zone }: Here, { hours, quietHours }: RingRule): number {
  const rings = localOf(Math.max(instant, now), zone);
  const hour = rings.slice(11, 16);
  if (!quietHours || !within(hour, quietHours) || within(hour, hours)) return instant;
  const day = rings.slice(0, 10);
  return instantOf(`${hour < quietHours.to ? day : addDays(day, 1)}T${quietHours.to}`, zone);
}

/** Hours that end before they begin run through midnight. */
const within = (hour: string, { from, to }: { from: string; to: string }) => (from <= to ? hour >= from && hour < to : hour >= from || hour < to);
