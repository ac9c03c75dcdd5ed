import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SealAudit } from '@kapstone/audit';
import { startApp, type TestApp } from '../support/app.js';

// The command starts a Node of its own.
jest.setTimeout(60_000);

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const EVENTS = `query Events($filter: AuditFilter, $first: Int, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    nodes { id at kind operation actorKind actorName staffId address patientIds patientNames recordType changes { field from to }
            fieldGroups code sealed }
    pageInfo { endCursor hasNextPage }
  }
}`;

const events = async (filter: object = {}, more: object = {}) =>
  (await app.as('admin').ok(EVENTS, { filter, first: 100, ...more }))['auditEvents'];

const lookAtPatient = () => app.as('nurse').ok(`{ patient(id: "${app.fixture.patientId}") { name } }`);

describe('auditEvents', () => {
  it('shows a look with who, whom and what', async () => {
    await lookAtPatient();
    const { nodes } = await events({ operation: 'patient' });
    expect(nodes[0]).toMatchObject({
      kind: 'LOOK',
      actorKind: 'staff',
      actorName: 'Jonah Reyes',
      staffId: app.fixture.members.nurse.id,
      patientIds: [app.fixture.patientId],
      patientNames: ['Imani Cole'],
      fieldGroups: expect.arrayContaining(['demographics']),
      sealed: false,
    });
  });

  it('shows a denial and a refusal', async () => {
    await app.as('nurse').gql('{ auditEvents { nodes { id } } }');
    expect(
      (await events({ operation: 'auditEvents', staffId: app.fixture.members.nurse.id })).nodes,
    ).toMatchObject([{ kind: 'DENIED', code: 'FORBIDDEN' }]);
    await app.as('admin').ok(
      `mutation { setStaffRoles(input: { staffId: "${app.fixture.members.admin.id}", version: 1, roles: [NURSE] }) {
        __typename } }`,
    );
    expect((await events({ operation: 'setStaffRoles' })).nodes).toMatchObject([
      { kind: 'REFUSED', code: 'LAST_ADMIN' },
    ]);
  });

  it('is a look itself', async () => {
    await app.as('admin').ok('{ auditExport { rows } }');
    expect((await events({ operation: 'auditExport' })).nodes).toMatchObject([
      { kind: 'LOOK', staffId: app.fixture.members.admin.id, fieldGroups: expect.arrayContaining(['audit']) },
    ]);
  });

  it('finds a patient’s events before they are sealed and after', async () => {
    await lookAtPatient();
    const filter = { patientId: app.fixture.patientId, operation: 'patient' };
    const before = (await events(filter)).nodes;
    expect(before.length).toBeGreaterThan(0);
    await app.get(SealAudit).sealAll();
    const after = (await events(filter)).nodes;
    expect(after.map(({ id }: { id: string }) => id)).toEqual(before.map(({ id }: { id: string }) => id));
    expect(after.every(({ sealed }: { sealed: boolean }) => sealed)).toBe(true);
    const other = { patientId: app.fixture.insuredPatientId, operation: 'patient' };
    expect((await events(other)).nodes).toEqual([]);
  });

  it('is narrowed by staff member, kind and time', async () => {
    await lookAtPatient();
    const staffId = app.fixture.members.nurse.id;
    for (const node of (await events({ staffId })).nodes) expect(node.staffId).toBe(staffId);
    for (const node of (await events({ kinds: ['DENIED'] })).nodes) expect(node.kind).toBe('DENIED');
    expect((await events({ to: '2020-01-01T00:00:00Z' })).nodes).toEqual([]);
    expect((await events({ from: '2020-01-01T00:00:00Z', staffId })).nodes.length).toBeGreaterThan(0);
  });

  it('pages without gap or repetition, newest first', async () => {
    for (let i = 0; i < 5; i += 1) await lookAtPatient();
    const filter = { staffId: app.fixture.members.nurse.id };
    const whole = (await events(filter)).nodes.map(({ id }: { id: string }) => id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: any = await events(filter, { first: 2, after });
      paged.push(...page.nodes.map(({ id }: { id: string }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole);
  });

  it.each([
    ['a cursor of another list', { after: Buffer.from('["x","y"]').toString('base64url') }],
    ['a cursor that is none', { after: 'x' }],
    ['too long a page', { first: 101 }],
    ['an empty time', { filter: { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' } }],
  ])('says what is wrong with %s', async (_, variables) => {
    const { errors } = await app.as('admin').gql(EVENTS, variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
  });

  it('of another practice is not shown', async () => {
    await lookAtPatient();
    const { auditEvents } = await app
      .as('strangerAdmin')
      .ok(EVENTS, { filter: { staffId: app.fixture.members.nurse.id } });
    expect(auditEvents.nodes).toEqual([]);
  });
});

describe('auditExport', () => {
  it('is a file of the same events', async () => {
    await lookAtPatient();
    const { auditExport } = await app
      .as('admin')
      .ok('{ auditExport(filter: { operation: "patient" }) { fileName csv rows truncated } }');
    expect(auditExport.fileName).toMatch(/^audit-\d{4}-\d\d-\d\d\.csv$/);
    expect(auditExport.truncated).toBe(false);
    const [heading, ...lines] = auditExport.csv.trim().split('\r\n');
    expect(heading).toMatch(/^at,kind,operation,/);
    expect(lines).toHaveLength(auditExport.rows);
    expect(lines[0]).toContain('Jonah Reyes');
  });
});

describe('kapstone audit verify', () => {
  const verify = () =>
    new Promise<{ code: number; output: string }>((resolve) => {
      execFile(
        process.execPath,
        [path.resolve('dist/apps/cli/src/main.js'), 'audit', 'verify'],
        { env: { ...process.env, NODE_OPTIONS: '' } },
        (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
      );
    });

  it('proves the chains, and names what was changed', async () => {
    await lookAtPatient();
    const whole = await verify();
    expect(whole.output).toMatch(
      /Larkmoor Practice .*\n {2}whole\n {2}head +\d+ [0-9a-f]{64}\n {2}unsealed +0/,
    );
    expect(whole.code).toBe(0);
    await app.owner.query(`set session_replication_role = replica;
      update audit_event set actor_name = 'Nobody' where operation = 'patient';
      reset session_replication_role`);
    const broken = await verify();
    expect(broken.output).toMatch(/BROKEN at \d+: its event was changed \(event [0-9a-f-]{36}\)/);
    expect(broken.code).toBe(1);
  });
});
