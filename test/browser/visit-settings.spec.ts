import { expect } from '@playwright/test';
import { test } from './desk.js';

test('the admin sets what a kind of visit takes, and which visits a staff member takes', async ({ desk }) => {
  const { page, ask } = await desk('admin');
  const { appointmentKinds, staff } = await ask<{
    appointmentKinds: { kind: string; cancellationHours: number }[];
    staff: { nodes: { id: string; name: string }[] };
  }>(
    '{ appointmentKinds { kind cancellationHours } staff(role: NURSE, active: true, first: 1) { nodes { id name } } }',
  );
  const before = appointmentKinds.find(({ kind }) => kind === 'FOLLOW_UP')!.cancellationHours;
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Appointment kinds' }).press('Space');
  const keep = async (hours: number) => {
    await page.getByRole('button', { name: 'Edit Follow-up' }).click();
    const form = page.getByRole('form', { name: 'Follow-up' });
    await form.getByLabel('Cancelled late within').fill(String(hours));
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Follow-up is saved. What is booked keeps its times.')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Kinds of visits' })).toContainText(`${hours} h`);
  };
  await keep(before + 13);
  await keep(before);

  const { id, name } = staff.nodes[0]!;
  const lanes = async () => {
    const { staffMember } = await ask<{ staffMember: { visits: { attendingLanes: number } } }>(
      'query ($id: ID!) { staffMember(id: $id) { visits { attendingLanes } } }',
      { id },
    );
    return staffMember.visits.attendingLanes;
  };
  const atOnce = await lanes();
  await page.goto(`/staff/${id}`);
  const form = page.getByRole('form', { name: 'Visits' });
  const attend = async (count: number) => {
    await form.getByLabel('Attends at once').fill(String(count));
    await form.getByRole('button', { name: 'Save visits' }).click();
    await expect.poll(lanes).toBe(count);
  };
  await form.getByLabel('Attends at once').fill('');
  await form.getByRole('button', { name: 'Save visits' }).click();
  await expect(form.locator('input:invalid')).toBeFocused();
  expect(await lanes()).toBe(atOnce);
  await attend(atOnce + 1);
  await expect(page.getByText(`${name}’s visits are saved. What is booked stays theirs.`)).toBeVisible();
  await attend(atOnce);
});
