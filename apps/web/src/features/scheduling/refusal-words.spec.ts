import { describe, expect, it } from '@jest/globals';
import { takenSentences, takenTitle, type InTheWay } from './refusal-words.js';

const zone = 'America/New_York';
const today = '2026-11-24';
const now = Date.parse('2026-11-24T18:20:00Z');

const taken = (over: Partial<InTheWay> = {}): InTheWay => ({
  resource: 'ROOM',
  name: 'Infusion 2',
  startsAt: '2026-11-24T19:45:00Z',
  endsAt: '2026-11-24T21:00:00Z',
  patientName: 'Jasper Wynn',
  bookedBy: 'Priya Nair',
  bookedAt: '2026-11-24T18:19:00Z',
  ...over,
});

describe('what is in the way', () => {
  it('is somebody at another location, with the visit there', () => {
    const there = taken({ resource: 'STAFF', name: 'Dr. Lena Osei', locationName: 'Harbor' });
    expect(takenTitle([there], now)).toBe('Dr. Lena Osei is at Harbor then');
    expect(takenSentences([there], zone, today)).toEqual([
      'Priya Nair booked Jasper Wynn at 1:19 PM, 2:45 to 4:00 at Harbor.',
    ]);
  });

  it('was just taken when it was booked a moment ago', () =>
    expect(takenTitle([taken()], now)).toBe('Infusion 2 was just taken'));

  it('is taken when it was booked before', () =>
    expect(takenTitle([taken({ bookedAt: '2026-11-20T18:19:00Z' })], now)).toBe('Infusion 2 is taken then'));

  it('may be a visit of the patient', () =>
    expect(takenTitle([taken({ resource: 'PATIENT', name: 'Jasper Wynn' })], now)).toBe(
      'Jasper Wynn has another visit then',
    ));

  it('may be held: by whom, for whom and until when', () => {
    const held = taken({ heldUntil: '2026-11-24T18:35:00Z' });
    expect(takenTitle([held], now)).toBe('Infusion 2 is held at the moment');
    expect(takenSentences([held], zone, today)).toEqual([
      'Priya Nair holds 2:45 to 4:00 for Jasper Wynn until 1:35 PM.',
    ]);
  });

  it('may be gone by the time it is asked for', () =>
    expect(takenTitle([], now)).toBe('Somebody else was quicker'));

  it('is told with whose it is, who booked it and when', () =>
    expect(takenSentences([taken()], zone, today)).toEqual([
      'Priya Nair booked Jasper Wynn at 1:19 PM, 2:45 to 4:00.',
    ]));

  it('is told once for a visit that takes two things', () =>
    expect(
      takenSentences(
        [taken({ endsAt: '2026-11-24T21:15:00Z' }), taken({ resource: 'STAFF', name: 'Jonah Reyes' })],
        zone,
        today,
      ),
    ).toEqual(['Priya Nair booked Jasper Wynn at 1:19 PM, 2:45 to 4:15 (Infusion 2, Jonah Reyes).']));

  it('is one thing where its name has a comma', () =>
    expect(takenSentences([taken({ name: 'Suite 3, North' })], zone, today)).toEqual([
      'Priya Nair booked Jasper Wynn at 1:19 PM, 2:45 to 4:00.',
    ]));

  it('is told by its times alone to those who may not know whose it is', () =>
    expect(takenSentences([taken({ patientName: null, bookedBy: null })], zone, today)).toEqual([
      'Taken from 2:45 to 4:00.',
    ]));

  it('has no time of booking when that was on another day', () =>
    expect(takenSentences([taken({ bookedAt: '2026-11-20T18:19:00Z' })], zone, today)).toEqual([
      'Priya Nair booked Jasper Wynn earlier, 2:45 to 4:00.',
    ]));
});
