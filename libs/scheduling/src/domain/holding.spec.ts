import { describe, expect, it } from '@jest/globals';
import { instant, type PatientId, type RoomId, type StaffId } from '@kapstone/kernel';
import { holding } from './holding.js';
import type { ScheduleFacts } from './schedule-facts.js';
import type { Reservation } from './visit-state.js';

const span = { start: instant(1000), end: instant(2000) };
const before = { lane: null, start: instant(0), end: instant(10) };
const facts = {
  patient: { id: 'p' as PatientId, taken: [before] },
  rooms: [{ id: 'r' as RoomId, taken: [] }],
  staff: [{ id: 's' as StaffId, taken: { ATTENDING: [before], SUPERVISING: [] } }],
} as unknown as ScheduleFacts;

const of = (kind: Reservation['kind'], resourceId: string, lane: number | null = null): Reservation => ({
  kind,
  resourceId,
  lane,
  ...span,
});

describe('facts in which more is taken', () => {
  it('hold each reservation at its resource and lane, beside what was taken before', () => {
    const held = holding(facts, [of('PATIENT', 'p'), of('ROOM', 'r'), of('SUPERVISING', 's', 3)]);
    expect(held.patient?.taken).toEqual([before, { lane: null, ...span }]);
    expect(held.rooms[0]?.taken).toEqual([{ lane: null, ...span }]);
    expect(held.staff[0]?.taken).toEqual({ ATTENDING: [before], SUPERVISING: [{ lane: 3, ...span }] });
  });

  it('leave out who is none of theirs, and stay as they are for nothing', () => {
    const held = holding(facts, [of('PATIENT', 'another'), of('ROOM', 's'), of('ATTENDING', 'r')]);
    expect(held).toEqual(facts);
    expect(holding(facts, [])).toBe(facts);
  });
});
