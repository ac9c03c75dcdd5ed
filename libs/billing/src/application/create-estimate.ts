import { Injectable } from '@nestjs/common';
import { ok, refuse, type CourseId, type EstimateId, type PatientId, type Result } from '@kapstone/kernel';
import { courseEnded, type CourseEndedRefusal } from '@kapstone/courses';
import { practiceOf } from '@kapstone/identity';
import { PatientChanges } from '@kapstone/patients';
import { idempotently, notFound, parseId, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { EstimateDrafts } from './estimate-drafts.js';

export interface CreateEstimateInput {
  readonly idempotencyKey?: string | null;
  readonly patientId: string;
  readonly courseId?: string | null;
}

/** Begins an estimate as a draft, from a course where one is named. */
@Injectable()
export class CreateEstimate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: EstimateDrafts,
    private readonly patientChanges: PatientChanges,
  ) {}

  async execute(
    ctx: RequestContext,
    input: CreateEstimateInput,
  ): Promise<Result<EstimateId, CourseEndedRefusal>> {
    const patientId = parseId<PatientId>(input.patientId, 'patient', 'patientId');
    const courseId = input.courseId ? parseId<CourseId>(input.courseId, 'course', 'courseId') : null;
    return this.uow.write(ctx, (tx) =>
      idempotently<EstimateId, CourseEndedRefusal>(tx, input.idempotencyKey, input, async () => {
        const patient = await this.drafts.patient(tx, patientId);
        const course = courseId && (await this.drafts.course(tx, patientId, courseId));
        if (courseId && !course) throw notFound('course', 'courseId');
        if (course && !course.isActive) return refuse(courseEnded(course.number));
        const id = await this.drafts.begin(tx, await practiceOf(tx), patient, course);
        await this.patientChanges.announce(tx, patientId);
        return ok(id);
      }),
    );
  }
}
