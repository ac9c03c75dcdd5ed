import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AuditModule } from '@kapstone/audit';
import { createPractice, IdentityModule, PracticeReader, StaffReader } from '@kapstone/identity';
import { DAY_MS, HOUR_MS, type Instant, instant, plusMs, type StaffId } from '@kapstone/kernel';
import { Authenticator, Permission, type RequestContext, Role } from '@kapstone/platform';
import { CheckPassword } from '../../../libs/identity/src/application/check-password.js';
import { CreateAccessToken } from '../../../libs/identity/src/application/create-access-token.js';
import { DeactivateStaff } from '../../../libs/identity/src/application/deactivate-staff.js';
import { InviteStaff } from '../../../libs/identity/src/application/invite-staff.js';
import { Licences } from '../../../libs/identity/src/application/licences.js';
import { RevokeAccessToken } from '../../../libs/identity/src/application/revoke-access-token.js';
import { SetStaffRoles } from '../../../libs/identity/src/application/set-staff-roles.js';
import { ShowLink } from '../../../libs/identity/src/application/show-link.js';
import { UpdateStaffMember } from '../../../libs/identity/src/application/update-staff-member.js';
import { UseLink } from '../../../libs/identity/src/application/use-link.js';
import type { Who } from '../../support/fixture.js';
import { startLibrary, type TestLibrary } from '../../support/library.js';

const PASSWORD = 'seven quiet lanterns';

let lib: TestLibrary;
let start: Instant;
let count = 0;

beforeAll(async () => {
  lib = await startLibrary([AuditModule, IdentityModule]);
  start = instant(Date.now());
});
afterAll(() => lib.stop());
beforeEach(() => lib.setNow(start));

const later = (ms: number) => lib.setNow(plusMs(start, ms));
const member = (who: Who) => lib.fixture.members[who].id as StaffId;
const versionOf = async (id: StaffId) => (await lib.get(StaffReader).byId(lib.as('admin'), id)).version;
const invite = (
  roles: readonly Role[] = [Role.Nurse],
  email = `new${(count += 1)}@fixture.test`,
  as: Who = 'admin',
) => lib.get(InviteStaff).execute(lib.as(as), { name: 'Wren Abara', email, roles });
/** Without a mail server the link is shown. */
const linkOf = async (staffId: StaffId, purpose: 'INVITATION' | 'RESET' = 'INVITATION') => {
  const shown = await lib.get(ShowLink).execute(lib.as('admin'), staffId, purpose);
  if (!shown.ok) throw new Error(shown.refusal.code);
  return shown.value;
};
const tokenOf = (path: string) => path.split('#')[1]!;
const use = (path: string, newPassword = PASSWORD, purpose: 'INVITATION' | 'RESET' = 'INVITATION') =>
  lib
    .get(UseLink)
    .execute(lib.context({ kind: 'anonymous' }), purpose, { token: tokenOf(path), newPassword });
const opens = async (email: string, password = PASSWORD) =>
  (await lib.get(CheckPassword).execute(lib.context({ kind: 'anonymous' }), email, password)).ok;
const cookieOf = (who: Who) =>
  lib
    .get(Authenticator)
    .authenticate({ cookie: lib.fixture.members[who].cookie, authorization: undefined, background: true });

describe('an invitation', () => {
  it('gives a staff member a password, once', async () => {
    const { staffId, recipient } = await invite([Role.Nurse], 'wren@fixture.test');
    expect(recipient).toBe('wren@fixture.test');
    const invited = async () => (await lib.get(StaffReader).byId(lib.as('admin'), staffId)).invited;
    expect(await invited()).toBe(true);
    const { path, expiresAt } = await linkOf(staffId);
    expect(path).toMatch(/^\/invitation#[\w-]{43}$/);
    expect(expiresAt - lib.now()).toBe(72 * HOUR_MS);
    expect(await opens('wren@fixture.test')).toBe(false);
    expect(await use(path, 'wrenwrenwren')).toMatchObject({ refusal: { code: 'WEAK_PASSWORD' } });
    expect(await use(path)).toMatchObject({ ok: true });
    expect(await opens('wren@fixture.test')).toBe(true);
    expect(await use(path)).toMatchObject({ refusal: { code: 'LINK_NOT_VALID' } });
    expect(await invited()).toBe(false);
  });

  it('used twice at one moment works for one', async () => {
    const { path } = await linkOf((await invite()).staffId);
    const results = await Promise.all([use(path), use(path), use(path)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('ends after 72 hours, when it is renewed, and with the staff member', async () => {
    const { staffId } = await invite();
    const first = await linkOf(staffId);
    later(72 * HOUR_MS);
    expect((await use(first.path)).ok).toBe(false);
    lib.setNow(start);
    const second = await linkOf(staffId);
    expect((await use(first.path)).ok).toBe(false);
    await lib.get(DeactivateStaff).execute(lib.as('admin'), { staffId: first.staffId, version: 1 });
    expect((await use(second.path)).ok).toBe(false);
    await lib.get(DeactivateStaff).reactivate(lib.as('admin'), first.staffId);
    expect((await use(second.path)).ok).toBe(true);
  });

  it('to an address of another practice looks like any other and leads nowhere', async () => {
    const stranger = lib.fixture.members.strangerAdmin.email;
    const { staffId } = await invite([Role.Nurse], stranger);
    const { path } = await linkOf(staffId);
    expect(path).toMatch(/^\/invitation#/);
    expect(await use(path)).toMatchObject({ refusal: { code: 'LINK_NOT_VALID' } });
    const { rows } = await lib.owner.query('select practice_id from staff_credential where email = $1', [
      stranger,
    ]);
    expect(rows).toEqual([{ practice_id: lib.fixture.strangerPracticeId }]);
  });

  it('to a colleague’s address says so', async () => {
    await expect(invite([Role.Nurse], 'NURSE@fixture.test')).rejects.toMatchObject({
      extensions: { field: 'email' },
    });
  });

  it('by one key adds one staff member, and is sent once', async () => {
    const input = {
      idempotencyKey: 'once',
      name: 'Ola Brandt',
      email: 'ola@fixture.test',
      roles: [Role.Nurse],
    };
    const first = await lib.get(InviteStaff).execute(lib.as('admin'), input);
    const second = await lib.get(InviteStaff).execute(lib.as('admin'), input);
    expect(second.staffId).toBe(first.staffId);
    const { rows } = await lib.owner.query(
      'select kind, recipient, status from mail_message where staff_id = $1',
      [first.staffId],
    );
    expect(rows).toEqual([{ kind: 'INVITATION', recipient: 'ola@fixture.test', status: 'WAITING' }]);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ email: 'nobody' }, 'email'],
    [{ roles: [] }, 'roles'],
  ])('of %j names the field', async (wrong, field) => {
    const input = { name: 'A', email: 'a@fixture.test', roles: [Role.Nurse], ...wrong };
    await expect(lib.get(InviteStaff).execute(lib.as('admin'), input)).rejects.toMatchObject({
      extensions: { field },
    });
  });
});

describe('a reset link', () => {
  it('sets a password within an hour and ends every session', async () => {
    const staffId = member('frontDesk');
    const tooLate = await linkOf(staffId, 'RESET');
    expect(tooLate.path).toMatch(/^\/reset#/);
    later(HOUR_MS);
    expect((await use(tooLate.path, PASSWORD, 'RESET')).ok).toBe(false);
    lib.setNow(start);
    const { path } = await linkOf(staffId, 'RESET');
    expect((await use(path, PASSWORD, 'INVITATION')).ok).toBe(false);
    expect((await cookieOf('frontDesk')).kind).toBe('staff');
    expect((await use(path, PASSWORD, 'RESET')).ok).toBe(true);
    expect((await cookieOf('frontDesk')).kind).toBe('anonymous');
    expect(await opens(lib.fixture.members.frontDesk.email)).toBe(true);
  });

  it('ends an invitation that lay unused, lest that undo the password', async () => {
    const invited = await invite([Role.Nurse], 'lark@fixture.test');
    const invitation = await linkOf(invited.staffId);
    const reset = await linkOf(invited.staffId, 'RESET');
    expect((await use(reset.path, PASSWORD, 'RESET')).ok).toBe(true);
    expect(await use(invitation.path)).toMatchObject({ refusal: { code: 'LINK_NOT_VALID' } });
  });

  it('is not made for a stranger', async () => {
    await expect(linkOf(member('strangerAdmin'), 'RESET')).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('roles', () => {
  const setRoles = async (who: Who, roles: readonly Role[], as: RequestContext = lib.as('admin')) =>
    lib
      .get(SetStaffRoles)
      .execute(as, { staffId: member(who), version: await versionOf(member(who)), roles });

  it('take effect with the next request of a session that is open, and tell its consoles', async () => {
    expect((await setRoles('otherTherapist', [Role.FrontDesk, Role.Nurse])).ok).toBe(true);
    const actor = await cookieOf('otherTherapist');
    expect(actor).toMatchObject({ roles: ['FRONT_DESK', 'NURSE'], chartScope: 'practice' });
    expect(actor.kind === 'staff' && actor.permissions.has(Permission.NoteWrite)).toBe(false);
  });

  it('are refused on a version that somebody replaced', async () => {
    const staffId = member('nurse');
    const version = await versionOf(staffId);
    const set = (roles: Role[]) =>
      lib.get(SetStaffRoles).execute(lib.as('admin'), { staffId, version, roles });
    expect((await set([Role.Nurse, Role.FrontDesk])).ok).toBe(true);
    expect(await set([Role.Nurse])).toMatchObject({
      refusal: { code: 'STALE_VERSION', currentVersion: version + 1 },
    });
  });

  it('of the last admin stay, and so does the last admin', async () => {
    expect(await setRoles('admin', [Role.Nurse])).toMatchObject({ refusal: { code: 'LAST_ADMIN' } });
    const version = await versionOf(member('admin'));
    const gone = await lib
      .get(DeactivateStaff)
      .execute(lib.as('admin'), { staffId: member('admin'), version });
    expect(gone).toMatchObject({ refusal: { code: 'LAST_ADMIN' } });
    expect(await cookieOf('admin')).toMatchObject({ roles: ['ADMIN'] });
  });

  it('of two admins who remove each other at one moment: one stays', async () => {
    expect((await setRoles('psychiatrist', [Role.Admin])).ok).toBe(true);
    const results = await Promise.all([
      setRoles('admin', [Role.Nurse]),
      setRoles('psychiatrist', [Role.Nurse]),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'LAST_ADMIN' } });
    const { rowCount } = await lib.owner.query(
      `select from staff_role where role = 'ADMIN' and practice_id = $1`,
      [lib.fixture.practiceId],
    );
    expect(rowCount).toBe(1);
    await lib.owner.query('insert into staff_role values ($1, $2, $3) on conflict do nothing', [
      lib.fixture.practiceId,
      member('admin'),
      Role.Admin,
    ]);
    expect((await setRoles('psychiatrist', [Role.Psychiatrist])).ok).toBe(true);
  });

  it('of a stranger are not found', async () => {
    const setting = lib.get(SetStaffRoles).execute(lib.as('admin'), {
      staffId: member('strangerAdmin'),
      version: 1,
      roles: [Role.Nurse],
    });
    await expect(setting).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});

describe('the staff', () => {
  it('are seen by colleagues, page by page, and not by strangers', async () => {
    const reader = lib.get(StaffReader);
    const ids = new Set<StaffId>();
    let after = null;
    for (;;) {
      const page = await reader.page(lib.as('nurse'), {}, { first: 2, after });
      for (const { id } of page.nodes) ids.add(id);
      if (!page.pageInfo.hasNextPage) break;
      after = JSON.parse(Buffer.from(page.pageInfo.endCursor!, 'base64url').toString());
    }
    const { rowCount } = await lib.owner.query('select from staff where practice_id = $1', [
      lib.fixture.practiceId,
    ]);
    expect(ids.size).toBe(rowCount);
    const strangers = await reader.page(lib.as('strangerAdmin'), {}, { first: 100, after: null });
    expect(strangers.nodes.map(({ id }) => id).filter((id) => ids.has(id))).toEqual([]);
  });

  it('are narrowed by role and by who is active', async () => {
    const page = await lib
      .get(StaffReader)
      .page(lib.as('nurse'), { role: Role.Therapist, active: true }, { first: 50, after: null });
    expect(page.nodes.map(({ name }) => name)).toEqual(['Marcus Webb']);
  });

  it('are renamed, and the audit has what they were called', async () => {
    const ctx = lib.as('admin');
    const staffId = member('therapist');
    const input = { staffId, version: await versionOf(staffId), title: 'Dr.', credentials: null };
    expect((await lib.get(UpdateStaffMember).execute(ctx, input)).ok).toBe(true);
    const { rows } = await lib.owner.query('select changes from audit_event where request_id = $1', [
      ctx.requestId,
    ]);
    expect(rows).toEqual([
      {
        changes: [
          { field: 'title', from: null, to: 'Dr.' },
          { field: 'credentials', from: 'LCSW', to: null },
        ],
      },
    ]);
  });

  it('have licences whose numbers were checked', async () => {
    const staffId = member('psychiatrist');
    const add = (input: object) =>
      lib.get(Licences).add(lib.as('admin'), { staffId, kind: 'DEA', number: 'ab1234563', ...input });
    await expect(add({ number: 'AB1234567' })).rejects.toMatchObject({ extensions: { field: 'number' } });
    await expect(add({})).rejects.toMatchObject({ extensions: { field: 'expiresOn' } });
    await expect(add({ kind: 'NPI', number: '1245319599' })).rejects.toMatchObject({
      extensions: { field: 'kind' },
    });
    const id = await add({ expiresOn: '2020-01-31' });
    const licences = await lib.get(StaffReader).licencesOf(lib.as('nurse'), staffId);
    expect(licences).toMatchObject([
      { kind: 'NPI', current: true },
      { kind: 'DEA', number: 'AB1234563', current: false },
    ]);
    await lib.get(Licences).remove(lib.as('admin'), id);
    expect(await lib.get(StaffReader).licencesOf(lib.as('nurse'), staffId)).toHaveLength(1);
    await expect(lib.get(Licences).remove(lib.as('admin'), id)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('an access token', () => {
  const create = (permissions: readonly string[], expiresInDays = 30, who: Who = 'frontDesk') =>
    lib.get(CreateAccessToken).execute(lib.as(who), { name: 'Report', permissions, expiresInDays });
  const bearer = (secret: string) =>
    lib.get(Authenticator).authenticate({
      cookie: lib.fixture.members.nurse.cookie,
      authorization: `Bearer ${secret}`,
      background: false,
    });

  it('acts for its owner with what it was given, whatever cookie lies beside it', async () => {
    const { secret } = await create([Permission.ScheduleRead]);
    expect(secret).toMatch(/^kst_[\w-]{43}$/);
    expect(await bearer(secret)).toMatchObject({
      kind: 'token',
      name: 'Tomas Field',
      tokenName: 'Report',
      permissions: new Set([Permission.ScheduleRead]),
      chartScope: 'none',
    });
    const { rows } = await lib.owner.query('select row_to_json(t)::text as text from access_token t');
    for (const { text } of rows) expect(text).not.toContain(secret);
  });

  it('cannot be given what its owner lacks, or what needs a person', async () => {
    const refused = { extensions: { code: 'BAD_INPUT', field: 'permissions' } };
    await expect(create([Permission.AuditRead])).rejects.toMatchObject(refused);
    await expect(create([Permission.StaffManage], 30, 'admin')).rejects.toMatchObject(refused);
    await expect(create(['EVERYTHING'])).rejects.toMatchObject(refused);
    await expect(create([])).rejects.toMatchObject(refused);
    await expect(create([Permission.ScheduleRead], 366)).rejects.toMatchObject({
      extensions: { field: 'expiresInDays' },
    });
  });

  it('loses what its owner loses', async () => {
    const { secret } = await create([Permission.ScheduleRead, Permission.PatientWrite]);
    const staffId = member('frontDesk');
    const set = async (roles: readonly Role[]) =>
      lib.get(SetStaffRoles).execute(lib.as('admin'), { staffId, version: await versionOf(staffId), roles });
    await set([Role.Nurse]);
    expect(await bearer(secret)).toMatchObject({ permissions: new Set([Permission.ScheduleRead]) });
    await set([Role.FrontDesk]);
  });

  it('ends when it expires, when it is revoked and when its owner goes', async () => {
    const [first, second, third] = [
      await create([Permission.ScheduleRead]),
      await create([Permission.ScheduleRead]),
      await create([Permission.ScheduleRead]),
    ];
    later(30 * DAY_MS);
    expect((await bearer(first.secret)).kind).toBe('anonymous');
    lib.setNow(start);
    await expect(lib.get(RevokeAccessToken).execute(lib.as('nurse'), second.id)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    await lib.get(RevokeAccessToken).execute(lib.as('frontDesk'), second.id);
    expect((await bearer(second.secret)).kind).toBe('anonymous');
    const staffId = member('frontDesk');
    await lib.get(DeactivateStaff).execute(lib.as('admin'), { staffId, version: await versionOf(staffId) });
    expect((await bearer(third.secret)).kind).toBe('anonymous');
    await lib.get(DeactivateStaff).reactivate(lib.as('admin'), staffId);
    expect((await bearer(third.secret)).kind).toBe('anonymous');
  });

  it('is nobody by another scheme or secret', async () => {
    for (const secret of ['kst_guessed', 'guessed', ''])
      expect((await bearer(secret)).kind).toBe('anonymous');
  });
});

describe('a practice', () => {
  const input = {
    name: 'Fernhill',
    timeZone: 'America/Chicago',
    adminName: 'Ines Holt',
    adminEmail: 'Ines@fernhill.test',
  };
  const create = async (change: Partial<typeof input> = {}) => {
    const owner = new pg.Client({ connectionString: lib.ownerUrl });
    await owner.connect();
    try {
      return await createPractice(owner, { ...input, ...change }, lib.now(), () => Promise.resolve());
    } finally {
      await owner.end();
    }
  };

  it('is made with an admin who sets a password by the link', async () => {
    const { practiceId, invitation } = await create();
    expect((await use(invitation.path)).ok).toBe(true);
    expect(await opens('ines@fernhill.test')).toBe(true);
    expect((await lib.get(PracticeReader).current(lib.as('nurse'))).id).not.toBe(practiceId);
  });

  it('is not made by halves', async () => {
    const before = await lib.owner.query('select from practice');
    await expect(create({ name: 'Another' })).rejects.toMatchObject({ extensions: { field: 'adminEmail' } });
    await expect(create({ timeZone: 'Mars/Olympus' })).rejects.toMatchObject({
      extensions: { field: 'timeZone' },
    });
    expect((await lib.owner.query('select from practice')).rowCount).toBe(before.rowCount);
  });
});

describe('what finds people by a secret', () => {
  it('is out of the app role’s reach, but for its functions', async () => {
    for (const table of ['staff_credential', 'sign_in_failure']) {
      await expect(lib.app.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42501' });
    }
    for (const table of [
      'staff',
      'staff_role',
      'staff_session',
      'access_token',
      'one_time_link',
      'licence',
    ]) {
      expect((await lib.app.query(`select * from ${table}`)).rowCount).toBe(0);
    }
  });
});
