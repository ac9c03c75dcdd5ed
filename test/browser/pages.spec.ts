/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import { createAppRouter } from '../../apps/web/src/router.js';
import { expectAccessible } from './accessible.js';
import { address, boardOf, test } from './desk.js';
import { picture } from './picture.js';
import { pages } from './pages.js';

/** Waits until nothing of the page is still to come and nothing moves. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
  });
}

const router = createAppRouter();
const paths = Object.keys(router.routesByPath);

test('every page of the router is visited', () => {
  expect(Object.keys(pages).sort()).toEqual([...paths].sort());
});

for (const [path, visited] of Object.entries(pages)) {
  test(`${path} has nothing for axe to report, in either theme and width`, async ({ desk }) => {
    const name = path === '/' ? 'sign-in' : path.slice(1).replace(/[/$]+/g, '-');
    const opened = await desk(visited.as);
    const { page } = opened;
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });

    await page.goto(await visited.address(opened));
    await expect(page.getByText(visited.shows).first()).toBeVisible();
    for (const [width, height] of [
      [1440, 900],
      [820, 1180],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // The console follows a moment later, and its colours change from then on.
        await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
        await settled(page);
        await expectAccessible(page, `${width} px wide, ${colorScheme}`);
        await picture(page, `${name}-${width}-${colorScheme}`);
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px wide: no page scrolls sideways`).toBeLessThanOrEqual(0);
    }
    expect(failures).toEqual([]);
  });
}

test('every panel of the day is accessible', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  const { appointments } = await boardOf(opened);
  const infusion = appointments.find(({ kind, status }) => kind === 'INFUSION' && status === 'BOOKED')!;
  await page.goto('/day');
  await page.locator(`[data-visit="${infusion.id}"]`).click();
  await expect(page.getByRole('heading', { name: 'Readiness' })).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'New appointment' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await expect(page.getByRole('table', { name: 'Appointments of the day' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAccessible(page);
});

test('no page asks another host', async ({ desk }) => {
  const { page } = await desk('frontdesk');
  const strangers: string[] = [];
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(address()).origin && !request.url().startsWith('blob:'))
      strangers.push(request.url());
  });
  await page.goto('/day');
  await expect(page.getByText(/appointments?/).first()).toBeVisible();
  expect(strangers).toEqual([]);
});
