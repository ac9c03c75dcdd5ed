import { defineConfig } from '@playwright/test';

const chrome = process.env['CHROME_PATH'];

/** The console in a real browser, against the whole product on a database of its own with the demo practice in it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  projects: [
    { name: 'console', testMatch: '*.spec.ts', testIgnore: 'speed.spec.ts' },
    // By itself, when the others are done.
    { name: 'speed', testMatch: 'speed.spec.ts', dependencies: ['console'] },
  ],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chrome ? { executablePath: chrome } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
