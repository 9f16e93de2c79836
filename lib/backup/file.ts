/** The file of a backup: what it holds, a sum that shows any change to it, and its lock when the agent gave a passphrase. No browser, no database. */
import type { KeptCase, KeptCustomer, KeptFollowUp, Before, ReplyMark } from '../db';
import type { Thread } from '../followups/thread';
import { Problem } from '../problem';
import type { Settings } from '../settings';

export const backupVersion = 1;
export type BackupSettings = Omit<Settings, 'acceptedAt'>;
/** All that is kept, but for the key of the customers' hashes and the consent of this browser. */
export type Backup = {
  followUps: KeptFollowUp[];
  cases: KeptCase[];
  history: Before[];
  threads: Thread[];
  customers: KeptCustomer[];
  replies: ReplyMark[];
  settings: BackupSettings;
};
type Open = { format: 'amends-backup'; version: typeof backupVersion; madeAt: number; counts: Counts; sha256: string; data: Backup };
type Locked = { format: 'amends-backup'; version: typeof backupVersion; locked: 'AES-GCM'; rounds: number; salt: string; iv: string; text: string };
export type Counts = Record<Exclude<keyof Backup, 'settings'>, number>;

/** Rounds of PBKDF2 over SHA-256; the least that is accepted, so that no file can ask for a weak lock. */
export const rounds = 600_000;
const mostRounds = 5_000_000;
const largest = 60_000_000;

/** The text of the file. With a passphrase nothing of it can be read without; without one the sum tells of any change. */
export async function sealed(data: Backup, madeAt: number, passphrase: string | null): Promise<string> {
  const file: Open = { format: 'amends-backup', version: backupVersion, madeAt, counts: countsOf(data), sha256: await sumOf(data), data };
  const text = JSON.stringify(file);
  if (passphrase === null) return text;
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const hidden = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyFor(passphrase, salt, rounds), new TextEncoder().encode(text));
  const locked: Locked = { format: 'amends-backup', version: backupVersion, locked: 'AES-GCM', rounds, salt: inBase64(salt), iv: inBase64(iv), text: inBase64(new Uint8Array(hidden)) };
  return JSON.stringify(locked);
}

/** What a file holds, not yet checked row by row. Throws `passphrase-needed`, `passphrase-wrong`, `newer-version` or `invalid`. */
export async function opened(text: string, passphrase: string | null): Promise<{ madeAt: number; counts: Counts; data: unknown }> {
  const file = parsed(text);
  if (file.format !== 'amends-backup') throw new Problem('invalid', 'not a backup');
  if (typeof file.version === 'number' && file.version > backupVersion) throw new Problem('newer-version');
  if (file.version !== backupVersion) throw new Problem('invalid', 'version');
  if (!('locked' in file)) return sound(file);
  if (passphrase === null) throw new Problem('passphrase-needed');
  return sound(parsed(await unlocked(file as Partial<Locked>, passphrase)));
}

async function sound(file: Record<string, unknown>): Promise<{ madeAt: number; counts: Counts; data: unknown }> {
  const { format, version, madeAt, counts, sha256, data } = file as Partial<Open>;
  const known = ['format', 'version', 'madeAt', 'counts', 'sha256', 'data'];
  if (Object.keys(file).some((name) => !known.includes(name)) || format !== 'amends-backup' || version !== backupVersion) throw new Problem('invalid', 'unknown parts');
  if (typeof data !== 'object' || data === null || !Number.isSafeInteger(madeAt)) throw new Problem('invalid', 'no data');
  if (sha256 !== await sumOf(data)) throw new Problem('invalid', 'the file was changed');
  if (JSON.stringify(counts) !== JSON.stringify(countsOf(data))) throw new Problem('invalid', 'counts');
  return { madeAt: madeAt!, counts: counts!, data };
}

export function countsOf(data: Backup): Counts {
  const count = (rows: unknown) => (Array.isArray(rows) ? rows.length : 0);
  return {
    followUps: count(data.followUps), cases: count(data.cases), history: count(data.history), threads: count(data.threads), customers: count(data.customers), replies: count(data.replies),
  };
}

function parsed(text: string): Record<string, unknown> {
  if (text.length > largest) throw new Problem('invalid', 'too large');
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file === 'object' && file !== null && !Array.isArray(file)) return file as Record<string, unknown>;
  } catch {
    // Said below, as for any other text that is no object.
  }
  throw new Problem('invalid', 'no JSON');
}

async function unlocked({ rounds: asked, salt, iv, text }: Partial<Locked>, passphrase: string): Promise<string> {
  if (!Number.isInteger(asked) || asked! < rounds || asked! > mostRounds) throw new Problem('invalid', 'lock');
  const [saltBytes, ivBytes, hidden] = [fromBase64(salt), fromBase64(iv), fromBase64(text)];
  const key = await keyFor(passphrase, saltBytes, asked!);
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: ivBytes }, key, hidden));
  } catch {
    throw new Problem('passphrase-wrong');
  }
}

async function keyFor(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, words, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function sumOf(data: unknown): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(data)));
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function fromBase64(text: unknown): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(String(text)), (letter) => letter.charCodeAt(0));
  } catch {
    throw new Problem('invalid', 'lock');
  }
}
