import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { boardOf, test } from './desk.js';

test('the week shows who has what and stays live; a visit, a day and a booking are one step away, by keyboard alone', async ({
  desk,
}) => {
  const opened = await desk('frontdesk', { keyboardOnly: true });
  const { appointments, locationId, date } = await boardOf(opened);
  const { page } = opened;
  await page.goto(`/day?location=${locationId}`);
  await expect(page.locator('[data-visit]').first()).toBeVisible();
  // A head has a menu; of the heads one is in the tab order.
  const heads = page.getByRole('button', { name: /, menu$/ });
  await heads.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(heads.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'New appointment…' })).toBeFocused();
  await expect(heads.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page, 'the menu of a head');
  await page.keyboard.press('Escape');
  await expect(heads.nth(1)).toBeFocused();
  await expect(heads.nth(1)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { level: 1, name: 'Week of Nov 17' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Tue Nov 18/ })).toHaveAttribute(
    'aria-current',
    'date',
  );
  await expect(page.getByRole('rowheader', { name: 'Dr. Lena Osei' })).toBeVisible();
  await page.getByRole('button', { name: 'Dr. Lena Osei, MD, menu' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'New appointment…' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/away\\?staff=.+&day=${date}&at=${locationId}`));
  await expect(page.getByRole('heading', { level: 1, name: /Dr\. Lena Osei/ })).toBeVisible();
  await page.goBack();

  const visit = appointments.findLast(({ kind, status }) => kind !== 'INFUSION' && status === 'BOOKED')!;
  const drawn = page.locator(`[data-visit="${visit.id}"]`).first();
  await expect(drawn).toHaveAccessibleName(new RegExp(`^${visit.patientName}`));
  const nurse = await desk('nurse');
  await nurse.ask('mutation ($input: CheckInInput!) { checkInAppointment(input: $input) { __typename } }', {
    input: { appointmentId: visit.id, version: visit.version },
  });
  await expect(drawn).toHaveAccessibleName(/here since/);

  // One visit is in the tab order, and arrows go on from it.
  await page.locator('[data-visit][tabindex="0"]').focus();
  const first = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).not.toHaveAccessibleName(first!);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Open patient' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Open patient' })).toHaveCount(0);

  await page.getByRole('radio', { name: 'Staff' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('rowheader', { name: 'Infusion 1' })).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.getByRole('heading', { level: 1, name: 'Week of Nov 24' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('columnheader', { name: /Tue Nov 18/ })).toBeVisible();
  await page
    .getByRole('button', { name: /^New appointment, Infusion 1/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'New appointment' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('date')).toContain(date.slice(0, 7));
});

test('a therapist’s own week has the visits of that therapist and no other', async ({ desk }) => {
  const opened = await desk('therapist');
  const { viewer } = await opened.ask<{ viewer: { staffMember: { id: string } } }>(
    '{ viewer { staffMember { id } } }',
  );
  const { locationId, date } = await boardOf(opened);
  const { dayBoard } = await opened.ask<{
    dayBoard: { appointments: { id: string; staff: { id: string }[] }[] };
  }>(
    'query ($id: ID!, $date: LocalDate!) { dayBoard(locationId: $id, date: $date) { appointments { id staff { id } } } }',
    { id: locationId, date },
  );
  const mine = dayBoard.appointments.filter(({ staff }) =>
    staff.some(({ id }) => id === viewer.staffMember.id),
  );
  const { page } = opened;
  await page.goto('/my-week');
  const today = page.getByRole('region', { name: 'Tue Nov 18' });
  await expect(today.locator('[data-visit]').first()).toBeVisible();
  const drawn = await today
    .locator('[data-visit]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['visit']));
  expect(drawn.toSorted()).toEqual(mine.map(({ id }) => id).toSorted());
});
