import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../support/app.js';
import {
  bookInfusion,
  checkIn,
  MORNING,
  recordConsent,
  recordScreening,
  startInfusion,
  travel,
} from '../support/linked-infusion.js';
import { bookVisit } from '../support/visits.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await travel(app, MORNING);
}, 60_000);

afterAll(() => app.stop());

const COMPLETE = `mutation Complete($input: CompleteInfusionInput!) { completeInfusion(input: $input) {
  __typename ... on Appointment { version status doseEndsAt linked { integrationWindow { closesAt inside } } }
  ... on Refusal { code message } ... on WrongStatus { status } ... on StaleVersion { currentVersion } } }`;
const SESSION = `query Session($id: ID!) { infusionSession(appointmentId: $id) {
  startedAt startedBy { name } doseEndedAt completedAt version } }`;

const complete = (input: Record<string, unknown>) => app.as('nurse').gql(COMPLETE, { input });

describe('the linked infusion', () => {
  let appointmentId: string;
  let version: number;

  it('starts only behind its gate', async () => {
    const infusion = await bookInfusion(app);
    ({ appointmentId } = infusion);
    await bookVisit(app, { kind: 'INTEGRATION', startsAt: '2027-03-04T11:00:00-05:00' });

    expect(await startInfusion(app, appointmentId, infusion.version)).toMatchObject({
      __typename: 'WrongStatus',
      status: 'BOOKED',
    });
    version = await checkIn(app, appointmentId, infusion.version);
    expect(await startInfusion(app, appointmentId, version)).toMatchObject({
      __typename: 'NotReady',
      message: 'This infusion cannot start without consent and clinical clearance. Put it right, then start.',
      missing: [
        { item: 'CONSENT', category: 'CONSENT_NOT_SIGNED', fixedBy: 'PATIENT' },
        { item: 'SCREENING', category: 'SCREENING_MISSING', fixedBy: 'PSYCHIATRIST' },
      ],
    });
    await recordConsent(app);
    await recordScreening(app, 'ON_HOLD');
    expect(await startInfusion(app, appointmentId, version)).toMatchObject({
      code: 'NOT_READY',
      message: 'This infusion is on hold. A prescriber decides before it can start.',
    });
    await recordScreening(app);
    expect(await startInfusion(app, appointmentId, version - 1)).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: version,
    });
  });

  it('leaves no trace of a start that was refused', async () => {
    const { rows } = await app.owner.query('select version, status from appointment where id = $1', [
      appointmentId,
    ]);
    expect(rows).toEqual([{ version, status: 'CHECKED_IN' }]);
    expect((await app.as('nurse').ok(SESSION, { id: appointmentId })).infusionSession).toBeNull();
  });

  it('starts once, also when the request is repeated', async () => {
    await travel(app, '2027-03-01T10:05:00-05:00');
    const started = await startInfusion(app, appointmentId, version, { idempotencyKey: 'start-1' });
    expect(started).toMatchObject({
      status: 'IN_PROGRESS',
      startedAt: '2027-03-01T15:05:00.000Z',
      doseEndsAt: '2027-03-01T15:45:00.000Z',
    });
    expect(await startInfusion(app, appointmentId, version, { idempotencyKey: 'start-1' })).toEqual(started);
    version = started.version;
    expect(await startInfusion(app, appointmentId, version)).toMatchObject({
      status: 'IN_PROGRESS',
      code: 'WRONG_STATUS',
    });
  });

  it('S4 ends with the actual end of the dose, from which 72 hours count', async () => {
    await travel(app, '2027-03-01T11:05:00-05:00');
    const fieldOf = async (doseEndedAt: string) =>
      (await complete({ appointmentId, version, doseEndedAt })).errors?.[0]?.extensions;
    expect(await fieldOf('2027-03-01T10:00:00-05:00')).toMatchObject({
      code: 'BAD_INPUT',
      field: 'doseEndedAt',
    });
    expect(await fieldOf('2027-03-01T11:06:00-05:00')).toMatchObject({
      code: 'BAD_INPUT',
      field: 'doseEndedAt',
    });

    const answer = await complete({ appointmentId, version, doseEndedAt: '2027-03-01T10:50:00-05:00' });
    expect(answer.data?.completeInfusion).toMatchObject({
      status: 'COMPLETED',
      doseEndsAt: '2027-03-01T15:50:00.000Z',
      linked: { integrationWindow: { closesAt: '2027-03-04T15:50:00.000Z', inside: false } },
    });
    expect((await app.as('psychiatrist').ok(SESSION, { id: appointmentId })).infusionSession).toEqual({
      startedAt: '2027-03-01T15:05:00.000Z',
      startedBy: { name: 'Jonah Reyes' },
      doseEndedAt: '2027-03-01T15:50:00.000Z',
      completedAt: '2027-03-01T16:05:00.000Z',
      version: 2,
    });
  });

  it('shows what happened only where the chart is open', async () => {
    const { infusionSession } = await app.as('therapist').ok(SESSION, { id: appointmentId });
    expect(infusionSession.version).toBe(2);
    const closed = await app.as('otherTherapist').ok(SESSION, { id: appointmentId });
    expect(closed.infusionSession).toBeNull();
    const stranger = await app.as('strangerPsychiatrist').ok(SESSION, { id: appointmentId });
    expect(stranger.infusionSession).toBeNull();
    const desk = await app.as('frontDesk').gql(SESSION, { id: appointmentId });
    expect(desk.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
