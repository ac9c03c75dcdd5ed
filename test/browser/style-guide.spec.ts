/// <reference lib="dom" />
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview, type PreviewServer } from 'vite';
import { expectAccessible } from './accessible.js';

const WEB = path.resolve(import.meta.dirname, '../../apps/web');

// One build for all of them.
test.describe.configure({ mode: 'serial' });

let server: PreviewServer;
let outDir: string;

test.beforeAll(async () => {
  outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kapstone-style-guide-'));
  const shared = { configFile: false as const, root: WEB, logLevel: 'error' as const };
  await build({
    ...shared,
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      rolldownOptions: { input: path.join(WEB, 'style-guide.html') },
    },
  });
  server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
});

test.afterAll(async () => {
  await server?.close();
  fs.rmSync(outDir, { recursive: true, force: true });
});

/** Waits until nothing moves but what never ends. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const finite = document
      .getAnimations()
      .filter((each) => each.effect?.getTiming().iterations !== Infinity);
    await Promise.all(finite.map((each) => each.finished.catch(() => {})));
  });
}

test('the style guide shows every file of the design', () => {
  const design = path.join(WEB, 'src/design');
  const guide = path.join(WEB, 'src/style-guide');
  const shown = fs
    .readdirSync(guide)
    .map((file) => fs.readFileSync(path.join(guide, file), 'utf8'))
    .join('\n');
  const pieces = fs.readdirSync(design).filter((file) => file.endsWith('.tsx'));
  expect(pieces.filter((file) => !shown.includes(`/design/${file.replace('.tsx', '.js')}'`))).toEqual([]);
});

test('the product does not carry the style guide', () => {
  const dist = path.resolve(WEB, '../../dist/apps/web');
  const files = fs.readdirSync(dist, { recursive: true }).map(String);
  expect(files.filter((file) => /style-guide/.test(file))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  const carrying = scripts.filter((file) =>
    fs.readFileSync(path.join(dist, file), 'utf8').includes('Show the toast'),
  );
  expect(carrying).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`every piece of the design is accessible in the ${theme} theme`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme: theme, viewport: { width: 1240, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${server.resolvedUrls!.local[0]}style-guide.html`);
    await expect(page.getByRole('heading', { name: 'Style guide' })).toBeVisible();
    await settled(page);
    await expectAccessible(page);
    await page.screenshot({ path: `test-results/style-guide-${theme}.png`, fullPage: true });

    await page.getByRole('button', { name: 'Open the dialog' }).click();
    await expect(page.getByRole('button', { name: 'Keep infusing' })).toBeFocused();
    await settled(page);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Open the panel' }).click();
    await page.getByRole('button', { name: 'Show the toast' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await settled(page);
    await expectAccessible(page);

    await page.setViewportSize({ width: 320, height: 900 });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await context.close();
  });
}
