import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kapstone/kernel';
import { type TestApp, startApp } from '../support/app.js';
import { bookInfusion, MORNING, travel } from '../support/linked-infusion.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await travel(app, MORNING);
});

afterAll(() => app.stop());

const MONDAY = { from: '2027-03-08T00:00:00-05:00', until: '2027-03-09T00:00:00-05:00' };
const WEEK = { from: '2027-03-08T00:00:00-05:00', until: '2027-03-15T00:00:00-04:00' };

const find = async (input: object) => {
  const answer = await app.as('frontDesk').gql(
    `query Find($input: AvailableSlotsInput!) { availableSlots(input: $input) {
       __typename
       ... on AvailableSlots {
         times { startsAt endsAt room { name } staff { part staffMember { name } } }
         binding { code message } relaxations { constraints startsAt message } }
       ... on Refusal { code message } } }`,
    { input: { kind: 'INFUSION', locationId: app.fixture.locationId, ...MONDAY, ...input } },
  );
  return { value: answer.data?.availableSlots, error: answer.errors?.[0]?.extensions };
};

describe('available slots', () => {
  it('are every free quarter hour of a range, with who and where makes it free', async () => {
    const { value } = await find({ hours: { from: '09:00', until: '11:00' }, count: 500 });
    expect(value.times.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
      '2027-03-08T14:00:00.000Z',
      '2027-03-08T14:15:00.000Z',
      '2027-03-08T14:30:00.000Z',
    ]);
    expect(value.times[0]).toEqual({
      startsAt: '2027-03-08T14:00:00.000Z',
      endsAt: '2027-03-08T15:30:00.000Z',
      room: { name: 'Infusion 1' },
      staff: [
        { part: 'SUPERVISING', staffMember: { name: 'Lena Osei' } },
        { part: 'ATTENDING', staffMember: { name: 'Jonah Reyes' } },
      ],
    });
    expect([value.binding, value.relaxations]).toEqual([[], []]);
  });

  it('keep to the preferences and wishes', async () => {
    const { infusion2 } = app.fixture.rooms;
    const { value } = await find({
      ...WEEK,
      weekdays: [2, 4],
      avoid: [{ startsOn: '2027-03-09', endsOn: '2027-03-09' }],
      roomIds: [infusion2],
      count: 1,
    });
    expect(value.times).toMatchObject([
      { startsAt: '2027-03-11T13:00:00.000Z', room: { name: 'Infusion 2' } },
    ]);
  });

  it('say who does not work on the day, and what would do, the nearest first', async () => {
    const { nurse } = app.fixture.members;
    await app.owner.query('delete from staff_hours where staff_id = $1 and weekday = 2', [nurse.id]);
    const { value } = await find({ ...WEEK, weekdays: [2] });
    expect(value).toEqual({
      __typename: 'AvailableSlots',
      times: [],
      binding: [
        { code: 'WISHES', message: 'Nothing is free on the weekdays that are wished for.' },
        { code: 'STAFF_NOT_WORKING', message: 'No nurse works here on Tuesdays.' },
      ],
      relaxations: [
        {
          constraints: ['WEEKDAYS'],
          startsAt: '2027-03-08T13:00:00.000Z',
          message: 'Mon Mar 8, 8:00 AM, on another weekday.',
        },
        {
          constraints: ['ATTENDING_NURSE'],
          startsAt: '2027-03-09T13:00:00.000Z',
          message: 'Tue Mar 9, 8:00 AM, if a nurse were free.',
        },
      ],
    });
  });

  it('say that the notice is longer than the range, and when it would be after that', async () => {
    const notice = (hours: number) =>
      app.owner.query(`update appointment_kind set notice_hours = $1 where kind = 'INFUSION'`, [hours]);
    await notice(14 * 24);
    const { value } = await find({ ...WEEK });
    await notice(0);
    expect(value).toMatchObject({
      times: [],
      binding: [
        {
          code: 'NOTICE_TOO_SHORT',
          message: 'This kind of visit is booked at least 336 hours before it starts.',
        },
      ],
      relaxations: [
        { constraints: ['NOTICE'], message: 'Mon Mar 8, 8:00 AM, with less notice.' },
        { constraints: ['RANGE'] },
      ],
    });
  });

  it('say which room is out of service, and where else it would be', async () => {
    const { infusion2 } = app.fixture.rooms;
    await app.owner.query(
      `insert into room_out_of_service (practice_id, id, room_id, starts_at, ends_at, reason)
       values ($1, $2, $3, '2027-03-08T05:00Z', '2027-03-09T05:00Z', 'New floor')`,
      [app.fixture.practiceId, newId(), infusion2],
    );
    const { value } = await find({ roomIds: [infusion2] });
    expect(value).toMatchObject({
      times: [],
      binding: [{ code: 'ROOM_OUT_OF_SERVICE', message: 'Infusion 2 is out of service: New floor.' }],
    });
    expect(value.relaxations.map(({ constraints }: { constraints: string[] }) => constraints)).toEqual([
      ['ROOM_WISH'],
      ['RANGE'],
    ]);
    expect(value.relaxations[0].message).toBe('Mon Mar 8, 8:00 AM, in another room.');
  });

  it('are told of what is beyond the eight weeks of the next free times too', async () => {
    const { practiceId, rooms } = app.fixture;
    for (const roomId of [rooms.infusion1, rooms.infusion2])
      await app.owner.query(
        `insert into room_out_of_service (practice_id, id, room_id, starts_at, ends_at, reason)
         values ($1, $2, $3, '2027-03-01T05:00Z', '2027-05-10T04:00Z', 'Moving out')`,
        [practiceId, newId(), roomId],
      );
    const { nextFreeTimes } = await app.as('frontDesk').ok(
      `query Next($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) {
         times { startsAt } binding { code } relaxations { constraints startsAt } } }`,
      { input: { kind: 'INFUSION', locationId: app.fixture.locationId } },
    );
    await app.owner.query(`delete from room_out_of_service where reason = 'Moving out'`);
    expect(nextFreeTimes).toMatchObject({ times: [], binding: [{ code: 'NOBODY_FREE' }] });
    expect(nextFreeTimes.relaxations).toContainEqual({
      constraints: ['RANGE'],
      startsAt: '2027-05-10T12:00:00.000Z',
    });
  });

  it('offer two changes together where none alone gives a slot, a later time among them', async () => {
    const { practiceId, locationId, rooms } = app.fixture;
    const ids = [newId(), newId()];
    await app.owner.query(
      `insert into room_out_of_service (practice_id, id, room_id, starts_at, ends_at, reason)
       values ($1, $2, $3, '2027-03-01T05:00Z', '2027-08-01T04:00Z', 'Moving out')`,
      [practiceId, ids[0], rooms.infusion2],
    );
    await app.owner.query(
      `insert into closure (practice_id, id, location_id, starts_on, ends_on, reason)
       values ($1, $2, $3, '2027-03-08', '2027-03-08', 'Snow')`,
      [practiceId, ids[1], locationId],
    );
    const { value } = await find({ roomIds: [rooms.infusion2] });
    const first = value.relaxations.find((each: any) => each.constraints.join() === 'ROOM_WISH,RANGE');
    const later = await find({ from: MONDAY.from, until: '2027-03-20T00:00:00-04:00', count: 1 });
    await app.owner.query('delete from closure where id = $1', [ids[1]]);
    await app.owner.query('delete from room_out_of_service where id = $1', [ids[0]]);
    expect(value.binding.map(({ message }: any) => message)).toEqual([
      'Juniper Street is closed: Snow.',
      'Infusion 2 is out of service: Moving out.',
    ]);
    expect(value.relaxations.map(({ constraints }: any) => constraints)).toEqual([
      ['ROOM_WISH', 'OPENING_HOURS'],
      ['ROOM_WISH', 'RANGE'],
    ]);
    expect(first.startsAt).toBe(later.value.times[0].startsAt);
  });

  it('refuse a patient who is not in care, a course without such a session, and one that is booked', async () => {
    const { patientId, otherPatientId } = app.fixture;
    expect((await find({ patientId: otherPatientId })).value).toMatchObject({ code: 'NO_COURSE_SESSION' });
    const { appointmentId } = await bookInfusion(app, patientId, '2027-03-03T10:00:00-05:00');
    const { rows } = await app.owner.query('select course_session_id as id from appointment where id = $1', [
      appointmentId,
    ]);
    expect((await find({ patientId, courseSessionId: rows[0].id })).value).toMatchObject({
      code: 'SESSION_ALREADY_BOOKED',
    });
    expect((await find({ patientId, count: 1 })).value).toMatchObject({ times: [{ room: {} }] });
    await app.owner.query('update patient set active = false where id = $1', [otherPatientId]);
    expect((await find({ patientId: otherPatientId })).value).toMatchObject({ code: 'PATIENT_INACTIVE' });
  });

  it('say of whoever is asked for why they are not there, as a booking does', async () => {
    const { members, locationId, patientId } = app.fixture;
    const tuesday = { from: '2027-03-09T00:00:00-05:00', until: '2027-03-10T00:00:00-05:00' };
    const none = (await find({ ...tuesday, staffIds: [members.nurse.id] })).value;
    expect(none.binding).toEqual([
      { code: 'STAFF_NOT_WORKING', message: 'Jonah Reyes has no hours at Juniper Street on Tuesdays.' },
    ]);
    const late = { from: '2027-03-08T17:00:00-05:00', until: '2027-03-08T17:15:00-05:00' };
    await app.owner.query(
      'update staff_hours set ends_minute = 1020 where staff_id = $1 and ends_minute > 1020',
      [members.psychiatrist.id],
    );
    const early = await find({
      ...late,
      from: '2027-03-08T16:00:00-05:00',
      staffIds: [members.psychiatrist.id],
    });
    expect(early.value.binding).toEqual([
      {
        code: 'STAFF_NOT_WORKING',
        message: 'A visit at 4:00 PM would end at 5:30 PM, Dr. Lena Osei is there until 5:00 PM.',
      },
    ]);
    const { bookAppointment } = await app.as('frontDesk').ok(
      `mutation Book($input: BookAppointmentInput!) { bookAppointment(input: $input) {
         __typename ... on NotAvailable { reasons { code message } } } }`,
      {
        input: {
          kind: 'INFUSION',
          patientId,
          locationId,
          startsAt: '2027-03-10T16:00:00-05:00',
          staff: [{ staffId: members.psychiatrist.id, part: 'SUPERVISING' }],
        },
      },
    );
    expect(bookAppointment.reasons).toEqual([
      {
        code: 'STAFF_NOT_WORKING',
        message: 'The visit would end at 5:30 PM, Dr. Lena Osei is there until 5:00 PM.',
      },
    ]);
    await app.owner.query('delete from staff_hours where staff_id = $1', [members.nurse.id]);
    const { nextFreeTimes } = await app
      .as('frontDesk')
      .ok(
        `query Next($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { binding { message } } }`,
        { input: { kind: 'INFUSION', locationId, staffId: members.nurse.id } },
      );
    expect(nextFreeTimes.binding).toEqual([
      { message: 'Jonah Reyes does not work at Juniper Street in the next 8 weeks.' },
    ]);
  });

  it('are none at a location that is no longer in use, and no change gives one', async () => {
    const use = (active: boolean) =>
      app.owner.query('update location set active = $1 where id = $2', [active, app.fixture.locationId]);
    await use(false);
    const { value } = await find({ staffIds: [app.fixture.members.nurse.id] });
    await use(true);
    expect(value).toMatchObject({
      binding: [{ code: 'LOCATION_CLOSED', message: 'Juniper Street is no longer in use.' }],
      relaxations: [],
    });
  });

  it.each([
    ['from', { from: '2027-02-01T00:00:00Z' }],
    ['until', { until: MONDAY.from }],
    ['until', { until: '2028-03-20T00:00:00Z' }],
    ['count', { count: 501 }],
    ['weekdays', { weekdays: [8] }],
    ['hours', { hours: { from: '10:00', until: '10:00' } }],
    ['avoid', { avoid: [{ startsOn: '2027-03-09', endsOn: '2027-03-08' }] }],
    ['durationMinutes', { durationMinutes: 30 }],
    ['staffIds', { staffIds: () => app.fixture.members.therapist.id }],
    ['roomIds', { roomIds: () => app.fixture.rooms.quiet }],
    ['virtual', { virtual: true }],
  ])('name the field %s of %p', async (field, change) => {
    const input = Object.fromEntries(
      Object.entries(change).map(([key, value]) => [key, typeof value === 'function' ? [value()] : value]),
    );
    expect((await find(input)).error).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it.each([
    ['locationId', () => ({ locationId: app.fixture.strangerLocationId })],
    ['patientId', () => ({ patientId: app.fixture.strangerPatientId })],
    ['staffIds', () => ({ staffIds: [app.fixture.members.strangerPsychiatrist.id] })],
  ])('know no %s of another practice', async (field, input) =>
    expect((await find(input())).error).toMatchObject({ code: 'NOT_FOUND', field }),
  );
});
