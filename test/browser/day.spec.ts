/// <reference lib="dom" />
import { expect } from '@playwright/test';
import { openSessions } from '../../apps/web/src/features/scheduling/next-in-course.js';
import { boardOf, type Desk, test } from './desk.js';

test('a check-in at one desk appears at the other within 2 s', async ({ desk }) => {
  const here = await desk('frontdesk');
  const there = await desk('frontdesk');
  const { appointments } = await boardOf(here);
  const visit = appointments.find(({ kind, status }) => kind !== 'INFUSION' && status === 'BOOKED')!;
  await there.page.goto('/day');
  const block = there.page.locator(`[data-visit="${visit.id}"]`);
  await expect(block).toHaveAccessibleName(/ready$/);
  // The subscription is open once its socket is.
  await there.page.waitForTimeout(1_000);

  const began = Date.now();
  await here.ask('mutation ($input: CheckInInput!) { checkInAppointment(input: $input) { __typename } }', {
    input: { appointmentId: visit.id, version: visit.version },
  });
  await expect(block).toHaveAccessibleName(/here since/, { timeout: 2_000 });
  expect(Date.now() - began).toBeLessThan(2_000);
});

test('a board goes on where the server may have missed a change: it reads anew, and hears of the next', async ({
  desk,
}) => {
  const here = await desk('frontdesk');
  const { page } = await desk('frontdesk');
  const { appointments } = await boardOf(here);
  const visit = appointments.find(({ kind, status }) => kind !== 'INFUSION' && status === 'BOOKED')!;
  // Between the server and the page: what is told of the day while `deaf` is lost, and a subscription can be ended.
  let deaf = false;
  let lost = 0;
  const live = new Map<string, () => void>();
  await page.routeWebSocket('**/graphql', (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const { type, id, payload } = JSON.parse(String(message)) as Sent;
      if (type === 'subscribe' && payload?.query?.includes('scheduleChanged'))
        live.set(id, () => socket.send(JSON.stringify({ id, type: 'complete' })));
      if (type === 'complete') live.delete(id);
      server.send(message);
    });
    server.onMessage((message) => {
      const { type, id } = JSON.parse(String(message)) as Sent;
      if (deaf && type === 'next' && live.has(id)) lost++;
      else socket.send(message);
    });
  });
  const block = page.locator(`[data-visit="${visit.id}"]`);
  await page.goto('/day');
  await expect(block).toHaveAccessibleName(/ready$/);
  // The subscription is open once its socket is.
  await page.waitForTimeout(1_000);
  const subscribed = live.size;
  expect(subscribed).toBeGreaterThan(0);

  deaf = true;
  const { checkInAppointment } = await here.ask(
    `mutation ($input: CheckInInput!) {
      checkInAppointment(input: $input) { ... on Appointment { changes { id undoable } } }
    }`,
    { input: { appointmentId: visit.id, version: visit.version } },
  );
  await expect.poll(() => lost).toBe(subscribed);
  deaf = false;
  const ended = [...live.values()];
  live.clear();
  for (const end of ended) end();
  await expect(block).toHaveAccessibleName(/here since/);
  await expect.poll(() => live.size).toBe(subscribed);
  await page.waitForTimeout(500);

  const changes = checkInAppointment.changes as { id: string; undoable: boolean }[];
  await here.ask('mutation ($changeId: ID!) { undoAppointmentChange(changeId: $changeId) { __typename } }', {
    changeId: changes.find(({ undoable }) => undoable)!.id,
  });
  await expect(block).toHaveAccessibleName(/ready$/);
});

interface Sent {
  type: string;
  id: string;
  payload?: { query?: string };
}

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
