import { describe, expect, it } from '@jest/globals';
import { APPOINTMENT_KINDS, AppointmentKind, roomNeeded, STAFF_DUTIES } from './appointment-kinds.js';

describe('appointment kinds', () => {
  it('S2 an infusion takes 60 to 90 minutes, 90 by default', () =>
    expect(APPOINTMENT_KINDS.INFUSION).toMatchObject({
      minimumMinutes: 60,
      maximumMinutes: 90,
      durationMinutes: 90,
    }));

  it('books no default outside its own bounds', () => {
    for (const rule of Object.values(APPOINTMENT_KINDS)) {
      expect(rule.minimumMinutes).toBeLessThanOrEqual(rule.durationMinutes);
      expect(rule.durationMinutes).toBeLessThanOrEqual(rule.maximumMinutes);
    }
  });

  it('supervises an infusion without attending it, and a nurse may cover two', () => {
    expect(APPOINTMENT_KINDS.INFUSION.staff).toEqual(['SUPERVISING_PRESCRIBER', 'ATTENDING_NURSE']);
    expect(STAFF_DUTIES.SUPERVISING_PRESCRIBER).toMatchObject({ part: 'SUPERVISING', isExclusive: false });
    expect(STAFF_DUTIES.ATTENDING_NURSE).toMatchObject({ part: 'ATTENDING', isExclusive: false });
  });

  it.each([
    ['INFUSION', false, 'INFUSION'],
    ['INTEGRATION', false, 'THERAPY'],
    ['INTEGRATION', true, null],
    ['CONSULTATION', false, null],
  ] as const)('%s, virtual %p, needs room %p', (kind, isVirtual, room) =>
    expect(roomNeeded(kind, isVirtual)).toBe(room),
  );

  it('names a default for every kind', () =>
    expect(Object.keys(APPOINTMENT_KINDS)).toEqual(Object.values(AppointmentKind)));

  it('gives a dose to infusions only, 40 minutes by default (C1)', () =>
    expect(Object.values(APPOINTMENT_KINDS).map((rule) => rule.doseMinutes)).toEqual([
      null,
      null,
      40,
      null,
      null,
    ]));
});
