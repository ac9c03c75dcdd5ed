import { describe, expect, it } from '@jest/globals';
import {
  type AppointmentId,
  DAY_MS,
  type LocalDate,
  type LocalMinutes,
  type LocationId,
  parseInstant,
  type PatientId,
  plusMinutes,
  plusMs,
  type RoomId,
  type StaffId,
  toIso,
  type ZoneId,
} from '@kapstone/kernel';
import {
  type Absence,
  type AffectedVisit,
  findTimes,
  keepTimes,
  type Offered,
  settled,
  type TimeSearch,
} from './absence.js';
import { AppointmentKind, type StaffRole } from './appointment-kinds.js';
import type { ObstacleKind } from './ground.js';
import type { ScheduleFacts } from './schedule-facts.js';
import { whereAndWho } from './visit-state.js';

const at = parseInstant;
/** A Monday. */
const TEN = at('2027-03-01T10:00:00-05:00');
const NOW = at('2027-03-01T08:00:00-05:00');

const week = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  startsAt: 480 as LocalMinutes,
  endsAt: 1080 as LocalMinutes,
}));

type Person = ScheduleFacts['staff'][number];

const person = (name: string, role: StaffRole, change: Partial<Person> = {}): Person => ({
  id: name as StaffId,
  name,
  active: true,
  roles: [role],
  kinds: Object.values(AppointmentKind),
  hours: week,
  timeOff: [],
  extraHours: [],
  lanes: { ATTENDING: 2, SUPERVISING: 4 },
  taken: { ATTENDING: [], SUPERVISING: [] },
  ...change,
});

const room = (name: string, fit: 'INFUSION' | 'THERAPY') => ({
  id: name as RoomId,
  name,
  active: true,
  fitFor: [fit],
  turnoverMinutes: 0,
  outOfService: [],
  taken: [],
});

const facts = (
  patient: string,
  staff: readonly Person[],
  change: Partial<ScheduleFacts> = {},
): ScheduleFacts => ({
  location: {
    id: 'juniper' as LocationId,
    name: 'Juniper Street',
    zone: 'America/New_York' as ZoneId,
    active: true,
    hours: week,
    closures: [],
  },
  durationMinutes: 60,
  doseMinutes: null,
  preparationMinutes: 0,
  recoveryMinutes: 0,
  turnoverMinutes: 0,
  noticeHours: 0,
  patient: { id: patient as PatientId, name: patient, active: true, taken: [] },
  session: null,
  rooms: [room('Quiet', 'THERAPY'), room('Garden', 'THERAPY')],
  staff,
  course: [],
  infusionStarts: [],
  doseEndsAt: null,
  ...change,
});

/** An integration session of an hour with a therapist. */
const visit = (
  id: string,
  startsAt: number,
  change: Partial<AffectedVisit> & { with?: string; room?: string } = {},
): AffectedVisit => ({
  id: id as AppointmentId,
  kind: 'INTEGRATION',
  patientId: id as PatientId,
  virtual: false,
  session: null,
  state: {
    startsAt: plusMinutes(TEN, startsAt),
    endsAt: plusMinutes(TEN, startsAt + 60),
    roomId: (change.room ?? 'Quiet') as RoomId,
    staff: [{ staffId: (change.with ?? 'Webb') as StaffId, part: 'ATTENDING' }],
  },
  ...change,
});

const ill: Absence = {
  of: 'STAFF',
  staffId: 'Webb' as StaffId,
  period: { start: plusMinutes(TEN, -600), end: plusMinutes(TEN, 600) },
};

/** What visits do not stand on any more, by their ids. */
const fallen = (of: Record<string, [ObstacleKind, string]>): Absence => ({
  of: 'GROUND',
  obstacles: new Map(
    Object.entries(of).map(([id, [kind, missing]]) => [
      id as AppointmentId,
      { kind, id: missing, during: null },
    ]),
  ),
});

const webb = person('Webb', 'THERAPIST');
const nair = person('Nair', 'THERAPIST');
const lund = person('Lund', 'THERAPIST');

const LIMITS: TimeSearch['limits'] = {
  spacing: { minimumHours: 48, maximumInWeek: 3 } as TimeSearch['limits']['spacing'],
  integrationHours: { after: 12, within: 72 },
};

const search = (absence: Absence, more: Partial<TimeSearch> = {}): TimeSearch => ({
  absence,
  now: NOW,
  last: plusMs(NOW, 366 * DAY_MS),
  limits: LIMITS,
  courses: new Map(),
  kept: [],
  ...more,
});

/** `10:00 Nair, Quiet`: what is proposed to each, and where there is a choice the others too. */
const words = (offered: readonly Offered[]): string[] =>
  offered.map(({ slots }) =>
    slots
      .map(({ startsAt, assignments }) => {
        const { roomId, staff } = whereAndWho(assignments);
        const time = toIso(plusMinutes(startsAt, -300)).slice(5, 16).replace('T', ' ');
        return [time, ...staff.map(({ staffId }) => staffId), roomId].join(' ');
      })
      .join(' | '),
  );

describe('visits that can keep their times', () => {
  const course = (number: number) => ({ courseId: 'c', kind: 'INTEGRATION' as const, number });
  const ofNair = (from: number, to: number) =>
    person('Nair', 'THERAPIST', {
      taken: {
        ATTENDING: [{ start: plusMinutes(TEN, from), end: plusMinutes(TEN, to), lane: null }],
        SUPERVISING: [],
      },
    });
  it.each<[string, AffectedVisit[], readonly Person[], Absence, string[]]>([
    ['somebody else in the same room', [visit('a', 0)], [webb, nair], ill, ['03-01 10:00 Nair Quiet']],
    [
      'a choice where several could',
      [visit('a', 0)],
      [webb, nair, lund],
      ill,
      ['03-01 10:00 Nair Quiet | 03-01 10:00 Lund Quiet'],
    ],
    [
      'never two with one therapist at once',
      [visit('a', 0), visit('b', 0, { room: 'Garden' })],
      [webb, nair],
      ill,
      ['03-01 10:00 Nair Quiet', ''],
    ],
    [
      'the same person throughout a course, also where somebody else has less to do',
      [visit('a', 0, { session: course(1) }), visit('b', 120, { session: course(2) })],
      [webb, ofNair(0, 60), lund],
      ill,
      ['03-01 10:00 Lund Quiet', '03-01 12:00 Lund Quiet | 03-01 12:00 Nair Quiet'],
    ],
    [
      'nobody who does not take the kind',
      [visit('a', 0)],
      [webb, person('Nair', 'THERAPIST', { kinds: ['PREPARATION'] })],
      ill,
      [''],
    ],
    [
      'nobody who has left',
      [visit('a', 0)],
      [webb, person('Nair', 'THERAPIST', { active: false })],
      ill,
      [''],
    ],
    [
      'nobody who is away too',
      [visit('a', 0)],
      [webb, person('Nair', 'THERAPIST', { timeOff: [ill.of === 'STAFF' ? ill.period : TEN] as never })],
      ill,
      [''],
    ],
    ['nothing for what has begun to be late', [visit('a', -180)], [webb, nair], ill, ['']],
    [
      'another room, with the same therapist',
      [visit('a', 0)],
      [webb, nair],
      { of: 'ROOM', roomId: 'Quiet' as RoomId, period: { start: TEN, end: plusMinutes(TEN, 600) } },
      ['03-01 10:00 Webb Garden'],
    ],
    [
      'nothing where the location is closed',
      [visit('a', 0)],
      [webb, nair],
      {
        of: 'LOCATION',
        locationId: 'juniper' as LocationId,
        startsOn: '2027-03-01' as LocalDate,
        endsOn: '2027-03-01' as LocalDate,
      },
      [''],
    ],
    [
      'each without what it does not stand on any more',
      [visit('a', 0), visit('b', 0, { room: 'Garden', with: 'Lund' }), visit('c', 120)],
      [webb, nair, lund],
      fallen({ a: ['STAFF_LEFT', 'Webb'], b: ['ROOM_OUT', 'Garden'], c: ['CLOSED', 'juniper'] }),
      ['03-01 10:00 Nair Quiet | 03-01 10:00 Lund Quiet', '', ''],
    ],
    [
      'another room for what stands on all else',
      [visit('a', 0), visit('b', 120)],
      [webb],
      fallen({ a: ['ROOM_OUT', 'Quiet'], b: ['STAFF_AWAY', 'Webb'] }),
      ['03-01 10:00 Webb Garden', ''],
    ],
  ])('%s', (_, visits, staff, absence, expected) => {
    const asked = visits.map((each) => ({ visit: each, facts: facts(each.patientId, staff) }));
    expect(words(settled(keepTimes(asked, absence, NOW)))).toEqual(expected);
  });
});

describe('visits that need another time', () => {
  const day: Absence = {
    of: 'LOCATION',
    locationId: 'juniper' as LocationId,
    startsOn: '2027-03-01' as LocalDate,
    endsOn: '2027-03-01' as LocalDate,
  };
  const place = (id: string, kind: 'INFUSION' | 'INTEGRATION', number: number, startsAt: number) => ({
    id,
    kind,
    number,
    startsAt: plusMinutes(TEN, startsAt),
    endsAt: plusMinutes(TEN, startsAt + 60),
    doseEndsAt: kind === 'INFUSION' ? plusMinutes(TEN, startsAt + 40) : null,
  });
  const DAY = 24 * 60;
  const first = (offered: readonly Offered[]) => words(offered).map((each) => each.split(' | ')[0]);

  it('go to the nearest with the same therapist, one after the other', () => {
    const visits = [visit('a', 0), visit('b', 60)];
    const asked = visits.map((each) => ({ visit: each, facts: facts(each.patientId, [webb, nair]) }));
    expect(first(settled(findTimes(asked, search(day))))).toEqual([
      '03-02 08:00 Webb Quiet',
      '03-02 09:00 Webb Quiet',
    ]);
  });

  it('may be put off within the notice of the kind, and are not brought forward within it', () => {
    const short: Absence = { ...ill, period: { start: NOW, end: plusMinutes(TEN, 60) } };
    const asked = [{ visit: visit('a', 0), facts: facts('a', [webb], { noticeHours: 24 }) }];
    expect(first(findTimes(asked, search(short)))).toEqual(['03-01 11:00 Webb Quiet']);
    const later: Absence = { ...ill, period: { start: TEN, end: plusMinutes(TEN, 600) } };
    expect(first(findTimes(asked, search(later)))).toEqual(['03-02 08:00 Webb Quiet']);
  });

  it('go to somebody else when it is their therapist who cannot be there in time', () => {
    const session = { courseId: 'c', kind: 'INTEGRATION' as const, number: 1 };
    const long: Absence = { ...ill, period: { start: NOW, end: plusMs(TEN, 20 * DAY_MS) } };
    const busy = person('Nair', 'THERAPIST', {
      taken: { ATTENDING: [{ start: TEN, end: plusMinutes(TEN, 90), lane: null }], SUPERVISING: [] },
    });
    const courses = new Map([['c', [place('i', 'INFUSION', 1, -3 * DAY), place('a', 'INTEGRATION', 1, 0)]]]);
    const asked = [{ visit: visit('a', 0, { session }), facts: facts('a', [webb, busy]) }];
    expect(first(findTimes(asked, search(long, { courses })))).toEqual(['03-01 09:00 Nair Quiet']);
  });

  it('keep the integration session in the 72 hours of the infusion that moved before it, and say so', () => {
    const infusion = visit('i', 0, {
      kind: 'INFUSION',
      session: { courseId: 'c', kind: 'INFUSION', number: 1 },
    });
    const integration = visit('n', DAY, {
      patientId: 'i' as PatientId,
      session: { courseId: 'c', kind: 'INTEGRATION', number: 1 },
    });
    const twoDays: Absence = { ...day, endsOn: '2027-03-02' as LocalDate };
    const staff = [webb, person('Osei', 'PSYCHIATRIST'), person('Reyes', 'NURSE')];
    const rooms = [room('Quiet', 'THERAPY')];
    const asked = [
      { visit: infusion, facts: facts('i', staff, { doseMinutes: 40, rooms: [room('Chair', 'INFUSION')] }) },
      { visit: integration, facts: facts('i', staff, { rooms }) },
    ];
    const courses = new Map([['c', [place('i', 'INFUSION', 1, 0), place('n', 'INTEGRATION', 1, DAY)]]]);
    const offered = findTimes(asked, search(twoDays, { courses }));
    // Monday and Tuesday are closed: the infusion goes to Wednesday, its session 12 hours after the dose or later.
    expect(first(offered)).toEqual(['03-03 08:00 Osei Reyes Chair', '03-04 08:00 Webb Quiet']);
    expect(offered.map(({ goesWith }) => goesWith)).toEqual([[], ['i']]);
  });

  it('keep a room that their kind does not need, and give it up where that is what cannot be used', () => {
    const followUp = visit('a', 0, { kind: 'FOLLOW_UP', with: 'Osei' });
    const osei = person('Osei', 'PSYCHIATRIST');
    const until = plusMinutes(TEN, DAY - 60);
    const quiet = {
      ...room('Quiet', 'THERAPY'),
      taken: [{ start: NOW, end: until, lane: null }],
    };
    const asked = [{ visit: followUp, facts: facts('a', [osei], { rooms: [quiet] }) }];
    expect(first(findTimes(asked, search(day)))).toEqual(['03-02 09:00 Osei Quiet']);
    const broken: Absence = { of: 'ROOM', roomId: 'Quiet' as RoomId, period: { start: NOW, end: until } };
    const without = [{ visit: followUp, facts: facts('a', [osei], { rooms: [] }) }];
    expect(first(findTimes(without, search(broken)))).toEqual(['03-01 10:00 Osei ']);
  });

  it('are found a time as any other when their course has them no longer', () => {
    const session = { courseId: 'c', kind: 'INTEGRATION' as const, number: 1 };
    const courses = new Map([['c', [place('i', 'INFUSION', 1, -2 * DAY)]]]);
    const asked = [{ visit: visit('a', 0, { session }), facts: facts('a', [webb]) }];
    expect(first(findTimes(asked, search(day, { courses })))).toEqual(['03-02 08:00 Webb Quiet']);
  });

  it('find none, with what binds, when nobody is there in the span of the course', () => {
    const session = { courseId: 'c', kind: 'INTEGRATION' as const, number: 1 };
    const courses = new Map([['c', [place('i', 'INFUSION', 1, -2 * DAY), place('a', 'INTEGRATION', 1, 0)]]]);
    const long: Absence = { ...ill, period: { start: TEN, end: plusMs(TEN, 20 * DAY_MS) } };
    const asked = [{ visit: visit('a', 0, { session }), facts: facts('a', [webb]) }];
    const [none] = findTimes(asked, search(long, { courses, now: TEN }));
    expect(none!.slots).toEqual([]);
    expect(none!.failed.map(({ constraints }) => constraints)).toContainEqual(['THERAPIST']);
  });
});
