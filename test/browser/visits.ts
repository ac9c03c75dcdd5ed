/// <reference lib="dom" />
import { expect, type Locator, type Page, type Route } from '@playwright/test';
import type { Desk } from './desk.js';

/** A visit as the journeys look at it. */
export interface SeenVisit {
  id: string;
  version: number;
  kind: string;
  status: string;
  startsAt: string;
}

/** A patient by name. */
export async function patientNamed({ ask }: Desk, name: string): Promise<string> {
  const { patients } = await ask<{ patients: { nodes: { id: string; name: string }[] } }>(
    'query ($search: String!) { patients(search: $search, first: 8) { nodes { id name } } }',
    { search: name },
  );
  return patients.nodes.find((each) => each.name === name)!.id;
}

/** The running course of a patient by name. */
export async function courseOf({ ask }: Desk, name: string): Promise<string> {
  const { courses } = await ask<{ courses: { nodes: { id: string }[] } }>(
    'query ($search: String!) { courses(status: ACTIVE, search: $search, first: 1) { nodes { id } } }',
    { search: name },
  );
  return courses.nodes[0]!.id;
}

/** A patient's visits that are not over, earliest first. */
export async function visitsOf({ ask }: Desk, patientId: string): Promise<SeenVisit[]> {
  const { appointments } = await ask<{ appointments: { nodes: SeenVisit[] } }>(
    `query ($filter: AppointmentFilter!) {
      appointments(filter: $filter, first: 50) { nodes { id version kind status startsAt } }
    }`,
    { filter: { patientId, statuses: ['BOOKED', 'CHECKED_IN', 'IN_PROGRESS'] } },
  );
  return appointments.nodes;
}

/** The one visit of a kind that a patient has ahead. */
export async function visitOf(desk: Desk, name: string, kind: string): Promise<SeenVisit> {
  const visits = await visitsOf(desk, await patientNamed(desk, name));
  return visits.find((visit) => visit.kind === kind)!;
}

/** Opens the booking panel for a patient: N, the name, Enter. */
export async function bookFor(page: Page, name: string): Promise<void> {
  await page.keyboard.press('n');
  await page.getByRole('combobox', { name: 'Who is it for?' }).pressSequentially(name);
  await expect(page.getByRole('option', { name: new RegExp(name), selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
}

/** The button that books; it is there once times are. */
export const bookButton = (page: Page): Locator => page.getByRole('button', { name: /^Book \w+.*\d:\d\d/ });

/** What the page says of a success. */
export const said = (page: Page, text: RegExp): Locator => page.getByRole('status').filter({ hasText: text });

/** Goes on by Tab until an element has the focus. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target.toString()}`);
}

/** Goes to a button by Tab and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** Chooses by Tab and the first letters. */
export async function choose(page: Page, select: Locator, label: string): Promise<void> {
  await reach(page, select);
  await page.keyboard.type(label);
  await expect(select.locator('option:checked')).toHaveText(label);
}

/** Cuts the connection for one operation: before the server has it, or after, so that only its answer is lost. */
export async function cut(
  page: Page,
  operation: string,
  when: 'before' | 'after',
): Promise<() => Promise<void>> {
  const route = async (each: Route) => {
    if (!each.request().postData()?.includes(operation)) return each.fallback();
    if (when === 'after') await each.fetch();
    return each.abort();
  };
  await page.route('**/graphql', route);
  return () => page.unroute('**/graphql', route);
}
