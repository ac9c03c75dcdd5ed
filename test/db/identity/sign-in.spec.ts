import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AuditModule } from '@kapstone/audit';
import { hashPassword, IdentityModule } from '@kapstone/identity';
import { HOUR_MS, type Instant, instant, MINUTE_MS, plusMs } from '@kapstone/kernel';
import { type Actor, Authenticator, type RequestContext, RequestLimit } from '@kapstone/platform';
import { ChangePassword } from '../../../libs/identity/src/application/change-password.js';
import { CheckPassword } from '../../../libs/identity/src/application/check-password.js';
import { Sessions } from '../../../libs/identity/src/application/sessions.js';
import { SignIn } from '../../../libs/identity/src/application/sign-in.js';
import { startLibrary, type TestLibrary } from '../../support/library.js';

const PASSWORD = 'seven quiet lanterns';
const OFFICE = '198.51.100.7';
const ELSEWHERE = '203.0.113.9';

// A refusal takes its time, on purpose.
jest.setTimeout(30_000);

let lib: TestLibrary;
let start: Instant;

beforeAll(async () => {
  lib = await startLibrary([AuditModule, IdentityModule]);
  start = instant(Date.now());
  const hash = await hashPassword(PASSWORD);
  await lib.owner.query('update staff_credential set password_hash = $1', [hash]);
});
afterAll(() => lib.stop());
beforeEach(async () => {
  lib.setNow(start);
  await lib.owner.query('delete from sign_in_failure');
  await lib.owner.query('update staff_session set address = null');
});

const nurse = () => lib.fixture.members.nurse.email;
const signedOut = (change: Partial<RequestContext> = {}) => lib.context({ kind: 'anonymous' }, change);

const tryPassword = (password: string, address = OFFICE, email = nurse()) =>
  lib.get(CheckPassword).execute(signedOut({ address }), email, password);

/** Signs in and gives what the browser would send. */
async function signIn(address = OFFICE): Promise<string> {
  const checked = await tryPassword(PASSWORD, address);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const { secret } = await lib.get(SignIn).execute(signedOut({ address }), checked.value);
  return `kapstone_session=${secret}`;
}

const who = (cookie: string, background = false): Promise<Actor> =>
  lib.get(Authenticator).authenticate({ cookie, authorization: undefined, background });

const later = (ms: number) => lib.setNow(plusMs(start, ms));

/** A context of whoever the cookie belongs to. */
const of = async (cookie: string) => lib.context(await who(cookie));

const signInEvents = async (code: string) =>
  (await lib.owner.query(`select * from audit_event where kind = 'SIGN_IN' and code = $1`, [code])).rowCount!;

describe('a password', () => {
  it('opens its account, however the address is written', async () => {
    expect(await tryPassword(PASSWORD, OFFICE, ' Nurse@FIXTURE.test ')).toMatchObject({
      ok: true,
      value: { staffId: lib.fixture.members.nurse.id },
    });
  });

  it('that is wrong gets the same answer as an account that is unknown, and only the known one is audited', async () => {
    const before = await signInEvents('SIGN_IN_FAILED');
    const wrong = await tryPassword('not the password');
    const unknown = await tryPassword('not the password', OFFICE, 'nobody@fixture.test');
    expect(wrong).toMatchObject({ ok: false, refusal: { code: 'SIGN_IN_FAILED' } });
    expect(unknown).toEqual(wrong);
    expect(await signInEvents('SIGN_IN_FAILED')).toBe(before + 1);
  });

  it('of a deactivated staff member opens nothing', async () => {
    const { id } = lib.fixture.members.otherTherapist;
    await lib.owner.query('update staff set active = false where id = $1', [id]);
    expect((await tryPassword(PASSWORD, OFFICE, 'othertherapist@fixture.test')).ok).toBe(false);
    await lib.owner.query('update staff set active = true where id = $1', [id]);
  });

  it('never reaches the audit, nor does a NUL reach PostgreSQL', async () => {
    expect((await tryPassword('an odd \0 one', OFFICE, 'nurse@fixture.test\0')).ok).toBe(false);
    expect((await tryPassword('an odd \0 one')).ok).toBe(false);
    const { rows } = await lib.owner.query('select row_to_json(e)::text as text from audit_event e');
    for (const { text } of rows) expect(text).not.toMatch(/an odd|lanterns/);
  });
});

describe('throttling', () => {
  const fail = async (times: number, address = OFFICE, email = nurse()) => {
    for (let i = 0; i < times; i += 1) {
      expect(await tryPassword('wrong', address, email)).toMatchObject({
        refusal: { code: 'SIGN_IN_FAILED' },
      });
    }
  };
  const waits = async (address = OFFICE, email = nurse()) => {
    const result = await tryPassword(PASSWORD, address, email);
    return result.ok || result.refusal.code !== 'SIGN_IN_THROTTLED'
      ? null
      : (result.refusal.retryAt - lib.now()) / 1000;
  };

  it('makes the right password wait after five wrong ones, and lets it in then', async () => {
    await fail(5);
    expect(await waits()).toBe(30);
    later(29_000);
    expect(await waits()).toBe(1);
    later(30_000);
    expect(await waits()).toBeNull();
    await fail(4);
  });

  it('tells nobody whether an account exists', async () => {
    await fail(5, OFFICE, 'nobody@fixture.test');
    expect(await waits(OFFICE, 'nobody@fixture.test')).toBe(30);
  });

  it('does not make anybody wait for what happened at another address', async () => {
    await fail(5, ELSEWHERE);
    expect(await waits(OFFICE)).toBeNull();
  });

  it('counts tries made at one moment, every one', async () => {
    const before = await signInEvents('SIGN_IN_FAILED');
    const results = await Promise.all(Array.from({ length: 30 }, () => tryPassword('wrong')));
    const codes = results.map((result) => (result.ok ? 'OK' : result.refusal.code));
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'SIGN_IN_THROTTLED')).toHaveLength(25);
    expect(await signInEvents('SIGN_IN_FAILED')).toBe(before + 5);
  });

  it('slows guessing of one account from many addresses, but not where its owner signed in before', async () => {
    await signIn(OFFICE);
    await Promise.all(Array.from({ length: 20 }, (_, i) => fail(1, `203.0.113.${i}`)));
    expect(await waits('203.0.113.200')).toBe(5);
    expect(await waits(OFFICE)).toBeNull();
  });

  it('slows guessing of many accounts from one address, but not of those who signed in there before', async () => {
    await signIn(OFFICE);
    await lib.owner.query('delete from sign_in_failure');
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => tryPassword('wrong', OFFICE, `guess${i}@fixture.test`)),
    );
    expect(await waits(OFFICE, lib.fixture.members.admin.email)).toBe(5);
    expect(await waits(OFFICE)).toBeNull();
  });

  it('takes all addresses of one IPv6 network for one', async () => {
    await Promise.all([1, 2, 3, 4, 5].map((n) => fail(1, `2001:db8:7:1::${n}`)));
    expect(await waits('2001:db8:7:1:ffff::9')).toBe(30);
    expect(await waits('2001:db8:7:2::1')).toBeNull();
    const asks = (address: string) =>
      lib.get(RequestLimit).admits(signedOut({ address }), 'something', { most: 2, minutes: 10 });
    expect(await asks('2001:db8:7:1::1')).toBe(true);
    expect(await asks('2001:db8:7:1::2')).toBe(true);
    expect(await asks('2001:db8:7:1::3')).toBe(false);
    expect(await asks('2001:db8:7:2::3')).toBe(true);
  });

  it('forgets after a day who failed and who asked, with whoever comes next', async () => {
    const rows = async (table: string) => (await lib.owner.query(`select from ${table}`)).rowCount!;
    const ask = (address: string) =>
      lib.get(RequestLimit).admits(signedOut({ address }), 'something', { most: 2, minutes: 10 });
    await lib.owner.query('delete from request_count');
    await fail(1, ELSEWHERE, 'nobody@fixture.test');
    await Promise.all([1, 2, 3, 4].map((n) => ask(`203.0.113.${n}`)));
    later(23 * HOUR_MS);
    await fail(1);
    await ask(OFFICE);
    expect(await rows('sign_in_failure')).toBe(6);
    expect(await rows('request_count')).toBe(5);
    later(24 * HOUR_MS);
    await fail(1);
    await ask(OFFICE);
    expect(await rows('sign_in_failure')).toBe(3);
    expect(await rows('request_count')).toBe(1);
  });

  it('keeps no address and no account in the clear', async () => {
    await fail(1);
    const { rows } = await lib.owner.query('select * from sign_in_failure');
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.subject).toHaveLength(32);
  });
});

describe('a session', () => {
  it('is somebody’s, by a secret of which only a hash is kept', async () => {
    const cookie = await signIn();
    expect(await who(cookie)).toMatchObject({
      kind: 'staff',
      name: 'Jonah Reyes',
      roles: ['NURSE'],
      locked: false,
    });
    const { rows } = await lib.owner.query('select row_to_json(s)::text as text from staff_session s');
    for (const { text } of rows) expect(text).not.toContain(cookie.split('=')[1]);
    expect(await who('kapstone_session=guessed')).toEqual({ kind: 'anonymous' });
    expect(await who('')).toEqual({ kind: 'anonymous' });
  });

  it('locks when idle, and what a console polls does not keep it open', async () => {
    const cookie = await signIn();
    later(14 * MINUTE_MS);
    expect(await who(cookie, true)).toMatchObject({ locked: false });
    later(15 * MINUTE_MS);
    expect(await who(cookie)).toMatchObject({ locked: true });
    later(16 * MINUTE_MS);
    expect(await who(cookie)).toMatchObject({ locked: true });
  });

  it('stays open with activity, until twelve hours after it began', async () => {
    const cookie = await signIn();
    for (let at = 0; at < 12 * HOUR_MS; at += 14 * MINUTE_MS) {
      later(at);
      expect(await who(cookie)).toMatchObject({ locked: false });
    }
    later(12 * HOUR_MS);
    expect(await who(cookie)).toEqual({ kind: 'anonymous' });
  });

  it('unlocks with the password only', async () => {
    const cookie = await signIn();
    await lib.get(Sessions).lock(await of(cookie));
    const locked = await of(cookie);
    expect(locked.actor).toMatchObject({ locked: true });
    expect(await lib.get(Sessions).unlock(locked, 'wrong')).toMatchObject({
      refusal: { code: 'SIGN_IN_FAILED' },
    });
    expect(await who(cookie)).toMatchObject({ locked: true });
    expect(await lib.get(Sessions).unlock(locked, PASSWORD)).toMatchObject({ ok: true });
    expect(await who(cookie)).toMatchObject({ locked: false });
  });

  it('ends alone, or with all others', async () => {
    const [one, two, three] = [await signIn(), await signIn(), await signIn()];
    await lib.get(Sessions).signOut(await of(one));
    expect([(await who(one)).kind, (await who(two)).kind]).toEqual(['anonymous', 'staff']);
    await lib.get(Sessions).signOutEverywhere(await of(two));
    expect([(await who(two)).kind, (await who(three)).kind]).toEqual(['anonymous', 'anonymous']);
  });
});

describe('changing the password', () => {
  const change = (ctx: RequestContext, currentPassword: string, newPassword: string) =>
    lib.get(ChangePassword).execute(ctx, { currentPassword, newPassword });

  it('asks for the current one and for a good one, and ends the other sessions', async () => {
    const [here, there] = [await signIn(), await signIn()];
    const ctx = await of(here);
    expect(await change(ctx, 'wrong', 'nine slow cartographers')).toMatchObject({
      refusal: { code: 'SIGN_IN_FAILED' },
    });
    expect(await change(ctx, PASSWORD, 'password1234')).toMatchObject({ refusal: { code: 'WEAK_PASSWORD' } });
    expect(await change(ctx, PASSWORD, 'Larkmoor2026!')).toMatchObject({
      refusal: { code: 'WEAK_PASSWORD' },
    });
    expect((await tryPassword(PASSWORD)).ok).toBe(true);
    expect(await change(ctx, PASSWORD, 'nine slow cartographers')).toMatchObject({ ok: true });
    expect((await tryPassword('nine slow cartographers')).ok).toBe(true);
    expect((await tryPassword(PASSWORD)).ok).toBe(false);
    expect([(await who(here)).kind, (await who(there)).kind]).toEqual(['staff', 'anonymous']);
  });
});
