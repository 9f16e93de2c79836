/** Where the agent is writing, told from what changed between two readings: works in every editor. */

/** UTF-16 offset of the end of the change, or what it was when nothing changed. */
export function caretAfter(before: string, after: string, last: number | null): number | null {
  if (before === after) return last;
  let same = 0;
  const most = Math.min(before.length, after.length);
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return after.length - same;
}
