import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../support/app.js';
import { MORNING, recordScreening, travel } from '../support/linked-infusion.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await travel(app, MORNING);
}, 60_000);

afterAll(() => app.stop());

const SCREENINGS = `query Screenings($id: ID!) { patient(id: $id) { screenings { decision reason } } }`;

describe('a screening', () => {
  it('clears for 90 days', async () => {
    expect(await recordScreening(app)).toMatchObject({
      decision: 'CLEARED',
      decidedAt: '2027-03-01T14:00:00.000Z',
      validUntil: '2027-05-30',
      reason: 'Two adequate trials failed; no contraindication.',
      decidedBy: { name: 'Lena Osei' },
    });
  });

  it('tells its reason, and a decline from a hold, only where the chart is open', async () => {
    await recordScreening(app, 'DECLINED');
    const latestFor = async (who: Parameters<TestApp['as']>[0]) => {
      const { patient } = await app.as(who).ok(SCREENINGS, { id: app.fixture.patientId });
      return patient.screenings[0];
    };
    for (const who of ['psychiatrist', 'nurse', 'therapist'] as const) {
      expect(await latestFor(who)).toMatchObject({
        decision: 'DECLINED',
        reason: expect.stringContaining('trials'),
      });
    }
    for (const who of ['frontDesk', 'admin', 'otherTherapist'] as const) {
      expect(await latestFor(who)).toEqual({ decision: 'ON_HOLD', reason: null });
    }
  });

  it('is refused for a stranger’s patient and without a reason', async () => {
    const decide = async (input: object) =>
      (
        await app
          .as('psychiatrist')
          .gql(`mutation Screen($input: RecordScreeningInput!) { recordScreening(input: $input) { id } }`, {
            input: { patientId: app.fixture.patientId, decision: 'CLEARED', reason: 'Fit.', ...input },
          })
      ).errors?.[0]?.extensions;
    expect(await decide({ patientId: app.fixture.strangerPatientId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide({ reason: '' })).toMatchObject({ code: 'BAD_INPUT', field: 'reason' });
  });

  it('leaves decision and reason out of the audit', async () => {
    const { rows } = await app.owner.query(
      `select changes::text as changes from audit_event where record_type = 'screening'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { changes } of rows) expect(changes).not.toMatch(/DECLINED|trials/);
  });
});
