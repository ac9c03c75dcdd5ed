import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.stop());

const COURSE = `{ __typename ... on Refusal { code message }
  ... on StaleVersion { currentVersion }
  ... on Course { id version number status infusionCount route drug prescriber { name } therapist { name }
    patient { careTeam { staffMember { name } } }
    sessions { id kind number infusionSessionId } } }`;

const create = async (input: object, who: Who = 'psychiatrist') => {
  const answer = await app
    .as(who)
    .gql(
      `mutation Create($input: CreateCourseInput!) { createCourse(input: $input) ${COURSE.replace('... on StaleVersion { currentVersion }', '')} }`,
      { input: { patientId: app.fixture.otherPatientId, indication: 'Depression', ...input } },
    );
  return { value: answer.data?.createCourse, error: answer.errors?.[0]?.extensions };
};

const end = async (input: object) => {
  const answer = await app
    .as('frontDesk')
    .gql(`mutation End($input: EndCourseInput!) { endCourse(input: $input) ${COURSE} }`, { input });
  return { value: answer.data?.endCourse, error: answer.errors?.[0]?.extensions };
};

describe('a new course', () => {
  it('has numbered sessions, each integration linked to its infusion, and its people on the care team', async () => {
    const { psychiatrist, otherTherapist } = app.fixture.members;
    const { value } = await create({
      infusionCount: 2,
      prescriberId: psychiatrist.id,
      therapistId: otherTherapist.id,
    });
    expect(value).toMatchObject({
      __typename: 'Course',
      version: 1,
      number: 1,
      status: 'ACTIVE',
      route: 'IV',
      drug: 'ketamine',
      prescriber: { name: 'Lena Osei' },
      therapist: { name: 'Priya Nair' },
    });
    expect(value.sessions.map(({ kind, number }: any) => `${kind} ${number}`)).toEqual([
      'PREPARATION 1',
      'INFUSION 1',
      'INTEGRATION 1',
      'INFUSION 2',
      'INTEGRATION 2',
    ]);
    const [, infusion1, integration1, infusion2, integration2] = value.sessions;
    expect([integration1.infusionSessionId, integration2.infusionSessionId]).toEqual([
      infusion1.id,
      infusion2.id,
    ]);
    expect(value.patient.careTeam.map(({ staffMember }: any) => staffMember.name).sort()).toEqual([
      'Lena Osei',
      'Priya Nair',
    ]);
  });

  it('has six infusions unless told otherwise, is made once for a key, and is numbered', async () => {
    const first = await create({ idempotencyKey: 'six' }, 'frontDesk');
    expect(first.value).toMatchObject({ infusionCount: 6, number: 2, prescriber: null });
    expect(first.value.sessions).toHaveLength(13);
    expect((await create({ idempotencyKey: 'six' }, 'frontDesk')).value.id).toBe(first.value.id);
  });

  it('gives two that begin together different numbers', async () => {
    const { insuredPatientId: patientId } = app.fixture;
    const made = await Promise.all([1, 2, 3].map(() => create({ patientId, infusionCount: 1 })));
    expect(made.map(({ value }) => value.number).sort()).toEqual([1, 2, 3]);
  });

  it('wants a prescriber who is a psychiatrist and a therapist who is one', async () => {
    const { nurse, therapist, psychiatrist, strangerPsychiatrist } = app.fixture.members;
    for (const { id } of [nurse, therapist, strangerPsychiatrist]) {
      expect((await create({ prescriberId: id })).error).toMatchObject({
        code: 'BAD_INPUT',
        field: 'prescriberId',
      });
    }
    expect((await create({ therapistId: psychiatrist.id })).error).toMatchObject({ field: 'therapistId' });
  });

  it.each([
    ['infusionCount', { infusionCount: 0 }],
    ['infusionCount', { infusionCount: 25 }],
    ['indication', { indication: ' ' }],
    ['drug', { drug: 'x'.repeat(61) }],
  ])('names the field %s of %p', async (field, change) => {
    expect((await create(change)).error).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('is not for a stranger’s patient, nor for one who is not in care, nor from a therapist', async () => {
    expect((await create({ patientId: app.fixture.strangerPatientId })).error).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await create({}, 'therapist')).error).toMatchObject({ code: 'FORBIDDEN' });
    await app.owner.query('update patient set active = false where id = $1', [app.fixture.insuredPatientId]);
    expect((await create({ patientId: app.fixture.insuredPatientId })).value).toEqual({
      __typename: 'PatientInactive',
      code: 'PATIENT_INACTIVE',
      message: 'Rosa Delgado is not an active patient. Make the record active first.',
    });
  });
});

describe('the end of a course', () => {
  it('is completed or broken off, once, on the newest version', async () => {
    const { value } = await create({ infusionCount: 1 });
    const input = { courseId: value.id, version: 1, completed: true };
    expect((await end({ ...input, version: 7 })).value).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 1,
    });
    expect((await end(input)).value).toMatchObject({ status: 'COMPLETED', version: 2 });
    expect((await end({ ...input, version: 2 })).value).toMatchObject({
      __typename: 'CourseEnded',
      message: `Course ${value.number} is over. Start a new course to go on.`,
    });
    const other = await create({ infusionCount: 1 });
    expect((await end({ courseId: other.value.id, version: 1, completed: false })).value.status).toBe(
      'ENDED',
    );
    expect((await end({ ...input, courseId: app.fixture.patientId })).error).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('reading courses', () => {
  const page = async (variables: object, who: Who = 'nurse') =>
    (
      await app.as(who).ok(
        `query Courses($status: CourseStatus, $first: Int, $after: String) {
          courses(status: $status, first: $first, after: $after) {
            totalCount nodes { id status } pageInfo { endCursor hasNextPage } } }`,
        { first: 100, ...variables },
      )
    ).courses;

  it('pages through them without gap or repetition, and never a stranger’s', async () => {
    const all = (await page({})).nodes;
    const seen: object[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await page({ first: 2, after });
      seen.push(...nodes);
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(all);
    expect((await page({ first: 2 })).totalCount).toBe(all.length);
    expect((await page({ status: 'ENDED' })).nodes.every(({ status }: any) => status === 'ENDED')).toBe(true);
    expect((await page({}, 'strangerAdmin')).nodes).toEqual([]);
    const id = all[0].id;
    const one = await app
      .as('strangerPsychiatrist')
      .gql('query One($id: ID!) { course(id: $id) { id } }', { id });
    expect(one.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('finds those of one patient, and says what comes next', async () => {
    const find = async (search: string, who: Who = 'frontDesk') =>
      (
        await app.as(who).ok(
          `query Find($search: String) { courses(search: $search, first: 100) {
            totalCount nodes { patient { name } nextAppointment { id } sessions { appointment { id status startsAt } } } } }`,
          { search },
        )
      ).courses;
    const { nodes: all } = await find('');
    const { nodes: wynn, totalCount } = await find('wynn');
    expect(totalCount).toBe(wynn.length);
    expect(wynn.length).toBeGreaterThan(0);
    expect(wynn).toEqual(all.filter(({ patient }: any) => patient.name === 'Jasper Wynn'));
    expect(await find('zzzz')).toEqual({ totalCount: 0, nodes: [] });
    expect(await find('wynn', 'strangerAdmin')).toEqual({ totalCount: 0, nodes: [] });
    for (const { nextAppointment, sessions } of all) {
      const ahead = sessions
        .map(({ appointment }: any) => appointment)
        .filter((each: any) => ['BOOKED', 'CHECKED_IN', 'IN_PROGRESS'].includes(each?.status))
        .sort((a: any, b: any) => a.startsAt.localeCompare(b.startsAt));
      expect(nextAppointment?.id ?? null).toBe(ahead[0]?.id ?? null);
    }
  });

  it('tells the indication only where the chart is open, and records that look as one', async () => {
    const indications = async (who: Who) => {
      const { patient } = await app
        .as(who)
        .ok('query Indications($id: ID!) { patient(id: $id) { courses { indication } } }', {
          id: app.fixture.otherPatientId,
        });
      return new Set(patient.courses.map(({ indication }: any) => indication));
    };
    for (const who of ['psychiatrist', 'nurse', 'otherTherapist'] as const) {
      expect(await indications(who)).toEqual(new Set(['Depression']));
    }
    for (const who of ['frontDesk', 'admin', 'therapist'] as const)
      expect(await indications(who)).toEqual(new Set([null]));
    const { rows } = await app.owner.query(
      `select staff_id from audit_event where operation = 'patient' and 'chart' = any (field_groups)`,
    );
    expect(rows).toHaveLength(3);
    const { rows: writes } = await app.owner.query(
      `select changes from audit_event where record_type = 'course'`,
    );
    expect(JSON.stringify(writes)).not.toContain('Depression');
  });
});
