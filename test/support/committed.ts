import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Expects that a committed file is what the product makes now; `npm run generate` writes it instead.
 * @param file from the root of the repository
 */
export async function expectCommitted(file: string, text: string): Promise<void> {
  const full = path.join(ROOT, file);
  if (process.env['KAPSTONE_GENERATE'] === '1') await writeFile(full, text);
  const committed = await readFile(full, 'utf8').catch(() => '');
  expect({ file, stale: committed !== text }).toEqual({ file, stale: false });
}
