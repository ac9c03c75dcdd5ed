import { describe, expect, it } from '@jest/globals';
import { relaxing } from './relaxing.js';

describe('what would do for there to be a time', () => {
  const startsAt = '2027-03-09T14:00:00Z';

  it.each([
    [['STAFF_WISH'], { anybody: true }],
    [['ROOM_WISH', 'STAFF_WISH'], { anyRoom: true, anybody: true }],
    [['RANGE'], { startsAt }],
    [['SPACING'], { startsAt }],
  ])('%p is the desk’s to give', (constraints, way) => {
    expect(relaxing({ constraints, startsAt })).toEqual(way);
  });

  it.each([[['ATTENDING_NURSE']], [['OPENING_HOURS']], [['STAFF_WISH', 'PATIENT']]])(
    '%p is not',
    (constraints) => {
      expect(relaxing({ constraints, startsAt })).toBeNull();
    },
  );
});
