import type { Page } from '@playwright/test';

/** A picture of the window for whoever looks, in `test-results/pages`. Nobody collects them from CI, where they only take time. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['CI']) return;
  await page.screenshot({ path: `test-results/pages/${name}.png`, animations: 'disabled' });
}
