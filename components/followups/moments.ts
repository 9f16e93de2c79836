/** The moments people snooze to, as local date-times; those already past are left out. */
export type Moment = { name: 'hour' | 'afternoon' | 'tomorrow' | 'monday'; due: string };

/** `now` is local `YYYY-MM-DDTHH:MM`: 1 h, this afternoon 16:00, tomorrow 9:00, Monday 9:00. */
export function usualMoments(now: string): Moment[] {
  const day = now.slice(0, 10);
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  const moments: Moment[] = [
    { name: 'hour', due: later(now, 60) },
    { name: 'afternoon', due: `${day}T16:00` },
    { name: 'tomorrow', due: `${dayAfter(day, 1)}T09:00` },
    { name: 'monday', due: `${dayAfter(day, weekday === 1 ? 7 : (8 - weekday) % 7)}T09:00` },
  ];
  return moments.filter(({ name, due }, place) => due > now && (name !== 'monday' || due !== moments[place - 1]!.due));
}

const later = (now: string, minutes: number) => new Date(Date.parse(`${now}Z`) + minutes * 60_000).toISOString().slice(0, 16);
const dayAfter = (day: string, days: number) => new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
