import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditModule } from '@kapstone/audit';
import { CoursesModule, CoursesReader, CreateCourse } from '@kapstone/courses';
import type { CourseId } from '@kapstone/kernel';
import { UnitOfWork } from '@kapstone/platform';
import { startLibrary, type TestLibrary } from '../../support/library.js';

let library: TestLibrary;

beforeAll(async () => {
  library = await startLibrary([AuditModule, CoursesModule]);
});

afterAll(() => library.stop());

const plan = async (patientId: string): Promise<CourseId> => {
  const result = await library.get(CreateCourse).execute(library.as('psychiatrist'), {
    patientId,
    infusionCount: 2,
    drug: 'ketamine',
    route: 'IV',
    indication: 'Depression',
  });
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};

describe('the rows of courses', () => {
  it('are seen by a colleague and not by a stranger', async () => {
    await plan(library.fixture.patientId);
    const counts = (who: 'frontDesk' | 'strangerPsychiatrist') =>
      library.get(UnitOfWork).read(library.as(who), async (tx) => {
        const [row] = await tx.query(
          `select (select count(*)::int from course) as courses, (select count(*)::int from course_session) as sessions`,
        );
        return row;
      });
    expect(await counts('frontDesk')).toEqual({ courses: 1, sessions: 5 });
    expect(await counts('strangerPsychiatrist')).toEqual({ courses: 0, sessions: 0 });
  });

  it('link an integration to an infusion of the same patient, and each infusion once', async () => {
    const [one, other] = [await plan(library.fixture.patientId), await plan(library.fixture.otherPatientId)];
    const { rows } = await library.owner.query(
      `insert into course_session (practice_id, id, course_id, patient_id, kind, number)
       select practice_id, gen_random_uuid(), id, patient_id, 'INFUSION', 9 from course where id = $1 returning id`,
      [other],
    );
    const link = (number: number, infusionSessionId: string) =>
      library.owner.query(
        `insert into course_session (practice_id, id, course_id, patient_id, kind, number, infusion_session_id)
         select practice_id, gen_random_uuid(), id, patient_id, 'INTEGRATION', $2, $3 from course where id = $1`,
        [one, number, infusionSessionId],
      );
    await expect(link(9, rows[0].id)).rejects.toMatchObject({ constraint: 'fk_course_session_infusion' });
    const [, infusion] = await library.get(CoursesReader).sessionsOf(library.as('nurse'), one);
    await expect(link(9, infusion!.id)).rejects.toMatchObject({ constraint: 'uq_course_session_infusion' });
  });

  it('are read together: the courses of many patients in one statement', async () => {
    const ctx = library.as('nurse');
    const reader = library.get(CoursesReader);
    const { patientId, otherPatientId } = library.fixture;
    const [mine, others] = await Promise.all(
      [patientId, otherPatientId].map((id) => reader.ofPatient(ctx, id as never)),
    );
    expect(mine!.map(({ number }) => number)).toEqual([2, 1]);
    expect(others!.map(({ number }) => number)).toEqual([1]);
    expect([...ctx.notes.patients].sort()).toEqual([patientId, otherPatientId].sort());
    expect([...ctx.notes.fieldGroups]).toEqual(['schedule']);
  });
});
