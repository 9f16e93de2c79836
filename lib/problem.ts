/** What can go wrong behind the panel; the code is what the panel has words for. */

export const problemCodes = [
  /** The page outlived an update of the extension: reload the tab. */
  'orphaned',
  /** The worker did not answer, even after the retries. */
  'no-reply',
  /** This kind of sender may not ask this. */
  'refused',
  /** The arguments are not what the message takes. */
  'invalid',
  'not-found',
  /** A follow-up is not done without a whole outcome. */
  'outcome-needed',
  'already-closed',
  'in-the-past',
  /** A slow follow-up is not deleted: it is let go, with a reason. */
  'let-go-instead',
  /** A case counts as prevented only when its prevention is done. */
  'prevention-needed',
  /** The backup is locked. */
  'passphrase-needed',
  'passphrase-wrong',
  /** The backup was made by a later version. */
  'newer-version',
  'permission-missing',
  'storage-full',
  'failed',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(readonly code: ProblemCode, message: string = code) {
    super(message);
  }
}

/** The code of anything thrown; the browser's own errors hide a full disk in several places. */
export function codeOf(error: unknown): ProblemCode {
  if (error instanceof Problem) return error.code;
  return isQuota(error, 4) ? 'storage-full' : 'failed';
}

function isQuota(error: unknown, depth: number): boolean {
  if (depth === 0 || typeof error !== 'object' || error === null) return false;
  const { name, message, inner, cause } = error as { name?: unknown; message?: unknown; inner?: unknown; cause?: unknown };
  return /quota/i.test(`${String(name)} ${String(message)}`) || isQuota(inner, depth - 1) || isQuota(cause, depth - 1);
}
