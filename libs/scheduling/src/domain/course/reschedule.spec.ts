import { describe, expect, it } from '@jest/globals';
import { DAY_MS, HOUR_MS, instant, minutesAt, parseInstant, toIso, type ZoneId } from '@kapstone/kernel';
import fc from 'fast-check';
import type { FreeSlot } from '../free-times.js';
import { nearestSlot, shiftedStart, wallShift } from './reschedule.js';
import { bySession, type SessionVisit } from './session-place.js';

const newYork = 'America/New_York' as ZoneId;
const chicago = 'America/Chicago' as ZoneId;

describe('the visits of a course', () => {
  it('follow each other as the patient goes through them', () => {
    const visits: SessionVisit[] = [
      { kind: 'INTEGRATION', number: 1 },
      { kind: 'INFUSION', number: 2 },
      { kind: 'PREPARATION', number: 1 },
      { kind: 'INFUSION', number: 1 },
    ];
    expect(visits.sort(bySession).map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'PREPARATION 1',
      'INFUSION 1',
      'INTEGRATION 1',
      'INFUSION 2',
    ]);
  });
});

describe('a visit that goes along', () => {
  // Clocks go forward on Sunday, March 14, 2027, and back on November 7.
  it.each([
    [
      'two days on',
      'INFUSION',
      '2027-03-02T10:00:00-05:00',
      '2027-03-04T10:00:00-05:00',
      '2027-03-05T09:00:00-05:00',
      '2027-03-07T14:00:00.000Z',
    ],
    [
      'over the change in spring',
      'INFUSION',
      '2027-03-12T10:00:00-05:00',
      '2027-03-15T10:00:00-04:00',
      '2027-03-13T09:00:00-05:00',
      '2027-03-16T13:00:00.000Z',
    ],
    [
      'over the change in autumn',
      'INTEGRATION',
      '2027-11-05T10:00:00-04:00',
      '2027-11-08T10:00:00-05:00',
      '2027-11-06T09:00:00-04:00',
      '2027-11-09T14:00:00.000Z',
    ],
    [
      'to another hour, an infusion',
      'INFUSION',
      '2027-03-02T10:00:00-05:00',
      '2027-03-02T14:30:00-05:00',
      '2027-03-04T09:00:00-05:00',
      '2027-03-04T18:30:00.000Z',
    ],
    [
      'to another hour, a session',
      'INTEGRATION',
      '2027-03-02T10:00:00-05:00',
      '2027-03-03T14:30:00-05:00',
      '2027-03-04T09:00:00-05:00',
      '2027-03-05T14:00:00.000Z',
    ],
    [
      'into the hour that is skipped',
      'INFUSION',
      '2027-03-02T10:00:00-05:00',
      '2027-03-03T10:00:00-05:00',
      '2027-03-13T02:30:00-05:00',
      '2027-03-14T07:30:00.000Z',
    ],
  ] as const)('%s', (_name, kind, from, to, startsAt, expected) => {
    const shift = wallShift(parseInstant(from), parseInstant(to), newYork);
    expect(toIso(shiftedStart({ kind, startsAt: parseInstant(startsAt) }, shift, newYork))).toBe(expected);
  });

  it('keeps the clock of its own location, also where another moves in another zone', () => {
    const shift = wallShift(
      parseInstant('2027-03-12T10:00:00-05:00'),
      parseInstant('2027-03-15T10:00:00-04:00'),
      newYork,
    );
    const integration = { kind: 'INTEGRATION', startsAt: parseInstant('2027-03-13T09:00:00-06:00') } as const;
    expect(toIso(shiftedStart(integration, shift, chicago))).toBe('2027-03-16T14:00:00.000Z');
  });

  it('of a therapist starts at the same time of day, whatever the others do', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 }),
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: 8, max: 18 }),
        (day, days, hour) => {
          const start = instant(Date.UTC(2027, 0, 1, 5) + day * DAY_MS);
          const startsAt = instant(start + hour * HOUR_MS);
          const then = shiftedStart({ kind: 'INTEGRATION', startsAt }, { days, minutes: 90 }, newYork);
          expect(minutesAt(then, newYork)).toBe(minutesAt(startsAt, newYork));
          expect(wallShift(startsAt, then, newYork)).toEqual({ days, minutes: 0 });
        },
      ),
    ));
});

describe('the nearest free time', () => {
  const slot = (hour: number) => ({ startsAt: instant(hour * HOUR_MS) }) as FreeSlot;
  const day = { start: instant(0), end: instant(24 * HOUR_MS) };
  const at = (hours: readonly number[], wished: number, within = day) =>
    (nearestSlot(hours.map(slot), instant(wished * HOUR_MS), within)?.startsAt ?? NaN) / HOUR_MS;
  it.each([
    ['is the wished one', [8, 9, 10], 9, 9],
    ['lies on either side', [4, 11], 9, 11],
    ['is the earlier of two', [8, 10], 9, 8],
    ['is none where there is none', [], 9, NaN],
    ['lies in the span', [24, 25], 23, NaN],
  ])('%s', (_name, hours, wished, expected) => expect(at(hours, wished)).toBe(expected));
});
