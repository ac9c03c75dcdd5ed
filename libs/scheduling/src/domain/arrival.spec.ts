import { describe, expect, it } from '@jest/globals';
import { instant, MINUTE_MS } from '@kapstone/kernel';
import type { AppointmentStatus } from './appointment-status.js';
import { lateMinutes } from './arrival.js';

const startsAt = instant(Date.UTC(2027, 0, 14, 15));
const plus = (minutes: number) => instant(startsAt + minutes * MINUTE_MS);

describe('a late arrival', () => {
  it.each([
    // status, came after minutes, now after minutes, late
    ['BOOKED', null, -5, null],
    ['BOOKED', null, 0.9, null],
    ['BOOKED', null, 12.5, 12],
    ['CHECKED_IN', -10, 30, null],
    ['CHECKED_IN', 7, 30, 7],
    ['IN_PROGRESS', 7, 30, 7],
    ['COMPLETED', 7, 300, 7],
    ['IN_PROGRESS', null, 30, null],
    ['NO_SHOW', null, 30, null],
    ['CANCELLED', null, 30, null],
  ] as [AppointmentStatus, number | null, number, number | null][])(
    '%s, came at %p, now %p',
    (status, came, now, expected) =>
      expect(
        lateMinutes({ status, startsAt, checkedInAt: came === null ? null : plus(came) }, plus(now)),
      ).toBe(expected),
  );
});
