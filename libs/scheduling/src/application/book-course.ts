import { Injectable } from '@nestjs/common';
import { type CourseSessionId, ok, type Result } from '@kapstone/kernel';
import { CareTeam } from '@kapstone/patients';
import { idempotently, parseId, type RequestContext } from '@kapstone/platform';
import { endHold, ownHoldFor } from '../persistence/course-holds.js';
import { CourseVisits, type CourseVisitsInput, type CourseVisitsRefusal } from './course-visits.js';
import { writeVisit } from './write-visit.js';

export interface BookCourseInput extends CourseVisitsInput {
  /** A psychiatrist confirms infusions less than 48 hours apart. */
  readonly confirmSpacing: boolean;
  readonly idempotencyKey?: string | null;
}

/** Books the visits of a course as they were proposed: all of them, or none. */
@Injectable()
export class BookCourse {
  constructor(
    private readonly visits: CourseVisits,
    private readonly careTeam: CareTeam,
  ) {}

  /**
   * What the caller holds for the patient becomes the visits, or is let go of with them.
   * @returns the sessions that were booked, in the order of their starts.
   * @throws BAD_INPUT, NOT_FOUND naming the field
   */
  async execute(
    ctx: RequestContext,
    input: BookCourseInput,
  ): Promise<Result<readonly CourseSessionId[], CourseVisitsRefusal>> {
    const booked = await this.visits.keep(ctx, input, input.confirmSpacing, (tx, patientId, decide) =>
      idempotently(tx, input.idempotencyKey, input, async () => {
        const decided = await decide();
        if (!decided.ok) return decided;
        const held = await ownHoldFor(tx, patientId);
        if (held) await endHold(tx, held);
        for (const { query, facts, slot } of decided.value)
          await writeVisit(tx, this.careTeam, facts, { ...query, walkIn: false, ride: null }, slot);
        if (input.acceptTherapistIds?.length)
          await tx.audit({
            record: 'course',
            recordId: decided.value[0]!.facts.session!.courseId,
            patientId,
            changes: [{ field: 'acceptedTherapists', to: input.acceptTherapistIds.join(', ') }],
          });
        return ok(patientId);
      }),
    );
    if (!booked.ok) return booked;
    const inOrder = [...input.visits].sort((a, b) => a.startsAt - b.startsAt);
    return ok(
      inOrder.map(({ courseSessionId }) => parseId<CourseSessionId>(courseSessionId, 'course session')),
    );
  }
}
