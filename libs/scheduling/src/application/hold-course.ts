import { Injectable } from '@nestjs/common';
import { practiceOf } from '@kapstone/identity';
import { newId, ok, plusMinutes, type Result } from '@kapstone/kernel';
import type { RequestContext } from '@kapstone/platform';
import { type CourseHold, endHold, insertHold, ownHoldFor } from '../persistence/course-holds.js';
import { CourseVisits, type CourseVisitsInput, type CourseVisitsRefusal } from './course-visits.js';

/** Holds the visits of a course while the desk talks, all of them or none: until they are booked, let go of, or some minutes are over. */
@Injectable()
export class HoldCourse {
  constructor(private readonly visits: CourseVisits) {}

  /**
   * Lets go of what the caller held for the patient before.
   * @throws BAD_INPUT, NOT_FOUND naming the field
   */
  execute(ctx: RequestContext, input: CourseVisitsInput): Promise<Result<CourseHold, CourseVisitsRefusal>> {
    return this.visits.keep(ctx, input, 'LATER', async (tx, patientId, decide) => {
      const decided = await decide();
      if (!decided.ok) return decided;
      const before = await ownHoldFor(tx, patientId);
      if (before) await endHold(tx, before);
      const { holdMinutes } = await practiceOf(tx);
      const [first] = decided.value;
      const hold: CourseHold = {
        id: newId(),
        locationId: first!.query.locationId,
        zone: first!.facts.location.zone,
        patientId,
        expiresAt: plusMinutes(ctx.now, holdMinutes),
        visits: decided.value.map(({ query: { courseSessionId, firstStart } }) => ({
          courseSessionId,
          startsAt: firstStart,
        })),
      };
      const reservations = decided.value.flatMap(({ query: { courseSessionId }, reservations: taken }) =>
        taken.map((each) => ({ ...each, courseSessionId })),
      );
      await insertHold(tx, hold, reservations);
      return ok(hold);
    });
  }
}
