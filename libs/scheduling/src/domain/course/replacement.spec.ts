import { describe, expect, it } from '@jest/globals';
import { parseInstant, toIso } from '@kapstone/kernel';
import { type CourseVisit, replacementSpan } from './replacement.js';

const visit = (kind: CourseVisit['kind'], at: string, minutes: number): CourseVisit => ({
  kind,
  startsAt: parseInstant(`2027-03-${at}`),
  minutes,
});

/** Clocks go forward on Sunday, March 14. */
const VISITS = [
  visit('PREPARATION', '11T09:00-05:00', 50),
  visit('INFUSION', '12T10:00-05:00', 90),
  visit('INTEGRATION', '13T10:00-05:00', 50),
  visit('INFUSION', '15T10:00-04:00', 90),
  visit('INTEGRATION', '17T10:00-04:00', 50),
];
const LIMITS = {
  spacing: { minimumHours: 48, maximumInWeek: 3, minimumInFullWeek: 2 },
  integrationHours: { after: 12, within: 72 },
  doseMinutes: 40,
};

describe('C2, S4: the times that leave the rest of a course as it is', () => {
  it.each([
    ['a preparation: a week around, until its infusion', 0, '2027-03-04T14:00', '2027-03-12T14:10'],
    [
      'an infusion: 72 hours before its integration at most, 48 before the next',
      1,
      '2027-03-11T14:50',
      '2027-03-13T02:20',
    ],
    [
      'an integration: 12 to 72 elapsed hours after the dose, clocks or not',
      2,
      '2027-03-13T03:40',
      '2027-03-15T13:10',
    ],
    ['the last infusion', 3, '2027-03-14T15:00', '2027-03-17T01:20'],
    ['the last integration', 4, '2027-03-16T02:40', '2027-03-18T14:40'],
  ])('%s', (_name, place, from, until) => {
    const { start, end } = replacementSpan(VISITS, place, LIMITS);
    expect([start, end - 1].map((at) => toIso(at as typeof start).slice(0, 16))).toEqual([from, until]);
  });

  it('where visits between are left out, without the window of an infusion that is not theirs', () => {
    const visits = [
      { ...visit('INFUSION', '15T10:00-04:00', 90), number: 3 },
      { ...visit('INTEGRATION', '19T10:00-04:00', 50), number: 4 },
    ];
    const span = (place: number) => {
      const { start, end } = replacementSpan(visits, place, LIMITS);
      return [start, end - 1].map((at) => toIso(at as typeof start).slice(0, 16));
    };
    expect(span(0)).toEqual(['2027-03-08T14:00', '2027-03-19T12:30']);
    expect(span(1)).toEqual(['2027-03-15T15:30', '2027-03-26T14:00']);
  });
});
