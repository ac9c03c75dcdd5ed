import { expect, type Locator, type Page } from '@playwright/test';
import { aheadMs, boardOf, type Desk, test } from './desk.js';
import {
  bookButton,
  bookFor,
  choose,
  cut,
  patientNamed,
  press,
  reach,
  said,
  visitOf,
  visitsOf,
} from './visits.js';

/** Both ways of the front desk's day want the same hour of one therapist: one after the other. */
test.describe.configure({ mode: 'default' });

interface Way {
  press: (target: Locator) => Promise<void>;
  choose: (select: Locator, label: string) => Promise<void>;
  fill: (field: Locator, text: string) => Promise<void>;
}

const byMouse: Way = {
  press: (target) => target.click(),
  choose: async (select, label) => void (await select.selectOption({ label })),
  fill: (field, text) => field.fill(text),
};

const byKeyboard = (page: Page): Way => ({
  press: (target) => press(page, target),
  choose: (select, label) => choose(page, select, label),
  fill: async (field, text) => {
    await reach(page, field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  },
});

/** Somebody who stood at the desk a minute ago and is gone: a short visit by video with a therapist at Harbor. */
async function whoLeft({ ask }: Desk, patientId: string): Promise<string> {
  const { locations, staff } = await ask<{
    locations: { id: string; name: string }[];
    staff: { nodes: { id: string; name: string }[] };
  }>('{ locations { id name } staff(active: true, first: 100) { nodes { id name } } }');
  const startsAt = new Date(Date.now() + aheadMs() - 30_000).toISOString();
  const { bookAppointment } = await ask<{ bookAppointment: { id?: string; message?: string } }>(
    `mutation ($input: BookAppointmentInput!) {
      bookAppointment(input: $input) { ... on Appointment { id } ... on Refusal { message } }
    }`,
    {
      input: {
        kind: 'PREPARATION',
        locationId: locations.find(({ name }) => name === 'Harbor')!.id,
        patientId,
        startsAt,
        durationMinutes: 15,
        virtual: true,
        walkIn: true,
        staff: [{ staffId: staff.nodes.find(({ name }) => name === 'Owen Hale')!.id, part: 'ATTENDING' }],
      },
    },
  );
  expect(bookAppointment.message).toBeUndefined();
  return bookAppointment.id!;
}

interface Cast {
  inCourse: string;
  arriving: string;
  leaving: string;
  moving: string;
}

async function frontDesksDay(desk: Desk, { press, choose, fill }: Way, cast: Cast) {
  const { page } = desk;
  const book = async (what: string) => {
    await bookFor(page, cast.inCourse);
    // Not always with a time: once an infusion is booked, its preparation has none after it.
    await expect(page.getByText('Next in course: Preparation')).toBeVisible();
    await press(page.getByRole('button', { name: 'Change' }).last());
    await choose(page.getByLabel('What'), what);
    await expect(bookButton(page)).toBeVisible();
  };
  const open = async (id: string) => {
    await page.goto(`/day?visit=${id}`);
    await expect(page.getByRole('link', { name: 'Open patient' })).toBeVisible();
  };
  await page.goto('/day');
  await expect(page.locator('[data-visit]').first()).toBeVisible();

  // An infusion with its ride home, and the integration that follows it, inside the 72 hours.
  await book('Infusion 1 of 6');
  await fill(page.getByLabel('Ride home'), 'Theo Cole');
  await fill(page.getByLabel('Their phone'), '(555) 010-0142');
  await press(bookButton(page));
  await expect(said(page, /infusion 1 of 6 booked for/)).toBeVisible();
  await book('Integration 1');
  await expect(page.getByText(/inside 72 h/)).toBeVisible();
  await press(bookButton(page));
  await expect(said(page, /integration 1 booked for/)).toBeVisible();
  const { appointment } = await desk.ask(
    'query ($id: ID!) { appointment(id: $id) { ride { name } linked { kind } integrationWindow { inside } } }',
    { id: (await visitOf(desk, cast.inCourse, 'INFUSION')).id },
  );
  expect(appointment).toEqual({
    ride: { name: 'Theo Cole' },
    linked: { kind: 'INTEGRATION' },
    integrationWindow: { inside: true },
  });

  // The ride of today's infusion is named, and confirmed with the check-in.
  const arriving = await visitOf(desk, cast.arriving, 'INFUSION');
  await open(arriving.id);
  await press(page.getByRole('button', { name: /^(Add|Change) ride$/ }).first());
  await fill(page.getByLabel('Who takes the patient home'), 'Dana Alder');
  await fill(page.getByLabel('Their phone'), '(555) 010-0143');
  await press(page.getByRole('button', { name: 'Save ride' }));
  await press(page.getByRole('button', { name: 'Check in, Dana Alder confirmed' }));
  await expect(page.getByText(/^Here since/).first()).toBeVisible();
  await expect(page.getByText(/Dana Alder, \(555\) 010-0143, confirmed/)).toBeVisible();

  // Somebody else did not come, which is asked once.
  await open(await whoLeft(desk, await patientNamed(desk, cast.leaving)));
  await press(page.getByRole('button', { name: 'No-show', exact: true }));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Wait a little' })).toBeFocused();
  await press(dialog.getByRole('button', { name: 'No-show' }));
  await expect(said(page, /did not come/)).toBeVisible();

  // One is moved, and moved back by one key.
  const moving = (await visitsOf(desk, await patientNamed(desk, cast.moving)))[0]!;
  await open(moving.id);
  await press(page.getByRole('button', { name: 'Move', exact: true }));
  await expect(page.getByText('Next free', { exact: true })).toBeVisible();
  const offered = page.getByRole('region', { name: cast.moving }).getByRole('listitem').getByRole('button');
  await press(offered.nth(1));
  await expect(said(page, new RegExp(`${cast.moving} moved to`))).toBeVisible();
  expect((await visitsOf(desk, await patientNamed(desk, cast.moving)))[0]!.startsAt).not.toBe(
    moving.startsAt,
  );
  await page.keyboard.press('z');
  await expect(said(page, /Undone/)).toBeVisible();
  expect((await visitsOf(desk, await patientNamed(desk, cast.moving)))[0]!.startsAt).toBe(moving.startsAt);
}

test('the front desk’s day', async ({ desk }) => {
  await frontDesksDay(await desk('frontdesk'), byMouse, {
    inCourse: 'Nell Sedge',
    arriving: 'Liam Barrett',
    leaving: 'Elio Yarrow',
    moving: 'Milo Berg',
  });
});

test('the front desk’s day by keyboard alone', async ({ desk }) => {
  const opened = await desk('frontdesk', { keyboardOnly: true });
  await frontDesksDay(opened, byKeyboard(opened.page), {
    inCourse: 'Ramona Cobble',
    arriving: 'Zane Holt',
    leaving: 'Theron Hawthorn',
    moving: 'Odile Renner',
  });
});

test('two desks race for one time by keyboard alone: one has it, the other books the next best with one key and through a lost connection', async ({
  desk,
}) => {
  const desks = await Promise.all([
    desk('frontdesk', { keyboardOnly: true }),
    desk('frontdesk', { keyboardOnly: true }),
  ]);
  const names = ['Kira Foxglove', 'Alma Hawthorn'];
  for (const [at, { page }] of desks.entries()) {
    await page.goto('/day');
    await expect(page.locator('[data-visit]').first()).toBeVisible();
    await bookFor(page, names[at]!);
    await expect(bookButton(page)).toBeVisible();
    await press(page, page.getByRole('button', { name: 'Change', exact: true }).last());
    await choose(page, page.getByLabel('What'), 'Consultation');
    await expect(bookButton(page)).toBeVisible();
  }
  const offered = await Promise.all(desks.map(({ page }) => bookButton(page).textContent()));
  expect(offered[0]).toBe(offered[1]);
  await Promise.all(desks.map(({ page }) => reach(page, bookButton(page))));
  await Promise.all(desks.map(({ page }) => page.keyboard.press('Enter')));

  const refusals = desks.map(({ page }) => page.getByRole('region', { name: 'Refused' }));
  await expect(async () => {
    const counts = await Promise.all(refusals.map((refusal) => refusal.count()));
    expect(counts.sort()).toEqual([0, 1]);
  }).toPass();
  const loser = (await refusals[0]!.count()) ? 0 : 1;
  const { page } = desks[loser];
  await expect(refusals[loser]!).toContainText('was just taken');
  await expect(refusals[loser]!).toContainText(`booked ${names[1 - loser]!}`);
  await expect(refusals[loser]!).toContainText('nothing was lost');
  // The next best is on its way when the connection is lost: it waits, and is booked once.
  const mend = await cut(page, 'mutation BookAppointment', 'after');
  await page.keyboard.press('1');
  await expect(page.getByText(/Booking waits, because another desk may book/)).toBeVisible();
  await mend();
  await press(page, page.getByRole('button', { name: 'Try again' }));
  await expect(said(page, /consultation booked for/)).toBeVisible();
  for (const [at, each] of desks.entries()) {
    const visits = await visitsOf(each, await patientNamed(each, names[at]!));
    expect(visits.filter(({ kind }) => kind === 'CONSULTATION')).toHaveLength(1);
  }
});

for (const [when, answerLost, name] of [
  ['before the server had it', false, 'Calla Sparrow'],
  ['after the server had it, and its answer was lost', true, 'Anya Wren'],
] as const) {
  test(`a connection cut ${when}: the booking waits, survives a reload, and is made once`, async ({
    desk,
  }) => {
    const opened = await desk('frontdesk');
    const { page } = opened;
    const patientId = await patientNamed(opened, name);
    const before = (await visitsOf(opened, patientId)).length;
    await page.goto('/day');
    await expect(page.locator('[data-visit]').first()).toBeVisible();
    await bookFor(page, name);
    await expect(bookButton(page)).toBeFocused();
    const label = (await bookButton(page).textContent())!;

    const mend = await cut(page, 'mutation BookAppointment', answerLost ? 'after' : 'before');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Booking waits, because another desk may book/)).toBeVisible();
    expect(await visitsOf(opened, patientId)).toHaveLength(before + (answerLost ? 1 : 0));

    // Still no connection: it goes on waiting.
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await page.reload();
    await expect(page.getByText(/Booking waits/)).toBeVisible();
    await expect(page.getByText(label.replace(/^Book (.*\d:\d\d [AP]M).*$/, '$1'))).toBeVisible();
    await mend();
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(said(page, new RegExp(`${name}: `))).toBeVisible();
    expect(await visitsOf(opened, patientId)).toHaveLength(before + 1);
    await page.keyboard.press('n');
    await expect(page.getByRole('combobox', { name: 'Who is it for?' })).toBeVisible();
  });
}

test('somebody new is added and booked without leaving the panel', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  await page.goto('/day');
  await expect(page.locator('[data-visit]').first()).toBeVisible();
  const start = async (name: string) => {
    await page.keyboard.press('n');
    await page.getByRole('combobox', { name: 'Who is it for?' }).pressSequentially(name);
    await page.getByRole('option', { name: `New patient: ${name}` }).click();
  };

  // Somebody of that name is there already: shown before anything is created, and taken.
  await start('Imani Cole');
  await expect(page.getByLabel('Given name')).toHaveValue('Imani');
  await page.getByRole('button', { name: 'Use this patient' }).first().click();
  await expect(bookButton(page)).toBeVisible();
  await page.keyboard.press('Escape');

  await start('perpetua de la vega');
  await expect(page.getByLabel('Family name')).toHaveValue('de la Vega');
  await page.getByLabel('Birth date').fill('1990-05-05');
  await page.getByLabel('Phone').fill('(555) 010-0199');
  // A reload, as after a crash: every word is still there.
  await expect(async () => {
    await page.reload();
    await expect(page.getByLabel('Phone')).toHaveValue('(555) 010-0199', { timeout: 3_000 });
  }).toPass();
  await expect(page.getByLabel('Given name')).toHaveValue('Perpetua');
  await expect(page.getByLabel('Birth date')).toHaveValue('1990-05-05');
  await page.getByRole('button', { name: 'Create and go on' }).click();
  await expect(page.getByText('Perpetua de la Vega')).toBeVisible();
  await expect(bookButton(page)).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(said(page, /Perpetua de la Vega: consultation booked for/)).toBeVisible();
  expect(await visitsOf(opened, await patientNamed(opened, 'Perpetua de la Vega'))).toHaveLength(1);
});

test('a visit that another desk moves meanwhile is shown in both versions', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page, ask } = opened;
  const visit = await visitOf(opened, 'Piet Vos', 'INTEGRATION');
  await page.goto(`/day?visit=${visit.id}`);
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  const form = page.getByRole('form', { name: 'Move to another time' });
  await form.getByLabel('Starts at').fill('17:00');
  const to = (minutes: number) => new Date(Date.parse(visit.startsAt) + minutes * 60_000).toISOString();
  await ask('mutation ($input: MoveAppointmentInput!) { moveAppointment(input: $input) { __typename } }', {
    input: { appointmentId: visit.id, version: visit.version, startsAt: to(15) },
  });
  await form.getByRole('button', { name: 'Move', exact: true }).click();
  const conflict = page.getByRole('region', { name: /moved it at/ });
  await expect(conflict).toContainText('4:15 PM');
  await expect(conflict.getByRole('button', { name: 'Keep 4:15 PM' })).toBeVisible();
  await conflict.getByRole('button', { name: 'Use 5:00 PM' }).click();
  await expect(said(page, /Piet Vos moved to today, 5:00 PM/)).toBeVisible();
});

test('less than 48 hours between two infusions is the prescriber’s to confirm', async ({ desk }) => {
  const atDesk = await desk('frontdesk');
  const name = 'Farah Aziz';
  const patientId = await patientNamed(atDesk, name);
  const { locationId } = await boardOf(atDesk);
  const first = await atDesk.ask<{ nextFreeTimes: { times: { startsAt: string }[] } }>(
    'query ($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt } } }',
    { input: { kind: 'INFUSION', locationId, patientId, count: 1 } },
  );
  const at = first.nextFreeTimes.times[0]!.startsAt;
  await atDesk.ask(
    'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }',
    {
      input: { kind: 'INFUSION', locationId, patientId, startsAt: at },
    },
  );
  const next = await atDesk.ask<{ nextFreeTimes: { times: { startsAt: string }[] } }>(
    'query ($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt } } }',
    {
      input: {
        kind: 'INFUSION',
        locationId,
        count: 1,
        from: new Date(Date.parse(at) + 20 * 3_600_000).toISOString(),
      },
    },
  );
  const close = next.nextFreeTimes.times[0]!.startsAt;
  expect(Date.parse(close) - Date.parse(at)).toBeLessThan(48 * 3_600_000);

  const { page } = atDesk;
  await page.goto(`/day?location=${locationId}&book=${patientId}&at=${encodeURIComponent(close)}`);
  await expect(page.getByLabel('Starts at')).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).last().click();
  await page.getByLabel('What').selectOption({ label: 'Infusion 3 of 6' });
  await expect(page.getByText(/Not free then/)).toBeVisible();
  await bookButton(page).click();
  const refused = page.getByRole('region', { name: 'Refused' });
  await expect(refused).toContainText('48 h are kept between two');
  await expect(refused).toContainText('can confirm it. Send them the link');
  await expect(refused.getByRole('button', { name: /as prescriber/ })).toHaveCount(0);
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => Promise.resolve(void (document.body.dataset['copied'] = text));
  });
  await refused.getByRole('button', { name: 'Copy the link' }).click();
  await expect(refused.getByText('Copied')).toBeVisible();
  const link = (await page.locator('body').getAttribute('data-copied'))!;

  // Whoever may confirm has all that was chosen, and one question.
  const { page: prescriber } = await desk('psychiatrist');
  await prescriber.goto(link);
  await expect(prescriber.getByLabel('What').locator('option:checked')).toHaveText('Infusion 3 of 6');
  await expect(prescriber.getByText(/Not free then/)).toBeVisible();
  await bookButton(prescriber).click();
  await prescriber.getByRole('button', { name: 'Book less than 48 h apart, as prescriber' }).click();
  await expect(said(prescriber, /infusion 3 of 6 booked for/)).toBeVisible();
});

test('a follow-up is put beside another on purpose, by keyboard alone, and is shown as such', async ({
  desk,
}) => {
  const opened = await desk('frontdesk', { keyboardOnly: true });
  const { page, ask } = opened;
  const { locationId } = await boardOf(opened);
  const input = { kind: 'FOLLOW_UP', locationId };
  const { nextFreeTimes } = await ask(
    'query ($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt } } }',
    { input: { ...input, count: 9, from: new Date(Date.now() + aheadMs() + 30 * 86_400_000).toISOString() } },
  );
  const starts = nextFreeTimes.times.map((time: { startsAt: string }) => Date.parse(time.startsAt));
  const soonAfter = (at: number) => at + 15 * 60_000;
  const at = starts.find((each: number) => starts.includes(soonAfter(each)));
  const startsAt = new Date(at).toISOString();
  const wall = (instant: number) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', timeStyle: 'short' }).format(instant);
  const { bookAppointment } = await ask(
    'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }',
    { input: { ...input, startsAt, patientId: await patientNamed(opened, 'Dev Malhotra') } },
  );
  expect(bookAppointment.__typename).toBe('Appointment');

  const patientId = await patientNamed(opened, 'Kurt Weiss');
  await page.goto(`/day?location=${locationId}&book=${patientId}&at=${encodeURIComponent(startsAt)}`);
  await choose(page, page.getByLabel('What'), 'Follow-up');
  await expect(page.getByText(/Not free then/)).toBeVisible();
  await press(page, bookButton(page));
  await press(page, page.getByRole('button', { name: 'Book beside it on purpose' }));
  const group = page.getByRole('group', { name: 'Overbooking' });
  const why = group.getByRole('textbox', { name: /two at once/ });
  await expect(why).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(group).toContainText('Say why in a few words.');
  await page.keyboard.type('Leaves town tomorrow');
  // Esc steps back, and no further; the words stay, also through a reload.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Book beside it on purpose' })).toBeFocused();
  await page.reload();
  await choose(page, page.getByLabel('What'), 'Follow-up');
  await expect(page.getByText(/Not free then/)).toBeVisible();
  await press(page, bookButton(page));
  await press(page, page.getByRole('button', { name: 'Book beside it on purpose' }));
  await expect(why).toHaveValue('Leaves town tomorrow');
  // They are for this time alone: another, in its second half, asks anew.
  await page.keyboard.press('Escape');
  await press(
    page,
    page.getByRole('region', { name: 'Refused' }).getByRole('button', { name: 'Another time' }),
  );
  await page.getByLabel('Starts at').fill(wall(soonAfter(at)));
  await expect(page.getByText(/Not free then/)).toBeVisible();
  await press(page, bookButton(page));
  await press(page, page.getByRole('button', { name: 'Book beside it on purpose' }));
  await expect(why).toHaveValue('');
  await page.keyboard.press('Escape');
  await press(
    page,
    page.getByRole('region', { name: 'Refused' }).getByRole('button', { name: 'Another time' }),
  );
  await page.getByLabel('Starts at').fill(wall(at));
  await expect(page.getByText(/Not free then/)).toBeVisible();
  await press(page, bookButton(page));
  await press(page, page.getByRole('button', { name: 'Book beside it on purpose' }));
  await expect(why).toHaveValue('');
  await page.keyboard.type('Leaves town tomorrow');
  await page.keyboard.press('Enter');
  await expect(said(page, /Kurt Weiss: follow-up booked/)).toBeVisible();

  const { id } = (await visitsOf(opened, patientId)).find((visit) => visit.startsAt === startsAt)!;
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(
    Date.parse(startsAt),
  );
  await page.goto(`/day?location=${locationId}&date=${date}&visit=${id}`);
  await expect(page.locator(`[data-visit="${id}"]`)).toHaveAccessibleName(/overbooked on purpose/);
  await expect(page.getByText(/Beside another visit on purpose, by .+Leaves town tomorrow/)).toBeVisible();
});
