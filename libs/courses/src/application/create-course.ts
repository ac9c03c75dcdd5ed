import { Injectable } from '@nestjs/common';
import {
  type CourseId,
  type CourseSessionId,
  newId,
  ok,
  type PatientId,
  refuse,
  type Result,
  type StaffId,
} from '@kapstone/kernel';
import {
  badInput,
  idempotently,
  notFound,
  parseId,
  parseText,
  type ReadTx,
  type RequestContext,
  Role,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import {
  calledName,
  CareTeam,
  patientInactive,
  type PatientInactiveRefusal,
  PatientChanges,
} from '@kapstone/patients';
import { courseSessions, MAX_INFUSIONS } from '../domain/course-sessions.js';
import { CourseStatus, type DoseRoute } from '../domain/course-words.js';
import { CourseSessionRow } from '../persistence/course-session.row.js';
import { CourseRow } from '../persistence/course.row.js';

export interface CreateCourseInput {
  readonly idempotencyKey?: string | null;
  readonly patientId: string;
  readonly infusionCount: number;
  readonly drug: string;
  readonly route: DoseRoute;
  readonly indication: string;
  readonly prescriberId?: string | null;
  readonly therapistId?: string | null;
}

/** Plans a course for a patient: its numbered sessions, and the prescriber and therapist on the care team. */
@Injectable()
export class CreateCourse {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly careTeam: CareTeam,
    private readonly patientChanges: PatientChanges,
  ) {}

  execute(ctx: RequestContext, input: CreateCourseInput): Promise<Result<CourseId, PatientInactiveRefusal>> {
    const patientId = parseId<PatientId>(input.patientId, 'patient', 'patientId');
    const { infusionCount } = input;
    if (!Number.isInteger(infusionCount) || infusionCount < 1 || infusionCount > MAX_INFUSIONS) {
      throw badInput('infusionCount', `A course has 1 to ${MAX_INFUSIONS} infusions.`);
    }
    const course = {
      patientId,
      infusionCount,
      drug: parseText(input.drug, 'drug', { max: 60 }),
      route: input.route,
      indication: parseText(input.indication, 'indication', { max: 120 }),
      prescriberId: input.prescriberId
        ? parseId<StaffId>(input.prescriberId, 'staff member', 'prescriberId')
        : null,
      therapistId: input.therapistId
        ? parseId<StaffId>(input.therapistId, 'staff member', 'therapistId')
        : null,
    };
    return this.uow.write(ctx, (tx) =>
      idempotently<CourseId, PatientInactiveRefusal>(tx, input.idempotencyKey, input, async () => {
        // Two courses begun together get different numbers.
        await tx.query(`select pg_advisory_xact_lock(hashtextextended('course:' || $1, 0))`, [patientId]);
        const [patient] = await tx.query<PatientFacts>(
          `select given_name as "givenName", family_name as "familyName", preferred_name as "preferredName", active
           from patient_facts where practice_id = $1 and id = $2`,
          [tx.ctx.actor.practiceId, patientId],
        );
        if (!patient) throw notFound('patient', 'patientId');
        if (!patient.active) return refuse(patientInactive(calledName(patient)));
        await requireRole(tx, course.prescriberId, Role.Psychiatrist, 'prescriberId', 'an active prescriber');
        await requireRole(tx, course.therapistId, Role.Therapist, 'therapistId', 'an active therapist');
        const id = await insertCourse(tx, course);
        const { indication: _, patientId: __, ...shown } = course;
        await tx.audit({
          record: 'course',
          recordId: id,
          patientId,
          changes: [
            ...Object.entries(shown).map(([field, value]) => ({
              field,
              to: value === null ? null : String(value),
            })),
            { field: 'indication' },
          ],
        });
        const team = [course.prescriberId, course.therapistId].filter((staffId) => staffId !== null);
        await this.careTeam.join(tx, patientId, team);
        await this.patientChanges.announce(tx, patientId);
        return ok(id);
      }),
    );
  }
}

interface PatientFacts {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly active: boolean;
}

/** @throws BAD_INPUT unless the staff member holds the role and has not left */
async function requireRole(
  tx: ReadTx,
  staffId: StaffId | null,
  role: Role,
  field: string,
  wanted: string,
): Promise<void> {
  if (staffId === null) return;
  const [holder] = await tx.query(
    `select from staff_role_facts r join staff_facts s on s.practice_id = r.practice_id and s.id = r.staff_id
     where r.practice_id = $1 and r.staff_id = $2 and r.role = $3 and s.active`,
    [tx.ctx.actor.practiceId, staffId, role],
  );
  if (!holder) throw badInput(field, `Choose ${wanted}.`);
}

async function insertCourse(
  tx: Tx,
  course: Omit<CourseRow, 'practiceId' | 'id' | 'number' | 'status' | 'version' | 'createdAt'>,
): Promise<CourseId> {
  const { practiceId } = tx.ctx.actor;
  const { patientId, infusionCount } = course;
  const [last] = await tx.query<{ number: number }>(
    'select coalesce(max(number), 0) as number from course where practice_id = $1 and patient_id = $2',
    [practiceId, patientId],
  );
  const id = newId<CourseId>();
  await tx.em.insert(CourseRow, {
    ...course,
    practiceId,
    id,
    number: last!.number + 1,
    status: CourseStatus.ACTIVE,
    version: 1,
    createdAt: new Date(tx.ctx.now),
  });
  const infusions = Array.from({ length: infusionCount }, () => newId<CourseSessionId>());
  // The infusions come before the integrations that refer to them within the one insert.
  await tx.em.insert(
    CourseSessionRow,
    courseSessions(infusionCount).map(({ kind, number, infusionNumber }) => ({
      practiceId,
      id: kind === 'INFUSION' ? infusions[number - 1]! : newId<CourseSessionId>(),
      courseId: id,
      patientId,
      kind,
      number,
      infusionSessionId: infusionNumber === null ? null : infusions[infusionNumber - 1]!,
    })),
  );
  return id;
}
