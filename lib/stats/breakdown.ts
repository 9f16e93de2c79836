/** Groups of a whole, so small that nobody is recognised: a team's groups under ten cases are shown as one. Pure. */
import type { StatsData } from './data';

export const others = 'others';
const leastPeople = 5;
const leastCases = 10;

export type Group<Item> = { name: string; items: Item[] };

/** Items by name, largest first. One's own data is shown as it is; a team under five is one group, larger teams merge groups under ten. */
export function breakdown<Item>(items: readonly Item[], nameOf: (item: Item) => string, { people }: Pick<StatsData, 'people'>): Group<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  const sorted = [...groups].map(([name, grouped]) => ({ name, items: grouped })).sort((one, other) => other.items.length - one.items.length || (one.name < other.name ? -1 : 1));
  return people > 1 ? merged(sorted, people < leastPeople ? Infinity : leastCases) : sorted;
}

/** Also the smallest of those that could stand alone, when the rest would be found by subtraction. */
function merged<Item>(groups: Group<Item>[], least: number): Group<Item>[] {
  const large = groups.filter(({ items }) => items.length >= least);
  const small = groups.filter(({ items }) => items.length < least);
  while (small.length > 0 && small.reduce((sum, { items }) => sum + items.length, 0) < least && large.length > 0) small.unshift(large.pop()!);
  if (small.length === 1 && large.length > 0) small.unshift(large.pop()!);
  return small.length === 0 ? large : [...large, { name: others, items: small.flatMap(({ items }) => items) }];
}
