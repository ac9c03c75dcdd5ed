import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR_MS, instant, plusMs } from '@kapstone/kernel';
import { mayRemind, reminderDue } from './reminder-due.js';

const NOW = instant(Date.parse('2027-03-01T17:00:00Z'));
const inHours = (hours: number) => plusMs(NOW, hours * HOUR_MS);

describe('reminderDue', () => {
  it.each([
    ['more than three days ahead', 72.1, [], null],
    ['three days ahead', 72, [], 72],
    ['two days ahead, told already', 48, [[72, 48]], null],
    ['two days ahead, told of another time', 48, [[72, 50]], 72],
    [
      'moved there and back: what was told last is wrong',
      48,
      [
        [72, 50],
        [72, 48],
      ],
      72,
    ],
    ['a day ahead, told three days ahead', 24, [[72, 24]], 24],
    ['a day ahead, told both', 23, [[24, 23]], null],
    ['booked this morning for the afternoon', 5, [], 24],
    ['in two hours', 2, [], null],
    ['begun', -1, [], null],
  ] as const)('%s', (_, hours, told, due) => {
    const visit = {
      status: 'BOOKED',
      startsAt: inHours(hours),
      told: told.map(([leadHours, at]) => ({ leadHours, startsAt: inHours(at) })),
    };
    expect(reminderDue(visit, NOW)).toBe(due);
  });

  it.each(['CHECKED_IN', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW', 'CANCELLED'])(
    'a visit that is %s',
    (status) => {
      expect(reminderDue({ status, startsAt: inHours(20), told: [] }, NOW)).toBeNull();
    },
  );

  it('tells of one start at most twice, however often it is asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 * 60 }), { minLength: 1, maxLength: 60 }),
        (minutes) => {
          const startsAt = inHours(100);
          const told: { leadHours: number; startsAt: typeof startsAt }[] = [];
          for (const minute of minutes.sort((a, b) => a - b)) {
            const due = reminderDue({ status: 'BOOKED', startsAt, told }, plusMs(NOW, minute * 60_000));
            if (due !== null) told.unshift({ leadHours: due, startsAt });
          }
          expect(told.length).toBe(new Set(told.map(({ leadHours }) => leadHours)).size);
        },
      ),
    );
  });
});

describe('mayRemind', () => {
  const reachable = { active: true, email: 'someone@example.test', safeMethod: null, optedOut: false };
  it.each([
    ['somebody with an address', {}, true],
    ['somebody without one', { email: null }, false],
    ['somebody who wants none', { optedOut: true }, false],
    ['somebody for whom only the phone is safe', { safeMethod: 'PHONE' }, false],
    ['somebody for whom only email is safe', { safeMethod: 'EMAIL' }, true],
    ['a former patient', { active: false }, false],
  ] as const)('%s', (_, change, expected) => {
    expect(mayRemind({ ...reachable, ...change })).toBe(expected);
  });
});
