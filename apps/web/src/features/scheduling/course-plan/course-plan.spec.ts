import { describe, expect, it } from '@jest/globals';
import { stripOf, weeksOf, type StripVisit } from './day-strip-geometry.js';
import { stillFits } from './kept-plan.js';
import { placeOf } from './place.js';
import type { PlannedVisit } from './plan-documents.js';
import { endWords, lengthWords, proposalTitles } from './proposal-words.js';
import { withReplacement } from './replacement.js';
import { noWishes, planInput, relax, wishTrouble, wishWords } from './wishes.js';

const zone = 'America/New_York';
const today = '2027-03-01';

const visit = (kind: StripVisit['kind'], number: number, startsAt: string, hoursAfterDose?: number) => ({
  courseSessionId: kind + number,
  kind,
  number,
  startsAt,
  hoursAfterDose: hoursAfterDose ?? null,
});

describe('the day strip', () => {
  it('holds every day from the first visit to the end of the last window, each as wide as the others', () => {
    const { days, visits, windows } = stripOf(
      [
        visit('INFUSION', 1, '2027-03-05T17:00:00Z'),
        // The dose ended at noon on Friday; clocks go forward on Sunday, in none of this.
        visit('INTEGRATION', 1, '2027-03-06T17:00:00Z', 24),
      ],
      zone,
    );
    expect(days.map(({ date }) => date)).toEqual(['2027-03-05', '2027-03-06', '2027-03-07', '2027-03-08']);
    expect(days.map(({ isWeekend }) => isWeekend)).toEqual([false, true, true, false]);
    expect(days.map(({ isMonday }) => isMonday)).toEqual([false, false, false, true]);
    expect(visits.map(({ at }) => at)).toEqual([0.125, 0.375]);
    expect(windows).toEqual([{ number: 1, from: 0.125, to: 0.875 }]);
  });

  it('lets 72 elapsed hours end an hour later on the wall where clocks go forward', () => {
    const { days, windows } = stripOf([visit('INTEGRATION', 1, '2027-03-13T17:00:00Z', 24)], zone);
    expect(days).toHaveLength(3);
    // From noon on Friday, which is before the strip's first day, to 1 PM on Monday.
    expect(windows[0]!.to).toBeCloseTo((2 + 13 / 24) / 3);
  });

  it('shows Saturday and Sunday only where there is a visit on one', () => {
    const weekdays = weeksOf([visit('INFUSION', 1, '2027-03-03T15:00:00Z')], zone);
    expect(weekdays.map((week) => week.map(({ date }) => date))).toEqual([
      ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05'],
    ]);
    expect(weekdays[0]![2]!.visits).toMatchObject([{ kind: 'INFUSION', number: 1 }]);
    const weekend = weeksOf(
      [visit('INFUSION', 1, '2027-03-03T15:00:00Z'), visit('INFUSION', 2, '2027-03-14T15:00:00Z')],
      zone,
    );
    expect(weekend.map((week) => week.length)).toEqual([7, 7]);
  });
});

describe('what tells proposals apart', () => {
  const plan = (...days: string[]) => ({
    finishesOn: days.at(-1)!,
    visits: days.map((day, at) => visit('INFUSION', at + 1, `${day}T15:00:00Z`)),
  });

  it('is the first thing that one alone has, and never the same twice', () => {
    const first = plan('2027-03-01', '2027-03-04', '2027-03-10');
    const fixed = plan('2027-03-02', '2027-03-05', '2027-03-09', '2027-03-12');
    const late = plan('2027-03-03', '2027-03-08', '2027-03-12');
    expect(proposalTitles([first, fixed, late], zone, today)).toEqual([
      'Finishes first',
      'Tuesdays and Fridays',
      'First infusion Wed Mar 3',
    ]);
    expect(proposalTitles([late, late], zone, today)).toEqual(['Best fit', 'Choice 2']);
  });

  it('counts the days from the first visit to the last, not the rows of a calendar', () => {
    expect(lengthWords(plan('2027-03-04', '2027-03-14').visits, zone)).toBe('10 days');
    expect(lengthWords(plan('2027-03-04', '2027-03-19').visits, zone)).toBe('2 weeks');
    expect(lengthWords(plan('2027-03-04', '2027-03-22').visits, zone)).toBe('2½ weeks');
  });

  it('says so when the end moves', () => {
    const { visits } = plan('2027-03-01', '2027-03-12');
    expect(endWords(visits, plan('2027-03-02', '2027-03-12').visits, zone, today)).toBeNull();
    expect(endWords(visits, plan('2027-03-01', '2027-03-15').visits, zone, today)).toBe(
      'Finishes Mon Mar 15 instead of Fri Mar 12.',
    );
  });
});

describe('wishes', () => {
  const where = { patientId: 'p', locationId: 'l', zone, now: Date.parse('2027-03-01T14:00:00Z') };

  it('asks for nothing that was not wished for', () => {
    expect(planInput(noWishes, where)).toEqual({ patientId: 'p', locationId: 'l' });
    expect(planInput({ ...noWishes, weekdays: [1, 2, 3, 4, 5, 6, 7], earliest: today }, where)).toEqual({
      patientId: 'p',
      locationId: 'l',
    });
  });

  it('opens a span of hours at the end that was left out, and a span of dates ends where it begins', () => {
    const wishes = {
      ...noWishes,
      weekdays: [4, 2],
      from: '13:00',
      earliest: '2027-03-15',
      finishBy: '2027-04-30',
      therapistId: 't',
      avoid: [
        { startsOn: '2027-03-17', endsOn: '' },
        { startsOn: '', endsOn: '' },
      ],
    };
    expect(planInput(wishes, where)).toEqual({
      patientId: 'p',
      locationId: 'l',
      therapistId: 't',
      weekdays: [2, 4],
      hours: { from: '13:00', until: '23:59' },
      earliest: '2027-03-15T04:00:00.000Z',
      finishBy: '2027-04-30',
      avoid: [{ startsOn: '2027-03-17', endsOn: '2027-03-17' }],
    });
    expect(wishWords(wishes, today, (time) => time)).toEqual([
      'Tue, Thu',
      'From 13:00',
      'Not before Mon Mar 15',
      'Finish by Fri Apr 30',
      'Not Wed Mar 17',
    ]);
  });

  it.each([
    ['until', { from: '12:00', until: '09:00' }],
    ['earliest', { earliest: '2027-02-28' }],
    ['earliest', { earliest: '2028-03-01' }],
    ['finishBy', { finishBy: '2028-03-01' }],
    ['finishBy', { finishBy: '2027-02-28' }],
    ['finishBy', { earliest: '2027-03-10', finishBy: '2027-03-09' }],
    ['avoid', { avoid: [{ startsOn: '2027-03-05', endsOn: '2027-03-04' }] }],
  ])('names the field %s of %p before it is asked', (field, wishes) => {
    expect(wishTrouble({ ...noWishes, ...wishes }, today)?.field).toBe(field);
    expect(wishTrouble(noWishes, today)).toBeNull();
  });

  it('lifts a wish that stands in the way, and nothing else', () => {
    const finishesOn = '2027-04-16';
    expect(relax({ constraint: 'HOURS', finishesOn }, today)?.change).toEqual({ from: '', until: '' });
    expect(relax({ constraint: 'FINISH_BY', finishesOn }, today)).toEqual({
      label: 'Finish by Fri Apr 16',
      change: { finishBy: finishesOn },
    });
    expect(relax({ constraint: 'SPACING', finishesOn }, today)).toBeNull();
    expect(relax({ constraint: 'ROOM', finishesOn }, today)).toBeNull();
  });
});

describe('where a course is planned', () => {
  const [one, two] = [{ id: 'one' }, { id: 'two' }];
  const therapists = [{ id: 't', hours: [{ locationId: 'two' }] }];
  const unbooked = { therapist: { id: 't' }, sessions: [{ appointment: null }] };
  const booked = { therapist: { id: 't' }, sessions: [{ appointment: { location: one } }] };

  it('is wished for, or where its visits are, or where its therapist works, or the viewer’s own place', () => {
    const of = (locationId: string, course: typeof unbooked | typeof booked) =>
      placeOf({ locationId }, course, therapists, [one, two], one).id;
    expect(of('two', booked)).toBe('two');
    expect(of('', booked)).toBe('one');
    expect(of('', unbooked)).toBe('two');
    expect(placeOf({ locationId: '' }, { sessions: [] }, therapists, [one, two], one)).toBe(one);
  });
});

describe('a replacement', () => {
  const planned = (kind: PlannedVisit['kind'], number: number, startsAt: string, hours: number | null) =>
    ({ courseSessionId: kind + number, kind, number, startsAt, hoursAfterDose: hours }) as PlannedVisit;
  const visits = [
    planned('INFUSION', 1, '2027-03-02T15:00:00Z', null),
    planned('INTEGRATION', 1, '2027-03-03T16:00:00Z', 24),
    planned('INFUSION', 2, '2027-03-05T15:00:00Z', null),
  ];
  const time = (startsAt: string) => ({ startsAt, endsAt: startsAt, staff: [] });

  it('leaves the others as they are, and keeps the hours after the dose true', () => {
    const later = withReplacement(visits, 'INTEGRATION1', time('2027-03-03T18:00:00Z'));
    expect(later[1]).toMatchObject({ startsAt: '2027-03-03T18:00:00Z', hoursAfterDose: 26 });
    expect([later[0], later[2]]).toEqual([visits[0], visits[2]]);
    const earlierDose = withReplacement(visits, 'INFUSION1', time('2027-03-02T12:00:00Z'));
    expect(earlierDose[1]).toMatchObject({ startsAt: '2027-03-03T16:00:00Z', hoursAfterDose: 27 });
    expect(earlierDose[2]).toBe(visits[2]);
  });
});

describe('a plan that was kept', () => {
  const at = (courseSessionId: string, startsAt: string) => ({ courseSessionId, startsAt });
  const proposed = [at('i1', '2027-03-02T15:00:00Z'), at('i2', '2027-03-05T15:00:00Z')];
  const now = Date.parse('2027-03-01T15:00:00Z');

  it.each([
    [
      'is gone on with: other times of the same sessions',
      [at('i2', '2027-03-06T15:00:00Z'), proposed[0]!],
      true,
    ],
    ['is not: one of them over', [at('i1', '2027-03-01T14:00:00Z'), proposed[1]!], false],
    ['is not: a session less, since one was booked meanwhile', [proposed[0]!], false],
    [
      'is not: a session that is not to be planned any more',
      [proposed[0]!, at('i3', '2027-03-06T15:00:00Z')],
      false,
    ],
  ])('%s', (_, kept, fits) => expect(stillFits(kept, proposed, now)).toBe(fits));
});
