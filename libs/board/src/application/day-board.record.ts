import type {
  AppointmentId,
  CourseSessionId,
  Instant,
  PatientId,
  RoomId,
  StaffId,
  ZoneId,
} from '@kapstone/kernel';
import type { PracticeFactsRecord, ReadinessFactsRecord } from '@kapstone/readiness';
import type { Role } from '@kapstone/platform';

type Minutes = readonly [start: number, end: number];

/** What the statement of the day board gives. Instants are epoch milliseconds, pairs are minutes after midnight. */
export interface DayBoardRecord {
  /** Null where there is no such location. */
  readonly timeZone: ZoneId | null;
  readonly keepsFederalHolidays: boolean | null;
  readonly practice: PracticeFactsRecord;
  readonly hours: readonly Minutes[];
  /** Why the location is closed all day; null on a day like any other. */
  readonly closed: string | null;
  readonly staff: readonly {
    readonly id: StaffId;
    readonly name: string;
    readonly credentials: string | null;
    readonly roles: readonly Role[] | null;
    readonly hours: readonly Minutes[];
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
    readonly fitFor: readonly string[];
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
    readonly kind: string;
    readonly status: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly doseEndsAt: Instant | null;
    readonly virtual: boolean;
    readonly walkIn: boolean;
    readonly overbooked: boolean;
    readonly patientId: PatientId;
    readonly patientName: string;
    readonly roomId: RoomId | null;
    readonly staff: readonly { readonly id: StaffId; readonly part: string }[];
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
