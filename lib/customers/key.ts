/** Who the customer is, without keeping who: a hash under a key that is made here, kept where no script can read it out, and never exported (decision 7). */
import { db } from '../db';

const name = 'customer';

/** The same text for the same address, 22 characters; null when there is no address. */
export async function hashOf(address: string): Promise<string | null> {
  const normal = address.normalize('NFKC').trim().toLowerCase().replace(/^mailto:/, '');
  if (normal === '') return null;
  const hash = await crypto.subtle.sign('HMAC', await hashKey(), new TextEncoder().encode(normal));
  return btoa(String.fromCharCode(...new Uint8Array(hash).slice(0, 16))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Made at install, or at the first need after an erasure. Two at once agree on the first that was written. */
export async function hashKey(): Promise<CryptoKey> {
  const known = await db.keys.get(name);
  if (known) return known.key;
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return db.transaction('rw', db.keys, async () => {
    const earlier = await db.keys.get(name);
    if (!earlier) await db.keys.add({ name, key });
    return earlier?.key ?? key;
  });
}
