import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kapstone/kernel';
import { startApp, type TestApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';
import { MORNING, travel } from '../support/linked-infusion.js';
import { bookVisit, type Visit } from '../support/visits.js';

let app: TestApp;
let courseId: string;
let sessions: string[];
let visits: { infusion: Visit; integration: Visit; consultation: Visit };

/** What the input of an operation is called, and who sends it. */
const OPERATIONS = {
  nextFreeTimes: ['query', 'NextFreeTimesInput', 'frontDesk'],
  previewReschedule: ['query', 'PreviewRescheduleInput', 'frontDesk'],
  moveAppointment: ['mutation', 'MoveAppointmentInput', 'frontDesk'],
  moveAppointments: ['mutation', 'MoveAppointmentsInput', 'frontDesk'],
  endCourse: ['mutation', 'EndCourseInput', 'psychiatrist'],
  updatePatient: ['mutation', 'UpdatePatientInput', 'frontDesk'],
} as const satisfies Record<string, readonly [string, string, Who]>;

type Operation = keyof typeof OPERATIONS;

/** The field that an error names, or the type of a refusal with its first reason; `done` where nothing was wrong. */
async function outcome(operation: Operation, input: object): Promise<string> {
  const [kind, type, who] = OPERATIONS[operation];
  const { data, errors } = await app.as(who).gql(
    `${kind} ($input: ${type}!) { ${operation}(input: $input) { __typename
       ... on Refusal { code } ... on NotAvailable { reasons { code } } } }`,
    { input },
  );
  const [error] = errors ?? [];
  if (error) return `${error.extensions.code} ${String(error.extensions['field'])}`;
  const { __typename, code, reasons } = data![operation];
  return code ? [__typename, ...(reasons ?? []).slice(0, 1).map((each: any) => each.code)].join(' ') : 'done';
}

const LATER = '2027-03-03T10:00:00-05:00';
const fixture = () => app.fixture;
const staff = (who: Who, part = 'ATTENDING') => ({ staff: [{ staffId: fixture().members[who].id, part }] });
const unknown = newId();

const next = (more: object) => ({ kind: 'INFUSION', locationId: fixture().locationId, ...more });
const ofCourse = (more: object = {}) => next({ patientId: fixture().patientId, ...more });
const preview = (more: object, visit = visits.infusion) => ({
  appointmentId: visit.id,
  startsAt: LATER,
  ...more,
});
const move = (more: object = {}) => ({ ...preview(more), version: visits.infusion.version });
const together = (more: object = {}) => ({ moves: [move(more)] });

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
];

const LEFT: Row[] = [
  ['PatientInactive', 'moveAppointment', () => move()],
  ['PatientInactive', 'moveAppointments', () => together()],
  ['PatientInactive', 'previewReschedule', () => preview({}, visits.consultation)],
  ['BAD_INPUT patientId', 'nextFreeTimes', () => ofCourse({ kind: 'CONSULTATION' })],
];

const TABLES = ['appointment', 'appointment_change', 'reservation', 'course', 'patient'];
const written = async () =>
  Promise.all(
    TABLES.map(async (table) => (await app.owner.query(`select * from ${table} order by id`)).rows),
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
  sessions = createCourse.sessions
    .filter(({ kind }: any) => kind === 'INFUSION')
    .map(({ id }: { id: string }) => id);
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

  it('shows what is ahead of a course', async () => {
    const { endCourse } = await app.as('psychiatrist').ok(
      `mutation ($input: EndCourseInput!) { endCourse(input: $input) {
         ... on CourseHasAppointments { message appointments { id } } } }`,
      { input: { courseId, version: 1, completed: true } },
    );
    expect(endCourse).toEqual({
      message: 'There are 2 visits ahead in this course. Move or cancel what is listed first.',
      appointments: [{ id: visits.infusion.id }, { id: visits.integration.id }],
    });
  });
});
