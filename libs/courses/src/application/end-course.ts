import { Injectable, Optional } from '@nestjs/common';
import { appointmentsAhead, type AppointmentsAheadRefusal, FutureAppointments } from '@kapstone/identity';
import { type CourseId, ok, refuse, type Result } from '@kapstone/kernel';
import {
  notFound,
  parseId,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import { PatientChanges } from '@kapstone/patients';
import { CourseStatus } from '../domain/course-words.js';
import { CourseRow } from '../persistence/course.row.js';
import { courseEnded, type CourseEndedRefusal } from './course-refusals.js';

export interface EndCourseInput {
  readonly courseId: string;
  readonly version: number;
  /** It went as planned; otherwise it is broken off. */
  readonly completed: boolean;
}

export type EndCourseRefusal =
  StaleVersionRefusal | CourseEndedRefusal | AppointmentsAheadRefusal<'COURSE_HAS_APPOINTMENTS'>;

/** Ends a course that has nothing ahead. */
@Injectable()
export class EndCourse {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly patientChanges: PatientChanges,
    @Optional() private readonly appointments?: FutureAppointments,
  ) {}

  execute(ctx: RequestContext, input: EndCourseInput): Promise<Result<CourseId, EndCourseRefusal>> {
    const id = parseId<CourseId>(input.courseId, 'course', 'courseId');
    const status = input.completed ? CourseStatus.COMPLETED : CourseStatus.ENDED;
    return this.uow.write<CourseId, EndCourseRefusal>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const before = await tx.em.findOne(CourseRow, {
        where: { practiceId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!before) throw notFound('course', 'courseId');
      if (before.status !== CourseStatus.ACTIVE) return refuse(courseEnded(before.number));
      if (before.version !== input.version) return refuse(staleVersion('course', before.version));
      const ahead = (await this.appointments?.of(tx, { courseId: id })) ?? [];
      if (ahead.length > 0)
        return refuse(appointmentsAhead('COURSE_HAS_APPOINTMENTS', ahead, 'in this course'));
      await tx.em.update(CourseRow, { practiceId, id }, { status, version: before.version + 1 });
      const { patientId } = before;
      await tx.audit({
        record: 'course',
        recordId: id,
        patientId,
        changes: [{ field: 'status', from: before.status, to: status }],
      });
      await this.patientChanges.announce(tx, patientId);
      return ok(id);
    });
  }
}
