import { describe, expect, it } from '@jest/globals';
import { instantAt, localDate, type EstimateId, type LocalDate, type ZoneId } from '@kapstone/kernel';
import {
  changeDeadline,
  draftDeadline,
  estimateOwed,
  holidaysSkipped,
  insurerIsBilled,
  openRequest,
  visitEstimateStanding,
  type EstimateClaim,
} from './estimate-owed.js';

const zone = 'America/New_York' as ZoneId;
const day = (date: string): LocalDate => localDate(date);
const noon = (date: string) => instantAt(day(date), 720, zone);
const visit = (scheduledOn: string, serviceOn: string) => ({
  scheduledAt: noon(scheduledOn),
  startsAt: noon(serviceOn),
});
const issuedOn = (date: string, isRecurring = true) => ({
  estimateId: 'e' as EstimateId,
  issuedAt: noon(date),
  scopeStartsOn: day('2026-11-01'),
  scopeEndsOn: day('2027-10-31'),
  isRecurring,
});
const nothing: EstimateClaim = { insurerIsBilled: false, booked: [], requestedOn: [], issued: [] };

describe('insurerIsBilled (G1)', () => {
  it.each([
    ['INSURED', true, true],
    ['INSURED', false, false],
    ['SELF_PAY', false, false],
    ['UNINSURED', false, false],
  ])('%s, means to claim: %s -> %s', (coverage, intendsToClaim, expected) => {
    expect(insurerIsBilled(coverage, intendsToClaim)).toBe(expected);
  });
});

describe('estimateOwed (G3, G7 to G9)', () => {
  it('owes nothing to a patient without visits or questions', () => {
    expect(estimateOwed(nothing, zone, noon('2026-12-01'))).toBeNull();
  });

  it('owes nothing where an insurer is billed (G1)', () => {
    const claim = { ...nothing, insurerIsBilled: true, requestedOn: [day('2026-12-01')] };
    expect(estimateOwed(claim, zone, noon('2026-12-01'))).toBeNull();
  });

  it('counts from the booking: worked example 4 of 1.2', () => {
    const claim = { ...nothing, booked: [visit('2026-12-01', '2026-12-15')] };
    expect(estimateOwed(claim, zone, noon('2026-12-01'))).toMatchObject({
      rule: 'SCHEDULED_TEN_OR_MORE',
      triggeredOn: '2026-12-01',
      serviceOn: '2026-12-15',
      dueOn: '2026-12-04',
      lastDayForChange: '2026-12-14',
    });
  });

  it('takes the earlier of both clocks (G9)', () => {
    const claim = {
      ...nothing,
      booked: [visit('2026-12-01', '2026-12-15')],
      requestedOn: [day('2026-11-25')],
    };
    expect(estimateOwed(claim, zone, noon('2026-12-01'))).toMatchObject({
      rule: 'REQUESTED',
      dueOn: '2026-12-01',
    });
  });

  it('takes the most urgent of several visits', () => {
    const claim = {
      ...nothing,
      booked: [visit('2026-12-01', '2026-12-15'), visit('2026-12-01', '2026-12-04')],
    };
    expect(estimateOwed(claim, zone, noon('2026-12-01'))).toMatchObject({
      dueOn: '2026-12-02',
      serviceOn: '2026-12-04',
    });
  });

  it('is answered by an issued estimate that covers the visit', () => {
    const claim = {
      ...nothing,
      booked: [visit('2026-12-01', '2026-12-15')],
      issued: [issuedOn('2026-12-02')],
    };
    expect(estimateOwed(claim, zone, noon('2026-12-03'))).toBeNull();
  });

  it('is owed afresh for a visit booked after an estimate that does not recur (1.2, last row)', () => {
    const claim = {
      ...nothing,
      booked: [visit('2026-12-01', '2026-12-15')],
      issued: [issuedOn('2026-11-20', false)],
    };
    expect(estimateOwed(claim, zone, noon('2026-12-03'))).toMatchObject({ dueOn: '2026-12-04' });
  });
});

describe('openRequest (G3)', () => {
  it.each([
    ['asked, no answer', ['2026-11-25'], [], '2026-11-25'],
    ['the earliest counts', ['2026-11-27', '2026-11-25'], [], '2026-11-25'],
    ['answered the same day', ['2026-11-25'], ['2026-11-25'], null],
    ['asked again after the answer', ['2026-11-25', '2026-12-01'], ['2026-11-26'], '2026-12-01'],
    ['never asked', [], ['2026-11-26'], null],
  ])('%s', (_, asked, answered, expected) => {
    const claim = { ...nothing, requestedOn: asked.map(day), issued: answered.map((date) => issuedOn(date)) };
    expect(openRequest(claim, zone)).toBe(expected);
  });
});

describe('visitEstimateStanding (G1, G7 to G9, G12)', () => {
  const booked = visit('2026-12-01', '2026-12-15');

  it.each([
    ['due until its day ends', nothing, '2026-12-04', 'DUE'],
    ['overdue after it', nothing, '2026-12-05', 'OVERDUE'],
    ['in time', { ...nothing, issued: [issuedOn('2026-12-04')] }, '2026-12-05', 'IN_TIME'],
    ['issued late', { ...nothing, issued: [issuedOn('2026-12-07')] }, '2026-12-08', 'LATE_ISSUED'],
    [
      'not required of an insured patient',
      { ...nothing, insurerIsBilled: true },
      '2026-12-08',
      'NOT_REQUIRED',
    ],
  ])('%s', (_, claim, today, state) => {
    expect(visitEstimateStanding(booked, { ...claim, booked: [booked] }, zone, noon(today)).state).toBe(
      state,
    );
  });

  it('forgets a question of another year that was answered then', () => {
    const old = {
      ...issuedOn('2025-01-08'),
      scopeStartsOn: day('2025-01-08'),
      scopeEndsOn: day('2025-12-31'),
    };
    const claim = { ...nothing, requestedOn: [day('2025-01-06')], issued: [old], booked: [booked] };
    expect(visitEstimateStanding(booked, claim, zone, noon('2026-12-02')).state).toBe('DUE');
  });
});

describe('changeDeadline (1.2, scope change)', () => {
  it('is one business day before the next visit', () => {
    const claim = {
      ...nothing,
      booked: [visit('2026-11-25', '2026-12-01'), visit('2026-11-20', '2026-11-30')],
    };
    expect(changeDeadline(claim, noon('2026-11-25'), zone)).toMatchObject({
      rule: 'SCOPE_CHANGED',
      triggeredOn: '2026-11-25',
      serviceOn: '2026-11-30',
      dueOn: '2026-11-27',
      countedDays: ['2026-11-27'],
    });
  });

  it('passes over a visit that was too near when the change came up, unless there is no other', () => {
    const today = visit('2026-11-20', '2026-11-25');
    const later = visit('2026-11-20', '2026-12-01');
    const dueWith = (...booked: EstimateClaim['booked']) =>
      changeDeadline({ ...nothing, booked }, noon('2026-11-25'), zone)?.dueOn;
    expect(dueWith(today, later)).toBe('2026-11-30');
    expect(dueWith(today)).toBe('2026-11-24');
  });

  it('is none while nothing is booked', () => {
    expect(changeDeadline(nothing, noon('2026-11-25'), zone)).toBeNull();
  });
});

describe('draftDeadline (G9)', () => {
  const booked = [visit('2026-11-20', '2026-12-09')];
  const issued = [issuedOn('2026-11-23')];
  const first = (claim: Partial<EstimateClaim>) =>
    draftDeadline({ ...nothing, ...claim }, null, zone, noon('2026-12-07'));
  const changed = (claim: Partial<EstimateClaim>) =>
    draftDeadline({ ...nothing, ...claim }, noon('2026-12-07'), zone, noon('2026-12-07'));

  it.each([
    [
      'a first version by what is owed',
      first({ requestedOn: [day('2026-12-04')] }),
      'REQUESTED',
      '2026-12-09',
    ],
    ['a new version by the next visit', changed({ booked, issued }), 'SCOPE_CHANGED', '2026-12-08'],
    [
      'a new version by the next visit, where a later question runs longer',
      changed({ booked, issued, requestedOn: [day('2026-12-07')] }),
      'SCOPE_CHANGED',
      '2026-12-08',
    ],
    [
      'a new version by the question, where that runs out first',
      changed({ booked, issued, requestedOn: [day('2026-12-01')] }),
      'REQUESTED',
      '2026-12-04',
    ],
  ])('%s', (_, deadline, rule, dueOn) => expect(deadline).toMatchObject({ rule, dueOn }));

  it('is none for a version that nothing asks for', () => expect(changed({})).toBeNull());
});

describe('holidaysSkipped (G7)', () => {
  it('names those of the days counted and of the lead', () => {
    const claim = { ...nothing, booked: [visit('2026-11-20', '2026-12-07')] };
    const deadline = estimateOwed(claim, zone, noon('2026-11-20'))!;
    expect(deadline.dueOn).toBe('2026-11-25');
    expect(holidaysSkipped(deadline).map((each) => each.name)).toEqual(['Thanksgiving Day']);
  });

  it('names those of a question, which has no service', () => {
    const deadline = estimateOwed(
      { ...nothing, requestedOn: [day('2026-07-02')] },
      zone,
      noon('2026-07-02'),
    )!;
    expect(deadline.dueOn).toBe('2026-07-08');
    expect(holidaysSkipped(deadline)).toEqual([{ name: 'Independence Day', observedOn: '2026-07-03' }]);
  });
});
