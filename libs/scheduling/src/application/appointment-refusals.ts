import type { AppointmentId, CourseSessionId, Instant, StaffId } from '@kapstone/kernel';
import type { PlainRefusal } from '@kapstone/platform';
import {
  type AppointmentStatus,
  type AppointmentStatusRefusal,
  notInUse,
  type UnavailableReason,
} from '../domain/index.js';
import type { FreeTimeView } from './free-times.reader.js';

/** Something that has what was asked for; whose it is and who put it there, for those who may know. */
export interface InTheWayView {
  readonly resource: 'ROOM' | 'STAFF' | 'PATIENT';
  readonly name: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Where, if somebody is in person at another location. */
  readonly locationName: string | null;
  readonly patientName: string | null;
  readonly bookedBy: string | null;
  readonly bookedAt: Instant | null;
  /** Of times that are held, when they are free again by themselves. */
  readonly heldUntil: Instant | null;
}

export interface SlotTakenRefusal extends PlainRefusal<'SLOT_TAKEN'> {
  readonly inTheWay: readonly InTheWayView[];
  /** Beside whose other visit the caller may book it on purpose: nothing else is in the way. */
  readonly besideStaffIds: readonly StaffId[];
  /** When a whole course was booked: the session whose time cannot be had. */
  readonly courseSessionId?: CourseSessionId;
  /** When several visits were moved: the one whose time cannot be had. */
  readonly appointmentId?: AppointmentId;
  /** When two visits that were moved are in each other's way: the other. */
  readonly otherAppointmentId?: AppointmentId;
  readonly nextFree: readonly FreeTimeView[];
}

export interface NotAvailableRefusal extends PlainRefusal<'NOT_AVAILABLE'> {
  readonly reasons: readonly UnavailableReason[];
  readonly courseSessionId?: CourseSessionId;
  readonly appointmentId?: AppointmentId;
  readonly nextFree: readonly FreeTimeView[];
}

/** A location that was withdrawn: no later time and no other wish is had there. */
export function locationNotInUse(name: string): NotAvailableRefusal {
  const message = notInUse(name);
  return {
    code: 'NOT_AVAILABLE',
    message: `${message} Choose another location.`,
    reasons: [{ code: 'LOCATION_CLOSED', message }],
    nextFree: [],
  };
}

export interface WrongStatusRefusal extends PlainRefusal<'WRONG_STATUS'> {
  readonly status: AppointmentStatus;
}

export interface SessionAlreadyBookedRefusal extends PlainRefusal<'SESSION_ALREADY_BOOKED'> {
  readonly appointmentId: AppointmentId;
}

export const noCourseSession: PlainRefusal<'NO_COURSE_SESSION'> = {
  code: 'NO_COURSE_SESSION',
  message: 'No active course of this patient has such a session left to book. Start a course first.',
};

export const nothingLeft: PlainRefusal<'NO_COURSE_SESSION'> = {
  code: 'NO_COURSE_SESSION',
  message: 'Every session of the active course is booked or over.',
};

export const sessionAlreadyBooked = (appointmentId: AppointmentId): SessionAlreadyBookedRefusal => ({
  code: 'SESSION_ALREADY_BOOKED',
  message: 'This session is booked already. Move that appointment, or cancel it first.',
  appointmentId,
});

const STATUS_WORDS: Readonly<Record<AppointmentStatus, string>> = {
  BOOKED: 'is booked and the patient is not here yet',
  CHECKED_IN: 'is waiting to begin',
  IN_PROGRESS: 'is in progress',
  COMPLETED: 'is over',
  NO_SHOW: 'was marked as a no-show',
  CANCELLED: 'was cancelled',
};

function statusWords(refusal: AppointmentStatusRefusal, status: AppointmentStatus): string {
  switch (refusal.code) {
    case 'INFUSION_HAS_ITS_OWN_START':
      return 'An infusion is started behind its readiness. Use Start infusion.';
    case 'INFUSION_HAS_ITS_OWN_END':
      return 'An infusion ends with the end of its dose. Use Complete infusion.';
    case 'NOT_AN_INFUSION':
      return 'This is no infusion. Use Start and Complete.';
    case 'NOT_CHECKED_IN':
      return 'The patient is not checked in yet. Check them in first.';
    case 'NOT_STARTED':
      return 'This appointment was not started. Start it first.';
    case 'NOT_ITS_DAY':
      return 'This visit is on another day. Wait for its day, or move it to today.';
    case 'NOT_YET_BEGUN':
      return 'It has not begun yet. Wait for its start, or cancel it.';
    case 'WRONG_STATUS':
      return `This appointment ${STATUS_WORDS[status]}. Book a new one if there is more to do.`;
  }
}

export const wrongStatus = (
  refusal: AppointmentStatusRefusal,
  status: AppointmentStatus,
): WrongStatusRefusal => ({
  code: 'WRONG_STATUS',
  message: statusWords(refusal, status),
  status,
});
