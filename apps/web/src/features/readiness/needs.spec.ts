import { describe, expect, it } from '@jest/globals';
import {
  byWhen,
  fixerOf,
  fixVerb,
  itemShape,
  needSentence,
  openItems,
  shortNeed,
  type Item,
} from './needs.js';

const zone = 'America/New_York';
const today = '2026-11-23';

const item = (over: Partial<Item>): Item => ({
  item: 'CONSENT',
  state: 'MISSING',
  category: 'CONSENT_EXPIRED',
  blocksStart: true,
  overridden: false,
  ...over,
});

describe('needs', () => {
  it('puts a hold first, then what blocks, then warnings', () => {
    const hold = item({ item: 'SCREENING', state: 'HOLD', category: 'HOLD_PRESCRIBER' });
    const warning = item({ item: 'INTEGRATION', blocksStart: false, category: 'INTEGRATION_NOT_BOOKED' });
    const blocking = item({});
    const met = item({ item: 'ROOM', state: 'MET' });
    expect(openItems({ state: 'HOLD', canStart: false, items: [warning, met, blocking, hold] })).toEqual([
      hold,
      blocking,
      warning,
    ]);
  });

  it('sorts what blocks by deadline', () => {
    const later = item({ by: '2026-11-23T20:00:00Z' });
    const sooner = item({ item: 'RIDE', by: '2026-11-23T19:00:00Z' });
    expect(openItems({ state: 'MISSING', canStart: false, items: [later, sooner] })).toEqual([sooner, later]);
  });

  it('no longer asks for what is overridden', () => {
    expect(openItems({ state: 'GO', canStart: true, items: [item({ overridden: true })] })).toEqual([]);
    expect(itemShape(item({ overridden: true }))).toBe('ready');
  });

  it('names what is missing, who, and by when', () => {
    const expired = item({ since: '2026-11-20T05:00:00Z', by: '2026-11-23T19:30:00Z', fixedBy: 'PATIENT' });
    expect(needSentence(expired, zone, today)).toBe('Consent expired Nov 20.');
    expect(byWhen(expired, zone, today)).toBe('by 2:30 PM');
    expect(fixerOf(expired)).toBe('Patient');
    expect(fixerOf(item({ fixedByName: 'Dr. Lena Osei' }))).toBe('Dr. Lena Osei');
  });

  it('G2: names the day of an estimate that is due at its end', () => {
    const due = item({
      item: 'ESTIMATE',
      category: 'ESTIMATE_DUE',
      by: '2026-11-25T05:00:00Z',
      since: '2026-11-25T05:00:00Z',
    });
    expect(needSentence(due, zone, today)).toBe('Estimate is due Nov 24.');
    expect(byWhen(due, zone, today)).toBe('by Tue Nov 24');
    expect(byWhen(due, zone, '2026-11-24')).toBe('today');
  });

  it('says what is to be done, and says you to who does it', () => {
    expect(fixVerb(item({ fixedBy: 'PATIENT' }), false)).toBe('signs');
    expect(fixVerb(item({ item: 'RIDE', fixedBy: 'FRONT_DESK' }), true)).toBe('name one');
    expect(fixVerb(item({ item: 'SCREENING', state: 'HOLD' }), true)).toBe('decide');
  });

  it('never says why something is on hold', () => {
    const hold = item({ state: 'HOLD', category: 'SUICIDE_RISK', fixedBy: 'PSYCHIATRIST' });
    expect(shortNeed(hold)).toBe('On hold · prescriber');
    expect(needSentence(hold, zone, today)).toBe('On hold.');
  });

  it.each(['CONSENT', 'ESTIMATE', 'SCREENING', 'RIDE', 'INTEGRATION', 'ROOM'] as const)(
    'has a short word of at most 18 characters for %s',
    (kind) => expect(shortNeed(item({ item: kind, category: 'UNKNOWN' })).length).toBeLessThanOrEqual(18),
  );
});
