import { Injectable } from '@nestjs/common';
import { dateAt, type CourseId, type EstimateId, type PatientId } from '@kapstone/kernel';
import type { CourseSessionKind } from '@kapstone/courses';
import type { PracticeView } from '@kapstone/identity';
import { badInput, notFound, type ReadTx, type Tx } from '@kapstone/platform';
import { draftContent, type CourseToEstimate } from '../domain/draft-content.js';
import { EstimatesRepository } from '../persistence/estimates.repository.js';
import { EstimateSources, type PatientToEstimate } from './estimate-sources.js';
import { FeesReader } from './fees.reader.js';

/** A course as far as an estimate is made from it. */
export interface Course extends CourseToEstimate {
  readonly id: CourseId;
  readonly number: number;
  readonly isActive: boolean;
}

/** Begins first versions of estimates. */
@Injectable()
export class EstimateDrafts {
  constructor(
    private readonly estimates: EstimatesRepository,
    private readonly sources: EstimateSources,
    private readonly fees: FeesReader,
  ) {}

  /**
   * A patient to whom an estimate may be given.
   * @throws NOT_FOUND, and BAD_INPUT where an insurer is billed: no estimate is owed then (G1).
   */
  async patient(tx: ReadTx, patientId: PatientId): Promise<PatientToEstimate> {
    const patient = (await this.sources.patients(tx, [patientId])).get(patientId);
    if (!patient) throw notFound('patient', 'patientId');
    if (patient.claim.insurerIsBilled) {
      throw badInput(
        'patientId',
        `The insurer of ${patient.name} is billed, so no estimate is owed. If ${patient.name} pays, change the coverage first.`,
      );
    }
    return patient;
  }

  /** The patient's course of that id, or their active one; null when there is none. */
  async course(tx: ReadTx, patientId: PatientId, courseId: CourseId | null): Promise<Course | null> {
    const [row] = await tx.query<{
      id: CourseId;
      number: number;
      drug: string;
      route: Course['route'];
      status: string;
      therapist_id: string | null;
      to_come: CourseSessionKind[];
    }>(
      `select s.course_id as id, s.course_number as number, s.drug, s.route, s.course_status as status, s.therapist_id,
              coalesce(array_agg(s.kind) filter (where not exists (
                select from appointment_facts a
                where a.practice_id = s.practice_id and a.course_session_id = s.id and a.status = 'COMPLETED')), '{}') as to_come
       from course_session_facts s
       where s.practice_id = $1 and s.patient_id = $2
         and case when $3::uuid is null then s.course_status = 'ACTIVE' else s.course_id = $3 end
       group by s.course_id, s.course_number, s.drug, s.route, s.course_status, s.therapist_id
       order by s.course_number desc limit 1`,
      [tx.ctx.actor.practiceId, patientId, courseId],
    );
    if (!row) return null;
    return {
      id: row.id,
      number: row.number,
      drug: row.drug,
      route: row.route,
      isActive: row.status === 'ACTIVE',
      therapistId: row.therapist_id,
      sessionsToCome: row.to_come,
    };
  }

  /** Begins a draft from the course, the booked visits and the fee schedule. */
  async begin(
    tx: Tx,
    practice: PracticeView,
    patient: PatientToEstimate,
    course: Course | null,
  ): Promise<EstimateId> {
    const content = draftContent({
      practiceId: practice.id,
      zone: practice.timeZone,
      today: dateAt(tx.ctx.now, practice.timeZone),
      course,
      visits: patient.visits.map((visit) => ({
        ...visit,
        isOfCourse: course !== null && visit.courseId === course.id,
      })),
      fees: await this.fees.ofKinds(tx),
    });
    return this.estimates.insertDraft(tx, {
      patientId: patient.id,
      courseId: course?.id ?? null,
      follows: null,
      changeReason: null,
      content,
    });
  }
}
