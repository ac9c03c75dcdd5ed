import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@kapstone/kernel';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
let patientId: string;
let course: { id: string; sessions: { id: string; kind: string; number: number }[] };

const DAY_MS = 86_400_000;

const ESTIMATE = `id version number state primaryService primaryServiceOn periodStart periodEnd frequency totalCents
  diagnosisCode diagnosisNotDetermined separateItems separateItemsListed requestedOn dueOn replacesId changeReason
  lines { description serviceCode quantity unitCents discountCents expectedCents providerId kind priceReason }
  providers { name npi tin locations states subtotalCents } statements { code text } missingParts { code toDo field } parts { code number toDo }
  differences { providerName description fromQuantity toQuantity fromCents toCents } deadline { rule dueOn countedDays leadBusinessDays holidaysSkipped { name observedOn } }
  issuedAt deliveredAt deliveredBy patient { id name }`;

const OPERATIONS = {
  createEstimate: ['CreateEstimateInput', ''],
  updateEstimate: ['UpdateEstimateInput', '... on StaleVersion { currentVersion }'],
  issueEstimate: ['IssueEstimateInput', '... on EstimateIncomplete { missing { code title toDo } }'],
  reviseEstimate: ['ReviseEstimateInput', ''],
  markEstimateDelivered: ['MarkEstimateDeliveredInput', ''],
} as const;
type Operation = keyof typeof OPERATIONS;

const mutation = (
  name: Operation,
): string => `mutation ($input: ${OPERATIONS[name][0]}!) { ${name}(input: $input) {
  __typename ... on Estimate { ${ESTIMATE} } ... on Refusal { code message } ${OPERATIONS[name][1]} } }`;

/** What an admin's mutation answers. */
const send = async (name: Operation, input: object) =>
  (await app.as('admin').ok(mutation(name), { input }))[name];

/** The extensions of the error that a mutation meets. */
const failure = async (name: Operation, input: object, who: 'admin' | 'frontDesk' = 'admin') =>
  (await app.as(who).gql(mutation(name), { input })).errors![0]!.extensions;

const create = (input: object = {}) => send('createEstimate', { patientId, ...input });
const read = async (id: string, who: 'admin' | 'frontDesk' = 'admin') =>
  (await app.as(who).ok(`query ($id: ID!) { estimate(id: $id) { ${ESTIMATE} } }`, { id })).estimate;

/** A draft of the course, with the diagnosis: the one part that cannot be known from the course. */
const completeDraft = async () => {
  const draft = await create({ courseId: course.id });
  return send('updateEstimate', { estimateId: draft.id, version: draft.version, diagnosisCode: 'f33.2' });
};

const issue = ({ id, version }: { id: string; version: number }) =>
  send('issueEstimate', { estimateId: id, version });
const issued = async () => issue(await completeDraft());

/** The first infusion, booked for noon some days from now; past the API, which would look for free staff. */
const bookInfusion = async (inDays: number): Promise<void> => {
  const { practiceId, locationId, rooms } = app.fixture;
  const id = newId();
  const startsAt = new Date((Math.floor(Date.now() / DAY_MS) + inDays) * DAY_MS + 17 * 3_600_000);
  const endsAt = new Date(startsAt.getTime() + 5_400_000);
  const session = course.sessions.find((each) => each.kind === 'INFUSION' && each.number === 1)!;
  await app.owner.query(
    `with booked as (
       insert into appointment (practice_id, id, location_id, patient_id, course_session_id, kind, starts_at, ends_at,
                                dose_ends_at, room_id, booked_at)
       values ($1, $2, $3, $4, $5, 'INFUSION', $6, $7, $7, $8, now()))
     insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
     values ($1, $2, 'PATIENT', $4, int4range(1, null), $6, $7), ($1, $2, 'ROOM', $8, int4range(1, null), $6, $7)`,
    [practiceId, id, locationId, patientId, session.id, startsAt, endsAt, rooms.infusion1],
  );
};

/** Lets go of what the last test booked, so that every test finds its room free. */
const cancelAll = async (): Promise<void> => {
  await app.owner.query(
    `with cancelled as (
       update appointment set status = 'CANCELLED', cancelled_at = now(), cancel_category = 'OTHER', cancelled_late = false
       where cancelled_at is null)
     delete from reservation`,
  );
};

/** A self-pay patient with a course, of each test's own. */
beforeEach(async () => {
  await cancelAll();
  patientId = newId();
  await app.owner.query(
    `insert into patient (practice_id, id, given_name, family_name, birth_date, preferred_method, coverage, intends_to_claim)
     values ($1, $2, 'Nina', 'Frost', '1991-06-02', 'EMAIL', 'SELF_PAY', false)`,
    [app.fixture.practiceId, patientId],
  );
  const { createCourse } = await app.as('psychiatrist').ok(
    `mutation ($input: CreateCourseInput!) { createCourse(input: $input) {
       ... on Course { id sessions { id kind number } } } }`,
    { input: { patientId, indication: 'Depression', therapistId: app.fixture.members.therapist.id } },
  );
  course = createCourse;
});

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app?.stop());

describe('createEstimate', () => {
  it('begins a draft from the course and the fee schedule, grouped by provider, employees under the practice’s TIN (G15)', async () => {
    const draft = await create({ courseId: course.id });
    expect(draft).toMatchObject({
      __typename: 'Estimate',
      number: 1,
      state: 'DRAFT',
      primaryService: 'Course of 6 ketamine infusions, intravenous',
      totalCents: 483_000,
      providers: [
        { name: 'Larkmoor Practice', npi: '1234567893', tin: '12-3456789', subtotalCents: 360_000 },
        { name: 'Marcus Webb, LCSW', npi: '1234567893', tin: '12-3456789', subtotalCents: 123_000 },
      ],
      deadline: null,
    });
    expect(draft.missingParts).toMatchObject([{ code: 'CODES_AND_CHARGES', field: 'diagnosisCode' }]);
    expect(draft.parts.map(({ number }: { number: number | null }) => number)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      null,
    ]);
    expect(draft.providers.every(({ states }: { states: string[] }) => states.length > 0)).toBe(true);
  });

  it('takes the day of the main service and the clock from what is booked (G7 to G9)', async () => {
    await bookInfusion(30);
    const draft = await create({ courseId: course.id });
    expect(draft.deadline.rule).toBe('SCHEDULED_TEN_OR_MORE');
    expect(draft.deadline.countedDays).toHaveLength(3);
    expect(draft.dueOn).toBe(draft.deadline.countedDays[2]);
    expect(draft.primaryServiceOn).toBe(draft.periodStart);
  });

  it('does it once for a key', async () => {
    const input = { courseId: course.id, idempotencyKey: newId() };
    const first = await create(input);
    expect((await create(input)).id).toBe(first.id);
  });

  it('refuses a course that is over', async () => {
    await app.owner.query(`update course set status = 'ENDED' where id = $1`, [course.id]);
    expect((await create({ courseId: course.id })).__typename).toBe('CourseEnded');
  });

  it('says that no estimate is owed where an insurer is billed (G1)', async () => {
    const input = { patientId: app.fixture.insuredPatientId };
    expect(await failure('createEstimate', input)).toMatchObject({ code: 'BAD_INPUT', field: 'patientId' });
  });

  it('knows no patient of another practice', async () => {
    const input = { patientId: app.fixture.strangerPatientId };
    expect((await failure('createEstimate', input)).code).toBe('NOT_FOUND');
  });

  it('is not for the front desk', async () => {
    expect((await failure('createEstimate', { patientId }, 'frontDesk')).code).toBe('FORBIDDEN');
  });
});

describe('updateEstimate', () => {
  const infusion = {
    description: 'Infusion visit',
    serviceCode: 'KAP-INF',
    quantity: 6,
    unitCents: 60_000,
    kind: 'INFUSION',
  };

  it('replaces what is named and leaves the rest', async () => {
    const draft = await create({ courseId: course.id });
    const changed = await send('updateEstimate', {
      estimateId: draft.id,
      version: draft.version,
      separateItems: [],
      lines: [{ ...infusion, discountCents: 36_000, providerId: app.fixture.practiceId }],
    });
    expect(changed).toMatchObject({
      version: draft.version + 1,
      primaryService: draft.primaryService,
      separateItems: [],
      separateItemsListed: true,
      totalCents: 324_000,
    });
  });

  it('asks for the reason of an infusion outside $400.00 to $800.00 (S2)', async () => {
    const draft = await create();
    const write = (priceReason: string | null) =>
      send('updateEstimate', {
        estimateId: draft.id,
        version: draft.version,
        lines: [
          { ...infusion, quantity: 1, unitCents: 80_001, providerId: app.fixture.practiceId, priceReason },
        ],
      });
    expect(await write(null)).toMatchObject({
      __typename: 'PriceNeedsReason',
      message:
        'Infusion visit at $800.01 lies outside $400 to $800. Change the price or give a reason for it.',
    });
    expect(await write('Anaesthetist on site')).toMatchObject({ totalCents: 80_001 });
  });

  it('keeps several diagnosis codes, or why there is none yet (1.3, part 4; G10)', async () => {
    const { id, version } = await create({ courseId: course.id });
    const several = await send('updateEstimate', { estimateId: id, version, diagnosisCode: 'f33.2 f41.1' });
    expect(several).toMatchObject({ diagnosisCode: 'F33.2, F41.1', missingParts: [] });
    const none = { diagnosisCode: null, diagnosisNotDetermined: 'Before the evaluation' };
    expect(await send('updateEstimate', { estimateId: id, version: several.version, ...none })).toMatchObject(
      { ...none, missingParts: [] },
    );
  });

  it('refuses an older version', async () => {
    const { id, version } = await completeDraft();
    const input = { estimateId: id, version: version - 1, frequency: 'Weekly' };
    expect(await send('updateEstimate', input)).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: version,
    });
  });

  it.each([
    [
      'a period of a year and a day (G12)',
      { periodStart: '2026-12-15', periodEnd: '2027-12-15' },
      'periodEnd',
    ],
    [
      'a diagnosis beside the lack of one',
      { diagnosisCode: 'F33.2', diagnosisNotDetermined: 'x' },
      'diagnosisNotDetermined',
    ],
    ['an unknown provider', { lines: [{ ...infusion, providerId: newId() }] }, 'lines.0.providerId'],
    [
      'a negative price',
      { lines: [{ ...infusion, unitCents: -1, providerId: newId() }] },
      'lines.0.unitCents',
    ],
    [
      'a discount above the price',
      { lines: [{ ...infusion, discountCents: 360_001, providerId: newId() }] },
      'lines.0.discountCents',
    ],
  ])('names the field of %s', async (_, input, field) => {
    const draft = await create();
    const failed = await failure('updateEstimate', {
      estimateId: draft.id,
      version: draft.version,
      ...input,
    });
    expect(failed).toMatchObject({ code: 'BAD_INPUT', field });
  });
});

describe('previewEstimate', () => {
  const preview = (input: object, who: 'admin' | 'frontDesk' = 'admin') =>
    app
      .as(who)
      .gql(`query ($input: UpdateEstimateInput!) { previewEstimate(input: $input) { ${ESTIMATE} } }`, {
        input,
      });

  it('shows what a draft would read and lack, and keeps nothing of it', async () => {
    const draft = await create({ courseId: course.id });
    const input = { estimateId: draft.id, version: draft.version };
    const lines = draft.lines.map(({ expectedCents: _, ...line }: any) => ({
      ...line,
      discountCents: 1_000,
    }));
    const { data } = await preview({ ...input, lines, diagnosisCode: 'F33.2', primaryService: '' });
    expect(data!.previewEstimate).toMatchObject({
      totalCents: draft.totalCents - 3 * 1_000,
      diagnosisCode: 'F33.2',
      missingParts: [{ code: 'PRIMARY_SERVICE', field: 'primaryService' }],
    });
    expect(await read(draft.id)).toMatchObject({
      version: draft.version,
      totalCents: draft.totalCents,
      diagnosisCode: null,
    });
  });

  it('says what could not be saved, and shows no change of what is issued', async () => {
    const draft = await completeDraft();
    const input = { estimateId: draft.id, version: draft.version };
    const backwards = await preview({ ...input, periodStart: '2026-12-15', periodEnd: '2026-12-14' });
    expect(backwards.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'periodEnd' });
    await issue(draft);
    const late = await preview({ ...input, frequency: 'Weekly' });
    expect(late.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'estimateId' });
  });

  it('is not for the front desk', async () => {
    const { id, version } = await create();
    const answer = await preview({ estimateId: id, version }, 'frontDesk');
    expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});

describe('issueEstimate', () => {
  it('names what is missing and leaves a draft', async () => {
    const draft = await create({ courseId: course.id });
    expect(await issue(draft)).toMatchObject({
      __typename: 'EstimateIncomplete',
      missing: [{ code: 'CODES_AND_CHARGES', toDo: expect.stringContaining('diagnosis') }],
    });
    expect(await read(draft.id)).toMatchObject({ state: 'DRAFT', issuedAt: null });
  });

  it('freezes what the patient gets (G16)', async () => {
    const estimate = await issued();
    expect(estimate).toMatchObject({ state: 'ISSUED', missingParts: [], diagnosisCode: 'F33.2' });

    const setTin = (tin: string) =>
      app.owner.query('update practice set tin = $2 where id = $1', [app.fixture.practiceId, tin]);
    await setTin('98-7654321');
    const later = await read(estimate.id);
    await setTin('12-3456789');
    expect(later).toMatchObject({ providers: estimate.providers, statements: estimate.statements });

    expect((await issue(estimate)).__typename).toBe('EstimateNotDraft');
    const input = { estimateId: estimate.id, version: estimate.version, frequency: 'Weekly' };
    expect((await send('updateEstimate', input)).__typename).toBe('EstimateNotDraft');
  });

  it('refuses an older version, and does it once for a key', async () => {
    const { id, version } = await completeDraft();
    expect((await issue({ id, version: version - 1 })).__typename).toBe('StaleVersion');
    const input = { estimateId: id, version, idempotencyKey: newId() };
    expect((await send('issueEstimate', input)).state).toBe('ISSUED');
    expect((await send('issueEstimate', input)).state).toBe('ISSUED');
  });

  it('makes a visit ready, as far as the estimate goes', async () => {
    await bookInfusion(30);
    const item = async () => {
      const { patient } = await app.as('frontDesk').ok(
        `query ($id: ID!) { patient(id: $id) {
           appointments { readiness { items { item state category } } } } }`,
        { id: patientId },
      );
      return patient.appointments[0].readiness.items.find((each: any) => each.item === 'ESTIMATE');
    };
    expect(await item()).toMatchObject({ state: 'MISSING', category: 'ESTIMATE_DUE' });
    await issued();
    expect(await item()).toMatchObject({ state: 'MET' });
  });

  it('needs a person', async () => {
    const { createAccessToken } = await app
      .as('admin')
      .ok(`mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }`, {
        input: { name: 'Books', permissions: ['ESTIMATE_READ', 'ESTIMATE_WRITE'], expiresInDays: 1 },
      });
    const { id, version } = await completeDraft();
    const token = app.caller({ authorization: `Bearer ${createAccessToken.secret}` });
    const answer = await token.gql(mutation('issueEstimate'), { input: { estimateId: id, version } });
    expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await read(id)).state).toBe('DRAFT');
  });
});

describe('reviseEstimate', () => {
  const revise = (estimateId: string) =>
    send('reviseEstimate', { estimateId, reason: 'Your course changed.' });

  it('makes version 2 with its reason, shows what differs, and replaces version 1, which stays readable (G16, G17)', async () => {
    const first = await issued();
    const draft = await revise(first.id);
    expect(draft).toMatchObject({
      number: 2,
      state: 'DRAFT',
      replacesId: first.id,
      changeReason: 'Your course changed.',
      totalCents: first.totalCents,
      diagnosisCode: 'F33.2',
      differences: [],
    });
    expect((await read(first.id)).state).toBe('ISSUED');

    const lines = draft.lines.map(({ expectedCents: _, ...line }: any) => ({
      ...line,
      quantity: line.serviceCode === 'KAP-INT' ? 7 : line.quantity,
    }));
    const changed = await send('updateEstimate', { estimateId: draft.id, version: draft.version, lines });
    expect(changed.differences).toEqual([
      {
        providerName: 'Marcus Webb, LCSW',
        description: 'Integration session',
        fromQuantity: 6,
        toQuantity: 7,
        fromCents: 108_000,
        toCents: 126_000,
      },
    ]);
    expect(await issue(changed)).toMatchObject({ state: 'ISSUED', number: 2 });
    expect((await read(first.id)).state).toBe('REPLACED');
  });

  it('is due one business day before the next visit', async () => {
    await bookInfusion(30);
    const draft = await revise((await issued()).id);
    expect(draft.deadline.rule).toBe('SCOPE_CHANGED');
    const { estimateTasks } = await app
      .as('admin')
      .ok('{ estimateTasks { patient { id } state deadline { rule dueOn } } }');
    expect(estimateTasks.find((task: any) => task.patient.id === patientId)).toMatchObject({
      state: 'DUE',
      deadline: { rule: 'SCOPE_CHANGED', dueOn: draft.dueOn },
    });
    expect(draft.dueOn < draft.primaryServiceOn).toBe(true);
  });

  it('refuses a draft, a version that is begun already, and one that was replaced', async () => {
    const draft = await completeDraft();
    expect((await revise(draft.id)).__typename).toBe('EstimateNotIssued');
    await issue(draft);
    const second = await revise(draft.id);
    expect((await revise(draft.id)).message).toBe('Version 2 is already begun. Go on with that draft.');
    await issue(second);
    expect((await revise(draft.id)).__typename).toBe('EstimateNotIssued');
  });

  it('begins one draft when two revise at once', async () => {
    const { id } = await issued();
    const answers = await Promise.all([revise(id), revise(id)]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['Estimate', 'EstimateNotIssued']);
  });
});

describe('markEstimateDelivered', () => {
  const deliver = (estimateId: string) => send('markEstimateDelivered', { estimateId, method: 'EMAIL' });

  it('marks an issued estimate and no draft', async () => {
    expect((await deliver((await create()).id)).__typename).toBe('EstimateNotIssued');
    expect(await deliver((await issued()).id)).toMatchObject({
      deliveredBy: 'EMAIL',
      deliveredAt: expect.any(String),
    });
  });

  it('keeps when that was, between its issue and now', async () => {
    const { id, issuedAt } = await issued();
    const at = (deliveredAt: string) => ({ estimateId: id, method: 'MAIL', deliveredAt });
    expect(await send('markEstimateDelivered', at(issuedAt))).toMatchObject({ deliveredAt: issuedAt });
    const minute = (from: number) => new Date(from).toISOString();
    for (const wrong of [minute(Date.parse(issuedAt) - 60_000), minute(Date.now() + 60_000)]) {
      expect(await failure('markEstimateDelivered', at(wrong))).toMatchObject({ field: 'deliveredAt' });
    }
  });

  it('knows that telling replaces no writing (G5)', async () => {
    const input = { estimateId: (await issued()).id, method: 'PHONE' };
    expect(await failure('markEstimateDelivered', input)).toMatchObject({
      code: 'BAD_INPUT',
      field: 'method',
    });
  });
});

describe('requestEstimate', () => {
  const request = (input: object = {}) =>
    app
      .as('frontDesk')
      .gql(`mutation ($input: RequestEstimateInput!) { requestEstimate(input: $input) { ${ESTIMATE} } }`, {
        input: { patientId, ...input },
      });

  it('starts the clock and begins one draft from the active course (G3)', async () => {
    const draft = (await request()).data!.requestEstimate;
    expect(draft).toMatchObject({ state: 'DRAFT', totalCents: 483_000, deadline: { rule: 'REQUESTED' } });
    expect(draft.deadline.countedDays).toHaveLength(3);
    expect((await request()).data!.requestEstimate.id).toBe(draft.id);
  });

  it('does not take a question from the future', async () => {
    const requestedOn = new Date(Date.now() + 3 * DAY_MS).toISOString().slice(0, 10);
    expect((await request({ requestedOn })).errors![0]!.extensions).toMatchObject({ field: 'requestedOn' });
  });
});

describe('estimateTasks', () => {
  const tasks = async (): Promise<any[]> =>
    (await app.as('admin').ok('{ estimateTasks { patient { id } estimate { id } courseId dueAt state } }'))
      .estimateTasks;
  const ours = async () => (await tasks()).find((task) => task.patient.id === patientId);

  it('lists who is owed an estimate, with the draft once it is begun, until it is issued', async () => {
    await bookInfusion(30);
    expect(await ours()).toMatchObject({
      estimate: null,
      courseId: course.id,
      state: 'DUE',
      dueAt: expect.any(String),
    });
    const draft = await completeDraft();
    expect(await ours()).toMatchObject({ estimate: { id: draft.id } });
    await issue(draft);
    expect(await ours()).toBeUndefined();
  });

  it('lists what is overdue first', async () => {
    await app.owner.query(
      `insert into estimate_request (practice_id, id, patient_id, requested_on, recorded_at)
       values ($1, $2, $3, current_date - 400, now())`,
      [app.fixture.practiceId, newId(), patientId],
    );
    expect((await tasks())[0]).toMatchObject({ patient: { id: patientId }, state: 'OVERDUE' });
  });
});

describe('what others see', () => {
  it('shows the front desk an estimate without the diagnosis, nor whether one is missing', async () => {
    const draft = await create({ courseId: course.id });
    expect((await read(draft.id, 'frontDesk')).missingParts).toEqual([]);
    const seen = await read((await issued()).id, 'frontDesk');
    expect(seen).toMatchObject({ state: 'ISSUED', diagnosisCode: null, diagnosisNotDetermined: null });
    expect(JSON.stringify(seen)).not.toContain('F33');
  });

  it('shows a stranger nothing', async () => {
    const { id } = await issued();
    const answer = await app.as('strangerAdmin').gql(`{ estimate(id: "${id}") { id } }`);
    expect(answer.errors![0]!.extensions.code).toBe('NOT_FOUND');
    const { estimates } = await app.as('strangerAdmin').ok('{ estimates { nodes { id } } }');
    expect(estimates.nodes).toEqual([]);
  });

  it('lists estimates page by page, by patient, state and need of work', async () => {
    const estimate = await issued();
    const draft = await create();
    const list = async (args = '') =>
      (
        await app.as('frontDesk').ok(`{ estimates(patientId: "${patientId}" ${args}) {
          nodes { id } pageInfo { endCursor hasNextPage } } }`)
      ).estimates;
    const idsOf = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);
    expect(idsOf(await list())).toEqual([draft.id, estimate.id]);
    expect(idsOf(await list('state: ISSUED'))).toEqual([estimate.id]);
    expect(idsOf(await list('needsWork: true'))).toEqual([draft.id, estimate.id]);
    await send('markEstimateDelivered', { estimateId: estimate.id, method: 'MAIL' });
    expect(idsOf(await list('needsWork: true'))).toEqual([draft.id]);

    const first = await list('first: 1');
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(idsOf(await list(`first: 1, after: "${first.pageInfo.endCursor}"`))).toEqual([estimate.id]);
    const forged = Buffer.from('["x","y"]').toString('base64url');
    const answer = await app.as('frontDesk').gql(`{ estimates(after: "${forged}") { nodes { id } } }`);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'after' });

    const { patient } = await app.as('frontDesk').ok(`{ patient(id: "${patientId}") { estimates { id } } }`);
    expect(idsOf({ nodes: patient.estimates })).toEqual([draft.id, estimate.id]);
  });

  it('records the look, and that the diagnosis was seen, but never the diagnosis', async () => {
    await read((await issued()).id);
    const looks = await app.owner.query(
      `select field_groups from audit_event where kind = 'LOOK' and $1 = any (patient_ids) order by at desc limit 1`,
      [patientId],
    );
    expect(looks.rows[0].field_groups).toEqual(expect.arrayContaining(['estimate', 'diagnosis']));
    const leaks = await app.owner.query(`select from audit_event where changes::text like '%F33.2%'`);
    expect(leaks.rows).toEqual([]);
  });
});

describe('fees', () => {
  const save = async (input: object) =>
    (
      await app.as('admin').ok(
        `mutation ($input: SaveFeeInput!) { saveFee(input: $input) { __typename
           ... on Fee { id code priceCents version active outsideRangeReason } ... on Refusal { message } } }`,
        { input },
      )
    ).saveFee;
  const fee = (code: string) => ({
    code,
    description: 'Infusion visit',
    kind: 'INFUSION',
    priceCents: 60_000,
    active: false,
  });

  it('adds one and changes it, once for its version and code', async () => {
    const added = await save(fee('NEW-1'));
    expect(added).toMatchObject({ __typename: 'Fee', version: 1, active: false });
    const change = { ...fee('NEW-1'), feeId: added.id, version: 1, priceCents: 65_000 };
    expect(await save(change)).toMatchObject({ priceCents: 65_000, version: 2 });
    expect((await save(change)).__typename).toBe('StaleVersion');
    expect((await save(fee('NEW-1'))).__typename).toBe('DuplicateName');
  });

  it('asks for the reason of an infusion outside the range (S2)', async () => {
    const cheap = { ...fee('NEW-2'), priceCents: 39_999 };
    expect((await save(cheap)).__typename).toBe('PriceNeedsReason');
    expect(await save({ ...cheap, outsideRangeReason: 'Study price' })).toMatchObject({
      outsideRangeReason: 'Study price',
    });
  });

  it('takes the range that the practice says, and never one whose most is below its least (S2)', async () => {
    const set = async (infusionPriceMinimumCents: number, infusionPriceMaximumCents: number) => {
      const { practice } = await app.as('admin').ok('{ practice { version } }');
      return app.as('admin').gql(
        `mutation ($input: UpdatePracticeInput!) { updatePractice(input: $input) {
           ... on Practice { infusionPriceMinimumCents infusionPriceMaximumCents } } }`,
        { input: { version: practice.version, infusionPriceMinimumCents, infusionPriceMaximumCents } },
      );
    };
    const dear = { ...fee('NEW-3'), priceCents: 95_000 };
    expect((await save(dear)).__typename).toBe('PriceNeedsReason');
    const answer = await set(45_000, 95_000);
    expect(answer.data!.updatePractice).toEqual({
      infusionPriceMinimumCents: 45_000,
      infusionPriceMaximumCents: 95_000,
    });
    expect((await save(dear)).__typename).toBe('Fee');
    expect((await save({ ...fee('NEW-4'), priceCents: 44_999 })).message).toContain('$450 to $950');
    const turned = await set(80_000, 79_999);
    expect(turned.errors![0]!.extensions).toMatchObject({
      code: 'BAD_INPUT',
      field: 'infusionPriceMaximumCents',
    });
    await set(40_000, 80_000);
  });

  it('is read at the front desk and changed by an admin', async () => {
    const { fees } = await app.as('frontDesk').ok('{ fees { code } }');
    expect(fees.map(({ code }: { code: string }) => code)).toContain('KAP-INF');
    const answer = await app
      .as('frontDesk')
      .gql(`mutation { saveFee(input: { code: "X", description: "X", priceCents: 1 }) { __typename } }`);
    expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});
