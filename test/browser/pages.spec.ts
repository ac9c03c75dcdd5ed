/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import { createAppRouter } from '../../apps/web/src/router.js';
import { expectAccessible } from './accessible.js';
import { address, boardOf, test } from './desk.js';
import { picture } from './picture.js';
import { pages } from './pages.js';
import { lost, moving, walk } from './quality.js';

/** Waits until nothing of the page is still to come and nothing moves. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
  });
}

/** Asks for a theme. The console follows a moment later, and its colours change from then on. */
async function theme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}

const router = createAppRouter();
const paths = Object.keys(router.routesByPath);

test('every page of the router is visited', () => {
  expect(Object.keys(pages).sort()).toEqual([...paths].sort());
});

for (const [path, visited] of Object.entries(pages)) {
  test(`${path} is accessible in either theme and width, shows its focus, loses nothing at 320 px and at 200 %, and asks no other host`, async ({
    desk,
  }) => {
    const name = path === '/' ? 'sign-in' : path.slice(1).replace(/[/$]+/g, '-');
    const opened = await desk(visited.as);
    const { page } = opened;
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (new URL(url).origin !== new URL(address()).origin && !url.startsWith('blob:'))
        failures.push(`another host is asked: ${url}`);
    });

    await page.goto(await visited.address(opened));
    await expect(page.getByText(visited.shows).first()).toBeVisible();
    for (const [width, height] of [
      [1440, 900],
      [820, 1180],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await theme(page, colorScheme);
        await settled(page);
        await expectAccessible(page, `${width} px wide, ${colorScheme}`);
        await picture(page, `${name}-${width}-${colorScheme}`);
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px wide: no page scrolls sideways`).toBeLessThanOrEqual(0);
    }

    await page.setViewportSize({ width: 1440, height: 900 });
    await theme(page, 'light');
    expect(await walk(page, 12), 'focus in the light theme').toEqual([]);
    await expect(page.locator('[role="alert"]'), 'only a clinical alert interrupts').toHaveCount(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await theme(page, 'dark');
    expect(await walk(page, 12), 'focus in the dark theme').toEqual([]);
    expect(await moving(page), 'motion').toEqual([]);

    await theme(page, 'light');
    // A browser at 200 % leaves half of its window.
    for (const [width, height, word] of [
      [720, 450, '200 %'],
      [320, 800, '320 px'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settled(page);
      expect(await lost(page), word).toEqual([]);
      await picture(page, `${name}-${width}`);
    }

    await page.emulateMedia({ forcedColors: 'active' });
    expect(await walk(page, 6), 'focus in forced colours').toEqual([]);
    await picture(page, `${name}-forced-colours`);
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
