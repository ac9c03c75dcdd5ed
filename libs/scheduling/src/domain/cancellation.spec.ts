import { describe, expect, it } from '@jest/globals';
import { HOUR_MS, instant, parseInstant } from '@kapstone/kernel';
import fc from 'fast-check';
import {
  CancelCategory,
  CancelReason,
  inTimeUntil,
  isCategoryOf,
  isLateCancellation,
} from './cancellation.js';

const startsAt = parseInstant('2026-12-03T10:00-05:00');

describe('a late cancellation', () => {
  it.each([
    ['the patient, a day and a second before', 'PATIENT', '2026-12-02T09:59:59-05:00', 24, false],
    ['the patient, exactly a day before', 'PATIENT', '2026-12-02T10:00-05:00', 24, false],
    ['the patient, a second less', 'PATIENT', '2026-12-02T10:00:01-05:00', 24, true],
    ['the patient, after the start', 'PATIENT', '2026-12-03T10:20-05:00', 24, true],
    ['the practice, an hour before', 'PRACTICE', '2026-12-03T09:00-05:00', 24, false],
    ['the patient, where no notice is asked for', 'PATIENT', '2026-12-03T09:59-05:00', 0, false],
  ] as const)('%s', (_name, reason, at, hours, expected) =>
    expect(isLateCancellation(reason, startsAt, parseInstant(at), hours)).toBe(expected),
  );

  it.each([
    // 1 AM comes twice on Nov 1, 2026: 10 AM the day before is 25 hours away. It is skipped on Mar 8: 23 hours.
    ['autumn', '2026-11-01T10:00-05:00', '2026-10-31T10:30-04:00', false],
    ['spring', '2026-03-08T10:00-04:00', '2026-03-07T10:00-05:00', true],
  ])('counts elapsed hours across the change of clocks in %s', (_name, start, at, expected) =>
    expect(isLateCancellation('PATIENT', parseInstant(start), parseInstant(at), 24)).toBe(expected),
  );

  it('is told beforehand: in time until that instant, and late from the next', () => {
    const until = inTimeUntil(startsAt, 24);
    expect(until).toBe(parseInstant('2026-12-02T10:00-05:00'));
    const late = [until, instant(until + 1)].map((at) => isLateCancellation('PATIENT', startsAt, at, 24));
    expect(late).toEqual([false, true]);
  });

  it('never becomes in time by waiting, nor late by more notice', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -72, max: 200 }),
        fc.integer({ min: 0, max: 72 }),
        fc.nat(100),
        (before, hours, wait) => {
          const at = (ahead: number) => instant(startsAt - ahead * HOUR_MS);
          const late = (ahead: number) => isLateCancellation('PATIENT', startsAt, at(ahead), hours);
          if (late(before)) expect(late(before - wait)).toBe(true);
          expect(isLateCancellation('PRACTICE', startsAt, at(before), hours)).toBe(false);
        },
      ),
    ));
});

describe('the category of a cancellation', () => {
  it('belongs to the patient or to the practice, and only "other" to both', () => {
    const of = (reason: CancelReason) =>
      Object.values(CancelCategory).filter((category) => isCategoryOf(category, reason));
    expect(of('PATIENT')).toEqual(['TIME', 'UNWELL', 'RIDE', 'COST', 'STOPS', 'OTHER']);
    expect(of('PRACTICE')).toEqual(['STAFF', 'PLACE', 'MISTAKE', 'OTHER']);
  });
});
