import { describe, expect, it } from '@jest/globals';
import {
  dateAt,
  dayOfWeek,
  epochDay,
  HOUR_MS,
  type LocalMinutes,
  minutesAt,
  parseInstant,
  plusMinutes,
  type StaffId,
  toIso,
} from '@kapstone/kernel';
import fc from 'fast-check';
import { placementAt } from '../placement.js';
import { course, FROM, need, NEW_YORK, person, type Practice, STAFF, week } from './course.scenario.js';
import { planCourse, type CourseFacts, type CourseNeed, type CoursePlan } from './plan-course.js';

const infusionsOf = ({ proposals }: CoursePlan, index = 0) =>
  proposals[index]!.visits.filter(({ kind }) => kind === 'INFUSION').map(({ visit }) => visit.start);
const constraints = ({ relaxations }: CoursePlan): string[] =>
  relaxations.map(({ constraint }) => constraint);

/** What must hold of every proposal, said without the planner. */
function expectSound(plan: CoursePlan, wanted: CourseNeed, facts: CourseFacts): void {
  for (const { visits, therapistId, finishesOn, daysLater } of plan.proposals) {
    expect(daysLater).toBe(epochDay(finishesOn) - epochDay(plan.proposals[0]!.finishesOn));
    expect(visits.filter(({ kind }) => kind === 'INFUSION')).toHaveLength(wanted.infusions);
    expect(visits.filter(({ kind }) => kind === 'INTEGRATION')).toHaveLength(wanted.infusions);
    const starts = visits.filter(({ kind }) => kind === 'INFUSION').map(({ visit }) => visit.start);
    visits.forEach(({ kind, visit, assignments, hoursAfterDose }, index) => {
      const next = visits[index + 1];
      if (next) expect(visit.end).toBeLessThanOrEqual(next.visit.start);
      expect(visit.start).toBeGreaterThanOrEqual(wanted.span.from);
      expect(visit.end).toBeLessThanOrEqual(wanted.span.until);
      const { wish, facts: known } = facts[kind];
      expect(placementAt(known, wish, visit.start).outcome).toBe('FREE');
      if (kind !== 'INFUSION') {
        expect(assignments.find((each) => each.need === 'THERAPIST')!.id).toBe(therapistId);
      }
      if (hoursAfterDose !== null) {
        expect(hoursAfterDose).toBeGreaterThanOrEqual(12);
        expect(hoursAfterDose).toBeLessThanOrEqual(72);
      }
      const { weekdays, hours } = wanted.wishes;
      if (weekdays) expect(weekdays).toContain(dayOfWeek(dateAt(visit.start, known.location.zone)));
      if (hours) {
        expect(minutesAt(visit.start, known.location.zone)).toBeGreaterThanOrEqual(hours.from);
        expect(minutesAt(visit.end, known.location.zone)).toBeLessThanOrEqual(hours.until);
      }
    });
    starts.forEach((start, index) => {
      if (index >= 1) expect(start - starts[index - 1]!).toBeGreaterThanOrEqual(48 * HOUR_MS);
      if (index >= 3) expect(start - starts[index - 3]!).toBeGreaterThanOrEqual(168 * HOUR_MS);
    });
  }
}

describe('S3, S4, C2: a course on open calendars', () => {
  it('is planned with a preparation first and an integration after each infusion', () => {
    const [wanted, facts] = [need(), course()];
    const plan = planCourse(wanted, facts);
    expect(plan.proposals).toHaveLength(3);
    expect(plan).toMatchObject({ relaxations: [], infusionsThatFit: 4 });
    expect(plan.proposals[0]!.visits.map(({ kind }) => kind)).toEqual([
      'PREPARATION',
      ...Array.from({ length: 4 }, () => ['INFUSION', 'INTEGRATION']).flat(),
    ]);
    expectSound(plan, wanted, facts);
    expect(planCourse(wanted, facts)).toEqual(plan);
  });

  it('follows infusions that are booked already, and counts them in the week', () => {
    const booked = ['01T09:00', '03T09:00', '05T09:00'].map((at) => parseInstant(`2027-03-${at}-05:00`));
    const facts = course({ infusionStarts: booked });
    const [first] = infusionsOf(planCourse(need({ infusions: 1, hasPreparation: false }), facts));
    expect(toIso(first!)).toBe('2027-03-08T14:00:00.000Z');
  });

  it('fills the gap among infusions that are booked, or goes behind them where it is too small', () => {
    const at = (text: string) => parseInstant(`2027-03-${text}-05:00`);
    const one = need({ infusions: 1, hasPreparation: false, follows: [at('01T09:00')] });
    const alone = (...booked: string[]) => {
      const facts = course({ infusionStarts: booked.map(at) });
      return toIso(infusionsOf(planCourse(one, facts))[0]!);
    };
    expect(alone('01T09:00', '08T09:00', '10T09:00')).toBe('2027-03-03T14:00:00.000Z');
    expect(alone('01T09:00', '04T09:00', '08T09:00')).toBe('2027-03-10T14:00:00.000Z');
    // A third in the week of two that are booked, but no fourth.
    expect(alone('01T09:00', '05T09:00', '07T09:00')).toBe('2027-03-09T14:00:00.000Z');
  });

  it('gives booked infusions the integration sessions that they lack, before the next infusion', () => {
    const doseEndsAt = parseInstant('2027-03-01T09:40-05:00');
    const facts = course({ infusionStarts: [parseInstant('2027-03-01T09:00-05:00')] });
    const wanted = need({ infusions: 1, hasPreparation: false, owed: [{ number: 1, doseEndsAt }] });
    const [proposal] = planCourse(wanted, facts).proposals;
    expect(proposal!.visits.map(({ kind, isOwed, visit }) => [kind, isOwed, toIso(visit.start)])).toEqual([
      ['INTEGRATION', true, '2027-03-02T13:00:00.000Z'],
      ['INFUSION', false, '2027-03-03T14:00:00.000Z'],
      ['INTEGRATION', false, '2027-03-04T13:00:00.000Z'],
    ]);
    expect(proposal!.visits[0]!.hoursAfterDose).toBeCloseTo(22 + 1 / 3);
  });

  it('plans integration sessions alone, also one that is late by now', () => {
    const doseEndsAt = parseInstant('2027-02-22T09:40-05:00');
    const wanted = need({ infusions: 0, hasPreparation: false, owed: [{ number: 6, doseEndsAt }] });
    const plan = planCourse(wanted, course());
    expect(plan.proposals.map(({ visits }) => visits.map(({ kind }) => kind))).toEqual([['INTEGRATION']]);
    expect(plan.proposals[0]!.visits[0]!.hoursAfterDose).toBeGreaterThan(72);
    const nobody = planCourse(wanted, course({ staff: [person('Webb', 'THERAPIST', { hours: [] })] }));
    expect(nobody.proposals).toEqual([]);
    expect(constraints(nobody)).toEqual(['THERAPIST']);
  });

  it('prepares before the first infusion that is booked, or not at all', () => {
    const booked = parseInstant('2027-03-02T09:00-05:00');
    const facts = course({ infusionStarts: [booked] });
    const wanted = need({ infusions: 0, prepareBefore: booked });
    const [proposal] = planCourse(wanted, facts).proposals;
    expect(toIso(proposal!.visits[0]!.visit.start)).toBe('2027-03-01T13:00:00.000Z');
    const from = parseInstant('2027-03-02T08:15-05:00');
    const late = planCourse({ ...wanted, span: { ...wanted.span, from } }, facts);
    expect(late.proposals).toEqual([]);
    expect(planCourse(need({ infusions: 0, hasPreparation: false }), facts)).toMatchObject({
      proposals: [],
      relaxations: [],
    });
  });

  it('keeps the hours of the wall when clocks go forward, and the 72 hours as they elapse', () => {
    const wishes = {
      weekdays: null,
      hours: { from: 540 as LocalMinutes, until: 660 as LocalMinutes },
      avoid: [],
    };
    const [wanted, facts] = [need({ wishes, infusions: 5 }), course()];
    const plan = planCourse(wanted, facts);
    expectSound(plan, wanted, facts);
    const clocks = plan.proposals[0]!.visits.map(({ visit }) => minutesAt(visit.start, NEW_YORK));
    expect(new Set(clocks)).toEqual(new Set([540]));
    // 72 hours elapse between Friday and Monday a clock change lies between: what ends at 9:40 on Friday still reaches 10:40.
    const friday = ['12T09:00-05:00'].map((at) => parseInstant(`2027-03-${at}`));
    const alone = need({
      infusions: 1,
      hasPreparation: false,
      wishes: {
        ...wishes,
        weekdays: [1, 5],
        hours: { from: 540 as LocalMinutes, until: 700 as LocalMinutes },
      },
      span: { ...wanted.span, from: friday[0]! },
    });
    const [proposal] = planCourse(alone, course()).proposals;
    const integration = proposal!.visits.at(-1)!;
    expect(toIso(integration.visit.start)).toBe('2027-03-15T13:00:00.000Z');
    expect(integration.hoursAfterDose).toBeCloseTo(70 + 1 / 3);
  });
});

describe('where there is no plan', () => {
  it('names the hours of the patient, and they alone give one', () => {
    const wishes = {
      weekdays: null,
      hours: { from: 360 as LocalMinutes, until: 540 as LocalMinutes },
      avoid: [],
    };
    const plan = planCourse(need({ wishes }), course());
    expect(plan).toMatchObject({ proposals: [], infusionsThatFit: 0 });
    expect(constraints(plan)[0]).toBe('HOURS');
    expect(planCourse(need(), course()).proposals).not.toEqual([]);
  });

  it('names the therapist of the course, when another has time', () => {
    const staff = [
      ...STAFF.slice(0, 2),
      person('Webb', 'THERAPIST', { hours: [] }),
      person('Nair', 'THERAPIST'),
    ];
    const wanted = need({ therapistId: 'Webb' as StaffId });
    const plan = planCourse(wanted, course({ staff }));
    expect(constraints(plan).slice(0, 2).sort()).toEqual(['SAME_THERAPIST', 'THERAPIST']);
    expect(planCourse({ ...wanted, therapistId: null }, course({ staff })).proposals[0]!.therapistId).toBe(
      'Nair',
    );
  });

  it('says how many infusions fit, and that a later finish would do', () => {
    const plan = planCourse(need({}, 8), course());
    expect(plan.proposals).toEqual([]);
    expect(plan.infusionsThatFit).toBe(3);
    expect(constraints(plan)[0]).toBe('FINISH_BY');
  });

  it('offers nothing clinical before anything else', () => {
    const staff = [
      STAFF[0]!,
      person('Reyes', 'NURSE', { hours: week([2]) }),
      person('Webb', 'THERAPIST', { hours: week([1]) }),
    ];
    const plan = planCourse(need({ infusions: 2 }), course({ staff }));
    expect(constraints(plan).slice(0, 2).sort()).toEqual(['ATTENDING_NURSE', 'THERAPIST']);
    expect(constraints(plan).slice(2)).toEqual(['INTEGRATION_WINDOW']);
    expect(plan.relaxations.map((each) => each.isClinical)).toEqual([false, false, true]);
  });

  it('with no nurse at all, names the nurse', () => {
    const plan = planCourse(need(), course({ staff: STAFF.filter(({ id }) => id !== 'Reyes') }));
    expect(constraints(plan)).toEqual(['ATTENDING_NURSE']);
  });
});

const days = fc.subarray([1, 2, 3, 4, 5], { minLength: 1 });
const busy = fc.array(
  fc
    .record({ day: fc.nat(30), from: fc.nat(9), hours: fc.integer({ min: 1, max: 9 }) })
    .map(({ day, from, hours }) => {
      const start = plusMinutes(FROM, day * 1440 + from * 60);
      return { start, end: plusMinutes(start, hours * 60), lane: null };
    }),
  { maxLength: 6 },
);

it('on any calendars: proposals are sound, and what is named as alone in the way alone gives a plan when it gives way', () =>
  fc.assert(
    fc.property(
      fc.record({
        nurse: days,
        webb: days,
        nair: days,
        taken: busy,
        away: busy,
        infusions: fc.constantFrom(1, 3, 5),
      }),
      fc.record({ weekdays: fc.option(days), late: fc.boolean(), fixed: fc.boolean() }),
      ({ nurse, webb, nair, taken, away, infusions }, { weekdays, late, fixed }) => {
        const staff = [
          STAFF[0]!,
          person('Reyes', 'NURSE', { hours: week(nurse) }),
          person('Webb', 'THERAPIST', { hours: week(webb), timeOff: away }),
          person('Nair', 'THERAPIST', { hours: week(nair) }),
        ];
        const facts = course({ staff, patientTaken: taken });
        const hours = late ? { from: 840 as LocalMinutes, until: 1080 as LocalMinutes } : null;
        const wanted = need({
          infusions,
          therapistId: fixed ? ('Webb' as StaffId) : null,
          wishes: { weekdays, hours, avoid: [] },
        });
        const plan = planCourse(wanted, facts);
        expectSound(plan, wanted, facts);
        const yields = (change: Partial<CourseNeed>, practice: Practice = {}) =>
          planCourse({ ...wanted, ...change }, course({ staff, patientTaken: taken, ...practice })).proposals
            .length > 0;
        const open = (id: string) =>
          staff.map((each) =>
            each.id === id ? { ...each, hours: week([1, 2, 3, 4, 5, 6, 7]), timeOff: [] } : each,
          );
        const named = constraints(plan);
        const expected: Record<string, boolean> = {
          WEEKDAYS: yields({ wishes: { ...wanted.wishes, weekdays: null } }),
          HOURS: yields({ wishes: { ...wanted.wishes, hours: null } }),
          PATIENT: yields({}, { patientTaken: [] }),
          SAME_THERAPIST: yields({ therapistId: null }),
          ATTENDING_NURSE: yields({}, { staff: open('Reyes') }),
          THERAPIST: yields({}, { staff: open('Webb') }),
          SPACING: yields({ spacing: { ...wanted.spacing, minimumHours: 0 } }),
          INTEGRATION_WINDOW: yields({ integrationHours: { after: 12, within: Infinity } }),
        };
        if (plan.proposals.length > 0) return;
        for (const [constraint, gives] of Object.entries(expected))
          expect([constraint, named.includes(constraint)]).toEqual([constraint, gives]);
      },
    ),
    { numRuns: 12 },
  ));
