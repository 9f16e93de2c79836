/** Where the agent is writing, told from what changed between two readings: works in every editor. */

/** UTF-16 offset of the end of the change, or what it was when nothing changed. */
export function caretAfter(before: string, after: string, last: number | null): number | null {
  if (before === after) return last;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  const most = shorter - head;
  let same = 0;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return after.length - same;
}
