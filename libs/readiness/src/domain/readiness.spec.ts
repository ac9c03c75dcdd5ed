import { describe, expect, it } from '@jest/globals';
import { parseInstant } from '@kapstone/kernel';
import fc from 'fast-check';
import type { ReadinessFacts } from './readiness-facts.js';
import { readiness, reduceForDesk, type ReadinessItem, type ReadinessItemName } from './readiness.js';

const startsAt = parseInstant('2026-11-23T14:30-05:00');
const closesAt = parseInstant('2026-11-26T15:10-05:00');
const at = parseInstant('2026-11-23T14:00-05:00');
const yesterday = parseInstant('2026-11-22T23:00-05:00');
const tomorrow = parseInstant('2026-11-25T00:00-05:00');

/** An infusion whose four records agree, with the patient checked in. */
const infusion: ReadinessFacts = {
  kind: 'INFUSION',
  status: 'CHECKED_IN',
  startsAt,
  consent: { state: 'VALID', since: null },
  estimate: { state: 'IN_TIME' },
  estimateIsOverridden: false,
  screening: { state: 'VALID', since: null },
  ride: { name: 'Theo Cole', phone: '(555) 010-0177', confirmedAt: at },
  integration: { state: 'IN_WINDOW', closesAt },
  room: 'IN_PLACE',
};
const unconfirmed = { ...infusion.ride, confirmedAt: null };
const overdue: ReadinessFacts['estimate'] = { state: 'OVERDUE', dueAt: yesterday };

const judge = (change: Partial<ReadinessFacts>): [string, boolean, string[]] => {
  const { state, canStart, items } = readiness({ ...infusion, ...change }, at);
  return [state, canStart, items.filter((each) => each.category).map((each) => each.category!)];
};
const itemOf = (change: Partial<ReadinessFacts>, item: ReadinessItemName): ReadinessItem =>
  readiness({ ...infusion, ...change }, at).items.find((each) => each.item === item)!;

describe('readiness of an infusion', () => {
  it.each<[string, Partial<ReadinessFacts>, string, boolean, string[]]>([
    ['all agree', {}, 'GO', true, []],
    [
      'H14 nothing signed',
      { consent: { state: 'NONE', since: null } },
      'MISSING',
      false,
      ['CONSENT_NOT_SIGNED'],
    ],
    ['H14 expired', { consent: { state: 'EXPIRED', since: null } }, 'MISSING', false, ['CONSENT_EXPIRED']],
    [
      'H14 withdrawn',
      { consent: { state: 'WITHDRAWN', since: null } },
      'MISSING',
      false,
      ['CONSENT_WITHDRAWN'],
    ],
    [
      'H14 a new version',
      { consent: { state: 'NEW_VERSION', since: null } },
      'MISSING',
      false,
      ['CONSENT_NEW_VERSION'],
    ],
    [
      'H14 another route',
      { consent: { state: 'OTHER_ROUTE', since: null } },
      'MISSING',
      false,
      ['CONSENT_OTHER_SCOPE'],
    ],
    ['G1 an insurer is billed', { estimate: { state: 'NOT_REQUIRED' } }, 'GO', true, []],
    ['G7 issued late', { estimate: { state: 'LATE_ISSUED' } }, 'GO', true, []],
    ['G7 late', { estimate: overdue }, 'MISSING', false, ['ESTIMATE_LATE']],
    ['G7 late, overridden', { estimate: overdue, estimateIsOverridden: true }, 'GO', true, ['ESTIMATE_LATE']],
    [
      'G7 due before the visit',
      { estimate: { state: 'DUE', dueAt: startsAt } },
      'MISSING',
      false,
      ['ESTIMATE_DUE'],
    ],
    [
      'G7 due only after the visit',
      { estimate: { state: 'DUE', dueAt: tomorrow } },
      'GO',
      true,
      ['ESTIMATE_DUE'],
    ],
    [
      'never screened',
      { screening: { state: 'NONE', since: null } },
      'MISSING',
      false,
      ['SCREENING_MISSING'],
    ],
    [
      'screening expired',
      { screening: { state: 'EXPIRED', since: null } },
      'MISSING',
      false,
      ['SCREENING_EXPIRED'],
    ],
    ['on hold', { screening: { state: 'ON_HOLD', since: null } }, 'HOLD', false, ['ON_HOLD']],
    ['declined', { screening: { state: 'DECLINED', since: null } }, 'HOLD', false, ['SCREENING_DECLINED']],
    [
      'on hold, and a consent is missing',
      { screening: { state: 'ON_HOLD', since: null }, consent: { state: 'NONE', since: null } },
      'HOLD',
      false,
      ['CONSENT_NOT_SIGNED', 'ON_HOLD'],
    ],
    [
      'S3 no ride',
      { ride: { name: null, phone: null, confirmedAt: null } },
      'MISSING',
      false,
      ['NO_RIDE_NAMED'],
    ],
    [
      'S3 a ride without a phone',
      { ride: { name: 'Theo', phone: ' ', confirmedAt: null } },
      'MISSING',
      false,
      ['NO_RIDE_NAMED'],
    ],
    [
      'S3 named, before check-in',
      { ride: unconfirmed, status: 'BOOKED' },
      'GO',
      false,
      ['RIDE_NOT_CONFIRMED'],
    ],
    ['S3 named, not confirmed at check-in', { ride: unconfirmed }, 'MISSING', false, ['RIDE_NOT_CONFIRMED']],
    [
      'S3 confirmed only later',
      { ride: { ...infusion.ride, confirmedAt: startsAt } },
      'MISSING',
      false,
      ['RIDE_NOT_CONFIRMED'],
    ],
    [
      'S4 no integration',
      { integration: { state: 'NOT_BOOKED', closesAt } },
      'GO',
      true,
      ['NO_INTEGRATION_BOOKED'],
    ],
    [
      'S4 integration too late',
      { integration: { state: 'OUTSIDE_WINDOW', closesAt } },
      'GO',
      true,
      ['INTEGRATION_OUTSIDE_WINDOW'],
    ],
    ['no room', { room: 'NONE' }, 'GO', true, ['NO_ROOM']],
    ['room withdrawn', { room: 'WITHDRAWN' }, 'GO', true, ['ROOM_WITHDRAWN']],
    ['room not fit any more', { room: 'NOT_FIT' }, 'GO', true, ['ROOM_NOT_FIT']],
    ['room out of service', { room: 'OUT_OF_SERVICE' }, 'GO', true, ['ROOM_OUT_OF_SERVICE']],
  ])('%s', (_name, change, state, canStart, categories) =>
    expect(judge(change)).toEqual([state, canStart, categories]),
  );

  it.each<[Partial<ReadinessFacts>, ReadinessItemName, string, number]>([
    [{ consent: { state: 'EXPIRED', since: null } }, 'CONSENT', 'PATIENT', startsAt],
    [{ consent: { state: 'WITHDRAWN', since: null } }, 'CONSENT', 'PSYCHIATRIST', startsAt],
    [{ estimate: overdue }, 'ESTIMATE', 'ADMIN', yesterday],
    [{ screening: { state: 'ON_HOLD', since: null } }, 'SCREENING', 'PSYCHIATRIST', startsAt],
    [{ ride: unconfirmed }, 'RIDE', 'FRONT_DESK', startsAt],
    [{ integration: { state: 'NOT_BOOKED', closesAt } }, 'INTEGRATION', 'FRONT_DESK', closesAt],
    [{ room: 'NONE' }, 'ROOM', 'FRONT_DESK', startsAt],
  ])('%j: %s is fixed by %s', (change, item, fixedBy, by) =>
    expect(itemOf(change, item)).toMatchObject({ fixedBy, by }),
  );

  it('H14 tells since when a consent has not held', () =>
    expect(itemOf({ consent: { state: 'EXPIRED', since: yesterday } }, 'CONSENT').since).toBe(yesterday));

  it('keeps an overridden estimate on the list of the admin', () =>
    expect(itemOf({ estimate: overdue, estimateIsOverridden: true }, 'ESTIMATE')).toEqual({
      item: 'ESTIMATE',
      state: 'MISSING',
      blocksStart: false,
      category: 'ESTIMATE_LATE',
      fixedBy: 'ADMIN',
      by: yesterday,
      since: yesterday,
      isOverridden: true,
    }));
});

describe('readiness of other visits', () => {
  const nothing: Partial<ReadinessFacts> = {
    consent: { state: 'NONE', since: null },
    screening: { state: 'ON_HOLD', since: null },
    ride: { name: null, phone: null, confirmedAt: null },
    integration: { state: 'NOT_BOOKED', closesAt },
  };

  it.each(['CONSULTATION', 'PREPARATION', 'INTEGRATION', 'FOLLOW_UP'] as const)(
    '%s needs neither consent to ketamine, nor clearance, nor a ride',
    (kind) => {
      expect(judge({ ...nothing, kind })).toEqual(['GO', true, []]);
      expect(judge({ ...nothing, kind, estimate: overdue })).toEqual(['MISSING', true, ['ESTIMATE_LATE']]);
    },
  );

  it('takes no room when virtual', () =>
    expect(itemOf({ kind: 'INTEGRATION', room: 'NOT_NEEDED' }, 'ROOM').state).toBe('NOT_APPLICABLE'));
});

describe('what the desk sees', () => {
  it.each<[Partial<ReadinessFacts>, string]>([
    [{ screening: { state: 'DECLINED', since: null } }, 'ON_HOLD'],
    [{ screening: { state: 'ON_HOLD', since: null } }, 'ON_HOLD'],
    [{ consent: { state: 'OTHER_INDICATION', since: null } }, 'CONSENT_NOT_SIGNED'],
    [{ consent: { state: 'OTHER_ROUTE', since: null } }, 'CONSENT_NOT_SIGNED'],
    [{ consent: { state: 'EXPIRED', since: null } }, 'CONSENT_EXPIRED'],
  ])('%j reads %s', (change, category) => {
    const full = readiness({ ...infusion, ...change }, at);
    const reduced = reduceForDesk(full);
    expect(reduced.items.flatMap((each) => each.category ?? [])).toEqual([category]);
    expect({ ...reduced, items: [] }).toEqual({ ...full, items: [] });
  });
});

describe('for any facts', () => {
  const facts: fc.Arbitrary<ReadinessFacts> = fc.record({
    kind: fc.constantFrom('CONSULTATION', 'PREPARATION', 'INFUSION', 'INTEGRATION', 'FOLLOW_UP'),
    status: fc.constantFrom('BOOKED', 'CHECKED_IN'),
    startsAt: fc.constantFrom(startsAt),
    consent: fc.record({
      state: fc.constantFrom('VALID', 'NONE', 'WITHDRAWN', 'OTHER_ROUTE'),
      since: fc.constantFrom(null, yesterday),
    }),
    estimate: fc.constantFrom(infusion.estimate, overdue),
    estimateIsOverridden: fc.boolean(),
    screening: fc.record({
      state: fc.constantFrom('VALID', 'NONE', 'EXPIRED', 'DECLINED', 'ON_HOLD'),
      since: fc.constantFrom(null, yesterday),
    }),
    ride: fc.constantFrom(infusion.ride, unconfirmed, { name: null, phone: null, confirmedAt: null }),
    integration: fc.record({
      state: fc.constantFrom('IN_WINDOW', 'OUTSIDE_WINDOW', 'NOT_BOOKED'),
      closesAt: fc.constantFrom(closesAt),
    }),
    room: fc.constantFrom('IN_PLACE', 'NONE', 'OUT_OF_SERVICE'),
  });

  it('an infusion starts only with consent, clearance and a confirmed ride, whatever is overridden', () =>
    fc.assert(
      fc.property(facts, (given) => {
        const found = readiness({ ...given, kind: 'INFUSION' }, at);
        if (found.canStart) {
          expect([given.consent.state, given.screening.state]).toEqual(['VALID', 'VALID']);
          expect(given.ride.confirmedAt).not.toBeNull();
          expect(found.state).toBe('GO');
        }
      }),
    ));

  it('names who and by when for all that is not met, and only for that', () =>
    fc.assert(
      fc.property(facts, (given) => {
        for (const each of readiness(given, at).items) {
          const isOpen = each.state === 'MISSING' || each.state === 'HOLD' || each.blocksStart;
          if (isOpen) expect([each.category, each.fixedBy, each.by]).not.toContain(null);
          else if (each.category === null) expect([each.fixedBy, each.by]).toEqual([null, null]);
          if (each.item === 'ROOM' || each.item === 'INTEGRATION') expect(each.blocksStart).toBe(false);
        }
      }),
    ));
});
