import { describe, expect, it } from '@jest/globals';
import { parseInstant, type ZoneId } from '@kapstone/kernel';
import { AppointmentChangeKind, isUndoable, type VisitChange } from './visit-change.js';
import type { VisitState } from './visit-state.js';

const newYork = 'America/New_York' as ZoneId;
const before = { status: 'BOOKED' } as VisitState;
const moved: VisitChange = {
  kind: 'MOVED',
  at: parseInstant('2026-11-24T16:00-05:00'),
  before,
  versionAfter: 2,
  isBroken: false,
};
const evening = parseInstant('2026-11-24T23:59:59-05:00');

describe('undoing', () => {
  it.each([
    ['a move, the same evening', moved, 2, evening, true],
    ['at midnight at the location', moved, 2, parseInstant('2026-11-25T00:00-05:00'), false],
    ['when something else was done since', moved, 3, evening, false],
    ['when something was done to what moved with it', { ...moved, isBroken: true }, 2, evening, false],
    ['a booking, which has no before', { ...moved, kind: 'BOOKED', before: null }, 2, evening, false],
  ] as const)('%s', (_name, change, version, now, expected) =>
    expect(isUndoable(change, version, newYork, now)).toBe(expected),
  );

  it('is open to moves, cancellations, check-ins and the ride', () =>
    expect(
      Object.values(AppointmentChangeKind).filter((kind) =>
        isUndoable({ ...moved, kind }, 2, newYork, evening),
      ),
    ).toEqual(['MOVED', 'CANCELLED', 'CHECKED_IN', 'RIDE_RECORDED']));
});
