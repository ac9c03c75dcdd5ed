import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { address } from './desk.js';

const DIST = path.resolve(import.meta.dirname, '../../dist/apps/web');

interface Chunk {
  file: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
}

const manifest = () =>
  JSON.parse(fs.readFileSync(path.join(DIST, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** A chunk and everything that it imports before it can run. */
function withImports(chunks: Record<string, Chunk>, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const each of chunks[name]?.imports ?? []) withImports(chunks, each, found);
  return found;
}

const gzipped = (chunk: Chunk) => gzipSync(fs.readFileSync(path.join(DIST, chunk.file))).length;

test('the first page loads less than 200 kB of JavaScript, gzipped', () => {
  const chunks = manifest();
  const first = Object.keys(chunks).filter(
    (name) => chunks[name]!.isEntry || /shell\/shell|board\/day-page/.test(name),
  );
  const loaded = new Set(first.flatMap((name) => [...withImports(chunks, name)]));
  const total = [...loaded].reduce((sum, name) => sum + gzipped(chunks[name]!), 0);
  expect(first.length).toBeGreaterThanOrEqual(3);
  expect(total).toBeLessThan(200_000);
});

test('no page has a chunk of more than 80 kB, gzipped', () => {
  const pages = Object.values(manifest()).filter((chunk) => chunk.isDynamicEntry);
  expect(pages.length).toBeGreaterThan(10);
  const heavy = pages
    .map((chunk) => [chunk.file, gzipped(chunk)] as const)
    .filter(([, bytes]) => bytes > 80_000);
  expect(heavy).toEqual([]);
});

test('what the first page loads comes compressed', async ({ request }) => {
  const [entry] = Object.values(manifest()).filter((chunk) => chunk.isEntry);
  const answer = await request.get(`${address()}/${entry!.file}`, {
    headers: { 'accept-encoding': 'br, gzip' },
  });
  expect(answer.headers()).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});
