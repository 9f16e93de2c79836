/** Opens the database before anything is answered: a damaged one must look neither empty nor dead. */
import { db } from './db';
import { restoreFromMirror } from './followups/mirror';
import { addNotice } from './notices';

const pauses = [50, 200];
let opening: Promise<void> | null = null;

/**
 * Resolves when the database is open and has back what its mirror knows. One that the browser cannot open, also not at the third attempt, is made
 * anew. Rejects when it cannot be opened for another reason, as a full disk is; then nothing is deleted.
 */
export function databaseReady(now: number): Promise<void> {
  if (!opening && db.isOpen()) return Promise.resolve();
  opening ??= open(now).finally(() => { opening = null; });
  return opening;
}

async function open(now: number): Promise<void> {
  const damage = await openAgain(pauses);
  if (damage) {
    await db.delete({ disableAutoOpen: false });
    await db.open();
    await addNotice({ kind: 'rebuilt', count: 0, at: now });
  }
  await restoreFromMirror(now);
}

/** Null once it is open, the error when it is damaged. A lock or a slow disk passes, so it is tried more than once. */
async function openAgain([pause, ...later]: readonly number[]): Promise<unknown> {
  try {
    await db.open();
    return null;
  } catch (error) {
    if (!isDamage(error)) throw error;
    if (pause === undefined) return error;
    db.close({ disableAutoOpen: false });
    await new Promise((resolve) => { setTimeout(resolve, pause); });
    return openAgain(later);
  }
}

/** What Chromium and Firefox say of files that they cannot read; never a full disk, another version or an upgrade that failed. */
function isDamage(error: unknown): boolean {
  const { name, message, inner } = error as { name?: string; message?: string; inner?: { name?: string; message?: string } };
  const said = `${name} ${message} ${inner?.name} ${inner?.message}`;
  return /UnknownError|DataError|NotReadableError|NotFoundError|InvalidStateError|corrupt|backing store/i.test(said) && !/quota|full|VersionError|AbortError/i.test(said);
}
