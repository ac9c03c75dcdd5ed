import { describe, expect, it } from '@jest/globals';
import { localDate, parseInstant, plusMs, type EstimateId, type ZoneId } from '@kapstone/kernel';
import fc from 'fast-check';
import { estimateDeadline } from './estimate-deadline.js';
import { estimateStanding, type EstimateNeed, type IssuedEstimate } from './estimate-standing.js';

const zone = 'America/New_York' as ZoneId;
const dueAt = parseInstant('2026-12-03T00:00-05:00');

/** Booked Tuesday December 1 for Monday December 14: due by the end of December 2. */
const need = (requestedOn: string | null = null, serviceOn = '2026-12-14'): EstimateNeed => ({
  insurerIsBilled: false,
  serviceOn: localDate(serviceOn),
  scheduledAt: parseInstant('2026-12-01T10:00-05:00'),
  clocks: estimateDeadline(
    {
      scheduledOn: localDate('2026-12-01'),
      serviceOn: localDate(serviceOn),
      requestedOn: requestedOn === null ? null : localDate(requestedOn),
    },
    zone,
  ).clocks,
});

const issued = (at: string, change: Partial<IssuedEstimate> = {}): IssuedEstimate => ({
  estimateId: at as EstimateId,
  issuedAt: parseInstant(at),
  scopeStartsOn: localDate('2026-11-01'),
  scopeEndsOn: localDate('2027-10-31'),
  isRecurring: false,
  ...change,
});

const now = parseInstant('2026-12-02T12:00-05:00');
const later = parseInstant('2026-12-10T12:00-05:00');

describe('the standing of an estimate', () => {
  it.each([
    [
      'G1 an insurer is billed',
      { ...need(), insurerIsBilled: true },
      [],
      later,
      { state: 'NOT_REQUIRED', reason: 'INSURER_BILLED' },
    ],
    [
      'G7 a lead under three',
      need(null, '2026-12-03'),
      [],
      later,
      { state: 'NOT_REQUIRED', reason: 'SHORT_LEAD' },
    ],
    ['nothing issued yet', need(), [], now, { state: 'DUE', dueAt, fixedBy: 'ADMIN' }],
    ['nothing issued as the day ends', need(), [], dueAt, { state: 'OVERDUE', dueAt, fixedBy: 'ADMIN' }],
    [
      'issued in the last millisecond',
      need(),
      [issued('2026-12-02T23:59:59.999-05:00')],
      later,
      { state: 'IN_TIME' },
    ],
    [
      'issued as the day ends',
      need(),
      [issued('2026-12-03T00:00-05:00')],
      later,
      { state: 'LATE_ISSUED', dueAt },
    ],
    [
      'issued only after the instant asked about',
      need(),
      [issued('2026-12-02T13:00-05:00')],
      now,
      { state: 'DUE' },
    ],
    [
      'issued in time, and again later',
      need(),
      [issued('2026-12-09T10:00-05:00'), issued('2026-12-02T10:00-05:00')],
      later,
      { state: 'IN_TIME', estimateId: '2026-12-09T10:00-05:00' },
    ],
    [
      'G12 one that ended before',
      need(),
      [issued('2026-12-02T10:00-05:00', { scopeEndsOn: localDate('2026-12-13') })],
      later,
      { state: 'OVERDUE' },
    ],
    [
      'G12 one that ends on the day',
      need(),
      [issued('2026-12-02T10:00-05:00', { scopeEndsOn: localDate('2026-12-14') })],
      later,
      { state: 'IN_TIME' },
    ],
    [
      'one from before the booking does not answer it',
      need('2026-11-25'),
      [issued('2026-11-27T10:00-05:00')],
      now,
      { state: 'DUE', dueAt },
    ],
    [
      'G12 unless it covers the recurring service',
      need('2026-11-25'),
      [issued('2026-11-27T10:00-05:00', { isRecurring: true })],
      now,
      { state: 'IN_TIME' },
    ],
    [
      'G9 the request runs out first',
      need('2026-11-25'),
      [],
      now,
      { state: 'OVERDUE', dueAt: parseInstant('2026-12-02T00:00-05:00') },
    ],
    [
      'a request for a lead under three',
      need('2026-12-01', '2026-12-03'),
      [],
      now,
      { state: 'DUE', dueAt: parseInstant('2026-12-05T00:00-05:00') },
    ],
  ])('%s', (_name, given, estimates, at, expected) =>
    expect(estimateStanding(given, estimates, at)).toMatchObject(expected),
  );

  it('only time passing makes it worse, and issuing always helps', () => {
    const rank = { IN_TIME: 0, NOT_REQUIRED: 0, LATE_ISSUED: 1, DUE: 2, OVERDUE: 3 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 * 86_400_000 }),
        fc.integer({ min: 0, max: 86_400_000 }),
        (after, wait) => {
          const given = need('2026-12-01');
          const at = plusMs(given.scheduledAt, after);
          const without = estimateStanding(given, [], at);
          const fresh = issued('2026-12-01T10:00-05:00', { issuedAt: at });
          expect(rank[estimateStanding(given, [fresh], at).state]).toBeLessThan(rank[without.state]);
          expect(rank[estimateStanding(given, [], plusMs(at, wait)).state]).toBeGreaterThanOrEqual(
            rank[without.state],
          );
        },
      ),
    );
  });
});
