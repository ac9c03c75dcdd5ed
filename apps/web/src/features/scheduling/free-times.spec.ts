import { describe, expect, it } from '@jest/globals';
import { chipLabel, samePeople, type FreeTime } from './free-times.js';

const zone = 'America/New_York';
const today = '2026-11-24';

describe('a chip', () => {
  it.each([
    ['2026-11-24T20:15:00Z', 'Today 3:15'],
    ['2026-11-25T15:00:00Z', 'Wed 10:00'],
    ['2026-11-30T19:00:00Z', 'Mon 2:00'],
    ['2026-12-01T15:00:00Z', 'Dec 1, 10:00'],
    ['2027-01-04T15:00:00Z', 'Jan 4, 2027, 10:00'],
    // Late in the evening it is the next day in Greenwich already.
    ['2026-11-26T01:00:00Z', 'Wed 8:00'],
  ])('names %s as %s', (startsAt, label) => expect(chipLabel(startsAt, zone, today)).toBe(label));
});

describe('the same people', () => {
  const at = (...ids: string[]): FreeTime => ({
    startsAt: '2026-11-24T20:15:00Z',
    endsAt: '2026-11-24T21:15:00Z',
    staff: ids.map((id) => ({ part: 'ATTENDING', staffMember: { id, name: id } })),
  });

  it('are there in whatever order they are named', () =>
    expect(samePeople([at('a', 'b'), at('b', 'a')])).toBe(true));

  it('are not there when one of them differs, or when there is one time only', () => {
    expect(samePeople([at('a'), at('b')])).toBe(false);
    expect(samePeople([at('a')])).toBe(false);
  });
});
