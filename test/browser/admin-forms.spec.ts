import { expect } from '@playwright/test';
import { aheadMs, test } from './desk.js';

test('a fee that was changed elsewhere shows both versions, and the choice is saved', async ({ desk }) => {
  const { page, ask } = await desk('admin');
  const read = async () => {
    const { fees } = await ask<{ fees: Fee[] }>(
      '{ fees { id version code description kind priceCents active } }',
    );
    return fees.find(({ kind, active }) => kind === 'FOLLOW_UP' && active)!;
  };
  const fee = await read();
  const open = async () => {
    await page.goto('/settings');
    await page.getByRole('radio', { name: 'Fees' }).press('Space');
    await page.getByRole('button', { name: `Edit ${fee.description}` }).click();
  };
  const price = page.getByLabel('Price', { exact: true });
  await open();
  await price.fill('171.25');
  await open();
  await expect(price).toHaveValue('171.25');

  const { id: feeId, ...others } = fee;
  await ask('mutation ($input: SaveFeeInput!) { saveFee(input: $input) { __typename } }', {
    input: { ...others, feeId, priceCents: 18_350 },
  });
  await page.getByRole('button', { name: 'Save fee' }).click();
  const offered = page.getByRole('region', { name: 'This was changed elsewhere meanwhile' });
  await expect(offered).toContainText('$171.25');
  await expect(offered).toContainText('$183.50');
  expect((await read()).priceCents).toBe(18_350);
  await offered.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByRole('button', { name: 'Save fee' }).click();
  await expect(page.getByRole('table', { name: 'Fees' })).toContainText('$171.25');
  expect((await read()).priceCents).toBe(17_125);
});

interface Fee {
  id: string;
  version: number;
  code: string;
  description: string;
  kind: string | null;
  priceCents: number;
  active: boolean;
}

test('time off and hours from a later day are planned, and time off is taken back', async ({ desk }) => {
  const { page, ask } = await desk('admin');
  const { staff } = await ask<{ staff: { nodes: { id: string }[] } }>(
    '{ staff(role: NURSE, active: true, first: 1) { nodes { id } } }',
  );
  const inDays = (days: number) => new Date(Date.now() + aheadMs() + days * 86_400_000).toISOString();
  await page.goto(`/staff/${staff.nodes[0]!.id}`);
  await page.getByRole('button', { name: 'Add time off or extra hours' }).click();
  const form = page.getByRole('form', { name: 'Time off or extra hours' });
  await form.getByLabel('From').fill(`${inDays(200).slice(0, 10)}T09:00`);
  await form.getByLabel('Until').fill(`${inDays(200).slice(0, 10)}T13:00`);
  await form.getByLabel('Reason').fill('A course of their own');
  await page.reload();
  await page.getByRole('button', { name: 'Add time off or extra hours' }).click();
  await expect(form.getByLabel('Reason')).toHaveValue('A course of their own');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  const planned = page.getByRole('listitem').filter({ hasText: 'A course of their own' });
  await expect(planned).toContainText('9:00 AM to 1:00 PM');
  await planned.getByRole('button', { name: /^Remove time off/ }).click();
  await expect(planned).toBeHidden();

  await page.getByRole('button', { name: 'Change hours' }).click();
  const hours = page.getByRole('form', { name: 'Hours' });
  await hours.getByRole('button', { name: 'Add hours on Sunday' }).click();
  const date = inDays(240).slice(0, 10);
  await hours.getByLabel('These hours count from').fill(date);
  await hours.getByRole('button', { name: 'Save hours' }).click();
  const later = page.getByRole('table', { name: /^Weekly hours from/ });
  await expect(later.getByRole('row', { name: /Sunday/ })).not.toContainText('Off');
  await expect(page.getByRole('table', { name: 'Weekly hours', exact: true })).toBeVisible();
});

test('a therapist is told which 72 hours run out without a session', async ({ desk }) => {
  const therapist = await desk('therapist');
  const frontDesk = await desk('frontdesk');
  const { viewer } = await therapist.ask<{ viewer: { staffMember: { id: string } } }>(
    '{ viewer { staffMember { id } } }',
  );
  const now = Date.now() + aheadMs();
  const { appointments } = await frontDesk.ask<{ appointments: { nodes: Given[] } }>(
    `query ($from: DateTime!, $to: DateTime!) {
      appointments(filter: { from: $from, to: $to, statuses: [IN_PROGRESS, COMPLETED] }, first: 100) { nodes {
        kind patient { name } course { therapist { id } }
        linked { id version status } integrationWindow { closesAt inside } } } }`,
    { from: new Date(now - 84 * 3_600_000).toISOString(), to: new Date(now).toISOString() },
  );
  const given = appointments.nodes.find(
    ({ kind, course, linked, integrationWindow }) =>
      kind === 'INFUSION' &&
      course?.therapist?.id === viewer.staffMember.id &&
      linked?.status === 'BOOKED' &&
      integrationWindow?.inside &&
      Date.parse(integrationWindow.closesAt) > now,
  )!;
  await frontDesk.ask(
    'mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }',
    {
      input: {
        appointmentId: given.linked!.id,
        version: given.linked!.version,
        reason: 'PRACTICE',
        category: 'OTHER',
      },
    },
  );
  await therapist.page.goto('/sessions');
  const card = therapist.page.getByRole('table', { name: 'No integration booked in the 72 hours' });
  await expect(card.getByRole('row', { name: new RegExp(given.patient.name) })).toBeVisible();
  await card.getByRole('link', { name: given.patient.name }).click();
  await expect(therapist.page.getByRole('heading', { name: given.patient.name })).toBeVisible();
});

interface Given {
  kind: string;
  patient: { name: string };
  course: { therapist: { id: string } | null } | null;
  linked: { id: string; version: number; status: string } | null;
  integrationWindow: { closesAt: string; inside: boolean } | null;
}
