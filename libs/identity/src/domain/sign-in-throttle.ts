import { type Instant, MINUTE_MS, plusMs } from '@kapstone/kernel';

/** Failures of one subject (an account, an address, or both together) since they last stopped for a while. */
export interface Failures {
  readonly count: number;
  readonly lastAt: Instant;
}

/** What is known before a password is looked at. An account is the email as typed, whether anybody has it or not. */
export interface SignInHistory {
  /** Of this account from this address. */
  readonly pair: Failures | null;
  /** Of this account from anywhere. */
  readonly account: Failures | null;
  /** Of any account from this address. */
  readonly address: Failures | null;
  /** The account signed in from this address before, within {@link KNOWN_ADDRESS_MS}. */
  readonly knownAddress: boolean;
}

/** Failures that lie further back do not count, in milliseconds. */
export const FORGET_MS = 15 * MINUTE_MS;

/** How long an address from which somebody signed in stays known, in milliseconds. */
export const KNOWN_ADDRESS_MS = 30 * 24 * 60 * MINUTE_MS;

interface Slowdown {
  /** So many failures are free. */
  readonly free: number;
  /** The wait after the next, in milliseconds; each further failure doubles it. */
  readonly firstMs: number;
  readonly mostMs: number;
}

const PAIR: Slowdown = { free: 5, firstMs: 30_000, mostMs: 15 * MINUTE_MS };
const ACCOUNT: Slowdown = { free: 20, firstMs: 5_000, mostMs: MINUTE_MS };
const ADDRESS: Slowdown = { free: 50, firstMs: 5_000, mostMs: MINUTE_MS };

function waitUntil(
  failures: Failures | null,
  { free, firstMs, mostMs }: Slowdown,
  at: Instant,
): Instant | null {
  if (failures === null || failures.count < free || at - failures.lastAt >= FORGET_MS) return null;
  const until = plusMs(failures.lastAt, Math.min(mostMs, firstMs * 2 ** (failures.count - free)));
  return until > at ? until : null;
}

/**
 * When the next try may be made; null: now. It slows guessing (NIST SP 800-63B 3.2.2) and locks nobody out:
 *
 * - An account from one address waits after 5 failures, twice as long each time, at most 15 minutes. Somebody else's
 *   failures come from another address and do not count.
 * - An account from anywhere waits after 20, and an address with any account after 50, at most a minute. This slows guessing
 *   from many addresses, or of many accounts. It does not bind where the account signed in before, so that whoever
 *   attacks a practice, even from its own network, cannot keep out the people who work there.
 *
 * A try that has to wait is not counted: impatience does not lengthen the wait.
 */
export function nextTryAt(
  { pair, account, address, knownAddress }: SignInHistory,
  at: Instant,
): Instant | null {
  const waits = [
    waitUntil(pair, PAIR, at),
    ...(knownAddress ? [] : [waitUntil(account, ACCOUNT, at), waitUntil(address, ADDRESS, at)]),
  ].filter((until) => until !== null);
  return waits.length === 0 ? null : (Math.max(...waits) as Instant);
}
