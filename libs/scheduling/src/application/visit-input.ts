import {
  HOUR_MS,
  DAY_MS,
  MINUTE_MS,
  type Instant,
  plusMs,
  type RoomId,
  type StaffId,
} from '@kapstone/kernel';
import { badInput, parseId, parseText } from '@kapstone/platform';
import {
  APPOINTMENT_KINDS,
  STAFF_DUTIES,
  type AppointmentKind,
  type StaffChoice,
  type StaffPart,
  type VisitWish,
} from '../domain/index.js';

const FURTHEST_MS = 366 * DAY_MS;
/** A walk-in is written down while the patient already stands there. */
const WALK_IN_MS = HOUR_MS / 4;

export interface RideInput {
  readonly name: string;
  readonly phone: string;
}

export interface StaffInput {
  readonly staffId: string;
  readonly part: StaffPart;
}

/** What is wished for besides the time. */
export interface WishInput {
  readonly kind: AppointmentKind;
  readonly virtual: boolean;
  readonly durationMinutes?: number | null;
  readonly roomId?: string | null;
  readonly staff?: readonly StaffInput[] | null;
}

/** The last start that may be booked, or offered. */
export const lastBookable = (now: Instant): Instant => plusMs(now, FURTHEST_MS);

const PAST = 'Choose a time that is still to come.';

/** @throws BAD_INPUT naming the field, when a time is more than a year away: nobody's schedule is read there. */
export function checkReach(at: Instant, now: Instant, field = 'startsAt'): void {
  if (Math.abs(at - now) > FURTHEST_MS)
    throw badInput(field, at < now ? PAST : 'Choose a time within a year from now.');
}

/**
 * Judged with the effect, not before: a replay of an idempotency key is answered also once the time has come.
 * @throws BAD_INPUT when a start lies in the past, which only a walk-in's may by minutes.
 */
export function checkStart(startsAt: Instant, walkIn: boolean, now: Instant): void {
  if (startsAt < now - (walkIn ? WALK_IN_MS : 0)) throw badInput('startsAt', PAST);
  if (walkIn && startsAt > now + WALK_IN_MS)
    throw badInput('startsAt', 'A walk-in starts now. Book an appointment for later.');
  if (startsAt % MINUTE_MS !== 0 && !walkIn)
    throw badInput('startsAt', 'An appointment starts on a whole minute.');
}

function parseStaff(kind: AppointmentKind, staff: readonly StaffInput[]): StaffChoice[] {
  const parts = APPOINTMENT_KINDS[kind].staff.map((duty) => STAFF_DUTIES[duty].part);
  const chosen = staff.map(({ staffId, part }) => ({
    staffId: parseId<StaffId>(staffId, 'staff member', 'staff'),
    part,
  }));
  for (const { part } of chosen) {
    if (!parts.includes(part)) throw badInput('staff', `Nobody has the part ${part} at this kind of visit.`);
    if (chosen.filter((other) => other.part === part).length > 1) {
      throw badInput('staff', `Name one staff member for the part ${part}.`);
    }
  }
  return chosen;
}

/**
 * Reads what is wished for besides the time.
 * @throws BAD_INPUT naming the field, for what can be at no time.
 */
export function parseWish(input: WishInput): VisitWish {
  const { kind, virtual } = input;
  const rule = APPOINTMENT_KINDS[kind];
  if (virtual && !rule.mayBeVirtual) throw badInput('virtual', 'An infusion takes place at the practice.');
  if (virtual && input.roomId) throw badInput('roomId', 'A virtual visit takes no room.');
  const minutes = input.durationMinutes ?? rule.durationMinutes;
  if (minutes < rule.minimumMinutes || minutes > rule.maximumMinutes) {
    throw badInput(
      'durationMinutes',
      `This kind of visit takes ${rule.minimumMinutes} to ${rule.maximumMinutes} minutes.`,
    );
  }
  return {
    kind,
    virtual,
    roomId: input.roomId ? parseId<RoomId>(input.roomId, 'room', 'roomId') : null,
    staff: parseStaff(kind, input.staff ?? []),
  };
}

export const parseRide = (ride: RideInput): RideInput => ({
  name: parseText(ride.name, 'ride.name', { max: 120 }),
  phone: parseText(ride.phone, 'ride.phone', { max: 40 }),
});
