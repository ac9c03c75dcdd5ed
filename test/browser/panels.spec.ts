import { expect, type Page } from '@playwright/test';
import { expectAccessible, PANEL } from './accessible.js';
import { aheadMs, boardOf, type Desk, test } from './desk.js';
import { bookButton, bookFor, cut, patientNamed, visitOf } from './visits.js';

/** The panel, or the question over it, has nothing for axe to report. */
const expectPanelAccessible = (page: Page, state: string, within = PANEL) =>
  expectAccessible(page, state, within);

/** Answers a query of the console with something changed in what the server says. */
async function changed(page: Page, operation: string, change: (answer: any) => void): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(operation)) return route.fallback();
    const response = await route.fetch();
    const json = await response.json();
    change(json);
    return route.fulfill({ response, json });
  });
}

async function openDay(desk: Desk, search = ''): Promise<void> {
  await desk.page.goto(`/day${search}`);
  await expect(desk.page.locator('[data-visit]').first()).toBeVisible();
}

test('the booking panel is accessible in each of its states', async ({ desk }) => {
  const opened = await desk('frontdesk', { theme: 'dark' });
  const { page } = opened;
  await openDay(opened);

  await page.keyboard.press('n');
  await page.getByRole('combobox', { name: 'Who is it for?' }).pressSequentially('Imani Cole');
  await page.getByRole('option', { name: 'New patient: Imani Cole' }).click();
  await expect(page.getByRole('button', { name: 'Use this patient' })).toBeVisible();
  await expectPanelAccessible(page, 'somebody new who may be known');
  await page.getByRole('button', { name: 'Use this patient' }).click();
  await expect(bookButton(page)).toBeFocused();
  await page.keyboard.press('Escape');

  await bookFor(page, 'Elio Yarrow');
  await expect(bookButton(page)).toBeFocused();
  await expectPanelAccessible(page, 'offered times');
  await page.getByRole('button', { name: 'Change' }).last().click();
  await page.getByRole('button', { name: 'Another time' }).click();
  await expect(page.getByLabel('Starts at')).toBeVisible();
  await expectPanelAccessible(page, 'a time of one’s own');

  // At three in the morning nobody is there: refused, with what is free.
  await page.getByLabel('Starts at').fill('03:00');
  await expect(page.getByText(/Not free then/)).toBeVisible();
  await bookButton(page).click();
  await expect(page.getByRole('region', { name: 'Refused' })).toBeVisible();
  await expectPanelAccessible(page, 'refused with choices');
  await page.getByRole('region', { name: 'Refused' }).getByRole('button', { name: 'Another time' }).click();

  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('mutation BookAppointment') ? route.abort() : route.fallback(),
  );
  await bookButton(page).click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
  await expectPanelAccessible(page, 'waiting for the connection');
});

test('the visit panel is accessible in each of its states, and focus stays in it', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  const { appointments } = await boardOf(opened);
  await openDay(opened);
  for (const status of ['CHECKED_IN', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW']) {
    const visit = appointments.find((each) => each.status === status && each.kind === 'INFUSION');
    if (!visit) continue;
    await page.locator(`[data-visit="${visit.id}"]`).first().click();
    await expect(page.getByRole('region', { name: visit.patientName })).toContainText('Open patient');
    await expectPanelAccessible(page, status);
  }

  const booked = await visitOf(opened, 'Theron Ashgrove', 'INFUSION');
  await openDay(opened, `?visit=${booked.id}`);
  await page.getByRole('button', { name: 'Cancel visit' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /(late, less than|In time until)/ })).toBeVisible();
  await expectPanelAccessible(page, 'asked who cancels');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Theron Ashgrove' });
  await expect(panel.locator(':focus')).toHaveCount(1);

  await page
    .getByRole('button', { name: /^(Add|Change) ride$/ })
    .first()
    .press('Enter');
  await expect(page.getByLabel('Who takes the patient home')).toBeFocused();
  await expectPanelAccessible(page, 'the ride');
  await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
  await expect(panel.locator(':focus')).toHaveCount(1);

  // A move as of an older version is answered with both; nothing is moved.
  await page.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  const form = page.getByRole('form', { name: 'Move to another time' });
  await expect(form.getByLabel('Date')).toBeFocused();
  await expectPanelAccessible(page, 'another time for it');
  await page.route('**/graphql', (route) => {
    const sent = route.request().postDataJSON();
    if (!sent.query.includes('mutation MoveAppointment')) return route.fallback();
    sent.variables.input.version -= 1;
    return route.continue({ postData: sent });
  });
  await form.getByLabel('Starts at').fill('16:00');
  await form.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: /^Keep / })).toBeVisible();
  await expectPanelAccessible(page, 'moved elsewhere meanwhile');

  // Without a connection it waits, and is still there after a reload.
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('mutation MoveAppointment') ? route.abort() : route.fallback(),
  );
  await page.getByRole('button', { name: /^Use / }).press('Enter');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
  await page.reload();
  await expect(page.getByText(/waits and is kept on this computer/)).toBeVisible();
  await expectPanelAccessible(page, 'waiting for the connection');
  await page.getByRole('button', { name: 'Do not move it' }).click();

  // Where nothing is free it says what binds and what would do, on a button where that is the desk's to give.
  const closer = new Date(Date.parse(booked.startsAt) + 45 * 60_000).toISOString();
  await changed(page, 'query NextFreeTimes', ({ data }) =>
    Object.assign(data.nextFreeTimes, {
      times: [],
      binding: [{ code: 'TOO_CLOSE', message: 'Every free time is too close to another infusion.' }],
      relaxations: [{ constraints: ['SPACING'], startsAt: closer, message: 'Today, closer than 48 hours.' }],
    }),
  );
  await page.reload();
  await page.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect(page.getByRole('status', { name: 'Nothing is free' })).toContainText('Every free time is too');
  await expectPanelAccessible(page, 'nothing is free to move to');
  const asked = page.waitForRequest((request) =>
    Boolean(request.postData()?.includes('query PreviewReschedule')),
  );
  await page.getByRole('button', { name: 'Today, closer than 48 hours' }).press('Enter');
  expect((await asked).postDataJSON().variables.input.startsAt).toBe(closer);
});

test('the question before a visit goes ahead without its estimate is accessible', async ({ desk }) => {
  const opened = await desk('psychiatrist', { theme: 'dark' });
  const { page } = opened;
  await changed(page, 'query Visit(', ({ data }) => {
    for (const item of data.appointment.readiness.items)
      if (item.item === 'ESTIMATE')
        Object.assign(item, { state: 'MISSING', category: 'ESTIMATE_LATE', blocksStart: true });
  });
  const visit = await visitOf(opened, 'Theron Ashgrove', 'INFUSION');
  await openDay(opened, `?visit=${visit.id}`);
  await page.getByRole('button', { name: 'Go ahead without' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectPanelAccessible(page, 'going ahead without an estimate', '[role=dialog], dialog');
});

test('a visit without a room has a button for it wherever it is listed', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  await page.goto(`/patients/${await patientNamed(opened, 'Odile Renner')}`);
  const button = page.getByRole('button', { name: 'Choose a room' });
  await expect(button.first()).toBeVisible();
  await button.first().click();
  await expect(page.getByRole('form', { name: 'Move to another time' })).toBeVisible();
  await page.goto('/readiness');
  await expect(button).toBeVisible();
});

test('an infusion that moves shows what it breaks, takes its integration session with it, and gives both back', async ({
  desk,
}) => {
  const opened = await desk('frontdesk');
  const { page, ask } = opened;
  const later = (at: string | number, days: number) => new Date(new Date(at).getTime() + days * 86_400_000);
  const { appointments } = await ask(
    `query ($filter: AppointmentFilter!) { appointments(filter: $filter, first: 100) { nodes {
       id kind startsAt location { id timeZone } patient { id name } courseSession { id number } course { infusionCount } linked { id status startsAt } } } }`,
    { filter: { from: later(Date.now() + aheadMs(), 2).toISOString(), statuses: ['BOOKED'] } },
  );
  const booked = appointments.nodes.filter(
    ({ kind, linked }: any) => kind === 'INFUSION' && linked?.status === 'BOOKED',
  );
  const beforeIt = (of: any) =>
    booked.find(
      ({ patient, courseSession }: any) =>
        patient.id === of.patient.id && courseSession.number === of.courseSession.number - 1,
    );
  const infusion = booked.find(
    // The last of its course: none that follows is in its way, and one before it is ahead too.
    (each: any) => each.courseSession.number === each.course.infusionCount && beforeIt(each),
  );
  const { location, patient, linked } = infusion;
  const { nextFreeTimes } = await ask(
    'query ($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt } } }',
    {
      input: {
        kind: 'INFUSION',
        locationId: location.id,
        patientId: patient.id,
        courseSessionId: infusion.courseSession.id,
        appointmentId: infusion.id,
        from: later(linked.startsAt, 3).toISOString(),
        count: 1,
      },
    },
  );
  const at = new Date(nextFreeTimes.times[0].startsAt);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: location.timeZone, ...options }).format(at);

  await openDay(opened, `?visit=${infusion.id}`);
  await page.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  const form = page.getByRole('form', { name: 'Move to another time' });
  // What is free for this visit alone is not offered where others move with it.
  const offered = page.getByRole('heading', { name: 'Next free' });
  await expect(offered).toBeVisible();
  await form.getByRole('radio', { name: 'And following' }).press('Space');
  await expect(offered).toBeHidden();
  await form.getByRole('radio', { name: 'This visit' }).press('Space');
  await expect(offered).toBeVisible();
  await form.getByLabel('Date').fill(part({ dateStyle: 'short' }));
  await form.getByLabel('Starts at').fill(part({ timeStyle: 'short' }));
  await page.keyboard.press('Enter');

  const proposed = page.getByRole('region', { name: 'What moves with it' });
  await expect(proposed).toContainText('would begin before its dose has ended');
  await expect(proposed).toContainText(/visits move as one/);
  await expectPanelAccessible(page, 'what moves with an infusion');
  // The answer is lost: the moves wait as one, over a reload too, and are made once.
  const mend = await cut(page, 'mutation MoveAppointments', 'after');
  await proposed.getByRole('button', { name: /^Move (both|all)/ }).click();
  const waits = page.getByText(/The move of \d visits as one waits/);
  await expect(waits).toBeVisible();
  await page.reload();
  await expect(waits).toBeVisible();
  await mend();
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByText(`visits of ${patient.name} are moved`)).toBeVisible();
  await expect(page.getByRole('status').getByRole('button', { name: /^Undo \d moves/ })).toBeVisible();
  const starts = async () => {
    const { appointment } = await ask(
      'query ($id: ID!) { appointment(id: $id) { startsAt linked { startsAt } } }',
      { id: infusion.id },
    );
    return [appointment.startsAt, appointment.linked.startsAt];
  };
  const [dose, session] = await starts();
  expect(dose).toBe(at.toISOString());
  expect(new Date(session).getTime()).toBeGreaterThan(at.getTime());
  await page.keyboard.press('z');
  await expect.poll(starts).toEqual([infusion.startsAt, linked.startsAt]);

  // Cancelled, it asks about its session, which goes to the infusion that has none: its free times come next.
  const other = beforeIt(infusion);
  const { appointment: its } = await ask(
    'query ($id: ID!) { appointment(id: $id) { version } }',
    other.linked,
  );
  const { cancelAppointment } = await ask(
    `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { ... on Appointment { changes { id } } } }`,
    {
      input: {
        appointmentId: other.linked.id,
        version: its.version,
        reason: 'PATIENT',
        category: 'TIME',
      },
    },
  );
  await openDay(opened, `?visit=${infusion.id}`);
  await page.getByRole('button', { name: 'Cancel visit' }).click();
  await page.getByRole('radio', { name: 'Move it' }).check();
  const { number } = other.courseSession;
  await expect(page.getByText(`Infusion ${number}, `)).toContainText('has none: it goes there');
  await page.getByRole('button', { name: 'Cancel visit' }).last().click();
  await expect(form).toBeVisible();
  await expect(page.getByRole('region', { name: patient.name })).toContainText(
    `Integration ${infusion.courseSession.number}`,
  );
  expect(await statusOf(opened, linked.id)).toBe('BOOKED');
  const which = page.getByRole('combobox', { name: 'For' });
  await expect(which.locator('option:checked')).toContainText(`Infusion ${number}, `);
  await expectPanelAccessible(page, 'a session that goes to another infusion');
  await page.getByRole('heading', { name: 'Next free' }).locator('..').getByRole('button').first().click();
  await expect(page.getByText(`, for infusion ${number}.`)).toBeVisible();
  const numberNow = async () => {
    const { appointment } = await ask(
      'query ($id: ID!) { appointment(id: $id) { courseSession { number } } }',
      linked,
    );
    return appointment.courseSession.number;
  };
  expect(await numberNow()).toBe(number);
  await page.keyboard.press('z');
  await expect.poll(numberNow).toBe(infusion.courseSession.number);
  await ask(
    'mutation ($id: ID!) { undoAppointmentChange(changeId: $id) { __typename } }',
    cancelAppointment.changes[0],
  );
  await openDay(opened, `?visit=${infusion.id}`);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(() => statusOf(opened, infusion.id)).toBe('BOOKED');
});

async function statusOf({ ask }: Desk, id: string): Promise<string> {
  const { appointment } = await ask('query ($id: ID!) { appointment(id: $id) { status } }', { id });
  return appointment.status;
}
