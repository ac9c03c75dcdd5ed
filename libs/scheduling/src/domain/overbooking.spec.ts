import { describe, expect, it } from '@jest/globals';
import { instant, interval, type StaffId } from '@kapstone/kernel';
import fc from 'fast-check';
import { APPOINTMENT_KINDS, AppointmentKind } from './appointment-kinds.js';
import { BESIDE_LANE } from './lanes.js';
import { type Attended, comesFirst, keepsWithin, placeBeside } from './overbooking.js';

const visit = (kind: Attended['kind'], isBeside = false, isOverbooked = isBeside): Attended => ({
  kind,
  isBeside,
  isOverbooked,
});

describe('a visit beside another of its staff member', () => {
  it.each<[string, AppointmentKind, readonly Attended[], ReturnType<typeof placeBeside>]>([
    ['a follow-up beside a consultation', 'FOLLOW_UP', [visit('CONSULTATION')], { lane: BESIDE_LANE }],
    [
      'a consultation beside two follow-ups in a row',
      'CONSULTATION',
      [visit('FOLLOW_UP'), visit('FOLLOW_UP')],
      { lane: BESIDE_LANE },
    ],
    ['the other has left: the place of the others', 'FOLLOW_UP', [visit('FOLLOW_UP', true)], { lane: null }],
    ['two are there', 'FOLLOW_UP', [visit('FOLLOW_UP'), visit('CONSULTATION', true)], { bar: 'FULL' }],
    ['an infusion', 'INFUSION', [visit('CONSULTATION')], { bar: 'KIND' }],
    ['a preparation', 'PREPARATION', [visit('CONSULTATION')], { bar: 'KIND' }],
    ['an integration', 'INTEGRATION', [visit('CONSULTATION')], { bar: 'KIND' }],
    ['beside an infusion', 'FOLLOW_UP', [visit('INFUSION')], { bar: 'OTHER_KIND' }],
    [
      'beside a therapy session',
      'CONSULTATION',
      [visit('FOLLOW_UP'), visit('INTEGRATION')],
      { bar: 'OTHER_KIND' },
    ],
    ['beside what is held', 'FOLLOW_UP', [visit(null)], { bar: 'HELD' }],
  ])('%s', (_name, kind, attended, expected) => expect(placeBeside(kind, attended)).toEqual(expected));

  it.each<[string, AppointmentKind, readonly Attended[], boolean]>([
    ['of who is still beside it', 'FOLLOW_UP', [visit('FOLLOW_UP', true)], true],
    ['of who came beside it and has its place', 'FOLLOW_UP', [visit('FOLLOW_UP', false, true)], true],
    ['of who was booked since', 'FOLLOW_UP', [visit('FOLLOW_UP', true), visit('CONSULTATION')], false],
    ['of what is held', 'FOLLOW_UP', [visit(null)], false],
    ['but no therapy session', 'INTEGRATION', [visit('FOLLOW_UP', false, true)], false],
  ])('has its staff member first again: %s', (_name, kind, attended, expected) =>
    expect(comesFirst(kind, attended)).toBe(expected),
  );

  it.each([
    ['a shorter one', 600, 620, 'a', true],
    ['the same', 600, 630, 'a', true],
    ['a later one', 610, 640, 'a', false],
    ['an earlier one', 590, 620, 'a', false],
    ['with somebody else', 600, 630, 'b', false],
  ])('keeps to its own time: %s', (_name, start, end, staffId, expected) => {
    const staff = (id: string) => [{ staffId: id as StaffId, part: 'ATTENDING' as const }];
    const state = { startsAt: instant(600), endsAt: instant(630), staff: staff('a') };
    const wish = { kind: 'FOLLOW_UP', virtual: false, roomId: null, staff: staff(staffId) } as const;
    expect(keepsWithin(state, wish, interval(instant(start), instant(end)))).toBe(expected);
  });

  const kinds = Object.values(AppointmentKind);
  it('is never a third, and never anything but a consultation or a follow-up, beside the same', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...kinds), fc.boolean()), { maxLength: 8 }), (asked) => {
        const there: Attended[] = [];
        for (const [kind, alone] of asked) {
          const place = alone && there.length === 0 ? { lane: null } : placeBeside(kind, there);
          if (!('bar' in place)) there.push(visit(kind, place.lane === BESIDE_LANE));
        }
        expect(there.length).toBeLessThanOrEqual(2);
        if (there.length === 2) {
          expect(there.filter(({ isBeside }) => isBeside)).toHaveLength(1);
          expect(there.every(({ kind }) => APPOINTMENT_KINDS[kind!].mayBeOverbooked)).toBe(true);
        }
      }),
    ));
});
