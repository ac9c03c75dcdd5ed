import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Distance, type Movable, withLeastChange } from './least-change.js';

const keeps = (starts: readonly number[], distances: readonly Distance[]): boolean =>
  distances.every(({ from, to, least }) => starts[to]! - starts[from]! >= least);

/** What is asked of a way: no limit worse than it stands, where it is broken already. */
const asked = (visits: readonly Movable[], distances: readonly Distance[]): Distance[] =>
  distances.map((each) => ({
    ...each,
    least: Math.min(each.least, visits[each.to]!.start - visits[each.from]!.start),
  }));

/** Every way, tried one after the other: the fewest moved, then by the least in all. */
function exhaustive(
  visits: readonly Movable[],
  distances: readonly Distance[],
  place: number,
  start: number,
): number[] | null {
  let best: { cost: number; starts: number[] } | null = null;
  const extend = (starts: number[]): void => {
    const index = starts.length;
    if (index === visits.length) {
      if (!keeps(starts, asked(visits, distances))) return;
      const apart = visits.map((visit, at) => Math.abs(visit.start - starts[at]!));
      const cost = apart.reduce((sum, each) => sum + each + (each > 0 ? 100_000 : 0), 0);
      if (!best || cost < best.cost) best = { cost, starts };
      return;
    }
    const open = index === place ? [start] : new Set([visits[index]!.start, ...visits[index]!.starts]);
    for (const at of open) extend([...starts, at]);
  };
  extend([]);
  return (best as { starts: number[] } | null)?.starts ?? null;
}

const cases = fc
  .record({
    visits: fc.array(
      fc.record({
        start: fc.nat(40),
        starts: fc.uniqueArray(fc.nat(40), { maxLength: 6 }).map((list) => list.sort((a, b) => a - b)),
      }),
      { minLength: 2, maxLength: 5 },
    ),
    start: fc.nat(40),
  })
  .chain(({ visits, start }) =>
    fc.record({
      visits: fc.constant(visits),
      start: fc.constant(start),
      place: fc.nat(visits.length - 1),
      distances: fc.array(
        fc
          .record({
            from: fc.nat(visits.length - 1),
            to: fc.nat(visits.length - 1),
            least: fc.integer({ min: -25, max: 15 }),
          })
          .filter(({ from, to }) => from !== to),
        { maxLength: 8 },
      ),
    }),
  );

describe('the least change', () => {
  it('is that of a search which tries everything, or there is none', () =>
    fc.assert(
      fc.property(cases, ({ visits, distances, place, start }) => {
        expect(withLeastChange(visits, distances, place, start)).toEqual(
          exhaustive(visits, distances, place, start),
        );
      }),
      { numRuns: 2000 },
    ));

  it('leaves alone whoever can stay, and one who may not move stays', () => {
    const distances = [
      { from: 0, to: 1, least: 10 },
      { from: 1, to: 2, least: 10 },
    ];
    const visits = [
      { start: 0, starts: [0, 5] },
      { start: 20, starts: [15, 20, 25] },
      { start: 40, starts: [35, 40, 45] },
    ];
    expect(withLeastChange(visits, distances, 0, 5)).toEqual([5, 20, 40]);
    expect(withLeastChange(visits, distances, 0, 12)).toEqual([12, 25, 40]);
    const pinned = visits.map((visit, index) => (index === 1 ? { ...visit, starts: [] } : visit));
    expect(withLeastChange(pinned, distances, 0, 12)).toBeNull();
  });
});
