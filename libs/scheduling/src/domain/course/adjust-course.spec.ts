import { describe, expect, it } from '@jest/globals';
import { dateAt, type Instant, parseInstant, type StaffId } from '@kapstone/kernel';
import { CourseAdjuster, type StandingVisit } from './adjust-course.js';
import { planCourse } from './plan-course.js';
import { course, need, NEW_YORK, type Practice, STAFF } from './course.scenario.js';

const [wanted, open] = [need({ infusions: 4 }), course()];

/** The first proposal on open calendars, as it stands. */
const standing = (change: Partial<StandingVisit>[] = []): StandingVisit[] =>
  planCourse(wanted, open).proposals[0]!.visits.map(({ kind, number, visit }, index) => ({
    kind,
    number,
    startsAt: visit.start,
    therapistId: kind === 'INFUSION' ? null : ('Webb' as StaffId),
    fixed: false,
    ...change[index],
  }));

const wall = (at: Instant): string =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: NEW_YORK,
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
  }).format(at);
const names = (visits: readonly StandingVisit[], places: readonly number[]) =>
  places.map((place) => `${visits[place]!.kind} ${visits[place]!.number}`);
const at = (text: string): Instant => parseInstant(`2027-03-${text}`);

const adjusted = (place: number, start: string, visits = standing(), practice: Practice = {}) =>
  new CourseAdjuster(visits, wanted, course(practice)).at(place, at(start));

describe('C2, S4: a plan with one visit at another time', () => {
  it('stands as it was proposed', () => {
    expect(standing().map(({ kind, number, startsAt }) => `${kind} ${number}, ${wall(startsAt)}`)).toEqual([
      'PREPARATION 1, Mar 1, 08',
      'INFUSION 1, Mar 1, 09',
      'INTEGRATION 1, Mar 2, 08',
      'INFUSION 2, Mar 3, 09',
      'INTEGRATION 2, Mar 4, 08',
      'INFUSION 3, Mar 8, 08',
      'INTEGRATION 3, Mar 9, 08',
      'INFUSION 4, Mar 10, 08',
      'INTEGRATION 4, Mar 11, 08',
    ]);
  });

  it('moves nothing that can stay', () => {
    expect(adjusted(2, '02T14:00-05:00')).toMatchObject([{ moved: [], broken: [] }]);
  });

  it('keeps 48 hours by moving the next infusion as little as needed, or asks', () => {
    const visits = standing();
    const [kept, asked, ...others] = adjusted(5, '08T11:00-05:00', visits);
    expect(others).toEqual([]);
    expect(names(visits, kept!.moved)).toEqual(['INFUSION 4']);
    expect(wall(kept!.startsAt[7]!)).toBe('Mar 10, 11');
    expect(kept!.broken).toEqual([]);
    expect(asked).toMatchObject({ moved: [], broken: [{ limit: 'SPACING', visits: [5, 7], hours: 45 }] });
  });

  it('takes the infusion along whose 72 hours the session would leave, and all that follows', () => {
    const visits = standing();
    const [kept, asked] = adjusted(6, '11T10:00-05:00', visits);
    expect(names(visits, kept!.moved)).toEqual(['INFUSION 3', 'INFUSION 4', 'INTEGRATION 4']);
    expect([5, 7, 8].map((place) => wall(kept!.startsAt[place]!))).toEqual([
      'Mar 8, 09',
      'Mar 11, 11',
      'Mar 12, 08',
    ]);
    expect(names(visits, asked!.moved)).toEqual(['INFUSION 4', 'INTEGRATION 4']);
    expect(asked!.broken).toMatchObject([{ limit: 'INTEGRATION_WINDOW', visits: [5, 6] }]);
    expect(asked!.broken[0]!.hours).toBeCloseTo(73 + 1 / 3);
  });

  it('moves nothing that was said to stay: then it is asked, or cannot be', () => {
    const keep = (place: number) => standing().map((visit, at) => ({ ...visit, fixed: at === place }));
    expect(adjusted(5, '08T11:00-05:00', keep(7))).toMatchObject([{ moved: [], broken: [{ hours: 45 }] }]);
    expect(adjusted(5, '11T11:00-05:00', keep(7))).toEqual([]);
  });

  it('counts 72 hours as they elapse while the clocks go forward, and keeps the hours of the wall', () => {
    const visits = standing();
    const [way] = adjusted(7, '12T08:00-05:00', visits);
    expect(names(visits, way!.moved)).toEqual(['INTEGRATION 4']);
    expect(wall(way!.startsAt[8]!)).toBe('Mar 15, 08');
    expect((way!.startsAt[8]! - way!.startsAt[7]!) / 3_600_000).toBe(71);
  });

  it('knows infusions that are booked already, and that they stay', () => {
    const visits = standing().slice(3);
    const booked = { infusionStarts: [at('01T09:00-05:00')] };
    expect(adjusted(0, '03T08:00-05:00', visits, booked)).toMatchObject([
      { moved: [], broken: [{ limit: 'SPACING', visits: [-1, 0], hours: 47 }] },
    ]);
  });

  it('remembers what was agreed to: another visit moves without undoing it', () => {
    const agreed = standing().map((visit, place) =>
      place === 5 ? { ...visit, startsAt: at('08T11:00-05:00') } : visit,
    );
    expect(adjusted(8, '11T15:00-05:00', agreed)).toMatchObject([{ moved: [], broken: [{ hours: 45 }] }]);
  });
});

describe('other times for a visit', () => {
  const offers = (place: number, practice: Practice = {}) =>
    new CourseAdjuster(standing(), wanted, course(practice)).offers(place, (day) => dateAt(day, NEW_YORK), 3);

  it('are the best of three days: those with which the least moves, the nearest first', () => {
    expect(offers(8).map(({ startsAt, moved }) => [wall(startsAt[8]!), moved])).toEqual([
      ['Mar 11, 10', []],
      ['Mar 12, 08', []],
      // Infusion 4 comes along, for its 72 hours.
      ['Mar 15, 08', [7]],
    ]);
  });

  it('are none where nothing else is free', () => {
    const staff = STAFF.map((each) => (each.id === 'Webb' ? { ...each, hours: [] } : each));
    expect(offers(8, { staff })).toEqual([]);
  });
});
