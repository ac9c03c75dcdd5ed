/// <reference lib="dom" />
import { expect } from '@playwright/test';
import { boardOf, type Desk, type Person, test } from './desk.js';

/** A patient in the middle of a course, with an infusion today. */
async function midCourse(desk: Desk): Promise<string> {
  const { appointments } = await boardOf(desk);
  for (const { patientId } of appointments.filter(({ kind }) => kind === 'INFUSION')) {
    const { patient } = await desk.ask<{
      patient: { courses: { sessions: { kind: string; appointment: { status: string } | null }[] }[] };
    }>(`query ($id: ID!) { patient(id: $id) { courses { sessions { kind appointment { status } } } } }`, {
      id: patientId,
    });
    const done = patient.courses[0]?.sessions.filter(
      ({ appointment }) => appointment?.status === 'COMPLETED',
    );
    if ((done?.length ?? 0) > 4) return patientId;
  }
  throw new Error('the demo practice has no patient in the middle of a course today');
}

test('the four lanes say in words what they draw', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  await page.goto(`/patients/${await midCourse(opened)}`);
  await expect(page.getByRole('list', { name: /^Infusions ?: ?\d of 6 done/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Infusion 1, .*, done$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Integration 1, .*, done$/ })).toBeVisible();
  await expect(page.getByRole('list', { name: /^Consent/ })).toContainText(/Signed|Not signed|Not needed/);
  await expect(page.getByRole('list', { name: /^Estimate/ })).toContainText(
    /expected|draft|stimate|Not needed|None/,
  );
  const earlier = page.getByRole('button', { name: /^Show \d+ earlier appointments?$/ });
  await expect(page.getByRole('table', { name: 'Earlier appointments' })).toHaveCount(0);
  await earlier.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Earlier appointments' })).toBeVisible();
});

test('nothing of the page is lost on a small screen', async ({ desk }) => {
  const opened = await desk('frontdesk', { width: 320, height: 800 });
  const { page } = opened;
  await page.goto(`/patients/${await midCourse(opened)}`);
  await expect(page.getByRole('link', { name: /^Infusion 1, / })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a patient is checked in on their page by one key, and taken back from recent changes', async ({
  desk,
}) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  const { appointments } = await boardOf(opened);
  const visits = new Map<string, number>();
  for (const { patientId } of appointments) visits.set(patientId, (visits.get(patientId) ?? 0) + 1);
  const visit = appointments.findLast(
    ({ kind, status, patientId }) =>
      kind !== 'INFUSION' && status === 'BOOKED' && visits.get(patientId) === 1,
  )!;
  await page.goto(`/patients/${visit.patientId}`);
  await expect(page.getByRole('button', { name: 'Check in' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: 'Check in' })).toHaveCount(0);
  const change = page.getByRole('region', { name: 'Recent changes' }).getByRole('listitem').first();
  await expect(change).toContainText(/checked in for/);
  await change.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Check in' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(page).toHaveURL(new RegExp(`/day\\?book=.*${visit.patientId}`));
});

const CLINICAL = /\b(indication|integrationNote|infusionSession|diagnosisCode|reason)\b/;

/** What a person's page asked of the API, by the names of the fields. */
async function asked(desk: Desk, path: string): Promise<string[]> {
  const queries: string[] = [];
  desk.page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) queries.push(request.postData() ?? '');
  });
  await desk.page.goto(path);
  await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
  await desk.page.waitForLoadState('networkidle');
  return queries;
}

for (const person of ['frontdesk', 'admin'] satisfies Person[]) {
  test(`the page of the ${person} asks for nothing clinical`, async ({ desk }) => {
    const opened = await desk(person);
    const queries = await asked(opened, `/patients/${await midCourse(await desk('frontdesk'))}`);
    expect(queries.some((query) => query.includes('query Patient('))).toBe(true);
    expect(queries.filter((query) => CLINICAL.test(query))).toEqual([]);
  });
}

test('the page of a clinician shows notes and what happened at the infusion', async ({ desk }) => {
  const opened = await desk('psychiatrist');
  const queries = await asked(opened, `/patients/${await midCourse(opened)}`);
  expect(queries.some((query) => CLINICAL.test(query))).toBe(true);
  await expect(opened.page.getByText('Dose ended')).toBeVisible();
  await expect(opened.page.getByRole('region', { name: 'Next steps' })).toBeVisible();
});

test('on paper a patient has their dates, with the zone, and the day is its list', async ({ desk }) => {
  const opened = await desk('frontdesk', { theme: 'dark' });
  const { page } = opened;
  await page.goto(`/patients/${await midCourse(opened)}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /^Dates for / })).toBeVisible();
  await expect(page.getByRole('cell', { name: /^\d+:\d\d–\d+:\d\d [AP]M ET$/ }).first()).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);

  await page.emulateMedia({ media: 'screen' });
  await page.goto('/day');
  await expect(page.locator('[data-visit]').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'Appointments of the day' })).toBeVisible();
  await expect(page.locator('[data-visit]')).toHaveCount(0);
});

test('the lists are walked by arrows and opened by Enter', async ({ desk }) => {
  const { page } = await desk('frontdesk');
  await page.goto('/patients');
  const names = page.getByRole('table', { name: 'Patients' }).locator('tbody a');
  await expect(names.nth(1)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(names.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(names.nth(1)).toBeFocused();
  const name = await names.nth(1).innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('a contact that was changed elsewhere meanwhile shows both versions, and loses no word', async ({
  desk,
}) => {
  const opened = await desk('frontdesk');
  const { page, ask } = opened;
  const { patients } = await ask<{ patients: { nodes: { id: string; version: number }[] } }>(
    '{ patients(active: true, first: 100) { nodes { id version } } }',
  );
  const { id, version } = patients.nodes.at(-1)!;
  await page.goto(`/patients/${id}?tab=contact`);
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Pronouns').fill('ze/zir');
  await ask('mutation ($input: UpdatePatientInput!) { updatePatient(input: $input) { __typename } }', {
    input: { patientId: id, version, pronouns: 'they/them' },
  });
  // The change may have been told already; then there is nothing to send.
  await page.getByLabel('Pronouns').press('Enter');
  const conflict = page.getByRole('region', { name: 'This was changed elsewhere meanwhile' });
  await expect(conflict).toContainText('they/them');
  await expect(conflict).toContainText('ze/zir');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('ze/zir')).toBeVisible();
});
