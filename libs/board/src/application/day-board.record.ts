import type {
  AppointmentId,
  CourseSessionId,
  Instant,
  LocalDate,
  LocalMinutes,
  PatientId,
  RoomId,
  StaffId,
  ZoneId,
} from '@kapstone/kernel';
import type { PracticeFactsRecord, ReadinessFactsRecord } from '@kapstone/readiness';
import type { Role } from '@kapstone/platform';
import type { AppointmentKind, AppointmentStatus, RoomFitness, StaffPart } from '@kapstone/scheduling';

/** A span of a weekly pattern, with the dates on which it counts. */
type Hours = readonly [
  weekday: number,
  startsAt: LocalMinutes,
  endsAt: LocalMinutes,
  from: LocalDate,
  until: LocalDate,
];

/**
 * What the statement of the day board gives. Instants are epoch milliseconds, times of day minutes after midnight. Hours, closures and
 * exceptions are those of the day, of the one before and of the one after.
 */
export interface DayBoardRecord {
  /** Null where there is no such location. */
  readonly timeZone: ZoneId | null;
  readonly active: boolean | null;
  readonly keepsFederalHolidays: boolean | null;
  readonly practice: PracticeFactsRecord;
  readonly hours: readonly Hours[];
  readonly closures: readonly {
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
    readonly reason: string;
  }[];
  readonly staff: readonly {
    readonly id: StaffId;
    readonly name: string;
    readonly credentials: string | null;
    readonly active: boolean;
    readonly kinds: readonly AppointmentKind[];
    readonly roles: readonly Role[] | null;
    readonly hours: readonly Hours[];
    readonly exceptions: readonly {
      readonly kind: 'TIME_OFF' | 'EXTRA_HOURS';
      readonly start: Instant;
      readonly end: Instant;
    }[];
  }[];
  readonly rooms: readonly {
    readonly id: RoomId;
    readonly name: string;
    readonly detail: string | null;
    readonly active: boolean;
    readonly fitFor: readonly RoomFitness[];
    readonly out: readonly { readonly start: Instant; readonly end: Instant; readonly reason: string }[];
  }[];
  /** Those that have run out too: what time it is, the view knows. */
  readonly holds: readonly {
    readonly columnId: StaffId | RoomId;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly expiresAt: Instant;
    readonly heldBy: string;
    readonly patientId: PatientId;
    readonly patientName: string;
  }[];
  readonly appointments: readonly {
    readonly id: AppointmentId;
    readonly version: number;
    readonly kind: AppointmentKind;
    readonly status: AppointmentStatus;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly doseEndsAt: Instant | null;
    /** For how long its staff are held, of a visit that has not begun. */
    readonly held: readonly [start: Instant, end: Instant] | null;
    readonly virtual: boolean;
    readonly walkIn: boolean;
    readonly overbooked: boolean;
    readonly patientId: PatientId;
    readonly patientName: string;
    readonly roomId: RoomId | null;
    readonly staff: readonly { readonly id: StaffId; readonly part: StaffPart }[];
    readonly courseSessionId: CourseSessionId | null;
    readonly sessionNumber: number | null;
    readonly sessionCount: number | null;
    readonly checkedInAt: Instant | null;
    readonly startedAt: Instant | null;
    readonly completedAt: Instant | null;
    readonly rideName: string | null;
    readonly reply: 'CONFIRMED' | 'ASKED_TO_MOVE' | null;
    readonly readiness: ReadinessFactsRecord;
  }[];
}
