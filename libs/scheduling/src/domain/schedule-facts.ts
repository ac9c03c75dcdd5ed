import type {
  AppointmentId,
  CourseId,
  CourseSessionId,
  Instant,
  Interval,
  LocalDate,
  LocationId,
  PatientId,
  RoomId,
  StaffId,
  ZoneId,
} from '@kapstone/kernel';
import type { AppointmentKind, RoomFitness, StaffPart, StaffRole } from './appointment-kinds.js';
import type { SessionPlace } from './course/session-place.js';
import type { Taken } from './lanes.js';
import type { WeeklyHours } from './working-time.js';

/** Why a place or a resource is not to be had for a while. */
export interface Unavailable extends Interval {
  readonly reason: string;
}

export interface LocationFacts {
  readonly id: LocationId;
  readonly name: string;
  readonly zone: ZoneId;
  readonly active: boolean;
  readonly hours: readonly WeeklyHours[];
  /** Federal holidays included, where the location keeps them. */
  readonly closures: readonly {
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
    readonly reason: string;
  }[];
}

export interface RoomFacts {
  readonly id: RoomId;
  readonly name: string;
  readonly active: boolean;
  readonly fitFor: readonly RoomFitness[];
  readonly turnoverMinutes: number;
  readonly outOfService: readonly Unavailable[];
  readonly taken: readonly Taken[];
}

export interface StaffFacts {
  readonly id: StaffId;
  /** As people say it: "Dr. Amara Osei". */
  readonly name: string;
  readonly active: boolean;
  readonly roles: readonly StaffRole[];
  /** At the location. */
  readonly hours: readonly WeeklyHours[];
  /** Away from every location. */
  readonly timeOff: readonly Interval[];
  /** Worked at the location besides the hours. */
  readonly extraHours: readonly Interval[];
  /** The kinds of visits that they take, as far as their roles allow. */
  readonly kinds: readonly AppointmentKind[];
  /** How many infusions at once. */
  readonly lanes: Readonly<Record<StaffPart, number>>;
  readonly taken: Readonly<Record<StaffPart, readonly Taken[]>>;
}

/** The session of a course that an appointment is for. */
export interface SessionFacts {
  readonly id: CourseSessionId;
  readonly number: number;
  readonly courseId: CourseId;
  readonly courseNumber: number;
  readonly courseActive: boolean;
  readonly prescriberId: StaffId | null;
  /** The course's therapist, or else the one of its sessions so far: the same throughout. */
  readonly therapistId: StaffId | null;
  readonly liveAppointmentId: AppointmentId | null;
}

/** What a booking, a move or a search for free times is decided on: one location around some time, as it was read. */
export interface ScheduleFacts {
  readonly location: LocationFacts;
  /** What the practice has set for the kind; the length of the visit as it is asked for, if it is. */
  readonly durationMinutes: number;
  readonly doseMinutes: number | null;
  readonly preparationMinutes: number;
  readonly recoveryMinutes: number;
  readonly turnoverMinutes: number;
  readonly noticeHours: number;
  readonly patient: {
    readonly id: PatientId;
    readonly name: string;
    readonly active: boolean;
    readonly taken: readonly Taken[];
  } | null;
  /** The session asked for, or the next one of the kind without a live appointment. */
  readonly session: SessionFacts | null;
  readonly rooms: readonly RoomFacts[];
  readonly staff: readonly StaffFacts[];
  /** The live visits of its course, also those that are about to move; none where facts are read for several visits. */
  readonly course: readonly SessionPlace[];
  /** Starts of the patient’s other live infusions, of whatever course; only for an infusion. */
  readonly infusionStarts: readonly Instant[];
  /** The planned or actual end of the dose that an integration session follows. */
  readonly doseEndsAt: Instant | null;
}
