import { describe, expect, it } from '@jest/globals';
import { DAY_MS, instant, type ZoneId } from '@kapstone/kernel';
import fc from 'fast-check';
import type { AppointmentKind } from './appointment-kinds.js';
import { nextStatus, type AppointmentAction, type AppointmentStatus } from './appointment-status.js';

const startsAt = instant(Date.UTC(2027, 0, 14, 3));
const zone = 'America/New_York' as ZoneId;
const after = (
  kind: AppointmentKind,
  status: AppointmentStatus,
  action: AppointmentAction,
  at = startsAt,
): string => {
  const result = nextStatus({ kind, status, startsAt, zone }, action, at);
  return result.ok ? result.value : result.refusal.code;
};

const statuses: AppointmentStatus[] = [
  'BOOKED',
  'CHECKED_IN',
  'IN_PROGRESS',
  'COMPLETED',
  'NO_SHOW',
  'CANCELLED',
];

describe('the state machine of an appointment', () => {
  it.each([
    // action             BOOKED         CHECKED_IN     IN_PROGRESS     COMPLETED       NO_SHOW         CANCELLED
    ['MOVE', 'BOOKED', 'CHECKED_IN', 'WRONG_STATUS', 'WRONG_STATUS', 'WRONG_STATUS', 'WRONG_STATUS'],
    [
      'CHECK_IN',
      'CHECKED_IN',
      'WRONG_STATUS',
      'WRONG_STATUS',
      'WRONG_STATUS',
      'WRONG_STATUS',
      'WRONG_STATUS',
    ],
    ['START', 'IN_PROGRESS', 'IN_PROGRESS', 'WRONG_STATUS', 'WRONG_STATUS', 'WRONG_STATUS', 'WRONG_STATUS'],
    ['COMPLETE', 'NOT_STARTED', 'NOT_STARTED', 'COMPLETED', 'WRONG_STATUS', 'WRONG_STATUS', 'WRONG_STATUS'],
    [
      'MARK_NO_SHOW',
      'NO_SHOW',
      'WRONG_STATUS',
      'WRONG_STATUS',
      'WRONG_STATUS',
      'WRONG_STATUS',
      'WRONG_STATUS',
    ],
    ['CANCEL', 'CANCELLED', 'CANCELLED', 'WRONG_STATUS', 'WRONG_STATUS', 'WRONG_STATUS', 'WRONG_STATUS'],
  ] as [AppointmentAction, ...string[]][])('%s of an integration session', (action, ...expected) =>
    expect(statuses.map((status) => after('INTEGRATION', status, action))).toEqual(expected),
  );

  it('starts an infusion only through its own start, once the patient is there', () => {
    expect(after('INFUSION', 'CHECKED_IN', 'START')).toBe('INFUSION_HAS_ITS_OWN_START');
    expect(after('INFUSION', 'BOOKED', 'START_INFUSION')).toBe('NOT_CHECKED_IN');
    expect(after('INFUSION', 'CHECKED_IN', 'START_INFUSION')).toBe('IN_PROGRESS');
    expect(after('INFUSION', 'IN_PROGRESS', 'START_INFUSION')).toBe('WRONG_STATUS');
    expect(after('INTEGRATION', 'CHECKED_IN', 'START_INFUSION')).toBe('NOT_AN_INFUSION');
  });

  it('completes an infusion only through its own end, once it was started', () => {
    expect(after('INFUSION', 'IN_PROGRESS', 'COMPLETE')).toBe('INFUSION_HAS_ITS_OWN_END');
    expect(after('INFUSION', 'CHECKED_IN', 'COMPLETE_INFUSION')).toBe('NOT_STARTED');
    expect(after('INFUSION', 'IN_PROGRESS', 'COMPLETE_INFUSION')).toBe('COMPLETED');
    expect(after('INTEGRATION', 'IN_PROGRESS', 'COMPLETE_INFUSION')).toBe('NOT_AN_INFUSION');
  });

  it('calls nobody a no-show before the appointment begins', () =>
    expect(after('INTEGRATION', 'BOOKED', 'MARK_NO_SHOW', instant(startsAt - 1))).toBe('NOT_YET_BEGUN'));

  it.each(['CHECK_IN', 'START'] as const)(
    'knows no %s before the day of the visit where it takes place',
    (action) => {
      // Ten in the evening of the 13th in New York.
      expect(after('INTEGRATION', 'BOOKED', action, instant(startsAt - DAY_MS))).toBe('NOT_ITS_DAY');
      expect(after('INTEGRATION', 'BOOKED', action, instant(Date.UTC(2027, 0, 13, 5) - 1))).toBe(
        'NOT_ITS_DAY',
      );
      expect(after('INTEGRATION', 'BOOKED', action, instant(Date.UTC(2027, 0, 13, 5)))).not.toBe(
        'NOT_ITS_DAY',
      );
    },
  );

  it('never completes an infusion that was not started, whatever was tried before', () => {
    const actions: AppointmentAction[] = [
      'MOVE',
      'CHECK_IN',
      'START',
      'COMPLETE',
      'COMPLETE_INFUSION',
      'MARK_NO_SHOW',
      'CANCEL',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions)), (tried) => {
        let status: AppointmentStatus = 'BOOKED';
        for (const action of tried) {
          const result = nextStatus({ kind: 'INFUSION', status, startsAt, zone }, action, startsAt);
          if (result.ok) status = result.value;
        }
        expect(['BOOKED', 'CHECKED_IN', 'NO_SHOW', 'CANCELLED']).toContain(status);
      }),
    );
  });
});
