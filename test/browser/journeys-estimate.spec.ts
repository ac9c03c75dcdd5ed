import { expect, type Locator, type Page } from '@playwright/test';
import { type Desk, test } from './desk.js';

/** A patient who pays themselves. */
interface Paying {
  patientId: string;
  name: string;
}

/** How the estimate of the patient's next infusion stands. */
async function estimateOf({ ask }: Desk, patientId: string): Promise<string | undefined> {
  const { patient } = await ask<{
    patient: {
      appointments: {
        kind: string;
        status: string;
        readiness: { items: { item: string; state: string }[] } | null;
      }[];
    };
  }>(
    `query ($id: ID!) { patient(id: $id) {
      appointments { kind status readiness { items { item state } } } } }`,
    { id: patientId },
  );
  return patient.appointments
    .find(({ kind, status }) => kind === 'INFUSION' && status === 'BOOKED')
    ?.readiness?.items.find(({ item }) => item === 'ESTIMATE')?.state;
}

/** The last patient on the list who is owed an estimate that keeps an infusion waiting. */
async function owed(desk: Desk): Promise<Paying> {
  const { estimateTasks } = await desk.ask<{
    estimateTasks: { courseId: string | null; state: string; patient: { id: string; name: string } }[];
  }>('{ estimateTasks { courseId state patient { id name } } }');
  for (const { courseId, state, patient } of estimateTasks.reverse()) {
    if (state !== 'DRAFT' && courseId && (await estimateOf(desk, patient.id)) === 'MISSING')
      return { patientId: patient.id, name: patient.name };
  }
  throw new Error('Every infusion of the demo practice has its estimate');
}

/** A patient in the middle of a course who pays themselves. */
async function selfPaying({ ask }: Desk, place: number): Promise<Paying> {
  const { courses } = await ask<{
    courses: { nodes: { patient: { id: string; name: string; coverage: string } }[] };
  }>('{ courses(status: ACTIVE, first: 50) { nodes { patient { id name coverage } } } }');
  const { patient } = courses.nodes.filter((course) => course.patient.coverage === 'SELF_PAY')[place]!;
  return { patientId: patient.id, name: patient.name };
}

/** Every version that the patient was ever given. */
async function issuedOf({ ask }: Desk, patientId: string): Promise<{ number: number; state: string }[]> {
  const { estimates } = await ask<{ estimates: { nodes: { number: number; state: string }[] } }>(
    'query ($id: ID!) { estimates(patientId: $id) { nodes { number state } } }',
    { id: patientId },
  );
  return estimates.nodes.filter(({ state }) => state !== 'DRAFT');
}

const parts = (page: Page) => page.getByRole('region', { name: 'Required before issue' });
const paper = (page: Page) => page.getByRole('article');
const complete = (page: Page) => expect(parts(page)).toContainText('All ten parts are in place');

test("an admin's estimate goes from nothing to version 2, and makes the infusion ready", async ({ desk }) => {
  const admin = await desk('admin');
  const { page } = admin;
  const { patientId, name } = await owed(admin);
  const before = await issuedOf(admin, patientId);

  await page.goto('/estimates');
  await expect(page.getByRole('table', { name: 'Estimates to issue' })).toContainText(name);
  await page.getByRole('button', { name: 'New estimate' }).click();
  await page.getByLabel('For which patient?').fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: `Estimate for ${name}` })).toBeVisible();

  // What is missing is named, and pressing the button that waits goes there.
  await page.getByRole('button', { name: 'Issue version 1' }).press('Enter');
  await expect(page.getByLabel('Diagnosis code')).toBeFocused();
  await page.getByLabel('Diagnosis code').fill('f33.2');
  await complete(page);
  await expect(paper(page)).toContainText('F33.2');

  // A package discount: the patient reads the net charge before it is saved (1.3, part 4).
  const lines = page.getByRole('table', { name: 'Lines', exact: true });
  const infusion = lines
    .getByRole('row')
    .filter({ has: page.locator('input[value="6"]') })
    .first();
  await infusion.getByLabel(/^Discount in dollars/).fill('90');
  const net = await infusion.getByRole('cell').nth(7).innerText();
  await expect(paper(page)).toContainText('less $90');
  await expect(paper(page)).toContainText(net);
  await expect(paper(page)).toContainText('patient-provider dispute resolution');

  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('The draft is saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Issue version 1' }).click();
  const issuing = page.getByRole('dialog', { name: `Issue version 1 for ${name}?` });
  await expect(issuing.getByRole('button', { name: 'Keep as draft' })).toBeFocused();
  await issuing.getByRole('button', { name: 'Issue version 1' }).click();
  await expect(page.getByText(/^Version 1, issued/).first()).toBeVisible();
  expect(await estimateOf(admin, patientId)).toBe('MET');
  const total = await paper(page).getByText(/^\$/).first().innerText();
  // On paper there is the document and nothing else.
  await page.emulateMedia({ media: 'print' });
  await expect(paper(page).getByText('patient-provider dispute resolution').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark delivered' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Mark delivered' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'On paper' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Mark delivered' }).click();
  await expect(page.getByText(/^Version 1, issued, delivered/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByLabel('What changed').fill('One more integration session.');
  await page.getByRole('button', { name: 'Begin version 2' }).click();
  const therapy = page.getByLabel(/^Service, line/).filter({ visible: true });
  await expect(page.getByRole('button', { name: 'Issue version 2' })).toBeVisible();
  const place = await therapy.evaluateAll((inputs) =>
    inputs.findIndex((input) => (input as HTMLInputElement).value.startsWith('Integration')),
  );
  const times = therapy
    .nth(place)
    .locator('xpath=ancestor::tr')
    .getByLabel(/^Times/);
  await times.fill(String(Number(await times.inputValue()) + 1));
  const changes = page.getByRole('region', { name: 'Changed since version 1' });
  await expect(changes).toContainText('One more integration session.');
  await expect(changes.getByRole('row').filter({ hasText: /Integration/ })).toContainText('+$');
  await complete(page);
  await page.getByRole('button', { name: 'Issue version 2' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Issue version 2' }).click();
  await expect(page.getByText(/^Version 2, issued/).first()).toBeVisible();

  // The version before stays as the patient got it.
  await page.getByRole('table', { name: 'Versions' }).getByRole('link', { name: 'Version 1' }).click();
  await expect(page.getByText('This version was replaced and no longer counts.')).toBeVisible();
  await expect(paper(page).getByText(/^\$/).first()).toHaveText(total);
  expect(await issuedOf(admin, patientId)).toHaveLength(before.length + 2);
  expect(await estimateOf(admin, patientId)).toBe('MET');
});

test('an estimate is issued once, though the network is lost before the answer', async ({ desk }) => {
  const admin = await desk('admin');
  const { page } = admin;
  const { patientId, name } = await selfPaying(admin, 0);
  const before = await issuedOf(admin, patientId);
  await page.goto(`/patients/${patientId}?tab=estimates`);
  await page.getByRole('button', { name: 'New estimate' }).click();
  await page.getByLabel('Or why there is none yet').fill('Before the first evaluation');
  await complete(page);
  await page.getByRole('button', { name: 'Issue version 1' }).click();
  const dialog = page.getByRole('dialog', { name: `Issue version 1 for ${name}?` });

  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('IssueEstimate') || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort('connectionfailed');
  });
  await dialog.getByRole('button', { name: 'Issue version 1' }).click();
  await expect(dialog.getByText(/^No connection/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/^Version 1, issued/).first()).toBeVisible();
  expect(lost).toBe(1);
  expect(await issuedOf(admin, patientId)).toHaveLength(before.length + 1);
});

test('an estimate is begun, completed, issued and given by keyboard alone', async ({ desk }) => {
  const admin = await desk('admin');
  const { page } = admin;
  const { name } = await selfPaying(admin, 1);
  const { keyboard } = page;
  /** Goes on with Tab until it is there. */
  const tabTo = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    for (let steps = 0; steps < 150; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${target.toString()}`);
  };

  await page.goto('/estimates');
  await tabTo(page.getByRole('button', { name: 'New estimate' }));
  await keyboard.press('Enter');
  await expect(page.getByLabel('For which patient?')).toBeFocused();
  await keyboard.type(name);
  await expect(page.getByRole('option', { name: new RegExp(name) }).first()).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Estimate for ${name}` })).toBeVisible();
  await tabTo(page.getByLabel('Diagnosis code'));
  await keyboard.type('F33.2');
  await complete(page);
  await keyboard.press('Control+Enter');
  await tabTo(page.getByRole('dialog').getByRole('button', { name: 'Issue version 1' }));
  await keyboard.press('Enter');
  await expect(page.getByText(/^Version 1, issued/).first()).toBeVisible();
  await tabTo(page.getByRole('button', { name: 'Mark delivered' }));
  await keyboard.press('Enter');
  await tabTo(page.getByRole('dialog').getByRole('button', { name: 'Mark delivered' }));
  await keyboard.press('Enter');
  await expect(page.getByText(/^Version 1, issued, delivered/).first()).toBeVisible();
});
