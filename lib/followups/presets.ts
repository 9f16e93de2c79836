/** When to come back: the times offered, and the default of the slow phase. Pure: the clock and the zone are arguments. */
import { addDays, isWeekend, localOf, weekdayOf } from '../calendar';

/** Local hours `HH:MM`; days 0 (Sunday) to 6. */
export type Hours = { from: string; to: string; days: number[] };
export const presetIds = ['hour', 'afternoon', 'tomorrow', 'monday', 'days-3', 'days-7', 'days-14'] as const;
export type PresetId = (typeof presetIds)[number];
/** `due` is local `YYYY-MM-DDTHH:MM` in the zone asked for. */
export type Preset = { id: PresetId; due: string };

/** The times offered now, soonest first: nothing past, nothing twice, and only the hour ahead may fall outside the agent's days and hours. */
export function presets({ now, zone }: { now: number; zone: string }, hours: Hours): Preset[] {
  const today = localOf(now, zone).slice(0, 16);
  const at = (days: number, hour: string) => `${addDays(today.slice(0, 10), days)}T${worked(hour, hours)}`;
  const toMonday = (8 - weekdayOf(today)) % 7 || 7;
  const offered: Preset[] = [
    { id: 'hour', due: localOf(now + 3_600_000, zone).slice(0, 16) },
    ...(worked('16:00', hours) === '16:00' ? [{ id: 'afternoon' as const, due: at(0, '16:00') }] : []),
    ...(isDayOn(at(1, '09:00'), hours.days) ? [{ id: 'tomorrow' as const, due: at(1, '09:00') }] : []),
    { id: 'monday', due: onDayOn(at(toMonday, '09:00'), hours.days) },
    ...([3, 7, 14] as const).map((days): Preset => ({ id: `days-${days}`, due: onDayOn(at(days, '10:00'), hours.days) })),
  ];
  const seen = new Set<string>();
  return offered.filter(({ due }) => due > today && !seen.has(due) && seen.add(due)).sort((one, other) => one.due.localeCompare(other.due));
}

/** The slow phase's default: so many calendar days after this local time, at 10:00 or when the agent begins, moved off weekends and days off. */
export function slowDefault(now: string, { slowDays, hours }: { slowDays: number; hours: Hours }): string {
  return onDayOn(`${addDays(now.slice(0, 10), slowDays)}T${worked('10:00', hours)}`, hours.days);
}

/** This hour (`HH:MM`) of the day after this local time. */
export function tomorrowAt(hour: string, now: string): string {
  return `${addDays(now.slice(0, 10), 1)}T${hour}`;
}

/** This hour, or the first that the agent works when it lies outside. Hours that end before they begin run through midnight. */
function worked(hour: string, { from, to }: Hours): string {
  const inside = from <= to ? hour >= from && hour < to : hour >= from || hour < to;
  return inside ? hour : from;
}

/** The same hour on this day or the first after it that is worked. Who works on weekends only is met on weekends. */
function onDayOn(local: string, days: readonly number[]): string {
  for (let ahead = 0; ahead < 7; ahead++) if (isDayOn(addDays(local, ahead), days)) return addDays(local, ahead);
  return local;
}

/** A working day of the agent; weekends only for who works on nothing else. */
export function isDayOn(local: string, days: readonly number[]): boolean {
  const weekdays = days.filter((day) => day >= 1 && day <= 5);
  if (weekdays.length === 0 && days.length > 0) return days.includes(weekdayOf(local));
  return !isWeekend(local) && (days.length === 0 || days.includes(weekdayOf(local)));
}
