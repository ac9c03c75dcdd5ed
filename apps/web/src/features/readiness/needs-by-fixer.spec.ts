import { describe, expect, it } from '@jest/globals';
import { needsByFixer } from './needs-by-fixer.js';
import type { Item } from './needs.js';

const item = (over: Partial<Item>): Item => ({
  item: 'RIDE',
  state: 'MISSING',
  blocksStart: true,
  fixedBy: 'FRONT_DESK',
  by: null,
  overridden: false,
  ...over,
});
const visit = (startsAt: string, ...items: Item[]) => ({
  startsAt,
  readiness: { state: 'MISSING' as const, canStart: false, items },
});

describe('needsByFixer', () => {
  const late = visit('2026-11-24T15:00:00Z', item({}));
  const early = visit(
    '2026-11-23T15:00:00Z',
    item({ by: '2026-11-23T14:00:00Z' }),
    item({ item: 'CONSENT', fixedBy: 'PATIENT', by: '2026-11-23T13:00:00Z' }),
    item({ item: 'ESTIMATE', fixedBy: 'ADMIN', overridden: true }),
    item({ item: 'ROOM', state: 'MET', fixedBy: null }),
  );

  it('groups what is open, the soonest deadline first', () => {
    const groups = needsByFixer([late, early]).map(([fixer, needs]) => [
      fixer,
      needs.map(({ visit: of }) => of),
    ]);
    expect(groups).toEqual([
      ['PATIENT', [early]],
      ['FRONT_DESK', [early, late]],
    ]);
  });

  it('begins with what the viewer puts right', () =>
    expect(needsByFixer([late, early], ['FRONT_DESK']).map(([fixer]) => fixer)).toEqual([
      'FRONT_DESK',
      'PATIENT',
    ]));

  it('is empty when everything is in place', () =>
    expect(needsByFixer([visit('2026-11-23T15:00:00Z', item({ state: 'MET' }))])).toEqual([]));
});
