import { describe, expect, it } from '@jest/globals';
import { lateWords } from './late-words.js';

const zone = 'America/New_York';
const at = (iso: string) => Date.parse(iso);

const visit = (startsAt: string, hours: number) => ({
  startsAt,
  inTimeUntil: new Date(at(startsAt) - hours * 3_600_000).toISOString(),
});
const dose = visit('2026-11-25T19:00:00Z', 24);
const session = visit('2026-11-26T19:00:00Z', 48);

describe('a cancellation by the patient', () => {
  it('is in time until an instant, and late from the next', () => {
    const until = at(dose.inTimeUntil);
    expect(lateWords(dose, null, until - 3 * 86_400_000, zone)).toEqual({
      isLate: false,
      words: 'In time until Tue 2:00 PM, 24 h before the start. After that it is late.',
    });
    expect(lateWords(dose, null, until, zone)?.words).toMatch(/^In time until 2:00 PM, /);
    expect(lateWords(dose, null, until + 1, zone)).toEqual({
      isLate: true,
      words: 'This is late, less than 24 h before the start. It is kept so for the bill.',
    });
  });

  it('tells of the session that goes with it where that is late', () => {
    const words = (now: string) => lateWords(dose, session, at(now), zone)?.words;
    expect(words('2026-11-23T19:00:00Z')).toMatch(/^In time until Tue /);
    expect(words('2026-11-24T19:00:00Z')).toMatch(/^In time until 2:00 PM/);
    expect(words('2026-11-24T19:01:00Z')).toMatch(/^Both are late, less than 24 h/);
    const soon = { ...session, inTimeUntil: '2026-11-23T00:00:00.000Z' };
    expect(lateWords(dose, soon, at('2026-11-23T19:00:00Z'), zone)?.words).toMatch(
      /^Its integration session is late, less than 91 h before the start\./,
    );
  });

  it('is said to be nothing where no notice is asked for, until the start is over', () => {
    const free = visit('2026-11-25T19:00:00Z', 0);
    expect(lateWords(free, null, at('2026-11-25T18:59:00Z'), zone)).toBeNull();
    expect(lateWords(free, null, at('2026-11-25T19:01:00Z'), zone)?.words).toMatch(/^This is late, after /);
  });
});
