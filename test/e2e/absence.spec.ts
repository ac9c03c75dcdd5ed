import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { UnitOfWork } from '@kapstone/platform';
import { startApp, type TestApp } from '../support/app.js';
import { consoleDocument } from '../support/console-document.mjs';
import type { Who } from '../support/fixture.js';
import { MORNING, travel } from '../support/linked-infusion.js';
import { bookVisit } from '../support/visits.js';

const BOARD = consoleDocument('DayBoard');

let app: TestApp;

const AFFECTED = `query Affected($input: AffectedAppointmentsInput!) { affectedAppointments(input: $input) {
  name entered reportedId total visits { goesWith consequences { code key } reasons
    appointment { id version kind startsAt }
    choices { version startsAt endsAt room { id name } staff { part staffMember { id name } } } } } }`;

const FALLEN = `{ fallenAppointments { total visits { goesWith reasons appointment { id kind startsAt obstacle { kind id } }
  choices { version startsAt room { id name } staff { part staffMember { id name } } } } } }`;

const MOVE = `mutation Move($input: MoveAppointmentsInput!) { moveAppointments(input: $input) {
  __typename ... on MovedAppointments { appointments { id startsAt changes { id undoable } } }
  ... on Refusal { code message } ... on SlotTaken { appointmentId } ... on NotAvailable { appointmentId } } }`;

const affected = async (input: object, who: Who = 'frontDesk'): Promise<any> => {
  const { affectedAppointments } = await app.as(who).ok(AFFECTED, { input });
  return affectedAppointments;
};

/** The first choices, as they are confirmed. */
const asProposed = ({ visits }: any) =>
  visits.flatMap(({ appointment, choices: [first] }: any) =>
    first
      ? [
          {
            appointmentId: appointment.id,
            version: first.version,
            startsAt: first.startsAt,
            roomId: first.room?.id ?? null,
            staff: first.staff.map(({ part, staffMember }: any) => ({ part, staffId: staffMember.id })),
          },
        ]
      : [],
  );

/** What happens to each visit, in short. */
const shown = ({ visits }: any) =>
  visits.map(({ appointment, choices: [first], reasons }: any) =>
    first
      ? `${appointment.kind} ${appointment.startsAt.slice(5, 16)} > ${first.startsAt.slice(5, 16)} ${[
          first.room?.name,
          ...first.staff.map(({ staffMember }: any) => staffMember.name).sort(),
        ]
          .filter(Boolean)
          .join(', ')}`
      : `${appointment.kind} ${appointment.startsAt.slice(5, 16)} ! ${reasons.join(' ')}`,
  );

const move = async (moves: object[], who: Who = 'frontDesk'): Promise<any> => {
  const { moveAppointments } = await app.as(who).ok(MOVE, { input: { moves } });
  return moveAppointments;
};

const REPORT = `mutation Away($input: ReportAbsenceInput!) { reportAbsence(input: $input) {
  __typename ... on ReportedAbsence { timeOff { id kind startsAt reason } appointments { id } }
  ... on Refusal { code message } ... on SlotTaken { appointmentId } ... on NotAvailable { appointmentId } } }`;

/** Says that somebody is away, and moves visits with it. */
const report = async (period: { staff: object }, moves: object[], more: object = {}): Promise<any> => {
  const { reportAbsence } = await app
    .as('frontDesk')
    .ok(REPORT, { input: { ...period.staff, moves, ...more } });
  return reportAbsence;
};

const timesOff = async (): Promise<string[]> => {
  const { rows } = await app.owner.query('select id from staff_exception');
  return rows.map(({ id }) => id);
};

const at = (time: string) => `2027-03-${time}:00-05:00`;

const staff = (who: Who, startsAt: string, endsAt: string | null) => ({
  staff: {
    staffId: app.fixture.members[who].id,
    startsAt: at(startsAt),
    endsAt: endsAt && at(endsAt),
  },
});

/** Another who works as somebody does. */
async function secondOf(who: Who, name: string): Promise<string> {
  const { id, practiceId } = app.fixture.members[who];
  const { rows } = await app.owner.query(
    `insert into staff (practice_id, id, name, email) select practice_id, gen_random_uuid(), $3, 'second@fixture.test'
     from staff where practice_id = $1 and id = $2 returning id`,
    [practiceId, id, name],
  );
  const other = rows[0].id as string;
  await app.owner.query(
    `insert into staff_role (practice_id, staff_id, role) select practice_id, $3::uuid, role from staff_role where practice_id = $1 and staff_id = $2`,
    [practiceId, id, other],
  );
  await app.owner.query(
    `insert into staff_hours (practice_id, staff_id, location_id, weekday, starts_minute, ends_minute)
     select practice_id, $3::uuid, location_id, weekday, starts_minute, ends_minute from staff_hours where practice_id = $1 and staff_id = $2`,
    [practiceId, id, other],
  );
  return other;
}

async function plan(patientId = app.fixture.patientId) {
  const { psychiatrist, therapist } = app.fixture.members;
  await app
    .as('psychiatrist')
    .ok(
      `mutation Plan($input: CreateCourseInput!) { createCourse(input: $input) { ... on Course { id } } }`,
      {
        input: {
          patientId,
          infusionCount: 2,
          indication: 'Treatment-resistant depression',
          prescriberId: psychiatrist.id,
          therapistId: therapist.id,
        },
      },
    );
}

async function course() {
  await plan();
  return {
    preparation: await bookVisit(app, { kind: 'PREPARATION', startsAt: at('02T10:00') }),
    infusion: await bookVisit(app, { kind: 'INFUSION', startsAt: at('03T10:00') }),
    integration: await bookVisit(app, { kind: 'INTEGRATION', startsAt: at('04T10:00') }),
  };
}

beforeAll(async () => {
  app = await startApp();
}, 60_000);

afterAll(() => app?.stop());

beforeEach(async () => {
  await app.owner.query(
    `truncate appointment_change, reservation, appointment_staff, appointment, staff_exception, closure, room_out_of_service, course_session, course cascade`,
  );
  await travel(app, MORNING);
});

describe('a therapist who is ill', () => {
  it('is stood in for at the same times, by the same person throughout; reported, moved and undone as one', async () => {
    await course();
    await bookVisit(app, {
      kind: 'CONSULTATION',
      startsAt: at('02T10:00'),
      patientId: app.fixture.otherPatientId,
    });
    const period = staff('therapist', '02T00:00', '05T00:00');
    const answer = await affected(period);
    expect(answer).toMatchObject({ name: 'Marcus Webb', entered: false, total: 2 });
    expect(shown(answer)).toEqual([
      'PREPARATION 03-02T15:00 > 03-02T15:00 Quiet room, Priya Nair',
      'INTEGRATION 03-04T15:00 > 03-04T15:00 Quiet room, Priya Nair',
    ]);

    const { timeOff: entered } = await report(period, [], { idempotencyKey: 'ill' });
    expect(entered).toMatchObject({ kind: 'TIME_OFF', startsAt: '2027-03-02T05:00:00.000Z', reason: null });
    // Whoever got no answer says it again: it is entered once.
    expect((await report(period, [], { idempotencyKey: 'ill' })).timeOff).toEqual(entered);
    expect(await timesOff()).toEqual([entered.id]);
    const { dayBoard } = await app
      .as('frontDesk')
      .ok(BOARD, { locationId: app.fixture.locationId, date: '2027-03-02' });
    expect(
      dayBoard.appointments.map(({ kind, obstacle }: any) => [kind, obstacle?.kind ?? null]).sort(),
    ).toEqual([
      ['CONSULTATION', null],
      ['PREPARATION', 'STAFF_AWAY'],
    ]);
    expect(await affected(period)).toMatchObject({ entered: true, reportedId: entered.id });

    const { appointments } = await move(asProposed(answer));
    expect(await affected(period)).toMatchObject({ total: 0, visits: [] });
    const { undoAppointmentChange } = await app
      .as('frontDesk')
      .ok(`mutation Undo($changeId: ID!) { undoAppointmentChange(changeId: $changeId) { __typename } }`, {
        changeId: appointments[0].changes.find(({ undoable }: any) => undoable).id,
      });
    expect(undoAppointmentChange.__typename).toBe('Appointment');
    expect((await affected(period)).total).toBe(2);
  });

  it('keeps other sessions where they are when nobody can stand in: the nearest time with themselves', async () => {
    await course();
    await app.owner.query(
      `insert into staff_exception (practice_id, id, staff_id, kind, starts_at, ends_at)
      values ($1, gen_random_uuid(), $2, 'TIME_OFF', '2027-03-01T00:00Z', '2027-03-20T00:00Z')`,
      [app.fixture.practiceId, app.fixture.members.otherTherapist.id],
    );
    expect(shown(await affected(staff('therapist', '04T00:00', '04T12:00')))).toEqual([
      'INTEGRATION 03-04T15:00 > 03-04T17:00 Quiet room, Marcus Webb',
    ]);
    // Her 72 hours are over when he is back.
    const none = await affected(staff('therapist', '03T18:00', '12T00:00'));
    expect(none.visits[0].choices).toEqual([]);
    expect(shown(none)).toEqual([
      'INTEGRATION 03-04T15:00 ! No other therapist is there from Wed Mar 3 to Sat Mar 6.',
    ]);
    // Who leaves for good is not waited for.
    expect(await affected(staff('therapist', '03T18:00', null))).toMatchObject({ total: 1 });
  });
});

describe('an absence that is said and seen to as one', () => {
  it('is entered with all of its moves or with none, and a lost race says what was taken', async () => {
    const { integration } = await course();
    await plan(app.fixture.otherPatientId);
    const period = staff('therapist', '02T00:00', '05T00:00');
    const moves = asProposed(await affected(period));
    await bookVisit(app, {
      kind: 'PREPARATION',
      startsAt: at('04T10:00'),
      patientId: app.fixture.otherPatientId,
      virtual: true,
      staff: [{ staffId: app.fixture.members.otherTherapist.id, part: 'ATTENDING' }],
    });
    expect(await report(period, moves)).toMatchObject({
      __typename: 'SlotTaken',
      appointmentId: integration.id,
      message: expect.stringContaining('Priya Nair'),
    });
    expect(await timesOff()).toEqual([]);
    expect(await affected(period)).toMatchObject({ entered: false, total: 2 });

    const done = await report(period, asProposed(await affected(period)));
    expect(done).toMatchObject({ __typename: 'ReportedAbsence', appointments: [{}, {}] });
    expect(await affected(period)).toMatchObject({ entered: true, total: 0 });
    // Whoever is away is nobody's substitute.
    const own = [
      {
        appointmentId: done.appointments[0].id,
        version: 2,
        startsAt: at('02T10:00'),
        staff: [{ staffId: period.staff.staffId, part: 'ATTENDING' }],
      },
    ];
    expect(await move(own)).toMatchObject({ __typename: 'NotAvailable' });
  });

  it('is taken back by whoever may say it, while it is not over, and nothing else is', async () => {
    const takeBack = async (id: string, who: Who = 'frontDesk') => {
      const { data, errors } = await app
        .as(who)
        .gql('mutation ($id: ID!) { takeBackAbsence(id: $id) { done } }', { id });
      return data?.takeBackAbsence?.done ?? errors?.[0]?.extensions.code;
    };
    const { timeOff } = await report(staff('nurse', '02T00:00', '05T00:00'), []);
    expect(await takeBack(timeOff.id, 'nurse')).toBe('FORBIDDEN');
    expect(await takeBack(timeOff.id, 'psychiatrist')).toBe(true);
    expect(await timesOff()).toEqual([]);
    expect(await takeBack(timeOff.id)).toBe('NOT_FOUND');
    const { rows } = await app.owner.query(
      `select changes from audit_event where kind = 'WRITE' and record_id = $1 order by at desc, id desc limit 1`,
      [timeOff.id],
    );
    expect(rows[0].changes).toContainEqual({ field: 'kind', from: 'TIME_OFF' });

    const enter = async (endsAt: string, reported: boolean): Promise<string> => {
      const entered = await app.owner.query(
        `insert into staff_exception (practice_id, id, staff_id, kind, starts_at, ends_at, reported)
         values ($1, gen_random_uuid(), $2, 'TIME_OFF', '2027-02-01T00:00Z', $3, $4) returning id`,
        [app.fixture.practiceId, app.fixture.members.nurse.id, endsAt, reported],
      );
      return entered.rows[0].id;
    };
    expect(await takeBack(await enter(at('05T00:00'), false))).toBe('FORBIDDEN');
    expect(await takeBack(await enter('2027-02-02T00:00Z', true))).toBe('BAD_INPUT');
    expect(await takeBack(await enter(at('05T00:00'), true))).toBe(true);
  });
});

describe('a nurse who is ill', () => {
  it('gives way to another who has a lane free, and two visits never get the same one', async () => {
    const other = await secondOf('nurse', 'Ada Lund');
    await app.owner.query('update staff set attending_lanes = 1 where id = $1', [other]);
    try {
      await lendsALane(other);
    } finally {
      await app.owner.query('update staff set active = false where id = $1', [other]);
    }
  });

  async function lendsALane(other: string): Promise<void> {
    for (const patientId of [app.fixture.patientId, app.fixture.otherPatientId]) {
      await plan(patientId);
      const staffed = [{ staffId: app.fixture.members.nurse.id, part: 'ATTENDING' }];
      await bookVisit(app, { kind: 'INFUSION', startsAt: at('03T10:00'), patientId, staff: staffed });
    }
    const period = staff('nurse', '03T00:00', '04T00:00');
    const answer = await affected(period);
    expect(shown(answer).map((each: string) => each.replace(/Infusion \d/, 'a chair'))).toEqual([
      'INFUSION 03-03T15:00 > 03-03T15:00 a chair, Ada Lund, Lena Osei',
      'INFUSION 03-03T15:00 > 03-03T13:30 a chair, Ada Lund, Lena Osei',
    ]);

    // Somebody takes her meanwhile: nothing is moved, and a fresh look offers what is left.
    await app.owner.query(
      `insert into staff_exception (practice_id, id, staff_id, kind, starts_at, ends_at)
      values ($1, gen_random_uuid(), $2, 'TIME_OFF', '2027-03-03T15:00Z', '2027-03-03T16:00Z')`,
      [app.fixture.practiceId, other],
    );
    expect(await move(asProposed(answer))).toMatchObject({
      __typename: 'NotAvailable',
      message: expect.stringMatching(/^Ada Lund is away at 10:00 AM\./),
    });
    const fresh = await affected(period);
    expect(fresh.total).toBe(2);
    expect((await move(asProposed(fresh))).__typename).toBe('MovedAppointments');
    expect((await affected(period)).total).toBe(0);
  }
});

describe('a room out of service and a closed location', () => {
  it('put visits into another room, and a course to other days in its order', async () => {
    const { infusion } = await course();
    const { rows } = await app.owner.query('select room_id from appointment where id = $1', [infusion.id]);
    const room = { roomId: rows[0].room_id, startsAt: at('03T00:00'), endsAt: at('04T00:00') };
    expect(shown(await affected({ room }))).toEqual([
      'INFUSION 03-03T15:00 > 03-03T15:00 Infusion 2, Jonah Reyes, Lena Osei',
    ]);
    const closure = { locationId: app.fixture.locationId, startsOn: '2027-03-03', endsOn: '2027-03-04' };
    const answer = await affected({ closure });
    expect(answer).toMatchObject({ name: 'Juniper Street', entered: false, total: 2 });
    expect(answer.visits.map(({ consequences }: any) => consequences)).toEqual([[], []]);
    expect(answer.visits[1].goesWith).toEqual([infusion.id]);
    expect((await move(asProposed(answer))).__typename).toBe('MovedAppointments');
    expect((await affected({ closure })).total).toBe(0);
  });
});

describe('a follow-up in a room that it does not need', () => {
  beforeEach(() =>
    bookVisit(app, {
      kind: 'FOLLOW_UP',
      startsAt: at('03T10:00'),
      roomId: app.fixture.rooms.quiet,
      staff: [{ staffId: app.fixture.members.psychiatrist.id, part: 'ATTENDING' }],
    }),
  );

  it('gives that up at its own time when it cannot be used', async () => {
    const { quiet } = app.fixture.rooms;
    const room = { roomId: quiet, startsAt: at('03T00:00'), endsAt: at('04T00:00') };
    const answer = await affected({ room });
    expect(shown(answer)).toEqual(['FOLLOW_UP 03-03T15:00 > 03-03T15:00 Lena Osei']);
    await app.owner.query(
      `insert into room_out_of_service (practice_id, id, room_id, starts_at, ends_at, reason)
       values ($1, gen_random_uuid(), $2, $3, $4, 'The pipe leaks')`,
      [app.fixture.practiceId, quiet, room.startsAt, room.endsAt],
    );
    expect((await move(asProposed(answer))).__typename).toBe('MovedAppointments');
    expect((await affected({ room })).total).toBe(0);
  });

  it('keeps it on another day', async () => {
    const closure = { locationId: app.fixture.locationId, startsOn: '2027-03-03', endsOn: '2027-03-03' };
    const answer = await affected({ closure });
    expect(shown(answer)).toEqual([expect.stringContaining('Quiet room, Lena Osei')]);
    expect((await move(asProposed(answer))).__typename).toBe('MovedAppointments');
  });
});

describe('a patient who has other visits at all times', () => {
  it('is named to whoever may read patients, and to nobody else', async () => {
    await course();
    const other = await bookVisit(app, { kind: 'FOLLOW_UP', startsAt: at('06T10:00') });
    await app.owner.query(
      `update reservation set starts_at = $2, ends_at = $3 where resource_kind = 'PATIENT' and appointment_id = $1`,
      [other.id, at('06T07:00'), at('06T21:00')],
    );
    const input = {
      closure: { locationId: app.fixture.locationId, startsOn: '2027-03-04', endsOn: '2027-03-05' },
    };
    const reasons = async (caller: ReturnType<TestApp['as']>) => {
      const { affectedAppointments } = await caller.ok(
        `query ($input: AffectedAppointmentsInput!) { affectedAppointments(input: $input) { visits { reasons } } }`,
        { input },
      );
      return affectedAppointments.visits.flatMap((visit: { reasons: string[] }) => visit.reasons);
    };
    expect(await reasons(app.as('frontDesk'))).toContain('Imani Cole has other visits at all free times.');
    const { createAccessToken } = await app
      .as('frontDesk')
      .ok(`mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }`, {
        input: { name: 'Rota', permissions: ['SCHEDULE_READ'], expiresInDays: 1 },
      });
    const token = app.caller({ authorization: `Bearer ${createAccessToken.secret}` });
    expect(await reasons(token)).toContain('The patient has other visits at all free times.');
  });
});

describe('what is asked', () => {
  it('names one absence that can be', async () => {
    const fails = async (input: object) => {
      const { errors } = await app.as('frontDesk').gql(AFFECTED, { input });
      return errors?.map(({ extensions }) => [extensions.code, extensions.field])[0];
    };
    const { id } = app.fixture.members.nurse;
    expect(await fails({})).toEqual(['BAD_INPUT', 'input']);
    expect(await fails(staff('nurse', '04T00:00', '03T00:00'))).toEqual(['BAD_INPUT', 'staff.endsAt']);
    expect(
      await fails({
        staff: { staffId: id, startsAt: '2029-01-01T00:00:00Z', endsAt: '2029-01-02T00:00:00Z' },
      }),
    ).toEqual(['BAD_INPUT', 'staff.startsAt']);
    expect(
      await fails({
        closure: { locationId: app.fixture.locationId, startsOn: '2027-03-04', endsOn: '2027-03-03' },
      }),
    ).toEqual(['BAD_INPUT', 'closure.endsOn']);
    expect(await fails({ room: { roomId: id, startsAt: at('03T00:00'), endsAt: at('04T00:00') } })).toEqual([
      'NOT_FOUND',
      'room.roomId',
    ]);
    expect(await fails(staff('strangerAdmin', '03T00:00', '04T00:00'))).toEqual([
      'NOT_FOUND',
      'staff.staffId',
    ]);
  });
});

describe('what a booked visit stands on', () => {
  /** Each with what puts it back; $1 is the practice. */
  const CHANGES: [string, string, string, string | null, string][] = [
    [
      'opening hours end earlier',
      'update opening_hours set closes_minute = 660 where practice_id = $1',
      'update opening_hours set closes_minute = 1080 where practice_id = $1',
      'OUTSIDE_OPENING_HOURS',
      'MET',
    ],
    [
      'a location withdrawn',
      'update location set active = false where practice_id = $1',
      'update location set active = true where practice_id = $1',
      'LOCATION_WITHDRAWN',
      'MET',
    ],
    [
      'staff hours that begin later',
      'update staff_hours set starts_minute = 610 where practice_id = $1',
      'update staff_hours set starts_minute = 480 where practice_id = $1',
      'STAFF_NOT_WORKING',
      'MET',
    ],
    [
      'a kind that is not taken any more',
      `update staff set kinds = array_remove(kinds, 'INFUSION') where practice_id = $1`,
      `update staff set kinds = kinds || 'INFUSION'::text where practice_id = $1`,
      'STAFF_DOES_NOT_TAKE_KIND',
      'MET',
    ],
    [
      'a role taken away',
      `update staff_role set role = 'FRONT_DESK' where practice_id = $1 and role = 'NURSE'`,
      `update staff_role r set role = 'NURSE' from staff s
       where r.practice_id = $1 and s.practice_id = $1 and s.id = r.staff_id and r.staff_id = '{nurse}'`,
      'STAFF_NOT_QUALIFIED',
      'MET',
    ],
    [
      'a room for therapy only',
      `update room set fit_for = '{THERAPY}' where practice_id = $1 and id = '{room}'`,
      `update room set fit_for = '{INFUSION}' where practice_id = $1 and id = '{room}'`,
      'ROOM_NOT_FIT',
      'ROOM_NOT_FIT',
    ],
    [
      'a room withdrawn',
      `update room set active = false where practice_id = $1 and id = '{room}'`,
      `update room set active = true where practice_id = $1 and id = '{room}'`,
      'ROOM_WITHDRAWN',
      'ROOM_WITHDRAWN',
    ],
  ];

  it('is asked again when it changes: the board, the visit and its readiness say so', async () => {
    const { infusion } = await course();
    const { rows } = await app.owner.query('select room_id from appointment where id = $1', [infusion.id]);
    const named = (sql: string) =>
      sql.replace('{room}', rows[0].room_id).replace('{nurse}', app.fixture.members.nurse.id);
    const standing = async () => {
      const { dayBoard } = await app
        .as('frontDesk')
        .ok(BOARD, { locationId: app.fixture.locationId, date: '2027-03-03' });
      const { appointment } = await app
        .as('frontDesk')
        .ok(
          `query Standing($id: ID!) { appointment(id: $id) { obstacle { kind } readiness { items { item category } } } }`,
          { id: infusion.id },
        );
      const [onBoard] = dayBoard.appointments;
      expect(onBoard.obstacle?.kind).toBe(appointment.obstacle?.kind);
      // It has its column, also in a room that nobody is booked in any more.
      expect(dayBoard.columns.map(({ id }: any) => id)).toContain(rows[0].room_id);
      const room = appointment.readiness.items.find(({ item }: any) => item === 'ROOM');
      return [onBoard.obstacle?.kind ?? null, room.category];
    };
    expect(await standing()).toEqual([null, 'MET']);
    for (const [, change, back, obstacle, room] of CHANGES) {
      await app.owner.query(named(change), [app.fixture.practiceId]);
      try {
        expect(await standing()).toEqual([obstacle, room]);
      } finally {
        await app.owner.query(named(back), [app.fixture.practiceId]);
      }
    }
    expect(await standing()).toEqual([null, 'MET']);
  });

  it('is counted in the answer to what takes it away; a location keeps its clocks while visits are ahead', async () => {
    const { infusion } = await course();
    const { locationId, members } = app.fixture;
    const admin = app.as('admin');
    const hoursOf = (starts: string) =>
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ locationId, weekday, starts, ends: '18:00' }));
    const setHours = async (starts: string) => {
      const { setStaffHours } = await admin.ok(
        `mutation Hours($input: SetStaffHoursInput!) { setStaffHours(input: $input) { id fallenVisits } }`,
        { input: { staffId: members.nurse.id, hours: hoursOf(starts) } },
      );
      return setStaffHours.fallenVisits;
    };
    const fallen = async () => {
      const { fallenAppointments } = await app.as('frontDesk').ok(FALLEN);
      return fallenAppointments;
    };
    expect(await fallen()).toEqual({ total: 0, visits: [] });
    expect(await setHours('10:15')).toBe(1);
    // The one list of them proposes who could have it, and the same moves see to it.
    const listed = await fallen();
    expect(listed).toMatchObject({
      total: 1,
      visits: [
        { appointment: { id: infusion.id, obstacle: { kind: 'STAFF_NOT_WORKING', id: members.nurse.id } } },
      ],
    });
    expect(shown(listed)).toEqual(['INFUSION 03-03T15:00 > 03-03T15:15 Infusion 1, Jonah Reyes, Lena Osei']);
    const { appointments } = await move(asProposed(listed));
    expect((await fallen()).total).toBe(0);
    await app
      .as('frontDesk')
      .ok('mutation ($id: ID!) { undoAppointmentChange(changeId: $id) { __typename } }', {
        id: appointments[0].changes.find(({ undoable }: any) => undoable).id,
      });
    expect((await fallen()).total).toBe(1);
    expect(await setHours('08:00')).toBe(0);

    const read = jest.spyOn(app.get(UnitOfWork), 'read');
    const { location } = await admin.ok(
      'query Place($id: ID!) { location(id: $id) { version fallenVisits rooms { id } } }',
      { id: locationId },
    );
    expect(location.fallenVisits).toBe(0);
    const reads = read.mock.calls.length;
    const { rows } = await app.owner.query(
      `update room set fit_for = '{THERAPY}' where practice_id = $1
         and id = (select room_id from appointment where id = $2) returning id`,
      [app.fixture.practiceId, infusion.id],
    );
    const { location: unfit } = await admin.ok(
      'query Place($id: ID!) { location(id: $id) { version fallenVisits rooms { id fallenVisits } } }',
      { id: locationId },
    );
    // All rooms are counted by one look.
    expect(read.mock.calls.length).toBe(2 * reads + 1);
    read.mockRestore();
    expect(unfit.rooms.length).toBeGreaterThan(1);
    expect(unfit.rooms.filter((room: any) => room.fallenVisits > 0)).toEqual([
      { id: rows[0].id, fallenVisits: 1 },
    ]);
    await app.owner.query(`update room set fit_for = '{INFUSION}' where practice_id = $1 and id = $2`, [
      app.fixture.practiceId,
      rows[0].id,
    ]);
    for (const change of [{ timeZone: 'America/Denver' }, { active: false }]) {
      const { updateLocation } = await admin.ok(
        `mutation Update($input: UpdateLocationInput!) { updateLocation(input: $input) { __typename
           ... on Refusal { code message } ... on LocationHasAppointments { appointments { id } } } }`,
        { input: { locationId, version: location.version, ...change } },
      );
      expect(updateLocation).toMatchObject({ code: 'LOCATION_HAS_APPOINTMENTS' });
      expect(updateLocation.message).toContain('Cancel what is listed first.');
      expect(updateLocation.appointments.map(({ id }: any) => id)).toContain(infusion.id);
    }
  });
});
