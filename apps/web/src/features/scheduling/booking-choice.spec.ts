import { describe, expect, it } from '@jest/globals';
import {
  bookingInput,
  ownStart,
  rideTrouble,
  roomFor,
  staffFor,
  thisMinute,
  type BookingChoice,
} from './booking-choice.js';

const choice = (over: Partial<BookingChoice> = {}): BookingChoice => ({
  what: 'session-4',
  staff: '',
  roomId: '',
  virtual: false,
  walkIn: false,
  offered: '',
  date: '',
  time: '',
  rideName: '',
  ridePhone: '',
  ...over,
});

const of = {
  kind: 'INFUSION',
  courseSessionId: 'session-4',
  locationId: 'here',
  patientId: 'imani',
} as const;

describe('a booking', () => {
  it('takes an offered time with everything that was offered with it', () =>
    expect(
      bookingInput(choice({ staff: 'ATTENDING:jonah' }), of, {
        time: {
          startsAt: '2026-11-25T15:00:00Z',
          endsAt: '2026-11-25T16:30:00Z',
          room: { id: 'room-1', name: 'Infusion 1' },
          staff: [{ part: 'ATTENDING', staffMember: { id: 'jonah', name: 'Jonah Reyes' } }],
        },
      }),
    ).toMatchObject({
      startsAt: '2026-11-25T15:00:00Z',
      roomId: 'room-1',
      staff: [{ staffId: 'jonah', part: 'ATTENDING' }],
    }));

  it('asks for a time of one’s own with the person and the room that were chosen', () => {
    const input = bookingInput(choice({ staff: 'SUPERVISING:lena', roomId: 'room-2' }), of, {
      startsAt: '2026-11-25T15:00:00Z',
    });
    expect(input).toMatchObject({ roomId: 'room-2', staff: [{ staffId: 'lena', part: 'SUPERVISING' }] });
  });

  it('leaves to the server what was not chosen', () => {
    const input = bookingInput(choice(), of, { startsAt: '2026-11-25T15:00:00Z' });
    expect(input).not.toHaveProperty('roomId');
    expect(input).not.toHaveProperty('staff');
    expect(input).not.toHaveProperty('ride');
  });

  it('names the ride of an infusion, and of nothing else', () => {
    const named = choice({ rideName: ' Theo Cole ', ridePhone: '(555) 010-0142' });
    const at = { startsAt: '2026-11-25T15:00:00Z' };
    expect(bookingInput(named, of, at).ride).toEqual({ name: 'Theo Cole', phone: '(555) 010-0142' });
    expect(bookingInput(named, { ...of, kind: 'INTEGRATION' }, at)).not.toHaveProperty('ride');
  });
});

describe('the room whose column was clicked', () => {
  const rooms = [{ id: 'quiet', fitFor: ['THERAPY'] as const }];

  it('is asked for where it is fit, and also while that is not known', () => {
    expect(roomFor('quiet', 'INTEGRATION', rooms)).toBe('quiet');
    expect(roomFor('quiet', 'INFUSION', [])).toBe('quiet');
  });

  it('is let go where it is not', () => expect(roomFor('quiet', 'INFUSION', rooms)).toBe(''));
});

describe('a ride', () => {
  it('may be empty, and is not left half', () => {
    expect(rideTrouble(choice())).toBeNull();
    expect(rideTrouble(choice({ rideName: 'Theo', ridePhone: '1' }))).toBeNull();
    expect(rideTrouble(choice({ rideName: 'Theo', ridePhone: ' ' }))).toBe('phone');
    expect(rideTrouble(choice({ ridePhone: '1' }))).toBe('name');
  });
});

describe('a time of one’s own', () => {
  const zone = 'America/New_York';

  it('is read in the location’s zone', () =>
    expect(ownStart(choice({ date: '2026-11-25', time: '10:00' }), zone)).toBe('2026-11-25T15:00:00.000Z'));

  it('is none while it is half typed', () => {
    expect(ownStart(choice(), zone)).toBeNull();
    expect(ownStart(choice({ date: '2026-11-25' }), zone)).toBeNull();
    expect(ownStart(choice({ date: '2026-11', time: '10:00' }), zone)).toBeNull();
  });
});

it('a walk-in starts with the minute that runs', () =>
  expect(thisMinute(Date.parse('2026-11-24T18:20:41.500Z'))).toBe('2026-11-24T18:20:00.000Z'));

describe('the person whose column was clicked', () => {
  const people = [
    { id: 'lena', roles: ['PSYCHIATRIST'] as const },
    { id: 'marcus', roles: ['THERAPIST'] as const },
  ];

  it('takes the part that is theirs', () => {
    expect(staffFor('ANY:lena', 'INFUSION', people)).toBe('SUPERVISING:lena');
    expect(staffFor('ANY:lena', 'FOLLOW_UP', people)).toBe('ATTENDING:lena');
    expect(staffFor('ANY:marcus', 'INTEGRATION', people)).toBe('ATTENDING:marcus');
  });

  it('is nobody at a visit that they have no part in', () =>
    expect(staffFor('ANY:marcus', 'INFUSION', people)).toBe(''));

  it('is left as chosen by hand', () => {
    expect(staffFor('ATTENDING:jonah', 'INFUSION', people)).toBe('ATTENDING:jonah');
    expect(staffFor('', 'INFUSION', people)).toBe('');
  });
});
