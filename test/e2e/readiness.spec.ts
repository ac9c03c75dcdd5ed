import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RealtimeBus } from '@kapstone/platform';
import { type TestApp, startApp } from '../support/app.js';
import {
  type Booked,
  bookInfusion,
  MORNING,
  recordConsent,
  recordScreening,
  travel,
} from '../support/linked-infusion.js';
import { bookVisit } from '../support/visits.js';

let app: TestApp;
let infusion: Booked;

beforeAll(async () => {
  app = await startApp();
  await travel(app, MORNING);
  infusion = await bookInfusion(app);
}, 60_000);

afterAll(() => app.stop());

const READINESS = `query Readiness($id: ID!) { appointment(id: $id) { readiness { state canStart
  items { item state category blocksStart fixedBy fixedByName by since overridden } } } }`;

interface Item {
  item: string;
  state: string;
  category: string;
}

const readinessFor = async (who: Parameters<TestApp['as']>[0] = 'nurse', id = infusion.appointmentId) =>
  (await app.as(who).ok(READINESS, { id })).appointment.readiness;

const itemFor = async (item: string, who?: Parameters<TestApp['as']>[0]) =>
  (await readinessFor(who)).items.find((each: Item) => each.item === item);

const OVERRIDE = `mutation Override($input: OverrideReadinessInput!) { overrideReadiness(input: $input) {
  __typename ... on Refusal { code message }
  ... on Appointment { readiness { canStart items { item overridden } } } } }`;

describe('readiness of an infusion', () => {
  it('names what is missing, who fixes it and by when', async () => {
    const readiness = await readinessFor();
    expect(readiness).toMatchObject({ state: 'MISSING', canStart: false });
    expect(readiness.items).toEqual([
      expect.objectContaining({
        item: 'CONSENT',
        category: 'CONSENT_NOT_SIGNED',
        blocksStart: true,
        fixedBy: 'PATIENT',
        fixedByName: 'Imani',
        by: '2027-03-01T15:00:00.000Z',
      }),
      // Booked for the same day: fewer than three business days oblige to nothing.
      expect.objectContaining({
        item: 'ESTIMATE',
        state: 'NOT_APPLICABLE',
        category: 'NOT_APPLICABLE',
        fixedBy: null,
      }),
      expect.objectContaining({
        item: 'SCREENING',
        category: 'SCREENING_MISSING',
        fixedBy: 'PSYCHIATRIST',
        fixedByName: 'Dr. Lena Osei',
      }),
      expect.objectContaining({
        item: 'RIDE',
        state: 'MET',
        category: 'RIDE_NOT_CONFIRMED',
        blocksStart: true,
      }),
      expect.objectContaining({ item: 'INTEGRATION', category: 'NO_INTEGRATION_BOOKED', blocksStart: false }),
      expect.objectContaining({ item: 'ROOM', state: 'MET', category: 'MET' }),
    ]);
  });

  it('H14 judges consent by drug, route, indication and day', async () => {
    await recordConsent(app, { indication: 'PTSD' });
    expect(await itemFor('CONSENT')).toMatchObject({ state: 'MISSING', category: 'CONSENT_OTHER_SCOPE' });
    expect(await itemFor('CONSENT', 'frontDesk')).toMatchObject({ category: 'CONSENT_NOT_SIGNED' });
    await recordConsent(app, { signedOn: '2026-02-20' });
    expect(await itemFor('CONSENT')).toMatchObject({
      category: 'CONSENT_EXPIRED',
      since: '2027-02-20T17:00:00.000Z',
    });
    await recordConsent(app);
    expect(await itemFor('CONSENT')).toMatchObject({ state: 'MET', by: null });
  });

  it('shows a decline to clinicians, and a hold to the desk, the admin and a therapist of others', async () => {
    await recordScreening(app, 'DECLINED');
    for (const who of ['psychiatrist', 'nurse', 'therapist'] as const) {
      expect(await itemFor('SCREENING', who)).toMatchObject({
        state: 'HOLD',
        category: 'SCREENING_DECLINED',
      });
    }
    for (const who of ['frontDesk', 'admin', 'otherTherapist'] as const) {
      expect(await itemFor('SCREENING', who)).toMatchObject({ state: 'HOLD', category: 'ON_HOLD' });
    }
    expect(await readinessFor('frontDesk')).toMatchObject({ state: 'HOLD' });
    await recordScreening(app);
    expect(await readinessFor()).toMatchObject({ state: 'GO', canStart: false });
  });

  it('S4 sees the integration session that belongs to it', async () => {
    const integration = await bookVisit(app, { kind: 'INTEGRATION', startsAt: '2027-03-02T10:00:00-05:00' });
    expect(await itemFor('INTEGRATION')).toMatchObject({ state: 'MET' });
    expect(await readinessFor('nurse', integration.id)).toMatchObject({ state: 'GO', canStart: true });
  });

  it('sees a room that is out of service, in recovery too', async () => {
    const { appointmentId } = infusion;
    await app.owner.query(
      `insert into room_out_of_service (practice_id, id, room_id, starts_at, ends_at, reason)
       select practice_id, gen_random_uuid(), room_id, ends_at, ends_at + interval '3 hours', 'Leak' from appointment where id = $1`,
      [appointmentId],
    );
    expect(await itemFor('ROOM')).toMatchObject({ state: 'MET' });
    await app.owner.query(
      `update reservation set ends_at = ends_at + interval '15 minutes'
       where appointment_id = $1 and resource_kind = 'ATTENDING'`,
      [appointmentId],
    );
    expect(await itemFor('ROOM')).toMatchObject({ state: 'MISSING', category: 'ROOM_OUT_OF_SERVICE' });
    expect(await readinessFor()).toMatchObject({ state: 'GO' });
  });
});

describe('open boards', () => {
  it('learn of a consent, a decision and an override', async () => {
    const heard: Record<string, unknown>[] = [];
    const stop = app.get(RealtimeBus).listen(({ topic, payload }) => {
      if (topic === 'schedule.changed') heard.push(payload);
    });
    await recordConsent(app);
    await recordScreening(app);
    const { id: consentId } = await recordConsent(app);
    await app
      .as('frontDesk')
      .ok(
        `mutation Withdraw($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename } }`,
        {
          input: { consentId },
        },
      );
    for (let tries = 0; heard.length < 4 && tries < 40; tries += 1)
      await new Promise((go) => setTimeout(go, 50));
    stop();
    expect(heard).toHaveLength(4);
    expect(heard[0]).toEqual({
      locationId: app.fixture.locationId,
      appointmentId: null,
      patientId: app.fixture.patientId,
      dates: ['2027-03-01', '2027-03-02'],
      by: app.fixture.members.nurse.id,
    });
  });
});

describe('an override', () => {
  const override = (item: string, reason = 'Agreed by phone.') =>
    app.as('psychiatrist').ok(OVERRIDE, { input: { appointmentId: infusion.appointmentId, item, reason } });

  it.each(['CONSENT', 'SCREENING', 'RIDE', 'INTEGRATION', 'ROOM'])('is refused for %s', async (item) =>
    expect((await override(item)).overrideReadiness).toMatchObject({ code: 'NOT_OVERRIDABLE' }),
  );

  it('is refused while the estimate holds nothing up', async () =>
    expect((await override('ESTIMATE')).overrideReadiness).toMatchObject({ code: 'NOT_OVERRIDABLE' }));

  it('G3 lets a visit go ahead with an estimate that is late, once', async () => {
    await app
      .as('frontDesk')
      .ok(`mutation Ask($input: RequestEstimateInput!) { requestEstimate(input: $input) { __typename } }`, {
        input: { patientId: app.fixture.patientId, requestedOn: '2027-02-15' },
      });
    expect(await itemFor('ESTIMATE')).toMatchObject({
      state: 'MISSING',
      category: 'ESTIMATE_LATE',
      fixedBy: 'ADMIN',
      blocksStart: true,
      overridden: false,
    });
    await override('ESTIMATE');
    expect(await itemFor('ESTIMATE')).toMatchObject({
      state: 'MISSING',
      blocksStart: false,
      overridden: true,
    });
    // The same words once more are the same decision, whose answer was lost; any others are refused.
    expect((await override('ESTIMATE')).overrideReadiness).not.toHaveProperty('code');
    expect((await override('ESTIMATE', 'Agreed again.')).overrideReadiness).toMatchObject({
      code: 'NOT_OVERRIDABLE',
    });
  });

  it('hides visits of another practice', async () => {
    const input = { appointmentId: infusion.appointmentId, item: 'ESTIMATE', reason: 'Agreed by phone.' };
    const stranger = await app.as('strangerPsychiatrist').gql(OVERRIDE, { input });
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
