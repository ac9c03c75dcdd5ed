import { describe, expect, it } from '@jest/globals';
import { whyDue, whyThisDate, type Deadline } from './deadline-words.js';

const booking: Deadline = {
  rule: 'SCHEDULED_TEN_OR_MORE',
  triggerOn: '2026-11-20',
  serviceOn: '2026-12-07',
  leadBusinessDays: 10,
  countedDays: ['2026-11-23', '2026-11-24', '2026-11-25'],
  dueOn: '2026-11-25',
  lastChangeOn: '2026-12-04',
  holidaysSkipped: [{ name: 'Thanksgiving Day', observedOn: '2026-11-26' }],
};

describe('why an estimate is due then (G7 to G9)', () => {
  it('names the rule, the trigger, the days counted and the holidays skipped', () =>
    expect(whyThisDate(booking, '2026-11-23')).toEqual([
      'Booked Fri Nov 20 for Mon Dec 7: 10 business days ahead.',
      'From 10 business days on, the estimate is due by the end of the third business day after the booking.',
      'Counted: Mon Nov 23, Tue Nov 24, Wed Nov 25.',
      'Not counted: weekends and Thanksgiving Day, Thu Nov 26.',
      'A changed estimate can go out until the end of Dec 4, 2026.',
    ]));

  it.each([
    ['REQUESTED', null, 'Asked Fri Nov 20'],
    ['SCOPE_CHANGED', '2026-12-07', 'Changed Fri Nov 20, next visit Mon Dec 7'],
    ['SCHEDULED_THREE_TO_NINE', '2026-12-07', 'Booked Fri Nov 20 for Mon Dec 7'],
  ])('says %s in a few words', (rule, serviceOn, words) =>
    expect(whyDue({ ...booking, rule, serviceOn }, '2026-11-23')).toBe(words),
  );
});
