import { describe, expect, it } from '@jest/globals';
import type { BoardColumnData, BoardData, BoardVisit } from '../day-query.js';
import { ownWeek } from './own-week.js';
import { weekDates, weekOf } from './week.js';

const zone = 'America/New_York';
const staff = (id: string, name: string, role: string, unavailable: BoardColumnData['unavailable'] = []) => ({
  id,
  kind: 'STAFF' as const,
  name,
  detail: null,
  tags: [role],
  unavailable,
  holds: [],
});
const room = (id: string, unavailable: BoardColumnData['unavailable'] = []) => ({
  id,
  kind: 'ROOM' as const,
  name: id,
  detail: null,
  tags: ['INFUSION'],
  unavailable,
  holds: [],
});
const at = (date: string, time: string) => `${date}T${time}:00Z`;
const visit = (id: string, startsAt: string, endsAt: string, who: string[], roomId: string | null = null) =>
  ({
    id,
    kind: 'INFUSION',
    status: 'BOOKED',
    startsAt,
    endsAt,
    roomId,
    patientName: id,
    staff: who.map((each) => ({ id: each, part: 'ATTENDING' })),
    readiness: { state: 'GO', canStart: true, items: [] },
  }) as unknown as BoardVisit;

/** 9:00 to 17:00 in New York in November. */
const board = (
  date: string,
  columns: BoardColumnData[],
  appointments: BoardVisit[] = [],
  locationId = 'here',
): BoardData => ({
  locationId,
  date,
  timeZone: zone,
  opensAt: at(date, '14:00'),
  closesAt: at(date, '22:00'),
  columns,
  appointments,
});
const closed = (date: string): BoardData => ({ ...board(date, []), opensAt: null, closesAt: null });

const monday = '2026-11-23';
const tuesday = '2026-11-24';
const away = (date: string, reason: string | null = null) => [
  { startsAt: at(date, '14:00'), endsAt: at(date, '22:00'), reason },
];

describe('weekDates', () => {
  it.each([
    ['a Monday', '2026-11-23', '2026-11-23'],
    ['a Sunday', '2026-11-29', '2026-11-23'],
    ['a day of next year', '2027-01-01', '2026-12-28'],
  ])('begins with the Monday before %s', (_, date, first) => {
    const dates = weekDates(date);
    expect(dates[0]).toBe(first);
    expect(dates).toHaveLength(7);
    expect(dates).toContain(date);
  });
});

describe('weekOf', () => {
  const nurse = staff('n', 'Ada', 'NURSE');
  const doctor = staff('d', 'Zoe', 'PSYCHIATRIST');

  it('says when a row is out for a part of a day', () => {
    const noon = { startsAt: at(monday, '17:00'), endsAt: at(monday, '18:00') };
    const out = room('r', [
      { ...noon, reason: 'Out of service' },
      { ...noon, startsAt: at(monday, '14:00'), reason: null },
    ]);
    const [row] = weekOf([board(monday, [out])], 'rooms').rows;
    expect(row!.cells[0]).toMatchObject({
      out: null,
      gaps: [{ reason: 'Out of service', span: { from: 12 * 60, to: 13 * 60 } }],
    });
  });

  it('puts a visit in the row of everybody who takes part, by start', () => {
    const { rows } = weekOf(
      [
        board(
          monday,
          [nurse, doctor],
          [
            visit('late', at(monday, '18:00'), at(monday, '20:00'), ['n', 'd']),
            visit('early', at(monday, '15:00'), at(monday, '17:00'), ['n']),
          ],
        ),
      ],
      'staff',
    );
    expect(rows.map(({ name, cells }) => [name, cells[0]!.visits.map(({ id }) => id)])).toEqual([
      ['Zoe', ['late']],
      ['Ada', ['early', 'late']],
    ]);
  });

  it('leaves out a day on which nothing opens, and a row without anything all week', () => {
    const { days, rows } = weekOf(
      [board(monday, [nurse, staff('d', 'Zoe', 'PSYCHIATRIST', away(monday))]), closed(tuesday)],
      'staff',
    );
    expect(days.map(({ date }) => date)).toEqual([monday]);
    expect(rows.map(({ id }) => id)).toEqual(['n']);
  });

  it.each([
    ['nobody there on that day', [], 'Away'],
    ['a time off, whose reason is nobody’s business', [staff('n', 'Ada', 'NURSE', away(tuesday))], 'Away'],
    ['a closure', [staff('n', 'Ada', 'NURSE', away(tuesday, 'Staff day'))], 'Staff day'],
    ['open hours', [nurse], null],
  ])('says why nothing can be booked: %s', (_, columns, out) => {
    const { rows } = weekOf([board(monday, [nurse]), board(tuesday, columns)], 'staff');
    expect(rows[0]!.cells.map((cell) => cell.out)).toEqual([null, out]);
  });

  it('has what is held in a row, by start', () => {
    const hold = (patientName: string, time: string) => ({
      startsAt: at(monday, time),
      endsAt: at(monday, '19:00'),
      expiresAt: at(monday, '15:15'),
      heldBy: 'Tomas Fuller',
      patientName,
    });
    const held = { ...nurse, holds: [hold('Later', '18:00'), hold('Sooner', '16:00')] };
    const [row] = weekOf([board(monday, [held])], 'staff').rows;
    expect(row!.cells[0]!.holds.map(({ patientName, span: { from } }) => [patientName, from])).toEqual([
      ['Sooner', 660],
      ['Later', 780],
    ]);
  });

  it('has rooms instead of staff when asked by rooms', () => {
    const one = visit('v', at(monday, '15:00'), at(monday, '17:00'), ['n'], 'Infusion 1');
    const { rows } = weekOf([board(monday, [nurse, room('Infusion 1')], [one])], 'rooms');
    expect(rows.map(({ id, cells }) => [id, cells[0]!.visits.map((each) => each.id)])).toEqual([
      ['Infusion 1', ['v']],
    ]);
  });
});

describe('ownWeek', () => {
  it('has one’s visits and hours at every location, and nobody else’s', () => {
    const mine = staff('n', 'Ada', 'NURSE', [
      { startsAt: at(monday, '17:00'), endsAt: at(monday, '18:00'), reason: null },
    ]);
    const other = staff('d', 'Zoe', 'PSYCHIATRIST');
    const held = (patientName: string) => [
      {
        startsAt: at(monday, '15:00'),
        endsAt: at(monday, '16:00'),
        expiresAt: at(monday, '14:15'),
        heldBy: 'Tomas Fuller',
        patientName,
      },
    ];
    const days = ownWeek(
      [
        [
          board(
            monday,
            [
              { ...mine, holds: held('With me') },
              { ...other, holds: held('With another') },
            ],
            [
              visit('second', at(monday, '20:00'), at(monday, '21:00'), ['n']),
              visit('not mine', at(monday, '15:00'), at(monday, '16:00'), ['d']),
            ],
          ),
        ],
        [board(monday, [], [visit('first', at(monday, '14:00'), at(monday, '15:00'), ['n'])], 'there')],
      ],
      'n',
    );
    expect(days).toHaveLength(1);
    expect(days[0]!.works).toEqual([
      { from: 540, to: 720, locationId: 'here' },
      { from: 780, to: 1020, locationId: 'here' },
    ]);
    expect(days[0]!.visits.map(({ visit: { id }, locationId }) => [id, locationId])).toEqual([
      ['first', 'there'],
      ['second', 'here'],
    ]);
    expect(days[0]!.holds).toMatchObject([
      { at: Date.parse(at(monday, '15:00')), hold: { patientName: 'With me' } },
    ]);
  });
});
