import {
  dateAt,
  toIso,
  type CourseSessionId,
  type Instant,
  type Interval,
  type PatientId,
  type RoomId,
  type StaffId,
  type ZoneId,
} from '@kapstone/kernel';
import { STAFF_DUTIES, type StaffChoice, type StaffPart } from './appointment-kinds.js';
import type { AppointmentStatus } from './appointment-status.js';
import type { CancelCategory, CancelReason } from './cancellation.js';
import type { Assignment } from './free-times.js';
import { BESIDE_LANE } from './lanes.js';

/** Who takes the patient home after an infusion. */
export interface Ride {
  readonly name: string;
  readonly phone: string;
  readonly confirmedAt: Instant | null;
}

/** That a visit was put beside another of its staff member on purpose: why, and who did. It stays when the other one leaves. */
export interface Overbook {
  readonly reason: string;
  readonly by: StaffId;
}

/** What of an appointment may change: what undoing puts back. */
export interface VisitState {
  readonly status: AppointmentStatus;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The session of a course that it is for; left out in what was kept before it could be another. */
  readonly courseSessionId?: CourseSessionId | null;
  /** The planned, later the actual end of the dose; null for what is no infusion. */
  readonly doseEndsAt: Instant | null;
  readonly roomId: RoomId | null;
  readonly staff: readonly StaffChoice[];
  readonly ride: Ride | null;
  readonly checkedInAt: Instant | null;
  readonly startedAt: Instant | null;
  readonly completedAt: Instant | null;
  readonly cancelledAt: Instant | null;
  readonly cancelReason: CancelReason | null;
  readonly cancelCategory: CancelCategory | null;
  /** Cancelled with less notice than the kind asked for then; null while it is not cancelled. */
  readonly cancelledLate: boolean | null;
  /** Null for a visit that was booked alone; left out in what was kept before it could be. */
  readonly overbook?: Overbook | null;
}

/** One resource taken for a period. */
export interface Reservation extends Interval {
  readonly kind: 'PATIENT' | 'ROOM' | StaffPart;
  readonly resourceId: string;
  /** One lane, or the one beside them; null for all of them. */
  readonly lane: number | null;
}

/**
 * What a visit reserves: the patient while they are there, the room with its turnover, of each staff member what the duty takes.
 */
export function reservationsFor(
  patientId: PatientId,
  stay: Interval,
  assignments: readonly Assignment[],
): Reservation[] {
  const reserved: Reservation[] = [{ kind: 'PATIENT', resourceId: patientId, lane: null, ...stay }];
  for (const { need, id, lanes, period } of assignments) {
    const duty = need === 'ROOM' ? null : STAFF_DUTIES[need];
    const isOne = duty && (!duty.isExclusive || lanes[0] === BESIDE_LANE);
    const lane = isOne ? lanes[0]! : null;
    reserved.push({ kind: duty?.part ?? 'ROOM', resourceId: id, lane, ...period });
  }
  return reserved;
}

/** Where and with whom a visit takes place. */
export function whereAndWho(assignments: readonly Assignment[]): Pick<VisitState, 'roomId' | 'staff'> {
  const room = assignments.find(({ need }) => need === 'ROOM');
  return {
    roomId: (room?.id as RoomId | undefined) ?? null,
    staff: assignments.flatMap(({ need, id }) =>
      need === 'ROOM' ? [] : [{ staffId: id as StaffId, part: STAFF_DUTIES[need].part }],
    ),
  };
}

/** A visit at another time. On another day nobody has come for it yet, and the ride home is to be confirmed anew. */
export function movedVisit(
  state: VisitState,
  visit: Pick<VisitState, 'startsAt' | 'endsAt' | 'doseEndsAt' | 'roomId' | 'staff' | 'overbook'>,
  zone: ZoneId,
): VisitState {
  const moved = { ...state, ...visit };
  if (dateAt(visit.startsAt, zone) === dateAt(state.startsAt, zone)) return moved;
  const ride = state.ride && { ...state.ride, confirmedAt: null };
  return { ...moved, status: 'BOOKED', checkedInAt: null, ride };
}

export interface ChangedField {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

const instantText = (at: Instant | null): string | null => (at === null ? null : toIso(at));
const staffText = (staff: readonly StaffChoice[]): string | null =>
  staff
    .map(({ staffId, part }) => `${part} ${staffId}`)
    .sort()
    .join(', ') || null;

/** The fields of a state as text, for the audit. None of them is clinical. */
const fieldsOf = (state: VisitState): Record<string, string | null> => ({
  status: state.status,
  startsAt: instantText(state.startsAt),
  endsAt: instantText(state.endsAt),
  courseSessionId: state.courseSessionId ?? null,
  doseEndsAt: instantText(state.doseEndsAt),
  roomId: state.roomId,
  staff: staffText(state.staff),
  rideName: state.ride?.name ?? null,
  ridePhone: state.ride?.phone ?? null,
  rideConfirmedAt: instantText(state.ride?.confirmedAt ?? null),
  checkedInAt: instantText(state.checkedInAt),
  startedAt: instantText(state.startedAt),
  completedAt: instantText(state.completedAt),
  cancelledAt: instantText(state.cancelledAt),
  cancelReason: state.cancelReason,
  cancelCategory: state.cancelCategory ?? null,
  cancelledLate: state.cancelledLate == null ? null : String(state.cancelledLate),
  overbookReason: state.overbook?.reason ?? null,
});

/** What became different from one state to another; of a new appointment everything that is set. */
export function changedFields(before: VisitState | null, after: VisitState): ChangedField[] {
  const was = before ? fieldsOf(before) : {};
  return Object.entries(fieldsOf(after))
    .map(([field, to]) => ({ field, from: was[field] ?? null, to }))
    .filter(({ from, to }) => from !== to);
}
