import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';
import { MORNING, travel } from '../support/linked-infusion.js';

let app: TestApp;

const VISIT = 'courseSessionId kind startsAt room { id } staff { part staffMember { id } }';
const PLAN = `query Plan($input: PlanCourseInput!) { planCourse(input: $input) {
  __typename ... on CoursePlan { proposals { visits { ${VISIT} } } } } }`;
const REFUSED = `... on Refusal { code message }
  ... on SlotTaken { courseSessionId inTheWay { resource name patientName bookedBy heldUntil } nextFree { startsAt } }`;
const HOLD = `mutation Hold($input: HoldCourseInput!) { holdCourse(input: $input) {
  __typename ... on CourseHold { id expiresAt visits { courseSessionId startsAt } } ${REFUSED} } }`;
const BOOK = `mutation Book($input: BookCourseInput!) { bookCourse(input: $input) {
  __typename ... on BookedCourse { appointments { id startsAt } } ${REFUSED} } }`;
const EXTEND = `mutation Extend($holdId: ID!) { extendHold(holdId: $holdId) {
  __typename ... on CourseHold { id expiresAt } ... on Refusal { code message } } }`;
const RELEASE = `mutation Release($holdId: ID!) { releaseHold(holdId: $holdId) { done } }`;

const createCourse = async (patientId: string): Promise<string> => {
  const { createCourse: course } = await app
    .as('psychiatrist')
    .ok(
      `mutation Start($input: CreateCourseInput!) { createCourse(input: $input) { ... on Course { id } } }`,
      {
        input: {
          patientId,
          infusionCount: 2,
          indication: 'Treatment-resistant depression',
          therapistId: app.fixture.members.therapist.id,
        },
      },
    );
  return course.id;
};

const proposalsFor = async (patientId: string, who: Who): Promise<any[]> => {
  const { locationId } = app.fixture;
  const earliest = '2027-03-02T00:00:00-05:00';
  const { planCourse } = await app.as(who).ok(PLAN, { input: { patientId, locationId, earliest } });
  return planCourse.proposals.map(({ visits }: any) =>
    visits.map(({ courseSessionId, startsAt, room, staff }: any) => ({
      courseSessionId,
      startsAt,
      roomId: room.id,
      staff: staff.map(({ part, staffMember }: any) => ({ part, staffId: staffMember.id })),
    })),
  );
};

const send = async (document: string, patientId: string, visits: object[], who: Who): Promise<any> => {
  const { locationId } = app.fixture;
  const data = await app.as(who).ok(document, { input: { patientId, locationId, visits } });
  return Object.values(data)[0];
};

const rowsOf = async (table: string): Promise<number> =>
  (await app.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]!.n;

beforeAll(async () => {
  app = await startApp();
}, 60_000);

afterAll(() => app?.stop());

let patientId: string;
let otherId: string;
let courseId: string;

beforeEach(async () => {
  await app.owner.query(
    `truncate appointment_change, reservation, course_hold, appointment_staff, appointment, course_session, course cascade`,
  );
  await travel(app, MORNING);
  ({ patientId, otherPatientId: otherId } = app.fixture);
  courseId = await createCourse(patientId);
  await createCourse(otherId);
});

/** The visits that the other patient would be given, as long as nothing is held: the same times and people. */
const bothProposals = async () => {
  const [mine] = await proposalsFor(patientId, 'frontDesk');
  const [theirs] = await proposalsFor(otherId, 'psychiatrist');
  expect(theirs.map(({ startsAt }: any) => startsAt)).toEqual(mine.map(({ startsAt }: any) => startsAt));
  return { mine, theirs };
};

describe('a course hold', () => {
  it('keeps others from the times, names who holds them, and becomes the visits', async () => {
    const { mine, theirs } = await bothProposals();
    const hold = await send(HOLD, patientId, mine, 'frontDesk');
    expect(hold).toMatchObject({ __typename: 'CourseHold', expiresAt: '2027-03-01T14:15:00.000Z' });
    expect(hold.visits.map(({ startsAt }: any) => startsAt)).toEqual(
      mine.map(({ startsAt }: any) => startsAt),
    );

    const refused = await send(BOOK, otherId, theirs, 'psychiatrist');
    expect(refused).toMatchObject({
      __typename: 'SlotTaken',
      message: expect.stringMatching(/is held by .+ until 9:15 AM/),
      courseSessionId: theirs[0].courseSessionId,
    });
    expect(refused.inTheWay[0]).toMatchObject({ heldUntil: hold.expiresAt, bookedBy: expect.any(String) });
    expect(await send(HOLD, otherId, theirs, 'psychiatrist')).toMatchObject({ __typename: 'SlotTaken' });
    expect((await proposalsFor(otherId, 'psychiatrist'))[0]).not.toEqual(theirs);
    // In the way of nobody who holds them.
    expect((await proposalsFor(patientId, 'frontDesk'))[0]).toEqual(mine);

    expect(await send(BOOK, patientId, mine, 'frontDesk')).toMatchObject({ __typename: 'BookedCourse' });
    expect(await rowsOf('course_hold')).toBe(0);
    expect(await rowsOf('reservation where hold_id is not null')).toBe(0);
    expect(await rowsOf('appointment')).toBe(5);
    const { rows } = await app.owner.query(
      `select count(*)::int as n from audit_event where record_type = 'course hold' and kind = 'WRITE'`,
    );
    expect(rows[0].n).toBe(2);
  });

  it('is seen on the board and by its holder, until it is released', async () => {
    const { mine } = await bothProposals();
    const hold = await send(HOLD, patientId, mine, 'frontDesk');
    const board = () =>
      app.as('nurse').ok(
        `query B($locationId: ID!, $date: LocalDate!) { dayBoard(locationId: $locationId, date: $date) {
           columns { id holds { startsAt heldBy expiresAt patientName } } } }`,
        { locationId: app.fixture.locationId, date: mine[0].startsAt.slice(0, 10) },
      );
    const held = async () => (await board()).dayBoard.columns.flatMap(({ holds }: any) => holds);
    // Therapist and room of the preparation, nurse, psychiatrist and room of the infusion.
    expect(await held()).toHaveLength(5);
    expect((await held())[0]).toMatchObject({ heldBy: 'Tomas Field', expiresAt: hold.expiresAt });
    const ofCourse = (who: Who) =>
      app.as(who).ok('query C($id: ID!) { course(id: $id) { hold { id expiresAt } } }', { id: courseId });
    expect((await ofCourse('frontDesk')).course.hold).toEqual({ id: hold.id, expiresAt: hold.expiresAt });
    expect((await ofCourse('psychiatrist')).course.hold).toBeNull();
    const { errors } = await app.as('psychiatrist').gql(RELEASE, { holdId: hold.id });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'holdId' });
    await app.as('frontDesk').ok(RELEASE, { holdId: hold.id });
    expect(await held()).toEqual([]);
    expect(await rowsOf('reservation')).toBe(0);
  });

  it('takes the place of the one before, and may hold some of the same times', async () => {
    const [first] = await proposalsFor(patientId, 'frontDesk');
    await send(HOLD, patientId, first, 'frontDesk');
    const last = first.at(-1);
    const later = new Date(Date.parse(last.startsAt) + 15 * 60_000).toISOString();
    const moved = [...first.slice(0, -1), { ...last, startsAt: later }];
    const hold = await send(HOLD, patientId, moved, 'frontDesk');
    expect(hold).toMatchObject({ __typename: 'CourseHold' });
    expect(await rowsOf('course_hold')).toBe(1);
    expect(await rowsOf(`reservation where resource_kind = 'PATIENT'`)).toBe(5);
  });

  it('is in the way of no other visit of its patient, who waits or moves, for its holder alone', async () => {
    const { mine } = await bothProposals();
    await send(HOLD, patientId, mine, 'frontDesk');
    const { locationId } = app.fixture;
    const [preparation] = mine;
    await app
      .as('frontDesk')
      .ok(`mutation Wait($input: PutOnWaitListInput!) { putOnWaitList(input: $input) { __typename } }`, {
        input: { patientId, locationId, kinds: ['PREPARATION'] },
      });
    const waiting = async (who: Who) => {
      const { startsAt } = preparation;
      const { waitListMatches } = await app
        .as(who)
        .ok(
          `query Match($input: WaitListMatchesInput!) { waitListMatches(input: $input) { entry { patient { id } } } }`,
          { input: { locationId, startsAt } },
        );
      return waitListMatches;
    };
    expect(await waiting('frontDesk')).toEqual([{ entry: { patient: { id: patientId } } }]);
    expect(await waiting('psychiatrist')).toEqual([]);

    const free = new Date(Date.parse(preparation.startsAt) + 2 * 3_600_000).toISOString();
    const { bookAppointment: booked } = await app.as('frontDesk').ok(
      `mutation Book($input: BookAppointmentInput!) { bookAppointment(input: $input) {
         __typename ... on Appointment { id } ... on Refusal { message } } }`,
      { input: { patientId, locationId, kind: 'PREPARATION', ...preparation, startsAt: free } },
    );
    const { startsAt, roomId, staff } = mine.find(
      (each: any) => each !== preparation && each.staff[0].staffId === preparation.staff[0].staffId,
    );
    const moves = [{ appointmentId: booked.id, version: 1, startsAt, roomId, staff }];
    const move = async (who: Who) => {
      const { moveAppointments } = await app.as(who).ok(
        `mutation Move($input: MoveAppointmentsInput!) { moveAppointments(input: $input) {
           __typename ... on Refusal { message } } }`,
        { input: { moves } },
      );
      return moveAppointments;
    };
    // Also where it is held at another location: for its holder nobody is there yet.
    await app.owner.query(
      'update reservation set location_id = $1 where hold_id is not null and location_id is not null',
      [app.fixture.otherLocationId],
    );
    expect(await move('psychiatrist')).toMatchObject({ __typename: 'SlotTaken' });
    expect(await move('frontDesk')).toEqual({ __typename: 'MovedAppointments' });
  });

  it('is extended from now on, and ends by itself without any job', async () => {
    const { mine, theirs } = await bothProposals();
    const hold = await send(HOLD, patientId, mine, 'frontDesk');
    await travel(app, '2027-03-01T09:10:00-05:00');
    expect((await app.as('frontDesk').ok(EXTEND, { holdId: hold.id })).extendHold).toEqual({
      __typename: 'CourseHold',
      id: hold.id,
      expiresAt: '2027-03-01T14:25:00.000Z',
    });
    await travel(app, '2027-03-01T09:20:00-05:00');
    expect(await send(BOOK, otherId, theirs, 'psychiatrist')).toMatchObject({ __typename: 'SlotTaken' });
    await travel(app, '2027-03-01T09:25:00-05:00');
    expect((await app.as('frontDesk').ok(EXTEND, { holdId: hold.id })).extendHold).toMatchObject({
      __typename: 'HoldExpired',
      code: 'HOLD_EXPIRED',
    });
    expect(await send(BOOK, otherId, theirs, 'psychiatrist')).toMatchObject({ __typename: 'BookedCourse' });
    // Judged like any booking: what was held is somebody else's by now.
    const late = await send(BOOK, patientId, mine, 'frontDesk');
    expect(late).toMatchObject({ __typename: 'SlotTaken', courseSessionId: mine[0].courseSessionId });
    expect(late.nextFree.length).toBeGreaterThan(0);
    expect(late.inTheWay[0].heldUntil).toBeNull();
  });

  it('is held all or not at all; infusions too close together are asked about when they are booked', async () => {
    const { mine } = await bothProposals();
    const infusions = mine.filter(({ staff }: any) => staff.length === 2);
    const close = new Date(Date.parse(infusions[0].startsAt) + 24 * 3_600_000).toISOString();
    const hasty = [infusions[0], { ...infusions[1], startsAt: close }];
    const unfit = [infusions[0], { ...infusions[1], roomId: app.fixture.rooms.quiet }];
    expect(await send(HOLD, patientId, unfit, 'frontDesk')).toMatchObject({ __typename: 'NotAvailable' });
    expect(await rowsOf('reservation')).toBe(0);
    expect(await send(HOLD, patientId, hasty, 'frontDesk')).toMatchObject({ __typename: 'CourseHold' });
    expect(await send(BOOK, patientId, hasty, 'frontDesk')).toMatchObject({
      __typename: 'SpacingNeedsPrescriber',
    });
  });

  it('or a booking: of both at once one is had, and never a part of the other', async () => {
    const { mine, theirs } = await bothProposals();
    const both = await Promise.all([
      send(HOLD, patientId, mine, 'frontDesk'),
      send(BOOK, otherId, theirs, 'psychiatrist'),
      send(HOLD, otherId, theirs, 'frontDesk'),
    ]);
    const had = both.filter(({ __typename }) => ['BookedCourse', 'CourseHold'].includes(__typename));
    // The same desk may hold for the patient whom another books.
    expect(had).toHaveLength(1);
    expect(await rowsOf('appointment')).toBe(had[0].__typename === 'BookedCourse' ? 5 : 0);
    expect(await rowsOf('course_hold')).toBe(had[0].__typename === 'CourseHold' ? 1 : 0);
    expect(await rowsOf(`reservation where resource_kind = 'PATIENT'`)).toBe(5);
  });
});
