import { expect } from '@playwright/test';
import { expectAccessible, PANEL } from './accessible.js';
import { aheadMs, test, type Desk } from './desk.js';
import { said } from './visits.js';

interface Visit {
  id: string;
  kind: 'CONSULTATION' | 'FOLLOW_UP';
  startsAt: string;
  location: { id: string };
}

/** A visit with a psychiatrist that is still to come on another day, so that nothing else of the tests is in its way. */
async function visitAhead({ ask }: Desk): Promise<Visit> {
  const from = new Date(Date.now() + aheadMs() + 3 * 86_400_000).toISOString();
  const { appointments } = await ask<{ appointments: { nodes: Visit[] } }>(
    `query ($filter: AppointmentFilter!) {
      appointments(filter: $filter, first: 100) { nodes { id kind startsAt location { id } } }
    }`,
    { filter: { from, statuses: ['BOOKED'] } },
  );
  return appointments.nodes.find(({ kind }) => kind === 'FOLLOW_UP' || kind === 'CONSULTATION')!;
}

/** Somebody new, who has no other visits and is on no list. */
async function newPatient({ ask }: Desk, familyName: string): Promise<void> {
  await ask(
    `mutation ($input: CreatePatientInput!) { createPatient(input: $input) { __typename ... on Refusal { message } } }`,
    {
      input: {
        givenName: 'Wanda',
        familyName,
        birthDate: '1984-02-03',
        contact: { phone: '(555) 010-0444', preferredMethod: 'PHONE' },
        coverage: 'INSURED',
        intendsToClaim: true,
        notADuplicate: true,
      },
    },
  );
}

test('a time that a cancellation has left is offered and booked to whom it suits', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  await newPatient(opened, 'Waite');
  const visit = await visitAhead(opened);
  await page.goto(`/day?location=${visit.location.id}`);
  await expect(page.locator('[data-visit]').first()).toBeVisible();

  await page.keyboard.press('q');
  const list = page.getByRole('region', { name: 'Wait list' });
  await list.getByRole('button', { name: 'Put a patient on the list' }).click();
  await page.getByRole('combobox', { name: 'Who waits?' }).pressSequentially('Wanda Waite');
  await page.getByRole('option', { name: /Wanda Waite/ }).click();
  await page.getByRole('button', { name: 'Put on the wait list' }).click();
  await expect(page.getByText('Choose at least one kind of visit.')).toBeVisible();
  await page.getByRole('button', { name: 'Consultation' }).last().click();
  await page.getByRole('button', { name: 'Follow-up' }).last().click();
  await expectAccessible(page, 'somebody to put on the list', PANEL);
  await page.getByRole('button', { name: 'Put on the wait list' }).click();
  await expect(said(page, /Wanda Waite is on the wait list/)).toBeVisible();

  await page.goto(`/day?location=${visit.location.id}&visit=${visit.id}`);
  await page.getByRole('button', { name: 'Cancel visit' }).click();
  await page.getByLabel('Why').waitFor();
  await page.getByRole('button', { name: 'Cancel visit' }).last().click();
  await page.getByRole('button', { name: /wait(s)? for such a time/ }).click();

  await list.getByRole('button', { name: 'Offer to Wanda Waite' }).click();
  await expect(list.getByText(/^Offered .* by /)).toBeVisible();
  await expectAccessible(page, 'an offer', PANEL);
  await list.getByRole('button', { name: 'Take back what was offered to Wanda Waite' }).click();
  await expect(list.getByText(/^Offered .* by /)).toBeHidden();
  await list.getByRole('button', { name: 'Offer to Wanda Waite' }).click();
  await expect(list.getByText(/^Offered .* by /)).toBeVisible();
  await list.getByRole('button', { name: /^Book .* for Wanda Waite/ }).click();
  await expect(said(page, /Wanda Waite: .* booked for/)).toBeVisible();
  await expect(list.getByText('Wanda Waite')).toBeHidden();
});
