import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The ids of docs/rules.md, but for its sections 1.2 and 1.3. */
const RULE_ID = /\b[CDGHKPS]\d{1,2}\b/g;

const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));

const idsIn = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.match(RULE_ID) ?? []))].sort();

const files = [...filesIn('libs'), ...filesIn('test')];
const implemented = idsIn(
  files.filter((file) => file.includes('/src/') && !file.endsWith('.spec.ts')).map(read),
);

describe('docs/rules.md', () => {
  it('names every rule that code names', () => {
    expect(implemented.length).toBeGreaterThan(10);
    const listed = idsIn(read('docs/rules.md').match(/^\| \w+ .*$/gm) ?? []);
    expect(implemented.filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('names only rules that the title of a test names', () => {
    const titles = files
      .filter((file) => file.endsWith('.spec.ts'))
      .flatMap((file) => read(file).match(/\b(?:describe|it)(?:\.each\([^]*?\))?\(\s*(['"`]).*?\1/g) ?? []);
    const proved = idsIn(titles);
    expect(implemented.filter((id) => !proved.includes(id))).toEqual([]);
  });

  it('points to files that exist', () => {
    const named = read('docs/rules.md').match(/`[\w/-]+\/[\w.-]+\.ts`/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    const missing = named
      .map((name) => name.slice(1, -1))
      .filter((name) => !fs.existsSync(path.join(ROOT, name.startsWith('test/') ? name : inLibrary(name))));
    expect(missing).toEqual([]);
  });
});

/** `billing/domain/x.ts` is written for `libs/billing/src/domain/x.ts`. */
const inLibrary = (name: string): string => {
  const [library, ...rest] = name.split('/');
  return path.join('libs', library!, 'src', ...rest);
};

describe('README.md', () => {
  it('lists every setting, and no other', () => {
    const sources = [
      'libs/platform/src/config',
      'libs/platform/src/logging',
      'apps/cli',
      'apps/api',
      'apps/worker',
    ];
    const named = sources
      .flatMap((folder) =>
        fs
          .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
          .map((file) => path.join(folder, file)),
      )
      .filter((file) => /\.m?ts$|\.mjs$/.test(file))
      .flatMap((file) => [
        ...read(file).matchAll(/\benv(?:\.|\[')([A-Z][A-Z_]+)|^ {4}([A-Z][A-Z_]+): (?:z|port)\b/gm),
      ])
      .map(([, asked, checked]) => asked ?? checked)
      .filter((name) => name !== 'PATH');
    const listed = [...read('README.md').matchAll(/^\| `([A-Z][A-Z_]+)` /gm)].map(([, name]) => name);
    expect([...listed].sort()).toEqual([...new Set(named)].sort());
  });
});
