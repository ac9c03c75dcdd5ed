import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.stop());

const update = async (input: object) => {
  const answer = await app.as('admin').gql(
    `mutation Update($input: UpdateAppointmentKindInput!) { updateAppointmentKind(input: $input) {
       __typename
       ... on AppointmentKindSettings { kind version durationMinutes doseMinutes preparationMinutes recoveryMinutes
         turnoverMinutes noticeHours cancellationHours }
       ... on StaleVersion { message currentVersion } } }`,
    { input },
  );
  return { value: answer.data?.updateAppointmentKind, error: answer.errors?.[0]?.extensions };
};

describe('the kinds of visits', () => {
  it('S2 are there for every practice, with their defaults and what they take', async () => {
    const { appointmentKinds } = await app.as('frontDesk').ok(
      `{ appointmentKinds { kind durationMinutes minimumMinutes maximumMinutes doseMinutes preparationMinutes recoveryMinutes
           turnoverMinutes noticeHours cancellationHours needs version } }`,
    );
    expect(appointmentKinds).toHaveLength(5);
    expect(appointmentKinds).toContainEqual({
      kind: 'INFUSION',
      durationMinutes: 90,
      minimumMinutes: 60,
      maximumMinutes: 90,
      doseMinutes: 40,
      preparationMinutes: 0,
      recoveryMinutes: 0,
      turnoverMinutes: 0,
      noticeHours: 0,
      cancellationHours: 24,
      needs: ['SUPERVISING_PRESCRIBER', 'ATTENDING_NURSE', 'INFUSION_ROOM'],
      version: 1,
    });
  });

  it('change what is named and leave the rest, with the change in the audit', async () => {
    const { value } = await update({ kind: 'INFUSION', version: 1, recoveryMinutes: 30, noticeHours: 24 });
    expect(value).toEqual({
      __typename: 'AppointmentKindSettings',
      kind: 'INFUSION',
      version: 2,
      durationMinutes: 90,
      doseMinutes: 40,
      preparationMinutes: 0,
      recoveryMinutes: 30,
      turnoverMinutes: 0,
      noticeHours: 24,
      cancellationHours: 24,
    });
    const { rows } = await app.owner.query(
      `select changes from audit_event where record_type = 'appointment kind'`,
    );
    expect(rows).toEqual([
      {
        changes: [
          { field: 'kind', from: 'INFUSION', to: 'INFUSION' },
          { field: 'recoveryMinutes', from: '0', to: '30' },
          { field: 'noticeHours', from: '0', to: '24' },
        ],
      },
    ]);
  });

  it('refuse a change made on an older version', async () => {
    expect((await update({ kind: 'INFUSION', version: 1, recoveryMinutes: 0 })).value).toMatchObject({
      __typename: 'StaleVersion',
      message: expect.stringContaining('kind of visit'),
      currentVersion: 2,
    });
  });

  it.each([
    ['durationMinutes', { durationMinutes: 59 }],
    ['durationMinutes', { durationMinutes: 91 }],
    ['doseMinutes', { doseMinutes: 0 }],
    ['doseMinutes', { durationMinutes: 60, doseMinutes: 61 }],
    ['doseMinutes', { kind: 'FOLLOW_UP', version: 1, doseMinutes: 10 }],
    ['preparationMinutes', { preparationMinutes: 61 }],
    ['recoveryMinutes', { recoveryMinutes: 121 }],
    ['turnoverMinutes', { turnoverMinutes: -1 }],
    ['noticeHours', { noticeHours: 337 }],
    ['cancellationHours', { cancellationHours: 337 }],
  ])('name the field %s of %p', async (field, change) => {
    expect((await update({ kind: 'INFUSION', version: 2, ...change })).error).toMatchObject({
      code: 'BAD_INPUT',
      field,
    });
  });
});
