import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { MORNING, travel } from '../support/linked-infusion.js';
import type { Who } from '../support/fixture.js';

let app: TestApp;

const APPOINTMENT = `... on Appointment {
  id version kind status startsAt endsAt doseEndsAt virtual walkIn
  location { name } patient { name } room { name } staff { part staffMember { name } }
  courseSession { kind number } course { number } ride { name phone confirmedAt }
  cancelReason cancelCategory cancelledLate inTimeUntil lateMinutes
  linked { id kind } integrationWindow { opensAt closesAt inside } changes { id kind by undoable }
}`;

const REFUSALS = `
  ... on Refusal { code message }
  ... on SlotTaken { inTheWay { resource name startsAt endsAt patientName bookedBy bookedAt } nextFree { startsAt endsAt room { name } staff { part staffMember { name } } insideWindow } }
  ... on NotAvailable { reasons { code message } nextFree { startsAt } }
  ... on SessionAlreadyBooked { appointmentId }`;

const BOOK = `mutation Book($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename ${APPOINTMENT} ${REFUSALS} } }`;
const MOVE = `mutation Move($input: MoveAppointmentInput!) { moveAppointment(input: $input) {
  __typename ${APPOINTMENT} ... on Refusal { code message } ... on StaleVersion { currentVersion } ... on WrongStatus { status } } }`;
const UNDO = `mutation Undo($changeId: ID!) { undoAppointmentChange(changeId: $changeId) {
  __typename ... on Appointment { id version status startsAt } ... on Refusal { code message } } }`;

const CHANGES = {
  cancelAppointment: 'CancelAppointmentInput',
  checkInAppointment: 'CheckInInput',
  startAppointment: 'ChangeAppointmentInput',
  completeAppointment: 'ChangeAppointmentInput',
  markNoShow: 'ChangeAppointmentInput',
  recordRide: 'RecordRideInput',
} as const;

const book = async (input: Record<string, unknown>, who: Who = 'frontDesk'): Promise<any> => {
  const { bookAppointment } = await app.as(who).ok(BOOK, {
    input: { locationId: app.fixture.locationId, patientId: app.fixture.patientId, ...input },
  });
  return bookAppointment;
};

const change = async (
  operation: keyof typeof CHANGES,
  { id, version }: { id: string; version: number },
  who: Who = 'frontDesk',
  more: Record<string, unknown> = {},
): Promise<any> => {
  const answer = await app.as(who).ok(
    `mutation Change($input: ${CHANGES[operation]}!) { ${operation}(input: $input) {
       __typename ${APPOINTMENT} ... on Refusal { code message }
       ... on StaleVersion { currentVersion } ... on WrongStatus { status } } }`,
    { input: { appointmentId: id, version, ...more } },
  );
  return answer[operation];
};

/** The second infusion session of the course. */
const secondInfusion = async (): Promise<string> => {
  const { rows } = await app.owner.query(
    `select id from course_session where patient_id = $1 and kind = 'INFUSION' and number = 2`,
    [app.fixture.patientId],
  );
  return rows[0].id;
};

const createCourse = async (): Promise<string> => {
  const { psychiatrist, therapist } = app.fixture.members;
  const { createCourse: course } = await app
    .as('psychiatrist')
    .ok(
      `mutation Plan($input: CreateCourseInput!) { createCourse(input: $input) { ... on Course { id } } }`,
      {
        input: {
          patientId: app.fixture.patientId,
          infusionCount: 2,
          indication: 'Treatment-resistant depression',
          prescriberId: psychiatrist.id,
          therapistId: therapist.id,
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
    `truncate appointment_change, reservation, appointment_staff, appointment, course_session, course cascade`,
  );
  await travel(app, MORNING);
});

describe('the linked infusion at the desk', () => {
  it('books it with staff and room chosen, and the integration that follows it', async () => {
    await createCourse();
    const infusion = await book({
      kind: 'INFUSION',
      startsAt: '2027-03-01T10:00:00-05:00',
      ride: { name: 'Theo Cole', phone: '(555) 010-0177' },
    });
    expect(infusion).toMatchObject({
      __typename: 'Appointment',
      version: 1,
      status: 'BOOKED',
      startsAt: '2027-03-01T15:00:00.000Z',
      endsAt: '2027-03-01T16:30:00.000Z',
      doseEndsAt: '2027-03-01T15:40:00.000Z',
      location: { name: 'Juniper Street' },
      patient: { name: 'Imani Cole' },
      room: { name: 'Infusion 1' },
      courseSession: { kind: 'INFUSION', number: 1 },
      course: { number: 1 },
      ride: { name: 'Theo Cole', confirmedAt: null },
      linked: null,
      integrationWindow: {
        opensAt: '2027-03-01T15:40:00.000Z',
        closesAt: '2027-03-04T15:40:00.000Z',
        inside: false,
      },
      changes: [{ kind: 'BOOKED', by: 'Tomas Field', undoable: false }],
    });
    expect(infusion.staff).toEqual([
      { part: 'ATTENDING', staffMember: { name: 'Jonah Reyes' } },
      { part: 'SUPERVISING', staffMember: { name: 'Lena Osei' } },
    ]);

    const { nextFreeTimes } = await app.as('frontDesk').ok(
      `query When($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) {
         times { startsAt endsAt insideWindow room { name } staff { part staffMember { name } } } binding { code message } } }`,
      {
        input: {
          kind: 'INTEGRATION',
          locationId: app.fixture.locationId,
          patientId: app.fixture.patientId,
          count: 2,
        },
      },
    );
    expect(nextFreeTimes).toEqual({
      times: ['16:30', '16:45'].map((start) => ({
        startsAt: `2027-03-01T${start}:00.000Z`,
        endsAt: expect.any(String),
        insideWindow: true,
        room: { name: 'Quiet room' },
        staff: [{ part: 'ATTENDING', staffMember: { name: 'Marcus Webb' } }],
      })),
      binding: [],
    });

    const integration = await book({ kind: 'INTEGRATION', startsAt: '2027-03-02T10:00:00-05:00' });
    expect(integration).toMatchObject({ linked: { id: infusion.id }, integrationWindow: { inside: true } });
    const { appointment } = await app
      .as('therapist')
      .ok(`query One($id: ID!) { appointment(id: $id) { linked { id } integrationWindow { inside } } }`, {
        id: infusion.id,
      });
    expect(appointment).toEqual({ linked: { id: integration.id }, integrationWindow: { inside: true } });
  });

  it('looks for free times in the room that is asked for', async () => {
    const next = async (roomId: string) => {
      const { nextFreeTimes } = await app
        .as('frontDesk')
        .ok(
          `query When($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { room { id } } binding { code } } }`,
          { input: { kind: 'CONSULTATION', locationId: app.fixture.locationId, roomId, count: 1 } },
        );
      return nextFreeTimes;
    };
    const { quiet } = app.fixture.rooms;
    expect(await next(quiet)).toEqual({ times: [{ room: { id: quiet } }], binding: [] });
  });

  it('looks no further than can be booked: a year', async () => {
    const next = async (from: string) =>
      app
        .as('frontDesk')
        .gql(
          `query When($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt } } }`,
          { input: { kind: 'CONSULTATION', locationId: app.fixture.locationId, from, count: 20 } },
        );
    // The last hours of the last day: what is offered then is booked, and nothing after it.
    const { data } = await next('2028-03-01T08:00:00-05:00');
    const times = (data as any).nextFreeTimes.times.map(({ startsAt }: { startsAt: string }) => startsAt);
    expect(times.length).toBeGreaterThan(0);
    expect(times.length).toBeLessThan(20);
    expect(await book({ kind: 'CONSULTATION', startsAt: times.at(-1) })).toMatchObject({
      __typename: 'Appointment',
    });
    const { errors } = await next('2028-03-04T08:00:00-05:00');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', field: 'from' } });
  });

  it('counts the time of the appointment that would move as free', async () => {
    const { id } = await book({ kind: 'CONSULTATION', startsAt: '2027-03-01T10:00:00-05:00' });
    const next = async (more: object) => {
      const { nextFreeTimes } = await app
        .as('frontDesk')
        .ok(
          `query When($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt } } }`,
          {
            input: {
              kind: 'CONSULTATION',
              locationId: app.fixture.locationId,
              patientId: app.fixture.patientId,
              from: '2027-03-01T10:00:00-05:00',
              count: 1,
              ...more,
            },
          },
        );
      return nextFreeTimes.times[0].startsAt;
    };
    expect(await next({})).toBe('2027-03-01T16:00:00.000Z');
    expect(await next({ appointmentId: id })).toBe('2027-03-01T15:00:00.000Z');
  });

  it('lists a patient’s, a session’s and a location’s appointments', async () => {
    await createCourse();
    const first = await book({ kind: 'INFUSION', startsAt: '2027-03-01T10:00:00-05:00' });
    const second = await book({ kind: 'INTEGRATION', startsAt: '2027-03-02T10:00:00-05:00' });
    const { appointments } = await app.as('nurse').ok(
      `query Page($filter: AppointmentFilter!) { appointments(filter: $filter, first: 1) {
         nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { filter: { locationId: app.fixture.locationId, from: MORNING } },
    );
    expect(appointments).toMatchObject({ nodes: [{ id: first.id }], pageInfo: { hasNextPage: true } });
    const { appointments: rest } = await app.as('nurse').ok(
      `query Page($filter: AppointmentFilter!, $after: String) { appointments(filter: $filter, first: 5, after: $after) {
         nodes { id } pageInfo { hasNextPage } } }`,
      { filter: { patientId: app.fixture.patientId }, after: appointments.pageInfo.endCursor },
    );
    expect(rest).toEqual({ nodes: [{ id: second.id }], pageInfo: { hasNextPage: false } });
    const { patient } = await app.as('nurse').ok(
      `query Patient($id: ID!) { patient(id: $id) {
         appointments { id } courses { sessions { kind appointment { id } } } } }`,
      { id: app.fixture.patientId },
    );
    expect(patient.appointments).toEqual([{ id: first.id }, { id: second.id }]);
    expect(patient.courses[0].sessions.map((session: any) => session.appointment?.id ?? null)).toEqual([
      null,
      first.id,
      second.id,
      null,
      null,
    ]);
  });
});

describe('what the domain refuses', () => {
  it('a taken time, with what is in the way and what is free', async () => {
    await createCourse();
    await book({ kind: 'CONSULTATION', startsAt: '2027-03-01T10:00:00-05:00' });
    const taken = await book({
      kind: 'CONSULTATION',
      patientId: app.fixture.otherPatientId,
      startsAt: '2027-03-01T10:30:00-05:00',
    });
    expect(taken).toMatchObject({
      __typename: 'SlotTaken',
      code: 'SLOT_TAKEN',
      message: 'Dr. Lena Osei is taken at 10:30 AM. Next free: 11:00 AM.',
      inTheWay: [
        {
          resource: 'STAFF',
          name: 'Dr. Lena Osei',
          startsAt: '2027-03-01T15:00:00.000Z',
          endsAt: '2027-03-01T16:00:00.000Z',
          patientName: 'Imani Cole',
          bookedBy: 'Tomas Field',
          bookedAt: expect.any(String),
        },
      ],
    });
    expect(taken.nextFree[0]).toMatchObject({
      startsAt: '2027-03-01T16:00:00.000Z',
      room: null,
      insideWindow: null,
    });
  });

  it('a time at which nobody is there', async () => {
    const closed = await book({ kind: 'CONSULTATION', startsAt: '2027-03-01T21:00:00-05:00' });
    expect(closed).toMatchObject({
      __typename: 'NotAvailable',
      reasons: [{ code: 'OUTSIDE_OPENING_HOURS' }, { code: 'STAFF_NOT_WORKING' }],
      nextFree: [{ startsAt: '2027-03-02T13:00:00.000Z' }, {}, {}],
    });
  });

  it('a session without a course, one that is booked, and two infusions within 48 hours', async () => {
    expect(await book({ kind: 'INFUSION', startsAt: '2027-03-01T10:00:00-05:00' })).toMatchObject({
      __typename: 'NoCourseSession',
    });
    await createCourse();
    const first = await book({ kind: 'INFUSION', startsAt: '2027-03-01T10:00:00-05:00' });
    const { patient } = await app
      .as('frontDesk')
      .ok(`query P($id: ID!) { patient(id: $id) { courses { sessions { id kind } } } }`, {
        id: app.fixture.patientId,
      });
    const [session] = patient.courses[0].sessions.filter(({ kind }: any) => kind === 'INFUSION');
    const again = { kind: 'INFUSION', startsAt: '2027-03-02T10:00:00-05:00', courseSessionId: session.id };
    expect(await book(again)).toMatchObject({ __typename: 'SessionAlreadyBooked', appointmentId: first.id });

    const close = { kind: 'INFUSION', startsAt: '2027-03-03T09:45:00-05:00' };
    expect(await book(close)).toMatchObject({ __typename: 'SpacingNeedsPrescriber' });
    const forced = await app.as('frontDesk').gql(BOOK, {
      input: {
        locationId: app.fixture.locationId,
        patientId: app.fixture.patientId,
        ...close,
        confirmSpacing: true,
      },
    });
    expect(forced.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await book({ ...close, confirmSpacing: true }, 'psychiatrist')).toMatchObject({
      __typename: 'Appointment',
    });
  });

  it('an inactive patient and a course that is over', async () => {
    const courseId = await createCourse();
    await app.owner.query(`update course set status = 'ENDED' where id = $1`, [courseId]);
    const { rows } = await app.owner.query(
      `select id from course_session where course_id = $1 and kind = 'PREPARATION'`,
      [courseId],
    );
    const preparation = { kind: 'PREPARATION', startsAt: '2027-03-01T10:00:00-05:00' };
    expect(await book({ ...preparation, courseSessionId: rows[0].id })).toMatchObject({
      __typename: 'CourseEnded',
    });
    expect(await book(preparation)).toMatchObject({ __typename: 'NoCourseSession' });
    await app.owner.query('update patient set active = false where id = $1', [app.fixture.patientId]);
    expect(await book({ ...preparation, kind: 'CONSULTATION' })).toMatchObject({
      __typename: 'PatientInactive',
    });
    await app.owner.query('update patient set active = true where id = $1', [app.fixture.patientId]);
  });

  it.each([
    ['a past start', { startsAt: '2027-03-01T08:00:00-05:00' }, 'BAD_INPUT', 'startsAt'],
    ['a start in two years', { startsAt: '2029-03-01T10:00:00-05:00' }, 'BAD_INPUT', 'startsAt'],
    ['a virtual infusion', { kind: 'INFUSION', virtual: true }, 'BAD_INPUT', 'virtual'],
    ['a visit of one minute', { durationMinutes: 1 }, 'BAD_INPUT', 'durationMinutes'],
    ['a stranger’s patient', { patientId: 'stranger' }, 'NOT_FOUND', 'patientId'],
    ['a stranger’s location', { locationId: 'stranger' }, 'NOT_FOUND', 'locationId'],
    ['a room elsewhere', { roomId: 'elsewhere' }, 'NOT_FOUND', 'roomId'],
    ['no id at all', { patientId: 'nobody' }, 'NOT_FOUND', 'patientId'],
  ])('%s is the caller’s error', async (_name, input, code, field) => {
    const { fixture } = app;
    const real: Record<string, unknown> = { ...input };
    if (real['patientId'] === 'stranger') real['patientId'] = fixture.strangerPatientId;
    if (real['locationId'] === 'stranger') real['locationId'] = fixture.strangerLocationId;
    if (real['roomId'] === 'elsewhere') real['roomId'] = fixture.rooms.harbor;
    const answer = await app.as('frontDesk').gql(BOOK, {
      input: {
        kind: 'CONSULTATION',
        locationId: fixture.locationId,
        patientId: fixture.patientId,
        startsAt: '2027-03-01T10:00:00-05:00',
        ...real,
      },
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code, field });
  });
});

describe('idempotency', () => {
  it('books once for a key, and answers a replay with what is there now', async () => {
    const input = { kind: 'CONSULTATION', startsAt: '2027-03-01T10:00:00-05:00', idempotencyKey: 'desk-1' };
    const first = await book(input);
    const again = await book(input);
    expect(again).toMatchObject({ __typename: 'Appointment', id: first.id });
    const { rows } = await app.owner.query('select count(*)::int as count from appointment');
    expect(rows[0].count).toBe(1);
    await travel(app, '2027-03-01T10:30:00-05:00');
    expect(await book(input)).toMatchObject({ __typename: 'Appointment', id: first.id });
  });
});

describe('moving and undoing', () => {
  it('moves, refuses an old version, and puts it back', async () => {
    const booked = await book({ kind: 'CONSULTATION', startsAt: '2027-03-01T10:00:00-05:00' });
    const input = { appointmentId: booked.id, version: 1, startsAt: '2027-03-01T14:00:00-05:00' };
    const { moveAppointment: moved } = await app.as('frontDesk').ok(MOVE, { input });
    expect(moved).toMatchObject({
      version: 2,
      startsAt: '2027-03-01T19:00:00.000Z',
      endsAt: '2027-03-01T20:00:00.000Z',
    });
    const { moveAppointment: stale } = await app.as('frontDesk').ok(MOVE, { input });
    expect(stale).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2 });

    const { recentChanges } = await app
      .as('frontDesk')
      .ok(
        `query Recent($id: ID!) { recentChanges(locationId: $id) { id kind patientName fromStartsAt toStartsAt undoable undoesTogether } }`,
        { id: app.fixture.locationId },
      );
    expect(recentChanges[0]).toMatchObject({
      kind: 'MOVED',
      patientName: 'Imani Cole',
      fromStartsAt: '2027-03-01T15:00:00.000Z',
      toStartsAt: '2027-03-01T19:00:00.000Z',
      undoable: true,
      undoesTogether: 1,
    });
    const { undoAppointmentChange: undone } = await app
      .as('frontDesk')
      .ok(UNDO, { changeId: recentChanges[0].id });
    expect(undone).toMatchObject({
      __typename: 'Appointment',
      version: 3,
      startsAt: '2027-03-01T15:00:00.000Z',
    });
    const { undoAppointmentChange: twice } = await app
      .as('frontDesk')
      .ok(UNDO, { changeId: recentChanges[0].id });
    expect(twice).toMatchObject({ __typename: 'StaleVersion' });
  });

  it('changes how long a visit takes, within what its kind may take, and not over another visit', async () => {
    const booked = await book({ kind: 'CONSULTATION', startsAt: '2027-03-01T10:00:00-05:00' });
    const stays = { appointmentId: booked.id, startsAt: '2027-03-01T10:00:00-05:00' };
    const { moveAppointment: shorter } = await app
      .as('frontDesk')
      .ok(MOVE, { input: { ...stays, version: 1, durationMinutes: 30 } });
    expect(shorter).toMatchObject({ version: 2, endsAt: '2027-03-01T15:30:00.000Z' });
    await book({ kind: 'FOLLOW_UP', startsAt: '2027-03-01T10:45:00-05:00' });
    const { moveAppointment: overlapping } = await app
      .as('frontDesk')
      .ok(MOVE, { input: { ...stays, version: 2, durationMinutes: 60 } });
    expect(overlapping).toMatchObject({ __typename: 'SlotTaken' });
    const { errors } = await app
      .as('frontDesk')
      .gql(MOVE, { input: { ...stays, version: 2, durationMinutes: 180 } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'durationMinutes' });
  });

  it('offers the times that a visit could move to: its own time counts as free', async () => {
    const booked = await book({
      kind: 'CONSULTATION',
      startsAt: '2027-03-01T10:00:00-05:00',
      durationMinutes: 120,
    });
    const offered = async (more: Record<string, unknown>) => {
      const { nextFreeTimes } = await app
        .as('frontDesk')
        .ok(
          `query When($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt endsAt } } }`,
          {
            input: {
              kind: 'CONSULTATION',
              locationId: app.fixture.locationId,
              patientId: app.fixture.patientId,
              from: '2027-03-01T10:15:00-05:00',
              durationMinutes: 120,
              count: 1,
              ...more,
            },
          },
        );
      return nextFreeTimes.times[0];
    };
    expect(await offered({ appointmentId: booked.id })).toEqual({
      startsAt: '2027-03-01T15:15:00.000Z',
      endsAt: '2027-03-01T17:15:00.000Z',
    });
    expect((await offered({})).startsAt).not.toBe('2027-03-01T15:15:00.000Z');
  });

  it('does not put back what somebody else has taken since, nor on the day after', async () => {
    const booked = await book({ kind: 'CONSULTATION', startsAt: '2027-03-01T10:00:00-05:00' });
    const cancelled = await change('cancelAppointment', booked, 'frontDesk', {
      reason: 'PATIENT',
      category: 'TIME',
    });
    expect(cancelled).toMatchObject({ status: 'CANCELLED' });
    const changeId = cancelled.changes[0].id;
    const other = await book({
      kind: 'CONSULTATION',
      patientId: app.fixture.otherPatientId,
      startsAt: '2027-03-01T10:30:00-05:00',
    });
    const { undoAppointmentChange: taken } = await app.as('frontDesk').ok(UNDO, { changeId });
    expect(taken).toMatchObject({ __typename: 'SlotTaken' });
    await change('cancelAppointment', other, 'frontDesk', { reason: 'PRACTICE', category: 'OTHER' });
    await travel(app, '2027-03-02T00:30:00-05:00');
    const { undoAppointmentChange: late } = await app.as('frontDesk').ok(UNDO, { changeId });
    expect(late).toMatchObject({ __typename: 'WrongStatus' });
    await travel(app, MORNING);
    const { undoAppointmentChange: undone } = await app.as('frontDesk').ok(UNDO, { changeId });
    expect(undone).toMatchObject({ __typename: 'Appointment', status: 'BOOKED' });
  });

  it('puts back no infusion within 48 hours of one that was booked meanwhile, unless a psychiatrist does', async () => {
    await createCourse();
    const first = await book({ kind: 'INFUSION', startsAt: '2027-03-02T10:00:00-05:00' });
    const cancelled = await change('cancelAppointment', first, 'frontDesk', {
      reason: 'PATIENT',
      category: 'TIME',
    });
    await book({
      kind: 'INFUSION',
      startsAt: '2027-03-03T10:00:00-05:00',
      courseSessionId: await secondInfusion(),
    });
    const changeId = cancelled.changes[0].id;
    const { undoAppointmentChange: refused } = await app.as('frontDesk').ok(UNDO, { changeId });
    expect(refused).toMatchObject({ __typename: 'SpacingNeedsPrescriber' });
    const { undoAppointmentChange: confirmed } = await app.as('psychiatrist').ok(UNDO, { changeId });
    expect(confirmed).toMatchObject({ __typename: 'Appointment', status: 'BOOKED' });
  });

  it('puts back nothing in a course that is over, and nothing with somebody who has left', async () => {
    const courseId = await createCourse();
    const infusion = await book({ kind: 'INFUSION', startsAt: '2027-03-02T10:00:00-05:00' });
    const visit = await book({ kind: 'CONSULTATION', startsAt: '2027-03-04T10:00:00-05:00' });
    const undoing = async (booked: { id: string; version: number }) => {
      const { changes } = await change('cancelAppointment', booked, 'frontDesk', {
        reason: 'PATIENT',
        category: 'TIME',
      });
      return { changeId: changes[0].id };
    };
    const [ended, left] = [await undoing(infusion), await undoing(visit)];
    await app.owner.query(`update course set status = 'ENDED' where id = $1`, [courseId]);
    await app.owner.query('update staff set active = false where id = $1', [
      app.fixture.members.psychiatrist.id,
    ]);
    const { undoAppointmentChange: over } = await app.as('frontDesk').ok(UNDO, ended);
    expect(over).toMatchObject({ __typename: 'CourseEnded' });
    const { undoAppointmentChange: gone } = await app.as('frontDesk').ok(UNDO, left);
    await app.owner.query('update staff set active = true where id = $1', [
      app.fixture.members.psychiatrist.id,
    ]);
    expect(gone).toMatchObject({ __typename: 'NotAvailable' });
  });

  it('asks what becomes of the integration session of a cancelled infusion, and undoes both as one', async () => {
    await createCourse();
    const infusion = await book({ kind: 'INFUSION', startsAt: '2027-03-01T14:00:00-05:00' });
    const integration = await book({ kind: 'INTEGRATION', startsAt: '2027-03-02T14:00:00-05:00' });
    const why = { reason: 'PATIENT', category: 'UNWELL' };
    const status = async ({ id }: { id: string }) => {
      const { rows } = await app.owner.query('select status from appointment where id = $1', [id]);
      return rows[0].status;
    };
    expect(await change('cancelAppointment', infusion, 'frontDesk', why)).toMatchObject({
      __typename: 'IntegrationUndecided',
      message: expect.stringContaining('Tue Mar 2, 2:00 PM'),
    });
    expect(await status(infusion)).toBe('BOOKED');

    const both = await change('cancelAppointment', infusion, 'frontDesk', { ...why, integration: 'CANCEL' });
    // Five hours before it starts.
    expect(both).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'PATIENT',
      cancelCategory: 'UNWELL',
      cancelledLate: true,
      inTimeUntil: '2027-02-28T19:00:00.000Z',
    });
    const { rows } = await app.owner.query(
      'select status, cancel_category, cancelled_late from appointment where id = $1',
      [integration.id],
    );
    // A day and five hours before.
    expect(rows).toEqual([{ status: 'CANCELLED', cancel_category: 'UNWELL', cancelled_late: false }]);
    const { undoAppointmentChange: undone } = await app
      .as('frontDesk')
      .ok(UNDO, { changeId: both.changes[0].id });
    expect(undone).toMatchObject({ __typename: 'Appointment', status: 'BOOKED', version: 3 });
    expect(await status(integration)).toBe('BOOKED');

    // Whichever of the two is asked about; and neither where something was done to the other since.
    const again = await change('cancelAppointment', undone, 'frontDesk', { ...why, integration: 'CANCEL' });
    const { appointment } = await app
      .as('frontDesk')
      .ok('query One($id: ID!) { appointment(id: $id) { version changes { id undoable } } }', {
        id: integration.id,
      });
    expect(appointment.changes[0]).toMatchObject({ undoable: true });
    await app.owner.query('update appointment set version = version + 1 where id = $1', [integration.id]);
    const { undoAppointmentChange: broken } = await app
      .as('frontDesk')
      .ok(UNDO, { changeId: again.changes[0].id });
    expect(broken).toMatchObject({ __typename: 'StaleVersion' });
    expect(await status(infusion)).toBe('CANCELLED');
  });

  it('keeps the integration session that is to be kept, and takes no reason of the other side', async () => {
    await createCourse();
    const infusion = await book({ kind: 'INFUSION', startsAt: '2027-03-03T14:00:00-05:00' });
    const integration = await book({ kind: 'INTEGRATION', startsAt: '2027-03-04T14:00:00-05:00' });
    const { errors } = await app
      .as('frontDesk')
      .gql(
        'mutation Cancel($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }',
        { input: { appointmentId: infusion.id, version: 1, reason: 'PRACTICE', category: 'COST' } },
      );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'category' });
    const why = { reason: 'PRACTICE', category: 'STAFF', integration: 'KEEP' };
    expect(await change('cancelAppointment', infusion, 'frontDesk', why)).toMatchObject({
      status: 'CANCELLED',
      cancelledLate: false,
    });
    const { rows } = await app.owner.query('select status from appointment where id = $1', [integration.id]);
    expect(rows).toEqual([{ status: 'BOOKED' }]);
    expect(
      await change('cancelAppointment', { id: infusion.id, version: 2 }, 'frontDesk', why),
    ).toMatchObject({
      __typename: 'WrongStatus',
    });
    expect(
      await change('cancelAppointment', { id: integration.id, version: 3 }, 'frontDesk', why),
    ).toMatchObject({
      __typename: 'StaleVersion',
    });
  });

  it('lets an integration session go to another infusion that has none, and gives it back', async () => {
    await createCourse();
    const infusion = await book({ kind: 'INFUSION', startsAt: '2027-03-02T10:00:00-05:00' });
    const integration = await book({ kind: 'INTEGRATION', startsAt: '2027-03-03T14:00:00-05:00' });
    const { locationId } = app.fixture;
    const of = { appointmentId: integration.id, patientId: null, courseSessionId: null };
    const { nextFreeTimes } = await app
      .as('frontDesk')
      .ok('query ($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { insideWindow } } }', {
        input: { kind: 'INTEGRATION', locationId, from: '2027-03-03T10:00:00-05:00', count: 1, ...of },
      });
    expect(nextFreeTimes.times).toEqual([{ insideWindow: true }]);
    const next = await book({ kind: 'INFUSION', startsAt: '2027-03-05T10:00:00-05:00' });
    const { rows: sessions } = await app.owner.query(
      `select id from course_session where patient_id = $1 and kind = 'INTEGRATION' order by number`,
      [app.fixture.patientId],
    );
    const why = { reason: 'PATIENT', category: 'UNWELL', integration: 'KEEP' };
    await change('cancelAppointment', infusion, 'frontDesk', why);
    // There it is judged as the session of that infusion: more than 72 hours after its dose is asked about.
    const to = { version: 1, startsAt: '2027-03-06T10:00:00-05:00', courseSessionId: sessions[1].id };
    const { moveAppointment: late } = await app.as('frontDesk').ok(MOVE, {
      input: { appointmentId: integration.id, ...to, startsAt: '2027-03-09T10:00:00-05:00' },
    });
    expect(late).toMatchObject({ __typename: 'ConsequencesNotAccepted' });
    const { moveAppointment: moved } = await app
      .as('frontDesk')
      .ok(MOVE, { input: { appointmentId: integration.id, ...to } });
    expect(moved).toMatchObject({
      __typename: 'Appointment',
      courseSession: { kind: 'INTEGRATION', number: 2 },
      linked: { id: next.id },
      integrationWindow: { inside: true },
    });

    // Another session of the first infusion's: neither can have the other's place, and the undo finds its own taken.
    const first = await book({ kind: 'INTEGRATION', startsAt: '2027-03-04T10:00:00-05:00' });
    expect(first).toMatchObject({ courseSession: { number: 1 } });
    const { moveAppointment: taken } = await app
      .as('frontDesk')
      .ok(MOVE, { input: { appointmentId: first.id, ...to } });
    expect(taken).toMatchObject({ __typename: 'SessionAlreadyBooked' });
    const undo = async () => {
      const { undoAppointmentChange } = await app.as('frontDesk').ok(UNDO, { changeId: moved.changes[0].id });
      return undoAppointmentChange;
    };
    expect(await undo()).toMatchObject({ __typename: 'SessionAlreadyBooked' });
    await change('cancelAppointment', first, 'frontDesk', { reason: 'PATIENT', category: 'TIME' });
    // Nor does it go back before an infusion that was booked since.
    const rebooked = await book({ kind: 'INFUSION', startsAt: '2027-03-12T10:00:00-05:00' });
    expect(rebooked).toMatchObject({ courseSession: { number: 1 } });
    expect(await undo()).toMatchObject({
      __typename: 'DependedUpon',
      message: expect.stringContaining('Fri Mar 12, 10:00 AM'),
    });
    await change('cancelAppointment', rebooked, 'frontDesk', { reason: 'PATIENT', category: 'TIME' });
    expect(await undo()).toMatchObject({ __typename: 'Appointment', startsAt: '2027-03-03T19:00:00.000Z' });
    const { rows } = await app.owner.query('select course_session_id from appointment where id = $1', [
      integration.id,
    ]);
    expect(rows).toEqual([{ course_session_id: sessions[0].id }]);

    const { errors } = await app.as('frontDesk').gql(MOVE, { input: { appointmentId: next.id, ...to } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'courseSessionId' });
  });

  it('does not take an infusion back from an integration session that was placed by it since', async () => {
    await createCourse();
    const infusion = await book({ kind: 'INFUSION', startsAt: '2027-03-02T10:00:00-05:00' });
    const input = { appointmentId: infusion.id, version: 1, startsAt: '2027-03-09T10:00:00-05:00' };
    const { moveAppointment: moved } = await app.as('frontDesk').ok(MOVE, { input });
    const integration = await book({ kind: 'INTEGRATION', startsAt: '2027-03-10T10:00:00-05:00' });
    const undo = async () => {
      const { undoAppointmentChange } = await app.as('frontDesk').ok(UNDO, { changeId: moved.changes[0].id });
      return undoAppointmentChange;
    };
    expect(await undo()).toMatchObject({
      __typename: 'DependedUpon',
      message: expect.stringContaining('Wed Mar 10, 10:00 AM'),
    });
    await change('cancelAppointment', integration, 'frontDesk', { reason: 'PATIENT', category: 'TIME' });
    expect(await undo()).toMatchObject({ __typename: 'Appointment', startsAt: '2027-03-02T15:00:00.000Z' });
  });

  it('leaves moves and cancellations to those who may book', async () => {
    const booked = await book({ kind: 'CONSULTATION', startsAt: '2027-03-01T10:00:00-05:00' });
    const cancelled = await change('cancelAppointment', booked, 'frontDesk', {
      reason: 'PATIENT',
      category: 'TIME',
    });
    const answer = await app.as('nurse').gql(UNDO, { changeId: cancelled.changes[0].id });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('from check-in to the end', () => {
  it('checks in, starts and completes a visit, and gives the room back', async () => {
    await createCourse();
    const booked = await book({ kind: 'PREPARATION', startsAt: '2027-03-01T10:00:00-05:00' });
    expect(await change('completeAppointment', booked, 'therapist')).toMatchObject({
      __typename: 'WrongStatus',
    });
    await travel(app, '2027-03-01T09:55:00-05:00');
    expect(booked.lateMinutes).toBeNull();
    await travel(app, '2027-03-01T10:04:00-05:00');
    const here = await change('checkInAppointment', booked, 'therapist');
    expect(here).toMatchObject({ status: 'CHECKED_IN', version: 2, lateMinutes: 4 });
    await travel(app, '2027-03-01T10:05:00-05:00');
    const begun = await change('startAppointment', here, 'therapist');
    expect(begun).toMatchObject({ status: 'IN_PROGRESS' });
    await travel(app, '2027-03-01T10:20:00-05:00');
    expect(await change('completeAppointment', begun, 'therapist')).toMatchObject({ status: 'COMPLETED' });
    const { rows } = await app.owner.query(
      `select resource_kind, ends_at from reservation order by resource_kind`,
    );
    expect(rows.map((row) => [row.resource_kind, row.ends_at.toISOString()])).toEqual([
      ['ATTENDING', '2027-03-01T15:20:00.000Z'],
      ['PATIENT', '2027-03-01T15:20:00.000Z'],
      // Fifteen minutes of turnover, from the real end.
      ['ROOM', '2027-03-01T15:35:00.000Z'],
    ]);
  });

  it('starts and completes an infusion only by its own operations', async () => {
    await createCourse();
    const booked = await book({ kind: 'INFUSION', startsAt: '2027-03-01T10:00:00-05:00' });
    const here = await change('checkInAppointment', booked, 'nurse');
    expect(await change('startAppointment', here, 'nurse')).toMatchObject({
      __typename: 'WrongStatus',
      status: 'CHECKED_IN',
      message: 'An infusion is started behind its readiness. Use Start infusion.',
    });
  });

  it('records the ride home and confirms it at check-in', async () => {
    await createCourse();
    const booked = await book({ kind: 'INFUSION', startsAt: '2027-03-01T10:00:00-05:00' });
    const ride = { name: 'Theo Cole', phone: '(555) 010-0177' };
    const named = await change('recordRide', booked, 'frontDesk', { ride });
    expect(named).toMatchObject({ ride: { ...ride, confirmedAt: null } });
    const here = await change('checkInAppointment', named, 'frontDesk', { rideConfirmed: true });
    expect(here).toMatchObject({ ride: { confirmedAt: '2027-03-01T14:00:00.000Z' } });
    const { undoAppointmentChange: undone } = await app
      .as('nurse')
      .ok(UNDO, { changeId: here.changes[0].id });
    expect(undone).toMatchObject({ status: 'BOOKED' });
  });

  it('marks a no-show only once the visit should have begun, and frees what it held', async () => {
    const booked = await book({ kind: 'CONSULTATION', startsAt: '2027-03-01T10:00:00-05:00' });
    expect(await change('markNoShow', booked)).toMatchObject({ __typename: 'WrongStatus' });
    await travel(app, '2027-03-01T10:20:00-05:00');
    expect(await change('markNoShow', booked)).toMatchObject({ status: 'NO_SHOW' });
    const { rows } = await app.owner.query('select count(*)::int as count from reservation');
    expect(rows[0].count).toBe(0);
  });
});

describe('other practices', () => {
  it('see nothing of it', async () => {
    const booked = await book({ kind: 'CONSULTATION', startsAt: '2027-03-01T10:00:00-05:00' });
    const answer = await app
      .as('strangerPsychiatrist')
      .gql(`query One($id: ID!) { appointment(id: $id) { id } }`, {
        id: booked.id,
      });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { appointments } = await app
      .as('strangerPsychiatrist')
      .ok(`{ appointments(filter: {}) { nodes { id } } }`);
    expect(appointments.nodes).toEqual([]);
  });
});
