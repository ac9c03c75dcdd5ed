import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../support/app.js';
import { MORNING, recordConsent, travel } from '../support/linked-infusion.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await travel(app, MORNING);
}, 60_000);

afterAll(() => app.stop());

const CONSENTS = `query Consents($id: ID!) { patient(id: $id) { consents { id indication standing drug route } } }`;
const WITHDRAW = `mutation Withdraw($input: WithdrawConsentInput!) { withdrawConsent(input: $input) {
  __typename ... on Consent { id standing withdrawnAt } ... on Refusal { message } } }`;

describe('a consent', () => {
  it('H14 signed on paper holds for twelve months', async () => {
    expect(await recordConsent(app)).toMatchObject({
      __typename: 'Consent',
      signedOn: '2027-02-20',
      expiresOn: '2028-02-20',
      standing: 'VALID',
      indication: 'Treatment-resistant depression',
      version: { label: 'v1', current: true },
      recordedBy: { name: 'Jonah Reyes' },
    });
  });

  it('is recorded once under one idempotency key', async () => {
    const input = { idempotencyKey: 'paper-17', signedOn: '2027-02-21' };
    const first = await recordConsent(app, input);
    expect(await recordConsent(app, input)).toEqual(first);
  });

  it('is not recorded before it is signed, nor for a patient of another practice', async () => {
    const sign = (input: object) =>
      app
        .as('nurse')
        .gql(`mutation Sign($input: RecordConsentInput!) { recordConsent(input: $input) { __typename } }`, {
          input: {
            patientId: app.fixture.patientId,
            versionId: app.fixture.consentVersionId,
            indication: 'PTSD',
            signedOn: '2027-03-01',
            ...input,
          },
        });
    const codeOf = async (input: object) => (await sign(input)).errors?.[0]?.extensions;
    expect(await codeOf({ signedOn: '2027-03-02' })).toMatchObject({ code: 'BAD_INPUT', field: 'signedOn' });
    expect(await codeOf({ indication: ' ' })).toMatchObject({ code: 'BAD_INPUT', field: 'indication' });
    expect(await codeOf({ patientId: app.fixture.strangerPatientId })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'patientId',
    });
    expect(await codeOf({ versionId: 'v1' })).toMatchObject({ code: 'NOT_FOUND', field: 'versionId' });
  });

  it('shows its indication only where the chart is open', async () => {
    const indicationFor = async (who: Parameters<TestApp['as']>[0]) => {
      const { patient } = await app.as(who).ok(CONSENTS, { id: app.fixture.patientId });
      return patient.consents[0].indication;
    };
    for (const who of ['psychiatrist', 'nurse', 'therapist'] as const) {
      expect(await indicationFor(who)).toBe('Treatment-resistant depression');
    }
    for (const who of ['frontDesk', 'admin', 'otherTherapist'] as const)
      expect(await indicationFor(who)).toBeNull();
  });

  it('H14 is withdrawn at once by the front desk, and once', async () => {
    const { id } = await recordConsent(app, { indication: 'PTSD' });
    const withdraw = () => app.as('frontDesk').ok(WITHDRAW, { input: { consentId: id } });
    expect((await withdraw()).withdrawConsent).toMatchObject({
      standing: 'WITHDRAWN',
      withdrawnAt: '2027-03-01T14:00:00.000Z',
    });
    expect((await withdraw()).withdrawConsent.__typename).toBe('ConsentAlreadyWithdrawn');
    const stranger = await app.as('strangerPsychiatrist').gql(WITHDRAW, { input: { consentId: id } });
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('H14 takes every copy for the same treatment along, and none for another', async () => {
    const indication = 'Obsessive-compulsive disorder';
    const old = await recordConsent(app, { indication, signedOn: '2027-02-10' });
    const last = await recordConsent(app, { indication: indication.toUpperCase() });
    const other = await recordConsent(app, { indication, route: 'IM' });
    await app.as('frontDesk').ok(WITHDRAW, { input: { consentId: last.id } });
    const { patient } = await app.as('nurse').ok(CONSENTS, { id: app.fixture.patientId });
    const standing = (id: string) => patient.consents.find((each: { id: string }) => each.id === id).standing;
    expect([old.id, last.id, other.id].map(standing)).toEqual(['WITHDRAWN', 'WITHDRAWN', 'VALID']);
  });

  it('leaves its indication out of the audit', async () => {
    const { rows } = await app.owner.query(
      `select changes::text as changes from audit_event where record_type = 'consent' and kind = 'WRITE'`,
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { changes } of rows) expect(changes).not.toMatch(/depression|PTSD|compulsive/i);
  });
});

describe('a consent template', () => {
  const CREATE = `mutation Create($input: CreateConsentTemplateInput!) { createConsentTemplate(input: $input) {
    __typename ... on ConsentTemplate { id name versions { id label change current } } } }`;
  const PUBLISH = `mutation Publish($input: PublishConsentVersionInput!) { publishConsentVersion(input: $input) {
    id label change effectiveOn current } }`;
  const template = {
    name: 'Nasal consent',
    label: 'v1',
    effectiveOn: '2026-01-01',
    body: 'Benefits and risks.',
  };

  it('begins with one version and has a name of its own', async () => {
    const created = await app.as('admin').ok(CREATE, { input: template });
    expect(created.createConsentTemplate).toMatchObject({
      name: 'Nasal consent',
      versions: [{ label: 'v1', change: 'MATERIAL', current: true }],
    });
    const again = await app.as('admin').ok(CREATE, { input: template });
    expect(again.createConsentTemplate.__typename).toBe('DuplicateName');
  });

  it('H14 a material version has to be signed from its day on, an editorial one has not', async () => {
    const { createConsentTemplate } = await app
      .as('admin')
      .ok(CREATE, { input: { ...template, name: 'Intramuscular consent' } });
    const templateId = createConsentTemplate.id;
    const publish = async (label: string, change: string, effectiveOn: string) =>
      (
        await app
          .as('admin')
          .ok(PUBLISH, { input: { templateId, label, change, effectiveOn, body: 'More.' } })
      ).publishConsentVersion;
    const v1 = createConsentTemplate.versions[0].id as string;
    const signed = async (versionId: string, signedOn: string) =>
      recordConsent(app, { versionId, signedOn, route: 'IM' });

    const old = await signed(v1, '2027-02-01');
    const v2 = await publish('v2', 'MATERIAL', '2027-02-15');
    expect(v2).toMatchObject({ label: 'v2', current: true });
    expect(await signed(v1, '2027-02-20')).toMatchObject({
      code: 'VERSION_NOT_CURRENT',
      message: 'v1 was not the version to sign on that day. Have v2 signed and record that.',
    });
    expect(await signed(v1, '2027-02-14')).toMatchObject({ standing: 'NEW_VERSION' });
    expect(await signed(v2.id, '2027-02-14')).toMatchObject({ code: 'VERSION_NOT_CURRENT' });
    await publish('v2.1', 'EDITORIAL', '2027-02-20');
    expect(await signed(v2.id, '2027-02-25')).toMatchObject({ standing: 'VALID' });

    const { patient } = await app.as('nurse').ok(CONSENTS, { id: app.fixture.patientId });
    expect(patient.consents.find(({ id }: { id: string }) => id === old.id).standing).toBe('NEW_VERSION');

    const backwards = await app.as('admin').gql(PUBLISH, {
      input: { templateId, label: 'v0', change: 'MATERIAL', effectiveOn: '2027-01-01', body: 'Less.' },
    });
    expect(backwards.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'effectiveOn' });
  });

  it('is the practice’s own', async () => {
    const { consentTemplates } = await app.as('strangerAdmin').ok(`{ consentTemplates { name } }`);
    expect(consentTemplates).toEqual([]);
  });
});
