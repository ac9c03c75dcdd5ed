import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RealtimeBus } from '@kapstone/platform';
import { type TestApp, startApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.stop());

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** The one root field of an operation with an input. */
const mutate = async (name: string, inputType: string, selection: string, input: object) => {
  const answer = await app
    .as('admin')
    .gql(`mutation M($input: ${inputType}!) { ${name}(input: $input) ${selection} }`, { input });
  return { value: answer.data?.[name], error: answer.errors?.[0]?.extensions };
};

const LOCATIONS = `query Locations {
  locations { id name timeZone version active hours { weekday opens closes } closures { id startsOn endsOn reason }
    rooms { id name fitFor turnoverMinutes locationId outOfService { id startsAt endsAt reason } } } }`;

const location = async (id: string) =>
  (await app.as('frontDesk').ok(LOCATIONS)).locations.find((each: { id: string }) => each.id === id);

describe('the practice', () => {
  const update = (input: object) =>
    mutate(
      'updatePractice',
      'UpdatePracticeInput',
      '{ __typename ... on Practice { name timeZone npi phone version } ... on StaleVersion { message currentVersion } }',
      input,
    );

  it('is seen by everybody who works there', async () => {
    const { practice } = await app
      .as('nurse')
      .ok('query Practice { practice { name timeZone idleLockMinutes } }');
    expect(practice).toEqual({
      name: 'Larkmoor Practice',
      timeZone: 'America/New_York',
      idleLockMinutes: 15,
    });
  });

  it('changes what is named, clears what is null and leaves the rest', async () => {
    expect((await update({ version: 1, phone: '(555) 010-0100', timeZone: 'America/Denver' })).value).toEqual(
      {
        __typename: 'Practice',
        name: 'Larkmoor Practice',
        timeZone: 'America/Denver',
        npi: '1234567893',
        phone: '(555) 010-0100',
        version: 2,
      },
    );
    expect((await update({ version: 2, phone: null, timeZone: 'America/New_York' })).value).toMatchObject({
      phone: null,
      version: 3,
    });
  });

  it('refuses a change made on an older version', async () => {
    expect((await update({ version: 1, name: 'Other' })).value).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 3,
    });
  });

  it.each([
    ['timeZone', { timeZone: '+05:00' }],
    ['timeZone', { timeZone: 'America/Nowhere' }],
    ['npi', { npi: '123' }],
    ['tin', { tin: 'x' }],
    ['idleLockMinutes', { idleLockMinutes: 0 }],
    ['name', { name: '  ' }],
  ])('names the field %s of %p', async (field, change) => {
    expect((await update({ version: 3, ...change })).error).toMatchObject({ code: 'BAD_INPUT', field });
  });
});

describe('locations', () => {
  const RESULT =
    '{ __typename ... on Location { id name version hours { weekday opens closes } } ... on Refusal { message } }';
  const create = (input: object) => mutate('createLocation', 'CreateLocationInput', RESULT, input);
  const update = (input: object) => mutate('updateLocation', 'UpdateLocationInput', RESULT, input);
  const mondays = [
    { weekday: 1, opens: '13:00', closes: '24:00' },
    { weekday: 1, opens: '09:00', closes: '12:00' },
  ];
  const riverside = { name: 'Riverside', timeZone: 'America/Chicago', address: '1 River', hours: mondays };

  it('open in several spans a day, and change them as a whole', async () => {
    const { value } = await create(riverside);
    expect(value).toMatchObject({ __typename: 'Location', version: 1, hours: [mondays[1], mondays[0]] });
    const tuesdays = [{ weekday: 2, opens: '09:00', closes: '17:00' }];
    const changed = await update({ locationId: value.id, version: 1, hours: tuesdays });
    expect(changed.value).toMatchObject({ name: 'Riverside', version: 2, hours: tuesdays });
    expect((await update({ locationId: value.id, version: 1, name: 'R' })).value.__typename).toBe(
      'StaleVersion',
    );
  });

  it('tell their boards when they are given up, and nothing of a new address', async () => {
    const { value } = await create({ ...riverside, name: 'Lakeside' });
    const heard: unknown[] = [];
    const stop = app.get(RealtimeBus).listen(({ topic, payload }) => {
      if (topic === 'schedule.changed') heard.push(payload['locationId']);
    });
    await update({ locationId: value.id, version: 1, address: '2 Lake' });
    await update({ locationId: value.id, version: 2, active: false });
    // What comes last says that all before it has come.
    await update({ locationId: app.fixture.otherLocationId, version: 1, keepsFederalHolidays: true });
    for (let tries = 0; !heard.includes(app.fixture.otherLocationId) && tries < 40; tries += 1)
      await new Promise((go) => setTimeout(go, 50));
    stop();
    expect(heard).toEqual([value.id, app.fixture.otherLocationId]);
  });

  it('have names of their own', async () => {
    expect((await create({ ...riverside, name: 'Harbor' })).value).toEqual({
      __typename: 'DuplicateName',
      message: 'There is a location named Harbor already. Choose another name.',
    });
    const { version } = await location(app.fixture.locationId);
    const renamed = await update({ locationId: app.fixture.locationId, version, name: 'Harbor' });
    expect(renamed.value.__typename).toBe('DuplicateName');
  });

  it.each([
    ['hours', { hours: [...mondays, { weekday: 1, opens: '11:59', closes: '13:00' }] }],
    ['hours', { hours: [{ weekday: 8, opens: '09:00', closes: '12:00' }] }],
    ['hours', { hours: [{ weekday: 1, opens: '12:00', closes: '09:00' }] }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['address', { address: '' }],
  ])('name the field %s of %p', async (field, change) => {
    expect((await create({ ...riverside, name: 'Elsewhere', ...change })).error).toMatchObject({
      code: 'BAD_INPUT',
      field,
    });
  });

  it('close for a while and open again', async () => {
    const { locationId } = app.fixture;
    const dates = { startsOn: '2027-07-04', endsOn: '2027-07-05', reason: 'Independence Day' };
    const { value } = await mutate('addClosure', 'AddClosureInput', '{ id startsOn endsOn reason }', {
      locationId,
      ...dates,
    });
    expect(value).toMatchObject(dates);
    expect((await location(locationId)).closures).toEqual([value]);
    const remove = (who: 'admin' | 'strangerAdmin') =>
      app.as(who).gql('mutation Reopen($id: ID!) { removeClosure(id: $id) { done } }', { id: value.id });
    expect((await remove('strangerAdmin')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await remove('admin')).data).toEqual({ removeClosure: { done: true } });
    expect((await remove('admin')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await location(locationId)).closures).toEqual([]);
  });

  it('do not close backwards, nor elsewhere', async () => {
    const close = (input: object) =>
      mutate('addClosure', 'AddClosureInput', '{ id }', { reason: 'x', ...input });
    const backwards = { locationId: app.fixture.locationId, startsOn: '2027-07-05', endsOn: '2027-07-04' };
    expect((await close(backwards)).error).toMatchObject({ code: 'BAD_INPUT', field: 'endsOn' });
    const day = { startsOn: '2027-07-04', endsOn: '2027-07-04' };
    for (const locationId of [app.fixture.strangerLocationId, NOBODY, 'x']) {
      expect((await close({ locationId, ...day })).error).toMatchObject({
        code: 'NOT_FOUND',
        field: 'locationId',
      });
    }
  });
});

describe('rooms', () => {
  const RESULT =
    '{ __typename ... on Room { id name fitFor turnoverMinutes active version } ... on Refusal { message } }';
  const create = (input: object) =>
    mutate('createRoom', 'CreateRoomInput', RESULT, { locationId: app.fixture.locationId, ...input });
  const update = (input: object) => mutate('updateRoom', 'UpdateRoomInput', RESULT, input);

  it('are added, changed and set aside', async () => {
    const { value } = await create({ name: 'Infusion 3', fitFor: ['INFUSION', 'INFUSION'] });
    expect(value).toMatchObject({ fitFor: ['INFUSION'], turnoverMinutes: 15, active: true, version: 1 });
    const change = {
      roomId: value.id,
      version: 1,
      fitFor: ['INFUSION', 'THERAPY'],
      turnoverMinutes: 0,
      active: false,
    };
    expect((await update(change)).value).toMatchObject({
      fitFor: ['INFUSION', 'THERAPY'],
      active: false,
      version: 2,
    });
    expect((await update(change)).value.__typename).toBe('StaleVersion');
  });

  it('have names of their own in their location', async () => {
    expect((await create({ name: 'Infusion 1', fitFor: ['INFUSION'] })).value.__typename).toBe(
      'DuplicateName',
    );
    const elsewhere = { locationId: app.fixture.otherLocationId, name: 'Infusion 1', fitFor: ['INFUSION'] };
    expect((await create(elsewhere)).value.__typename).toBe('Room');
    const renamed = await update({ roomId: app.fixture.rooms.quiet, version: 1, name: 'Infusion 2' });
    expect(renamed.value.__typename).toBe('DuplicateName');
  });

  it.each([
    ['fitFor', { fitFor: [] }],
    ['turnoverMinutes', { turnoverMinutes: 121 }],
    ['name', { name: 'x'.repeat(61) }],
  ])('name the field %s of %p', async (field, change) => {
    expect((await create({ name: 'New', fitFor: ['THERAPY'], ...change })).error).toMatchObject({
      code: 'BAD_INPUT',
      field,
    });
  });

  it('are out of service for a while', async () => {
    const roomId = app.fixture.rooms.infusion2;
    const period = {
      startsAt: '2027-03-01T14:00:00.000Z',
      endsAt: '2027-03-02T14:00:00.000Z',
      reason: 'Repair',
    };
    const out = (input: object) =>
      mutate('addOutOfService', 'AddOutOfServiceInput', '{ id startsAt endsAt reason }', input);
    const { value } = await out({ roomId, ...period });
    expect(value).toMatchObject(period);
    const room = (await location(app.fixture.locationId)).rooms.find(
      (each: { id: string }) => each.id === roomId,
    );
    expect(room.outOfService).toEqual([value]);
    expect((await out({ roomId, ...period, endsAt: period.startsAt })).error).toMatchObject({
      field: 'endsAt',
    });
    expect((await out({ roomId: NOBODY, ...period })).error).toMatchObject({ code: 'NOT_FOUND' });
    const back = () =>
      app
        .as('admin')
        .gql('mutation Back($id: ID!) { removeOutOfService(id: $id) { done } }', { id: value.id });
    expect((await back()).data).toEqual({ removeOutOfService: { done: true } });
    expect((await back()).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('staff hours', () => {
  const set = (input: object) =>
    mutate('setStaffHours', 'SetStaffHoursInput', '{ id hours { locationId weekday starts ends } }', input);

  it('are a weekly pattern for each location', async () => {
    const { locationId, otherLocationId, members } = app.fixture;
    const hours = [
      { locationId, weekday: 1, starts: '09:00', ends: '12:00' },
      { locationId, weekday: 1, starts: '13:00', ends: '17:00' },
      { locationId: otherLocationId, weekday: 1, starts: '18:00', ends: '20:00' },
    ];
    const { value } = await set({ staffId: members.nurse.id, hours });
    expect(value.hours).toEqual(expect.arrayContaining(hours));
    expect((await set({ staffId: members.nurse.id, hours: [] })).value.hours).toEqual([]);
  });

  it('do not overlap, and belong to the practice', async () => {
    const { locationId, members, strangerLocationId } = app.fixture;
    const monday = { locationId, weekday: 1, starts: '09:00', ends: '12:00' };
    const staffId = members.nurse.id;
    expect((await set({ staffId, hours: [monday, monday] })).error).toMatchObject({ field: 'hours' });
    const elsewhere = { ...monday, locationId: strangerLocationId };
    expect((await set({ staffId, hours: [elsewhere] })).error).toMatchObject({ code: 'NOT_FOUND' });
    // Nobody works at two places at once, and a clock of another zone is no way round that.
    const there = { locationId: app.fixture.otherLocationId, weekday: 1, starts: '01:00', ends: '23:00' };
    expect((await set({ staffId, hours: [monday, there] })).error).toMatchObject({
      code: 'BAD_INPUT',
      field: 'hours',
    });
    const stranger = members.strangerAdmin.id;
    expect((await set({ staffId: stranger, hours: [] })).error).toMatchObject({
      code: 'NOT_FOUND',
      field: 'staffId',
    });
  });
});

describe('who may', () => {
  it('everybody reads the locations of their own practice and nobody another’s', async () => {
    const { locations } = await app.as('strangerPsychiatrist').ok('query Locations { locations { name } }');
    expect(locations).toEqual([{ name: 'Elm Row' }]);
    const one = await app
      .as('therapist')
      .gql('query One($id: ID!) { location(id: $id) { id } }', { id: app.fixture.strangerLocationId });
    expect(one.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('only an admin changes them', async () => {
    for (const who of ['frontDesk', 'psychiatrist', 'therapist', 'nurse'] as const) {
      const answer = await app
        .as(who)
        .gql(
          'mutation Update($input: UpdatePracticeInput!) { updatePractice(input: $input) { __typename } }',
          {
            input: { version: 1 },
          },
        );
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
