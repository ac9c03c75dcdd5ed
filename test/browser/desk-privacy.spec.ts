/// <reference lib="dom" />
import { expect, type Page, type Request } from '@playwright/test';
import { boardOf, type Desk, type Person, test } from './desk.js';
import { pages } from './pages.js';

/*
 * No clinical word reaches a desk: not its screen, a title, an address, a store of the browser, nor an answer of the API.
 * Marked words are planted wherever the product keeps clinical text, then the front desk opens everything that it can.
 */

/** In every planted text, and nowhere else in the product. */
const PLANTED = 'quillwort';
/** What the desk itself wrote and sees: finding it shows that the search would have found the others. */
const CONTROL = 'marshmallow';

/** Plants a mark in each kind of clinical text, about patients who come today. */
async function plant(
  open: (person: Person) => Promise<Desk>,
): Promise<{ patientIds: string[]; noteId: string }> {
  const prescriber = await open('psychiatrist');
  const therapist = await open('therapist');
  const admin = await open('admin');
  const { appointments, date } = await boardOf(prescriber);
  const infusions = appointments.filter(({ kind }) => kind === 'INFUSION');
  const patientId = infusions[0]!.patientId;
  const mark = (kind: string) => `${PLANTED} ${kind} ${PLANTED}`;

  await prescriber.ask('mutation ($input: RecordScreeningInput!) { recordScreening(input: $input) { id } }', {
    input: { patientId, decision: 'CLEARED', reason: mark('screening') },
  });
  const { consentTemplates } = await prescriber.ask<{
    consentTemplates: { versions: { id: string; current: boolean }[] }[];
  }>('{ consentTemplates { versions { id current } } }');
  const version = consentTemplates.flatMap(({ versions }) => versions).find(({ current }) => current)!;
  const { recordConsent } = await prescriber.ask<{ recordConsent: { __typename: string } }>(
    'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { __typename } }',
    { input: { patientId, versionId: version.id, indication: mark('consent'), signedOn: date } },
  );
  expect(recordConsent.__typename).toBe('Consent');

  const { patients } = await prescriber.ask<{
    patients: { nodes: { id: string; courses: { status: string }[] }[] };
  }>('{ patients(active: true, coverage: SELF_PAY, first: 100) { nodes { id courses { status } } } }');
  const planned = patients.nodes.find(({ courses }) => courses.every(({ status }) => status !== 'ACTIVE'))!;
  const { createCourse } = await prescriber.ask<{ createCourse: { __typename: string } }>(
    'mutation ($input: CreateCourseInput!) { createCourse(input: $input) { __typename } }',
    { input: { patientId: planned.id, infusionCount: 4, indication: mark('indication') } },
  );
  expect(createCourse.__typename).toBe('Course');

  const owed = appointments.filter(({ status }) => status === 'BOOKED' || status === 'CHECKED_IN');
  let overridden = '';
  for (const visit of owed) {
    const { overrideReadiness } = await prescriber.ask<{ overrideReadiness: { __typename: string } }>(
      'mutation ($input: OverrideReadinessInput!) { overrideReadiness(input: $input) { __typename } }',
      { input: { appointmentId: visit.id, item: 'ESTIMATE', reason: mark('override') } },
    );
    if (overrideReadiness.__typename === 'Appointment') {
      overridden = visit.patientId;
      break;
    }
  }

  const { noteTasks } = await therapist.ask<{
    noteTasks: { appointment: { id: string; patient: { id: string } }; note: { id: string } | null }[];
  }>('{ noteTasks { appointment { id patient { id } } note { id } } }');
  const task = noteTasks.find(({ note }) => !note)!;
  const { startIntegrationNote: note } = await therapist.ask<{ startIntegrationNote: { id: string } }>(
    'mutation ($id: ID!) { startIntegrationNote(appointmentId: $id) { ... on IntegrationNote { id } } }',
    { id: task.appointment.id },
  );
  const sections = ['FOCUS', 'WHAT_CAME_UP', 'TECHNIQUES', 'RESPONSE', 'SAFETY', 'HOMEWORK', 'PLAN'];
  await therapist.ask(
    'mutation ($input: SaveNoteInput!) { saveIntegrationNote(input: $input) { __typename } }',
    {
      input: { noteId: note.id, version: 1, sections: sections.map((key) => ({ key, text: mark(key) })) },
    },
  );
  const { signIntegrationNote } = await therapist.ask<{ signIntegrationNote: { __typename: string } }>(
    'mutation ($input: SignNoteInput!) { signIntegrationNote(input: $input) { __typename } }',
    { input: { noteId: note.id, version: 2 } },
  );
  expect(signIntegrationNote.__typename).toBe('IntegrationNote');
  await therapist.ask(
    'mutation ($input: AddAddendumInput!) { addNoteAddendum(input: $input) { __typename } }',
    {
      input: { noteId: note.id, text: mark('addendum') },
    },
  );
  const closed = await therapist.ask<{ patients: { nodes: { id: string; chartOpen: boolean }[] } }>(
    '{ patients(active: true, first: 100) { nodes { id chartOpen } } }',
  );
  const stranger = closed.patients.nodes.find(({ chartOpen }) => !chartOpen)!;
  await therapist.ask('mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { id } }', {
    input: { patientId: stranger.id, reason: mark('break-glass') },
  });

  const { createEstimate: draft } = await admin.ask<{ createEstimate: { id: string; version: number } }>(
    'mutation ($input: CreateEstimateInput!) { createEstimate(input: $input) { ... on Estimate { id version } } }',
    { input: { patientId: planned.id } },
  );
  const { updateEstimate } = await admin.ask<{ updateEstimate: { diagnosisNotDetermined?: string } }>(
    `mutation ($input: UpdateEstimateInput!) {
      updateEstimate(input: $input) { ... on Estimate { diagnosisNotDetermined } }
    }`,
    { input: { estimateId: draft.id, version: draft.version, diagnosisNotDetermined: mark('diagnosis') } },
  );
  expect(updateEstimate.diagnosisNotDetermined).toContain(PLANTED);

  const patientIds = [patientId, planned.id, task.appointment.patient.id, stranger.id, overridden].filter(
    Boolean,
  );
  return { patientIds: [...new Set(patientIds)], noteId: note.id };
}

/** Everything that a page shows, says of itself or keeps, as one text. */
function everythingOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: string[] = [document.documentElement.outerHTML, document.title, location.href];
    for (const field of document.querySelectorAll('input, textarea'))
      kept.push((field as HTMLInputElement).value);
    kept.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        kept.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error!);
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        const rows = await new Promise<unknown[]>((resolve) => {
          reading.onsuccess = () => resolve(reading.result);
        });
        // What is sealed is no text; what is not sealed shows here.
        kept.push(JSON.stringify(rows), ...rows.flatMap((row) => Object.values(row as object).map(String)));
      }
      database.close();
    }
    return kept.join('\n');
  });
}

test('no clinical word reaches a desk', async ({ desk }) => {
  test.setTimeout(240_000);
  const { patientIds, noteId } = await plant(desk);
  const opened = await desk('frontdesk');
  const { page } = opened;

  // The desk's own words, about the first patient: these it may see.
  const { patient } = await opened.ask<{ patient: { version: number; contact: Record<string, unknown> } }>(
    `query ($id: ID!) {
      patient(id: $id) { version contact { phone email address preferredMethod safeMethod safeNote } }
    }`,
    { id: patientIds[0] },
  );
  await opened.ask('mutation ($input: UpdatePatientInput!) { updatePatient(input: $input) { __typename } }', {
    input: {
      patientId: patientIds[0],
      version: patient.version,
      contact: { ...patient.contact, safeNote: CONTROL },
    },
  });

  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  /** Waits until the page has all that it asked for, has drawn it, and found nothing more to ask. */
  const rest = async () => {
    for (let quiet = 0; quiet < 3;) {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      const isBusy = underWay.size > 0 || (await page.locator('[aria-busy="true"]').count()) > 0;
      quiet = isBusy ? 0 : quiet + 1;
    }
  };
  const go = async (to: string) => {
    // What an earlier page still asked for is nobody's any more.
    underWay.clear();
    await page.goto(to);
    await rest();
  };
  const answers: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/graphql'))
      void response.text().then(
        (text) => answers.push(text),
        () => {},
      );
  });
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => answers.push(String(payload))),
  );
  const shown: string[] = [];
  const look = async () => {
    await rest();
    const text = await everythingOf(page);
    expect(
      text.includes(PLANTED)
        ? `${page.url()} holds ${text.slice(text.indexOf(PLANTED) - 200, text.indexOf(PLANTED) + 80)}`
        : '',
    ).toBe('');
    shown.push(text);
  };

  const others = new Map<Person, Promise<Desk>>();
  const of = (person: Person) => others.get(person) ?? others.set(person, desk(person)).get(person)!;
  for (const { as, address } of Object.values(pages)) {
    await go(await address(as ? await of(as) : opened));
    await look();
  }
  await go(`/notes/${noteId}`);
  await look();

  for (const patientId of patientIds) {
    await go(`/patients/${patientId}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const earlier = page.getByRole('button', { name: /^Show \d+ earlier/ });
    if (await earlier.isVisible()) await earlier.click();
    await look();
    for (const tab of await page
      .getByRole('navigation', { name: 'Of this patient' })
      .getByRole('link')
      .all()) {
      await tab.click();
      await look();
    }
    await go(`/patients/${patientId}`);
    const visit = page.getByRole('button', { name: 'Open visit' });
    if (await visit.isVisible()) {
      await visit.click();
      await look();
    }
    await go(`/day?book=${patientId}`);
    await look();
  }

  const { appointments } = await boardOf(opened);
  for (const { id } of appointments.filter((each) => patientIds.includes(each.patientId))) {
    await go(`/day?visit=${id}`);
    await look();
  }
  await go('/day');
  await page.keyboard.press('d');
  await expect(page.getByRole('table', { name: 'Appointments of the day' })).toBeVisible();
  await look();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await look();

  expect(answers.filter((answer) => answer.includes(PLANTED))).toEqual([]);

  // The same search finds what is there: in the page, in the answers, and in each store of the browser.
  expect(shown.some((text) => text.includes(CONTROL))).toBe(true);
  expect(answers.some((answer) => answer.includes(CONTROL))).toBe(true);
  for (const place of ['title', 'address', 'local', 'session', 'cache', 'database', 'attribute', 'field']) {
    const word = `${CONTROL}-${place}`;
    await page.evaluate(
      async ([where, text]) => {
        if (where === 'title') document.title = text!;
        if (where === 'address') history.replaceState(history.state, '', `#${text}`);
        if (where === 'local') localStorage.setItem('probe', text!);
        if (where === 'session') sessionStorage.setItem('probe', text!);
        if (where === 'cache') await (await caches.open('probe')).put('/probe', new Response(text));
        if (where === 'attribute') document.body.dataset['probe'] = text;
        if (where === 'field') {
          const field = document.body.appendChild(document.createElement('input'));
          field.value = text!;
        }
        if (where === 'database') {
          await new Promise((resolve) => {
            const opening = indexedDB.open('probe', 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore('words').put({ text }, 1);
            opening.onsuccess = () => resolve(opening.result.close());
          });
        }
      },
      [place, word],
    );
    expect(await everythingOf(page), place).toContain(word);
  }
});
