import { createHash, randomBytes } from 'node:crypto';

/** What is kept of a secret of 32 random bytes: guessing one is hopeless, so that a plain hash is enough. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** A new secret, to be shown once, and what is kept of it. */
export function newSecret(prefix = ''): { secret: string; hash: Buffer } {
  const secret = prefix + randomBytes(32).toString('base64url');
  return { secret, hash: hashOfSecret(secret) };
}
