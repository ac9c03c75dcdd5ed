import { courseSessions } from '@kapstone/courses';
import { toIso } from '@kapstone/kernel';
import type { Chance } from './chance.js';
import { hoursBefore } from './practice.js';
import { DRUG, ROUTE } from './estimates.js';
import type { Batch, Demo } from './rows.js';

const INFUSIONS = 2;

/** Who comes back to a course after one that is over: two infusions are planned, and nothing of them is booked. */
export function secondCourseRows({ practice, records }: Demo, chance: Chance): Batch[] {
  const { id: practice_id } = practice;
  const again = records.flatMap(({ patient: { cast, course, ...patient } }) =>
    cast.comesBack && course ? [{ ...patient, id: chance.id(), patient_id: patient.id, course }] : [],
  );
  return [
    {
      table: 'course',
      rows: again.map(({ id, patient_id, prescriberId, therapistId, course }) => ({
        practice_id,
        id,
        patient_id,
        number: 2,
        status: 'ACTIVE',
        infusion_count: INFUSIONS,
        drug: DRUG,
        route: ROUTE,
        indication: course.indication.name,
        prescriber_id: prescriberId,
        therapist_id: therapistId,
        version: 1,
        created_at: toIso(hoursBefore(practice.now, 2)),
      })),
    },
    {
      table: 'course_session',
      rows: again.flatMap(({ id: course_id, patient_id }) => {
        const sessions = courseSessions(INFUSIONS).map((session) => ({ ...session, id: chance.id() }));
        return sessions.map(({ id, kind, number, infusionNumber }) => ({
          practice_id,
          id,
          course_id,
          patient_id,
          kind,
          number,
          infusion_session_id:
            sessions.find((each) => each.kind === 'INFUSION' && each.number === infusionNumber)?.id ?? null,
        }));
      }),
    },
  ];
}
