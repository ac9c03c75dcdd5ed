import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';
import { MORNING, travel } from '../support/linked-infusion.js';

let app: TestApp;

const PLAN = `query Plan($input: PlanCourseInput!) { planCourse(input: $input) {
  __typename
  ... on CoursePlan { infusionsWanted infusionsThatFit
    proposals { finishesOn therapist { name } keeps { code message } givesUp { code message }
      visits { courseSessionId kind number startsAt endsAt hoursAfterDose room { id name } staff { part staffMember { id name } } } }
    relaxations { constraint isClinical finishesOn message } }
  ... on Refusal { code message } } }`;

const ask = async (input: object = {}, who: Who = 'frontDesk') => {
  const { patientId, locationId } = app.fixture;
  const answer = await app.as(who).gql(PLAN, { input: { patientId, locationId, ...input } });
  return { plan: answer.data?.planCourse, error: answer.errors?.[0]?.extensions };
};

const createCourse = async (infusionCount = 3, more: object = {}): Promise<string> => {
  const { createCourse: course } = await app
    .as('psychiatrist')
    .ok(
      `mutation Start($input: CreateCourseInput!) { createCourse(input: $input) { ... on Course { id } } }`,
      {
        input: {
          patientId: app.fixture.patientId,
          infusionCount,
          indication: 'Treatment-resistant depression',
          therapistId: app.fixture.members.therapist.id,
          ...more,
        },
      },
    );
  return course.id;
};

beforeAll(async () => {
  app = await startApp();
}, 60_000);

afterAll(() => app?.stop());

beforeEach(async () => {
  await app.owner.query(
    `truncate appointment_change, reservation, appointment_staff, appointment, staff_exception, course_session, course cascade`,
  );
  await travel(app, MORNING);
});

describe('planCourse', () => {
  it('proposes three complete courses with the therapist of the course, and reserves nothing', async () => {
    await createCourse();
    const { plan } = await ask();
    expect(plan).toMatchObject({
      __typename: 'CoursePlan',
      infusionsWanted: 3,
      infusionsThatFit: 3,
      relaxations: [],
    });
    expect(plan.proposals).toHaveLength(3);
    const [first] = plan.proposals;
    expect(first.therapist).toEqual({ name: 'Marcus Webb' });
    expect(first.visits.map(({ kind, number }: any) => `${kind} ${number}`)).toEqual([
      'PREPARATION 1',
      'INFUSION 1',
      'INTEGRATION 1',
      'INFUSION 2',
      'INTEGRATION 2',
      'INFUSION 3',
      'INTEGRATION 3',
    ]);
    expect(first.visits[0]).toMatchObject({
      startsAt: '2027-03-01T14:00:00.000Z',
      room: { name: 'Quiet room' },
    });
    expect(first.visits[1].staff.map(({ part }: any) => part).sort()).toEqual(['ATTENDING', 'SUPERVISING']);
    expect(first.keeps.map(({ code }: any) => code)).toEqual(['SPACING', 'WINDOW', 'ONE_THERAPIST', 'PACE']);
    expect(first.givesUp).toEqual([]);
    const { rows } = await app.owner.query('select 1 from appointment');
    expect(rows).toEqual([]);
    expect((await ask()).plan).toEqual(plan);
  });

  it('keeps what the patient wishes', async () => {
    await createCourse();
    const { plan } = await ask({
      weekdays: [2, 3, 4],
      hours: { from: '09:00', until: '12:00' },
      avoid: [{ startsOn: '2027-03-02', endsOn: '2027-03-02' }],
    });
    for (const { visits, keeps } of plan.proposals) {
      expect(keeps.map(({ code }: any) => code)).toContain('WISHES');
      for (const { startsAt, endsAt } of visits) {
        expect([2, 3, 4]).toContain(new Date(startsAt).getUTCDay());
        expect(startsAt.slice(0, 10)).not.toBe('2027-03-02');
        // Clocks go forward on March 14: the hours are those of the wall.
        const offset = startsAt < '2027-03-14' ? 5 : 4;
        expect(new Date(startsAt).getUTCHours() - offset).toBeGreaterThanOrEqual(9);
        expect(Date.parse(endsAt)).toBeLessThanOrEqual(
          Date.parse(`${endsAt.slice(0, 10)}T${12 + offset}:00:00Z`),
        );
      }
    }
  });

  it('says what stands in the way, and how many infusions fit', async () => {
    await createCourse();
    const { plan } = await ask({ finishBy: '2027-03-05' });
    expect(plan).toMatchObject({ proposals: [], infusionsThatFit: 2 });
    expect(plan.relaxations[0]).toMatchObject({
      constraint: 'FINISH_BY',
      isClinical: false,
      message: 'It may finish up to two weeks later.',
    });
    await app
      .as('admin')
      .ok(`mutation Off($input: AddStaffExceptionInput!) { addStaffException(input: $input) { id } }`, {
        input: {
          staffId: app.fixture.members.therapist.id,
          kind: 'TIME_OFF',
          startsAt: MORNING,
          endsAt: '2027-08-01T00:00:00Z',
        },
      });
    const { plan: without } = await ask();
    expect(without.relaxations.map(({ constraint }: any) => constraint)).toEqual(
      expect.arrayContaining(['SAME_THERAPIST']),
    );
    const { plan: other } = await ask({ therapistId: app.fixture.members.otherTherapist.id });
    expect(other.proposals[0].therapist).toEqual({ name: 'Priya Nair' });
  });

  it('plans what is left: behind what is booked, without what has its appointment', async () => {
    await createCourse();
    const book = (kind: string, startsAt: string) =>
      app
        .as('frontDesk')
        .ok(`mutation B($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }`, {
          input: { kind, startsAt, locationId: app.fixture.locationId, patientId: app.fixture.patientId },
        });
    await book('PREPARATION', '2027-03-01T10:00:00-05:00');
    await book('INFUSION', '2027-03-02T10:00:00-05:00');
    const { plan } = await ask();
    const [first] = plan.proposals;
    expect(first.visits.map(({ kind, number }: any) => `${kind} ${number}`)).toEqual([
      'INFUSION 2',
      'INTEGRATION 2',
      'INFUSION 3',
      'INTEGRATION 3',
    ]);
    expect(first.visits[0].startsAt >= '2027-03-04T15:00').toBe(true);
  });

  it('refuses a patient who is not in care, and a course with nothing left', async () => {
    expect((await ask()).plan).toMatchObject({ __typename: 'NoCourseSession' });
    const courseId = await createCourse();
    await app.owner.query(`update course set status = 'COMPLETED' where id = $1`, [courseId]);
    expect((await ask()).plan).toMatchObject({ __typename: 'NoCourseSession' });
    await app.owner.query(`update patient set active = false where id = $1`, [app.fixture.patientId]);
    expect((await ask()).plan).toMatchObject({ __typename: 'PatientInactive' });
    await app.owner.query(`update patient set active = true where id = $1`, [app.fixture.patientId]);
  });

  it.each([
    ['earliest', { earliest: '2027-02-28T12:00:00Z' }],
    ['earliest', { earliest: '2028-06-01T12:00:00Z' }],
    ['finishBy', { finishBy: '2027-02-27' }],
    ['finishBy', { finishBy: '2028-06-01' }],
    ['weekdays', { weekdays: [] }],
    ['weekdays', { weekdays: [8] }],
    ['hours', { hours: { from: '12:00', until: '09:00' } }],
    ['avoid', { avoid: [{ startsOn: '2027-03-05', endsOn: '2027-03-04' }] }],
  ])('names the field %s of %p', async (field, input) => {
    await createCourse();
    expect((await ask(input)).error).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('knows no patient, location or therapist of another practice, nor one who is no therapist here', async () => {
    await createCourse();
    const { strangerPatientId, strangerLocationId, members } = app.fixture;
    for (const [field, id] of [
      ['patientId', strangerPatientId],
      ['locationId', strangerLocationId],
      ['therapistId', members.strangerPsychiatrist.id],
      ['therapistId', members.nurse.id],
    ] as const) {
      expect((await ask({ [field]: id })).error).toMatchObject({ code: 'NOT_FOUND', field });
    }
  });
});
