import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RealtimeBus } from '@kapstone/platform';
import { startApp, type TestApp } from '../support/app.js';
import { consoleDocument } from '../support/console-document.mjs';
import type { Who } from '../support/fixture.js';
import { MORNING, travel } from '../support/linked-infusion.js';

const BOARD = consoleDocument('DayBoard');

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
}, 60_000);

afterAll(() => app?.stop());

beforeEach(async () => {
  await travel(app, MORNING);
  await app.owner.query(`
    truncate appointment_change, reservation, appointment_staff, appointment, staff_exception cascade;
    update location set keeps_federal_holidays = false;
    delete from opening_hours;
    insert into opening_hours (practice_id, location_id, weekday, opens_minute, closes_minute)
      select practice_id, id, weekday, 480, 1080 from location, generate_series(1, 7) weekday;
    delete from staff_hours where effective_from > '0001-01-01';
    update staff_hours set effective_until = '9999-12-31'`);
});

const mutate = async (
  name: string,
  inputType: string,
  selection: string,
  input: object,
  who: Who = 'admin',
) => {
  const answer = await app
    .as(who)
    .gql(`mutation M($input: ${inputType}!) { ${name}(input: $input) ${selection} }`, { input });
  return { value: answer.data?.[name], error: answer.errors?.[0]?.extensions };
};

const version = async (): Promise<number> => {
  const { location } = await app
    .as('admin')
    .ok('query L($id: ID!) { location(id: $id) { version } }', { id: app.fixture.locationId });
  return location.version;
};

const updateLocation = async (input: object) =>
  mutate(
    'updateLocation',
    'UpdateLocationInput',
    `{ ... on Location { hours { weekday opens effectiveFrom effectiveUntil } plannedHours { weekday opens effectiveFrom } } }`,
    { locationId: app.fixture.locationId, version: await version(), ...input },
  );

const exception = (input: object) =>
  mutate('addStaffException', 'AddStaffExceptionInput', '{ id kind reason }', input);

/** The first free start of a consultation with the psychiatrist. */
const nextFree = async (from: string): Promise<any> => {
  const { nextFreeTimes } = await app
    .as('frontDesk')
    .ok(
      `query When($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt } binding { code } } }`,
      { input: { kind: 'CONSULTATION', locationId: app.fixture.locationId, from, count: 1 } },
    );
  return nextFreeTimes.times[0]?.startsAt ?? nextFreeTimes.binding;
};

const book = async (startsAt: string, staffId?: string) => {
  const { value } = await mutate(
    'bookAppointment',
    'BookAppointmentInput',
    '{ __typename ... on Refusal { message } }',
    {
      kind: 'CONSULTATION',
      locationId: app.fixture.locationId,
      patientId: app.fixture.patientId,
      startsAt,
      ...(staffId && { staff: [{ staffId, part: 'ATTENDING' }] }),
    },
    'frontDesk',
  );
  return value;
};

const board = async (date: string): Promise<any> => {
  const { dayBoard } = await app.as('frontDesk').ok(BOARD, { locationId: app.fixture.locationId, date });
  return dayBoard;
};

const column = async (date: string, name: string) => {
  const { columns } = await board(date);
  return columns.find((each: { name: string }) => each.name === name)?.unavailable;
};

describe('federal holidays', () => {
  it('close a location that keeps them, for the search, the booking and the board alike', async () => {
    const MEMORIAL_DAY = '2027-05-31T10:00:00-04:00';
    expect(await nextFree(MEMORIAL_DAY)).toBe('2027-05-31T14:00:00.000Z');
    await updateLocation({ keepsFederalHolidays: true });
    expect(await nextFree(MEMORIAL_DAY)).toBe('2027-06-01T12:00:00.000Z');
    expect(await book(MEMORIAL_DAY)).toMatchObject({
      __typename: 'NotAvailable',
      message: expect.stringMatching(/^Juniper Street is closed that day: Memorial Day\./),
    });
    expect(await column('2027-05-31', 'Quiet room')).toEqual([
      expect.objectContaining({ reason: 'Memorial Day' }),
    ]);
    expect(await column('2027-06-01', 'Quiet room')).toEqual([]);
  });
});

describe('hours with dates', () => {
  const late = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '10:00', closes: '18:00' }));

  it('open a location later from a date on, and not before', async () => {
    const { value } = await updateLocation({ hours: late, hoursFrom: '2027-03-15' });
    expect(value.hours).toHaveLength(7);
    expect(value.hours[0]).toMatchObject({
      opens: '08:00',
      effectiveFrom: null,
      effectiveUntil: '2027-03-14',
    });
    expect(value.plannedHours[0]).toMatchObject({ opens: '10:00', effectiveFrom: '2027-03-15' });
    // Clocks go forward on the 14th: nine and ten stay what the wall shows.
    expect(await nextFree('2027-03-14T00:00:00-05:00')).toBe('2027-03-14T12:00:00.000Z');
    expect(await nextFree('2027-03-15T00:00:00-04:00')).toBe('2027-03-15T14:00:00.000Z');
    expect((await book('2027-03-15T09:00:00-04:00')).__typename).toBe('NotAvailable');
    expect((await board('2027-03-14')).opensAt).toBe('2027-03-14T12:00:00.000Z');
    expect((await board('2027-03-15')).opensAt).toBe('2027-03-15T14:00:00.000Z');
  });

  it('of a correction without a date replace those of today and leave a planned change', async () => {
    await updateLocation({ hours: late, hoursFrom: '2027-03-15' });
    const { value } = await updateLocation({ hours: [{ weekday: 1, opens: '07:00', closes: '12:00' }] });
    expect(value.hours).toEqual([
      { weekday: 1, opens: '07:00', effectiveFrom: null, effectiveUntil: '2027-03-14' },
    ]);
    expect(value.plannedHours).toHaveLength(7);
  });

  it('tell open boards from the date on; what counts at once, from today', async () => {
    const heard: string[] = [];
    const stop = app.get(RealtimeBus).listen(({ topic, payload }) => {
      if (topic === 'schedule.changed') heard.push((payload['dates'] as string[])[0]!);
    });
    await updateLocation({ hours: late, hoursFrom: '2027-03-15' });
    await updateLocation({ hours: late, hoursFrom: '2027-03-16', keepsFederalHolidays: true });
    for (let tries = 0; heard.length < 2 && tries < 100; tries += 1)
      await new Promise((go) => setTimeout(go, 20));
    stop();
    expect(heard).toEqual(['2027-03-15', '2027-03-01']);
  });

  it('do not begin in the past, nor without hours', async () => {
    for (const input of [{ hours: late, hoursFrom: '2027-02-28' }, { hoursFrom: '2027-03-15' }]) {
      expect((await updateLocation(input)).error).toMatchObject({ code: 'BAD_INPUT', field: 'hoursFrom' });
    }
    const { error } = await mutate('setStaffHours', 'SetStaffHoursInput', '{ id }', {
      staffId: app.fixture.members.nurse.id,
      hours: [],
      from: '2027-02-28',
    });
    expect(error).toMatchObject({ code: 'BAD_INPUT', field: 'from' });
  });

  it('take a staff member out of a weekday from a date on', async () => {
    const { locationId, members } = app.fixture;
    const hours = [1, 2, 4, 5].map((weekday) => ({ locationId, weekday, starts: '08:00', ends: '18:00' }));
    const { value } = await mutate(
      'setStaffHours',
      'SetStaffHoursInput',
      '{ hours { effectiveUntil } plannedHours { weekday effectiveFrom effectiveUntil } }',
      { staffId: members.psychiatrist.id, hours, from: '2027-03-08' },
    );
    expect(value.hours[0]).toEqual({ effectiveUntil: '2027-03-07' });
    expect(value.plannedHours[0]).toEqual({ weekday: 1, effectiveFrom: '2027-03-08', effectiveUntil: null });
    expect(await nextFree('2027-03-03T08:00:00-05:00')).toBe('2027-03-03T13:00:00.000Z');
    expect(await nextFree('2027-03-10T08:00:00-05:00')).toBe('2027-03-11T13:00:00.000Z');
    expect(await column('2027-03-03', 'Dr. Lena Osei')).toEqual([]);
    expect(await column('2027-03-10', 'Dr. Lena Osei')).toBeUndefined();
  });
});

describe('exceptions of a staff member', () => {
  const day = (from: string, until: string) => ({
    startsAt: `2027-03-02T${from}:00-05:00`,
    endsAt: `2027-03-02T${until}:00-05:00`,
  });

  it('keep them free of visits while they are away, and say so', async () => {
    const staffId = app.fixture.members.psychiatrist.id;
    const off = await exception({ staffId, kind: 'TIME_OFF', ...day('08:00', '12:30'), reason: 'Dentist' });
    expect(off.value).toMatchObject({ kind: 'TIME_OFF', reason: 'Dentist' });
    expect(await nextFree('2027-03-02T08:00:00-05:00')).toBe('2027-03-02T17:30:00.000Z');
    expect(await book('2027-03-02T09:00:00-05:00', staffId)).toMatchObject({
      __typename: 'NotAvailable',
      message: expect.stringMatching(/^Dr\. Lena Osei is away at 9:00 AM\./),
    });
    expect(await column('2027-03-02', 'Dr. Lena Osei')).toEqual([
      { startsAt: '2027-03-02T13:00:00.000Z', endsAt: '2027-03-02T17:30:00.000Z', reason: null },
    ]);
    const remove = () =>
      app
        .as('admin')
        .gql('mutation R($id: ID!) { removeStaffException(id: $id) { done } }', { id: off.value.id });
    expect((await remove()).data).toEqual({ removeStaffException: { done: true } });
    expect((await remove()).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await nextFree('2027-03-02T08:00:00-05:00')).toBe('2027-03-02T13:00:00.000Z');
  });

  it('add hours at a location where they work on no weekday', async () => {
    const { otherLocationId, members } = app.fixture;
    const at = async () => {
      const { nextFreeTimes } = await app
        .as('frontDesk')
        .ok(
          `query When($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt } } }`,
          { input: { kind: 'CONSULTATION', locationId: otherLocationId, count: 1 } },
        );
      return nextFreeTimes.times;
    };
    expect(await at()).toEqual([]);
    const staffId = members.psychiatrist.id;
    const extra = { staffId, kind: 'EXTRA_HOURS' };
    await exception({ ...extra, locationId: otherLocationId, ...day('12:00', '14:00') });
    expect(await at()).toEqual([{ startsAt: '2027-03-02T17:00:00.000Z' }]);
    // Not at two at once.
    const here = { ...extra, locationId: app.fixture.locationId };
    const both = await exception({ ...here, ...day('13:30', '19:00') });
    expect(both.error).toMatchObject({ code: 'BAD_INPUT', field: 'startsAt' });
    expect((await exception({ ...here, ...day('14:00', '19:00') })).value.kind).toBe('EXTRA_HOURS');
  });

  it('tell the reason to the staff member and to those who manage hours, and to nobody else', async () => {
    const { members } = app.fixture;
    await exception({
      staffId: members.nurse.id,
      kind: 'TIME_OFF',
      ...day('08:00', '18:00'),
      reason: 'Surgery',
    });
    const reasons = async (who: Who) => {
      const { staffMember } = await app
        .as(who)
        .ok('query S($id: ID!) { staffMember(id: $id) { exceptions { kind reason } } }', {
          id: members.nurse.id,
        });
      return staffMember.exceptions;
    };
    for (const who of ['admin', 'nurse'] as const)
      expect(await reasons(who)).toEqual([{ kind: 'TIME_OFF', reason: 'Surgery' }]);
    for (const who of ['frontDesk', 'psychiatrist'] as const)
      expect(await reasons(who)).toEqual([{ kind: 'TIME_OFF', reason: null }]);
  });

  it.each([
    ['endsAt', { kind: 'TIME_OFF', ...day('12:00', '12:00') }],
    ['endsAt', { kind: 'TIME_OFF', startsAt: '2027-03-02T12:00:00Z', endsAt: '2028-04-02T12:00:00Z' }],
    ['endsAt', { kind: 'TIME_OFF', startsAt: '2027-02-01T12:00:00Z', endsAt: '2027-02-02T12:00:00Z' }],
    ['locationId', { kind: 'EXTRA_HOURS', ...day('08:00', '12:00') }],
    ['locationId', { kind: 'TIME_OFF', locationId: 'here', ...day('08:00', '12:00') }],
    ['reason', { kind: 'TIME_OFF', reason: 'x'.repeat(121), ...day('08:00', '12:00') }],
  ])('name the field %s of %p', async (field, input) => {
    const { error } = await exception({ staffId: app.fixture.members.nurse.id, ...input });
    expect(error).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('are of the practice’s own staff and locations', async () => {
    const { members, strangerLocationId } = app.fixture;
    const stranger = await exception({
      staffId: members.strangerAdmin.id,
      kind: 'TIME_OFF',
      ...day('08:00', '12:00'),
    });
    expect(stranger.error).toMatchObject({ code: 'NOT_FOUND', field: 'staffId' });
    const elsewhere = await exception({
      staffId: members.nurse.id,
      kind: 'EXTRA_HOURS',
      locationId: strangerLocationId,
      ...day('08:00', '12:00'),
    });
    expect(elsewhere.error).toMatchObject({ code: 'NOT_FOUND', field: 'locationId' });
  });
});
