import { describe, expect, it } from '@jest/globals';
import { centsOf, money } from './money.js';
import {
  clock,
  clockRange,
  dayAndTime,
  dayTitle,
  deadline,
  duration,
  exactTimeOf,
  fullDate,
  fullRange,
  hourLabel,
  inSentence,
  plainDate,
  shortDate,
  spanWords,
  timeOf,
  zoneName,
} from './time.js';
import { addDays, instantOf, wallClock } from './zone.js';

const newYork = 'America/New_York';
const denver = 'America/Denver';
const at = (text: string) => Date.parse(text);

describe('wall clock', () => {
  it('reads one instant in two zones', () => {
    expect(wallClock(at('2026-11-23T18:20:00Z'), newYork)).toEqual({
      date: '2026-11-23',
      minute: 13 * 60 + 20,
    });
    expect(wallClock(at('2026-11-23T05:20:00Z'), denver)).toEqual({
      date: '2026-11-22',
      minute: 22 * 60 + 20,
    });
    expect(wallClock(at('2026-11-23T05:00:00Z'), newYork)).toEqual({ date: '2026-11-23', minute: 0 });
  });

  it.each([
    ['2026-11-23', 13 * 60 + 20, newYork, '2026-11-23T18:20:00Z'],
    ['2026-07-01', 9 * 60, denver, '2026-07-01T15:00:00Z'],
    ['2026-03-08', 60, newYork, '2026-03-08T06:00:00Z'],
    ['2026-03-08', 180, newYork, '2026-03-08T07:00:00Z'],
    ['2026-11-01', 12 * 60, newYork, '2026-11-01T17:00:00Z'],
  ])('%s minute %d in %s is %s', (date, minute, zone, instant) => {
    expect(new Date(instantOf(date, minute, zone)).toISOString()).toBe(new Date(instant).toISOString());
  });

  it('reads a skipped time as the same distance after the change', () => {
    expect(instantOf('2026-03-08', 150, newYork)).toBe(at('2026-03-08T07:30:00Z'));
  });

  it('takes the first of a time that comes twice', () => {
    expect(instantOf('2026-11-01', 90, newYork)).toBe(at('2026-11-01T05:30:00Z'));
  });

  it('counts days across a clock change', () => {
    expect(addDays('2026-10-31', 2)).toBe('2026-11-02');
  });
});

describe('times', () => {
  it.each([
    [0, '12:00 AM'],
    [9 * 60, '9:00 AM'],
    [12 * 60, '12:00 PM'],
    [14 * 60 + 30, '2:30 PM'],
    [23 * 60 + 59, '11:59 PM'],
  ])('%d minutes are %s', (minute, text) => expect(clock(minute)).toBe(text));

  it('writes ranges without AM and PM', () => expect(clockRange(870, 945)).toBe('2:30–3:45'));
  it.each([
    [870, 945, '2:30–3:45 PM'],
    [540, 615, '9:00–10:15 AM'],
    [660, 735, '11:00 AM–12:15 PM'],
    [660, 720, '11:00 AM–12:00 PM'],
    [1410, 1470, '11:30 PM–12:30 AM'],
  ])('writes %d to %d with the half of the day', (from, to, text) => expect(fullRange(from, to)).toBe(text));
  it.each([
    ['2026-11-24T14:00:00Z', '2026-11-24T18:00:00Z', 'Today, 9:00 AM to 1:00 PM'],
    ['2026-11-24T14:00:00Z', '2026-11-26T18:00:00Z', 'Today, 9:00 AM to Thu Nov 26, 1:00 PM'],
    ['2026-11-24T05:00:00Z', '2026-11-25T05:00:00Z', 'Today, all day'],
    ['2026-11-25T05:00:00Z', '2026-11-28T05:00:00Z', 'Tomorrow to Fri Nov 27, all day'],
  ])('writes %s to %s as one span', (from, to, text) =>
    expect(spanWords(Date.parse(from), Date.parse(to), 'America/New_York', '2026-11-24')).toBe(text),
  );
  it('writes the axis in hours', () => expect(hourLabel(780)).toBe('1 PM'));
  it('writes an instant in its zone', () =>
    expect(timeOf(at('2026-11-23T18:20:00Z'), denver)).toBe('11:20 AM'));
  it('writes seconds where it was saved', () =>
    expect(exactTimeOf(at('2026-11-23T18:19:42Z'), newYork)).toBe('1:19:42 PM'));
  it('writes dates with the year only when it is another one', () => {
    expect(shortDate('2026-11-24', '2026-11-23')).toBe('Tue Nov 24');
    expect(shortDate('2027-01-04', '2026-11-23')).toBe('Mon Jan 4, 2027');
    expect(plainDate('2025-11-20', '2026-11-23')).toBe('Nov 20, 2025');
    expect(dayTitle('2026-11-23', '2026-11-23')).toBe('Monday, November 23');
    expect(fullDate('1988-03-04')).toBe('Mar 4, 1988');
  });
  it('writes deadlines as near as they are', () => {
    expect(deadline(at('2026-11-23T19:30:00Z'), newYork, '2026-11-23')).toBe('2:30 PM');
    expect(deadline(at('2026-11-27T20:15:00Z'), newYork, '2026-11-23')).toBe('Fri 3:15 PM');
    expect(deadline(at('2026-12-04T20:15:00Z'), newYork, '2026-11-23')).toBe('Dec 4, 3:15 PM');
    expect(deadline(at('2026-11-20T22:00:00Z'), newYork, '2026-11-23')).toBe('Nov 20, 5:00 PM');
  });
  it('writes a midnight as the end of the day before', () => {
    expect(deadline(at('2026-12-02T05:00:00Z'), newYork, '2026-11-23')).toBe('end of Tue Dec 1');
    expect(deadline(at('2026-11-24T05:00:00Z'), newYork, '2026-11-23')).toBe('end of today');
    expect(deadline(at('2026-11-25T05:00:00Z'), newYork, '2026-11-23')).toBe('end of tomorrow');
  });
  it('says today and tomorrow', () => {
    expect(dayAndTime(at('2026-11-24T15:00:00Z'), newYork, '2026-11-23')).toBe('Tomorrow, 10:00 AM');
    expect(dayAndTime(at('2026-11-23T15:00:00Z'), newYork, '2026-11-23')).toBe('Today, 10:00 AM');
    expect(inSentence('Today, 10:00 AM')).toBe('today, 10:00 AM');
    expect(inSentence('Tue Nov 24, 10:00 AM')).toBe('Tue Nov 24, 10:00 AM');
  });
  it.each([
    [220, '3 h 40 min'],
    [40, '40 min'],
    [120, '2 h'],
    [0, '0 min'],
  ])('%d minutes last %s', (minutes, text) => expect(duration(minutes)).toBe(text));
  it('names the zone', () => expect(zoneName(newYork, at('2026-11-23T18:00:00Z'))).toBe('ET'));
});

describe('money', () => {
  it.each([
    [390000, '$3,900'],
    [390050, '$3,900.50'],
    [5, '$0.05'],
    [0, '$0'],
    [-36000, '−$360'],
  ])('%d cents are %s', (cents, text) => expect(money(cents)).toBe(text));

  it.each([
    ['650', 65000],
    ['$1,250.50', 125050],
    [' 400.5 ', 40050],
    ['0.05', 5],
    ['12.345', null],
    ['-5', null],
    ['1,25', null],
    ['', null],
    ['abc', null],
  ])('%j is %j', (text, cents) => expect(centsOf(text)).toBe(cents));
});
