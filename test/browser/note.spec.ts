import { expect } from '@playwright/test';
import { test } from './desk.js';

test('a note is kept through a lost connection and a reload, signed, and amended', async ({ desk }) => {
  const { page, ask, context } = await desk('therapist');
  const { noteTasks } = await ask<{
    noteTasks: { appointment: { id: string }; note: { id: string; state: string } | null }[];
  }>('{ noteTasks(unsignedOnly: true) { appointment { id } note { id state } } }');
  let id = noteTasks.find(({ note }) => note?.state === 'DRAFT')?.note?.id;
  if (!id) {
    const { startIntegrationNote } = await ask<{ startIntegrationNote: { id: string } }>(
      'mutation ($id: ID!) { startIntegrationNote(appointmentId: $id) { ... on IntegrationNote { id } } }',
      { id: noteTasks.find(({ note }) => !note)!.appointment.id },
    );
    id = startIntegrationNote.id;
  }
  await page.goto(`/notes/${id}`);
  const sections = ['Focus', 'What came up', 'Techniques', 'Response', 'Safety', 'Homework', 'Plan'];
  for (const section of sections.slice(0, 6))
    await page.getByLabel(section).first().fill(`${section}: a closed door, opened halfway.`);
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();

  await context.setOffline(true);
  await page.getByLabel('Plan').first().fill('Plan: the same door next week.');
  await expect(page.getByText('Kept on this computer', { exact: true })).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel('Plan').first()).toHaveValue('Plan: the same door next week.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();

  await page.getByLabel('Plan').first().press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Keep as draft' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Sign note' }).click();
  await expect(page.getByText(/^Signed by/)).toBeVisible();
  await expect(page.getByText('Plan: the same door next week.')).toBeVisible();

  await page.getByLabel('Add to this note').fill('The door has a handle.');
  await page.getByRole('button', { name: 'Sign addendum' }).click();
  await expect(page.getByRole('heading', { name: /Addendum/ })).toBeVisible();
});
