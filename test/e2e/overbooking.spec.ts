import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';
import { MORNING, travel } from '../support/linked-infusion.js';

let app: TestApp;

const ANSWER = `__typename
  ... on Appointment { id version startsAt overbook { reason staffMember { name } } changes { id kind } }
  ... on Refusal { code message }
  ... on SlotTaken { inTheWay { resource } besideStaff { id } }
  ... on NotAvailable { reasons { code } }`;
const BOOK = `mutation Book($input: BookAppointmentInput!) { bookAppointment(input: $input) { ${ANSWER} } }`;
const MOVE = `mutation Move($input: MoveAppointmentInput!) { moveAppointment(input: $input) { ${ANSWER} } }`;
const MOVE_BOTH = `mutation Move($input: MoveAppointmentsInput!) { moveAppointments(input: $input) {
  __typename ... on MovedAppointments { appointments { id changes { id } } } ... on Refusal { code message } } }`;
const CANCEL = `mutation Cancel($input: CancelAppointmentInput!) { cancelAppointment(input: $input) {
  __typename ... on Appointment { id version changes { id } } ... on Refusal { code message } } }`;
const UNDO = `mutation Undo($changeId: ID!) { undoAppointmentChange(changeId: $changeId) { ${ANSWER} } }`;

const at = (clock: string) => `2027-03-01T${clock}:00-05:00`;
const reason = 'Leaves town tomorrow';

const answered = async (document: string, variables: Record<string, unknown>, who: Who = 'frontDesk') => {
  const { data, errors } = await app.as(who).gql(document, variables);
  return (data && Object.values(data)[0]) ?? errors?.[0]?.extensions;
};

/** A follow-up with the psychiatrist, unless said otherwise. */
const book = (input: object, who?: Who): Promise<any> =>
  answered(
    BOOK,
    {
      input: {
        kind: 'FOLLOW_UP',
        locationId: app.fixture.locationId,
        patientId: app.fixture.patientId,
        staff: [{ staffId: app.fixture.members.psychiatrist.id, part: 'ATTENDING' }],
        ...input,
      },
    },
    who,
  );
const move = ({ id, version }: any, startsAt: string, more: object = {}): Promise<any> =>
  answered(MOVE, { input: { appointmentId: id, version, startsAt, ...more } });
const cancel = ({ id, version }: any): Promise<any> =>
  answered(CANCEL, { input: { appointmentId: id, version, reason: 'PATIENT', category: 'TIME' } });
const undo = (appointment: any): Promise<any> => answered(UNDO, { changeId: appointment.changes[0].id });

beforeAll(async () => {
  app = await startApp();
}, 60_000);

afterAll(() => app?.stop());

let first: any;
let other: { patientId: string };
let third: { patientId: string };

beforeEach(async () => {
  await app.owner.query(
    'truncate appointment_change, reservation, appointment_staff, appointment, course_session, course cascade',
  );
  await travel(app, MORNING);
  other = { patientId: app.fixture.otherPatientId };
  third = { patientId: app.fixture.insuredPatientId };
  first = await book({ startsAt: at('10:00') });
});

const beside = (startsAt = at('10:15')): Promise<any> => book({ ...other, startsAt, overbook: { reason } });

/** What the board of the day shows: each visit, and whether it is marked as overbooked. */
async function shown(): Promise<[string, boolean][]> {
  const { dayBoard } = await app
    .as('therapist')
    .ok(
      `query ($locationId: ID!) { dayBoard(locationId: $locationId, date: "2027-03-01") { appointments { id overbooked } } }`,
      { locationId: app.fixture.locationId },
    );
  return dayBoard.appointments.map(({ id, overbooked }: any) => [id, overbooked]);
}

async function overbookOf({ id }: any): Promise<object | null> {
  const { appointment } = await app
    .as('frontDesk')
    .ok(`query ($id: ID!) { appointment(id: $id) { overbook { reason } } }`, { id });
  return appointment.overbook;
}

async function lanesOf({ id }: any): Promise<string> {
  const { rows } = await app.owner.query(
    `select lanes::text from reservation where appointment_id = $1 and resource_kind = 'ATTENDING'`,
    [id],
  );
  return rows[0].lanes;
}

/** When a follow-up of a third patient could be with the psychiatrist, of quarter hours. */
async function freeStarts(from: string, until: string): Promise<string[]> {
  const { availableSlots } = await app
    .as('frontDesk')
    .ok(
      `query ($input: AvailableSlotsInput!) { availableSlots(input: $input) { ... on AvailableSlots { times { startsAt } } } }`,
      {
        input: {
          kind: 'FOLLOW_UP',
          locationId: app.fixture.locationId,
          ...third,
          staffIds: [app.fixture.members.psychiatrist.id],
          from: at(from),
          until: at(until),
          count: 20,
        },
      },
    );
  return availableSlots.times.map(({ startsAt }: any) =>
    new Date(Date.parse(startsAt) - 5 * 3_600_000).toISOString().slice(11, 16),
  );
}

describe('a follow-up beside another of its psychiatrist', () => {
  it('is offered where only they are in the way, booked with a reason, and shown as such', async () => {
    const { psychiatrist, frontDesk } = app.fixture.members;
    expect(await book({ ...other, startsAt: at('10:15') })).toMatchObject({
      __typename: 'SlotTaken',
      inTheWay: [{ resource: 'STAFF' }],
      besideStaff: [{ id: psychiatrist.id }],
    });
    const booked = await beside();
    expect(booked).toMatchObject({
      __typename: 'Appointment',
      overbook: { reason, staffMember: { name: frontDesk.name } },
    });
    expect(await shown()).toEqual([
      [first.id, false],
      [booked.id, true],
    ]);
    const { rows } = await app.owner.query(
      `select changes from audit_event where kind = 'WRITE' and record_type = 'appointment' and record_id = $1`,
      [booked.id],
    );
    expect(rows[0].changes).toContainEqual({ field: 'overbookReason', from: null, to: reason });
  });

  it('is never a third, and takes its psychiatrist whole for everybody else', async () => {
    const booked = await beside();
    expect(await book({ ...third, startsAt: at('10:15') })).toMatchObject({
      __typename: 'SlotTaken',
      besideStaff: [],
    });
    expect(await book({ ...third, startsAt: at('10:15'), overbook: { reason } })).toMatchObject({
      __typename: 'OverbookingNotAllowed',
      message: expect.stringContaining('Two visits at once are the most'),
    });
    expect((await cancel(booked)).__typename).toBe('Appointment');
    expect(await shown()).toEqual([[first.id, false]]);
  });

  it('has the place of the other when that is cancelled or moved away, and stands beside it again when that is undone', async () => {
    const booked = await beside();
    for (const leave of [cancel, (visit: any) => move(visit, at('14:00'))]) {
      const left = await leave(first);
      // Nobody can be put there as if it were not there, and it is marked no more.
      expect(await freeStarts('10:00', '11:00')).toEqual(['10:45']);
      expect(await lanesOf(booked)).toBe('[1,)');
      expect(await overbookOf(booked)).toBeNull();
      expect(await shown()).toContainEqual([booked.id, false]);
      expect(await book({ ...third, startsAt: at('10:15') })).toMatchObject({
        __typename: 'SlotTaken',
        besideStaff: [{ id: app.fixture.members.psychiatrist.id }],
      });
      first = await undo(left);
      expect(first).toMatchObject({ __typename: 'Appointment', startsAt: first.startsAt, overbook: null });
      expect(await lanesOf(booked)).toBe('[0,1)');
      expect(await overbookOf(booked)).toEqual({ reason });
    }
  });

  it('keeps its mark while somebody else is still beside it, or comes beside it', async () => {
    await book({ ...third, startsAt: at('10:30') });
    const booked = await beside();
    const cancelled = await cancel(first);
    expect(await lanesOf(booked)).toBe('[0,1)');
    expect(await overbookOf(booked)).toEqual({ reason });
    expect(await freeStarts('10:00', '11:00')).toEqual([]);
    expect(await undo(cancelled)).toMatchObject({ __typename: 'Appointment' });
  });

  it('is ordinary in a free place, and beside the other again when that is undone', async () => {
    const booked = await beside();
    const moved = await move(booked, at('14:00'));
    expect(moved).toMatchObject({ __typename: 'Appointment', overbook: null });
    expect(await undo(moved)).toMatchObject({
      startsAt: booked.startsAt,
      overbook: { reason, staffMember: { name: app.fixture.members.frontDesk.name } },
    });
  });

  it('stands beside the other again when both were moved as one, though it starts sooner', async () => {
    const booked = await beside(at('09:45'));
    const moves = [
      { appointmentId: first.id, version: first.version, startsAt: at('14:00') },
      { appointmentId: booked.id, version: booked.version, startsAt: at('15:00') },
    ];
    const moved = await answered(MOVE_BOTH, { input: { moves } });
    expect(await undo(moved.appointments[0])).toMatchObject({ startsAt: first.startsAt, overbook: null });
    const { appointment } = await app
      .as('frontDesk')
      .ok(`query ($id: ID!) { appointment(id: $id) { startsAt overbook { reason } } }`, { id: booked.id });
    expect(appointment).toEqual({ startsAt: booked.startsAt, overbook: { reason } });
  });

  it('and the other keep to less of the time that they have, as they stand', async () => {
    const booked = await beside(at('10:00'));
    expect(await move(booked, at('10:00'), { durationMinutes: 20 })).toMatchObject({ overbook: { reason } });
    const shorter = await move(first, at('10:00'), { durationMinutes: 15 });
    expect(shorter).toMatchObject({ __typename: 'Appointment', overbook: null });
    expect(await undo(shorter)).toMatchObject({ __typename: 'Appointment', overbook: null });
    expect(await move(booked, at('10:15'))).toMatchObject({ code: 'STALE_VERSION' });
  });

  it('is moved there on purpose too, and what is free is taken as ever', async () => {
    const free = await book({ ...other, startsAt: at('13:00'), overbook: { reason } });
    expect(free).toMatchObject({ __typename: 'Appointment', overbook: null });
    expect(await move(free, at('10:00'))).toMatchObject({ __typename: 'SlotTaken', besideStaff: [{}] });
    expect(await move(free, at('10:00'), { overbook: { reason } })).toMatchObject({ overbook: { reason } });
  });
});

describe('nothing else is overbooked', () => {
  it('neither a patient nor a room, and nobody outside their hours', async () => {
    expect(await book({ startsAt: at('10:15'), overbook: { reason } })).toMatchObject({
      __typename: 'SlotTaken',
      inTheWay: [{ resource: 'PATIENT' }],
      besideStaff: [],
    });
    const roomId = app.fixture.rooms.quiet;
    await move(first, at('10:00'), { roomId });
    expect(await book({ ...other, startsAt: at('10:15'), roomId, overbook: { reason } })).toMatchObject({
      __typename: 'SlotTaken',
      inTheWay: [{ resource: 'ROOM' }],
      besideStaff: [],
    });
    expect(await beside(at('23:00'))).toMatchObject({ __typename: 'NotAvailable' });
  });

  it('no infusion and no therapy session', async () => {
    for (const kind of ['INFUSION', 'INTEGRATION', 'PREPARATION']) {
      await app.owner.query('delete from course_session; delete from course');
      await app
        .as('psychiatrist')
        .ok(
          `mutation ($input: CreateCourseInput!) { createCourse(input: $input) { ... on Course { id } } }`,
          {
            input: {
              ...other,
              infusionCount: 2,
              indication: 'Treatment-resistant depression',
              therapistId: app.fixture.members.therapist.id,
            },
          },
        );
      expect(
        await book({ ...other, kind, staff: null, startsAt: at('10:00'), overbook: { reason } }),
      ).toMatchObject({
        __typename: 'OverbookingNotAllowed',
        message: expect.stringContaining('Only a consultation or a follow-up'),
      });
    }
  });

  it('without a reason, a name, or somebody in person who may', async () => {
    // Two characters, of which one is two to JavaScript.
    expect(await book({ ...other, startsAt: at('10:15'), overbook: { reason: 'x🚆' } })).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await book({ ...other, startsAt: at('10:15'), overbook: { reason: ' x ' } })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'overbook.reason',
    });
    expect(await book({ ...other, startsAt: at('10:15'), staff: null, overbook: { reason } })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'staff',
    });
    for (const who of ['therapist', 'nurse', 'admin'] as const) {
      expect(await book({ ...other, startsAt: at('10:15'), overbook: { reason } }, who)).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    const { createAccessToken } = await app
      .as('frontDesk')
      .ok(`mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }`, {
        input: {
          name: 'Booking page',
          permissions: ['SCHEDULE_READ', 'SCHEDULE_WRITE', 'PATIENT_READ', 'STAFF_READ'],
          expiresInDays: 1,
        },
      });
    const token = app.caller({ authorization: `Bearer ${createAccessToken.secret}` });
    const input = {
      kind: 'FOLLOW_UP',
      locationId: app.fixture.locationId,
      staff: [{ staffId: app.fixture.members.psychiatrist.id, part: 'ATTENDING' }],
      ...other,
      startsAt: at('10:15'),
    };
    expect((await token.gql(BOOK, { input })).data).toMatchObject({
      bookAppointment: { __typename: 'SlotTaken', besideStaff: [] },
    });
    const meant = await token.gql(BOOK, { input: { ...input, overbook: { reason } } });
    expect(meant.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
