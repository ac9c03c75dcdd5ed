import { describe, expect, it } from '@jest/globals';
import { parseInstant } from '@kapstone/kernel';
import { calendarEntry, type CalendarVisit, initialsOf } from './calendar-entry.js';

const visit: CalendarVisit = {
  id: 'a-visit',
  version: 3,
  kind: 'INFUSION',
  part: 'ATTENDING',
  virtual: false,
  overbooked: false,
  startsAt: parseInstant('2027-03-09T15:00:00Z'),
  endsAt: parseInstant('2027-03-09T16:15:00Z'),
  initials: null,
};

describe('an entry of a staff member’s calendar', () => {
  it.each([
    ['an infusion in the room', {}, 'Infusion'],
    ['an infusion under supervision', { part: 'SUPERVISING' }, 'Infusion, supervising'],
    ['a visit by video', { kind: 'INTEGRATION', virtual: true }, 'Integration, video'],
    ['a visit beside another', { kind: 'FOLLOW_UP', overbooked: true }, 'Follow-up, overbooked'],
    ['initials where the practice allows them', { kind: 'FOLLOW_UP', initials: 'M. R.' }, 'Follow-up M. R.'],
  ] as const)('names %s', (_, change, title) => {
    expect(calendarEntry({ ...visit, ...change }).title).toBe(title);
  });

  it('keeps its identity and counts changes, so that a moved visit moves', () => {
    expect(calendarEntry(visit)).toMatchObject({
      uid: 'a-visit@kapstone',
      sequence: 3,
      startsAt: visit.startsAt,
    });
  });
});

describe('initials', () => {
  it.each([
    ['Mateo', 'Ruiz', 'M. R.'],
    ['élodie', "o'Brien", 'É. O.'],
    ['  Ana ', 'Li', 'A. L.'],
    ['Mononym', '', 'M.'],
  ])('of %s %s', (given, family, initials) => {
    expect(initialsOf(given, family)).toBe(initials);
  });

  it('take a letter with its accents as one', () => {
    expect(initialsOf('e\u0301lodie', 'Zoe')).toBe('E\u0301. Z.');
  });
});
