import { describe, expect, it } from '@jest/globals';
import { localDate, plusDays, toIso, type ZoneId } from '@kapstone/kernel';
import fc from 'fast-check';
import { isBusinessDay } from './business-days.js';
import { endOfDay, estimateDeadline, type EstimateDeadline } from './estimate-deadline.js';

const zone = 'America/New_York' as ZoneId;

const booked = (
  scheduledOn: string,
  serviceOn: string,
  requestedOn: string | null = null,
): EstimateDeadline =>
  estimateDeadline(
    {
      scheduledOn: localDate(scheduledOn),
      serviceOn: localDate(serviceOn),
      requestedOn: requestedOn === null ? null : localDate(requestedOn),
    },
    zone,
  );
const asked = (requestedOn: string): EstimateDeadline =>
  estimateDeadline({ scheduledOn: null, serviceOn: null, requestedOn: localDate(requestedOn) }, zone);

describe('G7, G8 the clock of a booked service', () => {
  it.each([
    ['1', '2026-12-01', '2026-12-03', 2, undefined, '2026-12-02'],
    ['2', '2026-12-01', '2026-12-04', 3, '2026-12-02', '2026-12-03'],
    ['3', '2026-12-01', '2026-12-14', 9, '2026-12-02', '2026-12-11'],
    ['4', '2026-12-01', '2026-12-15', 10, '2026-12-04', '2026-12-14'],
    ['5, Thanksgiving', '2026-11-25', '2026-11-30', 2, undefined, '2026-11-27'],
    ['6', '2026-11-25', '2026-12-01', 3, '2026-11-27', '2026-11-30'],
    ['7', '2026-11-20', '2026-12-07', 10, '2026-11-25', '2026-12-04'],
    ['8', '2026-11-27', '2026-12-11', 10, '2026-12-02', '2026-12-10'],
    ['15', '2022-01-03', '2022-01-06', 3, '2022-01-04', '2022-01-05'],
    ['booked on a Saturday', '2026-12-05', '2026-12-09', 3, '2026-12-07', '2026-12-08'],
    ['an observed holiday in the year before', '2021-12-30', '2022-01-05', 3, '2022-01-03', '2022-01-04'],
    ['a walk-in', '2026-12-01', '2026-12-01', 0, undefined, '2026-11-30'],
  ])('example %s', (_name, scheduledOn, serviceOn, lead, dueOn, lastDayForChange) => {
    const deadline = booked(scheduledOn, serviceOn);
    expect(deadline.leadBusinessDays).toBe(lead);
    expect(deadline.clocks[0]?.dueOn).toBe(dueOn);
    expect(deadline.lastDayForChange).toBe(lastDayForChange);
  });
});

describe('G3, G8 the clock of a request', () => {
  it.each([
    ['over Thanksgiving', '2026-11-25', '2026-12-01'],
    ['over Independence Day, observed on Friday', '2026-07-02', '2026-07-08'],
    ['on a Sunday', '2026-11-22', '2026-11-25'],
  ])('%s', (_name, requestedOn, dueOn) => {
    const { clocks, lastDayForChange, leadBusinessDays } = asked(requestedOn);
    expect(clocks.map((clock) => [clock.rule, clock.dueOn])).toEqual([['REQUESTED', dueOn]]);
    expect([lastDayForChange, leadBusinessDays]).toEqual([null, null]);
  });
});

describe('G9 both clocks', () => {
  it('puts the earlier due date first', () => {
    expect(
      booked('2026-12-01', '2026-12-07', '2026-11-30').clocks.map((clock) => [clock.rule, clock.dueOn]),
    ).toEqual([
      ['SCHEDULED_THREE_TO_NINE', '2026-12-02'],
      ['REQUESTED', '2026-12-03'],
    ]);
    expect(booked('2026-12-01', '2026-12-15', '2026-11-30').clocks[0]?.dueOn).toBe('2026-12-03');
  });

  it('keeps the request when booking obliges to nothing', () =>
    expect(booked('2026-12-01', '2026-12-03', '2026-12-01').clocks.map((clock) => clock.rule)).toEqual([
      'REQUESTED',
    ]));

  it('has no clock where nothing was booked or asked', () =>
    expect(estimateDeadline({ scheduledOn: null, serviceOn: null, requestedOn: null }, zone).clocks).toEqual(
      [],
    ));
});

describe('G7 to G9 why this date', () => {
  it('names the rule, the trigger and the days counted', () =>
    expect(asked('2026-11-25').clocks[0]).toEqual({
      rule: 'REQUESTED',
      triggeredOn: '2026-11-25',
      leadBusinessDays: null,
      countedDays: ['2026-11-27', '2026-11-30', '2026-12-01'],
      dueOn: '2026-12-01',
      dueAt: endOfDay(localDate('2026-12-01'), zone),
    }));

  it('ends the day at midnight in the zone of the practice, on days of 23 and 25 hours too', () => {
    expect(toIso(endOfDay(localDate('2026-12-01'), zone))).toBe('2026-12-02T05:00:00.000Z');
    expect(toIso(endOfDay(localDate('2026-11-01'), zone))).toBe('2026-11-02T05:00:00.000Z');
    expect(toIso(endOfDay(localDate('2027-03-14'), zone))).toBe('2027-03-15T04:00:00.000Z');
  });

  it('is due on a business day after its trigger and, when booked, before the service', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 60 }), (from, days) => {
        const scheduledOn = plusDays(localDate('2022-01-01'), from);
        const serviceOn = plusDays(scheduledOn, days);
        const { clocks, lastDayForChange } = estimateDeadline(
          { scheduledOn, serviceOn, requestedOn: null },
          zone,
        );
        expect(lastDayForChange! < serviceOn).toBe(true);
        for (const clock of clocks) {
          expect(isBusinessDay(clock.dueOn)).toBe(true);
          expect(clock.dueOn > scheduledOn && clock.dueOn < serviceOn).toBe(true);
          expect(clock.countedDays.at(-1)).toBe(clock.dueOn);
        }
      }),
    );
  });
});
