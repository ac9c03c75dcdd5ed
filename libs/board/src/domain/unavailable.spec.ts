import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, type Interval, interval, overlaps } from '@kapstone/kernel';
import { shownHours, unavailable } from './unavailable.js';

const span = (start: number, end: number): Interval => interval(instant(start), instant(end));

describe('unavailable', () => {
  const shown = span(0, 100);

  it.each([
    ['open all day', [span(0, 100)], [], []],
    ['never open', [], [], [[0, 100, null]]],
    ['lunch', [span(0, 40), span(60, 100)], [], [[40, 60, null]]],
    [
      'service within opening hours',
      [span(0, 100)],
      [{ ...span(20, 30), reason: 'Service' }],
      [[20, 30, 'Service']],
    ],
    [
      'service that reaches into lunch names itself once',
      [span(0, 40), span(60, 100)],
      [{ ...span(30, 50), reason: 'Service' }],
      [
        [30, 50, 'Service'],
        [50, 60, null],
      ],
    ],
    [
      'what lies outside the shown hours is cut',
      [span(0, 100)],
      [{ ...span(90, 200), reason: 'Closed' }],
      [[90, 100, 'Closed']],
    ],
  ] as const)('%s', (_, open, blocked, expected) => {
    expect(unavailable(shown, open, blocked).map(({ start, end, reason }) => [start, end, reason])).toEqual(
      expected,
    );
  });

  it('never covers bookable time and leaves no gap beside it', () => {
    const spans = fc
      .tuple(fc.integer({ min: 0, max: 98 }), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => span(start, Math.min(100, start + length)));
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 5 }), fc.array(spans, { maxLength: 3 }), (open, out) => {
        const found = unavailable(
          shown,
          open,
          out.map((one) => ({ ...one, reason: 'Service' })),
        );
        for (let minute = 0; minute < 100; minute += 1) {
          const here = span(minute, minute + 1);
          const bookable = open.some((one) => overlaps(one, here)) && !out.some((one) => overlaps(one, here));
          expect(found.some((one) => overlaps(one, here))).toBe(!bookable);
        }
      }),
    );
  });
});

describe('shownHours', () => {
  it.each([
    ['opening hours with a break', [span(10, 20), span(30, 40)], [], [10, 40]],
    ['a visit after hours stretches the day', [span(10, 20)], [span(18, 25)], [10, 25]],
    ['a visit on a closed day', [], [span(5, 6)], [5, 6]],
  ] as const)('%s', (_, open, visits, [start, end]) => {
    expect(shownHours(open, visits)).toEqual(span(start, end));
  });

  it('shows nothing of a closed and empty day', () => {
    expect(shownHours([], [])).toBeNull();
  });
});
