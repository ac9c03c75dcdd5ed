import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { boardOf, test } from './desk.js';

test('the palette finds a patient, a page and an action by keyboard alone, and keeps nothing', async ({
  desk,
}) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  const { appointments } = await boardOf(opened);
  const { patientId, patientName } = appointments[0]!;
  await page.goto('/patients');
  await expect(page.getByRole('heading', { name: 'Patients', level: 1 })).toBeVisible();
  const palette = page.getByRole('dialog', { name: 'Find or do' });
  const input = palette.getByRole('combobox');

  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await page.keyboard.type('cou');
  await expect(palette.getByRole('option', { name: 'Courses', selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Courses', level: 1 })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type(patientName);
  await expect(palette.getByRole('option', { name: new RegExp(patientName) }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/patients\/[0-9a-f-]{36}/);
  expect(page.url()).toContain(patientId);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain(patientName);

  // The next free time for a kind of visit, with somebody: Enter goes to the booking, the patient is chosen there.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('next free inf');
  await page.keyboard.press('Enter');
  await expect(palette.getByRole('option', { name: /\d:\d\d (AM|PM)/ }).first()).toBeVisible();
  await expectAccessible(page, 'the next free times', 'dialog[open]');
  await page.keyboard.type('osei');
  await expect(palette.getByRole('option', { name: 'With Dr. Lena Osei', selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(palette.getByText('Next free infusion with Dr. Lena Osei')).toBeVisible();
  const free = palette.getByRole('option', { name: /\d:\d\d (AM|PM).*Osei/ }).first();
  await expect(free).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Who is it for?' })).toBeFocused();
  await expect(page).toHaveURL(/kind=INFUSION/);

  // Or all at once: what, and whose.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('free integration webb');
  await page.keyboard.press('Enter');
  await expect(palette.getByText('Next free integration with Marcus Webb')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('what somebody prefers goes along to another computer, and is drawn before anybody is known there', async ({
  desk,
}) => {
  const here = await desk('nurse');
  await here.page.goto('/account');
  await here.page.getByRole('radio', { name: 'Compact' }).check();
  await here.page.getByLabel('Single letters act').uncheck();
  await expect(here.page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  const kept = async () =>
    (await here.ask('{ viewer { preferences { density letterKeys } } }')).viewer.preferences;
  await expect.poll(kept).toEqual({ density: 'COMPACT', letterKeys: false });
  await expect(here.page.locator('html')).toHaveAttribute('data-density', 'compact');

  const { page } = await desk('nurse');
  await page.goto('/day');
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  // No letter acts, also where all that acts is there: the palette alone opens.
  await expect(page.locator('[data-visit]').first()).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Find or do' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
  await page.route('**/graphql', (route) => route.abort());
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.body !== null);
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');

  await here.ask('mutation ($input: SavePreferencesInput!) { savePreferences(input: $input) { theme } }', {
    input: { density: 'COMFORTABLE', letterKeys: true },
  });
});

test('without a connection the page stays, says since when, and comes back by itself', async ({ desk }) => {
  const { page, context } = await desk('frontdesk');
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Amaranta');
  await context.setOffline(true);
  const banner = page.getByRole('status').filter({ hasText: /No connection since \d+:\d\d [AP]M/ });
  await expect(banner).toBeVisible();
  await expect(banner).toContainText('Booking and signing wait');
  await expect(page.getByText(/^Next try in \d+ s$/)).toBeVisible();
  await context.setOffline(false);
  await expect(banner).toBeHidden();
  await expect(page.getByLabel('Given name')).toHaveValue('Amaranta');
});

test('a page for another role says who can help', async ({ desk }) => {
  const { page } = await desk('frontdesk');
  await page.goto('/audit');
  await expect(page.getByRole('heading', { name: 'This is not for your role' })).toBeVisible();
  await expect(page.getByText(/Bea Castellano looks after it/)).toBeVisible();
});
