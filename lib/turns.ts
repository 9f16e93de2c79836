/** Work that must not overlap in the worker: read, change and write of one thing. */

const last = new Map<string, Promise<unknown>>();

/** Runs `work` when all earlier work under this name has ended, well or badly. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
  last.set(name, mine);
  return mine;
}
