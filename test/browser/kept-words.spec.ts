/// <reference lib="dom" />
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { boardOf, type Desk, openDesk, type Person, test } from './desk.js';
import { cut } from './visits.js';

/*
 * No typed word is ever lost: six failures, each under three forms, character for character.
 */

/** Beyond the keyboard's letters: combining marks, right to left, more than one code unit, a blank at the end. */
const words =
  'Crème brûlée, e\u0301 n\u0303: שלום עליכם, مرحبا \u{1F9D1}\u200D\u2695\uFE0F\u{1F44B}\u{1F3FD} «¿?» ';
const otherWords = 'Written at another desk.';

/** A form with one field that is watched. */
interface Opened {
  /** Leads to the form and waits for it. */
  open: (page: Page) => Promise<void>;
  field: (page: Page) => Locator;
  /** Asks the server to take it. A note is saved by itself. */
  save: (page: Page) => Promise<void>;
  /** All that the server has of such words. */
  onServer: () => Promise<string[]>;
  /** Another device saves other words meanwhile. */
  elsewhere: (there: Desk) => Promise<void>;
  /** Keeps both, where a choice has to be made: the version here and the version there are offered before. */
  offered: (page: Page) => Locator;
}

interface Form {
  name: string;
  as: Person;
  begin: (desk: Desk, test: number) => Promise<Opened>;
}

const forms: Form[] = [
  { name: 'an integration note', as: 'therapist', begin: aNote },
  { name: 'an estimate', as: 'admin', begin: anEstimate },
  { name: 'a consent', as: 'psychiatrist', begin: aConsent },
];

async function aNote({ ask }: Desk): Promise<Opened> {
  const { noteTasks } = await ask<{ noteTasks: { note: { id: string; state: string } | null }[] }>(
    '{ noteTasks(unsignedOnly: true) { note { id state } } }',
  );
  const { id } = noteTasks.findLast(({ note }) => note?.state === 'DRAFT')!.note!;
  const read = async () => {
    const { integrationNote } = await ask<{
      integrationNote: { version: number; sections: { key: string; text: string }[] };
    }>('query ($id: ID!) { integrationNote(id: $id) { version sections { key text } } }', { id });
    return { version: integrationNote.version, plan: integrationNote.sections.at(-1)!.text };
  };
  const saveNote = async (text: string) => {
    const { version } = await read();
    await ask('mutation ($input: SaveNoteInput!) { saveIntegrationNote(input: $input) { __typename } }', {
      input: { noteId: id, version, sections: [{ key: 'PLAN', text }] },
    });
  };
  await saveNote('');
  return {
    open: async (page) => {
      await page.goto(`/notes/${id}`);
      await expect(page.getByRole('heading', { name: /^Integration/ })).toBeVisible();
    },
    field: (page) => page.getByLabel(/^Plan/),
    save: async () => {},
    onServer: async () => [(await read()).plan],
    elsewhere: () => saveNote(otherWords),
    offered: (page) => page.getByRole('region', { name: 'This note was changed elsewhere' }),
  };
}

async function anEstimate({ ask }: Desk, test: number): Promise<Opened> {
  const { courses } = await ask<{
    courses: { nodes: { id: string; patient: { id: string; coverage: string } }[] };
  }>('{ courses(status: ACTIVE, first: 50) { nodes { id patient { id coverage } } } }');
  const course = courses.nodes.filter(({ patient }) => patient.coverage === 'SELF_PAY').at(-1 - test)!;
  const { createEstimate } = await ask<{ createEstimate: { id: string } }>(
    'mutation ($input: CreateEstimateInput!) { createEstimate(input: $input) { ... on Estimate { id } } }',
    { input: { patientId: course.patient.id, courseId: course.id } },
  );
  const { id } = createEstimate;
  const read = async () =>
    (
      await ask<{ estimate: { version: number; primaryService: string } }>(
        'query ($id: ID!) { estimate(id: $id) { version primaryService } }',
        { id },
      )
    ).estimate;
  return {
    open: async (page) => {
      await page.goto(`/estimates/${id}`);
      await expect(page.getByRole('button', { name: 'Save draft' })).toBeVisible();
    },
    field: (page) => page.getByLabel('Main service', { exact: true }),
    save: (page) => page.getByRole('button', { name: 'Save draft' }).click(),
    onServer: async () => [(await read()).primaryService],
    elsewhere: async (there) => {
      const { version } = await read();
      await there.ask(
        'mutation ($input: UpdateEstimateInput!) { updateEstimate(input: $input) { __typename } }',
        { input: { estimateId: id, version, primaryService: otherWords } },
      );
    },
    offered: (page) => page.getByRole('region', { name: 'This estimate was changed elsewhere' }),
  };
}

async function aConsent(desk: Desk, test: number): Promise<Opened> {
  const { ask } = desk;
  const { courses } = await ask<{ courses: { nodes: { patient: { id: string } }[] } }>(
    '{ courses(status: ACTIVE, first: 50) { nodes { patient { id } } } }',
  );
  const patientId = courses.nodes.at(-10 - test)!.patient.id;
  return {
    open: async (page) => {
      await page.goto(`/patients/${patientId}?tab=consent`);
      await page.getByRole('button', { name: 'Record consent' }).click();
    },
    field: (page) => page.getByLabel('Treated for'),
    save: (page) => page.getByLabel('Treated for').press('Control+Enter'),
    onServer: async () => {
      const { patient } = await ask<{ patient: { consents: { indication: string }[] } }>(
        'query ($id: ID!) { patient(id: $id) { consents { indication } } }',
        { id: patientId },
      );
      return patient.consents.map(({ indication }) => indication);
    },
    elsewhere: async (there) => {
      const { consentTemplates } = await there.ask<{
        consentTemplates: { versions: { id: string; current: boolean }[] }[];
      }>('{ consentTemplates { versions { id current } } }');
      const { date } = await boardOf(there);
      await there.ask(
        'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { __typename } }',
        {
          input: {
            patientId,
            versionId: consentTemplates[0]!.versions.find(({ current }) => current)!.id,
            indication: otherWords,
            signedOn: date,
          },
        },
      );
    },
    offered: (page) => page.getByRole('region', { name: 'A consent was recorded elsewhere meanwhile' }),
  };
}

/** Types as a person does, in place of what stands there. */
async function type(field: Locator, text: string): Promise<void> {
  await field.fill('');
  for (const letter of text) await field.page().keyboard.insertText(letter);
}

async function reopened(context: BrowserContext, { open }: Opened): Promise<Page> {
  const page = await context.newPage();
  await open(page);
  return page;
}

const trimmed = (texts: string[]) => texts.map((text) => text.trim());

forms.forEach(({ name, as, begin }) => {
  // The tests of one form one after another: a therapist has only so many notes.
  test.describe(name, () => {
    test.describe.configure({ mode: 'default' });

    test('keeps every character through a reload', async ({ desk }) => {
      const opened = await desk(as);
      const { page } = opened;
      const form = await begin(opened, 0);
      await form.open(page);
      await type(form.field(page), words);
      await form.open(page);
      await expect(form.field(page)).toHaveValue(words);
      await form.save(page);
      await expect.poll(async () => trimmed(await form.onServer())).toContain(words.trim());
    });

    test('keeps every character when its page crashes', async ({ desk }) => {
      const opened = await desk(as);
      const { page, context } = opened;
      const form = await begin(opened, 1);
      await form.open(page);
      await type(form.field(page), words);
      const crashed = page.waitForEvent('crash');
      void page.goto('chrome://crash').catch(() => {});
      await crashed;
      const again = await reopened(context, form);
      await expect(form.field(again)).toHaveValue(words);
    });

    test('keeps every character when its tab is killed right after the last key', async ({ desk }) => {
      const opened = await desk(as);
      const { page, context } = opened;
      const form = await begin(opened, 2);
      await form.open(page);
      await type(form.field(page), words);
      await page.keyboard.insertText('!');
      await page.close();
      const again = await reopened(context, form);
      await expect(form.field(again)).toHaveValue(`${words}!`);
    });

    test('keeps every character while the network is lost', async ({ desk }) => {
      const opened = await desk(as);
      const { page, context } = opened;
      const form = await begin(opened, 3);
      await form.open(page);
      await form.field(page).fill(words.slice(0, 5));
      await context.setOffline(true);
      await type(form.field(page), words);
      await form.save(page);
      await expect(page.getByText(/^No connection/).first()).toBeVisible();
      await expect(form.field(page)).toHaveValue(words);
      await context.setOffline(false);
      await page.close();
      const again = await reopened(context, form);
      await expect(form.field(again)).toHaveValue(words);
      await form.save(again);
      await expect.poll(async () => trimmed(await form.onServer())).toContain(words.trim());
    });

    test('keeps every character when the session has ended', async ({ desk }) => {
      const opened = await desk(as);
      const { page, ask, context } = opened;
      const form = await begin(opened, 4);
      await form.open(page);
      await type(form.field(page), words);
      await ask('mutation { signOut { done } }');
      await context.clearCookies();
      const again = page.getByRole('dialog', { name: /sign in again/ });
      await again.getByLabel('Work email').fill(`${as}@demo.kapstone.test`);
      await again.getByLabel('Password', { exact: true }).fill('kapstone-demo');
      await page.keyboard.press('Enter');
      await expect(again).toBeHidden();
      await expect(form.field(page)).toHaveValue(words);
      await form.save(page);
      await expect.poll(async () => trimmed(await form.onServer())).toContain(words.trim());
    });

    test('offers both versions when another device has saved meanwhile', async ({ desk, browser }) => {
      const opened = await desk(as);
      const { page, context } = opened;
      const form = await begin(opened, 5);
      const there = await openDesk(browser, as);
      await form.open(page);
      await context.setOffline(true);
      await type(form.field(page), words);
      await form.elsewhere(there);
      await context.setOffline(false);
      await form.save(page);

      await expect(form.offered(page)).toContainText(words.trim());
      await expect(form.offered(page)).toContainText(otherWords);
      await expect(form.field(page)).toHaveValue(words);
      expect(await form.onServer()).toContain(otherWords);

      // Nor does a reload decide it.
      await form.open(page);
      await expect(form.field(page)).toHaveValue(words);
      await form.save(page);
      await expect(form.offered(page)).toContainText(otherWords);
      await form.offered(page).getByRole('button').first().click();
      // The choice itself records a consent; its form is gone then.
      if (name !== 'a consent') await form.save(page);
      await expect.poll(async () => trimmed(await form.onServer())).toContain(words.trim());
      await there.context.close();
    });
  });
});

/** How many pages of the console are open in this browser, as they see it. */
async function pagesOpen(): Promise<number> {
  const { held = [] } = await navigator.locks.query();
  return held.filter(({ name, mode }) => mode === 'exclusive' && name?.startsWith('kapstone page ')).length;
}

test('two tabs keep the words of each, and signing out asks before it forgets them', async ({ desk }) => {
  const { page, context, ask } = await desk('frontdesk');
  const given = (of: Page) => of.getByLabel('Given name');
  await page.goto('/patients/new');
  await given(page).fill('Ada');
  const second = await context.newPage();
  await second.goto('/patients/new');
  await expect(given(second)).toHaveValue('Ada');
  await given(second).fill('Be');
  await page.getByLabel('Family name').fill('Lovelace');
  await page.close();
  // The second goes on when the first is gone: what was typed there last is not the second's to forget.
  await expect.poll(() => second.evaluate(pagesOpen)).toBe(1);
  await given(second).fill('Bea');
  await second.close();

  // Somebody types before the kept words are found: both stay.
  const hasty = await context.newPage();
  await hasty.addInitScript(() => {
    const query = navigator.locks.query.bind(navigator.locks);
    navigator.locks.query = async () => {
      await new Promise((resolve) => addEventListener('go-on', resolve, { once: true }));
      return query();
    };
  });
  await hasty.goto('/patients/new');
  await given(hasty).fill('Cy');
  await expect(async () => {
    await hasty.evaluate(() => dispatchEvent(new Event('go-on')));
    await expect(hasty.getByRole('button', { name: 'Show the others' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await given(hasty).fill('Cyd');
  await hasty.close();

  const third = await context.newPage();
  await third.goto('/patients/new');
  await expect(given(third)).toHaveValue('Cyd');
  const others = third.getByRole('button', { name: 'Show the others' });
  await others.click();
  await expect(given(third)).toHaveValue('Bea');
  await third.reload();
  await expect(given(third)).toHaveValue('Bea');
  await others.click();
  await expect(given(third)).toHaveValue('Cyd');
  await others.click();
  await expect(given(third)).toHaveValue('Ada');
  await expect(third.getByLabel('Family name')).toHaveValue('Lovelace');

  const signOut = async () => {
    await third.getByRole('button', { name: /^Your account/ }).click();
    await third.getByRole('button', { name: 'Sign out' }).click();
  };
  await signOut();
  const asked = third.getByRole('dialog', { name: 'Some of what you typed is not saved' });
  await expect(asked.getByRole('listitem')).toContainText(['New patient']);
  await asked.getByRole('button', { name: 'Stay signed in' }).press('Enter');
  await expect(given(third)).toHaveValue('Ada');
  await signOut();
  await asked.getByRole('button', { name: 'Sign out and forget it' }).click();
  await expect(third.getByLabel('Work email')).toBeVisible();

  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { email: 'frontdesk@demo.kapstone.test', password: 'kapstone-demo' },
  });
  await third.goto('/patients/new');
  await expect(third.getByRole('heading', { name: 'New patient' })).toBeVisible();
  // Words that were forgotten do not come back late.
  await third.waitForLoadState('networkidle');
  await expect(given(third)).toHaveValue('');
  await expect(others).toBeHidden();
});

test('signing out in one tab signs out in all, and loses no word that nobody was asked about', async ({
  desk,
}) => {
  const { page, context } = await desk('frontdesk');
  const given = (of: Page) => of.getByLabel('Given name');
  const signOut = async () => {
    await page.getByRole('button', { name: /^Your account/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
  };
  const forget = page.getByRole('button', { name: 'Sign out and forget it' });
  const other = await context.newPage();
  const signInAgain = async () => {
    // Nothing of the page stays to be read.
    await expect(other.getByLabel('Work email')).toBeVisible();
    await expect(given(other)).toBeHidden();
    await other.getByLabel('Work email').fill('frontdesk@demo.kapstone.test');
    await other.getByLabel('Password', { exact: true }).fill('kapstone-demo');
    await other.keyboard.press('Enter');
  };
  await page.goto('/patients/new');
  await given(page).fill('Ada');
  await other.goto('/patients/new');
  await expect(given(other)).toHaveValue('Ada');
  // Without a connection nobody is signed out, and nothing is forgotten.
  const mend = await cut(page, 'mutation SignOut', 'before');
  await signOut();
  await forget.click();
  await expect(page.getByText(/^No connection since/)).toBeVisible();
  await mend();
  await expect(page.getByText(/^No connection since/)).toBeHidden();
  await expect(given(page)).toHaveValue('Ada');
  await signOut();
  await forget.click();
  await signInAgain();
  await expect(given(other)).toHaveValue('');
  // The key went with the words: what is typed from now on has a new one.
  await given(other).fill('Bea');
  await other.reload();
  await expect(given(other)).toHaveValue('Bea');

  await page.goto('/patients');
  await signOut();
  await expect(forget).toBeVisible();
  await given(other).fill('Cyd');
  await forget.click();
  await signInAgain();
  await expect(given(other)).toHaveValue('Cyd');
});
