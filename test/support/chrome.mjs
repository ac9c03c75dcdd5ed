// @ts-check
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns {string | undefined} the Chrome or Chromium of this machine: `CHROME_PATH`, an installed one, Playwright's */
export function findChrome() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.CHROME_PATH ?? '', ...installed, ...APPLICATIONS, chromium.executablePath()].find(
    (file) => file && fs.existsSync(file),
  );
}

/** @returns {boolean} whether `installChrome` may be tried: as root, on Debian or what derives from it */
export const mayInstallChrome = () => process.getuid?.() === 0 && fs.existsSync('/etc/debian_version');

/** Installs Debian's Chromium and a font to draw with. */
export function installChrome() {
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: /** @type {const} */ ('ignore'),
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
    options,
  );
}
