import { expect, type Page } from '@playwright/test';
import { expectAccessible, PANEL } from './accessible.js';
import { type Desk, test } from './desk.js';
import { courseOf, patientNamed, press, reach, said, visitsOf } from './visits.js';

/** Both plan in the same weeks: one after the other. */
test.describe.configure({ mode: 'default' });

/** Far enough ahead that no other test books then. */
const earliest = '2037-01-12';

const bookAll = (page: Page) => page.getByRole('button', { name: /^Book all \d+ visits/ });
const proposal = (page: Page, number: number) => page.getByRole('radio', { name: `Proposal ${number}` });
const table = (page: Page) => page.getByRole('table', { name: 'Visits of the chosen proposal' });

/** Types a wish and waits for the plans that keep it. */
async function wish(page: Page, label: string, value: string, chip: RegExp) {
  await page.getByLabel(label).fill(value);
  await expect(page.getByText(chip).first()).toBeVisible();
  await expect(bookAll(page)).not.toHaveAttribute('aria-disabled');
}

const ask = (page: Page) =>
  page.waitForRequest((request) => !!request.postData()?.includes('query PlanCourse'));

interface Planned {
  proposals: { visits: { kind: string; startsAt: string; room: { id: string } }[] }[];
}

/** When and in which room. */
const placeOf = ({ startsAt, room }: { startsAt: string; room: { id: string } | null }) =>
  `${Date.parse(startsAt)} ${room?.id}`;

/** What the screen asked for, asked again. */
const planOf = async ({ ask: send }: Desk, input: unknown) =>
  (
    await send<{ planCourse: Planned }>(
      `query ($input: PlanCourseInput!) { planCourse(input: $input) {
        ... on CoursePlan { proposals { visits { kind startsAt room { id } } } } } }`,
      { input },
    )
  ).planCourse;

test('the front desk plans a course with a wish, by keyboard alone, and books all of it at once', async ({
  desk,
}) => {
  const opened = await desk('frontdesk', { keyboardOnly: true });
  const { page } = opened;
  const name = 'Remy Hartwell';
  const patientId = await patientNamed(opened, name);
  const before = (await visitsOf(opened, patientId)).length;
  await page.goto(`/patients/${patientId}`);
  await reach(page, page.getByRole('link', { name: 'Plan the course' }));
  await page.keyboard.press('Enter');
  await expect(bookAll(page)).toBeVisible();
  await reach(page, page.getByRole('button', { name: 'Change wishes' }));
  await page.keyboard.press('Enter');
  await wish(page, 'Not before', earliest, /^Not before Mon Jan 12, 2037$/);
  await wish(page, 'Starts no earlier than', '11:00', /^From 11:00 AM$/);

  // As after a crash: the wishes are still there, and plans that keep them.
  await page.reload();
  await expect(page.getByText('The wishes that you had put in before are back.')).toBeVisible();
  await expect(page.getByText('From 11:00 AM', { exact: true })).toBeVisible();
  await expect(page.getByText(/weekdays, hours and dates that the patient wishes/).first()).toBeVisible();
  await expect(bookAll(page)).not.toHaveAttribute('aria-disabled');

  await page.keyboard.press('2');
  await expect(proposal(page, 2)).toBeChecked();
  await expect(page.getByRole('region', { name: /, day by day$/ })).toBeVisible();
  const rows = table(page).getByRole('row');
  const count = (await rows.count()) - 1;
  await expect(bookAll(page)).toHaveText(new RegExp(`Book all ${count} visits`));
  expect(await visitsOf(opened, patientId)).toHaveLength(before);
  await page.keyboard.press('Control+Enter');

  await expect(said(page, new RegExp(`${name}: ${count} visits booked`))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/patients/${patientId}$`));
  const booked = await visitsOf(opened, patientId);
  expect(booked).toHaveLength(before + count);
  for (const { startsAt } of booked.slice(before)) expect(startsAt >= earliest).toBe(true);
  const coming = page.getByRole('table', { name: 'Coming appointments' });
  await expect(coming.getByRole('row')).toHaveCount(before + count + 1);
  await expect(page.getByRole('link', { name: 'Plan the course' })).toHaveCount(0);
});

test('a chosen proposal is held, as the board of every desk says, also after a reload, until it is released or left', async ({
  desk,
}) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  const courseId = await courseOf(opened, 'Winifred Orchard');
  const expiry = async () => {
    const { course } = await opened.ask<{ course: { hold: { expiresAt: string } | null } }>(
      'query ($id: ID!) { course(id: $id) { hold { expiresAt } } }',
      { id: courseId },
    );
    return course.hold?.expiresAt ?? null;
  };
  await page.goto(`/courses/${courseId}/plan`);
  await expect(page.getByText(/visits, not booked yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Change wishes' }).click();
  await wish(page, 'Not before', '2037-05-04', /^Not before Mon May 4, 2037$/);
  await page.getByRole('button', { name: 'Hide wishes' }).click();
  await page.keyboard.press('2');
  const held = page.getByText(/^\d+ times held for Winifred until/);
  await expect(held).toBeVisible();
  expect(await expiry()).not.toBeNull();

  await page.reload();
  await expect(held).toBeVisible();
  await expect(proposal(page, 2)).toBeChecked();
  const nurse = await desk('nurse');
  await nurse.page.goto('/day?date=2037-05-04');
  await expect(
    nurse.page.getByRole('note', { name: /^Held by .+ until .+, for Winifred Orchard$/ }).first(),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Release' }).click();
  await expect(page.getByText(/visits, not booked yet/)).toBeVisible();
  await expect.poll(expiry).toBeNull();
  await expect(nurse.page.getByRole('note', { name: /^Held by/ })).toHaveCount(0);

  // What was pressed is gone: focus goes on with what took its place.
  await expect(page.getByRole('button', { name: 'Hold these times' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(held).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hold longer' })).toBeFocused();
  await page.getByRole('link', { name: 'Close' }).click();
  await expect.poll(expiry).toBeNull();
});

test('one visit of a proposal is put at another time by keyboard, what moves with it is seen first, and all is held so', async ({
  desk,
}) => {
  const opened = await desk('frontdesk', { keyboardOnly: true });
  const { page } = opened;
  const courseId = await courseOf(opened, 'Winifred Orchard');
  await page.goto(`/courses/${courseId}/plan`);
  await reach(page, page.getByRole('button', { name: 'Change wishes' }));
  await page.keyboard.press('Enter');
  await wish(page, 'Not before', '2037-08-03', /^Not before Mon Aug 3, 2037$/);
  const row = table(page).getByRole('row', { name: /^Infusion 3 / });
  const before = await row.textContent();

  const answered = page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('query AdjustCourse')),
  );
  await reach(page, page.getByRole('button', { name: 'Adjust infusion 3' }));
  await page.keyboard.press('Enter');
  const { data } = (await (await answered).json()) as {
    data: { adjustCourse: { ways: { startsAt: string; visits: { startsAt: string }[] }[] } };
  };
  const [, way] = data.adjustCourse.ways;
  const offered = page.getByRole('radio', { name: /^Infusion 3, / });
  await expect(offered.nth(1)).toBeVisible();
  await expect(bookAll(page)).toHaveAttribute('aria-disabled');
  await expectAccessible(page, 'a visit of a plan that is put elsewhere', PANEL);
  // The page behind shows it before anything is decided; Esc keeps what was proposed.
  await page.keyboard.press('2');
  await expect(offered.nth(1)).toBeChecked();
  await expect(row).not.toHaveText(before!);
  await page.keyboard.press('Escape');
  await expect(row).toHaveText(before!);

  // While the times are looked for the keys choose nothing, and no proposal behind the panel either.
  let answer = () => {};
  const known = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query AdjustCourse')) await known;
    await route.continue();
  });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Looking for times')).toBeAttached();
  await page.keyboard.press('2');
  await expect(proposal(page, 1)).toBeChecked();
  // What is on screen can be pressed at once, in the very moment that it came.
  await page.evaluate(() =>
    new MutationObserver((_, watch) => {
      if (document.querySelectorAll('input[name=way]').length < 2) return;
      watch.disconnect();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true }),
      );
    }).observe(document.body, { childList: true, subtree: true }),
  );
  answer();
  await expect(page.getByRole('button', { name: /^Move to / })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^\d+ times held for Winifred until/)).toBeVisible();
  // What is held is not let go by a key: all that follows is done on this page.
  await page.keyboard.press('Escape');
  await expect(row).not.toHaveText(before!);
  await expect(bookAll(page)).not.toHaveAttribute('aria-disabled');
  const { course } = await opened.ask<{ course: { hold: { id: string; visits: { startsAt: string }[] } } }>(
    'query ($id: ID!) { course(id: $id) { hold { id visits { startsAt } } } }',
    { id: courseId },
  );
  const starts = (visits: readonly { startsAt: string }[]) =>
    visits.map(({ startsAt }) => Date.parse(startsAt)).sort();
  expect(starts(course.hold.visits)).toEqual(starts(way!.visits));

  // Loaded again it is this plan that is held, and that would be booked.
  const adjusted = await row.textContent();
  await page.reload();
  await expect(page.getByText(/^\d+ times held for Winifred until/)).toBeVisible();
  await expect(row).toHaveText(adjusted!);
  await expect(page.getByRole('button', { name: 'As proposed' })).toBeVisible();

  // Also when nothing is held any more: it says so, and the proposal is one press away.
  await opened.ask('mutation ($holdId: ID!) { releaseHold(holdId: $holdId) { done } }', {
    holdId: course.hold.id,
  });
  await page.reload();
  await expect(page.getByText('The plan that you had adjusted is back.')).toBeVisible();
  await expect(page.getByText(/visits, not booked yet/)).toBeVisible();
  await expect(row).toHaveText(adjusted!);
  await press(page, page.getByRole('button', { name: 'As proposed' }));
  await expect(page.getByText('The plan that you had adjusted is back.')).toHaveCount(0);
  await expect(row).toHaveText(before!);
  await press(page, page.getByRole('button', { name: 'Release' }));
  await expect(page.getByText(/visits, not booked yet/)).toBeVisible();
});

test('a time that another desk takes meanwhile is named, and replaced with the rest kept', async ({
  desk,
}) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  const name = 'Alma Glade';
  const patientId = await patientNamed(opened, name);
  const before = (await visitsOf(opened, patientId)).length;
  await page.goto(`/courses/${await courseOf(opened, name)}/plan`);
  await expect(bookAll(page)).toBeVisible();
  await page.getByRole('button', { name: 'Change wishes' }).click();
  const asked = ask(page);
  await wish(page, 'Not before', earliest, /^Not before Mon Jan 12, 2037$/);
  const { variables } = (await asked).postDataJSON() as { variables: { input: { locationId: string } } };
  const { visits } = (await planOf(opened, variables.input)).proposals[0]!;
  const taken = visits.find(({ kind }) => kind === 'INTEGRATION')!;
  const { bookAppointment } = await opened.ask<{ bookAppointment: { __typename: string } }>(
    'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename ... on Refusal { message } } }',
    {
      input: {
        kind: 'CONSULTATION',
        locationId: variables.input.locationId,
        patientId: await patientNamed(opened, 'Milo Berg'),
        startsAt: taken.startsAt,
        roomId: taken.room.id,
      },
    },
  );
  expect(bookAppointment).toEqual({ __typename: 'Appointment' });

  await bookAll(page).click();
  const refused = page.getByRole('region', { name: 'Refused' });
  await expect(refused).toContainText('was just taken');
  await expect(refused).toContainText('Milo Berg');
  await expect(refused).toContainText(/It was for Integration \d/);
  await expect(refused.getByRole('button', { name: 'Plan anew' })).toBeVisible();
  expect(await visitsOf(opened, patientId)).toHaveLength(before);
  await page.keyboard.press('1');

  await expect(said(page, new RegExp(`${name}: ${visits.length} visits booked`))).toBeVisible();
  // The nearest may be the same time in another room.
  const { appointments } = await opened.ask<{
    appointments: { nodes: { startsAt: string; room: { id: string } | null }[] };
  }>(
    `query ($filter: AppointmentFilter!) {
      appointments(filter: $filter, first: 50) { nodes { startsAt room { id } } }
    }`,
    { filter: { patientId, statuses: ['BOOKED'] } },
  );
  const places = appointments.nodes.map(placeOf);
  expect(places).toHaveLength(before + visits.length);
  expect(places).toEqual(expect.arrayContaining(visits.filter((visit) => visit !== taken).map(placeOf)));
  expect(places).not.toContain(placeOf(taken));
});

test('a course whose answer was lost waits, survives a reload, and is booked once', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  const name = 'Ada Bramble';
  const patientId = await patientNamed(opened, name);
  const before = (await visitsOf(opened, patientId)).length;
  await page.goto(`/courses/${await courseOf(opened, name)}/plan`);
  await page.getByRole('button', { name: 'Change wishes' }).click();
  await wish(page, 'Not before', '2037-03-02', /^Not before Mon Mar 2, 2037$/);
  const count = (await table(page).getByRole('row').count()) - 1;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation BookCourse')) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await bookAll(page).click();
  await expect(page.getByText(/Booking waits, because another desk may book/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Booking waits/)).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(said(page, new RegExp(`${name}: ${count} visits booked`))).toBeVisible();
  expect(await visitsOf(opened, patientId)).toHaveLength(before + count);
});

test('what stands in the way of a plan is named, and one button lifts it', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  await page.goto(`/courses/${await courseOf(opened, 'Winifred Orchard')}/plan`);
  await page.getByRole('button', { name: 'Change wishes' }).click();
  await expect(proposal(page, 1)).toBeVisible();
  await page.getByLabel('Not before').fill('2036-01-12');
  await expect(page.getByText('Choose today or a later date.')).toBeVisible();
  await expect(proposal(page, 1)).toBeVisible();
  await page.getByLabel('Not before').fill(earliest);
  await page.getByLabel('Finish by').fill('2037-01-16');
  const none = page.getByRole('region', { name: 'No plan' });
  await expect(none).toContainText(/\d of 5 infusions fit/);
  await expect(bookAll(page)).toHaveCount(0);
  await none.getByRole('button', { name: /^Finish by/ }).click();
  await expect(proposal(page, 1)).toBeChecked();
  await expect(bookAll(page)).toBeVisible();
});

test('a therapist is told who books courses', async ({ desk }) => {
  const opened = await desk('therapist');
  const { page } = opened;
  await page.goto(`/courses/${await courseOf(opened, 'Winifred Orchard')}/plan`);
  await expect(page.getByText('The front desk books courses')).toBeVisible();
});
