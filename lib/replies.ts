/** Fingerprints of the agent's earlier replies, so that a reply sent before is noticed; the text itself is never kept. */
import { db } from './db';

const most = 500;

/** Keeps the fingerprints of one reply, sent at `at`; the same reply again is kept once. */
export async function keepReply(fingerprints: number[], at: number): Promise<void> {
  await db.transaction('rw', db.replies, async () => {
    await db.replies.put({ at, fingerprints });
    const excess = (await db.replies.count()) - most;
    if (excess > 0) await db.replies.bulkDelete(await db.replies.orderBy('at').limit(excess).primaryKeys());
  });
}

/** Newest first. */
export async function recallReplies(): Promise<number[][]> {
  return (await db.replies.orderBy('at').reverse().toArray()).map(({ fingerprints }) => fingerprints);
}
