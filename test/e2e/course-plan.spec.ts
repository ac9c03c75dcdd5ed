import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApp, type TestApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';
import { MORNING, travel } from '../support/linked-infusion.js';

let app: TestApp;

const PLAN = `query Plan($input: PlanCourseInput!) { planCourse(input: $input) {
  __typename
  ... on CoursePlan { infusionsWanted infusionsThatFit
    proposals { finishesOn therapist { name } keeps { code message } givesUp { code message }
      visits { courseSessionId kind number startsAt endsAt hoursAfterDose room { id name } staff { part staffMember { id name } } } }
    relaxations { constraint isClinical finishesOn message } leftOut { code message } }
  ... on Refusal { code message } } }`;

/** The preparation session of a course of another patient. */
const preparationOf = async (patientId: string): Promise<string> => {
  await createCourse(1, { patientId });
  const { patient } = await app
    .as('frontDesk')
    .ok('query P($id: ID!) { patient(id: $id) { courses { sessions { id kind } } } }', { id: patientId });
  return patient.courses[0].sessions.find(({ kind }: any) => kind === 'PREPARATION').id;
};

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

const clear = () =>
  app.owner.query(
    `truncate appointment_change, reservation, appointment_staff, appointment, staff_exception, course_session, course cascade`,
  );

beforeEach(async () => {
  await clear();
  await travel(app, MORNING);
});

const BOOK = `mutation Book($input: BookCourseInput!) { bookCourse(input: $input) {
  __typename
  ... on BookedCourse { appointments { id kind startsAt status room { name } courseSession { number } } }
  ... on Refusal { code message }
  ... on SlotTaken { courseSessionId inTheWay { resource name } nextFree { startsAt } }
  ... on NotAvailable { courseSessionId reasons { code } nextFree { startsAt } }
  ... on OtherTherapist { therapistIds }
  ... on SessionAlreadyBooked { appointmentId } } }`;

const visitsOf = (proposal: any) =>
  proposal.visits.map(({ courseSessionId, startsAt, room, staff }: any) => ({
    courseSessionId,
    startsAt,
    roomId: room.id,
    staff: staff.map(({ part, staffMember }: any) => ({ part, staffId: staffMember.id })),
  }));

const bookAll = async (visits: object[], more: object = {}, who: Who = 'frontDesk') => {
  const { patientId, locationId } = app.fixture;
  const answer = await app.as(who).gql(BOOK, { input: { patientId, locationId, visits, ...more } });
  return { booked: answer.data?.bookCourse, error: answer.errors?.[0]?.extensions };
};

const countAppointments = async (): Promise<number> => {
  const { rows } = await app.owner.query<{ n: number }>(
    `select count(*)::int as n from appointment where patient_id = $1`,
    [app.fixture.patientId],
  );
  return rows[0]!.n;
};

describe('bookCourse', () => {
  it('books every visit of a proposal, and once for a key', async () => {
    await createCourse(2);
    const { plan } = await ask();
    const visits = visitsOf(plan.proposals[0]);
    const { booked } = await bookAll([...visits].reverse(), { idempotencyKey: 'one' });
    expect(booked.__typename).toBe('BookedCourse');
    expect(booked.appointments.map(({ kind, startsAt }: any) => [kind, startsAt])).toEqual(
      plan.proposals[0].visits.map(({ kind, startsAt }: any) => [kind, startsAt]),
    );
    const again = await bookAll([...visits].reverse(), { idempotencyKey: 'one' });
    expect(again.booked).toEqual(booked);
    expect(await countAppointments()).toBe(5);
    expect((await ask()).plan).toMatchObject({ __typename: 'NoCourseSession' });
    expect((await bookAll(visits)).booked).toMatchObject({
      __typename: 'SessionAlreadyBooked',
      appointmentId: booked.appointments[0].id,
    });
  });

  it('books nothing when one visit was taken, names it, and offers the nearest time that leaves the rest', async () => {
    await createCourse(2);
    const { plan } = await ask();
    const { visits } = plan.proposals[0];
    const taken = visits.find(({ kind }: any) => kind === 'INTEGRATION');
    const { otherPatientId, locationId, members, rooms } = app.fixture;
    await app
      .as('frontDesk')
      .ok(
        `mutation B($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename ... on Refusal { message } } }`,
        {
          input: {
            kind: 'PREPARATION',
            startsAt: taken.startsAt,
            locationId,
            patientId: otherPatientId,
            courseSessionId: await preparationOf(otherPatientId),
            roomId: rooms.quiet,
            staff: [{ staffId: members.therapist.id, part: 'ATTENDING' }],
          },
        },
      );
    const { booked } = await bookAll(visitsOf(plan.proposals[0]));
    expect(booked).toMatchObject({
      __typename: 'SlotTaken',
      courseSessionId: taken.courseSessionId,
      message: expect.stringMatching(/Nearest that leaves the rest as it is: /),
    });
    expect(booked.inTheWay.map(({ resource }: any) => resource)).toContain('ROOM');
    expect(await countAppointments()).toBe(0);
    const [replacement] = booked.nextFree;
    const moved = visitsOf(plan.proposals[0]).map((visit: any) =>
      visit.courseSessionId === taken.courseSessionId ? { ...visit, startsAt: replacement.startsAt } : visit,
    );
    expect((await bookAll(moved)).booked.__typename).toBe('BookedCourse');
    expect(await countAppointments()).toBe(5);
  });

  it('gives one of two desks the course that both want, and the other nothing', async () => {
    await createCourse(2);
    const { plan } = await ask();
    const visits = visitsOf(plan.proposals[0]);
    const both = await Promise.all([bookAll(visits), bookAll(visits, {}, 'psychiatrist')]);
    expect(both.map(({ booked }) => booked.__typename).sort()).toEqual([
      'BookedCourse',
      'SessionAlreadyBooked',
    ]);
    expect(await countAppointments()).toBe(5);
  });

  it('refuses an infusion within 48 hours of another, and a room that is not fit', async () => {
    await createCourse(2);
    const { plan } = await ask();
    const visits = visitsOf(plan.proposals[0]);
    const infusions = plan.proposals[0].visits
      .map((visit: any, index: number) => ({ ...visit, index }))
      .filter(({ kind }: any) => kind === 'INFUSION');
    const close = new Date(Date.parse(infusions[0].startsAt) + 24 * 3_600_000).toISOString();
    const hasty = visits.map((visit: any, index: number) =>
      index === infusions[1].index ? { ...visit, startsAt: close } : visit,
    );
    expect(
      (
        await bookAll(
          hasty.filter((_: any, index: number) => infusions.some((each: any) => each.index === index)),
        )
      ).booked,
    ).toMatchObject({ __typename: 'SpacingNeedsPrescriber' });
    const unfit = visits.map((visit: any, index: number) =>
      index === infusions[0].index ? { ...visit, roomId: app.fixture.rooms.quiet } : visit,
    );
    expect((await bookAll(unfit)).booked).toMatchObject({
      __typename: 'NotAvailable',
      reasons: [{ code: 'ROOM_NOT_FIT' }],
    });
    expect(await countAppointments()).toBe(0);
  });

  it('asks whether another therapist than that of the course is meant, and keeps it in the audit', async () => {
    await createCourse(1);
    const { plan } = await ask();
    const { nurse } = app.fixture.members;
    const add = (role: string) =>
      app.owner.query('insert into staff_role (practice_id, staff_id, role) values ($1, $2, $3)', [
        app.fixture.practiceId,
        nurse.id,
        role,
      ]);
    await add('THERAPIST');
    const visits = visitsOf(plan.proposals[0]);
    const one = visits.map((visit: any, at: number) =>
      at === 2 ? { ...visit, staff: [{ part: 'ATTENDING', staffId: nurse.id }] } : visit,
    );
    const asked = {
      __typename: 'OtherTherapist',
      message:
        'One therapist is kept throughout a course, and integration 1 would be with Jonah Reyes. Confirm that it is meant, or choose other times.',
      therapistIds: [nurse.id],
    };
    expect((await bookAll(one)).booked).toMatchObject(asked);
    const input = { patientId: app.fixture.patientId, locationId: app.fixture.locationId, visits: one };
    const { holdCourse } = await app.as('frontDesk').ok(
      `mutation H($input: HoldCourseInput!) { holdCourse(input: $input) {
        __typename ... on Refusal { message } ... on OtherTherapist { therapistIds } } }`,
      { input },
    );
    expect(holdCourse).toEqual(asked);
    // Somebody else is not meant by that.
    const { therapist } = app.fixture.members;
    expect((await bookAll(one, { acceptTherapistIds: [therapist.id] })).booked).toMatchObject(asked);
    expect(await countAppointments()).toBe(0);
    const { booked } = await bookAll(one, { acceptTherapistIds: [nurse.id] });
    expect(booked.__typename).toBe('BookedCourse');
    await app.owner.query(`delete from staff_role where staff_id = $1 and role = 'THERAPIST'`, [nurse.id]);
    const { rows } = await app.owner.query(
      `select changes from audit_event where record_type = 'course' and changes::text like '%acceptedTherapists%'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('refuses an order that nobody can mean, of all visits at once and of each alone', async () => {
    await createCourse(1);
    const { plan } = await ask();
    const [preparation, infusion, integration] = visitsOf(plan.proposals[0]);
    const swapped = [
      { ...preparation, startsAt: integration.startsAt },
      infusion,
      { ...integration, startsAt: preparation.startsAt },
    ];
    expect((await bookAll(swapped)).booked).toMatchObject({
      __typename: 'NotAvailable',
      reasons: [{ code: 'OUT_OF_COURSE_ORDER' }],
    });
    expect(await countAppointments()).toBe(0);
    expect((await bookAll([infusion])).booked.__typename).toBe('BookedCourse');
    const alone = async (kind: string, startsAt: string) => {
      const { locationId, patientId } = app.fixture;
      const { bookAppointment } = await app.as('frontDesk').ok(
        `mutation B($input: BookAppointmentInput!) { bookAppointment(input: $input) {
          __typename ... on Refusal { message } ... on NotAvailable { reasons { code } } } }`,
        { input: { kind, startsAt, locationId, patientId } },
      );
      return bookAppointment;
    };
    expect(await alone('INTEGRATION', preparation.startsAt)).toMatchObject({
      __typename: 'NotAvailable',
      reasons: [{ code: 'OUT_OF_COURSE_ORDER' }],
      message: expect.stringContaining('would begin before its dose has ended'),
    });
    expect(await alone('PREPARATION', integration.startsAt)).toMatchObject({ __typename: 'NotAvailable' });
    expect(await countAppointments()).toBe(1);
    const { patientId, locationId } = app.fixture;
    const { availableSlots } = await app.as('frontDesk').ok(
      `query S($input: AvailableSlotsInput!) { availableSlots(input: $input) {
        ... on AvailableSlots { times { startsAt } binding { message } } } }`,
      { input: { kind: 'INTEGRATION', patientId, locationId, until: infusion.startsAt } },
    );
    expect(availableSlots).toMatchObject({
      times: [],
      binding: [{ message: expect.stringMatching(/^Integration 1 comes after infusion 1, which is on /) }],
    });
    await app.owner.query(`update course set status = 'COMPLETED' where patient_id = $1`, [patientId]);
    await app.owner.query(`update patient set active = false where id = $1`, [patientId]);
    expect((await bookAll([integration])).booked).toMatchObject({ __typename: 'PatientInactive' });
    await app.owner.query(`update patient set active = true where id = $1`, [patientId]);
  });

  it('names what cannot be', async () => {
    await createCourse(1);
    const { plan } = await ask();
    const visits = visitsOf(plan.proposals[0]);
    const [first] = visits;
    const therapist = first.staff[0];
    for (const [field, wrong] of [
      ['visits', []],
      ['visits', [first, first]],
      ['visits.0.startsAt', [{ ...first, startsAt: '2027-02-01T15:00:00Z' }]],
      ['visits.0.startsAt', [{ ...first, startsAt: '2029-02-01T15:00:00Z' }]],
      ['visits.0.startsAt', [{ ...first, startsAt: '2027-03-02T15:00:30Z' }]],
      ['visits.0.staff', [{ ...first, staff: [{ ...therapist, part: 'SUPERVISING' }] }]],
      ['visits.0.courseSessionId', [{ ...first, courseSessionId: app.fixture.patientId }]],
    ] as const) {
      expect((await bookAll([...wrong])).error).toMatchObject({ code: 'BAD_INPUT', field });
    }
    const nobody = await bookAll([
      { ...first, staff: [{ ...therapist, staffId: app.fixture.members.nurse.id }] },
    ]);
    expect(nobody.booked).toMatchObject({
      __typename: 'NotAvailable',
      reasons: [{ code: 'STAFF_NOT_QUALIFIED' }],
    });
    const elsewhere = await bookAll(visits, { locationId: app.fixture.strangerLocationId });
    expect(elsewhere.error).toMatchObject({ code: 'NOT_FOUND', field: 'locationId' });
    const stranger = await bookAll(visits, { patientId: app.fixture.strangerPatientId });
    expect(stranger.error ?? stranger.booked).toMatchObject({ code: 'NOT_FOUND', field: 'patientId' });
    expect(await countAppointments()).toBe(0);
  });
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
    // Of those that keep as much, what comes later is said.
    for (const { givesUp } of plan.proposals.slice(1))
      expect(givesUp.map(({ code }: any) => code)).toEqual([
        expect.stringMatching(/^LATER_(FINISH|INFUSIONS)$/),
      ]);
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
      message: 'It may finish later: Sat Mar 6 at the earliest.',
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
      'INTEGRATION 1',
      'INFUSION 2',
      'INTEGRATION 2',
      'INFUSION 3',
      'INTEGRATION 3',
    ]);
    expect(first.visits[0].hoursAfterDose).toBeLessThanOrEqual(72);
    expect(first.visits[1].startsAt >= '2027-03-04T15:00').toBe(true);
  });

  it('plans what was cancelled among what is booked, and an integration session that is late by now', async () => {
    await createCourse();
    const proposed = (await ask()).plan.proposals[0];
    const sessionId = (kind: string, number: number) =>
      proposed.visits.find((each: any) => each.kind === kind && each.number === number).courseSessionId;
    await bookAll(visitsOf(proposed));
    const cancel = (ids: string[]) =>
      app.owner.query(
        `with gone as (update appointment set status = 'CANCELLED', cancelled_at = starts_at, cancel_reason = 'PATIENT',
           cancel_category = 'UNWELL', cancelled_late = false where course_session_id = any ($1) returning id)
         delete from reservation where appointment_id in (select id from gone)`,
        [ids],
      );
    await cancel([sessionId('INFUSION', 2), sessionId('INTEGRATION', 2)]);
    const second = (await ask()).plan;
    expect(second).toMatchObject({ infusionsWanted: 1, infusionsThatFit: 1, leftOut: [] });
    expect(second.proposals[0].visits.map(({ kind, number }: any) => `${kind} ${number}`)).toEqual([
      'INFUSION 2',
      'INTEGRATION 2',
    ]);
    expect(second.proposals[0].finishesOn < proposed.finishesOn).toBe(true);

    await bookAll(visitsOf(second.proposals[0]));
    await cancel([sessionId('INTEGRATION', 1), sessionId('INTEGRATION', 3)]);
    const late = (await ask({ earliest: '2027-03-09T12:00:00Z' })).plan.proposals[0];
    expect(late.visits.map(({ kind, number }: any) => `${kind} ${number}`)).toEqual([
      'INTEGRATION 1',
      'INTEGRATION 3',
    ]);
    expect(late.keeps.map(({ code }: any) => code)).toEqual(['ONE_THERAPIST']);
    expect(late.givesUp).toContainEqual({
      code: 'INTEGRATION_WINDOW',
      message: expect.stringMatching(
        /^Integration 1 starts \d+ h( \d+ min)? after the dose, later than 72 h\.$/,
      ),
    });
    expect((await bookAll(visitsOf(late))).booked.__typename).toBe('BookedCourse');
    expect((await ask()).plan).toMatchObject({
      __typename: 'NoCourseSession',
      message: 'Every session of the active course is booked or over.',
    });
  });

  it('looks from where the rest of the course can start, and names its own horizon as that', async () => {
    await createCourse();
    for (const [kind, startsAt] of [
      ['PREPARATION', '2027-03-01T10:00:00-05:00'],
      ['INFUSION', '2027-08-02T10:00:00-04:00'],
    ] as const)
      await app
        .as('frontDesk')
        .ok(`mutation B($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }`, {
          input: { kind, startsAt, locationId: app.fixture.locationId, patientId: app.fixture.patientId },
        });
    const { plan } = await ask();
    expect(plan).toMatchObject({ infusionsWanted: 2, infusionsThatFit: 2, relaxations: [] });
    expect(plan.proposals).toHaveLength(3);
    expect(plan.proposals[0].visits[0].startsAt > '2027-08-02').toBe(true);
    const soon = (await ask({ finishBy: '2027-06-01' })).plan;
    expect(soon.relaxations).toMatchObject([{ constraint: 'FINISH_BY' }]);
    const avoid = [{ startsOn: '2027-08-03', endsOn: '2027-10-22' }];
    const beyond = (await ask({ avoid })).plan;
    expect(beyond.proposals).toEqual([]);
    expect(beyond.relaxations.slice(0, 2).map(({ constraint }: any) => constraint)).toEqual([
      'DATES_TO_AVOID',
      'HORIZON',
    ]);
    expect(beyond.relaxations[1].message).toMatch(
      /^Plans reach 12 weeks from Mon Aug 2 unless a last date is named: .+ or later would do\.$/,
    );
  });

  it('refuses a location that is no longer in use, which no wish opens', async () => {
    await createCourse();
    const use = (active: boolean) =>
      app.owner.query('update location set active = $1 where id = $2', [active, app.fixture.locationId]);
    await use(false);
    const { plan } = await ask();
    await use(true);
    expect(plan).toEqual({
      __typename: 'NotAvailable',
      code: 'NOT_AVAILABLE',
      message: 'Juniper Street is no longer in use. Choose another location.',
    });
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

const ADJUST = `query Adjust($input: AdjustCourseInput!) { adjustCourse(input: $input) {
  __typename
  ... on CourseAdjustment { ways { startsAt movedIds asks { code message }
    visits { courseSessionId kind number startsAt endsAt hoursAfterDose room { id name } staff { part staffMember { id } } } } }
  ... on Refusal { code message }
  ... on SlotTaken { inTheWay { resource } nextFree { startsAt } }
  ... on NotAvailable { reasons { code } nextFree { startsAt } } } }`;

const adjust = async (visits: object[], input: object, who: Who = 'frontDesk') => {
  const { patientId, locationId } = app.fixture;
  const answer = await app.as(who).gql(ADJUST, { input: { patientId, locationId, visits, ...input } });
  return { adjusted: answer.data?.adjustCourse, error: answer.errors?.[0]?.extensions };
};

describe('adjustCourse', () => {
  /** The first proposal for two infusions, and its visits by their names. */
  const proposed = async () => {
    await createCourse(2);
    const { plan } = await ask();
    const [proposal] = plan.proposals;
    const id = (kind: string, number: number): string =>
      proposal.visits.find((each: any) => each.kind === kind && each.number === number).courseSessionId;
    return { proposal, visits: visitsOf(proposal), id };
  };
  const later = (startsAt: string, hours: number) =>
    new Date(Date.parse(startsAt) + hours * 3_600_000).toISOString();
  const startOf = (visits: any[], sessionId: string) =>
    visits.find(({ courseSessionId }) => courseSessionId === sessionId).startsAt;

  it('shows what moves with a visit, in a plan that can be held and booked', async () => {
    const { visits, id } = await proposed();
    const startsAt = later(startOf(visits, id('INFUSION', 1)), 2);
    const { adjusted } = await adjust(visits, { courseSessionId: id('INFUSION', 1), startsAt });
    const [kept, asked] = adjusted.ways;
    expect(kept).toMatchObject({ startsAt, movedIds: [id('INFUSION', 2)], asks: [] });
    expect(Date.parse(startOf(kept.visits, id('INFUSION', 2))) - Date.parse(startsAt)).toBe(48 * 3_600_000);
    const unmoved = kept.visits.filter(({ kind }: any) => kind !== 'INFUSION');
    for (const { courseSessionId, startsAt: start } of unmoved)
      expect(start).toBe(startOf(visits, courseSessionId));
    expect(asked.movedIds).toEqual([]);
    expect(asked.asks).toEqual([
      {
        code: 'SPACING',
        message: '46 h from infusion 1 to infusion 2, under 48 h: a prescriber confirms that.',
      },
    ]);
    expect(await countAppointments()).toBe(0);
    expect((await bookAll(visitsOf(kept))).booked.__typename).toBe('BookedCourse');
  });

  it('lets infusions under 48 hours apart be held, and booked by a psychiatrist who confirms it', async () => {
    const { visits, id } = await proposed();
    const startsAt = later(startOf(visits, id('INFUSION', 1)), 2);
    const { adjusted } = await adjust(visits, { courseSessionId: id('INFUSION', 1), startsAt });
    const close = visitsOf(adjusted.ways[1]);
    const { patientId, locationId } = app.fixture;
    const held = await app
      .as('psychiatrist')
      .ok(`mutation H($input: HoldCourseInput!) { holdCourse(input: $input) { __typename } }`, {
        input: { patientId, locationId, visits: close },
      });
    expect(held.holdCourse.__typename).toBe('CourseHold');
    const refused = await bookAll(close, {}, 'psychiatrist');
    expect(refused.booked.__typename).toBe('SpacingNeedsPrescriber');
    const desk = await bookAll(close, { confirmSpacing: true });
    expect(desk.error ?? desk.booked).not.toMatchObject({ __typename: 'BookedCourse' });
    const confirmed = await bookAll(close, { confirmSpacing: true }, 'psychiatrist');
    expect(confirmed.booked.__typename).toBe('BookedCourse');
  });

  it('leaves alone what was chosen before, and offers times that keep every limit', async () => {
    const { visits, id } = await proposed();
    const startsAt = later(startOf(visits, id('INFUSION', 1)), 2);
    const keep = [id('INFUSION', 2)];
    const { adjusted } = await adjust(visits, { courseSessionId: id('INFUSION', 1), startsAt, keep });
    expect(adjusted.ways.map(({ movedIds }: any) => movedIds)).toEqual([[]]);
    const offered = await adjust(visits, { courseSessionId: id('INTEGRATION', 2) });
    expect(offered.adjusted.ways).toHaveLength(3);
    for (const { asks, visits: all } of offered.adjusted.ways) {
      expect(asks).toEqual([]);
      for (const { kind, hoursAfterDose: hours } of all)
        if (kind === 'INTEGRATION') expect(hours).toBeLessThanOrEqual(72);
    }
  });

  it('says why a time cannot be had, and what is free next', async () => {
    const { visits, id } = await proposed();
    const night = await adjust(visits, {
      courseSessionId: id('INFUSION', 1),
      startsAt: '2027-03-03T03:00:00-05:00',
    });
    expect(night.adjusted).toMatchObject({ __typename: 'NotAvailable', code: 'NOT_AVAILABLE' });
    expect(night.adjusted.nextFree).toHaveLength(3);
    for (const [field, input] of [
      ['courseSessionId', { courseSessionId: app.fixture.patientId }],
      ['startsAt', { courseSessionId: id('INFUSION', 1), startsAt: '2027-02-01T15:00:00Z' }],
      ['startsAt', { courseSessionId: id('INFUSION', 1), startsAt: '2029-03-01T15:00:00Z' }],
    ] as const)
      expect((await adjust(visits, input)).error).toMatchObject({ code: 'BAD_INPUT', field });
    const withNobody = visits.map((visit: any) => ({ ...visit, staff: [] }));
    expect((await adjust(withNobody, { courseSessionId: id('INTEGRATION', 1) })).error).toMatchObject({
      code: 'BAD_INPUT',
      field: expect.stringMatching(/^visits\.\d+\.staff$/),
    });
    const elsewhere = await adjust(visits, {
      courseSessionId: id('INFUSION', 1),
      locationId: app.fixture.strangerLocationId,
    });
    expect(elsewhere.error).toMatchObject({ code: 'NOT_FOUND', field: 'locationId' });
  });
});

describe('on any calendars', () => {
  const minutes = (...some: number[]) => fc.constantFrom(...some);
  const calendars = fc.record({
    now: fc.constantFrom(MORNING, '2027-03-11T15:20:00-05:00'),
    infusions: fc.constantFrom(2, 3),
    sameTherapist: fc.boolean(),
    preparation: minutes(0, 15),
    recovery: minutes(0, 30),
    turnover: minutes(0, 10, 25),
    nurses: fc.constantFrom(1, 2),
    harborDays: fc.subarray([1, 2, 3, 4, 5], { minLength: 1, maxLength: 3 }),
    visits: fc.array(
      fc.record({
        who: fc.constantFrom('own', 'other'),
        kind: fc.constantFrom('FOLLOW_UP', 'PREPARATION', 'INFUSION', 'INTEGRATION'),
        away: fc.boolean(),
        virtual: fc.boolean(),
        day: fc.nat(10),
        at: fc.nat(8 * 12),
      }),
      { minLength: 12, maxLength: 12 },
    ),
    place: fc.nat(6),
  });

  /** Sets the practice up as drawn: a therapist at two locations, others' visits and a hold, and the patient's own. */
  const setUp = async (drawn: typeof calendars extends fc.Arbitrary<infer Drawn> ? Drawn : never) => {
    const { practiceId, locationId, otherLocationId, patientId, otherPatientId, insuredPatientId, members } =
      app.fixture;
    await clear();
    await travel(app, drawn.now);
    const { therapist, nurse } = members;
    await app.owner.query('delete from staff_hours where practice_id = $1 and location_id = $2', [
      practiceId,
      otherLocationId,
    ]);
    for (const weekday of drawn.harborDays)
      await app.owner.query(`insert into staff_hours values ($1, $2, $3, $4, 480, 1080)`, [
        practiceId,
        therapist.id,
        otherLocationId,
        weekday,
      ]);
    await app.owner.query(
      `update appointment_kind set preparation_minutes = $2, recovery_minutes = $3 where practice_id = $1 and kind = 'INFUSION'`,
      [practiceId, drawn.preparation, drawn.recovery],
    );
    await app.owner.query('update room set turnover_minutes = $2 where practice_id = $1', [
      practiceId,
      drawn.turnover,
    ]);
    await app.owner.query('update staff set attending_lanes = $2 where id = $1', [nurse.id, drawn.nurses]);
    const therapistId = drawn.sameTherapist ? therapist.id : null;
    await createCourse(drawn.infusions, { therapistId });
    await createCourse(3, { patientId: otherPatientId });
    for (const { who, kind, away, virtual, day, at } of drawn.visits) {
      // What cannot be booked is left out.
      await app
        .as('frontDesk')
        .gql(`mutation B($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }`, {
          input: {
            kind: who === 'own' ? 'FOLLOW_UP' : kind,
            patientId: who === 'own' ? patientId : otherPatientId,
            locationId: away ? otherLocationId : locationId,
            virtual: virtual && kind !== 'INFUSION',
            startsAt: new Date(Date.parse(MORNING) + day * 86_400_000 + at * 300_000).toISOString(),
          },
        });
    }
    await createCourse(1, { patientId: insuredPatientId });
    const { plan } = await ask({ patientId: insuredPatientId }, 'psychiatrist');
    for (const proposal of plan.proposals.slice(0, 1))
      await app
        .as('psychiatrist')
        .ok(`mutation H($input: HoldCourseInput!) { holdCourse(input: $input) { __typename } }`, {
          input: { patientId: insuredPatientId, locationId, visits: visitsOf(proposal) },
        });
  };

  it('every proposal, and every other time that is offered, can be booked at once', async () => {
    const expectBookable = async (plan: any) => {
      const answer = await bookAll(visitsOf(plan));
      expect(answer.booked ?? answer.error).toMatchObject({ __typename: 'BookedCourse' });
      // In one transaction: at its end no appointment may lack what it takes.
      const own = `select id from appointment where patient_id = '${app.fixture.patientId}' and course_session_id is not null`;
      const parts = ['reservation', 'appointment_staff', 'appointment_change'].map(
        (table) => `delete from ${table} where appointment_id in (${own});`,
      );
      await app.owner.query(`${parts.join(' ')} delete from appointment where id in (${own})`);
    };
    await fc.assert(
      fc.asyncProperty(calendars, async (drawn) => {
        await setUp(drawn);
        const { plan } = await ask();
        for (const proposal of plan.proposals) await expectBookable(proposal);
        const [first] = plan.proposals;
        expect(first).toBeDefined();
        const { courseSessionId } = first.visits[drawn.place % first.visits.length];
        const { adjusted } = await adjust(visitsOf(first), { courseSessionId });
        for (const way of adjusted.ways) await expectBookable(way);
      }),
      // Two calendars that leave times, always the same ones.
      { seed: 1, numRuns: 2, endOnFailure: true },
    );
  });
});
