import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { aheadMs, boardOf, test, type Desk } from './desk.js';
import { cut, said } from './visits.js';

const DAY_MS = 86_400_000;

interface Affected {
  total: number;
  visits: { appointment: { id: string; location: { id: string } }; choices: { startsAt: string }[] }[];
}

interface Absent {
  id: string;
  name: string;
  /** ISO date. */
  date: string;
  startsAt: string;
  endsAt: string;
}

const affectedBy = async ({ ask }: Desk, { id, startsAt, endsAt }: Absent): Promise<Affected> => {
  const { affectedAppointments } = await ask<{ affectedAppointments: Affected }>(
    `query ($input: AffectedAppointmentsInput!) {
      affectedAppointments(input: $input) {
        total visits { appointment { id location { id } } choices { startsAt } }
      }
    }`,
    { input: { staff: { staffId: id, startsAt, endsAt } } },
  );
  return affectedAppointments;
};

/** Somebody who has a few visits on a day to come, all of which can be seen to, where the desk's day opens. */
async function somebodyToBeIll(opened: Desk): Promise<Absent> {
  const { ask } = opened;
  const { locationId } = await boardOf(opened);
  const { staff } = await ask<{ staff: { nodes: { id: string; name: string; roles: string[] }[] } }>(
    '{ staff(first: 50) { nodes { id name roles } } }',
  );
  for (let ahead = 9; ahead < 16; ahead += 1) {
    const day = new Date(Date.now() + aheadMs() + ahead * DAY_MS).toISOString().slice(0, 10);
    for (const { id, name } of staff.nodes.filter(({ roles }) => roles.includes('NURSE'))) {
      const startsAt = `${day}T05:00:00.000Z`;
      const endsAt = new Date(Date.parse(startsAt) + DAY_MS).toISOString();
      const absent = { id, name, date: day, startsAt, endsAt };
      const { visits } = await affectedBy(opened, absent);
      const isFit = visits.every(
        ({ appointment, choices }) => choices.length > 0 && appointment.location.id === locationId,
      );
      if (isFit && visits.length > 1 && visits.length < 8) return absent;
    }
  }
  throw new Error('nobody of the demo could be ill');
}

const tomorrowOf = (date: string) => new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10);

test('the visits of somebody who is ill are moved in four actions, and moved back as one', async ({
  desk,
}) => {
  const opened = await desk('frontdesk', { keyboardOnly: true });
  const { page } = opened;
  const absent = await somebodyToBeIll(opened);
  const { total } = await affectedBy(opened, absent);
  await page.goto(`/day?date=${absent.date}`);
  await expect(page.locator('[data-visit]').first()).toBeVisible();

  await page.keyboard.press('a');
  const who = page.getByLabel('Who is away');
  await expect(who.getByRole('option', { name: absent.name })).toBeAttached();
  await who.selectOption({ label: absent.name });
  const confirm = page.getByRole('button', { name: `Enter time off, move ${total} visits` });
  await expect(confirm).toBeVisible();
  await expectAccessible(page);

  // Who is away is still under the hand; and while it is not known what other days affect, nothing can be confirmed.
  await expect(who).toBeFocused();
  let isHeld = true;
  const held: (() => void)[] = [];
  await page.route('**/graphql', async (route) => {
    const isAsked = route.request().postData()?.includes('query AffectedAppointments');
    if (isHeld && isAsked) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  const through = page.getByLabel('Through');
  await through.fill('2025-01-01');
  await through.press('Enter');
  await expect(page.getByText('This is before the first day.')).toBeVisible();
  await through.fill(tomorrowOf(absent.date));
  await through.press('Enter');
  await expect(page).toHaveURL(new RegExp(`until=[^&]*${tomorrowOf(tomorrowOf(absent.date))}`));
  await expect(page.getByRole('button', { name: /^Enter time off/ })).toHaveCount(0);
  await expect(through).toBeFocused();
  isHeld = false;
  for (const answer of held) answer();
  await expect(page.getByRole('button', { name: /^Enter time off/ })).toBeVisible();
  await through.fill(absent.date);
  await through.press('Enter');
  await expect(confirm).toBeVisible();

  await page
    .getByRole('checkbox', { name: /^Move the visit of / })
    .first()
    .press('Space');
  // Without an answer it says so, and the same is done once by trying again.
  const enter = page.getByRole('button', { name: `Enter time off, move ${total - 1} visit` });
  const mend = await cut(page, 'mutation ReportAbsence', 'before');
  await enter.press('Enter');
  await expect(page.getByText('No answer came. Whether it was done is not known yet')).toBeVisible();
  await mend();
  await enter.press('Enter');
  await expect(said(page, /\d visits? (is|are) moved\./)).toBeVisible();
  await expect(page.getByText('1 visit cannot stand.')).toBeVisible();

  // What stays with somebody who is away is shown on the board, which leads here.
  await page.goto(`/day?date=${absent.date}`);
  await expect(page.getByText(`${absent.name} is away`)).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: `${absent.name} is away` })
    .getByRole('link')
    .press('Enter');
  await page.getByRole('button', { name: 'Move 1 visit' }).press('Enter');
  await expect(page.getByText('No visit is affected')).toBeVisible();
  // The list may know of it before the answer is there that brings the undo.
  await expect(said(page, /1 visit is moved\./)).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByText('1 visit cannot stand.')).toBeVisible();

  await page.getByRole('button', { name: 'Take time off back' }).press('Enter');
  await expect(said(page, new RegExp(`${absent.name} is not away`))).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enter time off, move 1 visit' })).toBeVisible();

  // Entered once more, it is taken back where it is listed.
  await page.getByRole('checkbox', { name: /^Move the visit of / }).press('Space');
  await page.getByRole('button', { name: 'Enter time off', exact: true }).press('Enter');
  await expect(said(page, new RegExp(`${absent.name} is away`))).toBeVisible();
  await page.goto(`/staff/${absent.id}`);
  await page.getByRole('button', { name: /^Take back time off, .*, all day$/ }).press('Enter');
  await expect(said(page, /Time off is taken back/)).toBeVisible();
});
