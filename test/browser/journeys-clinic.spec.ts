import { expect } from '@playwright/test';
import { test } from './desk.js';
import { cut, press, reach, said, visitOf } from './visits.js';

test('a psychiatrist goes ahead without a late estimate by keyboard alone, with a reason that outlives a lost connection, and never without a consent', async ({
  desk,
}) => {
  const opened = await desk('psychiatrist', { keyboardOnly: true });
  const { page, ask } = opened;
  const late = await visitOf(opened, 'Anneliese Koch', 'INFUSION');
  await page.goto(`/day?visit=${late.id}`);
  const readiness = page.getByRole('region', { name: 'Readiness' });
  await expect(readiness).toContainText('Estimate was due');
  const dialog = page.getByRole('dialog');
  const open = async () => {
    await press(page, readiness.getByRole('button', { name: 'Go ahead without' }));
    await expect(dialog.getByRole('button', { name: 'Wait for the estimate' })).toBeFocused();
  };
  await open();
  const reason = 'Postponing is worse for the patient; the estimate is sent today.';
  await reach(page, dialog.getByLabel('Reason'));
  await page.keyboard.type(reason);
  const mend = await cut(page, 'mutation OverrideReadiness', 'before');
  await press(page, dialog.getByRole('button', { name: 'Go ahead without' }));
  await expect(dialog).toContainText('No connection to the server.');
  await expect(dialog).toContainText('The reason is kept on this computer');
  await page.reload();
  await open();
  await expect(dialog.getByLabel('Reason')).toHaveValue(reason);
  await mend();
  // Cut once more, after the server wrote it: the live change answers in place of the answer, and takes the question away.
  const again = await cut(page, 'mutation OverrideReadiness', 'after');
  await press(page, dialog.getByRole('button', { name: 'Go ahead without' }));
  await expect(dialog).toBeHidden();
  await again();
  await expect(readiness).toContainText('Overridden by a prescriber, with a reason.');
  await expect(readiness.getByRole('button', { name: 'Go ahead without' })).toHaveCount(0);

  const unsigned = await visitOf(opened, 'Imani Cole', 'INFUSION');
  await page.goto(`/day?visit=${unsigned.id}`);
  await expect(readiness).toContainText('Consent expired');
  await expect(readiness).toContainText('A consent cannot be overridden.');
  await expect(readiness.getByRole('button', { name: 'Go ahead without' })).toHaveCount(0);
  const { overrideReadiness } = await ask(
    `mutation ($input: OverrideReadinessInput!) {
      overrideReadiness(input: $input) { __typename ... on Refusal { code message } }
    }`,
    { input: { appointmentId: unsigned.id, item: 'CONSENT', reason: 'No time to sign' } },
  );
  expect(overrideReadiness).toMatchObject({
    code: 'NOT_OVERRIDABLE',
    message: 'Consent is never overridden. The patient signs before the dose.',
  });
});

test('a nurse starts an infusion through the gate and completes it with the end of its dose, by keyboard alone', async ({
  desk,
}) => {
  const opened = await desk('nurse', { keyboardOnly: true });
  const { page, ask } = opened;

  // What is missing stops it, in words, and nothing is begun.
  const missing = await visitOf(opened, 'Grace Okafor', 'INFUSION');
  await page.goto(`/day?visit=${missing.id}`);
  await press(page, page.getByRole('button', { name: 'Start infusion' }));
  await expect(page.getByText(/^This infusion cannot start without /)).toBeVisible();
  await expect(page.getByText('In progress', { exact: true })).toHaveCount(0);

  const visit = await visitOf(opened, 'Xavier Poole', 'INFUSION');
  await page.goto(`/day?visit=${visit.id}`);
  await press(page, page.getByRole('button', { name: 'Start infusion' }));
  await expect(page.getByText('In progress', { exact: true })).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Complete infusion' }));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Not yet' })).toBeFocused();
  await expect(dialog.getByLabel('The dose ended at')).not.toHaveValue('');
  await press(page, dialog.getByRole('button', { name: 'Complete infusion' }));
  await expect(said(page, /Xavier Poole's infusion is done/)).toBeVisible();
  const { appointment } = await ask(
    'query ($id: ID!) { appointment(id: $id) { status doseEndsAt startedAt } }',
    {
      id: visit.id,
    },
  );
  expect(appointment.status).toBe('COMPLETED');
  expect(Date.parse(appointment.doseEndsAt)).toBeGreaterThanOrEqual(Date.parse(appointment.startedAt));
});
