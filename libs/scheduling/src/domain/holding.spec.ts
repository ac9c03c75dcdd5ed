import { describe, expect, it } from '@jest/globals';
import { instant, type LocationId, type PatientId, type RoomId, type StaffId } from '@kapstone/kernel';
import { type Held, holding } from './holding.js';
import type { ScheduleFacts } from './schedule-facts.js';
import type { Reservation } from './visit-state.js';

const span = { start: instant(1000), end: instant(2000) };
const before = { lane: null, start: instant(0), end: instant(10) };
const HERE = 'here' as LocationId;
const facts = {
  location: { id: HERE },
  patient: { id: 'p' as PatientId, taken: [before] },
  rooms: [{ id: 'r' as RoomId, taken: [] }],
  staff: [{ id: 's' as StaffId, taken: { ATTENDING: [before], SUPERVISING: [] } }],
} as unknown as ScheduleFacts;

const of = (kind: Reservation['kind'], resourceId: string, lane: number | null = null): Held => ({
  kind,
  resourceId,
  lane,
  locationId: HERE,
  ...span,
});

describe('facts in which more is taken', () => {
  it('hold each reservation at its resource and lane, beside what was taken before', () => {
    const held = holding(facts, [of('PATIENT', 'p'), of('ROOM', 'r'), of('SUPERVISING', 's', 3)], false);
    expect(held.patient?.taken).toEqual([before, { lane: null, ...span }]);
    expect(held.rooms[0]?.taken).toEqual([{ lane: null, ...span }]);
    expect(held.staff[0]?.taken).toEqual({ ATTENDING: [before], SUPERVISING: [{ lane: 3, ...span }] });
  });

  it('leave out who is none of theirs, and stay as they are for nothing', () => {
    const held = holding(facts, [of('PATIENT', 'another'), of('ROOM', 's'), of('ATTENDING', 'r')], false);
    expect(held).toEqual(facts);
    expect(holding(facts, [], false)).toBe(facts);
  });

  it('take whoever is in person at another location in each part, but not from a visit by video', () => {
    const there = { ...of('SUPERVISING', 's', 3), locationId: 'there' as LocationId };
    const all = { lane: null, ...span, isElsewhere: true };
    const taken = (held: Held, isVirtual: boolean) => holding(facts, [held], isVirtual).staff[0]?.taken;
    expect(taken(there, false)?.ATTENDING).toEqual([before, all]);
    expect(taken(there, false)?.SUPERVISING).toContainEqual(all);
    expect(taken(there, true)?.ATTENDING).toEqual([before]);
    expect(taken({ ...there, locationId: null }, false)?.ATTENDING).toEqual([before]);
  });
});
