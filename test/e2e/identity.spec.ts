import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { hashPassword } from '@kapstone/identity';
import { instant, MINUTE_MS, plusMs } from '@kapstone/kernel';
import { startApp, type TestApp } from '../support/app.js';
import { runJob } from '../support/jobs.js';

const PASSWORD = 'seven quiet lanterns';

// A refusal takes its time, on purpose.
jest.setTimeout(60_000);

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await app.owner.query('update staff_credential set password_hash = $1', [await hashPassword(PASSWORD)]);
});
afterAll(() => app.stop());
beforeEach(() => app.owner.query('delete from sign_in_failure'));

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Viewer { locked roles chartScope idleLockMinutes permissions staffMember { name email } practice { name } }
    ... on Refusal { code message }
    ... on SignInThrottled { retryAt }
  }
}`;

/** Signs in as a browser does, and keeps the headers of the answer. */
async function signIn(email: string, password: string) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { email, password } } }),
  });
  const { data, errors } = (await response.json()) as any;
  return { answer: data?.signIn, errors, setCookie: response.headers.get('set-cookie') };
}

const browser = async (email = app.fixture.members.nurse.email) => {
  const { setCookie } = await signIn(email, PASSWORD);
  return app.caller({ cookie: setCookie!.split(';')[0]! });
};

const codes = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }) =>
  errors?.map(({ extensions }) => extensions.code);

describe('signIn', () => {
  it('answers with the viewer and a cookie that scripts and other sites cannot use', async () => {
    const { answer, setCookie } = await signIn(app.fixture.members.admin.email, PASSWORD);
    expect(answer).toEqual({
      __typename: 'Viewer',
      locked: false,
      roles: ['ADMIN'],
      chartScope: 'NONE',
      idleLockMinutes: 15,
      permissions: expect.arrayContaining(['AUDIT_READ', 'STAFF_MANAGE']),
      staffMember: { name: 'Bea Castellano', email: 'admin@fixture.test' },
      practice: { name: 'Larkmoor Practice' },
    });
    expect(setCookie).toMatch(/^kapstone_session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/);
  });

  it('refuses a wrong password, an unknown account and an empty form in the same shape, without a cookie', async () => {
    for (const [email, password] of [
      [app.fixture.members.nurse.email, 'wrong'],
      ['nobody@fixture.test', 'wrong'],
      ['', ''],
    ] as const) {
      const { answer, setCookie } = await signIn(email, password);
      expect(answer).toMatchObject({ __typename: 'SignInFailed', code: 'SIGN_IN_FAILED' });
      expect(setCookie).toBeNull();
    }
  });

  it('tells after five wrong passwords when the next try may be made', async () => {
    const { email } = app.fixture.members.nurse;
    for (let i = 0; i < 5; i += 1) await signIn(email, 'wrong');
    expect((await signIn(email, PASSWORD)).answer).toMatchObject({
      __typename: 'SignInThrottled',
      retryAt: expect.stringMatching(/Z$/),
    });
  });

  it('takes as long for an unknown account as for a wrong password', async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    const attempt = async (kind: 'known' | 'unknown') => {
      const began = performance.now();
      await signIn(
        kind === 'known' ? app.fixture.members.nurse.email : 'nobody@fixture.test',
        'wrong password',
      );
      times[kind].push(performance.now() - began);
    };
    for (let i = 0; i < 25; i += 1) {
      await app.owner.query('delete from sign_in_failure');
      await attempt('known');
      await attempt('unknown');
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
    const ratio = median(times.known) / median(times.unknown);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
  });
});

describe('viewer', () => {
  const VIEWER = '{ viewer { locked staffMember { name } } }';

  it('is nobody when signed out, and whoever the cookie says', async () => {
    expect((await app.as('signedOut').ok(VIEWER))['viewer']).toBeNull();
    expect((await app.as('nurse').ok(VIEWER))['viewer']).toEqual({
      locked: false,
      staffMember: { name: 'Jonah Reyes' },
    });
  });

  it('is nobody after signing out here or everywhere', async () => {
    const { email } = app.fixture.members.frontDesk;
    const [one, two] = [await browser(email), await browser(email)];
    await one.ok('mutation { signOut { done } }');
    expect((await one.ok(VIEWER))['viewer']).toBeNull();
    await two.ok('mutation { signOutEverywhere { done } }');
    expect((await two.ok(VIEWER))['viewer']).toBeNull();
    expect(codes(await two.gql('mutation { signOutEverywhere { done } }'))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a locked session', () => {
  const UNLOCK =
    'mutation Unlock($password: String!) { unlock(input: { password: $password }) { __typename } }';

  it('does nothing but unlock and sign out', async () => {
    const caller = await browser();
    await caller.ok('mutation { lock { done } }');
    expect((await caller.ok('{ viewer { locked } }'))['viewer']).toEqual({ locked: true });
    for (const operation of [
      '{ staff { nodes { id } } }',
      '{ accessTokens { id } }',
      'mutation { lock { done } }',
    ]) {
      expect(codes(await caller.gql(operation))).toEqual(['LOCKED']);
    }
    expect((await caller.ok(UNLOCK, { password: 'wrong' }))['unlock']).toEqual({
      __typename: 'SignInFailed',
    });
    expect((await caller.ok(UNLOCK, { password: PASSWORD }))['unlock']).toEqual({ __typename: 'Viewer' });
    await caller.ok('{ staff { nodes { id } } }');
  });

  it('is one that nobody touched, whatever its console polled', async () => {
    const { setCookie } = await signIn(app.fixture.members.nurse.email, PASSWORD);
    const caller = app.caller({ cookie: setCookie!.split(';')[0]!, 'x-kapstone-background': '1' });
    const began = Date.now();
    for (const minutes of [5, 10, 14.9]) {
      app.setNow(plusMs(instant(began), minutes * MINUTE_MS));
      await caller.ok('{ staff { nodes { id } } }');
    }
    app.setNow(plusMs(instant(began), 15.1 * MINUTE_MS));
    expect(codes(await caller.gql('{ staff { nodes { id } } }'))).toEqual(['LOCKED']);
    app.setNow(instant(began));
  });
});

describe('staff', () => {
  const INVITE = `mutation Invite($email: String!) {
    inviteStaff(input: { name: "Wren Abara", credentials: "RN", email: $email, roles: [NURSE] }) {
      recipient byMail staffMember { id invited email version roles }
    }
  }`;
  const ACCEPT = `mutation Accept($input: UseLinkInput!) {
    acceptInvitation(input: $input) { __typename ... on Refusal { code } }
  }`;

  it('are invited by an admin, set a password, and sign in', async () => {
    const email = 'wren@fixture.test';
    const { inviteStaff } = await app.as('admin').ok(INVITE, { email });
    expect(inviteStaff).toMatchObject({ recipient: email, byMail: false });
    expect(inviteStaff.staffMember).toMatchObject({ invited: true, email, roles: ['NURSE'] });
    // Without a mail server the message is kept, and no link in it: one is made for the admin who asks, and the audit knows.
    const { rows } = await app.owner.query<{ id: string }>(
      'select id from mail_message where staff_id = $1',
      [inviteStaff.staffMember.id],
    );
    await runJob(app, 'send-mail', { messageId: rows[0]!.id });
    const { mailMessages } = await app.as('admin').ok('{ mailMessages { nodes { kind status body } } }');
    expect(mailMessages.nodes[0]).toMatchObject({ kind: 'INVITATION', status: 'KEPT' });
    expect(mailMessages.nodes[0].body).toContain('there is no mail server');
    expect(mailMessages.nodes[0].body).not.toContain('invitation#');
    const { showStaffLink } = await app
      .as('admin')
      .ok(
        `mutation ($id: ID!) { showStaffLink(staffId: $id, kind: INVITATION) { ... on OneTimeLink { path } } }`,
        { id: inviteStaff.staffMember.id },
      );
    const token = showStaffLink.path.replace('/invitation#', '');
    const accept = async (newPassword: string) =>
      (await app.as('signedOut').ok(ACCEPT, { input: { token, newPassword } }))['acceptInvitation'];
    expect(await accept('short')).toEqual({ __typename: 'WeakPassword', code: 'WEAK_PASSWORD' });
    expect(await accept(PASSWORD)).toEqual({ __typename: 'Done' });
    expect(await accept(PASSWORD)).toEqual({ __typename: 'LinkNotValid', code: 'LINK_NOT_VALID' });
    expect((await signIn(email, PASSWORD)).answer).toMatchObject({ __typename: 'Viewer', roles: ['NURSE'] });
  });

  it('show their address to an admin only', async () => {
    const query = `{ staffMember(id: "${app.fixture.members.therapist.id}") { email name npi licences { kind current } } }`;
    const forAdmin = (await app.as('admin').ok(query))['staffMember'];
    expect(forAdmin).toEqual({
      email: 'therapist@fixture.test',
      name: 'Marcus Webb',
      npi: '1234567893',
      licences: [{ kind: 'NPI', current: true }],
    });
    expect((await app.as('nurse').ok(query))['staffMember']).toEqual({ ...forAdmin, email: null });
  });

  it('of another practice do not exist', async () => {
    const query = `{ staffMember(id: "${app.fixture.members.therapist.id}") { name } }`;
    expect(codes(await app.as('strangerAdmin').gql(query))).toEqual(['NOT_FOUND']);
    expect(codes(await app.as('admin').gql('{ staffMember(id: "not an id") { name } }'))).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('are managed by an admin only, and the last admin stays', async () => {
    const set = `mutation { setStaffRoles(input: { staffId: "${app.fixture.members.admin.id}", version: 1, roles: [NURSE] }) {
      __typename ... on Refusal { code message } } }`;
    expect(codes(await app.as('nurse').gql(set))).toEqual(['FORBIDDEN']);
    expect((await app.as('admin').ok(set))['setStaffRoles']).toMatchObject({
      __typename: 'LastAdmin',
      code: 'LAST_ADMIN',
    });
  });

  it('lose a role at once', async () => {
    const { id } = app.fixture.members.otherTherapist;
    const note = '{ staff { nodes { id } } auditEvents { nodes { id } } }';
    expect(codes(await app.as('otherTherapist').gql(note))).toEqual(['FORBIDDEN']);
    await app.as('admin').ok(
      `mutation { setStaffRoles(input: { staffId: "${id}", version: 1, roles: [THERAPIST, ADMIN] }) {
        ... on StaffMember { version } } }`,
    );
    await app.as('otherTherapist').ok(note);
    await app.as('admin').ok(
      `mutation { setStaffRoles(input: { staffId: "${id}", version: 2, roles: [THERAPIST] }) {
        ... on StaffMember { version } } }`,
    );
    expect(codes(await app.as('otherTherapist').gql(note))).toEqual(['FORBIDDEN']);
  });
});

describe('an access token', () => {
  const CREATE = `mutation { createAccessToken(input: { name: "Report", permissions: ["STAFF_READ"], expiresInDays: 7 }) {
    secret token { id name permissions lastUsedAt } } }`;

  it('reads what it was given, and manages nothing', async () => {
    const { createAccessToken } = await app.as('admin').ok(CREATE);
    const program = app.caller({ authorization: `Bearer ${createAccessToken.secret}` });
    await program.ok('{ staff { nodes { id } } viewer { permissions } }');
    expect(codes(await program.gql('{ auditEvents { nodes { id } } }'))).toEqual(['FORBIDDEN']);
    expect(codes(await program.gql(CREATE))).toEqual(['FORBIDDEN']);
    expect(codes(await program.gql('mutation { lock { done } }'))).toEqual(['FORBIDDEN']);
    const [token] = (await app.as('admin').ok('{ accessTokens { id lastUsedAt } }'))['accessTokens'];
    expect(token).toEqual({ id: createAccessToken.token.id, lastUsedAt: expect.any(String) });
    await app.as('admin').ok(`mutation { revokeAccessToken(id: "${token.id}") { done } }`);
    expect(codes(await program.gql('{ staff { nodes { id } } }'))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('savePreferences', () => {
  const SAVE = `mutation Save($input: SavePreferencesInput!) {
    savePreferences(input: $input) { theme density letterKeys defaultLocationId boardColumns hourHeight }
  }`;
  const OWN =
    '{ viewer { preferences { theme density letterKeys defaultLocationId boardColumns hourHeight } } }';
  const untouched = {
    theme: 'AUTO',
    density: 'COMFORTABLE',
    letterKeys: true,
    defaultLocationId: null,
    boardColumns: [],
    hourHeight: 96,
  };
  const preferencesOf = async (who: 'nurse' | 'admin') => (await app.as(who).ok(OWN))['viewer'].preferences;

  it('keeps both of two choices that arrive at once', async () => {
    const save = (input: object) => app.as('therapist').ok(SAVE, { input });
    for (const [hourHeight, density] of [
      [120, 'COMPACT'],
      [160, 'COMFORTABLE'],
      [96, 'COMPACT'],
      [120, 'COMFORTABLE'],
    ]) {
      await Promise.all([save({ hourHeight }), save({ density })]);
      expect((await save({}))['savePreferences']).toMatchObject({ hourHeight, density });
    }
  });

  it('keeps what is left out, takes a location away with null, and is nobody else’s', async () => {
    expect(await preferencesOf('nurse')).toEqual(untouched);
    const chosen = {
      ...untouched,
      density: 'COMPACT',
      letterKeys: false,
      defaultLocationId: app.fixture.locationId,
      boardColumns: ['MINE', 'NURSES'],
      hourHeight: 160,
    };
    expect((await app.as('nurse').ok(SAVE, { input: chosen }))['savePreferences']).toEqual(chosen);
    await app.as('nurse').ok(SAVE, { input: { theme: 'DARK', density: null, defaultLocationId: null } });
    expect(await preferencesOf('nurse')).toEqual({ ...chosen, theme: 'DARK', defaultLocationId: null });
    expect(await preferencesOf('admin')).toEqual(untouched);
  });

  it('is in the audit, with what was and what is', async () => {
    await app.as('admin').ok(SAVE, { input: { theme: 'LIGHT' } });
    const { rows } = await app.owner.query(
      `select changes from audit_event where operation = 'savePreferences' and actor_name = 'Bea Castellano'`,
    );
    expect(rows.at(-1).changes).toEqual([{ field: 'theme', from: 'AUTO', to: 'LIGHT' }]);
  });

  it.each([
    ['a location of another practice', () => app.fixture.strangerLocationId],
    ['a location that is nowhere', () => '00000000-0000-7000-8000-000000000000'],
    ['no id at all', () => 'Juniper Street'],
  ])('finds %s nowhere', async (_, defaultLocationId) => {
    const answer = await app.as('nurse').gql(SAVE, { input: { defaultLocationId: defaultLocationId() } });
    expect(codes(answer)).toEqual(['NOT_FOUND']);
  });

  it('refuses a height that the console does not draw', async () => {
    const answer = await app.as('nurse').gql(SAVE, { input: { hourHeight: 97 } });
    expect(codes(answer)).toEqual(['BAD_INPUT']);
  });
});
