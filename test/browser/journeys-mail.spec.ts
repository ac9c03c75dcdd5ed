import { createHash, randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import pg from 'pg';
import { expectAccessible } from './accessible.js';
import { aheadMs, ownerUrl, test } from './desk.js';

const PASSWORD = 'nine otters under the bridge';

/** The path behind the link that an admin is shown, which is then passed on. */
async function passedOn(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: /The link for/ });
  const { pathname, hash } = new URL(await dialog.getByLabel('Link').inputValue());
  await dialog.getByRole('button', { name: 'I passed it on' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return pathname + hash;
}

/** Answers an operation of the console with something changed in what the server says. */
async function answered(page: Page, operation: string, change: (data: any) => void): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(operation)) return route.fallback();
    const response = await route.fetch();
    const json = await response.json();
    change(json.data);
    return route.fulfill({ response, json });
  });
}

/** Gives the reminder of a visit that is ahead, and not answered, a link: those of the demo practice have none. */
async function linkOfReminder(): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const db = new pg.Client(ownerUrl());
  await db.connect();
  try {
    const { rowCount } = await db.query(
      `update reminder set secret_hash = $1 where id = (
         select r.id from reminder r
         join appointment a on a.practice_id = r.practice_id and a.id = r.appointment_id and a.starts_at = r.starts_at
         where a.status = 'BOOKED' and a.starts_at > $2
           and not exists (select from visit_reply y where y.appointment_id = a.id)
         order by a.starts_at desc, r.id limit 1)`,
      [createHash('sha256').update(secret).digest(), new Date(Date.now() + aheadMs() + 86_400_000)],
    );
    expect(rowCount).toBe(1);
  } finally {
    await db.end();
  }
  return secret;
}

test('without a mail server an admin passes on an invitation, and later a link to a new password', async ({
  desk,
}) => {
  const { page: admin } = await desk('admin');
  await admin.goto('/staff');
  await admin.getByRole('button', { name: 'Invite' }).click();
  const form = admin.getByRole('form', { name: 'Invite' });
  await form.getByLabel('Name', { exact: true }).fill('Odile Farrow');
  await form.getByLabel('Work email').fill('odile@demo.kapstone.test');
  await form.getByLabel('Front desk').check();
  await form.getByRole('button', { name: 'Send the invitation' }).click();
  const kept = admin.getByRole('dialog', { name: /there is no mail server/ });
  await expect(kept).toContainText('odile@demo.kapstone.test');
  await expectAccessible(admin, 'an invitation that was kept', 'dialog[open]');
  await kept.getByRole('button', { name: 'Show the link' }).click();
  const invitation = await passedOn(admin);

  const { page } = await desk(null);
  const signIn = async (password: string) => {
    await page.getByLabel('Work email').fill('odile@demo.kapstone.test');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
  };
  await page.goto(invitation);
  await page.getByLabel('New password').fill('seven quiet lanterns');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  // Until then the field of that name is the one to sign in by.
  await expect(page.getByRole('heading', { name: 'Forgot your password?' })).toBeVisible();
  await page.getByLabel('Work email').fill('odile@demo.kapstone.test');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText('No connection to the server.')).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('heading', { name: 'Ask an admin for the link' })).toBeFocused();
  await expectAccessible(page, 'a password reset that was asked for');
  await page.getByRole('button', { name: 'Another address' }).click();
  await expect(page.getByLabel('Work email')).toBeFocused();
  // Where there is a mail server the link is on its way.
  await answered(page, 'mutation AskForPasswordReset', ({ askForPasswordReset }) => {
    askForPasswordReset.byMail = true;
  });
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeFocused();

  await admin.getByRole('link', { name: 'Odile Farrow' }).click();
  await admin.getByRole('button', { name: 'Reset password' }).click();
  await admin.getByRole('button', { name: 'Show the link' }).click();
  const reset = await passedOn(admin);
  await page.goto(reset);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByText('Your password is set.')).toBeVisible();
  // The same link once more: it is used up, and another is one press away.
  await page.goto('/day');
  await page.goto(reset);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByRole('link', { name: 'Send me another link' })).toBeVisible();
  await page.goto('/day');
  await signIn(PASSWORD);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('reminders say what the admin writes, and a patient answers by their link without an account', async ({
  desk,
}) => {
  const { page, ask } = await desk('admin');
  // Among what was sent is a letter that did not reach somebody who works here.
  const { staff } = await ask('{ staff(role: NURSE, active: true, first: 1) { nodes { id } } }');
  await answered(page, 'query MailMessages', ({ mailMessages }) =>
    Object.assign(mailMessages.nodes[0], {
      kind: 'PASSWORD_RESET',
      recipient: 'lost@demo.kapstone.test',
      staffId: staff.nodes[0].id,
      status: 'FAILED',
      failure: '550',
      subject: null,
      body: null,
    }),
  );
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Email' }).press('Space');
  await page.getByRole('button', { name: 'Show the link for lost@demo.kapstone.test' }).click();
  expect(await passedOn(page)).toMatch(/^\/.+#.+/);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('button', { name: 'Edit what preparation asks' }).click();
  const words = page.getByLabel('Reminders say');
  await words.fill('Bring your ketamine card.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/ketamine/).last()).toBeVisible();
  await words.fill('Bring a warm blanket.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('table', { name: 'What reminders ask of patients' })).toContainText(
    'Bring a warm blanket.',
  );
  await page.getByRole('button', { name: 'Send me a test message' }).click();
  await expect(page.getByText('A test message to admin@demo.kapstone.test is in the outbox.')).toBeVisible();
  await page
    .getByRole('button', { name: /^Read the message to/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Back to the outbox' }).click();

  const { page: phone } = await desk(null, { width: 400, height: 800 });
  const come = phone.getByRole('button', { name: 'I will come', exact: true });
  await phone.goto(`/visits/${await linkOfReminder()}`);
  await expectAccessible(phone, 'a visit behind its link');
  await come.click();
  await expect(phone.getByRole('status')).toContainText('You have confirmed this visit.');
  await phone.getByRole('button', { name: 'I need another time' }).click();
  await expect(phone.getByRole('status')).toContainText('You have asked for another time.');
  await phone.getByRole('button', { name: 'I will come after all' }).click();
  await expect(phone.getByRole('status')).toContainText('You have confirmed this visit.');
  await phone.getByRole('button', { name: 'Send me no more reminders' }).click();
  await expect(phone.getByText('You get no more reminders.')).toBeVisible();
});
