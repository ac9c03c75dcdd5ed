import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kapstone/kernel';
import { startApp, type TestApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';
import { MORNING, travel } from '../support/linked-infusion.js';
import { bookVisit, type Visit } from '../support/visits.js';

let app: TestApp;
let courseId: string;
let sessions: string[];
let integrations: string[];
let visits: { infusion: Visit; integration: Visit; consultation: Visit };

/** What the input of an operation is called, and who sends it; plain where its answer is no union with refusals. */
const OPERATIONS = {
  nextFreeTimes: ['query', 'NextFreeTimesInput', 'frontDesk', 'plain'],
  previewReschedule: ['query', 'PreviewRescheduleInput', 'frontDesk'],
  moveAppointment: ['mutation', 'MoveAppointmentInput', 'frontDesk'],
  moveAppointments: ['mutation', 'MoveAppointmentsInput', 'frontDesk'],
  endCourse: ['mutation', 'EndCourseInput', 'psychiatrist'],
  updatePatient: ['mutation', 'UpdatePatientInput', 'frontDesk'],
  addClosure: ['mutation', 'AddClosureInput', 'admin', 'plain'],
  addOutOfService: ['mutation', 'AddOutOfServiceInput', 'admin', 'plain'],
  addStaffException: ['mutation', 'AddStaffExceptionInput', 'admin', 'plain'],
  setStaffHours: ['mutation', 'SetStaffHoursInput', 'admin', 'plain'],
  createLocation: ['mutation', 'CreateLocationInput', 'admin'],
  reportAbsence: ['mutation', 'ReportAbsenceInput', 'frontDesk', 'plain'],
  affectedAppointments: ['query', 'AffectedAppointmentsInput', 'frontDesk', 'plain'],
  putOnWaitList: ['mutation', 'PutOnWaitListInput', 'frontDesk'],
  availableSlots: ['query', 'AvailableSlotsInput', 'frontDesk'],
  holdCourse: ['mutation', 'HoldCourseInput', 'frontDesk'],
  bookCourse: ['mutation', 'BookCourseInput', 'frontDesk'],
  adjustCourse: ['query', 'AdjustCourseInput', 'frontDesk'],
  waitListMatches: ['query', 'WaitListMatchesInput', 'frontDesk', 'plain'],
} as const satisfies Record<string, readonly [string, string, Who, 'plain'?]>;

type Operation = keyof typeof OPERATIONS;

/** The field that an error names, or the type of a refusal with its first reason; `done` where nothing was wrong. */
async function outcome(operation: Operation, input: object): Promise<string> {
  const [kind, type, who, plain] = OPERATIONS[operation] as readonly [string, string, Who, 'plain'?];
  const refused = plain ? '' : '... on Refusal { code ... on NotAvailable { reasons { code } } }';
  const { data, errors } = await app
    .as(who)
    .gql(`${kind} ($input: ${type}!) { ${operation}(input: $input) { __typename ${refused} } }`, { input });
  const [error] = errors ?? [];
  if (error) return `${error.extensions.code} ${String(error.extensions['field'])}`;
  const { __typename, code, reasons } = data![operation] ?? {};
  return code ? [__typename, ...(reasons ?? []).slice(0, 1).map((each: any) => each.code)].join(' ') : 'done';
}

const day = (on: string) => `${on}T09:00:00-05:00`;
const LATER = '2027-03-03T10:00:00-05:00';
const fixture = () => app.fixture;
const staff = (who: Who, part = 'ATTENDING') => ({ staff: [{ staffId: fixture().members[who].id, part }] });
const unknown = newId();
const at = (locationId: string) => ({ locationId, weekday: 1, starts: '09:00', ends: '12:00' });

const next = (more: object) => ({ kind: 'INFUSION', locationId: fixture().locationId, ...more });
const ofCourse = (more: object = {}) => next({ patientId: fixture().patientId, ...more });
const preview = (more: object, visit = visits.infusion) => ({
  appointmentId: visit.id,
  startsAt: LATER,
  ...more,
});
const move = (more: object = {}) => ({ ...preview(more), version: visits.infusion.version });
const together = (more: object = {}) => ({ moves: [move(more)] });

const closure = (startsOn: string, endsOn = startsOn) => ({
  locationId: fixture().locationId,
  startsOn,
  endsOn,
});
const closed = (startsOn: string, endsOn?: string) => ({ ...closure(startsOn, endsOn), reason: 'Painters' });
const out = (from: string, until: string) => ({
  roomId: fixture().rooms.quiet,
  startsAt: day(from),
  endsAt: day(until),
  reason: 'Painters',
});
const away = (from: string, until: string) => ({
  staffId: fixture().members.nurse.id,
  startsAt: day(from),
  endsAt: day(until),
});
const extra = (from: string, until: string) => ({
  ...away(from, until),
  kind: 'EXTRA_HOURS',
  locationId: fixture().locationId,
});
const waiting = (more: object) => ({
  patientId: fixture().patientId,
  locationId: fixture().locationId,
  kinds: ['FOLLOW_UP'],
  ...more,
});
const place = (timeZone: string) => ({ name: 'Elm Row', timeZone, address: '1 Elm Row', hours: [] });

const infusion = (more: object = {}) => ({
  courseSessionId: sessions[1],
  startsAt: '2027-03-08T10:00:00-05:00',
  roomId: fixture().rooms.infusion1,
  staff: [
    { staffId: fixture().members.psychiatrist.id, part: 'SUPERVISING' },
    { staffId: fixture().members.nurse.id, part: 'ATTENDING' },
  ],
  ...more,
});
const integration = (more: object = {}) => ({
  courseSessionId: integrations[1],
  startsAt: '2027-03-09T10:00:00-05:00',
  roomId: fixture().rooms.quiet,
  ...staff('therapist'),
  ...more,
});
/** The second of two visits is the wrong one. */
const two = (wrong: object, more: object = {}) => ({
  patientId: fixture().patientId,
  locationId: fixture().locationId,
  visits: [infusion(), integration(wrong)],
  ...more,
});
const adjusted = (wrong: object, more: object = {}) =>
  two(wrong, { courseSessionId: sessions[1], startsAt: '2027-03-08T11:00:00-05:00', ...more });
const slots = (more: object) => next({ until: '2027-03-20T00:00:00-04:00', ...more });

type Row = readonly [expected: string, operation: Operation, input: () => object];

const NEVER: Row[] = [
  ['BAD_INPUT roomId', 'nextFreeTimes', () => next({ roomId: fixture().rooms.quiet })],
  ['BAD_INPUT roomId', 'nextFreeTimes', () => next({ roomId: fixture().rooms.harbor })],
  ['BAD_INPUT roomId', 'nextFreeTimes', () => next({ roomId: unknown })],
  ['BAD_INPUT staffId', 'nextFreeTimes', () => next({ staffId: fixture().members.therapist.id })],
  ['NOT_FOUND staffId', 'nextFreeTimes', () => next({ staffId: unknown })],
  ['NOT_FOUND staffId', 'nextFreeTimes', () => next({ staffId: fixture().members.strangerPsychiatrist.id })],
  ['NOT_FOUND patientId', 'nextFreeTimes', () => next({ patientId: fixture().strangerPatientId })],
  ['NOT_FOUND appointmentId', 'nextFreeTimes', () => next({ appointmentId: unknown })],
  ['BAD_INPUT patientId', 'nextFreeTimes', () => next({ courseSessionId: sessions[0] })],
  ['BAD_INPUT courseSessionId', 'nextFreeTimes', () => ofCourse({ courseSessionId: unknown })],
  ['BAD_INPUT courseSessionId', 'nextFreeTimes', () => next({ patientId: fixture().otherPatientId })],
  ['BAD_INPUT from', 'nextFreeTimes', () => next({ from: '2020-03-01T09:00:00-05:00' })],
  ['done', 'nextFreeTimes', () => ofCourse({ from: '2027-03-01T00:00:00-05:00' })],
  ['done', 'nextFreeTimes', () => next({ appointmentId: visits.infusion.id })],

  ['NotAvailable ROOM_NOT_FIT', 'previewReschedule', () => preview({ roomId: fixture().rooms.quiet })],
  ['NOT_FOUND roomId', 'previewReschedule', () => preview({ roomId: fixture().rooms.harbor })],
  ['NOT_FOUND roomId', 'previewReschedule', () => preview({ roomId: unknown })],
  ['NotAvailable STAFF_NOT_QUALIFIED', 'previewReschedule', () => preview(staff('therapist'))],
  ['NOT_FOUND staff', 'previewReschedule', () => preview(staff('strangerPsychiatrist', 'SUPERVISING'))],
  ['done', 'previewReschedule', () => preview(staff('nurse'))],

  // Which of several it is.
  ['BAD_INPUT visits.1.startsAt', 'holdCourse', () => two({ startsAt: infusion().startsAt })],
  ['BAD_INPUT visits.1.startsAt', 'bookCourse', () => two({ startsAt: infusion().startsAt })],
  ['BAD_INPUT visits.1.startsAt', 'bookCourse', () => two({ startsAt: '2020-03-09T10:00:00-05:00' })],
  ['NOT_FOUND visits.1.roomId', 'holdCourse', () => two({ roomId: unknown })],
  ['NOT_FOUND visits.1.staff', 'holdCourse', () => two({ staff: [{ staffId: unknown, part: 'ATTENDING' }] })],
  [
    'BAD_INPUT moves.0.startsAt',
    'moveAppointments',
    () => together({ startsAt: '2027-02-27T10:00:00-05:00' }),
  ],
  ['NOT_FOUND moves.0.roomId', 'moveAppointments', () => together({ roomId: unknown })],
  ['NOT_FOUND moves.0.appointmentId', 'moveAppointments', () => together({ appointmentId: unknown })],
  ['BAD_INPUT hours.from', 'availableSlots', () => slots({ hours: { from: '25:00', until: '26:00' } })],
  ['BAD_INPUT visits.1.startsAt', 'holdCourse', () => two({ startsAt: 'tomorrow' })],
  ['BAD_INPUT startsAt', 'moveAppointment', () => ({ ...move(), startsAt: undefined })],

  ['done', 'adjustCourse', () => adjusted({})],
  ['NOT_FOUND visits.1.roomId', 'adjustCourse', () => adjusted({ roomId: unknown })],
  ['NOT_FOUND visits.1.roomId', 'adjustCourse', () => adjusted({ roomId: fixture().rooms.harbor })],
  ['NotAvailable ROOM_NOT_FIT', 'adjustCourse', () => adjusted({ roomId: fixture().rooms.infusion2 })],
  ['NotAvailable STAFF_NOT_QUALIFIED', 'adjustCourse', () => adjusted(staff('nurse'))],
  ['BAD_INPUT visits.1.staff', 'adjustCourse', () => adjusted({ staff: [] })],
  [
    'NOT_FOUND visits.1.staff',
    'adjustCourse',
    () => adjusted({ staff: [{ staffId: unknown, part: 'ATTENDING' }] }),
  ],
  ['BAD_INPUT visits.1.startsAt', 'adjustCourse', () => adjusted({ startsAt: '2027-02-26T10:00:00-05:00' })],
  ['BAD_INPUT keep', 'adjustCourse', () => adjusted({}, { keep: [unknown] })],

  ['BAD_INPUT patientId', 'availableSlots', () => slots({ courseSessionId: sessions[1] })],
  [
    'BAD_INPUT startsAt',
    'waitListMatches',
    () => ({ locationId: fixture().locationId, startsAt: '2027-02-26T10:00:00-05:00' }),
  ],
  ['NOT_FOUND locationId', 'waitListMatches', () => ({ locationId: unknown, startsAt: LATER })],

  ['BAD_INPUT endsOn', 'addClosure', () => closed('2025-03-03')],
  ['BAD_INPUT endsOn', 'addClosure', () => closed('2027-03-03', '2029-03-03')],
  ['BAD_INPUT startsOn', 'addClosure', () => closed('2029-03-03')],
  ['BAD_INPUT endsAt', 'addOutOfService', () => out('2025-03-03', '2025-03-04')],
  ['BAD_INPUT endsAt', 'addOutOfService', () => out('2027-03-03', '2029-03-04')],
  ['BAD_INPUT startsAt', 'addOutOfService', () => out('2029-03-03', '2029-03-04')],
  ['BAD_INPUT startsAt', 'reportAbsence', () => away('2029-03-03', '2029-03-04')],
  ['BAD_INPUT endsAt', 'addStaffException', () => extra('2027-03-03', '2027-05-04')],
  [
    'NOT_FOUND hours.1.locationId',
    'setStaffHours',
    () => ({ staffId: fixture().members.nurse.id, hours: [at(fixture().locationId), at(unknown)] }),
  ],
  [
    'BAD_INPUT from',
    'setStaffHours',
    () => ({ staffId: fixture().members.nurse.id, hours: [], from: '2099-01-01' }),
  ],
  [
    'BAD_INPUT closure.endsOn',
    'affectedAppointments',
    () => ({ closure: closure('2027-03-03', '2029-03-03') }),
  ],
  ['BAD_INPUT closure.endsOn', 'affectedAppointments', () => ({ closure: closure('2025-03-03') })],
  ['BAD_INPUT firstDate', 'putOnWaitList', () => waiting({ firstDate: '2020-03-01' })],
  [
    'NoCourseSession',
    'putOnWaitList',
    () => waiting({ patientId: fixture().otherPatientId, kinds: ['INFUSION'] }),
  ],
  ['BAD_INPUT timeZone', 'createLocation', () => place('america/new_york')],
  ['BAD_INPUT timeZone', 'createLocation', () => place('EST')],

  ['CourseHasAppointments', 'endCourse', () => ({ courseId, version: 1, completed: true })],
  ['CourseHasAppointments', 'endCourse', () => ({ courseId, version: 1, completed: false })],
  [
    'PatientHasAppointments',
    'updatePatient',
    () => ({ patientId: fixture().patientId, version: 1, active: false }),
  ],
];

const OVER: Row[] = [
  ['CourseEnded', 'moveAppointment', () => move()],
  ['CourseEnded', 'moveAppointments', () => together()],
  ['CourseEnded', 'previewReschedule', () => preview({})],
  ['BAD_INPUT courseSessionId', 'nextFreeTimes', () => ofCourse({ appointmentId: visits.infusion.id })],
  ['BAD_INPUT courseSessionId', 'nextFreeTimes', () => ofCourse()],
  ['NoCourseSession', 'putOnWaitList', () => waiting({ kinds: ['INFUSION'] })],
];

/** Sent twice: what is there already. */
const TWICE: Row[] = [
  ['BAD_INPUT startsOn', 'addClosure', () => closed('2027-06-03')],
  ['BAD_INPUT startsAt', 'addOutOfService', () => out('2027-06-03', '2027-06-04')],
  ['BAD_INPUT startsAt', 'reportAbsence', () => away('2027-06-03', '2027-06-04')],
];

const LEFT: Row[] = [
  ['PatientInactive', 'moveAppointment', () => move()],
  ['PatientInactive', 'moveAppointments', () => together()],
  ['PatientInactive', 'previewReschedule', () => preview({}, visits.consultation)],
  ['BAD_INPUT patientId', 'nextFreeTimes', () => ofCourse({ kind: 'CONSULTATION' })],
];

const TABLES = [
  'appointment',
  'appointment_change',
  'reservation',
  'course',
  'patient',
  'closure',
  'room_out_of_service',
  'staff_exception',
  'wait_list_entry',
];
const written = async () =>
  Promise.all(
    TABLES.map(
      async (table) => (await app.owner.query(`select to_jsonb(t) from ${table} t order by 1`)).rows,
    ),
  );

beforeAll(async () => {
  app = await startApp();
  await travel(app, MORNING);
  const { patientId, members } = fixture();
  const { createCourse } = await app.as('psychiatrist').ok(
    `mutation ($input: CreateCourseInput!) { createCourse(input: $input) {
         ... on Course { id sessions { id kind } } } }`,
    {
      input: {
        patientId,
        infusionCount: 2,
        indication: 'Treatment-resistant depression',
        therapistId: members.therapist.id,
      },
    },
  );
  courseId = createCourse.id;
  const ofKind = (wanted: string): string[] =>
    createCourse.sessions.filter(({ kind }: any) => kind === wanted).map(({ id }: { id: string }) => id);
  sessions = ofKind('INFUSION');
  integrations = ofKind('INTEGRATION');
  visits = {
    infusion: await bookVisit(app, { kind: 'INFUSION', startsAt: '2027-03-02T10:00:00-05:00' }),
    integration: await bookVisit(app, { kind: 'INTEGRATION', startsAt: '2027-03-03T14:00:00-05:00' }),
    consultation: await bookVisit(app, { kind: 'CONSULTATION', startsAt: '2027-03-05T14:00:00-05:00' }),
  };
}, 60_000);

afterAll(() => app?.stop());

/** All at once, so that a run shows every row that is wrong; nothing is written by any. */
async function judged(rows: readonly Row[]): Promise<void> {
  const before = await written();
  const said = [];
  for (const [, operation, input] of rows) said.push(`${operation}: ${await outcome(operation, input())}`);
  expect(said).toEqual(rows.map(([expected, operation]) => `${operation}: ${expected}`));
  expect(await written()).toEqual(before);
}

describe('bad input', () => {
  it('is refused, or named by its field, and nothing is written', () => judged(NEVER));

  it('is a visit of a course that is over', async () => {
    await app.owner.query(`update course set status = 'COMPLETED' where id = $1`, [courseId]);
    await judged(OVER);
    await app.owner.query(`update course set status = 'ACTIVE' where id = $1`, [courseId]);
  });

  it('is a visit of a patient who is not in care', async () => {
    await app.owner.query('update patient set active = false where id = $1', [fixture().patientId]);
    await judged(LEFT);
    await app.owner.query('update patient set active = true where id = $1', [fixture().patientId]);
  });

  it('is what is entered already', async () => {
    for (const [, operation, input] of TWICE) expect(await outcome(operation, input())).toBe('done');
    await judged(TWICE);
  });

  it('is a filter by what does not exist, or by a time that ends before it begins', async () => {
    const failed = async (query: string) => (await app.as('frontDesk').gql(query)).errors?.[0]?.extensions;
    for (const [field, query] of [
      ['locationId', `{ waitList(locationId: "${unknown}") { id } }`],
      ['locationId', `{ recentChanges(locationId: "${unknown}") { id } }`],
      ['locationId', `{ appointments(filter: { locationId: "${unknown}" }) { nodes { id } } }`],
      ['staffId', `{ appointments(filter: { staffId: "${unknown}" }) { nodes { id } } }`],
      ['patientId', `{ appointments(filter: { patientId: "${unknown}" }) { nodes { id } } }`],
    ])
      expect(await failed(query!)).toMatchObject({ code: 'NOT_FOUND', field });
    expect(
      await failed(
        `{ appointments(filter: { from: "${LATER}", to: "${day('2027-03-01')}" }) { nodes { id } } }`,
      ),
    ).toMatchObject({ code: 'BAD_INPUT', field: 'to' });
  });

  it.each([
    [
      'moves: [{ startsAt: "2037-03-03T10:00:00Z" }, { startsAt: "2037-02-30T10:00:00Z" }]',
      'moves.1.startsAt',
    ],
    ['moves: [{ startsAt: 5 }]', 'moves.0.startsAt'],
    ['moves: [{ version: "x" }]', 'moves.0.version'],
    ['moves: [{ colour: "x" }]', 'moves.0.colour'],
    ['moves: [{}]', 'moves.0.appointmentId'],
    ['', 'moves'],
  ])('is named by its field where it is written into the request: %s', async (written, field) => {
    const { errors } = await app
      .as('frontDesk')
      .gql(`mutation { moveAppointments(input: { ${written} }) { __typename } }`);
    expect(errors!.map(({ extensions: { code, field: named } }) => [code, named])).toContainEqual([
      'BAD_INPUT',
      field,
    ]);
  });

  it('is named by its argument where that is no input', async () => {
    const { errors } = await app.as('frontDesk').gql('{ dayBoard(date: "yesterday") { __typename } }');
    expect(errors!.map(({ extensions: { code, field } }) => [code, field])).toEqual([
      ['BAD_INPUT', 'date'],
      ['BAD_INPUT', 'locationId'],
    ]);
  });

  it('names both of two visits that are in each other’s way', async () => {
    const { errors } = await app
      .as('frontDesk')
      .gql('mutation ($input: HoldCourseInput!) { holdCourse(input: $input) { __typename } }', {
        input: two({ startsAt: infusion().startsAt }),
      });
    expect(errors?.[0]?.message).toBe(
      'It takes what visits.0 takes then. Choose another time for one of them.',
    );
  });

  it('shows what is ahead of a course', async () => {
    const { endCourse } = await app.as('psychiatrist').ok(
      `mutation ($input: EndCourseInput!) { endCourse(input: $input) {
         ... on CourseHasAppointments { message appointments { id } } } }`,
      { input: { courseId, version: 1, completed: true } },
    );
    expect(endCourse).toEqual({
      message: 'There are 2 visits ahead in this course. Cancel what is listed first.',
      appointments: [{ id: visits.infusion.id }, { id: visits.integration.id }],
    });
  });
});
