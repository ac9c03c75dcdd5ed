import { describe, expect, it } from '@jest/globals';
import { obstructedOf } from './attention.js';
import type { BoardColumnData, BoardData, BoardVisit } from './day-query.js';
import { columnsOf, dayOf } from './day.js';
import {
  axisOf,
  blockOf,
  densityOf,
  elapsedShare,
  hoursOf,
  minuteAt,
  quarterAt,
  scrollForNow,
  spanOver,
  yOf,
} from './geometry.js';
import { layLanes } from './lanes.js';
import { columnsIn, groupsWith } from './column-groups.js';
import { keepSame } from './keep-same.js';
import { offersOn } from './move-state.js';
import { canHost, clashOf, endingAt, neighbour, placeOf, resourcesAfter, step, stretch } from './moves.js';
import { stepPlace, type Place } from './use-placing.js';

const zone = 'America/New_York';
const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 23, hour + 5, minute)).toISOString();

const column = (
  id: string,
  kind: 'STAFF' | 'ROOM',
  tags: string[],
  away: [number, number][] = [],
): BoardColumnData => ({
  id,
  kind,
  name: id,
  detail: '',
  tags,
  unavailable: away.map(([from, to]) => ({ startsAt: at(from), endsAt: at(to), reason: 'Lunch' })),
  holds: [],
});

const visit = (
  id: string,
  kind: BoardVisit['kind'],
  from: number,
  to: number,
  more: Partial<BoardVisit> = {},
): BoardVisit => ({
  id,
  version: 1,
  kind,
  status: 'BOOKED',
  startsAt: at(from),
  endsAt: at(to),
  doseEndsAt: null,
  virtual: false,
  walkIn: false,
  overbooked: false,
  patientId: `patient-${id}`,
  patientName: `Patient ${id}`,
  roomId: null,
  staff: [],
  sessionNumber: null,
  sessionCount: null,
  courseSessionId: null,
  checkedInAt: null,
  startedAt: null,
  completedAt: null,
  rideName: null,
  reply: null,
  obstacle: null,
  readiness: { state: 'GO', canStart: true, items: [] },
  ...more,
});

describe('visits that cannot stand', () => {
  it('are told by who or what is not there, each absence once', () => {
    const away = (id: string, startsAt: string) => ({
      kind: 'STAFF_AWAY' as const,
      id,
      startsAt,
      endsAt: at(18),
    });
    const drawn = dayOf(
      {
        date: '2026-11-23',
        timeZone: zone,
        locationId: 'l',
        opensAt: at(8),
        closesAt: at(18),
        columns: [],
        appointments: [
          visit('a', 'FOLLOW_UP', 9, 10, { obstacle: away('osei', at(8)) }),
          visit('b', 'FOLLOW_UP', 10, 11),
          visit('c', 'FOLLOW_UP', 11, 12, { obstacle: away('osei', at(8)) }),
          visit('d', 'FOLLOW_UP', 12, 13, { obstacle: away('webb', at(8)) }),
        ],
      },
      undefined,
    );
    expect(
      obstructedOf(drawn.visits).map(({ obstacle, visits }) => [obstacle.id, ...visits.map(({ id }) => id)]),
    ).toEqual([
      ['osei', 'a', 'c'],
      ['webb', 'd'],
    ]);
  });
});

const attending = (id: string) => ({ id, part: 'ATTENDING' as const });
const supervising = (id: string) => ({ id, part: 'SUPERVISING' as const });

const board: BoardData = {
  locationId: 'location',
  date: '2026-11-23',
  timeZone: zone,
  opensAt: at(9),
  closesAt: at(17, 30),
  columns: [
    column('room-2', 'ROOM', ['INFUSION']),
    column('quiet', 'ROOM', ['THERAPY']),
    column('room-1', 'ROOM', ['INFUSION']),
    column('webb', 'STAFF', ['THERAPIST'], [[12, 13]]),
    column('reyes', 'STAFF', ['NURSE']),
    column('away', 'STAFF', ['THERAPIST'], [[0, 23]]),
    column('osei', 'STAFF', ['PSYCHIATRIST']),
  ],
  appointments: [
    visit('a', 'INFUSION', 10, 12, { roomId: 'room-1', staff: [attending('reyes'), supervising('osei')] }),
    visit('b', 'INFUSION', 11, 13, { roomId: 'room-2', staff: [attending('reyes'), supervising('osei')] }),
    visit('c', 'INTEGRATION', 10, 11, { roomId: 'quiet', staff: [attending('webb')] }),
    visit('d', 'CONSULTATION', 9, 10, { virtual: true, staff: [attending('osei')] }),
    visit('x', 'CONSULTATION', 14, 15, { status: 'CANCELLED', staff: [attending('osei')] }),
  ],
};

describe('the axis', () => {
  it('covers the opening hours in whole hours', () =>
    expect(axisOf({ from: 540, to: 1050 }, [])).toEqual({ from: 540, to: 1080 }));
  it('grows with what is booked outside them', () =>
    expect(axisOf({ from: 540, to: 1020 }, [{ from: 465, to: 1090 }])).toEqual({ from: 420, to: 1140 }));
  it('shows a working day when closed', () => expect(axisOf(null, [])).toEqual({ from: 540, to: 1020 }));
  it('labels every hour', () => expect(hoursOf({ from: 540, to: 720 })).toEqual([540, 600, 660, 720]));
});

describe('geometry', () => {
  const axis = { from: 540, to: 1080 };
  it('draws 96 px an hour', () => expect(yOf(630, axis, 96)).toBe(144));
  it('is undone by reading the minute', () => expect(minuteAt(yOf(630, axis, 96) + 5, axis, 96)).toBe(630));
  it('keeps the minute within the axis', () => {
    expect(minuteAt(-50, axis, 96)).toBe(540);
    expect(minuteAt(5000, axis, 96)).toBe(1080);
  });
  it('books the quarter hour that a press is in', () => {
    expect(quarterAt(yOf(630, axis, 96) + 23, axis, 96)).toBe(630);
    expect(quarterAt(5000, axis, 96)).toBe(1065);
  });
  it('books every quarter hour that a drag went over, in either direction', () => {
    expect(spanOver(600, 600)).toEqual({ from: 600, to: 615 });
    expect(spanOver(645, 600)).toEqual({ from: 600, to: 660 });
  });
  it.each([
    [15, 22, 'line'],
    [30, 46, 'two'],
    [45, 70, 'three'],
    [60, 94, 'full'],
    [90, 142, 'full'],
  ])('%d minutes are %d px: %s', (minutes, height, density) => {
    const block = blockOf({ from: 600, to: 600 + minutes }, axis, 96);
    expect(block).toEqual({ top: 97, height });
    expect(densityOf(block.height)).toBe(density);
  });
  it('never draws less than a quarter hour', () =>
    expect(blockOf({ from: 600, to: 605 }, axis, 96).height).toBe(22));
  it('puts now at one third of the view', () => {
    expect(scrollForNow(600, 900)).toBe(300);
    expect(scrollForNow(100, 900)).toBe(0);
  });
  it('knows how much has passed', () => {
    expect(elapsedShare({ from: 600, to: 660 }, 620)).toBeCloseTo(1 / 3);
    expect(elapsedShare({ from: 600, to: 660 }, 700)).toBe(1);
  });
});

describe('lanes', () => {
  const lay = (...spans: [number, number][]) =>
    layLanes(spans, ([from, to]) => ({ from, to })).map(({ item, lane, of }) => [...item, lane, of]);
  it('gives the whole width to what stands alone', () =>
    expect(lay([0, 10], [10, 20])).toEqual([
      [0, 10, 0, 1],
      [10, 20, 0, 1],
    ]));
  it('puts what overlaps side by side', () =>
    expect(lay([0, 10], [5, 15])).toEqual([
      [0, 10, 0, 2],
      [5, 15, 1, 2],
    ]));
  it('uses a lane again once it is free', () =>
    expect(lay([0, 10], [5, 15], [10, 20])).toEqual([
      [0, 10, 0, 2],
      [5, 15, 1, 2],
      [10, 20, 0, 2],
    ]));
  it('gives a heavier lane more of the width', () =>
    expect(
      layLanes(
        [
          [0, 10, 1],
          [5, 15, 3],
        ] as const,
        ([from, to]) => ({ from, to }),
        ([, , weight]) => weight,
      ).map(({ left, width }) => [left, width]),
    ).toEqual([
      [0, 0.25],
      [0.25, 0.75],
    ]));
  it('puts the longest first', () =>
    expect(lay([0, 5], [0, 10])).toEqual([
      [0, 10, 0, 2],
      [0, 5, 1, 2],
    ]));
});

describe('the day', () => {
  const day = dayOf(board);
  const ids = day.columns.map((each) => each.id);
  const items = (id: string) =>
    day.columns.find((each) => each.id === id)!.items.map(({ item }) => [item.visit.id, item.tie]);

  it('orders prescriber, nurse, therapist, infusion rooms, therapy rooms', () =>
    expect(ids).toEqual(['osei', 'reyes', 'webb', 'room-1', 'room-2', 'quiet']));
  it('leaves out who is away all day with nothing booked', () => expect(ids).not.toContain('away'));
  it('marks the first room', () =>
    expect(day.columns.filter((each) => each.firstRoom).map((each) => each.id)).toEqual(['room-1']));
  it('draws an infusion in its room and ties it to its staff', () => {
    expect(items('room-1')).toEqual([['a', false]]);
    expect(items('reyes')).toEqual([
      ['a', true],
      ['b', true],
    ]);
    expect(items('osei')).toEqual([
      ['d', false],
      ['a', true],
      ['b', true],
    ]);
  });
  it('draws therapy with its therapist', () => {
    expect(items('webb')).toEqual([['c', false]]);
    expect(items('quiet')).toEqual([['c', true]]);
  });
  it('does not draw what is cancelled', () => expect(day.visits.map((each) => each.id)).not.toContain('x'));
  it('names every reserved column once, the home first', () =>
    expect(columnsOf(day.visits.find((each) => each.id === 'a')!)).toEqual(['room-1', 'reyes', 'osei']));
});

describe('the hour that comes twice in autumn', () => {
  it('draws how long a visit takes, and says what the clock says', () => {
    const appointment = {
      ...board.appointments[0]!,
      startsAt: '2026-11-01T05:30:00Z',
      endsAt: '2026-11-01T06:15:00Z',
    };
    const [visit] = dayOf({
      ...board,
      date: '2026-11-01',
      timeZone: 'America/New_York',
      opensAt: null,
      closesAt: null,
      columns: board.columns.map((column) => ({ ...column, unavailable: [] })),
      appointments: [appointment],
    }).visits;
    expect(visit).toMatchObject({ span: { from: 90, to: 135 }, times: { from: 90, to: 75 } });
  });
});

describe('moves', () => {
  const day = dayOf(board);
  const find = (id: string) => day.visits.find((each) => each.id === id)!;
  const start = placeOf(find('a'));

  it('moves by a quarter hour', () => {
    expect(step(start, 'ArrowDown', find('a'), day.columns, day.axis)).toEqual({ ...start, from: 615 });
    expect(step(start, 'ArrowUp', find('a'), day.columns, day.axis)).toEqual({ ...start, from: 585 });
  });
  it('stays within the axis', () => {
    expect(step({ ...start, from: 540 }, 'ArrowUp', find('a'), day.columns, day.axis).from).toBe(540);
    expect(step({ ...start, from: 960 }, 'ArrowDown', find('a'), day.columns, day.axis).from).toBe(960);
  });
  it('moves only to columns that can host', () => {
    expect(step(start, 'ArrowRight', find('a'), day.columns, day.axis).column).toBe('room-2');
    expect(step(start, 'ArrowLeft', find('a'), day.columns, day.axis).column).toBe('room-1');
    expect(canHost(day.columns[0]!, find('c'))).toBe(false);
    expect(canHost(day.columns[0]!, find('d'))).toBe(true);
  });
  it('names what is in the way', () => {
    expect(clashOf({ ...start, from: 615, column: 'room-2' }, find('a'), day.columns)).toEqual({
      span: { from: 660, to: 735 },
      until: 780,
      with: 'Patient b',
    });
    expect(clashOf({ ...start, from: 780, column: 'room-2' }, find('a'), day.columns)).toBeNull();
    expect(clashOf({ from: 705, length: 60, column: 'webb' }, find('c'), day.columns)?.with).toBe('Lunch');
  });
  it('lets a prescriber see a patient while infusions run under their supervision', () =>
    expect(clashOf({ from: 660, length: 60, column: 'osei' }, find('d'), day.columns)).toBeNull());
  it('does not clash with itself', () =>
    expect(clashOf({ ...start, from: 615 }, find('a'), day.columns)).toBeNull());
  it('changes the room or the person, and nothing else', () => {
    expect(resourcesAfter({ ...start, column: 'room-2' }, find('a'), day.columns)).toEqual({
      roomId: 'room-2',
    });
    expect(resourcesAfter(start, find('a'), day.columns)).toEqual({});
    expect(resourcesAfter({ ...start, column: 'osei' }, find('c'), day.columns)).toEqual({
      staff: [{ staffId: 'osei', part: 'ATTENDING' }],
    });
  });
  it('changes the end to a quarter hour, within what the kind may take', () => {
    expect(endingAt(681, start, find('a'), day.axis)).toMatchObject({ from: 600, length: 75 });
    expect(endingAt(610, start, find('a'), day.axis).length).toBe(60);
    expect(endingAt(900, start, find('a'), day.axis).length).toBe(90);
    expect(endingAt(900, placeOf(find('c')), find('c'), day.axis).length).toBe(120);
  });
  it('stretches by keys from one quarter hour to the next', () => {
    const fifty = { ...placeOf(find('c')), length: 50 };
    expect(stretch(fifty, 'ArrowDown', find('c'), day.axis).length).toBe(60);
    expect(stretch(fifty, 'ArrowUp', find('c'), day.axis).length).toBe(45);
  });
  it('outlines the free times of this day in the columns that they would take', () => {
    const free = (from: string, to: string, room: string) => ({
      startsAt: from,
      endsAt: to,
      room: { id: room, name: room },
      staff: [{ part: 'ATTENDING' as const, staffMember: { id: 'reyes', name: 'Jonah Reyes' } }],
    });
    const times = [
      free('2026-11-24T15:00:00Z', '2026-11-24T16:15:00Z', 'room-1'),
      free(at(13), at(14, 15), 'room-2'),
      free(at(15), at(16), 'elsewhere'),
    ];
    expect(offersOn(day, find('a'), times)).toEqual([
      { number: 2, span: { from: 780, to: 855 }, column: 'room-2' },
      { number: 3, span: { from: 900, to: 960 }, column: 'reyes' },
    ]);
  });
  it('leads with arrows from visit to visit', () => {
    expect(neighbour(find('d'), 'ArrowRight', day.columns)?.id).toBe('c');
    expect(neighbour(find('c'), 'ArrowRight', day.columns)?.id).toBe('a');
    expect(neighbour(find('a'), 'ArrowRight', day.columns)?.id).toBe('b');
    expect(neighbour(find('b'), 'ArrowRight', day.columns)).toBeNull();
    expect(neighbour(find('a'), 'ArrowDown', day.columns)).toBeNull();
  });
});

describe('choosing a place by keys', () => {
  const { axis, columns } = dayOf(board);
  const place: Place = { column: 'osei', span: { from: 600, to: 615 }, by: 'keys' };
  const go = (arrow: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight', shift = false, from = place) =>
    stepPlace(from, arrow, shift, { axis, columns }, 585);

  it('goes by a quarter hour, and not before the earliest', () => {
    expect(go('ArrowDown').span).toEqual({ from: 615, to: 630 });
    expect(go('ArrowUp').span).toEqual({ from: 585, to: 600 });
    expect(go('ArrowUp', false, go('ArrowUp')).span).toEqual({ from: 585, to: 600 });
  });
  it('goes from column to column', () => {
    expect(go('ArrowRight').column).toBe('reyes');
    expect(go('ArrowLeft').column).toBe('osei');
  });
  it('changes the end alone with Shift', () => {
    expect(go('ArrowDown', true).span).toEqual({ from: 600, to: 630 });
    expect(go('ArrowUp', true).span).toEqual({ from: 600, to: 615 });
  });
});

describe('narrowing to some columns', () => {
  it('draws a visit in full where it is reserved when its home is not shown', () => {
    const mine = dayOf(board, columnsIn(board.columns, ['MINE'], 'reyes'));
    expect(mine.columns.map(({ id }) => id)).toEqual(['reyes']);
    expect(mine.columns[0]!.items.map(({ item }) => [item.visit.id, item.tie])).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });
  it('shows everything where the group has no column', () =>
    expect(dayOf(board, columnsIn(board.columns, ['MINE'], 'nobody')).columns.length).toBeGreaterThan(3));
  it('shows several groups together, and offers that choice where the board has no name for it', () => {
    const choice = ['NURSES', 'INFUSION_ROOMS'] as const;
    const shown = board.columns.filter(columnsIn(board.columns, choice, 'reyes'));
    expect(shown.every(({ tags }) => tags.includes('NURSE') || tags.includes('INFUSION'))).toBe(true);
    expect(groupsWith(board.columns, choice, 'reyes').at(-1)).toMatchObject({ choice });
    expect(groupsWith(board.columns, [], 'reyes').map(({ label }) => label)).not.toContain(
      'As chosen in settings',
    );
  });
  it('names the choice while no column is known yet', () => {
    expect(groupsWith([], [], 'reyes').map(({ label }) => label)).toEqual(['Everyone']);
    expect(groupsWith([], ['MINE'], 'reyes').map(({ label }) => label)).toEqual(['Everyone', 'Mine']);
  });
});

describe('a day that is read anew', () => {
  const before = dayOf(board);
  const again = (change: (copy: BoardData) => void) => {
    const copy = structuredClone(board);
    change(copy);
    return dayOf(copy, undefined, before);
  };
  it('is the same objects where nothing changed', () => {
    const after = again(() => {});
    expect(after.visits).toBe(before.visits);
    expect(after.columns).toBe(before.columns);
  });
  it('has new objects only for what changed', () => {
    const after = again((copy) => (copy.appointments[2]!.status = 'CHECKED_IN'));
    const changed = after.columns.filter((column, at) => column !== before.columns[at]).map(({ id }) => id);
    expect(changed).toEqual(['webb', 'quiet']);
    expect(after.visits.filter((each, at) => each !== before.visits[at]).map(({ id }) => id)).toEqual(['c']);
  });
  it('keeps every other visit when one goes away', () => {
    const after = again((copy) => void copy.appointments.shift());
    expect(after.visits.every((each) => before.visits.includes(each))).toBe(true);
    const placed = after.columns.find(({ id }) => id === 'room-2')!;
    expect(placed).toBe(before.columns.find(({ id }) => id === 'room-2'));
  });
  it('tells lists and records apart from what they were', () => {
    expect(keepSame({ a: [1] }, { a: [1], b: 2 })).toEqual({ a: [1], b: 2 });
    expect(keepSame([{ id: 1 }], [{ id: 2 }])).toEqual([{ id: 2 }]);
  });
});
