import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../support/app.js';
import { bookInfusion, MORNING, travel } from '../support/linked-infusion.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await travel(app, MORNING);
});

afterAll(() => app.stop());

const set = async (input: object) => {
  const answer = await app.as('admin').gql(
    `mutation Set($input: SetStaffVisitsInput!) { setStaffVisits(input: $input) {
       __typename
       ... on StaffMember { version visits { kinds attendingLanes supervisingLanes } }
       ... on Refusal { message }
       ... on LanesBooked { appointments { id } }
       ... on StaleVersion { currentVersion } } }`,
    { input: { staffId: app.fixture.members.nurse.id, ...input } },
  );
  return { value: answer.data?.setStaffVisits, error: answer.errors?.[0]?.extensions };
};

/** The constraint that a statement breaks, past every use case. */
const broken = (sql: string) =>
  app.owner.query(sql).then(
    () => null,
    (error: { constraint?: string }) => error.constraint,
  );

describe('which visits a staff member takes', () => {
  it('is every kind, two infusions attended and four supervised at once, until somebody says otherwise', async () => {
    const { staffMember } = await app
      .as('frontDesk')
      .ok(`query ($id: ID!) { staffMember(id: $id) { visits { kinds attendingLanes supervisingLanes } } }`, {
        id: app.fixture.members.nurse.id,
      });
    expect(staffMember.visits).toEqual({
      kinds: ['CONSULTATION', 'PREPARATION', 'INFUSION', 'INTEGRATION', 'FOLLOW_UP'],
      attendingLanes: 2,
      supervisingLanes: 4,
    });
  });

  it('keeps a nurse from infusions, by name, by choice and in the database', async () => {
    const { nurse } = app.fixture.members;
    const appointmentId = (await bookInfusion(app)).appointmentId;
    expect((await set({ version: 1, kinds: [] })).value).toMatchObject({
      version: 2,
      visits: { kinds: [], attendingLanes: 2 },
    });
    const { moveAppointment } = await app.as('frontDesk').ok(
      `mutation ($input: MoveAppointmentInput!) { moveAppointment(input: $input) {
         ... on NotAvailable { reasons { code message } nextFree { startsAt } } } }`,
      { input: { appointmentId, version: 1, startsAt: '2027-03-01T13:00:00-05:00' } },
    );
    expect(moveAppointment).toEqual({
      reasons: [
        { code: 'STAFF_DOES_NOT_TAKE_KIND', message: 'Jonah Reyes does not take this kind of visit.' },
      ],
      nextFree: [],
    });
    const { nextFreeTimes } = await app
      .as('frontDesk')
      .ok(
        `query ($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt } binding { message } } }`,
        {
          input: { kind: 'INFUSION', locationId: app.fixture.locationId },
        },
      );
    expect(nextFreeTimes).toEqual({
      times: [],
      binding: [{ message: 'No nurse is free in the next 8 weeks.' }],
    });
    expect(
      await broken(
        `delete from reservation where resource_id = '${nurse.id}';
         insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
         select practice_id, id, 'ATTENDING', '${nurse.id}', '[1,2)', starts_at, ends_at
         from appointment where id = '${appointmentId}'`,
      ),
    ).toBe('ck_reservation_staff_kind');
    await set({ version: 2, kinds: ['INFUSION'] });
  });

  it('lowers how many at once when the visits fit, and names those that do not', async () => {
    const { nurse } = app.fixture.members;
    const second = await bookInfusion(app, app.fixture.otherPatientId);
    expect((await set({ version: 3, attendingLanes: 1 })).value).toEqual({
      __typename: 'LanesBooked',
      message:
        'Visits with them are booked that need more than 1 at once. Move or cancel what is listed first.',
      appointments: [{ id: second.appointmentId }],
    });
    const lowered = `update staff set attending_lanes = 1 where id = '${nurse.id}'`;
    expect(await broken(lowered)).toBe('ck_staff_lanes_booked');
    const { moveAppointment } = await app
      .as('frontDesk')
      .ok(
        `mutation ($input: MoveAppointmentInput!) { moveAppointment(input: $input) { ... on Appointment { version } } }`,
        {
          input: {
            appointmentId: second.appointmentId,
            version: 1,
            startsAt: '2027-03-01T10:30:00-05:00',
          },
        },
      );
    expect(moveAppointment.version).toBe(2);
    await app.owner.query(
      `delete from reservation where appointment_id <> '${second.appointmentId}';
       update appointment set status = 'NO_SHOW' where id <> '${second.appointmentId}'`,
    );
    expect((await set({ version: 3, attendingLanes: 1 })).value).toMatchObject({
      version: 4,
      visits: { kinds: ['INFUSION'], attendingLanes: 1, supervisingLanes: 4 },
    });
    const { rows } = await app.owner.query(
      `select lanes from reservation where resource_kind = 'ATTENDING' and resource_id = '${nurse.id}'`,
    );
    expect(rows).toEqual([{ lanes: '[1,2)' }]);
  });

  it('is in the audit, and refuses a change made on an older version', async () => {
    expect((await set({ version: 3, kinds: [] })).value).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 4,
    });
    const { rows } = await app.owner.query(
      `select changes from audit_event where record_type = 'staff member' order by at desc limit 1`,
    );
    expect(rows[0].changes).toEqual([{ field: 'attendingLanes', from: '2', to: '1' }]);
  });

  it.each([
    ['attendingLanes', { attendingLanes: 0 }],
    ['attendingLanes', { attendingLanes: 9 }],
    ['supervisingLanes', { supervisingLanes: 13 }],
  ])('names the field %s of %p', async (field, change) => {
    expect((await set({ version: 4, ...change })).error).toMatchObject({ code: 'BAD_INPUT', field });
  });
});
