import { expect, type Locator, type Page } from '@playwright/test';
import { type Desk, test } from './desk.js';

const sections = ['Focus', 'What came up', 'Techniques', 'Response', 'Safety', 'Homework', 'Plan'];

/** Moves the focus as a person without a mouse does, until it is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

/** A session whose note nobody has begun, named by its patient, who has no other such. */
async function unbegun({ ask }: Desk): Promise<string> {
  const { noteTasks } = await ask<{
    noteTasks: { appointment: { patient: { name: string } }; note: object | null }[];
  }>('{ noteTasks(unsignedOnly: true) { appointment { patient { name } } note { id } } }');
  const names = noteTasks.flatMap(({ note, appointment }) => (note ? [] : [appointment.patient.name]));
  return names.find((name) => names.filter((each) => each === name).length === 1)!;
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved \d/ });

test('a note goes from nothing to a draft, signed and amended, by keyboard alone and through a lost connection', async ({
  desk,
}) => {
  const opened = await desk('therapist', { keyboardOnly: true });
  const { page, context } = opened;
  const name = await unbegun(opened);
  await page.goto('/sessions');
  await tabTo(page, page.getByRole('button', { name: `Write note on ${name}` }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/notes\//);

  // Alt and the arrows lead from one open section to the next.
  await tabTo(page, page.getByLabel(/^Focus/));
  for (const section of sections.slice(0, 6)) {
    await expect(page.getByLabel(new RegExp(`^${section}`))).toBeFocused();
    await page.keyboard.insertText(`${section}: a closed door, opened halfway.`);
    await page.keyboard.press('Alt+ArrowDown');
  }
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('1 section left', { exact: true })).toBeVisible();

  await context.setOffline(true);
  await expect(page.getByLabel(/^Plan/)).toBeFocused();
  await page.keyboard.insertText('Plan: the same door next week.');
  await expect(page.getByText('Kept on this computer', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Signing waits for it/)).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel(/^Plan/)).toHaveValue('Plan: the same door next week.');
  await expect(saved(page)).toBeVisible();

  // A fact is quoted where the author writes, and stays linked to where it stands.
  await tabTo(page, page.getByLabel(/^Plan/));
  await page.keyboard.press('End');
  await tabTo(page, page.getByRole('button', { name: 'Quote the dose' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(/^Plan/)).toBeFocused();
  await expect(page.getByLabel(/^Plan/)).toHaveValue(/next week\. \[Infusion \d, dose: .+ min\]$/);
  await expect(page.getByRole('list', { name: 'Quoted in Plan' }).getByRole('link')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Keep as draft' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Signed by/)).toBeVisible();
  await expect(page.getByText('Plan: the same door next week.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Infusion \d, dose: .+ min$/ })).toHaveAttribute(
    'href',
    /visit=/,
  );
  await expect(page.getByLabel(/^Plan/)).toHaveCount(0);

  await tabTo(page, page.getByLabel('Add to this note'));
  await page.keyboard.insertText('The door has a handle.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /Addendum/ })).toBeVisible();
  await expect(page.getByText('The door has a handle.')).toBeVisible();
  await expect(page.getByLabel('Add to this note')).toHaveValue('');

  // From one signed note to another that is known already: what is typed for the one is not offered to the other.
  const { noteTasks } = await opened.ask<{ noteTasks: { note: { id: string; state: string } | null }[] }>(
    '{ noteTasks(unsignedOnly: false) { note { id state } } }',
  );
  const here = new URL(page.url()).pathname;
  const other = noteTasks.find(({ note }) => note?.state === 'SIGNED' && !here.endsWith(note.id))!.note!;
  const go = (to: string) => page.evaluate((path) => history.pushState({}, '', path), to);
  const sheet = page.getByText('Plan: the same door next week.');
  await go(`/notes/${other.id}`);
  await expect(sheet).toHaveCount(0);
  await expect(page.getByText(/^Signed by/)).toBeVisible();
  await go(here);
  await expect(sheet).toBeVisible();
  await tabTo(page, page.getByLabel('Add to this note'));
  await page.keyboard.insertText('Only of this note.');
  await go(`/notes/${other.id}`);
  await expect(sheet).toHaveCount(0);
  await expect(page.getByLabel('Add to this note')).toHaveValue('');
  await go(here);
  await expect(page.getByLabel('Add to this note')).toHaveValue('Only of this note.');
});
