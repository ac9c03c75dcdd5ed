import { defineConfig } from '@playwright/test';

const chrome = process.env['CHROME_PATH'];

/** What measures time or memory. */
const measured = ['speed.spec.ts', 'board-speed.spec.ts'];

/** The console in a real browser, against the whole product on a database of its own with the demo practice in it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  projects: [
    { name: 'console', testMatch: '*.spec.ts', testIgnore: measured },
    // By themselves, one after the other, when the others are done.
    {
      name: 'speed',
      testMatch: measured,
      dependencies: ['console'],
      workers: 1,
      // A trace copies the whole page at every step: that is not what is measured.
      use: { trace: 'off' },
    },
  ],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
    // Recording one takes a tenth of the time, and nobody collects it from CI.
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
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
