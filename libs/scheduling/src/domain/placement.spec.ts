import { describe, expect, it } from '@jest/globals';
import {
  type LocalDate,
  type LocalMinutes,
  type LocationId,
  parseInstant,
  type PatientId,
  plusMinutes,
  type RoomId,
  type StaffId,
  toIso,
  type ZoneId,
} from '@kapstone/kernel';
import fc from 'fast-check';
import { AppointmentKind, type StaffRole } from './appointment-kinds.js';
import { placementAt, restorationAt } from './placement.js';
import type { Taken } from './lanes.js';
import type { ScheduleFacts, StaffFacts } from './schedule-facts.js';
import type { VisitWish } from './visit-search.js';
import { reservationsFor, whereAndWho } from './visit-state.js';

const at = parseInstant;
const TEN = at('2027-03-01T10:00:00-05:00');
const week = (from: number, to: number) =>
  [1, 2, 3, 4, 5].map((weekday) => ({
    weekday,
    startsAt: from as LocalMinutes,
    endsAt: to as LocalMinutes,
  }));

const taken = (start: number, end: number, lane: number | null = null): Taken => ({
  start: plusMinutes(TEN, start),
  end: plusMinutes(TEN, end),
  lane,
});

const person = (name: string, role: StaffRole, change: Partial<ScheduleFacts['staff'][number]> = {}) => ({
  id: name as StaffId,
  name,
  active: true,
  roles: [role],
  kinds: Object.values(AppointmentKind),
  hours: week(480, 1080),
  timeOff: [],
  extraHours: [],
  lanes: { ATTENDING: 2, SUPERVISING: 4 },
  taken: { ATTENDING: [], SUPERVISING: [] },
  ...change,
});

const room = (name: string, change: Partial<ScheduleFacts['rooms'][number]> = {}) => ({
  id: name as RoomId,
  name,
  active: true,
  fitFor: ['INFUSION' as const],
  turnoverMinutes: 15,
  outOfService: [],
  taken: [],
  ...change,
});

const facts = (change: Partial<ScheduleFacts> = {}): ScheduleFacts => ({
  location: {
    id: 'juniper' as LocationId,
    name: 'Juniper Street',
    zone: 'America/New_York' as ZoneId,
    active: true,
    hours: week(480, 1080),
    closures: [],
  },
  durationMinutes: 90,
  doseMinutes: 40,
  preparationMinutes: 0,
  recoveryMinutes: 0,
  turnoverMinutes: 0,
  noticeHours: 0,
  patient: { id: 'imani' as PatientId, name: 'Imani Cole', active: true, taken: [] },
  session: null,
  rooms: [room('Infusion 1'), room('Infusion 2')],
  staff: [person('Dr. Osei', 'PSYCHIATRIST'), person('Reyes', 'NURSE')],
  course: [],
  infusionStarts: [],
  doseEndsAt: null,
  ...change,
});

const wish = (change: Partial<VisitWish> = {}): VisitWish => ({
  kind: 'INFUSION',
  virtual: false,
  roomId: null,
  staff: [],
  ...change,
});

const reasons = (change: Partial<ScheduleFacts>, wanted = wish(), startsAt = TEN): string[] => {
  const placement = placementAt(facts(change), wanted, startsAt);
  return placement.outcome === 'UNAVAILABLE'
    ? placement.reasons.map(({ message }) => message)
    : [placement.outcome];
};

describe('a free time', () => {
  it('is met with a psychiatrist who supervises, a nurse who attends, and a room', () => {
    const placement = placementAt(facts(), wish(), TEN);
    if (placement.outcome !== 'FREE') throw new Error(placement.outcome);
    expect(whereAndWho(placement.assignments)).toEqual({
      roomId: 'Infusion 1',
      staff: [
        { staffId: 'Dr. Osei', part: 'SUPERVISING' },
        { staffId: 'Reyes', part: 'ATTENDING' },
      ],
    });
    const visit = { start: TEN, end: plusMinutes(TEN, 90) };
    expect(reservationsFor('imani' as PatientId, visit, placement.assignments)).toEqual([
      { kind: 'PATIENT', resourceId: 'imani', lane: null, ...visit },
      { kind: 'SUPERVISING', resourceId: 'Dr. Osei', lane: 1, ...visit },
      { kind: 'ATTENDING', resourceId: 'Reyes', lane: 1, ...visit },
      { kind: 'ROOM', resourceId: 'Infusion 1', lane: null, start: TEN, end: plusMinutes(TEN, 105) },
    ]);
  });

  it('takes staff and room for preparation, and the patient too for recovery, the room until it is ready again', () => {
    const extent = { preparationMinutes: 15, recoveryMinutes: 30, turnoverMinutes: 20 };
    const placement = placementAt(facts(extent), wish(), TEN);
    if (placement.outcome !== 'FREE') throw new Error(placement.outcome);
    expect(placement.visit).toEqual({ start: TEN, end: plusMinutes(TEN, 90) });
    expect(placement.stay).toEqual({ start: TEN, end: plusMinutes(TEN, 120) });
    const minutesOf = reservationsFor('imani' as PatientId, placement.stay, placement.assignments).map(
      ({ kind, start, end }) => [kind, (start - TEN) / 60_000, (end - TEN) / 60_000],
    );
    expect(minutesOf).toEqual([
      ['PATIENT', 0, 120],
      ['SUPERVISING', -15, 120],
      ['ATTENDING', -15, 120],
      ['ROOM', -15, 140],
    ]);
    const opening = at('2027-03-01T08:00:00-05:00');
    expect(placementAt(facts(extent), wish(), opening)).toMatchObject({ outcome: 'UNAVAILABLE' });
    const early = facts({
      ...extent,
      staff: facts().staff.map((each) => ({ ...each, hours: week(465, 1080) })),
    });
    expect(placementAt(early, wish(), opening).outcome).toBe('FREE');
  });

  it('takes the nurse’s second lane beside another infusion, and none beside a visit of all lanes', () => {
    const beside = (each: Taken) => ({
      staff: [
        person('Dr. Osei', 'PSYCHIATRIST'),
        person('Reyes', 'NURSE', { taken: { ATTENDING: [each], SUPERVISING: [] } }),
      ],
    });
    const placement = placementAt(facts(beside(taken(0, 90, 1))), wish(), TEN);
    expect(placement).toMatchObject({
      assignments: [{}, { id: 'Reyes', lanes: [2] }, {}],
    });
    expect(placementAt(facts(beside(taken(0, 90))), wish(), TEN).outcome).toBe('TAKEN');
  });

  it('lets a psychiatrist attend one patient while she supervises another', () => {
    const osei = person('Dr. Osei', 'PSYCHIATRIST', {
      taken: { ATTENDING: [taken(0, 60)], SUPERVISING: [] },
    });
    expect(placementAt(facts({ staff: [osei, person('Reyes', 'NURSE')] }), wish(), TEN).outcome).toBe('FREE');
  });

  it('keeps the course’s therapist, and nobody else unless named', () => {
    const therapists = [
      person('Webb', 'THERAPIST', { taken: { ATTENDING: [taken(0, 60)], SUPERVISING: [] } }),
      person('Nair', 'THERAPIST'),
    ];
    const session = { therapistId: 'Webb' } as ScheduleFacts['session'];
    const integration = wish({ kind: 'INTEGRATION', virtual: true });
    const one = facts({ staff: therapists, session, durationMinutes: 50 });
    expect(placementAt(one, integration, TEN)).toMatchObject({ outcome: 'TAKEN', by: [{ id: 'Webb' }] });
    const named = { ...integration, staff: [{ staffId: 'Nair' as StaffId, part: 'ATTENDING' as const }] };
    expect(placementAt(one, named, TEN)).toMatchObject({ outcome: 'FREE', assignments: [{ id: 'Nair' }] });
  });

  it('is nobody’s who does not take the kind, nor of whoever is asked for by name', () => {
    const none = person('Reyes', 'NURSE', { kinds: [] });
    const staff = [person('Dr. Osei', 'PSYCHIATRIST'), none, person('Sato', 'NURSE')];
    expect(placementAt(facts({ staff }), wish(), TEN)).toMatchObject({
      assignments: [{}, { id: 'Sato' }, {}],
    });
    const named = wish({ staff: [{ staffId: none.id, part: 'ATTENDING' }] });
    expect(reasons({ staff }, named)).toEqual(['Reyes does not take this kind of visit.']);
    const restored = restorationAt(facts({ staff }), named, TEN);
    expect(restored).toMatchObject({ reasons: [{ code: 'STAFF_DOES_NOT_TAKE_KIND' }] });
  });

  it('prefers the course’s prescriber, then whoever has least to do', () => {
    const kim = person('Dr. Kim', 'PSYCHIATRIST', {
      taken: { ATTENDING: [], SUPERVISING: [taken(0, 90, 1)] },
    });
    const staff = [kim, person('Dr. Osei', 'PSYCHIATRIST'), person('Reyes', 'NURSE')];
    const supervisor = (change: Partial<ScheduleFacts>) => {
      const placement = placementAt(facts({ staff, ...change }), wish(), TEN);
      return placement.outcome === 'FREE' && placement.assignments[0]!.id;
    };
    expect(supervisor({})).toBe('Dr. Osei');
    expect(supervisor({ session: { prescriberId: 'Dr. Kim' } as ScheduleFacts['session'] })).toBe('Dr. Kim');
  });
});

describe('what no other booking could change', () => {
  const saturday = at('2027-03-06T10:00:00-05:00');
  it.each<[string, string[], Parameters<typeof reasons>]>([
    [
      'a day on which nothing is open',
      [
        'Juniper Street is not open from 10:00 AM to 11:30 AM.',
        'No prescriber works here at 10:00 AM.',
        'No nurse works here at 10:00 AM.',
      ],
      [{}, wish(), saturday],
    ],
    [
      'a visit that runs past closing',
      [
        'Juniper Street is not open from 5:00 PM to 6:30 PM.',
        'No prescriber works here at 5:00 PM.',
        'No nurse works here at 5:00 PM.',
      ],
      [{}, wish(), plusMinutes(TEN, 420)],
    ],
    [
      'a closure',
      ['Juniper Street is closed that day: Snow.'],
      [
        {
          location: {
            ...facts().location,
            closures: [
              { startsOn: '2027-03-01' as LocalDate, endsOn: '2027-03-02' as LocalDate, reason: 'Snow' },
            ],
          },
        },
      ],
    ],
    [
      'a location that is no longer used',
      ['Juniper Street is no longer in use.'],
      [{ location: { ...facts().location, active: false } }],
    ],
    ['no nurse', ['No nurse works here at 10:00 AM.'], [{ staff: [person('Dr. Osei', 'PSYCHIATRIST')] }]],
    [
      'a named nurse who has left',
      ['Reyes no longer works here.'],
      [
        { staff: [person('Dr. Osei', 'PSYCHIATRIST'), person('Reyes', 'NURSE', { active: false })] },
        wish({ staff: [{ staffId: 'Reyes' as StaffId, part: 'ATTENDING' }] }),
      ],
    ],
    [
      'a named therapist for a nurse’s part',
      ['Webb is no nurse.'],
      [
        { staff: [person('Dr. Osei', 'PSYCHIATRIST'), person('Webb', 'THERAPIST')] },
        wish({ staff: [{ staffId: 'Webb' as StaffId, part: 'ATTENDING' }] }),
      ],
    ],
    [
      'a named room that is not fit',
      ['Quiet room is not fit for this kind of visit.'],
      [{ rooms: [room('Quiet room', { fitFor: ['THERAPY'] })] }, wish({ roomId: 'Quiet room' as RoomId })],
    ],
    [
      'a named room out of service',
      ['Infusion 1 is out of service: Paint.'],
      [
        {
          rooms: [
            room('Infusion 1', { outOfService: [{ start: TEN, end: plusMinutes(TEN, 1), reason: 'Paint' }] }),
          ],
        },
        wish({ roomId: 'Infusion 1' as RoomId }),
      ],
    ],
    ['no room', ['No room here is fit and in service at 10:00 AM.'], [{ rooms: [] }]],
    [
      'one person for both parts',
      ['Nobody is left at 10:00 AM: one person cannot take two parts.'],
      [{ staff: [person('Kim', 'PSYCHIATRIST', { roles: ['PSYCHIATRIST', 'NURSE'] })] }],
    ],
  ])('%s', (_name, expected, [change, wanted, startsAt]) =>
    expect(reasons(change, wanted, startsAt)).toEqual(expected),
  );
});

describe('what others have taken', () => {
  it('names each resource for as long as it is needed', () => {
    const busy = facts({
      patient: { ...facts().patient!, taken: [taken(30, 60)] },
      rooms: [room('Infusion 1', { taken: [taken(100, 120)] })],
    });
    expect(placementAt(busy, wish(), TEN)).toEqual({
      outcome: 'TAKEN',
      by: [
        { kind: 'PATIENT', id: 'imani', period: { start: TEN, end: plusMinutes(TEN, 90) } },
        { kind: 'ROOM', id: 'Infusion 1', period: { start: TEN, end: plusMinutes(TEN, 105) } },
      ],
    });
  });

  it('is all that keeps a visit from where it was before, unless somebody has left the practice', () => {
    const closedWith = (nurse: Partial<StaffFacts>) =>
      facts({
        staff: [
          person('Dr. Osei', 'PSYCHIATRIST', { hours: [] }),
          person('Reyes', 'NURSE', { hours: [], ...nurse }),
        ],
      });
    const closed = closedWith({});
    const same = wish({
      roomId: 'Infusion 1' as RoomId,
      staff: [
        { staffId: 'Dr. Osei' as StaffId, part: 'SUPERVISING' },
        { staffId: 'Reyes' as StaffId, part: 'ATTENDING' },
      ],
    });
    const night = at('2027-03-06T23:00:00-05:00');
    expect(placementAt(closed, same, night).outcome).toBe('UNAVAILABLE');
    expect(restorationAt(closed, same, night).outcome).toBe('FREE');
    expect(restorationAt(closedWith({ active: false }), same, night)).toEqual({
      outcome: 'UNAVAILABLE',
      reasons: [{ code: 'STAFF_NOT_WORKING', message: 'Reyes no longer works here.' }],
    });
  });
});

describe('hours on the wall of the location', () => {
  const zones = ['America/New_York', 'America/Phoenix', 'Australia/Lord_Howe', 'Asia/Kathmandu'] as ZoneId[];

  it.each([
    // Clocks go forward on March 14, 2027: nine o'clock comes an hour of elapsed time earlier.
    ['the Friday before', '2027-03-12T09:00:00-05:00', '2027-03-12T08:59:00-05:00'],
    ['the Monday after', '2027-03-15T09:00:00-04:00', '2027-03-15T08:59:00-04:00'],
  ])('open at nine, %s', (_name, open, early) => {
    const nineToFive = { location: { ...facts().location, hours: week(540, 1020) } };
    expect(placementAt(facts(nineToFive), wish(), at(open)).outcome).toBe('FREE');
    expect(placementAt(facts(nineToFive), wish(), at(early)).outcome).toBe('UNAVAILABLE');
  });

  it('are free exactly when the wall clock says so, on both sides of every clock change', () =>
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 4 * 24 * 365 }), (zone, quarter) => {
        const startsAt = plusMinutes(at('2027-01-01T00:00:00Z'), quarter * 15);
        const every = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
          weekday,
          startsAt: 540 as LocalMinutes,
          endsAt: 1020 as LocalMinutes,
        }));
        const here = facts({
          location: { ...facts().location, zone, hours: every },
          staff: facts().staff.map((each) => ({ ...each, hours: every })),
        });
        const wall = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
        const [hour, minute] = wall
          .format(new Date(toIso(startsAt)))
          .split(':')
          .map(Number);
        const minutes = hour! * 60 + minute!;
        const open = minutes >= 540 && minutes + 90 <= 1020;
        expect(placementAt(here, wish(), startsAt).outcome).toBe(open ? 'FREE' : 'UNAVAILABLE');
      }),
    ));
});
