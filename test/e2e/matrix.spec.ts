import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '@kapstone/kernel';
import { startApp, type TestApp } from '../support/app.js';
import type { GraphqlAnswer } from '../support/caller.js';
import { type Digest, digestOf } from '../support/digest.js';
import type { Member, Who } from '../support/fixture.js';
import { documentOf, OPERATIONS } from '../support/operations.js';
import { loadScenario, type Scenario } from '../support/scenario.js';
import { announce, hear, NOT_SIGNED_IN } from '../support/subscription.js';

/*
 * Who may do what, written by hand and reviewed: never derived from the code that it judges.
 *
 * A P T N F     admin, psychiatrist, therapist, nurse, front desk: the letter where the role may, and then the operation
 *               answers with what was seeded; a dot where it answers FORBIDDEN.
 * other         a member of another practice who holds every role and names our records:
 *                 hidden   NOT_FOUND, the very answer that ids get which exist nowhere
 *                 nothing  an empty answer, the same that ids get which exist nowhere
 *                 own      it names no record: it acts on the other practice, and nothing of ours is in its answer
 *                 open     it names a secret and needs no caller: see `out`
 *                 self     it acts on the caller's own session or password, and can name no other
 * out           somebody who is signed out: a dash for UNAUTHENTICATED, `open` where it needs no caller, `null` for an empty answer
 */
const MATRIX = `
  operation                 A P T N F   other     out

  viewer                    A P T N F   own       null
  signIn                    A P T N F   open      open
  signOut                   A P T N F   self      open
  signOutEverywhere         A P T N F   self      -
  lock                      A P T N F   self      -
  unlock                    A P T N F   self      -
  changePassword            A P T N F   self      -
  savePreferences           A P T N F   hidden    -
  acceptInvitation          A P T N F   open      open
  resetPassword             A P T N F   open      open
  askForPasswordReset       A P T N F   open      open
  viewerChanged             A P T N F   nothing   -
  accessTokens              A P T N F   own       -
  createAccessToken         A P T N F   own       -
  revokeAccessToken         A P T N F   hidden    -

  staff                     A P T N F   own       -
  staffMember               A P T N F   hidden    -
  inviteStaff               A . . . .   own       -
  renewInvitation           A . . . .   hidden    -
  sendPasswordReset         A . . . .   hidden    -
  showStaffLink             A . . . .   hidden    -
  updateStaffMember         A . . . .   hidden    -
  setStaffRoles             A . . . .   hidden    -
  deactivateStaff           A . . . .   hidden    -
  reactivateStaff           A . . . .   hidden    -
  addLicence                A . . . .   hidden    -
  removeLicence             A . . . .   hidden    -
  setStaffHours             A . . . .   hidden    -
  setStaffVisits            A . . . .   hidden    -
  addStaffException         A . . . .   hidden    -
  removeStaffException      A . . . .   hidden    -
  reportAbsence             . P . . F   hidden    -
  takeBackAbsence           . P . . F   hidden    -

  practice                  A P T N F   own       -
  updatePractice            A . . . .   own       -
  locations                 A P T N F   own       -
  location                  A P T N F   hidden    -
  createLocation            A . . . .   own       -
  updateLocation            A . . . .   hidden    -
  addClosure                A . . . .   hidden    -
  removeClosure             A . . . .   hidden    -
  createRoom                A . . . .   hidden    -
  updateRoom                A . . . .   hidden    -
  addOutOfService           A . . . .   hidden    -
  removeOutOfService        A . . . .   hidden    -

  patients                  A P T N F   own       -
  patient                   A P T N F   hidden    -
  possibleDuplicates        A P T N F   own       -
  createPatient             A P . . F   own       -
  updatePatient             A P . . F   hidden    -
  addToCareTeam             A P . . F   hidden    -
  removeFromCareTeam        A P . . F   hidden    -
  breakGlass                . . T . .   hidden    -
  glassAccesses             A . . . .   own       -
  courses                   A P T N F   own       -
  course                    A P T N F   hidden    -
  createCourse              . P . . F   hidden    -
  endCourse                 . P . . F   hidden    -

  appointmentKinds          A P T N F   own       -
  updateAppointmentKind     A . . . .   own       -
  dayBoard                  A P T N F   hidden    -
  appointment               A P T N F   hidden    -
  appointments              A P T N F   hidden    -
  recentChanges             A P T N F   hidden    -
  nextFreeTimes             A P T N F   hidden    -
  availableSlots            A P T N F   hidden    -
  calendarFeed              A P T N F   nothing   -
  createCalendarFeed        A P T N F   own       -
  revokeCalendarFeed        A P T N F   own       -
  planCourse                A P T N F   hidden    -
  adjustCourse              A P T N F   hidden    -
  previewReschedule         A P T N F   hidden    -
  affectedAppointments      A P T N F   hidden    -
  fallenAppointments        A P T N F   own       -
  scheduleChanged           A P T N F   nothing   -
  bookAppointment           . P . . F   hidden    -
  bookCourse                . P . . F   hidden    -
  holdCourse                . P . . F   hidden    -
  extendHold                . P . . F   hidden    -
  releaseHold               . P . . F   hidden    -
  moveAppointment           . P . . F   hidden    -
  moveAppointments          . P . . F   hidden    -
  cancelAppointment         . P . . F   hidden    -
  waitList                  A P T N F   hidden    -
  waitListMatches           A P T N F   hidden    -
  putOnWaitList             . P . . F   hidden    -
  changeWaitListEntry       . P . . F   hidden    -
  withdrawWaitListEntry     . P . . F   hidden    -
  offerPlace                . P . . F   hidden    -
  takeBackOffer             . P . . F   hidden    -
  recordRide                . P T N F   hidden    -
  checkInAppointment        . P T N F   hidden    -
  startAppointment          . P T N .   hidden    -
  completeAppointment       . P T N .   hidden    -
  markNoShow                . P T N F   hidden    -
  undoAppointmentChange     . P T N F   hidden    -
  confirmAppointment        . P T N F   hidden    -
  visitInstructions         A P T N F   own       -
  saveVisitInstructions     A . . . .   own       -
  setRemindersByEmail       A P . . F   hidden    -

  consentTemplates          A P T N F   own       -
  createConsentTemplate     A . . . .   own       -
  publishConsentVersion     A . . . .   hidden    -
  recordConsent             . P . N .   hidden    -
  withdrawConsent           . P T N F   hidden    -
  recordScreening           . P . . .   hidden    -
  overrideReadiness         . P . . .   hidden    -
  startInfusion             . P . N .   hidden    -
  completeInfusion          . P . N .   hidden    -
  infusionSession           . P T N .   nothing   -
  integrationNote           . P T N .   hidden    -
  noteTasks                 . P T . .   own       -
  startIntegrationNote      . P T . .   hidden    -
  saveIntegrationNote       . P T . .   hidden    -
  signIntegrationNote       . P T . .   hidden    -
  addNoteAddendum           . P T . .   hidden    -

  fees                      A P . . F   own       -
  saveFee                   A . . . .   hidden    -
  estimates                 A P . . F   own       -
  estimate                  A P . . F   hidden    -
  previewEstimate           A . . . .   hidden    -
  estimateTasks             A . . . .   own       -
  requestEstimate           A . . . F   hidden    -
  createEstimate            A . . . .   hidden    -
  updateEstimate            A . . . .   hidden    -
  issueEstimate             A . . . .   hidden    -
  reviseEstimate            A . . . .   hidden    -
  markEstimateDelivered     A . . . .   hidden    -

  mailMessages              A . . . .   own       -
  sendTestMessage           A . . . .   own       -
  auditEvents               A . . . .   own       -
  auditExport               A . . . .   own       -
`;

const ROLES: readonly Who[] = ['admin', 'psychiatrist', 'therapist', 'nurse', 'frontDesk'];

interface Cells {
  readonly operation: string;
  readonly roles: readonly boolean[];
  readonly other: string;
  readonly out: string;
}

const CELLS: readonly Cells[] = MATRIX.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/))
  .filter((cells) => cells.length > 1)
  .map((cells) => ({
    operation: cells[0]!,
    roles: cells.slice(1, 6).map((cell) => cell !== '.'),
    other: cells[6]!,
    out: cells[7]!,
  }));

const codes = ({ errors }: GraphqlAnswer): string[] =>
  (errors ?? []).map(({ extensions }) => extensions.code);

/** Calls an operation on the scenario, or on variables of one's own. */
async function call(
  app: TestApp,
  scenario: Scenario,
  name: string,
  headers: Record<string, string>,
  variables = OPERATIONS[name]!.variables(scenario),
): Promise<GraphqlAnswer> {
  const operation = OPERATIONS[name]!;
  const document = documentOf(name, operation);
  if (operation.kind !== 'subscription') return app.caller(headers).gql(document, variables);
  const event = operation.event!(scenario);
  const heard = await hear(app, headers, { query: document, variables }, () =>
    announce(app, scenario.practiceId, event),
  );
  if ('data' in heard) return { status: 200, ...heard };
  const code = heard.closed === NOT_SIGNED_IN ? 'UNAUTHENTICATED' : String(heard.closed);
  return { status: 200, data: null, errors: [{ message: '', extensions: { code } }] };
}

describe('the matrix', () => {
  it('has every operation of the schema, and an operation of the schema for each row', async () => {
    const app = await startApp();
    const { schema } = app.get(GraphQLSchemaHost);
    await app.stop();
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
      (type) => Object.keys(type!.getFields()),
    );
    expect(CELLS.map(({ operation }) => operation).sort()).toEqual(fields.sort());
    expect(Object.keys(OPERATIONS).sort()).toEqual(fields);
  });
});

describe.each(ROLES.map((who, column) => ({ who, column })))('the $who', ({ who, column }) => {
  let app: TestApp;
  let scenario: Scenario;

  beforeAll(async () => {
    app = await startApp();
    scenario = await loadScenario(app, who);
  }, 30_000);

  afterAll(() => app?.stop());

  it.each(CELLS.filter(({ roles }) => roles[column]))('may $operation', async ({ operation }) => {
    const { answer, cookie } = OPERATIONS[operation]!;
    const headers = { cookie: cookie?.(scenario) ?? scenario.actor.cookie };
    const { data, errors } = await call(app, scenario, operation, headers);
    expect({ errors, [operation]: data?.[operation] }).toEqual({
      errors: undefined,
      [operation]: answer(scenario),
    });
  });

  it.each(CELLS.filter(({ roles }) => !roles[column]))('may not $operation', async ({ operation }) => {
    const answer = await call(app, scenario, operation, { cookie: scenario.actor.cookie });
    expect(codes(answer)).toEqual(['FORBIDDEN']);
    expect(answer.data?.[operation] ?? null).toBeNull();
  });
});

describe('outside the practice', () => {
  const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  let app: TestApp;
  let scenario: Scenario;
  /** A member of another practice who holds every role. */
  let stranger: Member;
  /** What no answer to them may name. */
  let ours: ReadonlySet<string>;
  let before: Digest;

  beforeAll(async () => {
    app = await startApp();
    scenario = await loadScenario(app, 'admin');
    stranger = scenario.members.strangerAdmin;
    await app.owner.query(
      `insert into staff_role (practice_id, staff_id, role)
       select $1, $2, unnest(array['PSYCHIATRIST', 'THERAPIST', 'NURSE', 'FRONT_DESK'])`,
      [stranger.practiceId, stranger.id],
    );
    const tables = [
      'staff',
      'patient',
      'course',
      'appointment',
      'location',
      'room',
      'estimate',
      'integration_note',
    ];
    const { rows } = await app.owner.query<{ id: string }>(
      tables.map((table) => `select id from ${table} where practice_id = $1`).join(' union '),
      [scenario.practiceId],
    );
    ours = new Set(rows.map(({ id }) => id));
    before = await digestOf(app.owner, scenario.practiceId);
  }, 30_000);

  afterAll(() => app?.stop());

  const asStranger = (operation: string, variables: Record<string, unknown>): Promise<GraphqlAnswer> =>
    call(app, scenario, operation, { cookie: stranger.cookie }, variables);

  /** The same variables with ids that exist nowhere. */
  const elsewhere = (variables: Record<string, unknown>): Record<string, unknown> => {
    const ids = new Map<string, string>();
    const replaced = JSON.stringify(variables).replaceAll(UUID, (id) => {
      ids.set(id, ids.get(id) ?? newId());
      return ids.get(id)!;
    });
    return JSON.parse(replaced) as Record<string, unknown>;
  };

  /** All that a caller could tell two answers apart by. */
  const told = ({ data, errors }: GraphqlAnswer) => ({
    data,
    errors: errors?.map(({ message, extensions: { requestId: _, ...extensions } }) => ({
      message,
      extensions,
    })),
  });

  const isEmpty = (value: any): boolean => value === null || (value.nodes ?? value).length === 0;

  const answered = CELLS.filter(
    ({ operation, other }) => OPERATIONS[operation]!.kind !== 'subscription' && other !== 'open',
  );

  it.each(answered)('a stranger: $operation: $other', async ({ operation, other }) => {
    const { takes = '', variables } = OPERATIONS[operation]!;
    if (other === 'self') {
      expect(takes).not.toContain('ID');
      return;
    }
    const sent = variables(scenario);
    const answer = await asStranger(operation, sent);
    const named = JSON.stringify(answer).match(UUID) ?? [];
    expect(named.filter((id) => ours.has(id) && !JSON.stringify(sent).includes(id))).toEqual([]);
    if (other === 'own') {
      expect({ errors: answer.errors, refused: answer.data?.[operation].code }).toEqual({});
    } else {
      expect(told(answer)).toEqual(told(await asStranger(operation, elsewhere(sent))));
      const kind = codes(answer).join() === 'NOT_FOUND' ? 'hidden' : 'nothing';
      expect(kind).toBe(other);
      if (other === 'nothing') expect(isEmpty(answer.data![operation])).toBe(true);
    }
  });

  it.each([
    ['scheduleChanged', { __typename: 'ScheduleChange', appointmentId: null, dates: ['2027-01-01'] }],
    ['viewerChanged', { __typename: 'ViewerChange', reason: 'SESSION_ENDED' }],
  ])('a stranger: %s: nothing', async (operation, theirs) => {
    const { event, variables } = OPERATIONS[operation]!;
    const { topic, payload } = event!(scenario);
    const publish = async () => {
      await announce(app, scenario.practiceId, { topic, payload: { ...payload, staffId: stranger.id } });
      await announce(app, stranger.practiceId, {
        topic,
        payload: { ...payload, ...theirs, staffId: stranger.id },
      });
    };
    const query = documentOf(operation, OPERATIONS[operation]!);
    const subscription = { query, variables: variables(scenario) };
    const heard = await hear(app, { cookie: stranger.cookie }, subscription, publish);
    expect(heard).toEqual({ data: { [operation]: theirs } });
  });

  it('no row of ours was changed', async () => {
    expect(await digestOf(app.owner, scenario.practiceId)).toEqual(before);
  });

  it.each(CELLS)('signed out: $operation: $out', async ({ operation, out }) => {
    const answer = await call(app, scenario, operation, {});
    if (out === '-') {
      expect(codes(answer)).toEqual(['UNAUTHENTICATED']);
      expect(answer.data?.[operation] ?? null).toBeNull();
    } else {
      const expected = out === 'open' ? OPERATIONS[operation]!.answer(scenario) : null;
      expect({ errors: answer.errors, data: answer.data?.[operation] }).toEqual({ data: expected });
    }
  });
});
