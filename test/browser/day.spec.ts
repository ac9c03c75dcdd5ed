/// <reference lib="dom" />
import { expect } from '@playwright/test';
import { openSessions } from '../../apps/web/src/features/scheduling/next-in-course.js';
import { boardOf, type Desk, test } from './desk.js';
import { standBetween } from './line.js';

/** A visit of today that can be checked in, of a patient who has no other today. */
async function bookedVisit(desk: Desk): Promise<SeenVisit> {
  const { appointments } = await boardOf(desk);
  const often = (patientId: string) => appointments.filter((each) => each.patientId === patientId).length;
  return appointments.find(
    ({ kind, status, patientId }) => kind !== 'INFUSION' && status === 'BOOKED' && often(patientId) === 1,
  )!;
}

type SeenVisit = Awaited<ReturnType<typeof boardOf>>['appointments'][number];

/** Checks a visit in. @returns how that is taken back */
async function checkIn({ ask }: Desk, visit: SeenVisit): Promise<() => Promise<unknown>> {
  const { checkInAppointment } = await ask<{ checkInAppointment: { changes: Change[] } }>(
    `mutation ($input: CheckInInput!) {
      checkInAppointment(input: $input) { ... on Appointment { changes { id undoable } } }
    }`,
    { input: { appointmentId: visit.id, version: visit.version } },
  );
  const { id } = checkInAppointment.changes.find(({ undoable }) => undoable)!;
  return () =>
    ask('mutation ($changeId: ID!) { undoAppointmentChange(changeId: $changeId) { __typename } }', {
      changeId: id,
    });
}

interface Change {
  id: string;
  undoable: boolean;
}

test('a check-in at one desk appears at the other within 2 s', async ({ desk }) => {
  const here = await desk('frontdesk');
  const { page, context } = await desk('frontdesk');
  const line = await standBetween(context);
  const visit = await bookedVisit(here);
  await page.goto('/day');
  const block = page.locator(`[data-visit="${visit.id}"]`);
  await expect(block).toHaveAccessibleName(/ready$/);
  await expect.poll(line.listening).toBe(1);

  const began = Date.now();
  await checkIn(here, visit);
  await expect(block).toHaveAccessibleName(/here since/, { timeout: 2_000 });
  expect(Date.now() - began).toBeLessThan(2_000);
});

test('a board shows what was committed before it listened, and goes on where the server may have missed a change', async ({
  desk,
}) => {
  const here = await desk('frontdesk');
  const { page, context } = await desk('frontdesk');
  const line = await standBetween(context);
  const visit = await bookedVisit(here);
  const block = page.locator(`[data-visit="${visit.id}"]`);
  line.hold();
  await page.goto('/day');
  await expect(block).toHaveAccessibleName(/ready$/);
  const undo = await checkIn(here, visit);
  line.release();
  await expect(block).toHaveAccessibleName(/here since/);

  const lost = line.deafen();
  await undo();
  await expect.poll(lost).toBe(1);
  line.end();
  await expect(block).toHaveAccessibleName(/ready$/);

  await expect.poll(line.listening).toBe(1);
  const undoAgain = await checkIn(here, { ...visit, version: visit.version + 2 });
  await expect(block).toHaveAccessibleName(/here since/);
  await undoAgain();
  await expect(block).toHaveAccessibleName(/ready$/);
});

test('every page catches up after the connection was lost, and none asks twice where nothing was missed', async ({
  desk,
}) => {
  const here = await desk('frontdesk');
  const { page: board, context } = await desk('frontdesk');
  const line = await standBetween(context);
  const { date, locationId } = await boardOf(here);
  const visit = await bookedVisit(here);
  let asked = 0;
  context.on('request', (request) => {
    const { query, variables } = (request.postDataJSON() ?? {}) as { query?: string; variables?: object };
    if (query?.includes('query DayBoard') && JSON.stringify(variables).includes(date)) asked++;
  });
  await board.goto('/day');
  await expect(board.locator('[data-visit]').first()).toBeVisible();
  await board.keyboard.press('q');
  const waiting = board.getByRole('region', { name: 'Wait list' });
  await expect(waiting.getByRole('button', { name: 'Put a patient on the list' })).toBeVisible();
  await expect.poll(line.listening).toBe(1);
  const changes = await context.newPage();
  await changes.goto('/day?changes=true');
  const undoing = changes.getByRole('button', { name: `Undo: ${visit.patientName}, checked in` });
  await expect(
    changes.getByRole('region', { name: 'Recent changes' }).getByRole('listitem').first(),
  ).toBeVisible();
  await expect(undoing).toBeHidden();
  const patient = await context.newPage();
  await patient.goto(`/patients/${visit.patientId}`);
  await patient.getByRole('button', { name: 'Open visit' }).click();
  // In the panel, and at the head of the page.
  const checkingIn = patient.getByRole('button', { name: /^Check in/ });
  await expect(checkingIn).toHaveCount(2);
  await expect.poll(line.listening).toBeGreaterThan(2);
  expect(asked).toBe(2);

  const lost = line.deafen();
  const undo = await checkIn(here, visit);
  const { putOnWaitList: entry } = await here.ask(
    `mutation ($input: PutOnWaitListInput!) { putOnWaitList(input: $input) { ... on WaitListEntry { id version } } }`,
    { input: { locationId, patientId: visit.patientId, kinds: ['FOLLOW_UP'] } },
  );
  await expect.poll(lost).toBe(6);
  line.cut();
  await expect(checkingIn).toHaveCount(0);
  await expect(undoing).toBeVisible();
  await expect(waiting.getByText(visit.patientName)).toBeVisible();

  await undo();
  await here.ask(
    `mutation ($input: WithdrawWaitListEntryInput!) { withdrawWaitListEntry(input: $input) { __typename } }`,
    { input: { entryId: entry.id, version: entry.version } },
  );
  await expect(checkingIn).toHaveCount(2);
  await expect(waiting.getByText(visit.patientName)).toBeHidden();
});

interface OpenCourse {
  status: string;
  infusionCount: number;
  patient: { id: string; name: string; active: boolean };
  sessions: {
    id: string;
    kind: 'PREPARATION' | 'INFUSION' | 'INTEGRATION';
    number: number;
    appointment: { startsAt: string } | null;
  }[];
}

/** A patient whose next session in the course can be booked at the first location. */
async function bookable(desk: Desk): Promise<{ name: string }> {
  const { courses, locations } = await desk.ask<{
    courses: { nodes: OpenCourse[] };
    locations: { id: string }[];
  }>(
    `{
      locations { id }
      courses(status: ACTIVE, first: 100) {
        nodes { status infusionCount patient { id name active } sessions { id kind number appointment { startsAt } } }
      }
    }`,
  );
  for (const course of courses.nodes.filter(({ patient }) => patient.active)) {
    const [next] = openSessions([course]);
    if (!next) continue;
    const { nextFreeTimes } = await desk.ask<{ nextFreeTimes: { times: object[] } }>(
      'query ($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt } } }',
      {
        input: {
          kind: next.kind,
          courseSessionId: next.sessionId,
          locationId: locations[0]!.id,
          patientId: course.patient.id,
        },
      },
    );
    if (nextFreeTimes.times.length > 0) return course.patient;
  }
  throw new Error('the demo practice has no course with something to book');
}

test('a visit is booked in four actions', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  const patient = await bookable(opened);
  await page.goto('/day');
  await expect(page.locator('[data-visit]').first()).toBeVisible();

  await page.keyboard.press('n');
  await page.getByRole('combobox', { name: 'Who is it for?' }).pressSequentially(patient.name);
  await expect(page.getByRole('option', { name: new RegExp(patient.name), selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  const book = page.getByRole('button', { name: /^Book \w+/ });
  await expect(book).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('status').filter({ hasText: patient.name })).toBeVisible();
});

test('a check-in by one key is taken back by another', async ({ desk }) => {
  const { page } = await desk('frontdesk', { keyboardOnly: true });
  await page.goto('/day');
  const visit = page.getByRole('button', { name: /^(?!.*infusion).*, ready$/ }).last();
  const id = await visit.getAttribute('data-visit');
  const block = page.locator(`[data-visit="${id}"]`);
  await visit.focus();
  await page.keyboard.press('c');
  await expect(block).toHaveAccessibleName(/here since/);
  await page.keyboard.press('z');
  await expect(block).toHaveAccessibleName(/, ready$/);
});

test('a visit moves by keyboard alone, and says what is in the way', async ({ desk }) => {
  const { page } = await desk('frontdesk', { keyboardOnly: true });
  await page.goto('/day');
  const visit = page.getByRole('button', { name: /, ready$/ }).last();
  const name = (await visit.getAttribute('aria-label'))!;
  await visit.focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('region', { name: 'Choices' })).toContainText(name.split(',')[0]!);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Choices' })).toHaveCount(0);
  await expect(visit).toHaveAccessibleName(name);
});

test('the day can be read as a list and by arrows', async ({ desk }) => {
  const { page } = await desk('frontdesk', { keyboardOnly: true });
  await page.goto('/day');
  await expect(page.locator('[data-visit]').first()).toBeVisible();
  await page.locator('[data-visit][tabindex="0"]').focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-visit'));
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-visit'));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const third = await page.evaluate(() => document.activeElement?.getAttribute('data-visit'));
  expect(new Set([first, second, third]).size).toBeGreaterThan(1);
  await page.keyboard.press('d');
  await expect(page.getByRole('table', { name: 'Appointments of the day' })).toBeVisible();
});

test('one change is said once', async ({ desk }) => {
  const { page } = await desk('frontdesk');
  await page.goto('/day');
  const visit = page.getByRole('button', { name: /^(?!.*infusion).*, ready$/ }).last();
  const block = page.locator(`[data-visit="${await visit.getAttribute('data-visit')}"]`);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[role="status"], [role="alert"], [aria-live]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest(live)?.textContent.trim();
        if (text && said.at(-1) !== text) said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await block.focus();
  await page.keyboard.press('c');
  await expect(block).toHaveAccessibleName(/here since/);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
  await page.keyboard.press('z');
  await expect(block).toHaveAccessibleName(/, ready$/);
});
