/// <reference lib="dom" />
import { expect } from '@playwright/test';
import { boardOf, test } from './desk.js';

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

test('a visit is booked in four actions', async ({ desk }) => {
  const { page, ask } = await desk('frontdesk');
  const { courses } = await ask<{
    courses: {
      nodes: {
        patient: { name: string; active: boolean };
        sessions: { kind: string; appointment: object | null }[];
      }[];
    };
  }>(
    '{ courses(status: ACTIVE, first: 100) { nodes { patient { name active } sessions { kind appointment { id } } } } }',
  );
  const open = courses.nodes.find(
    ({ patient, sessions }) => patient.active && sessions.some(({ appointment }) => !appointment),
  )!;
  await page.goto('/day');
  await expect(page.locator('[data-visit]').first()).toBeVisible();

  await page.keyboard.press('n');
  await page.getByRole('combobox', { name: 'Who is it for?' }).pressSequentially(open.patient.name);
  await expect(page.getByRole('option', { name: new RegExp(open.patient.name) }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  const book = page.getByRole('button', { name: /^Book \w+/ });
  await expect(book).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('status').filter({ hasText: open.patient.name })).toBeVisible();
});

test('a check-in by one key is taken back by another', async ({ desk }) => {
  const { page } = await desk('frontdesk');
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
  const { page } = await desk('frontdesk');
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
  const { page } = await desk('frontdesk');
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
