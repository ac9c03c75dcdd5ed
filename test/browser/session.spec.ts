/// <reference lib="dom" />
import { expect } from '@playwright/test';
import { test } from './desk.js';

test('signing in leads to the page that was asked for', async ({ desk }) => {
  const { page } = await desk(null);
  await page.goto('/patients');
  await page.getByLabel('Work email').fill('frontdesk@demo.kapstone.test');
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toBeVisible();
  await expect(page.getByLabel('Work email')).toHaveValue('frontdesk@demo.kapstone.test');
  await page.getByLabel('Password', { exact: true }).fill('kapstone-demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Patients' })).toBeVisible();
});

test('the lock hides the page, and unlocking gives back what was typed', async ({ desk }) => {
  const { page } = await desk('frontdesk');
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Amaranta');
  await page.getByRole('heading', { name: 'New patient' }).click();
  await page.keyboard.press('l');
  const lock = page.getByRole('dialog', { name: 'Locked' });
  await expect(lock).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await lock.getByLabel('Password', { exact: true }).fill('kapstone-demo');
  await page.keyboard.press('Enter');
  await expect(lock).toBeHidden();
  await expect(page.getByLabel('Given name')).toHaveValue('Amaranta');
});

test('a session that ended is resumed in place, with every word', async ({ desk }) => {
  const { page, context, ask } = await desk('frontdesk');
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Amaranta');
  await page.getByLabel('Family name').fill('Quill');
  await ask('mutation { signOut { done } }');
  await context.clearCookies();
  await page.getByLabel('Birth date').fill('1990-05-05');
  const again = page.getByRole('dialog', { name: /sign in again/ });
  const signInAgain = async () => {
    await expect(again).toBeVisible();
    await again.getByLabel('Work email').fill('frontdesk@demo.kapstone.test');
    await again.getByLabel('Password', { exact: true }).fill('kapstone-demo');
    await page.keyboard.press('Enter');
    await expect(again).toBeHidden();
  };
  await signInAgain();
  await expect(page.getByLabel('Given name')).toHaveValue('Amaranta');
  await expect(page.getByLabel('Family name')).toHaveValue('Quill');

  // What could not be read meanwhile is read by itself.
  await page.goto('/patients');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await context.clearCookies();
  await page.getByRole('textbox', { name: 'Find' }).fill('Imani Cole');
  await signInAgain();
  await expect(page.getByRole('link', { name: 'Imani Cole' })).toBeVisible();
});

test('the theme is on the page before it is painted', async ({ desk }) => {
  const { page } = await desk(null, { theme: 'light' });
  await page.addInitScript(() => localStorage.setItem('kapstone.theme', 'dark'));
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.body !== null);
  expect(await page.evaluate(() => document.documentElement.getAttribute('data-mantine-color-scheme'))).toBe(
    'dark',
  );
});
