/** The number on the toolbar icon: due today and overdue. Pure. */
import { addDays, instantOf, localOf } from '../calendar';
import type { Here } from './events';

export type Badge = { text: string; colour: string; late: number };
const gold = '#A5731A';
const ember = '#B04E27';

/** Gold when something is due today, ember when anything is late, `9+` above nine, nothing at zero. `dueAt` in epoch milliseconds. */
export function badgeOf(open: readonly { dueAt: number }[], { now, zone }: Here): Badge {
  const midnight = instantOf(`${addDays(localOf(now, zone).slice(0, 10), 1)}T00:00`, zone);
  const count = open.filter(({ dueAt }) => dueAt < midnight).length;
  const late = open.filter(({ dueAt }) => dueAt < now).length;
  return { text: count === 0 ? '' : count > 9 ? '9+' : String(count), colour: late > 0 ? ember : gold, late };
}
