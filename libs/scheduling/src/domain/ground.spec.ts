import { describe, expect, it } from '@jest/globals';
import {
  localDate,
  type LocalMinutes,
  type LocationId,
  parseInstant,
  plusMinutes,
  type RoomId,
  type StaffId,
  type ZoneId,
} from '@kapstone/kernel';
import fc from 'fast-check';
import { AppointmentKind, type StaffRole } from './appointment-kinds.js';
import { type BookedVisit, groundOver } from './ground.js';
import { placementAt } from './placement.js';
import type { ScheduleFacts } from './schedule-facts.js';
import { reservationsFor } from './visit-state.js';

const at = parseInstant;
const TEN = at('2027-03-01T10:00:00-05:00');
const NOW = at('2027-02-01T10:00:00-05:00');
const MONDAY = localDate('2027-03-01');
const week = (from: number, to: number) =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startsAt: from as LocalMinutes, endsAt: to as LocalMinutes }));
const span = (start: number, end: number) => ({ start: plusMinutes(TEN, start), end: plusMinutes(TEN, end) });

type Person = ScheduleFacts['staff'][number];
const person = (name: string, role: StaffRole, change: Partial<Person> = {}): Person => ({
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

type Room = ScheduleFacts['rooms'][number];
interface Change {
  readonly location?: Partial<ScheduleFacts['location']>;
  readonly nurse?: Partial<Person>;
  readonly prescriber?: Partial<Person>;
  readonly room?: Partial<Room>;
}

/** An infusion at ten, ten minutes of preparation before it and thirty of recovery after it. */
const facts = ({ location, nurse, prescriber, room }: Change = {}): ScheduleFacts => ({
  location: {
    id: 'juniper' as LocationId,
    name: 'Juniper Street',
    zone: 'America/New_York' as ZoneId,
    active: true,
    hours: week(480, 1080),
    closures: [],
    ...location,
  },
  durationMinutes: 90,
  doseMinutes: 40,
  preparationMinutes: 10,
  recoveryMinutes: 30,
  turnoverMinutes: 0,
  noticeHours: 0,
  patient: null,
  session: null,
  rooms: [
    {
      id: 'infusion' as RoomId,
      name: 'Infusion 1',
      active: true,
      fitFor: ['INFUSION'],
      turnoverMinutes: 15,
      outOfService: [],
      taken: [],
      ...room,
    },
  ],
  staff: [person('osei', 'PSYCHIATRIST', prescriber), person('reyes', 'NURSE', nurse)],
  course: [],
  infusionStarts: [],
  doseEndsAt: null,
});

const staff: BookedVisit['staff'] = [
  { staffId: 'osei' as StaffId, part: 'SUPERVISING' },
  { staffId: 'reyes' as StaffId, part: 'ATTENDING' },
];
const infusion: BookedVisit = {
  kind: 'INFUSION',
  status: 'BOOKED',
  startsAt: TEN,
  endsAt: plusMinutes(TEN, 90),
  held: span(-10, 120),
  roomId: 'infusion' as RoomId,
  staff,
};

const obstacleTo = (change: Change, visit: Partial<BookedVisit> = {}, now = NOW) =>
  groundOver(facts(change), MONDAY, 1, now)({ ...infusion, ...visit });

const closed = { startsOn: MONDAY, endsOn: MONDAY, reason: 'Snow' };

describe('what a booked visit stands on', () => {
  it.each<[string, Change, string | null, string | null]>([
    ['all as it was booked', {}, null, null],
    ['the location withdrawn', { location: { active: false } }, 'LOCATION_WITHDRAWN', 'juniper'],
    ['closed that day', { location: { closures: [closed] } }, 'CLOSED', 'juniper'],
    [
      'closed another day',
      {
        location: {
          closures: [{ ...closed, startsOn: localDate('2027-02-28'), endsOn: localDate('2027-02-28') }],
        },
      },
      null,
      null,
    ],
    ['no hours at all', { location: { hours: [] } }, 'OUTSIDE_OPENING_HOURS', 'juniper'],
    ['opened after its start', { location: { hours: week(601, 1080) } }, 'OUTSIDE_OPENING_HOURS', 'juniper'],
    ['opened at its start', { location: { hours: week(600, 1080) } }, null, null],
    [
      'closing while she recovers',
      { location: { hours: week(480, 719) } },
      'OUTSIDE_OPENING_HOURS',
      'juniper',
    ],
    ['closing when she leaves', { location: { hours: week(480, 720) } }, null, null],
    [
      'two spans of hours that meet',
      { location: { hours: [...week(480, 660), ...week(660, 1080)] } },
      null,
      null,
    ],
    [
      'hours that begin only later',
      { location: { hours: week(480, 1080).map((each) => ({ ...each, from: localDate('2027-03-02') })) } },
      'OUTSIDE_OPENING_HOURS',
      'juniper',
    ],
    ['a nurse who left', { nurse: { active: false } }, 'STAFF_LEFT', 'reyes'],
    ['a nurse who is none any more', { nurse: { roles: [] } }, 'STAFF_NOT_QUALIFIED', 'reyes'],
    ['the part of another role', { nurse: { roles: ['PSYCHIATRIST'] } }, 'STAFF_NOT_QUALIFIED', 'reyes'],
    ['a second role beside', { nurse: { roles: ['NURSE', 'THERAPIST'] } }, null, null],
    ['no infusions any more', { nurse: { kinds: ['FOLLOW_UP'] } }, 'STAFF_DOES_NOT_TAKE_KIND', 'reyes'],
    ['away at its end', { nurse: { timeOff: [span(119, 300)] } }, 'STAFF_AWAY', 'reyes'],
    ['away when it is over', { nurse: { timeOff: [span(120, 300)] } }, null, null],
    ['away while it is prepared', { prescriber: { timeOff: [span(-60, -9)] } }, 'STAFF_AWAY', 'osei'],
    ['no hours there', { prescriber: { hours: [] } }, 'STAFF_NOT_WORKING', 'osei'],
    ['begins with the patient', { nurse: { hours: week(600, 1080) } }, 'STAFF_NOT_WORKING', 'reyes'],
    ['begins with the preparation', { nurse: { hours: week(590, 1080) } }, null, null],
    ['extra hours', { nurse: { hours: [], extraHours: [span(-10, 120)] } }, null, null],
    [
      'extra hours that fill up',
      { nurse: { hours: week(480, 660), extraHours: [span(60, 120)] } },
      null,
      null,
    ],
    [
      'extra hours too short',
      { nurse: { hours: [], extraHours: [span(0, 120)] } },
      'STAFF_NOT_WORKING',
      'reyes',
    ],
    ['a room withdrawn', { room: { active: false } }, 'ROOM_WITHDRAWN', 'infusion'],
    ['a room for therapy only', { room: { fitFor: ['THERAPY'] } }, 'ROOM_NOT_FIT', 'infusion'],
    ['a room for both', { room: { fitFor: ['THERAPY', 'INFUSION'] } }, null, null],
    [
      'out of service',
      { room: { outOfService: [{ ...span(60, 90), reason: 'Floor' }] } },
      'ROOM_OUT',
      'infusion',
    ],
    ['in service again', { room: { outOfService: [{ ...span(-90, -10), reason: 'Floor' }] } }, null, null],
    [
      'the place before the people before the room',
      { location: { hours: [] }, nurse: { hours: [] }, room: { active: false } },
      'OUTSIDE_OPENING_HOURS',
      'juniper',
    ],
    [
      'the people before the room',
      { nurse: { hours: [] }, room: { active: false } },
      'STAFF_NOT_WORKING',
      'reyes',
    ],
  ])('%s', (_name, change, kind, id) => {
    const found = obstacleTo(change);
    expect([found?.kind ?? null, found?.id ?? null]).toEqual([kind, id]);
  });

  it('says from when until when somebody is away', () =>
    expect(obstacleTo({ nurse: { timeOff: [span(60, 300)] } })?.during).toEqual(span(60, 300)));

  it.each<[string, Partial<BookedVisit>, string | null]>([
    ['here already', { status: 'CHECKED_IN' }, 'STAFF_NOT_WORKING'],
    ['under way', { status: 'IN_PROGRESS' }, null],
    ['done', { status: 'COMPLETED' }, null],
    ['missed', { status: 'NO_SHOW' }, null],
    ['cancelled', { status: 'CANCELLED' }, null],
  ])('asks nothing more of what has begun: %s', (_name, visit, kind) =>
    expect(obstacleTo({ nurse: { hours: [] } }, visit)?.kind ?? null).toBe(kind),
  );

  it('asks nothing of what is past, until then everything', () => {
    expect(obstacleTo({ room: { active: false } }, {}, plusMinutes(TEN, 90))).toBeNull();
    expect(obstacleTo({ room: { active: false } }, {}, plusMinutes(TEN, 89))).not.toBeNull();
  });

  it('has a visit by video stand without a room', () =>
    expect(
      obstacleTo(
        { room: { active: false } },
        {
          kind: 'CONSULTATION',
          roomId: null,
          held: span(0, 90),
          staff: [{ staffId: 'osei' as StaffId, part: 'ATTENDING' }],
        },
      ),
    ).toBeNull());

  it('reads over midnight', () => {
    const late = at('2027-03-01T23:30:00-05:00');
    const all = week(0, 1440);
    const visit = {
      startsAt: late,
      endsAt: plusMinutes(late, 60),
      held: { start: late, end: plusMinutes(late, 60) },
    };
    const change = { location: { hours: all }, nurse: { hours: all }, prescriber: { hours: all } };
    expect(obstacleTo(change, visit)).toBeNull();
    expect(obstacleTo({ ...change, nurse: { hours: week(0, 1439) } }, visit)?.kind).toBe('STAFF_NOT_WORKING');
  });
});

describe('a booked visit and a booking', () => {
  const minutes = fc.integer({ min: 0, max: 48 }).map((quarters) => quarters * 30);
  const hours = fc.tuple(minutes, minutes).map(([a, b]) => (a < b ? week(a, b) : a > b ? week(b, a) : []));
  const hoursMostly = fc.oneof(
    { weight: 2, arbitrary: fc.constant(week(480, 1080)) },
    { weight: 1, arbitrary: hours },
  );
  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 20 }))
      .map(([from, long]) => span(from * 15, (from + long) * 15)),
    { maxLength: 1 },
  );
  const someone = (role: StaffRole) =>
    fc.record({
      active: fc.boolean().map((is) => is || role === 'NURSE'),
      roles: fc.constantFrom<StaffRole[]>([role], [role], [role, 'THERAPIST'], ['THERAPIST']),
      kinds: fc.constantFrom<AppointmentKind[]>(['INFUSION'], ['INFUSION', 'FOLLOW_UP'], ['FOLLOW_UP']),
      hours: hoursMostly,
      timeOff: spans,
      extraHours: spans,
    });
  const change: fc.Arbitrary<Change> = fc.record({
    location: fc.record({
      active: fc.constantFrom(true, true, false),
      hours: hoursMostly,
      closures: fc.constantFrom([], [], [closed]),
    }),
    prescriber: someone('PSYCHIATRIST'),
    nurse: someone('NURSE'),
    room: fc.record({
      active: fc.constantFrom(true, true, false),
      fitFor: fc.constantFrom<Room['fitFor']>(['INFUSION'], ['THERAPY'], ['INFUSION', 'THERAPY']),
      outOfService: spans.map((all) => all.map((each) => ({ ...each, reason: 'Floor' }))),
    }),
  });

  it('are judged alike: it stands where the same could be booked again, with whom and where it is', () =>
    fc.assert(
      fc.property(fc.oneof(fc.constant({}), change), (given) => {
        const placement = placementAt(
          facts(given),
          { kind: 'INFUSION', virtual: false, roomId: 'infusion' as RoomId, staff },
          TEN,
        );
        expect(obstacleTo(given) === null).toBe(placement.outcome === 'FREE');
        if (placement.outcome !== 'FREE') return;
        // For how long it is held is what its reservations say.
        const [attending] = reservationsFor('imani' as never, placement.stay, placement.assignments).filter(
          ({ kind }) => kind === 'ATTENDING',
        );
        expect(attending).toMatchObject(infusion.held);
      }),
      { numRuns: 500 },
    ));
});
