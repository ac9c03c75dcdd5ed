// @ts-check
import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and what is missing above it, each 0755: a parent that the umask closed would lock PostgreSQL's
 * account out of its own data.
 * @param {string} dir
 */
export function makeOpenFolder(dir) {
  if (fs.existsSync(dir)) return;
  makeOpenFolder(path.dirname(dir));
  try {
    // Not recursive: on a read-only disk Node would say ENOENT instead of EROFS.
    fs.mkdirSync(dir);
    fs.chmodSync(dir, 0o755);
  } catch (error) {
    // Another start was faster.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
}
