import { describe, expect, it } from '@jest/globals';
import { GroupCommit } from './group-commit.js';

/** A disk whose flushes end when the test says so. */
function slowDisk() {
  const batches: number[][] = [];
  const ends: (() => void)[] = [];
  const flush = (items: readonly number[]) =>
    new Promise<void>((resolve, reject) => {
      batches.push([...items]);
      ends.push(() => (items.includes(13) ? reject(new Error('bad data')) : resolve()));
    });
  const end = async () => {
    ends.shift()!();
    await new Promise(setImmediate);
  };
  return { batches, flush, end };
}

describe('GroupCommit', () => {
  it('commits the first at once and collects the rest while it is at the disk', async () => {
    const disk = slowDisk();
    const commit = new GroupCommit<number>(disk.flush, () => true, 100);
    const all = Promise.all([1, 2, 3].map((item) => commit.add(item)));
    expect(disk.batches).toEqual([[1]]);
    await disk.end();
    expect(disk.batches).toEqual([[1], [2, 3]]);
    await disk.end();
    await all;
  });

  it('keeps a flush below its bound', async () => {
    const disk = slowDisk();
    const commit = new GroupCommit<number>(disk.flush, () => true, 2);
    const all = Promise.all([1, 2, 3, 4].map((item) => commit.add(item)));
    await disk.end();
    await disk.end();
    await disk.end();
    await all;
    expect(disk.batches).toEqual([[1], [2, 3], [4]]);
  });

  it('lets one bad item fail alone, while later ones are committed beside the retries', async () => {
    const disk = slowDisk();
    const commit = new GroupCommit<number>(disk.flush, () => true, 100);
    const outcome = Promise.allSettled([1, 2, 13, 4].map((item) => commit.add(item)));
    await disk.end();
    const later = commit.add(5);
    await disk.end(); // 2, 13 and 4 together: refused
    for (let i = 0; i < 4; i += 1) await disk.end();
    await later;
    expect((await outcome).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    await commit.settled();
  });

  it('fails a whole batch when the error is about no item', async () => {
    const disk = slowDisk();
    const commit = new GroupCommit<number>(disk.flush, () => false, 100);
    const outcome = Promise.allSettled([1, 2, 13].map((item) => commit.add(item)));
    await disk.end();
    await disk.end();
    expect((await outcome).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  });
});
