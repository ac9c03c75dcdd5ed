import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.stop());

const contact = { phone: '(555) 010-0777', preferredMethod: 'TEXT' };
const noor = {
  givenName: 'Noor',
  familyName: 'Haddad',
  birthDate: '1993-10-27',
  contact,
  coverage: 'UNINSURED',
  intendsToClaim: false,
};

const RESULT = `{ __typename
  ... on Patient { id name version language active contact { phone safeMethod } emergencyContact { name } }
  ... on PossibleDuplicate { code message matches { matchedOn patient { name birthDate } } }
  ... on StaleVersion { currentVersion } }`;

const create = async (input: object, who: Who = 'frontDesk') => {
  const answer = await app
    .as(who)
    .gql(
      `mutation Create($input: CreatePatientInput!) { createPatient(input: $input) ${RESULT.replace('... on StaleVersion { currentVersion }', '')} }`,
      { input },
    );
  return { value: answer.data?.createPatient, error: answer.errors?.[0]?.extensions };
};

const update = async (input: object) => {
  const answer = await app
    .as('frontDesk')
    .gql(
      `mutation Update($input: UpdatePatientInput!) { updatePatient(input: $input) ${RESULT.replace(/\.\.\. on PossibleDuplicate.*\n/, '')} }`,
      { input },
    );
  return { value: answer.data?.updatePatient, error: answer.errors?.[0]?.extensions };
};

const find = async (search: string, more: object = {}, who: Who = 'frontDesk') => {
  const { patients } = await app.as(who).ok(
    `query Find($search: String, $active: Boolean, $first: Int, $after: String) {
      patients(search: $search, active: $active, first: $first, after: $after) {
        nodes { name } pageInfo { endCursor hasNextPage } } }`,
    { search, first: 25, ...more },
  );
  return { names: patients.nodes.map(({ name }: { name: string }) => name), ...patients.pageInfo };
};

interface Staged {
  readonly name: string;
  readonly courses: {
    readonly status: string;
    readonly sessions: { readonly kind: string; readonly appointment: { readonly status: string } | null }[];
  }[];
  readonly nextAppointment: { readonly readiness: { readonly state: string } } | null;
}

/** The stage as a person would tell it from what the API shows. */
function stageOf({ courses }: Staged): string {
  const running = courses.filter(({ status }) => status === 'ACTIVE');
  if (courses.length === 0) return 'NO_COURSE';
  if (running.length === 0) return 'COURSE_OVER';
  const begun = running.some(({ sessions }) =>
    sessions.some(({ kind, appointment }) => kind === 'INFUSION' && appointment?.status === 'COMPLETED'),
  );
  return begun ? 'IN_TREATMENT' : 'PREPARING';
}

describe('taking in a patient', () => {
  it('keeps what was said, once for a key', async () => {
    const first = await create({ ...noor, idempotencyKey: 'noor', language: 'ES-mx' });
    expect(first.value).toMatchObject({
      __typename: 'Patient',
      name: 'Noor Haddad',
      version: 1,
      language: 'es-MX',
    });
    const again = await create({ ...noor, idempotencyKey: 'noor', language: 'ES-mx' });
    expect(again.value.id).toBe(first.value.id);
  });

  it('shows whom the newcomer may be, and creates all the same when told to', async () => {
    const typo = { ...noor, givenName: 'Nour', contact: { preferredMethod: 'MAIL' } };
    expect((await create(typo)).value).toEqual({
      __typename: 'PossibleDuplicate',
      code: 'POSSIBLE_DUPLICATE',
      message:
        'A patient who is here already may be the same person. Open that record, or create this one all the same.',
      matches: [
        { matchedOn: ['name', 'birth date'], patient: { name: 'Noor Haddad', birthDate: '1993-10-27' } },
      ],
    });
    expect((await create({ ...typo, notADuplicate: true })).value.name).toBe('Nour Haddad');
  });

  it('asks before there is a record', async () => {
    const ask = async (input: object, who: Who = 'frontDesk') =>
      (
        await app
          .as(who)
          .ok(
            `query Ask($input: PossibleDuplicatesInput!) { possibleDuplicates(input: $input) { matchedOn patient { name } } }`,
            { input },
          )
      ).possibleDuplicates;
    expect(await ask({ givenName: 'imani', familyName: 'cole' })).toEqual([
      { matchedOn: ['name'], patient: { name: 'Imani Cole' } },
    ]);
    expect(await ask({ givenName: 'Imani', familyName: 'Cole' }, 'strangerAdmin')).toEqual([]);
    expect(
      await ask({ givenName: 'Sable', familyName: 'Hart', birthDate: '1988-03-04', phone: '555 010 0148' }),
    ).toEqual(
      expect.arrayContaining([{ matchedOn: ['birth date', 'phone'], patient: { name: 'Imani Cole' } }]),
    );
  });

  it('keeps names of every script in one form of writing', async () => {
    const { value } = await create({
      ...noor,
      givenName: 'Zoe\u0308',
      familyName: 'עדי מֶלֶך',
      birthDate: '1970-01-02',
      contact: { preferredMethod: 'MAIL' },
    });
    expect(value.name).toBe('Zo\u00eb עדי מֶלֶך'.normalize('NFC'));
    expect((await find('zoe')).names).toEqual([value.name]);
    expect((await find('מלך')).names).toEqual([value.name]);
  });

  it.each([
    ['givenName', { givenName: ' ' }],
    ['familyName', { familyName: 'x'.repeat(101) }],
    ['givenName', { givenName: 'a\0b' }],
    ['birthDate', { birthDate: '2199-01-01' }],
    ['contact.phone', { contact: { ...contact, phone: '123' } }],
    ['contact.email', { contact: { ...contact, email: 'no' } }],
    ['intendsToClaim', { intendsToClaim: true }],
    ['language', { language: 'not a language' }],
    ['emergencyContact.phone', { emergencyContact: { name: 'A', phone: '', relationship: 'b' } }],
  ])('names the field %s of %p', async (field, change) => {
    expect((await create({ ...noor, ...change })).error).toMatchObject({ code: 'BAD_INPUT', field });
  });
});

describe('changing a patient', () => {
  it('leaves what is left out, clears what is null and counts', async () => {
    const { value } = await create({
      ...noor,
      givenName: 'Hugo',
      familyName: 'Lindqvist',
      preferredName: 'Hugs',
      birthDate: '1964-05-06',
      contact: { ...contact, phone: '(555) 010-0888', safeMethod: 'MAIL' },
      emergencyContact: { name: 'Ida', phone: '555 010 0999', relationship: 'sister' },
    });
    expect(value).toMatchObject({ name: 'Hugs Lindqvist', contact: { safeMethod: 'MAIL' } });
    const changed = await update({ patientId: value.id, version: 1, preferredName: null, active: false });
    expect(changed.value).toMatchObject({
      name: 'Hugo Lindqvist',
      version: 2,
      active: false,
      contact: { phone: '(555) 010-0888' },
      emergencyContact: { name: 'Ida' },
    });
    expect((await update({ patientId: value.id, version: 1, givenName: 'H' })).value).toEqual({
      __typename: 'StaleVersion',
      currentVersion: 2,
    });
    expect((await update({ patientId: value.id, version: 2, intendsToClaim: true })).error).toMatchObject({
      field: 'intendsToClaim',
    });
    expect((await find('lindqvist', { active: true })).names).toEqual([]);
    expect((await find('lindqvist', { active: false })).names).toEqual(['Hugo Lindqvist']);
  });

  it('does not reach a stranger’s', async () => {
    expect((await update({ patientId: app.fixture.strangerPatientId, version: 1 })).error).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('finding patients', () => {
  it.each([
    ['the beginning of a name', 'ima'],
    ['the middle', 'man'],
    ['both names, in any order', 'cole imani'],
    ['a comma between', 'Cole, Im'],
    ['a typo', 'imnai'],
    ['a phone, however written', '+1 (555) 010-0148'],
    ['a part of it', '0148'],
    ['the birth date', 'Mar 4 1988'],
    ['in figures', '3/4/1988'],
    ['in ISO', '1988-03-04'],
    ['the birthday', '3/4'],
    ['the year', '1988'],
    ['a name and a year', 'cole 1988'],
  ])('by %s: %s', async (_name, search) => {
    expect((await find(search)).names).toContain('Imani Cole');
  });

  it.each(['imani 1989', 'cole 0199', '%', '_', '%%%', '\\', "'; drop table patient", 'zzzz', '7'])(
    'finds nobody by %p',
    async (search) => expect((await find(search)).names).not.toContain('Imani Cole'),
  );

  it('never finds a stranger’s', async () => {
    for (const search of ['sable', '1988-03-04', '0148', 'hart']) {
      expect((await find(search)).names).not.toContain('Sable Hart');
      expect((await find(search, {}, 'strangerAdmin')).names).toEqual(['Sable Hart']);
    }
  });

  it.each(['', '1988', 'a'])('pages through all of %p without gap or repetition', async (search) => {
    const whole = (await find(search)).names;
    expect(whole.length).toBeGreaterThan(1);
    const seen: string[] = [];
    let page: Awaited<ReturnType<typeof find>> = { names: [], endCursor: null, hasNextPage: true };
    while (page.hasNextPage) {
      page = await find(search, { first: 1, after: page.endCursor });
      seen.push(...page.names);
    }
    expect(seen).toEqual(whole);
  });

  it('lists by family name', async () => {
    const { names } = await find('');
    const families = names.map((name: string) => name.split(' ').slice(1).join(' '));
    expect(families).toEqual([...families].sort());
  });

  it.each(['', 'cole', '1988'])(
    'narrows %p by coverage and by the caller’s own care team, and counts',
    async (search) => {
      const list = async (more: string, who: Who = 'therapist') => {
        const { patients } = await app
          .as(who)
          .ok(
            `query Find($search: String) { patients(search: $search, ${more}) { totalCount nodes { coverage careTeam { staffMember { id } } } } }`,
            { search },
          );
        expect(patients.totalCount).toBe(patients.nodes.length);
        return patients.nodes as { coverage: string; careTeam: { staffMember: { id: string } }[] }[];
      };
      const all = await list('first: 100');
      const uninsured = await list('coverage: UNINSURED, first: 100');
      expect(uninsured).toEqual(all.filter(({ coverage }) => coverage === 'UNINSURED'));
      const { id } = app.fixture.members.therapist;
      const isMine = ({ careTeam }: (typeof all)[number]) =>
        careTeam.some(({ staffMember }) => staffMember.id === id);
      const mine = await list('mine: true, first: 100');
      expect(mine).toEqual(all.filter(isMine));
      expect(mine.length).toBeGreaterThan(0);
      expect(await list('mine: true, first: 100', 'frontDesk')).toEqual([]);
    },
  );

  it.each(['', 'cole', '1988'])('narrows %p by stage and by need, and counts', async (search) => {
    const list = async (more = '', who: Who = 'frontDesk') => {
      const { patients } = await app.as(who).ok(
        `query Find($search: String) { patients(search: $search, first: 30 ${more}) { totalCount nodes {
          name courses { status sessions { kind appointment { status } } }
          nextAppointment { readiness { state } } } } }`,
        { search },
      );
      expect(patients.totalCount).toBe(patients.nodes.length);
      return patients.nodes as Staged[];
    };
    const all = await list();
    const seen = new Set<string>();
    for (const stage of ['NO_COURSE', 'PREPARING', 'IN_TREATMENT', 'COURSE_OVER']) {
      const those = await list(`, stage: ${stage}`);
      expect(those).toEqual(all.filter((patient) => stageOf(patient) === stage));
      for (const { name } of those) seen.add(name);
    }
    expect(seen.size).toBe(all.length);
    const inNeed = ({ nextAppointment }: Staged) =>
      !!nextAppointment && nextAppointment.readiness.state !== 'GO';
    expect(await list(', needsSomething: true')).toEqual(all.filter(inNeed));
    expect(await list(', needsSomething: true, stage: PREPARING')).toEqual(
      all.filter((patient) => inNeed(patient) && stageOf(patient) === 'PREPARING'),
    );
    expect(await list(', needsSomething: true', 'strangerAdmin')).toEqual([]);
  });

  it('says what comes next for each, and that nothing does', async () => {
    const { patients } = await app
      .as('frontDesk')
      .ok('{ patients(first: 100) { nodes { appointments { id status } nextAppointment { id } } } }');
    for (const { appointments, nextAppointment } of patients.nodes) {
      const first = appointments.find(({ status }: { status: string }) =>
        ['BOOKED', 'CHECKED_IN', 'IN_PROGRESS'].includes(status),
      );
      expect(nextAppointment?.id ?? null).toBe(first?.id ?? null);
    }
  });

  it('knows its own cursors only', async () => {
    const { endCursor } = await find('');
    const answer = await app
      .as('frontDesk')
      .gql('query Find($after: String) { patients(search: "imani", after: $after) { nodes { id } } }', {
        after: endCursor,
      });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'after' });
  });
});

describe('the care team and the chart', () => {
  const chartOpen = async (who: Who, id = app.fixture.otherPatientId) =>
    (await app.as(who).ok('query Chart($id: ID!) { patient(id: $id) { chartOpen } }', { id })).patient
      .chartOpen;
  const team = async (name: 'addToCareTeam' | 'removeFromCareTeam', input: object, who: Who = 'frontDesk') =>
    app
      .as(who)
      .gql(
        `mutation Team($input: CareTeamInput!) { ${name}(input: $input) { careTeam { staffMember { name } } } }`,
        { input },
      );

  it('opens by scope: nobody’s, one’s own, everybody’s', async () => {
    const { patientId } = app.fixture;
    for (const who of ['psychiatrist', 'nurse', 'therapist'] as const)
      expect(await chartOpen(who, patientId)).toBe(true);
    for (const who of ['frontDesk', 'admin', 'otherTherapist'] as const) {
      expect(await chartOpen(who, patientId)).toBe(false);
    }
  });

  it('opens to a therapist who joins and closes to one who leaves', async () => {
    const input = { patientId: app.fixture.otherPatientId, staffId: app.fixture.members.therapist.id };
    expect(await chartOpen('therapist')).toBe(false);
    const joined = await team('addToCareTeam', input);
    expect(joined.data?.addToCareTeam.careTeam).toEqual([{ staffMember: { name: 'Marcus Webb' } }]);
    expect((await team('addToCareTeam', input)).data?.addToCareTeam.careTeam).toHaveLength(1);
    expect(await chartOpen('therapist')).toBe(true);
    expect((await team('removeFromCareTeam', input)).data?.removeFromCareTeam.careTeam).toEqual([]);
    expect(await chartOpen('therapist')).toBe(false);
  });

  it('takes only people of the practice, from people who may', async () => {
    const { otherPatientId: patientId, strangerPatientId, members } = app.fixture;
    const codeOf = async (input: object, who?: Who) =>
      (await team('addToCareTeam', input, who)).errors?.[0]?.extensions.code;
    expect(await codeOf({ patientId, staffId: members.strangerAdmin.id })).toBe('NOT_FOUND');
    expect(await codeOf({ patientId: strangerPatientId, staffId: members.nurse.id })).toBe('NOT_FOUND');
    expect(await codeOf({ patientId, staffId: members.therapist.id }, 'therapist')).toBe('FORBIDDEN');
  });

  it('opens for an hour to a therapist who breaks the glass, and the admin sees why', async () => {
    const { otherPatientId: patientId } = app.fixture;
    const reason = 'Covering for a colleague today.';
    const breakGlass = (input: object, who: Who = 'otherTherapist') =>
      app
        .as(who)
        .gql(
          `mutation Break($input: BreakGlassInput!) { breakGlass(input: $input) { id reason openedAt closesAt } }`,
          { input },
        );
    expect((await breakGlass({ patientId, reason: 'because' })).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      field: 'reason',
    });
    expect(
      (await breakGlass({ patientId: app.fixture.strangerPatientId, reason })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    for (const who of ['frontDesk', 'admin'] as const) {
      expect((await breakGlass({ patientId, reason }, who)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await chartOpen('otherTherapist')).toBe(false);

    const access = (await breakGlass({ patientId, reason })).data?.breakGlass;
    expect(Date.parse(access.closesAt) - Date.parse(access.openedAt)).toBe(3_600_000);
    expect(await chartOpen('otherTherapist')).toBe(true);
    expect(await chartOpen('therapist')).toBe(false);

    const review = (who: Who) =>
      app
        .as(who)
        .gql('query Glass { glassAccesses { nodes { reason staffMember { name } patient { name } } } }');
    expect((await review('admin')).data?.glassAccesses.nodes).toEqual([
      { reason, staffMember: { name: 'Priya Nair' }, patient: { name: 'Jasper Wynn' } },
    ]);
    expect((await review('strangerAdmin')).data?.glassAccesses.nodes).toEqual([]);
    expect((await review('otherTherapist')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');

    const { rows: jobs } = await app.owner.query(
      `select run_at, identifier from graphile_worker.jobs j join graphile_worker._private_tasks t on t.identifier = j.task_identifier
       where task_identifier = 'glass.closed'`,
    );
    expect(jobs.map(({ run_at }) => run_at.toISOString())).toEqual([access.closesAt]);

    await app.owner.query(
      `update glass_access set opened_at = opened_at - interval '2 hours', closes_at = closes_at - interval '2 hours'`,
    );
    expect(await chartOpen('otherTherapist')).toBe(false);
  });
});

describe('what is recorded', () => {
  it('a write with its fields, and a look with its patients and field groups', async () => {
    const { otherPatientId } = app.fixture;
    await app
      .as('nurse')
      .ok('query Look($id: ID!) { patient(id: $id) { name contact { phone } } }', { id: otherPatientId });
    const { rows } = await app.owner.query(
      `select field_groups from audit_event where kind = 'LOOK' and operation = 'patient' and staff_id = $2 and patient_ids = $1`,
      [[otherPatientId], app.fixture.members.nurse.id],
    );
    expect(rows.map(({ field_groups }) => [...field_groups].sort())).toEqual([['contact', 'demographics']]);
    const { rows: writes } = await app.owner.query(
      `select changes from audit_event where kind = 'WRITE' and record_type = 'glass access'`,
    );
    expect(JSON.stringify(writes)).toContain('reason');
    expect(JSON.stringify(writes)).not.toContain('Covering');
  });

  it('shows the audit’s reader the names of patients', async () => {
    const { auditEvents } = await app
      .as('admin')
      .ok(
        'query Audit($filter: AuditFilter) { auditEvents(filter: $filter, first: 1) { nodes { patientNames } } }',
        {
          filter: { patientId: app.fixture.otherPatientId },
        },
      );
    expect(auditEvents.nodes).toEqual([{ patientNames: ['Jasper Wynn'] }]);
  });
});
