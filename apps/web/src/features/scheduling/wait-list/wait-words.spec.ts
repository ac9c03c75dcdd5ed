import { describe, expect, it } from '@jest/globals';
import { closingWords, kindWords, offerWords, sinceWords, wishWords } from './wait-words.js';
import { waitInput, waitTrouble, type WaitValues } from './wait-values.js';

const ZONE = 'America/New_York';
const TODAY = '2026-11-25';

describe('what is told of somebody who waits', () => {
  it.each([
    [{}, 'Any time'],
    [{ weekdays: [1, 3] }, 'Mon, Wed'],
    [{ hours: { from: '09:00', until: '12:00' } }, '9:00 AM to 12:00 PM'],
    [{ firstDate: '2026-11-26', lastDate: '2026-12-04' }, 'from tomorrow · until Fri Dec 4'],
    [{ staffMember: { name: 'Amara Osei', title: 'Dr.' } }, 'with Dr. Amara Osei'],
  ])('%p: %s', (wishes, expected) =>
    expect(wishWords({ firstDate: '2026-11-20', ...wishes }, TODAY)).toBe(expected),
  );

  it('names the kinds, since when, by when, and what was offered', () => {
    expect(kindWords(['Consultation', 'Follow-up'])).toBe('Consultation or follow-up');
    expect(sinceWords('2026-11-25T15:00:00Z', ZONE, TODAY)).toBe('since today');
    expect(closingWords('2026-11-27T20:15:00Z', 'Integration', ZONE, TODAY)).toBe(
      'Integration by Fri 3:15 PM',
    );
    expect(closingWords('2026-11-28T04:59:00Z', 'Infusion', ZONE, TODAY)).toBe(
      'Infusion by end of Fri Nov 27',
    );
    const offer = { startsAt: '2026-11-25T19:30:00Z', expiresAt: '2026-11-25T18:20:00Z', by: 'Tomas Field' };
    expect(offerWords(offer, true, ZONE, TODAY)).toBe(
      'Offered today, 2:30 PM, by Tomas Field. The offer ends at 1:20 PM',
    );
    expect(offerWords(offer, false, ZONE, TODAY)).toBe('Offer of today, 2:30 PM ended at 1:20 PM');
  });
});

const values: WaitValues = {
  kinds: ['INFUSION'],
  weekdays: [],
  from: '',
  until: '',
  firstDate: '',
  lastDate: '',
  staffId: '',
};

describe('what is typed for somebody who waits', () => {
  it.each<[Partial<WaitValues>, string | null]>([
    [{}, null],
    [{ kinds: [] }, 'kinds'],
    [{ from: '09:00' }, 'until'],
    [{ from: '12:00', until: '09:00' }, 'until'],
    [{ lastDate: '2026-11-24' }, 'lastDate'],
    [{ firstDate: '2026-12-02', lastDate: '2026-12-01' }, 'lastDate'],
    [{ firstDate: '2026-12-02', lastDate: '2026-12-02' }, null],
  ])('%p is stopped at %p', (change, field) =>
    expect(waitTrouble({ ...values, ...change }, TODAY)?.field ?? null).toBe(field),
  );

  it('is sent as any where it is empty', () =>
    expect(waitInput(values)).toEqual({
      kinds: ['INFUSION'],
      weekdays: null,
      hours: null,
      firstDate: null,
      lastDate: null,
      staffId: null,
    }));
});
