import { hash, verify } from '@node-rs/argon2';
import { normalizePassword } from '../domain/password-rule.js';

/** Argon2id as OWASP's Password Storage Cheat Sheet asks: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password after NFKC. Says nothing of whether it is a good one: `passwordFlaw` does. */
export const hashPassword = (password: string): Promise<string> =>
  hash(normalizePassword(password), ARGON2ID);

/** The hash of a password that nobody has, made once for each process: what an unknown account is checked against. */
let nobodys: Promise<string> | undefined;

/** Whether a password is the one that was hashed. Takes as long where there is no hash. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobodys ??= hashPassword('a password that nobody has');
  const right = await verify(passwordHash ?? (await nobodys), normalizePassword(password));
  return right && passwordHash !== null;
}
