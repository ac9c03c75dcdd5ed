import { describe, expect, it } from '@jest/globals';
import {
  covers,
  instant,
  MINUTE_MS,
  normalize,
  overlaps,
  parseInstant,
  plusMinutes,
  toIso,
  type Interval,
} from '@kapstone/kernel';
import fc from 'fast-check';
import {
  freeTimes,
  GRID_MINUTES,
  needStanding,
  type Candidate,
  type Constraint,
  type FreeTimeSearch,
  type Lifted,
  type ResourceNeed,
} from './free-times.js';
import type { Taken } from './lanes.js';

/** Minutes after nine o'clock on Monday, November 23, 2026 in New York. */
const nine = parseInstant('2026-11-23T09:00-05:00');
const span = (start: number, end: number): Interval => ({
  start: plusMinutes(nine, start),
  end: plusMinutes(nine, end),
});
const taken = (lane: number, start: number, end: number): Taken => ({
  lane,
  ...span(start, end),
});

const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id,
  working: [span(0, 480)],
  taken: [],
  lanes: 1,
  turnoverMinutes: 0,
  ...change,
});
const need = (
  name: ResourceNeed['name'],
  candidates: Candidate[],
  change: Partial<ResourceNeed> = {},
): ResourceNeed => ({
  name,
  candidates,
  isExclusive: false,
  ...change,
});

const infusion = (change: Partial<FreeTimeSearch> = {}): FreeTimeSearch => ({
  from: nine,
  until: plusMinutes(nine, 480),
  durationMinutes: 90,
  preparationMinutes: 0,
  recoveryMinutes: 0,
  count: 3,
  open: [span(0, 480)],
  patientTaken: [],
  crowded: [],
  needs: [
    need('SUPERVISING_PRESCRIBER', [candidate('osei', { lanes: 4 })]),
    need('ATTENDING_NURSE', [candidate('reyes', { lanes: 2 })]),
    need('ROOM', [
      candidate('infusion 1', { turnoverMinutes: 15 }),
      candidate('infusion 2', { turnoverMinutes: 15 }),
    ]),
  ],
  ...change,
});

const minutes = (wanted: FreeTimeSearch): number[] =>
  freeTimes(wanted).slots.map((slot) => (slot.startsAt - nine) / MINUTE_MS);

const withNeed = (changed: ResourceNeed): FreeTimeSearch =>
  infusion({ needs: infusion().needs.map((each) => (each.name === changed.name ? changed : each)) });
const room = (...candidates: Candidate[]): FreeTimeSearch =>
  withNeed(
    need(
      'ROOM',
      candidates.map((each) => ({ ...each, turnoverMinutes: 15 })),
    ),
  );

describe('free times', () => {
  it('takes the first candidates and the lowest lanes on the quarter hour', () => {
    const { slots, lifted } = freeTimes(infusion({ count: 1, from: plusMinutes(nine, 1) }));
    expect(lifted).toEqual([]);
    expect(slots.map((slot) => [toIso(slot.startsAt), toIso(slot.endsAt)])).toEqual([
      ['2026-11-23T14:15:00.000Z', '2026-11-23T15:45:00.000Z'],
    ]);
    expect(slots[0]?.assignments).toEqual([
      { need: 'SUPERVISING_PRESCRIBER', id: 'osei', lanes: [1], period: span(15, 105) },
      { need: 'ATTENDING_NURSE', id: 'reyes', lanes: [1], period: span(15, 105) },
      { need: 'ROOM', id: 'infusion 1', lanes: [1], period: span(15, 120) },
    ]);
  });

  it.each([
    [
      'the first room is taken: the second',
      room(candidate('1', { taken: [taken(1, 0, 480)] }), candidate('2')),
      [0, 15, 30],
    ],
    [
      'a room is free again after its turnover',
      room(candidate('1', { taken: [taken(1, 0, 105)] })),
      [105, 120, 135],
    ],
    [
      'its own turnover must fit before the next visit',
      room(candidate('1', { taken: [taken(1, 120, 480)] })),
      [0, 15],
    ],
    ['turnover may run past closing time', room(candidate('1', { taken: [taken(1, 0, 390)] })), [390]],
    ['the patient is elsewhere', infusion({ patientTaken: [span(60, 120)] }), [120, 135, 150]],
    ['another infusion of the course comes too close', infusion({ crowded: [span(0, 61)] }), [75, 90, 105]],
    ['the location closes', infusion({ open: [span(0, 100)] }), [0]],
    [
      'a nurse has a second lane',
      withNeed(need('ATTENDING_NURSE', [candidate('reyes', { lanes: 2, taken: [taken(1, 0, 480)] })])),
      [0, 15, 30],
    ],
    [
      'a nurse has no lane for the whole time',
      withNeed(
        need('ATTENDING_NURSE', [
          candidate('reyes', { lanes: 2, taken: [taken(1, 0, 60), taken(2, 60, 120)] }),
        ]),
      ),
      [60, 75, 90],
    ],
    [
      'staff and room get ready first',
      infusion({ preparationMinutes: 30, open: [span(-60, 480)] }),
      [30, 45, 60],
    ],
    [
      'the patient recovers within opening hours',
      infusion({ recoveryMinutes: 30, open: [span(0, 120)] }),
      [0],
    ],
    [
      'the patient is elsewhere before recovery is over',
      infusion({ recoveryMinutes: 30, patientTaken: [span(110, 140)] }),
      [150, 165, 180],
    ],
    ['not before', infusion({ from: plusMinutes(nine, 200) }), [210, 225, 240]],
    ['not at or after', infusion({ until: plusMinutes(nine, 15) }), [0]],
    ['nothing to search', infusion({ until: nine }), []],
  ])('%s', (_name, wanted, expected) => expect(minutes(wanted)).toEqual(expected));

  it('takes all lanes for an exclusive visit', () => {
    const both = need('ATTENDING_NURSE', [candidate('reyes', { lanes: 2, taken: [taken(2, 0, 60)] })], {
      isExclusive: true,
    });
    const [slot] = freeTimes(withNeed(both)).slots;
    expect(slot?.startsAt).toBe(plusMinutes(nine, 60));
    expect(slot?.assignments[1]?.lanes).toEqual([1, 2]);
  });

  it('lets nobody fill two needs, and looks further when the first choice would', () => {
    const first = need('SUPERVISING_PRESCRIBER', [candidate('kim'), candidate('osei')]);
    const second = need('ATTENDING_NURSE', [candidate('kim')]);
    const [slot] = freeTimes(infusion({ needs: [first, second] })).slots;
    expect(slot?.assignments.map((each) => each.id)).toEqual(['osei', 'kim']);
  });
});

describe('an empty answer says what binds', () => {
  it.each([
    ['no nurse works', withNeed(need('ATTENDING_NURSE', [])), ['ATTENDING_NURSE']],
    ['all rooms are taken', room(candidate('1', { taken: [taken(1, 0, 480)] })), ['ROOM']],
    ['the patient is booked all day', infusion({ patientTaken: [span(0, 480)] }), ['PATIENT']],
    ['the location is closed', infusion({ open: [] }), ['OPENING_HOURS']],
    ['the notice is longer than the range', infusion({ noticeFrom: plusMinutes(nine, 600) }), ['NOTICE']],
    ['the course is too dense', infusion({ crowded: [span(0, 480)] }), ['SPACING']],
    [
      'either of two would do',
      infusion({
        needs: [
          need('ATTENDING_NURSE', [candidate('reyes', { working: [span(0, 100)] })]),
          need('ROOM', [candidate('1', { taken: [taken(1, 0, 100)] })]),
        ],
      }),
      ['ATTENDING_NURSE', 'ROOM'],
    ],
    [
      'who is asked for is not there',
      infusion({
        needs: [need('ATTENDING_NURSE', [candidate('reyes', { working: [] }), candidate('sato')])],
        preferred: new Map([['ATTENDING_NURSE', new Set(['reyes'])]]),
      }),
      ['STAFF_WISH'],
    ],
    ['the hours that are wished', infusion({ wished: [['HOURS', []]] }), ['HOURS']],
  ])('%s', (_name, wanted, binding) => {
    const { slots, lifted } = freeTimes(wanted);
    expect(slots).toEqual([]);
    expect(lifted.map(({ constraints }) => constraints)).toEqual(binding.map((each) => [each]));
  });

  it('names each pair where it takes two, and none where it takes more', () => {
    const two = infusion({ open: [], patientTaken: [span(0, 480)] });
    expect(freeTimes(two).lifted).toEqual([{ constraints: ['OPENING_HOURS', 'PATIENT'], startsAt: nine }]);
    expect(freeTimes({ ...two, crowded: [span(0, 480)] })).toEqual({ slots: [], lifted: [] });
  });

  it.each([
    ['NOBODY', need('ATTENDING_NURSE', [])],
    ['ABSENT', need('ATTENDING_NURSE', [candidate('reyes', { working: [span(0, 60)] })])],
    ['TAKEN', need('ATTENDING_NURSE', [candidate('reyes', { taken: [taken(1, 0, 480)] })])],
  ] as const)('tells that a need has %s', (standing, nurse) =>
    expect(needStanding(withNeed(nurse), 'ATTENDING_NURSE')).toBe(standing),
  );
});

describe('for any calendar', () => {
  const spans = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 2 }),
    ),
    { maxLength: 5 },
  );
  const someone = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      lanes: fc.integer({ min: 1, max: 2 }),
      works: spans,
      takes: spans,
    })
    .map(({ id, lanes, works, takes }) =>
      candidate(id, {
        lanes,
        working: works.map(([start, length]) => span(start, start + length)),
        taken: takes.map(([start, length, lane]) => taken(Math.min(lane, lanes), start, start + length)),
      }),
    );
  const wantedTimes = fc
    .record({
      durationMinutes: fc.integer({ min: 1, max: 60 }),
      preparationMinutes: fc.integer({ min: 0, max: 20 }),
      recoveryMinutes: fc.integer({ min: 0, max: 20 }),
      turnover: fc.integer({ min: 0, max: 20 }),
      exclusive: fc.boolean(),
      staff: fc.uniqueArray(someone, { maxLength: 3, selector: (each) => each.id }),
      rooms: fc.uniqueArray(someone, { maxLength: 2, selector: (each) => each.id }),
    })
    .map(({ turnover, exclusive, staff, rooms, ...extent }) =>
      infusion({
        ...extent,
        count: 100,
        needs: [
          need('THERAPIST', staff, { isExclusive: exclusive }),
          need(
            'ROOM',
            rooms.map((each) => ({ ...each, id: `room ${each.id}`, turnoverMinutes: turnover })),
          ),
        ],
      }),
    );

  /** Asks the plain question of one start: does each need have someone who is there, with a lane free throughout? */
  const isFree = (wanted: FreeTimeSearch, startsAt: number): boolean => {
    const start = instant(startsAt);
    const end = plusMinutes(start, wanted.durationMinutes + wanted.recoveryMinutes);
    const held = { start: plusMinutes(start, -wanted.preparationMinutes), end };
    return (
      wanted.open.some((open) => covers(open, { start, end })) &&
      wanted.needs.every(({ candidates, isExclusive }) =>
        candidates.some((each) => {
          const period = { start: held.start, end: plusMinutes(held.end, each.turnoverMinutes) };
          const busy = new Set(each.taken.filter((one) => overlaps(one, period)).map((one) => one.lane));
          let there = 0;
          for (let at = held.start as number; at < held.end; at += MINUTE_MS) {
            if (each.working.some((one) => one.start <= at && at < one.end)) there += 1;
          }
          return (
            there === (held.end - held.start) / MINUTE_MS &&
            (isExclusive ? busy.size === 0 : busy.size < each.lanes)
          );
        }),
      )
    );
  };

  const firstFree = (wanted: FreeTimeSearch): number | undefined => {
    for (let at: number = wanted.from; at < wanted.until; at += GRID_MINUTES * MINUTE_MS)
      if (isFree(wanted, at)) return at;
    return undefined;
  };

  const ALWAYS = [span(-10_000, 10_000)];
  const without = (wanted: FreeTimeSearch, constraint: string): FreeTimeSearch =>
    constraint === 'OPENING_HOURS'
      ? { ...wanted, open: ALWAYS }
      : { ...wanted, needs: wanted.needs.filter(({ name }) => name !== constraint) };

  /** What each constraint gives when it alone, or else each two of them, are taken out of the question itself. */
  function liftedOneByOne(wanted: FreeTimeSearch): Lifted[] {
    const names = ['OPENING_HOURS', 'THERAPIST', 'ROOM'] as const;
    const lift = (constraints: readonly (typeof names)[number][]): Lifted[] => {
      const startsAt = firstFree(constraints.reduce(without, wanted));
      return startsAt === undefined ? [] : [{ constraints, startsAt: instant(startsAt) }];
    };
    const alone = names.flatMap((each) => lift([each]));
    if (alone.length > 0) return alone;
    return names.flatMap((one, index) => names.slice(index + 1).flatMap((other) => lift([one, other])));
  }

  it('finds exactly the starts that are free, and never takes what is taken', () =>
    fc.assert(
      fc.property(wantedTimes, (wanted) => {
        const expected: number[] = [];
        for (let at: number = wanted.from; at < wanted.until; at += GRID_MINUTES * MINUTE_MS) {
          if (isFree(wanted, at)) expected.push(at);
        }
        const { slots, lifted } = freeTimes(wanted);
        expect(slots.map((slot) => slot.startsAt)).toEqual(expected);
        if (slots.length > 0) expect(lifted).toEqual([]);
        else expect(lifted).toEqual(liftedOneByOne(wanted));
        for (const slot of slots) {
          for (const { need: name, id, lanes, period } of slot.assignments) {
            const resource = wanted.needs.find((each) => each.name === name)!;
            const chosen = resource.candidates.find((each) => each.id === id)!;
            expect(period).toEqual({
              start: plusMinutes(slot.startsAt, -wanted.preparationMinutes),
              end: plusMinutes(slot.endsAt, wanted.recoveryMinutes + chosen.turnoverMinutes),
            });
            expect(chosen.taken.some((each) => lanes.includes(each.lane!) && overlaps(each, period))).toBe(
              false,
            );
          }
        }
      }),
    ));

  it('gives a slot at the time it says once both of a pair are out of the question, and none with one of them', () => {
    const asked = fc.record({
      wanted: wantedTimes,
      hours: spans,
      busy: spans,
      crowded: spans,
      notice: fc.integer({ min: 0, max: 500 }),
      only: fc.constantFrom('a', 'b', 'c'),
    });
    const timesOf = (list: readonly (readonly [number, number, number])[]): Interval[] =>
      normalize(list.map(([start, length]) => span(start, start + length)));
    const outOf = (wanted: FreeTimeSearch, constraint: Constraint): FreeTimeSearch => {
      switch (constraint) {
        case 'HOURS':
          return { ...wanted, wished: [] };
        case 'PATIENT':
          return { ...wanted, patientTaken: [] };
        case 'SPACING':
          return { ...wanted, crowded: [] };
        case 'NOTICE':
          return { ...wanted, noticeFrom: wanted.from };
        case 'STAFF_WISH':
          return { ...wanted, preferred: new Map() };
        default:
          return without(wanted, constraint);
      }
    };
    const startOf = (wanted: FreeTimeSearch) => freeTimes({ ...wanted, count: 1 }).slots[0]?.startsAt;
    let pairs = 0;
    fc.assert(
      fc.property(asked, ({ wanted, hours, busy, crowded, notice, only }) => {
        const full: FreeTimeSearch = {
          ...wanted,
          wished: [['HOURS', timesOf(hours)]],
          patientTaken: timesOf(busy),
          crowded: timesOf(crowded),
          noticeFrom: plusMinutes(wanted.from, notice),
          preferred: new Map([['THERAPIST', new Set([only])]]),
        };
        for (const { constraints, startsAt } of freeTimes(full).lifted) {
          expect(startOf(constraints.reduce(outOf, full))).toBe(startsAt);
          if (constraints.length < 2) continue;
          pairs += 1;
          for (const each of constraints) expect(startOf(outOf(full, each))).toBeUndefined();
        }
      }),
    );
    expect(pairs).toBeGreaterThan(0);
  });
});
