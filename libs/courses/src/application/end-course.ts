import { Injectable } from '@nestjs/common';
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

/** Ends a course. What is still booked for it stays until it is cancelled. */
@Injectable()
export class EndCourse {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly patientChanges: PatientChanges,
  ) {}

  execute(
    ctx: RequestContext,
    input: EndCourseInput,
  ): Promise<Result<CourseId, StaleVersionRefusal | CourseEndedRefusal>> {
    const id = parseId<CourseId>(input.courseId, 'course', 'courseId');
    const status = input.completed ? CourseStatus.COMPLETED : CourseStatus.ENDED;
    return this.uow.write<CourseId, StaleVersionRefusal | CourseEndedRefusal>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const before = await tx.em.findOne(CourseRow, {
        where: { practiceId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!before) throw notFound('course', 'courseId');
      if (before.status !== CourseStatus.ACTIVE) return refuse(courseEnded(before.number));
      if (before.version !== input.version) return refuse(staleVersion('course', before.version));
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
