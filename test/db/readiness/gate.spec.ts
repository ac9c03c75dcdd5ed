import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../../support/app.js';
import {
  bookInfusion,
  checkIn,
  MORNING,
  recordConsent,
  recordScreening,
  startInfusion,
  travel,
} from '../../support/linked-infusion.js';

let app: TestApp;
let appointmentId: string;
let consentId: string;
let version: number;

beforeAll(async () => {
  app = await startApp();
  await travel(app, MORNING);
  const infusion = await bookInfusion(app);
  ({ appointmentId } = infusion);
  consentId = (await recordConsent(app)).id;
  await recordScreening(app);
  version = await checkIn(app, appointmentId, infusion.version);
}, 60_000);

afterAll(() => app.stop());

describe('the gate of an infusion', () => {
  it('H14 waits for a withdrawal that is under way, and then sees it', async () => {
    const withdrawal = await app.owner.connect();
    try {
      await withdrawal.query('begin');
      await withdrawal.query('update consent set withdrawn_at = $2, withdrawn_by = $3 where id = $1', [
        consentId,
        MORNING,
        app.fixture.members.frontDesk.id,
      ]);
      await withdrawal.query(`select pg_advisory_xact_lock(hashtextextended('readiness:' || $1, 0))`, [
        app.fixture.patientId,
      ]);
      const start = startInfusion(app, appointmentId, version);
      const first = await Promise.race([
        start,
        new Promise((resolve) => setTimeout(resolve, 300, 'waiting')),
      ]);
      expect(first).toBe('waiting');
      await withdrawal.query('commit');
      expect(await start).toMatchObject({
        code: 'NOT_READY',
        missing: [{ item: 'CONSENT', category: 'CONSENT_WITHDRAWN' }],
      });
    } finally {
      withdrawal.release();
    }
  });

  it('H14 asks a dose that is given late for a consent of its own day', async () => {
    // Holds through March 1, the planned day.
    await recordConsent(app, { signedOn: '2026-03-02' });
    const canStart = async () => {
      const { appointment } = await app
        .as('nurse')
        .ok('query Ready($id: ID!) { appointment(id: $id) { readiness { canStart } } }', {
          id: appointmentId,
        });
      return appointment.readiness.canStart;
    };
    expect(await canStart()).toBe(true);
    await travel(app, '2027-03-02T09:00:00-05:00');
    expect(await startInfusion(app, appointmentId, version)).toMatchObject({
      code: 'NOT_READY',
      missing: [{ item: 'CONSENT' }],
    });
    await travel(app, MORNING);
  });

  it('starts one infusion once, however many nurses press the button', async () => {
    await recordConsent(app);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => startInfusion(app, appointmentId, version)),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'Appointment',
      'StaleVersion',
      'StaleVersion',
      'StaleVersion',
    ]);
    const { rows } = await app.owner.query('select count(*)::int as sessions from infusion_session');
    expect(rows[0].sessions).toBe(1);
  });
});
