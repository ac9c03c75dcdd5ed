import { describe, expect, it } from '@jest/globals';
import { parseInstant, type ZoneId } from '@kapstone/kernel';
import { clockTime, hoursWords, timeFrom } from './words.js';

const newYork = 'America/New_York' as ZoneId;
const at = parseInstant;

describe('times in words', () => {
  it.each([
    ['2026-11-24T14:30:00-05:00', '2:30 PM'],
    ['2026-11-24T00:05:00-05:00', '12:05 AM'],
    ['2026-11-24T12:00:00-05:00', '12:00 PM'],
    // Half past one occurs twice on this day; the wall clock shows the same.
    ['2026-11-01T05:30:00Z', '1:30 AM'],
    ['2026-11-01T06:30:00Z', '1:30 AM'],
  ])('%s is %s in New York', (instant, words) => expect(clockTime(at(instant), newYork)).toBe(words));

  it.each([
    ['the same day', '2026-11-24T16:00:00-05:00', '4:00 PM'],
    ['another day', '2026-11-25T09:00:00-05:00', 'Wed Nov 25, 9:00 AM'],
    ['another year', '2027-01-04T09:00:00-05:00', 'Mon Jan 4, 2027, 9:00 AM'],
  ])('seen from November 24: %s', (_name, instant, words) =>
    expect(timeFrom(at(instant), at('2026-11-24T15:00:00-05:00'), newYork)).toBe(words),
  );
});

describe('elapsed hours in words', () => {
  it.each([
    [72, '72 h'],
    [72 + 1 / 12, '72 h 5 min'],
    [47 + 59.999 / 60, '48 h'],
  ])('%d is %s', (hours, words) => expect(hoursWords(hours)).toBe(words));
});
