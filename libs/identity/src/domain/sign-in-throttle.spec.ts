import { describe, expect, it } from '@jest/globals';
import { instant, MINUTE_MS, plusMs } from '@kapstone/kernel';
import { type Failures, FORGET_MS, nextTryAt } from './sign-in-throttle.js';

const AT = instant(1_795_000_000_000);
const failed = (count: number, msAgo = 0): Failures => ({ count, lastAt: plusMs(AT, -msAgo) });
const none = { pair: null, account: null, address: null, knownAddress: false };

/** How long the next try waits, in seconds. */
const wait = (history: Partial<Parameters<typeof nextTryAt>[0]>): number | null => {
  const until = nextTryAt({ ...none, ...history }, AT);
  return until === null ? null : (until - AT) / 1000;
};

describe('nextTryAt', () => {
  it('lets the first tries through', () => {
    expect(wait({})).toBeNull();
    expect(wait({ pair: failed(4), account: failed(19), address: failed(49) })).toBeNull();
  });

  it.each([
    [5, 30],
    [6, 60],
    [9, 480],
    [10, 900],
    [1000, 900],
  ])('makes an account wait after %i failures from one address for %i s', (count, seconds) => {
    expect(wait({ pair: failed(count) })).toBe(seconds);
    expect(wait({ pair: failed(count), knownAddress: true })).toBe(seconds);
  });

  it('counts a wait from the last failure, and ends it', () => {
    expect(wait({ pair: failed(5, 20_000) })).toBe(10);
    expect(wait({ pair: failed(5, 30_000) })).toBeNull();
  });

  it('forgets', () => {
    expect(wait({ pair: failed(1000, FORGET_MS - 1000) })).toBe(1);
    expect(wait({ pair: failed(1000, FORGET_MS) })).toBeNull();
  });

  it('slows guessing of one account from many addresses, by a minute at most', () => {
    expect(wait({ account: failed(20) })).toBe(5);
    expect(wait({ account: failed(1000) })).toBe(MINUTE_MS / 1000);
  });

  it('slows guessing of many accounts from one address', () => {
    expect(wait({ address: failed(50) })).toBe(5);
    expect(wait({ address: failed(1000) })).toBe(MINUTE_MS / 1000);
  });

  it('lets people in where they signed in before, whatever an attacker does elsewhere or beside them', () => {
    expect(wait({ account: failed(1000), address: failed(1000), knownAddress: true })).toBeNull();
  });

  it('takes the longest wait', () => {
    expect(wait({ pair: failed(6), account: failed(20), address: failed(50) })).toBe(60);
  });
});
