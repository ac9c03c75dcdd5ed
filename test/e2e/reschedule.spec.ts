import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';
import { MORNING, travel } from '../support/linked-infusion.js';
import { bookVisit, type Visit } from '../support/visits.js';

let app: TestApp;

const REFUSALS = `
  ... on Refusal { code message }
  ... on SlotTaken { appointmentId otherAppointmentId inTheWay { resource name locationName patientName } nextFree { startsAt } }
  ... on NotAvailable { appointmentId reasons { code } nextFree { startsAt } }`;

const UNSAID = `... on ConsequencesNotAccepted { consequences { code message key appointmentId solved } }`;

const PREVIEW = `query Preview($input: PreviewRescheduleInput!) { previewReschedule(input: $input) {
  __typename
  ... on ReschedulePreview { needsPrescriber
    consequences { code message appointmentId solved key }
    moves { version startsAt endsAt appointment { id kind } room { id name } staff { part staffMember { id name } } } }
  ${REFUSALS} } }`;

const MOVE = `mutation Move($input: MoveAppointmentsInput!) { moveAppointments(input: $input) {
  __typename ... on MovedAppointments { appointments { id version startsAt changes { id undoable } } } ${REFUSALS} ${UNSAID} } }`;

const MOVE_ONE = `mutation Move($input: MoveAppointmentInput!) { moveAppointment(input: $input) {
  __typename ... on Appointment { id version startsAt changes { id } } ... on Refusal { code message } ${UNSAID} } }`;

const UNDO = `mutation Undo($changeId: ID!, $accepted: [String!]) {
  undoAppointmentChange(changeId: $changeId, acceptConsequences: $accepted) {
    __typename ... on Appointment { id startsAt } ... on Refusal { code message }
    ... on DependedUpon { appointmentId } ${UNSAID} } }`;

const preview = async (appointmentId: string, startsAt: string, more: object = {}): Promise<any> => {
  const { previewReschedule } = await app
    .as('frontDesk')
    .ok(PREVIEW, { input: { appointmentId, startsAt, ...more } });
  return previewReschedule;
};

/** The moves of a preview as they are confirmed. */
const asProposed = ({ moves }: any) =>
  moves.map(({ appointment, version, startsAt, room, staff }: any) => ({
    appointmentId: appointment.id,
    version,
    startsAt,
    roomId: room?.id ?? null,
    staff: staff.map(({ part, staffMember }: any) => ({ part, staffId: staffMember.id })),
  }));

const move = async (moves: object[], more: object = {}, who: Who = 'frontDesk'): Promise<any> => {
  const { moveAppointments } = await app.as(who).ok(MOVE, { input: { moves, ...more } });
  return moveAppointments;
};

const undo = async (appointment: any, accepted?: string[]): Promise<any> => {
  const changeId = appointment.changes[0].id;
  return (await app.as('frontDesk').ok(UNDO, { changeId, accepted })).undoAppointmentChange;
};

const startsOf = async (visits: Record<string, Visit>): Promise<Record<string, string>> => {
  const { rows } = await app.owner.query<{ id: string; starts_at: Date }>(
    'select id, starts_at from appointment',
  );
  return Object.fromEntries(
    Object.entries(visits).map(([name, { id }]) => [
      name,
      rows
        .find((row) => row.id === id)!
        .starts_at.toISOString()
        .slice(0, 16),
    ]),
  );
};

const codes = ({ consequences }: any) =>
  consequences.map(({ code, solved }: any) => `${code}${solved ? '' : '!'}`);

/** Clocks go forward on Sunday, March 14, 2027. */
async function bookCourse() {
  const { psychiatrist, therapist } = app.fixture.members;
  await app
    .as('psychiatrist')
    .ok(
      `mutation Plan($input: CreateCourseInput!) { createCourse(input: $input) { ... on Course { id } } }`,
      {
        input: {
          patientId: app.fixture.patientId,
          infusionCount: 3,
          indication: 'Treatment-resistant depression',
          prescriberId: psychiatrist.id,
          therapistId: therapist.id,
        },
      },
    );
  const at = (kind: string, startsAt: string) => bookVisit(app, { kind, startsAt: `2027-03-${startsAt}` });
  return {
    preparation: await at('PREPARATION', '03T10:00:00-05:00'),
    infusion1: await at('INFUSION', '08T10:00:00-05:00'),
    integration1: await at('INTEGRATION', '09T10:00:00-05:00'),
    infusion2: await at('INFUSION', '10T10:00:00-05:00'),
    integration2: await at('INTEGRATION', '11T10:00:00-05:00'),
    infusion3: await at('INFUSION', '12T10:00:00-05:00'),
    integration3: await at('INTEGRATION', '13T10:00:00-05:00'),
  };
}

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

describe('moving an infusion', () => {
  it('shows what it breaks, moves its integration session with it over the change of clocks, and is undone as one', async () => {
    const course = await bookCourse();
    const before = await startsOf(course);
    const shown = await preview(course.infusion3.id, '2027-03-15T10:00:00-04:00');
    expect(shown).toMatchObject({
      needsPrescriber: false,
      consequences: [
        {
          code: 'INTEGRATION_BEFORE_DOSE_ENDS',
          appointmentId: course.integration3.id,
          solved: true,
          message: 'Integration 3, Sat Mar 13, 10:00 AM, would begin before its dose has ended.',
        },
      ],
      moves: [
        { appointment: { kind: 'INFUSION' }, startsAt: '2027-03-15T14:00:00.000Z' },
        // Ten in the morning there too, and the same therapist.
        {
          appointment: { kind: 'INTEGRATION' },
          startsAt: '2027-03-16T14:00:00.000Z',
          staff: [{ staffMember: { name: 'Marcus Webb' } }],
        },
      ],
    });
    expect(await startsOf(course)).toEqual(before);

    const input = { idempotencyKey: 'both' };
    const moved = await move(asProposed(shown), input);
    expect(await startsOf(course)).toEqual({
      ...before,
      infusion3: '2027-03-15T14:00',
      integration3: '2027-03-16T14:00',
    });
    expect((await move(asProposed(shown), input)).appointments).toEqual(moved.appointments);
    // Of how many changes the set is can be told from any one of them, however few are read.
    const { recentChanges } = await app
      .as('frontDesk')
      .ok(`query Recent($id: ID!) { recentChanges(locationId: $id, first: 1) { kind undoesTogether } }`, {
        id: app.fixture.locationId,
      });
    expect(recentChanges).toEqual([{ kind: 'MOVED', undoesTogether: 2 }]);
    const { undoAppointmentChange } = await app
      .as('frontDesk')
      .ok(UNDO, { changeId: moved.appointments[1].changes[0].id });
    expect(undoAppointmentChange.__typename).toBe('Appointment');
    expect(await startsOf(course)).toEqual(before);
  });

  it('moves the following by as many days, into times that others of them leave', async () => {
    const course = await bookCourse();
    const shown = await preview(course.infusion1.id, '2027-03-10T10:00:00-05:00', { scope: 'FOLLOWING' });
    expect(codes(shown)).toEqual(['INTEGRATION_BEFORE_DOSE_ENDS', 'INFUSIONS_OUT_OF_ORDER']);
    await move(asProposed(shown));
    expect(await startsOf(course)).toEqual({
      preparation: '2027-03-03T15:00',
      infusion1: '2027-03-10T15:00',
      integration1: '2027-03-11T15:00',
      infusion2: '2027-03-12T15:00',
      integration2: '2027-03-13T15:00',
      // 48 elapsed hours after the second, over the change of clocks: eleven, not ten.
      infusion3: '2027-03-14T15:00',
      integration3: '2027-03-15T14:00',
    });
  });

  it('moves all with it, earlier ones too', async () => {
    const course = await bookCourse();
    const shown = await preview(course.infusion2.id, '2027-03-09T13:00:00-05:00', { scope: 'ALL' });
    expect(shown.moves.map(({ startsAt }: any) => startsAt.slice(0, 16))).toEqual([
      '2027-03-09T18:00',
      '2027-03-02T15:00',
      '2027-03-07T18:00',
      '2027-03-08T15:00',
      '2027-03-10T15:00',
      '2027-03-11T18:00',
      '2027-03-12T15:00',
    ]);
    expect(await move(asProposed(shown))).toMatchObject({ __typename: 'MovedAppointments' });
  });

  it('says what no move puts right, and leaves what comes too close to a psychiatrist', async () => {
    const course = await bookCourse();
    const shown = await preview(course.infusion1.id, '2027-03-08T16:00:00-05:00');
    expect(codes(shown)).toEqual(['INFUSIONS_TOO_CLOSE!']);
    expect(shown.needsPrescriber).toBe(true);
    const moves = asProposed(shown);
    expect(await move(moves)).toMatchObject({ __typename: 'SpacingNeedsPrescriber' });
    const forced = await app.as('frontDesk').gql(MOVE, { input: { moves, confirmSpacing: true } });
    expect(forced.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const moved = await move(moves, { confirmSpacing: true }, 'psychiatrist');
    expect(moved.__typename).toBe('MovedAppointments');

    // In another room at the same time, as when a nurse or a room is away, it is no closer than a psychiatrist has it.
    const [{ startsAt, version }] = moved.appointments;
    const elsewhere = { startsAt, roomId: app.fixture.rooms.infusion2 };
    expect((await preview(course.infusion1.id, startsAt, elsewhere)).needsPrescriber).toBe(false);
    const kept = { appointmentId: course.infusion1.id, version, ...elsewhere };
    expect((await move([kept])).__typename).toBe('MovedAppointments');
    const { moveAppointment } = await app.as('frontDesk').ok(MOVE_ONE, {
      input: { ...kept, version: version + 1, roomId: app.fixture.rooms.infusion1 },
    });
    expect(moveAppointment.__typename).toBe('Appointment');
  });

  it('takes another room and other staff at the same time, and says so', async () => {
    const course = await bookCourse();
    const { rooms } = app.fixture;
    const shown = await preview(course.infusion3.id, '2027-03-12T11:00:00-05:00');
    expect(codes(shown)).toEqual([]);
    await app.owner.query('update room set active = false where id = $1', [rooms.infusion1]);
    const other = await preview(course.infusion3.id, '2027-03-12T11:00:00-05:00');
    await app.owner.query('update room set active = true where id = $1', [rooms.infusion1]);
    expect(other.consequences).toMatchObject([
      { code: 'ROOM_CHANGES', message: expect.stringContaining('Infusion 2'), solved: true },
    ]);
    expect(other.moves[0].room.name).toBe('Infusion 2');
  });

  it('leaves a session where it is for which nothing is free', async () => {
    const course = await bookCourse();
    const { therapist } = app.fixture.members;
    await app.owner.query(
      `insert into staff_exception (practice_id, id, staff_id, kind, starts_at, ends_at)
       values ($1, gen_random_uuid(), $2, 'TIME_OFF', '2027-03-15T00:00Z', '2027-03-25T00:00Z')`,
      [app.fixture.practiceId, therapist.id],
    );
    const shown = await preview(course.infusion3.id, '2027-03-15T10:00:00-04:00');
    expect(shown).toMatchObject({
      __typename: 'NotAvailable',
      reasons: [{ code: 'OUT_OF_COURSE_ORDER' }, { code: 'NOBODY_FREE' }],
    });
    const late = await preview(course.infusion3.id, '2027-03-12T09:00:00-05:00', { scope: 'FOLLOWING' });
    expect(codes(late)).toEqual(['INFUSIONS_TOO_CLOSE!']);
  });
});

describe('what a move breaks', () => {
  const late = '2027-03-16T12:00:00-04:00';

  it('is told by every way of moving, and nothing is moved before it was said to be meant', async () => {
    const course = await bookCourse();
    const before = await startsOf(course);
    const { id, version } = course.integration3;
    const one = async (acceptConsequences?: string[]): Promise<any> => {
      const input = { appointmentId: id, version, startsAt: late, acceptConsequences };
      return (await app.as('frontDesk').ok(MOVE_ONE, { input })).moveAppointment;
    };
    const { consequences } = await preview(id, late);
    expect(consequences).toMatchObject([{ code: 'INTEGRATION_TOO_LATE', appointmentId: id, solved: false }]);
    const unsaid = {
      __typename: 'ConsequencesNotAccepted',
      message: expect.stringMatching(
        /^Integration 3, Tue Mar 16, 12:00 PM, would begin 96 h( \d+ min)? after its dose, outside the 72 h\. Confirm that it is meant, or choose another time\.$/,
      ),
      consequences,
    };
    expect(await one()).toEqual({ ...unsaid, code: 'CONSEQUENCES_NOT_ACCEPTED' });
    expect(await one(['INTEGRATION_TOO_LATE'])).toMatchObject(unsaid);
    const moves = [{ appointmentId: id, version, startsAt: late }];
    expect(await move(moves)).toMatchObject(unsaid);
    expect(await startsOf(course)).toEqual(before);

    // Its infusion is moved meanwhile: what was shown is not true any more.
    const [{ key }] = consequences;
    await app.as('frontDesk').ok(MOVE_ONE, {
      input: { appointmentId: course.infusion3.id, version: 1, startsAt: '2027-03-12T13:00:00-05:00' },
    });
    const changed = await move(moves, { acceptConsequences: [key] });
    expect(changed).toMatchObject({
      __typename: 'ConsequencesNotAccepted',
      message: expect.stringContaining('begin 93 h 20 min after'),
    });
    const accepted = changed.consequences.map((each: any) => each.key);
    expect(await one(accepted)).toMatchObject({ __typename: 'Appointment', version: 2 });
    const { rows } = await app.owner.query(
      `select changes from audit_event where kind = 'WRITE' and record_id = $1 order by at desc, id desc`,
      [id],
    );
    expect(rows.flatMap(({ changes }) => changes)).toContainEqual({
      field: 'acceptedConsequence',
      to: 'INTEGRATION_TOO_LATE',
    });
    // What it finds broken is blamed on no other move.
    expect(
      await move([{ appointmentId: id, version: 2, startsAt: '2027-03-16T13:00:00-04:00' }]),
    ).toMatchObject({ __typename: 'MovedAppointments' });
  });

  it('is told when a move is undone, too', async () => {
    const course = await bookCourse();
    await move([
      { appointmentId: course.infusion3.id, version: 1, startsAt: '2027-03-13T14:00:00-05:00' },
      { appointmentId: course.integration3.id, version: 1, startsAt: '2027-03-15T10:00:00-04:00' },
    ]);
    const second = course.integration2.id;
    await move([{ appointmentId: second, version: 1, startsAt: '2027-03-13T09:00:00-05:00' }]);
    const [earlier] = (
      await move([{ appointmentId: second, version: 2, startsAt: '2027-03-11T14:00:00-05:00' }])
    ).appointments;
    await move([{ appointmentId: course.infusion3.id, version: 2, startsAt: '2027-03-12T14:00:00-05:00' }]);
    const unsaid = await undo(earlier);
    expect(unsaid).toMatchObject({
      __typename: 'ConsequencesNotAccepted',
      message: expect.stringMatching(/^Integration 2, .* would come after infusion 3\. /),
    });
    expect(
      await undo(
        earlier,
        unsaid.consequences.map(({ key }: any) => key),
      ),
    ).toMatchObject({
      __typename: 'Appointment',
      startsAt: '2027-03-13T14:00:00.000Z',
    });
  });

  it('is refused by every way where no course can mean it, whatever is said', async () => {
    const course = await bookCourse();
    const before = await startsOf(course);
    const early = '2027-03-12T09:00:00-05:00';
    const { id } = course.integration3;
    const never = {
      __typename: 'NotAvailable',
      message: expect.stringMatching(
        /^Integration 3, 9:00 AM, would begin before its dose has ended\. Next free: /,
      ),
    };
    const reasons = [{ code: 'OUT_OF_COURSE_ORDER' }];
    const acceptConsequences = [`INTEGRATION_BEFORE_DOSE_ENDS:${id}:${course.infusion3.id}:`];
    const one = { appointmentId: id, version: 1, startsAt: early };
    expect(await preview(id, early)).toMatchObject({ ...never, reasons });
    expect(await move([one], { acceptConsequences })).toMatchObject({ ...never, reasons, appointmentId: id });
    const { moveAppointment } = await app
      .as('frontDesk')
      .ok(MOVE_ONE, { input: { ...one, acceptConsequences } });
    expect(moveAppointment).toMatchObject(never);

    const swapped = { appointmentId: course.infusion3.id, version: 1, startsAt: '2027-03-05T10:00:00-05:00' };
    const past = await move([swapped]);
    expect(past).toMatchObject({ __typename: 'NotAvailable', reasons: [{}, {}] });
    // What is offered instead keeps the order.
    expect(past.nextFree[0].startsAt > '2027-03-12').toBe(true);
    expect(await startsOf(course)).toEqual(before);
  });

  it('is refused of an undo, which names the visit to move first', async () => {
    const course = await bookCourse();
    const [earlier] = (
      await move([
        { appointmentId: course.preparation.id, version: 1, startsAt: '2027-03-02T10:00:00-05:00' },
      ])
    ).appointments;
    await move([
      { appointmentId: course.infusion1.id, version: 1, startsAt: '2027-03-02T14:00:00-05:00' },
      { appointmentId: course.integration1.id, version: 1, startsAt: '2027-03-03T14:00:00-05:00' },
    ]);
    expect(await undo(earlier)).toMatchObject({
      __typename: 'DependedUpon',
      message: 'Preparation would not come before infusion 1. Move infusion 1 first, then undo.',
      appointmentId: course.infusion1.id,
    });
  });

  it('was so before where a move is let out of it', async () => {
    const course = await bookCourse();
    const cancel = (appointmentId: string, version: number): Promise<any> =>
      app
        .as('frontDesk')
        .ok(
          `mutation C($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { ... on Appointment { id } } }`,
          { input: { appointmentId, version, reason: 'PRACTICE', category: 'STAFF', integration: 'CANCEL' } },
        );
    await cancel(course.infusion2.id, 1);
    // Its place is lost: it comes after the third, and the third before it.
    const second = await bookVisit(app, { kind: 'INFUSION', startsAt: '2027-03-15T10:00:00-04:00' });
    const to = (appointmentId: string, version: number, startsAt: string) =>
      move([{ appointmentId, version, startsAt }]);
    const done = { __typename: 'MovedAppointments' };
    expect(await to(course.infusion3.id, 1, '2027-03-12T11:00:00-05:00')).toMatchObject(done);
    expect(await to(second.id, 1, '2027-03-16T10:00:00-04:00')).toMatchObject(done);
    expect(await to(second.id, 2, '2027-03-10T10:00:00-05:00')).toMatchObject(done);
    expect(await to(second.id, 3, '2027-03-16T10:00:00-04:00')).toMatchObject({ __typename: 'NotAvailable' });
    const { patientId, locationId } = app.fixture;
    const { cancelAppointment } = await cancel(course.infusion3.id, 2);
    expect(cancelAppointment.id).toBe(course.infusion3.id);
    const { bookAppointment } = await app.as('frontDesk').ok(
      `mutation B($input: BookAppointmentInput!) { bookAppointment(input: $input) {
        __typename ... on NotAvailable { reasons { code } } } }`,
      { input: { kind: 'INFUSION', startsAt: '2027-03-05T10:00:00-05:00', patientId, locationId } },
    );
    expect(bookAppointment).toMatchObject({ reasons: [{ code: 'OUT_OF_COURSE_ORDER' }, {}] });
  });
});

describe('what is refused', () => {
  it('a time at which nobody is there, or that somebody took meanwhile, with nothing moved', async () => {
    const course = await bookCourse();
    const before = await startsOf(course);
    expect(await preview(course.infusion3.id, '2027-03-15T21:00:00-04:00')).toMatchObject({
      __typename: 'NotAvailable',
      reasons: [{ code: 'OUTSIDE_OPENING_HOURS' }, {}, {}],
    });
    // Of the times that are offered instead, what goes along takes none.
    const instead = (scope: string) => preview(course.infusion2.id, '2027-03-11T05:00:00-05:00', { scope });
    expect(await instead('THIS')).toMatchObject({
      nextFree: [],
      message: expect.stringMatching(
        /Nothing later is free: infusion 2 comes before the next infusion, on Fri Mar 12\. Move that too, or first\.$/,
      ),
    });
    const { nextFree } = await instead('FOLLOWING');
    expect(nextFree[0].startsAt).toMatch(/^2027-03-11T/);
    const shown = await preview(course.infusion3.id, '2027-03-15T10:00:00-04:00');
    await bookVisit(app, {
      kind: 'CONSULTATION',
      startsAt: '2027-03-16T10:00:00-04:00',
      patientId: app.fixture.patientId,
    });
    expect(await move(asProposed(shown))).toMatchObject({
      __typename: 'SlotTaken',
      appointmentId: course.integration3.id,
      inTheWay: [{ resource: 'PATIENT' }],
    });
    expect(await startsOf(course)).toEqual(before);
  });

  it('a time that another of the set takes, and somebody who is at another location then, with both named', async () => {
    const course = await bookCourse();
    const { patientId, otherPatientId, locationId, otherLocationId, members } = app.fixture;
    const consultation = (hour: string, whose: string) =>
      bookVisit(app, { kind: 'CONSULTATION', startsAt: `2027-03-05T${hour}:00:00-05:00`, patientId: whose });
    const own = await consultation('13', patientId);
    const theirs = await consultation('15', otherPatientId);
    const startsAt = '2027-03-05T11:00:00-05:00';
    expect(
      await move([own, theirs].map(({ id, version }) => ({ appointmentId: id, version, startsAt }))),
    ).toMatchObject({
      __typename: 'SlotTaken',
      message: expect.stringMatching(
        /^Jasper Wynn's consultation and Imani Cole's consultation would both take .+ at 11:00 AM\. Next free: /,
      ),
      appointmentId: theirs.id,
      otherAppointmentId: own.id,
      inTheWay: [{ patientName: 'Imani Cole', locationName: null }],
    });

    await app.owner.query(
      `update reservation set location_id = $1 where appointment_id = $2 and resource_kind = 'SUPERVISING'`,
      [otherLocationId, course.infusion3.id],
    );
    const { bookAppointment } = await app.as('frontDesk').ok(
      `mutation B($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename
        ... on Refusal { message } ... on SlotTaken { inTheWay { resource locationName patientName } besideStaff { id } } } }`,
      {
        input: {
          kind: 'CONSULTATION',
          patientId: otherPatientId,
          locationId,
          startsAt: '2027-03-12T10:00:00-05:00',
          staff: [{ part: 'ATTENDING', staffId: members.psychiatrist.id }],
        },
      },
    );
    expect(bookAppointment).toMatchObject({
      __typename: 'SlotTaken',
      message: expect.stringMatching(/ is at Harbor at 10:00 AM\. Next free: /),
      inTheWay: [{ resource: 'STAFF', locationName: 'Harbor', patientName: 'Imani Cole' }],
      besideStaff: [],
    });
  });

  it('an old version, a visit that is over, and what is named twice or not at all', async () => {
    const course = await bookCourse();
    const [first, second] = asProposed(await preview(course.infusion3.id, '2027-03-15T10:00:00-04:00'));
    expect(await move([first, { ...second, version: 7 }])).toMatchObject({ __typename: 'StaleVersion' });
    await app.owner.query(
      `update appointment set status = 'NO_SHOW' where id = $1;`.replace(
        '$1',
        `'${course.integration3.id}'`,
      ) + `delete from reservation where appointment_id = '${course.integration3.id}'`,
    );
    expect(await move([first, second])).toMatchObject({ __typename: 'WrongStatus' });
    expect(await preview(course.integration3.id, '2027-03-15T10:00:00-04:00')).toMatchObject({
      __typename: 'WrongStatus',
    });
    const wrong = async (moves: object[]) => {
      const { errors } = await app.as('frontDesk').gql(MOVE, { input: { moves } });
      return errors?.[0]?.extensions;
    };
    expect(await wrong([])).toMatchObject({ code: 'BAD_INPUT', field: 'moves' });
    expect(await wrong([first, first])).toMatchObject({ code: 'BAD_INPUT', field: 'moves' });
    expect(await wrong([{ ...first, startsAt: '2027-02-01T10:00:00-05:00' }])).toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});
