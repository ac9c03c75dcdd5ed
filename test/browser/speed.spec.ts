/// <reference lib="dom" />
import { expect } from '@playwright/test';
import { test } from './desk.js';

/** A busy machine gets so many series of five. */
const SERIES = 3;

test('the first visit of the day is painted within 1.5 s of a cold start (median of five)', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const medians: number[] = [];
  for (let series = 0; series < SERIES && !medians.some((median) => median < 1_500); series++) {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const { page, context } = await desk('frontdesk');
      await page.goto('/day', { waitUntil: 'commit' });
      await page.locator('[data-visit]').first().waitFor();
      times.push(await page.evaluate(() => performance.now()));
      await context.close();
    }
    medians.push(times.sort((a, b) => a - b)[2]!);
  }
  test.info().annotations.push({ type: 'medians, ms', description: medians.map(Math.round).join(' ') });
  expect(Math.min(...medians)).toBeLessThan(1_500);
});
