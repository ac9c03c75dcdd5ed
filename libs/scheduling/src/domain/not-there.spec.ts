import { describe, expect, it } from '@jest/globals';
import { covers, instant, localDate, type LocalMinutes, parseInstant, plusMinutes } from '@kapstone/kernel';
import fc from 'fast-check';
import { NEW_YORK, person, week } from './course/course.scenario.js';
import { heldFrom } from './free-times.js';
import { timeAtWork } from './ground.js';
import { notThereWords, whyNotThere } from './not-there.js';
import type { StaffFacts } from './schedule-facts.js';

/** Tuesday, December 1, 2026, at nine. */
const NINE = parseInstant('2026-12-01T09:00-05:00');
const at = (minutes: number) => plusMinutes(NINE, minutes);
const span = (from: number, to: number) => ({ start: at(from), end: at(to) });
const extent = { durationMinutes: 90, preparationMinutes: 0, recoveryMinutes: 0 };

const words = (change: Partial<StaffFacts>, minutes: number, takes = extent): string | null => {
  const ibarra = person('Rosa Ibarra', 'NURSE', { hours: week([2], 540, 1020), ...change });
  const why = whyNotThere(ibarra, [{ start: at(minutes), end: instant(at(minutes) + 1) }], takes, NEW_YORK);
  return why && notThereWords('Rosa Ibarra', 'Harbor House', at(minutes), why, NEW_YORK);
};

describe('somebody is not there', () => {
  it.each<[string, Partial<StaffFacts>, number]>([
    ['Rosa Ibarra does not work at Harbor House then.', { hours: [] }, 60],
    ['Rosa Ibarra has no hours at Harbor House on Tue Dec 1.', { hours: week([3]) }, 60],
    ['Rosa Ibarra is away at 11:00 AM.', { timeOff: [span(120, 480)] }, 60],
    ['The visit would end at 5:20 PM, Rosa Ibarra is there until 5:00 PM.', {}, 410],
    ['The visit would end at 1:00 PM, Rosa Ibarra is there until 12:00 PM.', { hours: lunch() }, 150],
    ['The visit would begin at 8:30 AM, Rosa Ibarra is there from 9:00 AM.', {}, -30],
    ['Rosa Ibarra does not work at Harbor House at 6:00 PM.', {}, 540],
    [
      'Rosa Ibarra has no hours at Harbor House on Tue Dec 1.',
      { hours: [], extraHours: [span(1440, 1900)] },
      60,
    ],
  ])('%s', (said, change, minutes) => expect(words(change, minutes)).toBe(said));

  it('also when it is only their preparation or recovery that does not fit', () => {
    const takes = { ...extent, preparationMinutes: 15, recoveryMinutes: 30 };
    expect(words({}, 5, takes)).toBe('The visit would begin at 8:50 AM, Rosa Ibarra is there from 9:00 AM.');
    expect(words({}, 370, takes)).toBe('The visit would end at 5:10 PM, Rosa Ibarra is there until 5:00 PM.');
    expect(words({}, 15, takes)).toBeNull();
  });

  it('of many starts says what would be nearest, and nothing where one of them would do', () => {
    const ibarra = person('Rosa Ibarra', 'NURSE', { hours: week([2], 540, 1020) });
    expect(whyNotThere(ibarra, [span(391, 600)], extent, NEW_YORK)).toMatchObject({
      because: 'LEAVES_BEFORE_END',
      startsAt: at(405),
      endsAt: at(495),
    });
    expect(whyNotThere(ibarra, [span(-80, 0)], extent, NEW_YORK)).toMatchObject({
      because: 'COMES_AFTER_START',
      beginsAt: at(-15),
    });
    expect(whyNotThere(ibarra, [span(-80, 1)], extent, NEW_YORK)).toBeNull();
  });

  it('exactly when their working time does not cover all of it', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -200, max: 700 }),
        fc.integer({ min: 0, max: 45 }),
        fc.integer({ min: 0, max: 45 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 })), {
          maxLength: 2,
        }),
        (minutes, preparationMinutes, recoveryMinutes, off) => {
          const ibarra = person('Rosa Ibarra', 'NURSE', {
            hours: lunch(),
            timeOff: off.map(([from, length]) => span(from, from + length)),
          });
          const takes = { ...extent, preparationMinutes, recoveryMinutes };
          const held = heldFrom(at(minutes), takes);
          const starts = [{ start: at(minutes), end: instant(at(minutes) + 1) }];
          const isThere = timeAtWork(ibarra, localDate('2026-11-30'), 3, NEW_YORK).some((one) =>
            covers(one, held),
          );
          expect(whyNotThere(ibarra, starts, takes, NEW_YORK) === null).toBe(isThere);
        },
      ),
    ));
});

/** From nine to noon and from one to five. */
function lunch(): StaffFacts['hours'] {
  return [
    { weekday: 2, startsAt: 540 as LocalMinutes, endsAt: 720 as LocalMinutes },
    { weekday: 2, startsAt: 780 as LocalMinutes, endsAt: 1020 as LocalMinutes },
  ];
}
