import { expect, it } from '@jest/globals';
import {
  dateAt,
  type Instant,
  type LocalMinutes,
  plusHours,
  plusMinutes,
  type RoomId,
} from '@kapstone/kernel';
import fc from 'fast-check';
import type { StaffRole } from '../appointment-kinds.js';
import type { Assignment } from '../free-times.js';
import { type Held, heldAt, holding } from '../holding.js';
import type { Taken } from '../lanes.js';
import { placementAt } from '../placement.js';
import type { RoomFacts } from '../schedule-facts.js';
import { reservationsFor, whereAndWho } from '../visit-state.js';
import { CourseAdjuster } from './adjust-course.js';
import { course, FROM, need, NEW_YORK, person, week } from './course.scenario.js';
import { type CourseFacts, planCourse } from './plan-course.js';
import type { CourseVisitKind } from './session-place.js';

interface Visit {
  readonly kind: CourseVisitKind;
  readonly startsAt: Instant;
  readonly assignments: readonly Assignment[];
}

/** Books the visits one after the other, as a course is booked: in the room and with the staff that were proposed, on what is free then. */
function expectBookable(visits: readonly Visit[], facts: CourseFacts): void {
  const taken: Held[] = [];
  for (const { kind, startsAt, assignments } of [...visits].sort((a, b) => a.startsAt - b.startsAt)) {
    const known = holding(facts[kind].facts, taken, false);
    const wish = { kind, virtual: false, ...whereAndWho(assignments) };
    const placement = placementAt(known, wish, startsAt);
    expect([kind, startsAt, placement]).toEqual([
      kind,
      startsAt,
      expect.objectContaining({ outcome: 'FREE' }),
    ]);
    expect(startsAt).toBeGreaterThanOrEqual(facts[kind].bookableFrom);
    if (placement.outcome === 'FREE')
      taken.push(
        ...heldAt(
          known.location.id,
          false,
          reservationsFor(known.patient!.id, placement.stay, placement.assignments),
        ),
      );
  }
}

const DAYS = 49;
const period = fc
  .record({ day: fc.nat(DAYS), from: fc.nat(9 * 12), minutes: fc.integer({ min: 5, max: 240 }) })
  .map(({ day, from, minutes }) => {
    const start = plusMinutes(FROM, day * 1440 + from * 5);
    return { start, end: plusMinutes(start, minutes) };
  });
const taken = (lanes: number, maxLength: number): fc.Arbitrary<Taken[]> =>
  fc.array(
    fc
      .tuple(period, fc.option(fc.integer({ min: 0, max: lanes })))
      .map(([at, lane]): Taken => ({ ...at, lane })),
    { maxLength },
  );
const exclusive = (maxLength: number) =>
  fc.array(
    period.map((at): Taken => ({ ...at, lane: null })),
    { maxLength },
  );

/** Some days here, with time off and extra hours; what they have elsewhere, or by video, is taken of them all the same. */
const somebody = (id: string, roles: readonly StaffRole[]) =>
  fc
    .record({
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 3 }),
      from: fc.constantFrom(420, 480, 600),
      timeOff: fc.array(period, { maxLength: 4 }),
      extraHours: fc.array(period, { maxLength: 2 }),
      attending: fc.constantFrom(1, 2),
      ATTENDING: taken(2, 30),
      SUPERVISING: taken(2, 15),
    })
    .map(({ days, from, timeOff, extraHours, attending, ATTENDING, SUPERVISING }) =>
      person(id, roles[0]!, {
        ...{ roles, timeOff, extraHours, hours: week(days, from, 1080), taken: { ATTENDING, SUPERVISING } },
        lanes: { ATTENDING: attending, SUPERVISING: 2 },
      }),
    );

const room = (id: string) =>
  fc
    .record({ taken: exclusive(40), outOfService: fc.array(period, { maxLength: 2 }), turnover: fc.nat(25) })
    .map((each): RoomFacts => ({
      ...{ id: id as RoomId, name: id, active: true, fitFor: ['INFUSION', 'THERAPY'], taken: each.taken },
      turnoverMinutes: each.turnover,
      outOfService: each.outOfService.map((at) => ({ ...at, reason: 'painting' })),
    }));

const extent = (minutes: readonly number[]) =>
  fc.record({
    durationMinutes: fc.constantFrom(...minutes),
    preparationMinutes: fc.constantFrom(0, 0, 15, 20),
    recoveryMinutes: fc.constantFrom(0, 0, 30, 45),
    turnoverMinutes: fc.constantFrom(0, 10, 15),
  });

const practice = fc
  .record({
    staff: fc.tuple(
      somebody('Osei', ['PSYCHIATRIST']),
      somebody('Reyes', ['NURSE', 'PSYCHIATRIST']),
      somebody('Cole', ['NURSE']),
      somebody('Webb', ['THERAPIST']),
      somebody('Nair', ['THERAPIST', 'NURSE']),
    ),
    rooms: fc.tuple(room('Infusion 1'), room('Both'), room('Quiet room')),
    patientTaken: exclusive(6),
    extents: fc.tuple(extent([30, 60]), extent([90, 120]), extent([50, 60, 75])),
    bookableFrom: fc.constantFrom(FROM, plusHours(FROM, 30)),
  })
  .map(({ staff, rooms: [infusion, shared, quiet], patientTaken, extents, bookableFrom }) =>
    course({
      ...{ staff, patientTaken, bookableFrom },
      kinds: {
        PREPARATION: { ...extents[0], rooms: [shared, quiet] },
        INFUSION: { ...extents[1], rooms: [infusion, shared] },
        INTEGRATION: { ...extents[2], rooms: [shared, quiet] },
      },
    }),
  );

it('every proposal, and every plan with one visit elsewhere, can be booked at once', () => {
  let tried = 0;
  fc.assert(
    fc.property(
      practice,
      fc.record({ infusions: fc.constantFrom(1, 2, 4), late: fc.boolean(), place: fc.nat(8) }),
      (facts, { infusions, late, place: any }) => {
        const hours = late ? { from: 600 as LocalMinutes, until: 1080 as LocalMinutes } : null;
        const wanted = need({ infusions, wishes: { weekdays: null, hours, avoid: [] } });
        const { proposals } = planCourse(wanted, facts);
        for (const { visits } of proposals)
          expectBookable(
            visits.map(({ visit, ...each }) => ({ ...each, startsAt: visit.start })),
            facts,
          );
        tried += proposals.length;
        if (proposals.length === 0) return;

        const { visits, therapistId } = proposals[0]!;
        const standing = visits.map(({ kind, number, visit }) => ({
          ...{ kind, number, startsAt: visit.start, fixed: false },
          therapistId: kind === 'INFUSION' ? null : therapistId,
        }));
        const adjuster = new CourseAdjuster(standing, wanted, facts);
        const place = any % visits.length;
        for (const { startsAt } of adjuster.offers(place, (at) => dateAt(at, NEW_YORK), 3)) {
          const moved = visits.map(({ kind, visit, assignments }, index) => {
            const start = startsAt[index]!;
            const isNew = start !== visit.start;
            return {
              kind,
              startsAt: start,
              assignments: isNew ? adjuster.assignmentsAt(index, start)! : assignments,
            };
          });
          expectBookable(moved, facts);
          tried += 1;
        }
      },
    ),
    { numRuns: 20 },
  );
  expect(tried).toBeGreaterThan(0);
});
