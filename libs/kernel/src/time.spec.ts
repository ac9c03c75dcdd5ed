import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  dateAt,
  dayInterval,
  dayOfWeek,
  HOUR_MS,
  instant,
  instantAt,
  isZone,
  localDate,
  minutesAt,
  parseInstant,
  plusDays,
  plusHours,
  plusMonths,
  toIso,
  type ZoneId,
} from './index.js';

const newYork = 'America/New_York' as ZoneId;
const lordHowe = 'Australia/Lord_Howe' as ZoneId;

describe('dates', () => {
  it.each([
    ['2026-12-01', 2],
    ['2026-11-22', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2000-02-29', 2],
  ])('%s is weekday %i', (date, weekday) => expect(dayOfWeek(localDate(date))).toBe(weekday));

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-01', 120, '2027-03-31'],
  ])('%s plus %i days is %s', (date, days, expected) =>
    expect(plusDays(localDate(date), days)).toBe(expected),
  );

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2026-12-02', 12, '2027-12-02'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s plus %i months is %s', (date, months, expected) =>
    expect(plusMonths(localDate(date), months)).toBe(expected),
  );

  it.each(['2026-02-30', '2026-13-01', '26-1-1', '2026-01-01T00:00', ''])('refuses %s', (text) =>
    expect(() => localDate(text)).toThrow(RangeError),
  );

  it('refuses to leave the four-digit years', () =>
    expect(() => plusDays(localDate('9999-12-31'), 1)).toThrow(RangeError));

  it('goes forward and back to the same day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 60_000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (day, days) => {
          const date = plusDays(localDate('1970-01-01'), day);
          const other = plusDays(date, days);
          expect(plusDays(other, -days)).toBe(date);
          expect(dayOfWeek(other)).toBe(((((dayOfWeek(date) - 1 + days) % 7) + 7) % 7) + 1);
          if (days > 0) expect(other > date).toBe(true);
        },
      ),
    );
  });
});

describe('wall clocks', () => {
  it.each([
    ['an ordinary morning', '2026-11-24', 9 * 60, '2026-11-24T14:00:00.000Z'],
    [
      'a time that clocks skip becomes the one as far after',
      '2027-03-14',
      2 * 60 + 30,
      '2027-03-14T07:30:00.000Z',
    ],
    ['a time that occurs twice is the first', '2026-11-01', 60 + 30, '2026-11-01T05:30:00.000Z'],
    ['minute 1440 is the midnight that ends the day', '2026-11-24', 1440, '2026-11-25T05:00:00.000Z'],
  ])('%s', (_name, date, minutes, expected) =>
    expect(toIso(instantAt(localDate(date), minutes, newYork))).toBe(expected),
  );

  it.each([-1, 1441, 1.5, Number.NaN])('refuses minute %p', (minutes) =>
    expect(() => instantAt(localDate('2026-11-24'), minutes, newYork)).toThrow(RangeError),
  );

  it.each([
    ['2026-11-24', newYork, 24],
    ['2027-03-14', newYork, 23],
    ['2026-11-01', newYork, 25],
    ['2027-04-04', lordHowe, 24.5],
  ])('%s in %s has %d hours', (date, zone, hours) => {
    const day = dayInterval(localDate(date), zone);
    expect((day.end - day.start) / HOUR_MS).toBe(hours);
  });

  it('reads back the date and the quarter hour it was made of, wherever that time exists', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3650 }),
        fc.integer({ min: 0, max: 95 }),
        fc.constantFrom(newYork, lordHowe, 'America/Phoenix' as ZoneId, 'Asia/Kathmandu' as ZoneId),
        (day, quarter, zone) => {
          const date = plusDays(localDate('2024-01-01'), day);
          const at = instantAt(date, quarter * 15, zone);
          const skipped = (minutesAt(at, zone) as number) !== quarter * 15;
          if (!skipped) expect(dateAt(at, zone)).toBe(date);
          else expect(minutesAt(at, zone)).toBeGreaterThan(quarter * 15);
        },
      ),
    );
  });

  it('agrees with the time zone database at any instant, clock changes at midnight and a day left out included', () => {
    const zones = [
      newYork,
      lordHowe,
      'America/Sao_Paulo' as ZoneId,
      'America/Havana' as ZoneId,
      'Pacific/Apia' as ZoneId,
      'Asia/Kathmandu' as ZoneId,
    ];
    const anyTime = fc.integer({ min: Date.UTC(2008, 0, 1), max: Date.UTC(2035, 0, 1) });
    const nearChanges = fc
      .tuple(
        fc.constantFrom('2017-10-15', '2018-02-18', '2011-12-30', '2026-11-01', '2027-03-14', '2027-04-04'),
        fc.integer({ min: -36, max: 48 }),
        fc.integer({ min: 0, max: 3_599_999 }),
      )
      .map(([date, hours, ms]) => Date.parse(date) + hours * HOUR_MS + ms);
    fc.assert(
      fc.property(fc.oneof(anyTime, nearChanges), fc.constantFrom(...zones), (ms, zone) => {
        const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
        expect(dateAt(instant(ms), zone)).toBe(local.toPlainDate().toString());
        expect(minutesAt(instant(ms), zone)).toBe(local.hour * 60 + local.minute);
        const wall = local.toPlainDate().toPlainDateTime({ hour: local.hour, minute: local.minute });
        expect(instantAt(dateAt(instant(ms), zone), local.hour * 60 + local.minute, zone)).toBe(
          wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('knows zones by name only', () => {
    expect(isZone('America/New_York')).toBe(true);
    expect(isZone('America/Indiana/Indianapolis')).toBe(true);
    for (const name of ['america/new_york', 'America/New_york', 'EST', 'US/Eastern', 'EST5EDT'])
      expect(isZone(name)).toBe(false);
    expect(isZone('+05:00')).toBe(false);
    expect(isZone('Mars/Olympus')).toBe(false);
  });
});

describe('instants', () => {
  it('carries its offset', () => {
    expect(toIso(parseInstant('2026-11-27T11:10-05:00'))).toBe('2026-11-27T16:10:00.000Z');
    expect(() => parseInstant('2026-11-27T11:10')).toThrow(RangeError);
  });

  it('is an integer', () => {
    expect(() => instant(1.5)).toThrow(RangeError);
    expect(plusHours(instant(0), 0.5)).toBe(1_800_000);
  });
});
