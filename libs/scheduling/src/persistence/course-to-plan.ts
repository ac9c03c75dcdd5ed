import type { PatientId, PracticeId, StaffId } from '@kapstone/kernel';
import type { Statement } from '@kapstone/platform';
import type { SessionStanding } from '../domain/index.js';
import { ms } from './epoch-ms.js';

/** The sessions of a patient's active course, as far as planning asks. */
export interface CourseToPlan {
  readonly therapistId: StaffId | null;
  readonly sessions: readonly SessionStanding[];
}

const COURSE_TO_PLAN = `
with course as materialized (
  select s.course_id from course_session_facts s
  where s.practice_id = $1::uuid and s.patient_id = $2::uuid and s.course_status = 'ACTIVE'
  order by s.course_number desc limit 1
)
select json_build_object(
  'therapistId', (array_agg(s.therapist_id))[1],
  'sessions', coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'number', s.number,
    'infusionSessionId', s.infusion_session_id, 'startsAt', ${ms('a.starts_at')},
    'doseEndsAt', ${ms('a.dose_ends_at')}) order by s.number), '[]'))::text as course
from course c
join course_session_facts s on s.practice_id = $1::uuid and s.course_id = c.course_id
left join appointment a on a.practice_id = $1::uuid and a.course_session_id = s.id and a.status not in ('CANCELLED', 'NO_SHOW')`;

export const courseToPlan = (practiceId: PracticeId, patientId: PatientId): Statement => ({
  name: 'course_to_plan',
  text: COURSE_TO_PLAN,
  values: [practiceId, patientId],
});
