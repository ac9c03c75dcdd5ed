import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestPlans, planCost } from './plan-best.js';
import { isMonday, isSunday, type PlanProblem, WEEK_MINUTES } from './plan-problem.js';
import { sweep } from './plan-sweep.js';

const DAY = 1440;
const HOUR = 60;
const dayOf = (start: number): number => Math.floor(start / DAY);
const weekOf = (start: number): number => Math.floor(dayOf(start) / 7);
const at = (day: number, hour: number): number => day * DAY + hour * HOUR;

const problem = (change: Partial<PlanProblem> = {}): PlanProblem => ({
  infusions: 3,
  prior: [],
  infusionStarts: [],
  therapists: [],
  lengths: { preparation: 50, dose: 40, integration: 50, infusion: 90, rest: 15 },
  limits: {
    gap: 48 * HOUR,
    mostInWeek: 3,
    leastInFullWeek: 2,
    integrationAfter: 12 * HOUR,
    integrationWithin: 72 * HOUR,
  },
  dayOf,
  ...change,
});

interface Found {
  readonly days: readonly number[];
  readonly cost: number;
}

/** What a plan costs, said once more and without any search. */
function costOf(
  starts: readonly number[],
  integrations: readonly number[],
  preparation: number,
  { lengths: { dose }, later = [] }: PlanProblem,
): number {
  const days = starts.map(dayOf);
  let light = 0;
  for (let week = weekOf(starts[0]!); week <= weekOf(starts.at(-1)!); week += 1) {
    const isFull = week * 7 >= days[0]! && week * 7 + 6 <= days.at(-1)!;
    const all = [...starts, ...later].filter((start) => weekOf(start) === week);
    if (isFull && all.length < 2) light += 1;
  }
  const late = integrations.map((start, k) => {
    const hours = (start - starts[k]! - dose) / HOUR;
    return hours <= 48 ? 0 : hours <= 60 ? 1 : hours <= 66 ? 2 : 3;
  });
  const sum = [...starts, ...integrations, preparation].reduce((a, b) => a + b, 0);
  return planCost(
    weekOf(integrations.at(-1)!),
    light,
    late.reduce<number>((a, b) => a + b, 0),
    sum,
  );
}

/** Every plan that keeps every limit, tried one after the other. */
function allPlans(wanted: PlanProblem): Found[] {
  const {
    infusions,
    prior,
    later = [],
    notBefore = [],
    infusionStarts,
    therapists,
    lengths,
    limits,
  } = wanted;
  const found: Found[] = [];
  for (const { preparationStarts, integrationStarts, closed = [] } of therapists) {
    const extend = (starts: number[], integrations: number[], preparation: number | null): void => {
      if (starts.length === infusions) {
        found.push({
          days: starts.map(dayOf),
          cost: costOf(starts, integrations, preparation ?? 0, wanted),
        });
        return;
      }
      const all = [...prior, ...starts];
      for (const start of infusionStarts) {
        const before = integrations.at(-1);
        if (before !== undefined && start < before + lengths.integration + lengths.rest) continue;
        if (
          starts.length === 0 &&
          preparation !== null &&
          start < preparation + lengths.preparation! + lengths.rest
        )
          continue;
        if (all.length > 0 && start - all.at(-1)! < limits.gap) continue;
        if (all.length >= 3 && start - all.at(-3)! < WEEK_MINUTES) continue;
        if (start < (notBefore[starts.length] ?? -Infinity)) continue;
        if (later.some((other) => Math.abs(other - start) < limits.gap)) continue;
        const around = [...all, ...later, start].sort((a, b) => a - b);
        if (around.some((first, index) => (around[index + 3] ?? Infinity) - first < WEEK_MINUTES)) continue;
        if (closed.some(({ from, until }) => from <= start && start < until)) continue;
        for (const integration of integrationStarts) {
          const after = integration - start - lengths.dose;
          if (after < limits.integrationAfter || after > limits.integrationWithin) continue;
          if (integration < start + lengths.infusion + lengths.rest) continue;
          const free = integration + lengths.integration + lengths.rest;
          if (later.some((other) => start < other && other < free)) continue;
          extend([...starts, start], [...integrations, integration], preparation);
        }
      }
    };
    if (lengths.preparation === null) extend([], [], null);
    else for (const preparation of preparationStarts) extend([], [], preparation);
  }
  return found;
}

/** The costs of the best, of the best that differs from it, and of the best that differs from both, by trying all. */
function exhaustive(wanted: PlanProblem, chosen: readonly Found[]): number | null {
  const most = Math.floor(wanted.infusions / 2);
  const differs = (plan: Found): boolean =>
    chosen.every(({ days }) => plan.days.filter((day) => days.includes(day)).length <= most);
  const costs = allPlans(wanted)
    .filter(differs)
    .map(({ cost }) => cost);
  return costs.length === 0 ? null : Math.min(...costs);
}

const starts = (days: number, most: number, hours: number[]) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(days - 1), fc.constantFrom(...hours)), {
      maxLength: most,
      selector: ([day, hour]) => day * 24 + hour,
    })
    .map((list) => list.map(([day, hour]) => at(day, hour)).sort((a, b) => a - b));

const small = fc
  .record({
    infusions: fc.constantFrom(1, 2, 3, 4),
    infusionStarts: starts(20, 11, [9, 10, 15]),
    therapists: fc.array(
      fc.record({
        preparationStarts: starts(4, 2, [8, 12]),
        integrationStarts: starts(24, 11, [9, 11, 16]),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    hasPreparation: fc.boolean(),
    prior: fc.constantFrom([], [at(-2, 9)], [at(-6, 9), at(-4, 9), at(-2, 10)]),
  })
  .map(({ hasPreparation, ...rest }) =>
    problem({
      ...rest,
      lengths: { ...problem().lengths, preparation: hasPreparation ? 50 : null },
    }),
  );

/** Calendars with so much in them that most courses can be planned. */
const ample = fc
  .record({
    infusions: fc.constantFrom(2, 3),
    days: fc.uniqueArray(fc.nat(17), { minLength: 5, maxLength: 9 }),
    hours: fc.array(fc.constantFrom(9, 10, 15), { minLength: 9, maxLength: 9 }),
    integrations: starts(21, 16, [9, 16]),
  })
  .map(({ infusions, days, hours, integrations }) =>
    problem({
      infusions,
      infusionStarts: days.map((day, index) => at(day, hours[index]!)).sort((a, b) => a - b),
      therapists: [{ preparationStarts: [], integrationStarts: integrations }],
      lengths: { ...problem().lengths, preparation: null },
    }),
  );

/** Infusions are booked among those to be planned, and an integration session is owed to one of them. */
const among = fc
  .record({
    wanted: ample,
    later: fc.uniqueArray(fc.nat(16), { minLength: 1, maxLength: 4, selector: (day) => Math.floor(day / 2) }),
    follows: fc.array(fc.constantFrom(-Infinity, at(2, 9), at(6, 10)), { maxLength: 2 }),
    closed: fc.boolean(),
  })
  .map(({ wanted, later, follows, closed }) => {
    const starts = later.map((day) => at(2 * Math.floor(day / 2), 12)).sort((a, b) => a - b);
    const crowded = starts.some((start, index) => (starts[index + 3] ?? Infinity) - start < WEEK_MINUTES);
    return {
      ...wanted,
      later: crowded ? starts.slice(0, 2) : starts,
      notBefore: [...follows].sort((a, b) => a - b),
      therapists: wanted.therapists.map((each) => ({
        ...each,
        closed: closed ? [{ from: starts[0]!, until: starts[0]! + 3 * DAY }] : [],
      })),
    };
  });

describe.each([
  ['sparse', small],
  ['ample', ample],
  ['partly booked', among],
])('on %s calendars, beside a search that tries everything', (_name, problems) => {
  it('the first, the second and the third plan are each the best there is, or there is none', () =>
    fc.assert(
      fc.property(problems, (wanted) => {
        const plans = bestPlans(wanted, 3);
        const chosen: Found[] = [];
        for (let n = 0; n < 3; n += 1) {
          expect(plans[n]?.cost ?? null).toBe(exhaustive(wanted, chosen));
          if (!plans[n]) break;
          chosen.push({ days: plans[n]!.infusions.map(({ day }) => day), cost: plans[n]!.cost });
        }
      }),
      { numRuns: 300 },
    ));

  it('a plan keeps every limit and costs what it says', () =>
    fc.assert(
      fc.property(problems, (wanted) => {
        for (const { infusions, preparation, cost, lightWeeks, late, finishWeek } of bestPlans(wanted, 3)) {
          const all = infusions.map(({ start }) => start);
          const integrations = infusions.map(({ integration }) => integration);
          expect(costOf(all, integrations, preparation ?? 0, wanted)).toBe(cost);
          expect(
            planCost(
              finishWeek,
              lightWeeks,
              late,
              [...all, ...integrations, preparation ?? 0].reduce((a, b) => a + b),
            ),
          ).toBe(cost);
        }
      }),
      { numRuns: 200 },
    ));

  it('as many infusions are said to fit as do', () =>
    fc.assert(
      fc.property(problems, (wanted) => {
        const most = Math.max(...wanted.therapists.map((each) => sweep(wanted, each).earliest.length));
        for (let infusions = 1; infusions <= wanted.infusions; infusions += 1) {
          expect(allPlans({ ...wanted, infusions }).length > 0).toBe(infusions <= most);
        }
      }),
      { numRuns: 150 },
    ));
});

describe('the objective', () => {
  const everyDay = Array.from({ length: 28 }, (_, day) => day);
  const open = problem({
    infusions: 6,
    infusionStarts: everyDay.filter((day) => day % 7 < 5).flatMap((day) => [at(day, 9), at(day, 13)]),
    therapists: [
      {
        preparationStarts: [at(0, 8)],
        integrationStarts: everyDay.filter((day) => day % 7 < 5).map((day) => at(day, 16)),
      },
    ],
  });

  it('gives two infusions a week, each followed on the next day', () => {
    const [plan] = bestPlans(open, 1);
    expect(plan!.infusions.map(({ start, integration }) => [dayOf(start), dayOf(integration)])).toEqual([
      [0, 1],
      [2, 3],
      // From Friday to Monday afternoon it is more than 72 hours.
      [7, 8],
      [9, 10],
      [14, 15],
      [16, 17],
    ]);
    expect(plan).toMatchObject({ finishWeek: 2, lightWeeks: 0 });
  });

  it('gives three plans of which no two share more than half of their dates', () => {
    const plans = bestPlans(open, 3);
    expect(plans).toHaveLength(3);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const days = new Set(plans[a]!.infusions.map(({ day }) => day));
      expect(plans[b]!.infusions.filter(({ day }) => days.has(day)).length).toBeLessThanOrEqual(3);
    }
  });

  it('is answered the same each time', () => {
    expect(bestPlans(open, 3)).toEqual(bestPlans(open, 3));
  });

  it('knows Mondays and Sundays', () => {
    expect([0, 6, 7].map((day) => [isMonday(day), isSunday(day)])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });
});
