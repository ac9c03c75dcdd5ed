import { describe, expect, it } from '@jest/globals';
import {
  choiceKey,
  choicesBeside,
  choiceWords,
  chosenNow,
  leftOutWith,
  periodWords,
  wholeDays,
  whenWords,
  whyWords,
} from './away-choice.js';
import type { AffectedVisit, Choice } from './away-documents.js';

const zone = 'America/New_York';
const today = '2026-11-24';
const person = (name: string, title: string | null = null) => ({
  part: 'ATTENDING' as const,
  staffMember: { id: name, name, title },
});

const visit = (id: string, goesWith: string[] = []) =>
  ({
    goesWith,
    appointment: {
      id,
      startsAt: '2026-11-24T15:00:00.000Z',
      location: { id: 'l', name: 'Juniper', timeZone: zone },
      room: { id: 'q', name: 'Quiet' },
      staff: [person('Webb')],
    },
  }) as unknown as AffectedVisit;

const choice = (startsAt: string, name: string, room = 'Quiet') =>
  ({
    startsAt,
    room: { id: room === 'Quiet' ? 'q' : 'g', name: room },
    staff: [person(name, 'Dr.')],
  }) as unknown as Choice;

describe('what is said of an absence', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 'today'],
    ['2026-11-24', '2026-11-27', 'today to Fri Nov 27'],
    ['2026-11-30', '2026-11-30', 'Mon Nov 30'],
  ])('of whole days %s to %s', (first, last, words) => {
    const { from, until } = wholeDays(first, last, zone);
    expect(periodWords(from, until, zone, today)).toBe(words);
    expect(periodWords(from, undefined, zone, '2026-11-01')).toMatch(/^from .* on$/);
  });

  it('of hours of one day', () => {
    expect(periodWords('2026-11-24T18:00:00Z', '2026-11-24T20:00:00Z', zone, today)).toBe(
      'today, 1:00 PM to 3:00 PM',
    );
  });
});

describe('when somebody is away', () => {
  const away = { staff: 's', from: '2026-11-24T18:00:00Z', until: '2026-11-24T20:00:00Z' };
  it.each([
    [zone, 'today, 1:00 PM to 3:00 PM'],
    ['America/Denver', 'today, 11:00 AM to 1:00 PM MT'],
  ])('is told on the clock of the place, named where it is another: %s', (place, words) => {
    expect(whenWords(away, place, zone, today)).toBe(words);
  });

  it('is told by days of a location', () => {
    expect(whenWords({ closed: 'l', from: today, until: '2026-11-25' }, zone, zone, today)).toBe(
      'Tue Nov 24 to Wed Nov 25',
    );
  });
});

describe('what is said of a choice', () => {
  it.each([
    [choice('2026-11-24T15:00:00Z', 'Rao'), 'Same time, with Dr. Rao'],
    [choice('2026-11-24T15:00:00Z', 'Webb', 'Garden'), 'Same time, in Garden'],
    [choice('2026-11-24T16:00:00Z', 'Webb'), 'Moves to 11:00 AM'],
    [choice('2026-11-25T15:00:00Z', 'Webb'), 'Moves to tomorrow, 10:00 AM'],
    [
      choice('2026-11-30T15:00:00Z', 'Rao', 'Garden'),
      'Moves to Mon Nov 30, 10:00 AM, with Dr. Rao, in Garden',
    ],
  ])('%#', (each, words) => {
    expect(choiceWords(visit('a'), each, today)).toBe(words);
  });
});

describe('what of a visit no longer holds', () => {
  it.each([
    ['STAFF_AWAY', 'Webb', 'Webb is away · Juniper'],
    ['ROOM_NOT_FIT', 'q', 'Quiet is no longer fit for it · Juniper'],
    ['OUTSIDE_OPENING_HOURS', 'l', 'Outside the opening hours · Juniper'],
    ['CLOSED', 'l', 'Juniper is closed on this day'],
  ] as const)('%s', (kind, id, words) => {
    expect(whyWords(visit('a').appointment, { kind, id })).toBe(words);
  });
});

describe('visits that were planned around another', () => {
  const visits = [visit('infusion'), visit('session', ['infusion']), visit('other')];

  it('are left out with it, and bring it back with them', () => {
    const without = leftOutWith(visits, new Set(), 'infusion');
    expect([...without].sort()).toEqual(['infusion', 'session']);
    expect([...leftOutWith(visits, without, 'session')]).toEqual([]);
    expect([...leftOutWith(visits, new Set(), 'session')]).toEqual(['session']);
  });
});

describe('what was chosen', () => {
  const first = choice('2026-11-25T15:00:00Z', 'Webb');
  const second = choice('2026-11-25T17:00:00Z', 'Webb');
  const offered = (choices: Choice[], id = 'a', goesWith: string[] = []) => ({
    ...visit(id, goesWith),
    choices,
  });

  it('is what it was when the list is read anew, also where it is not in it any more', () => {
    const before = chosenNow([offered([first, second])], new Map());
    expect([...before.values()]).toEqual([choiceKey(first)]);
    expect(chosenNow([offered([second])], before)).toEqual(before);
    expect(chosenNow([offered([second, first])], before)).toEqual(before);
    expect(chosenNow([offered([], 'a'), offered([second], 'b')], before)).toEqual(
      new Map([['b', choiceKey(second)]]),
    );
  });

  it('is the same only at the same time, with the same people, in the same room', () => {
    const others = [
      second,
      choice('2026-11-25T15:00:00Z', 'Rao'),
      choice('2026-11-25T15:00:00Z', 'Webb', 'Garden'),
    ];
    expect(others.map(choiceKey)).not.toContain(choiceKey(first));
    expect(choiceKey(choice('2026-11-25T15:00:00Z', 'Webb'))).toBe(choiceKey(first));
  });

  it('is only what is proposed while another that goes was fitted to it', () => {
    const infusion = offered([first, second], 'infusion');
    const session = offered([first, second], 'session', ['infusion']);
    expect(choicesBeside(infusion, [infusion, session])).toEqual([first]);
    expect(choicesBeside(session, [infusion, session])).toEqual([first, second]);
    expect(choicesBeside(infusion, [infusion])).toEqual([first, second]);
  });
});
