import { describe, expect, it } from '@jest/globals';
import { instant, MINUTE_MS, parseInstant, type AppointmentId, type ZoneId } from '@kapstone/kernel';
import fc from 'fast-check';
import {
  brokenBy,
  courseStanding,
  type CoursePlace,
  disorderedBy,
  orderBounds,
} from './course-consequences.js';

const newYork = 'America/New_York' as ZoneId;

const place = (kind: CoursePlace['kind'], number: number, at: string): CoursePlace => {
  const startsAt = parseInstant(at.length > 22 ? at : `2027-03-${at}`);
  const minutes = kind === 'INFUSION' ? 90 : 50;
  return {
    id: `${kind} ${number}` as AppointmentId,
    kind,
    number,
    startsAt,
    endsAt: instant(startsAt + minutes * MINUTE_MS),
    doseEndsAt: kind === 'INFUSION' ? instant(startsAt + 40 * MINUTE_MS) : null,
  };
};

/** Clocks go forward on Sunday, March 14, 2027. */
const COURSE = [
  place('PREPARATION', 1, '01T10:00-05:00'),
  place('INFUSION', 1, '02T10:00-05:00'),
  place('INTEGRATION', 1, '03T10:00-05:00'),
  place('INFUSION', 2, '04T10:00-05:00'),
  place('INTEGRATION', 2, '05T10:00-05:00'),
  place('INFUSION', 3, '09T10:00-05:00'),
  place('INTEGRATION', 3, '10T10:00-05:00'),
];

const moved = (kind: CoursePlace['kind'], number: number, at: string) =>
  COURSE.map((each) => (each.kind === kind && each.number === number ? place(kind, number, at) : each));

const words = (found: ReturnType<typeof brokenBy>) =>
  found.map(({ code, visitId, byId, hours }) =>
    [code, visitId, byId, ...(hours === null ? [] : [Math.floor(hours)])].join(', '),
  );

describe('C2, S4: what moving one visit of a course breaks', () => {
  it('nothing in a course as it should be', () => expect(courseStanding(COURSE, newYork)).toEqual([]));

  it.each([
    [
      'an infusion to the next morning',
      'INFUSION',
      1,
      '02T14:00-05:00',
      ['INFUSIONS_TOO_CLOSE, INFUSION 2, INFUSION 1, 44'],
    ],
    [
      'an infusion behind its integration session',
      'INFUSION',
      3,
      '10T14:00-05:00',
      ['INTEGRATION_BEFORE_DOSE_ENDS, INTEGRATION 3, INFUSION 3'],
    ],
    [
      'an infusion so early that its integration session comes too late, and the session before it too',
      'INFUSION',
      3,
      '05T09:00-05:00',
      [
        'INTEGRATION_AFTER_NEXT_INFUSION, INTEGRATION 2, INFUSION 3',
        'INTEGRATION_TOO_LATE, INTEGRATION 3, INFUSION 3, 120',
        'INFUSIONS_TOO_CLOSE, INFUSION 3, INFUSION 2, 23',
      ],
    ],
    [
      'an infusion past the next one',
      'INFUSION',
      2,
      '12T10:00-05:00',
      [
        'INTEGRATION_BEFORE_DOSE_ENDS, INTEGRATION 2, INFUSION 2',
        'INFUSIONS_OUT_OF_ORDER, INFUSION 3, INFUSION 2',
      ],
    ],
    [
      'a preparation behind the first infusion',
      'PREPARATION',
      1,
      '02T10:00-05:00',
      ['PREPARATION_AFTER_INFUSION, PREPARATION 1, INFUSION 1'],
    ],
    ['an integration session to the last instant of its 72 hours', 'INTEGRATION', 3, '12T10:40-05:00', []],
    [
      'an integration session a minute later',
      'INTEGRATION',
      3,
      '12T10:41-05:00',
      ['INTEGRATION_TOO_LATE, INTEGRATION 3, INFUSION 3, 72'],
    ],
  ] as const)('%s', (_name, kind, number, at, expected) =>
    expect(words(brokenBy(COURSE, moved(kind, number, at), newYork))).toEqual(expected),
  );

  it('a fourth infusion in 168 hours', () => {
    const four = [
      place('INFUSION', 1, '01T10:00-05:00'),
      place('INFUSION', 2, '03T10:00-05:00'),
      place('INFUSION', 3, '05T10:00-05:00'),
      place('INFUSION', 4, '08T10:00-05:00'),
    ];
    const earlier = [...four.slice(0, 3), place('INFUSION', 4, '08T09:59-05:00')];
    expect(words(brokenBy(four, earlier, newYork))).toEqual(['INFUSIONS_TOO_MANY, INFUSION 4, INFUSION 1']);
  });

  it.each([
    // The dose ends at 10:40 on the Friday before clocks go forward: 72 hours later they show 11:40.
    ['spring', '2027-03-12T10:00:00-05:00', '2027-03-15T11:40:00-04:00', '2027-03-15T11:41:00-04:00'],
    // And 9:40 after they go back on November 7.
    ['autumn', '2027-11-05T10:00:00-04:00', '2027-11-08T09:40:00-05:00', '2027-11-08T09:41:00-05:00'],
  ])('72 elapsed hours across the change of clocks in %s', (_name, infusionAt, last, late) => {
    const infusion = place('INFUSION', 1, infusionAt);
    expect(courseStanding([infusion, place('INTEGRATION', 1, last)], newYork)).toEqual([]);
    expect(words(courseStanding([infusion, place('INTEGRATION', 1, late)], newYork))).toEqual([
      'INTEGRATION_TOO_LATE, INTEGRATION 1, INFUSION 1, 72',
    ]);
  });

  it('48 elapsed hours across the change of clocks, not the same time two days later', () => {
    const first = place('INFUSION', 1, '2027-03-13T10:00:00-05:00');
    expect(courseStanding([first, place('INFUSION', 2, '2027-03-15T11:00:00-04:00')], newYork)).toEqual([]);
    expect(
      words(courseStanding([first, place('INFUSION', 2, '2027-03-15T10:00:00-04:00')], newYork)),
    ).toEqual(['INFUSIONS_TOO_CLOSE, INFUSION 2, INFUSION 1, 47']);
  });

  it('blames a move for nothing that was so before', () => {
    const late = moved('INTEGRATION', 1, '08T10:00-05:00');
    expect(courseStanding(late, newYork)).not.toEqual([]);
    const then = late.map((each) =>
      each.kind === 'PREPARATION' ? place('PREPARATION', 1, '01T11:00-05:00') : each,
    );
    expect(brokenBy(late, then, newYork)).toEqual([]);
  });

  const shifts = fc.integer({ min: -20 * 96, max: 20 * 96 });
  it('names only visits of the course, and nothing for a whole course that moves by the same elapsed time', () =>
    fc.assert(
      fc.property(fc.array(shifts, { minLength: 7, maxLength: 7 }), shifts, (each, all) => {
        const by = (course: readonly CoursePlace[], quarters: (index: number) => number) =>
          course.map((one, index): CoursePlace => {
            const ms = quarters(index) * 15 * MINUTE_MS;
            return {
              ...one,
              startsAt: instant(one.startsAt + ms),
              endsAt: instant(one.endsAt + ms),
              doseEndsAt: one.doseEndsAt === null ? null : instant(one.doseEndsAt + ms),
            };
          });
        const scattered = by(COURSE, (index) => each[index]!);
        expect(
          brokenBy(
            scattered,
            by(scattered, () => all),
            newYork,
          ),
        ).toEqual([]);
        const ids = COURSE.map(({ id }) => id);
        for (const { visitId, byId } of brokenBy(COURSE, scattered, newYork)) {
          expect(ids).toContain(visitId);
          expect(ids).toContain(byId);
        }
      }),
      { numRuns: 200 },
    ));

  it('says nothing of sessions that are not booked', () => {
    const alone = COURSE.filter(({ kind }) => kind === 'INTEGRATION');
    expect(courseStanding(alone, newYork)).toEqual([]);
  });
});

describe('S4: an order that nobody can mean', () => {
  const disorder = (before: readonly CoursePlace[], after: readonly CoursePlace[]) =>
    words(disorderedBy(before, after, newYork));
  const shuffled = moved('INFUSION', 2, '12T10:00-05:00');

  it.each([
    [
      'an infusion past the next',
      'INFUSION',
      2,
      '09T11:00-05:00',
      [
        'INFUSIONS_OUT_OF_ORDER, INFUSION 3, INFUSION 2',
        'INTEGRATION_BEFORE_DOSE_ENDS, INTEGRATION 2, INFUSION 2',
      ],
    ],
    [
      'an infusion before all',
      'INFUSION',
      3,
      '01T12:00-05:00',
      ['INFUSIONS_OUT_OF_ORDER, INFUSION 3, INFUSION 1', 'INFUSIONS_OUT_OF_ORDER, INFUSION 3, INFUSION 2'],
    ],
    [
      'a preparation to the first infusion',
      'PREPARATION',
      1,
      '02T10:00-05:00',
      ['PREPARATION_AFTER_INFUSION, PREPARATION 1, INFUSION 1'],
    ],
    [
      'an integration session into its dose',
      'INTEGRATION',
      1,
      '02T10:39-05:00',
      ['INTEGRATION_BEFORE_DOSE_ENDS, INTEGRATION 1, INFUSION 1'],
    ],
    ['an integration session that is only late', 'INTEGRATION', 1, '08T10:00-05:00', []],
  ] as const)('%s', (_name, kind, number, at, expected) =>
    expect(disorder(COURSE, moved(kind, number, at)).sort()).toEqual(expected),
  );

  it('blames a move for nothing that was so, and so lets it out of trouble', () => {
    const later = shuffled.map((each) =>
      each.kind === 'INFUSION' && each.number === 2 ? place('INFUSION', 2, '15T10:00-04:00') : each,
    );
    expect(disorder(shuffled, later)).toEqual([]);
    expect(disorder(shuffled, COURSE)).toEqual([]);
    const late = moved('PREPARATION', 1, '03T10:00-05:00');
    const lateToo = moved('PREPARATION', 1, '06T10:00-05:00');
    expect(disorder(late, lateToo)).toEqual([]);
  });

  const start = (kind: CoursePlace['kind'], number: number) =>
    COURSE.find((each) => each.kind === kind && each.number === number)!.startsAt;
  const bounds = (
    kind: 'PREPARATION' | 'INFUSION',
    number: number,
    booked: readonly CoursePlace[],
    isBooked = true,
  ) => {
    const isOwn = (each: CoursePlace) => each.kind === kind && each.number === number;
    return orderBounds(
      { kind, number },
      isBooked ? booked.find(isOwn)!.startsAt : null,
      booked.filter((each) => !isOwn(each)),
    );
  };

  it('bounds where a session may be put by what it is in order with', () => {
    expect(bounds('PREPARATION', 1, COURSE)).toEqual({ after: null, before: start('INFUSION', 1) });
    expect(bounds('INFUSION', 1, COURSE)).toEqual({
      after: start('PREPARATION', 1),
      before: start('INFUSION', 2),
    });
    expect(bounds('INFUSION', 3, COURSE)).toEqual({ after: start('INFUSION', 2), before: null });
    expect(bounds('INFUSION', 3, shuffled)).toEqual({ after: start('INFUSION', 1), before: null });
    expect(bounds('INFUSION', 2, COURSE, false)).toEqual({ after: start('INFUSION', 1), before: null });
    expect(bounds('PREPARATION', 1, moved('PREPARATION', 1, '03T10:00-05:00'))).toEqual({
      after: null,
      before: null,
    });
  });

  it('lets a session be put anywhere between its bounds, and nowhere else', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...COURSE.filter(({ kind }) => kind !== 'INTEGRATION')),
        fc.integer({ min: -40 * 24, max: 40 * 24 }),
        (own, hours) => {
          const sessions = COURSE.filter(({ kind }) => kind !== 'INTEGRATION');
          const at = instant(own.startsAt + hours * 60 * MINUTE_MS);
          const then = sessions.map((each) => (each === own ? { ...each, startsAt: at, endsAt: at } : each));
          const { after, before } = bounds(own.kind as 'INFUSION', own.number, sessions);
          const isWithin = (after === null || at > after) && (before === null || at < before);
          expect(disorder(sessions, then).length === 0).toBe(isWithin);
        },
      ),
      { numRuns: 200 },
    ));
});
