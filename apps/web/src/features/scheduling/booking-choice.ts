import { instantOf } from '../../format/zone.js';
import type {
  AppointmentKind,
  BookAppointmentInput,
  Role,
  RoomFitness,
  StaffPart,
} from '../../gql/graphql.js';
import { reservationsOf, type FreeTime } from './free-times.js';

/** What the desk has chosen and typed for a booking; what is empty is chosen by the server. */
export interface BookingChoice {
  /** The session of the course, or the kind of a visit outside of it. */
  what: string;
  /** A part and who takes it, `ATTENDING:<id>`; with `ANY` whichever part is theirs. */
  staff: string;
  roomId: string;
  virtual: boolean;
  walkIn: boolean;
  /** The offered time that was taken: its start. Empty is the first. */
  offered: string;
  /** A date and time of the desk's own, `2026-11-24` and `14:30`; empty while one of those offered is taken. */
  date: string;
  time: string;
  rideName: string;
  ridePhone: string;
}

interface Duty {
  role: Role;
  part: StaffPart;
}

const therapist: readonly Duty[] = [{ role: 'THERAPIST', part: 'ATTENDING' }];
const prescriber: readonly Duty[] = [{ role: 'PSYCHIATRIST', part: 'ATTENDING' }];

/** Who takes part in a visit of a kind. */
export const duties: Record<AppointmentKind, readonly Duty[]> = {
  INFUSION: [
    { role: 'PSYCHIATRIST', part: 'SUPERVISING' },
    { role: 'NURSE', part: 'ATTENDING' },
  ],
  INTEGRATION: therapist,
  PREPARATION: therapist,
  CONSULTATION: prescriber,
  FOLLOW_UP: prescriber,
};

/** Who was chosen by name. */
export function chosenStaff(staff: string): { staffId: string; part: string } | null {
  const [part = '', staffId] = staff.split(':');
  return staffId ? { staffId, part } : null;
}

/** The chosen person with the part that is theirs at a visit of the kind; nobody where they have none. */
export function staffFor(
  staff: string,
  kind: AppointmentKind,
  people: readonly { id: string; roles: readonly Role[] }[],
): string {
  const chosen = chosenStaff(staff);
  if (chosen?.part !== 'ANY') return staff;
  const roles = people.find(({ id }) => id === chosen.staffId)?.roles ?? [];
  const duty = duties[kind].find(({ role }) => roles.includes(role));
  return duty ? `${duty.part}:${chosen.staffId}` : '';
}

/** What a room has to be fit for. */
export const fitnessFor = (kind: AppointmentKind): RoomFitness =>
  kind === 'INFUSION' ? 'INFUSION' : 'THERAPY';

/** The chosen room, or none where it is not fit for the kind. */
export function roomFor(
  roomId: string,
  kind: AppointmentKind,
  rooms: readonly { id: string; fitFor: readonly RoomFitness[] }[],
): string {
  const room = rooms.find(({ id }) => id === roomId);
  return room && !room.fitFor.includes(fitnessFor(kind)) ? '' : roomId;
}

/** The desk's own time as an instant (ISO), or null while there is none or it is not whole. */
export function ownStart(choice: BookingChoice, zone: string): string | null {
  const clock = /^(\d{2}):(\d{2})$/.exec(choice.time);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(choice.date) || !clock) return null;
  return new Date(instantOf(choice.date, Number(clock[1]) * 60 + Number(clock[2]), zone)).toISOString();
}

/** The whole minute that runs now, ISO: when a walk-in starts. */
export const thisMinute = (now: number): string => new Date(now - (now % 60_000)).toISOString();

/** What is wrong with the ride as it was typed: it may be empty, and is whole or nothing. */
export function rideTrouble({ rideName, ridePhone }: BookingChoice): 'name' | 'phone' | null {
  const [name, phone] = [rideName.trim(), ridePhone.trim()];
  if (name && !phone) return 'phone';
  return phone && !name ? 'name' : null;
}

/**
 * The booking to be sent for a choice, but for its key.
 *
 * @param startsAt where no offered time is taken: the desk's own, or now
 */
export function bookingInput(
  choice: BookingChoice,
  of: { kind: AppointmentKind; courseSessionId?: string; locationId: string; patientId: string },
  at: { time: FreeTime } | { startsAt: string },
): Omit<BookAppointmentInput, 'idempotencyKey'> {
  const staff = chosenStaff(choice.staff);
  const reservations =
    'time' in at
      ? reservationsOf(at.time)
      : {
          startsAt: at.startsAt,
          ...(choice.roomId ? { roomId: choice.roomId } : {}),
          ...(staff ? { staff: [{ ...staff, part: staff.part as StaffPart }] } : {}),
        };
  const ride = { name: choice.rideName.trim(), phone: choice.ridePhone.trim() };
  return {
    ...of,
    virtual: choice.virtual,
    walkIn: choice.walkIn,
    confirmSpacing: false,
    ...reservations,
    ...(of.kind === 'INFUSION' && ride.name && ride.phone ? { ride } : {}),
  };
}
