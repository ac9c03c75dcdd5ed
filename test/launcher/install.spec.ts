import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { dependenciesStale } from '../../apps/cli/launch/install.mjs';
import { temporaryDataDir } from './launched.js';

describe('dependencies are installed again', () => {
  let root: string;
  const locked = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };

  beforeEach(() => {
    root = temporaryDataDir();
    fs.mkdirSync(path.join(root, 'node_modules'));
    write('package-lock.json', { '': {}, ...locked });
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  const write = (file: string, packages: object) =>
    fs.writeFileSync(path.join(root, file), JSON.stringify({ packages }));

  it.each<[string, object, boolean]>([
    ['not when everything is there', locked, false],
    [
      'not for what is optional and made for another platform',
      { 'node_modules/a': { version: '1.0.0' } },
      false,
    ],
    ['when one is missing', { 'node_modules/b': { version: '2.0.0' } }, true],
    ['when one has another version', { ...locked, 'node_modules/a': { version: '0.9.0' } }, true],
    ['when an optional one has another version', { ...locked, 'node_modules/b': { version: '1.9.0' } }, true],
  ])('%s', (_, installed, stale) => {
    write('node_modules/.package-lock.json', installed);
    expect(dependenciesStale(root)).toBe(stale);
  });

  it('when an install did not come to its end', () => {
    expect(dependenciesStale(root)).toBe(true);
  });
});
