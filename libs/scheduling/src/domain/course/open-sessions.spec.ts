import { describe, expect, it } from '@jest/globals';
import { type CourseSessionId, type Instant, parseInstant, plusMinutes } from '@kapstone/kernel';
import { opening, openSessions, type SessionStanding } from './open-sessions.js';

const day = (date: string): Instant => parseInstant(`2027-03-${date}T09:00-05:00`);
const NOW = day('05');

/** `P`, `N1`, `G1` ... with the date of their appointment, or null where they have none. */
const course = (booked: Record<string, string | null>): SessionStanding[] =>
  Object.entries(booked).map(([name, date]) => {
    const number = Number(name.slice(1) || 1);
    const startsAt = date === null ? null : day(date);
    const kind = name.startsWith('P') ? 'PREPARATION' : name.startsWith('N') ? 'INFUSION' : 'INTEGRATION';
    return {
      id: name as CourseSessionId,
      kind,
      number,
      infusionSessionId: kind === 'INTEGRATION' ? (`N${number}` as CourseSessionId) : null,
      startsAt,
      doseEndsAt: kind === 'INFUSION' && startsAt !== null ? plusMinutes(startsAt, 40) : null,
    };
  });

/** What is open, by the names of its sessions. */
const names = (booked: Record<string, string | null>) => {
  const { preparation, pairs, owed, leftOut } = openSessions(course(booked), NOW);
  return {
    preparation: preparation?.id ?? null,
    pairs: pairs.map(({ infusion, integration, follows }) => [infusion.id, integration.id, follows]),
    owed: owed.map(({ integration }) => integration.id),
    leftOut: leftOut.map(({ session, because }) => [session.id, because]),
  };
};

describe('what of a course is open', () => {
  it('all of it', () =>
    expect(names({ P1: null, N1: null, G1: null, N2: null, G2: null })).toEqual({
      preparation: 'P1',
      pairs: [
        ['N1', 'G1', null],
        ['N2', 'G2', null],
      ],
      owed: [],
      leftOut: [],
    }));

  it('an infusion that was cancelled among others keeps its number and follows the lower ones', () =>
    expect(
      names({ P1: '01', N1: '02', G1: '03', N2: null, G2: null, N3: '12', G3: '13', N4: null, G4: null }),
    ).toEqual({
      preparation: null,
      pairs: [
        ['N2', 'G2', day('02')],
        ['N4', 'G4', day('12')],
      ],
      owed: [],
      leftOut: [],
    }));

  it('integration sessions of infusions that are booked or over', () =>
    expect(names({ P1: '01', N1: '02', G1: null, N2: null, G2: null, N3: '12', G3: null })).toMatchObject({
      pairs: [['N2', 'G2', day('02')]],
      owed: ['G1', 'G3'],
    }));

  it('a preparation session, until the first infusion', () => {
    expect(names({ P1: null, N1: '08', G1: '09' })).toMatchObject({ preparation: 'P1', leftOut: [] });
    expect(names({ P1: null, N1: '02', G1: '03' })).toMatchObject({
      preparation: null,
      leftOut: [['P1', 'COURSE_HAS_BEGUN']],
    });
  });

  it('no infusion whose integration session stayed', () =>
    expect(names({ P1: '01', N1: null, G1: '09' })).toMatchObject({
      pairs: [],
      leftOut: [['N1', 'INTEGRATION_IS_BOOKED']],
    }));

  it('starts behind what it waits for, and never before it is asked', () => {
    const of = (booked: Record<string, string | null>) => opening(openSessions(course(booked), NOW), NOW);
    expect(of({ P1: '01', N1: '20', G1: '21', N2: null, G2: null })).toEqual([day('20'), day('20')]);
    expect(of({ P1: '01', N1: '20', G1: null, N2: null, G2: null })).toEqual([
      day('20'),
      plusMinutes(day('20'), 40),
    ]);
    expect(of({ P1: null, N1: '20', G1: '21', N2: null, G2: null })).toEqual([NOW, day('20')]);
    expect(of({ P1: '01', N1: '02', G1: '03', N2: null, G2: null })).toEqual([NOW, NOW]);
  });
});
