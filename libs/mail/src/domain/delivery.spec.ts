import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, MINUTE_MS, plusMs } from '@kapstone/kernel';
import { type Delivery, settlementOf } from './delivery.js';

const NOW = instant(Date.parse('2027-03-01T17:00:00Z'));
const minutesOn = (minutes: number) => plusMs(NOW, minutes * MINUTE_MS);
const refused = (reply: number | null, code = 'EENVELOPE'): Delivery => ({
  outcome: 'NOT_ACCEPTED',
  reply,
  code,
});

describe('settlementOf', () => {
  it.each([
    ['an accepted message is sent', { outcome: 'ACCEPTED' } as const, 1, { status: 'SENT' }],
    [
      'a server that nobody can reach is tried again in a minute',
      refused(null, 'ECONNREFUSED'),
      1,
      { status: 'WAITING', dueAt: minutesOn(1), failure: 'ECONNREFUSED' },
    ],
    [
      'one that says "later" is tried again later',
      refused(451),
      3,
      { status: 'WAITING', dueAt: minutesOn(20), failure: '451' },
    ],
    ['one that says "never" is believed', refused(550), 1, { status: 'FAILED', failure: '550' }],
    ['the fifth attempt is the last', refused(451), 5, { status: 'FAILED', failure: '451' }],
    [
      'a talk that broke off may have done it',
      { outcome: 'UNKNOWN', code: 'ECONNECTION' } as const,
      1,
      { status: 'MAY_HAVE_BEEN_SENT', failure: 'ECONNECTION' },
    ],
  ])('%s', (_, delivery, attempts, expected) => {
    expect(settlementOf(delivery, attempts, NOW)).toEqual(expected);
  });

  it('tries nothing again that may have left, and nothing for ever', () => {
    const deliveries = fc.oneof(
      fc.constant<Delivery>({ outcome: 'ACCEPTED' }),
      fc.constant<Delivery>({ outcome: 'UNKNOWN', code: 'ETIMEDOUT' }),
      fc.option(fc.integer({ min: 400, max: 599 })).map((reply) => refused(reply)),
    );
    fc.assert(
      fc.property(deliveries, fc.integer({ min: 1, max: 20 }), (delivery, attempts) => {
        const again = settlementOf(delivery, attempts, NOW).status === 'WAITING';
        expect(again && (delivery.outcome !== 'NOT_ACCEPTED' || attempts > 4)).toBe(false);
      }),
    );
  });
});
