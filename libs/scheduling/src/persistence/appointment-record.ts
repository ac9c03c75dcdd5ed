import type {
  AppointmentId,
  CourseSessionId,
  Instant,
  LocationId,
  PatientId,
  RoomId,
  ZoneId,
} from '@kapstone/kernel';
import type { ReadTx } from '@kapstone/platform';
import type {
  AppointmentKind,
  AppointmentStatus,
  CancelCategory,
  CancelReason,
  Overbook,
  StaffChoice,
  VisitState,
} from '../domain/index.js';
import { ms } from './epoch-ms.js';

/** An appointment with everything that a change is decided on. */
export interface AppointmentRecord {
  readonly id: AppointmentId;
  readonly version: number;
  readonly kind: AppointmentKind;
  readonly locationId: LocationId;
  readonly zone: ZoneId;
  readonly patientId: PatientId;
  readonly courseSessionId: CourseSessionId | null;
  readonly virtual: boolean;
  readonly walkIn: boolean;
  /** Whether somebody else is with the same staff member in its time. Told of what was overbooked. */
  readonly isBeside: boolean;
  readonly state: VisitState;
}

interface JsonAppointment {
  readonly id: AppointmentId;
  readonly version: number;
  readonly kind: AppointmentKind;
  readonly locationId: LocationId;
  readonly zone: ZoneId;
  readonly patientId: PatientId;
  readonly courseSessionId: CourseSessionId | null;
  readonly virtual: boolean;
  readonly walkIn: boolean;
  readonly isBeside: boolean;
  readonly status: AppointmentStatus;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly doseEndsAt: Instant | null;
  readonly roomId: RoomId | null;
  readonly staff: readonly StaffChoice[];
  readonly rideName: string | null;
  readonly ridePhone: string | null;
  readonly rideConfirmedAt: Instant | null;
  readonly checkedInAt: Instant | null;
  readonly startedAt: Instant | null;
  readonly completedAt: Instant | null;
  readonly cancelledAt: Instant | null;
  readonly cancelReason: CancelReason | null;
  readonly cancelCategory: CancelCategory | null;
  readonly cancelledLate: boolean | null;
  readonly overbook: Overbook | null;
}

/** One appointment as JSON, instants as epoch milliseconds; `a` is its row. */
const APPOINTMENT_JSON = `
json_build_object('id', a.id, 'version', a.version, 'kind', a.kind, 'locationId', a.location_id,
  'zone', (select l.time_zone from location_facts l where l.practice_id = a.practice_id and l.id = a.location_id),
  'patientId', a.patient_id, 'courseSessionId', a.course_session_id, 'virtual', a.virtual, 'walkIn', a.walk_in,
  'isBeside', a.overbook_reason is not null and stands_beside(a.practice_id, a.id),
  'status', a.status, 'startsAt', ${ms('a.starts_at')}, 'endsAt', ${ms('a.ends_at')}, 'doseEndsAt', ${ms('a.dose_ends_at')},
  'roomId', a.room_id, 'rideName', a.ride_name, 'ridePhone', a.ride_phone, 'rideConfirmedAt', ${ms('a.ride_confirmed_at')},
  'checkedInAt', ${ms('a.checked_in_at')}, 'startedAt', ${ms('a.started_at')}, 'completedAt', ${ms('a.completed_at')},
  'cancelledAt', ${ms('a.cancelled_at')}, 'cancelReason', a.cancel_reason,
  'cancelCategory', a.cancel_category, 'cancelledLate', a.cancelled_late,
  'overbook', case when a.overbook_reason is not null then json_build_object('reason', a.overbook_reason, 'by', a.overbooked_by) end,
  'staff', (select coalesce(json_agg(json_build_object('staffId', t.staff_id, 'part', t.part) order by t.part, t.staff_id), '[]')
            from appointment_staff t where t.practice_id = a.practice_id and t.appointment_id = a.id))`;

/**
 * Appointments as JSON, each under a key, in the order of their starts.
 * @param key what it was asked for by, of `a`, the appointment, and what is joined.
 * @param rest joins and conditions; $1 is the practice.
 */
export const appointmentsSql = (key: string, rest: string): string => `
select coalesce(json_agg(json_build_array(x.key, x.appointment) order by x.starts_at, x.id), '[]')::text as appointments
from (select ${key} as key, a.starts_at, a.id, ${APPOINTMENT_JSON} as appointment from appointment a ${rest}) x`;

function toRecord({
  id,
  version,
  kind,
  locationId,
  zone,
  patientId,
  virtual,
  walkIn,
  isBeside,
  rideName,
  ridePhone,
  rideConfirmedAt,
  ...state
}: JsonAppointment): AppointmentRecord {
  const { courseSessionId } = state;
  const ride =
    rideName === null ? null : { name: rideName, phone: ridePhone ?? '', confirmedAt: rideConfirmedAt };
  return {
    id,
    version,
    kind,
    locationId,
    zone,
    patientId,
    courseSessionId,
    virtual,
    walkIn,
    isBeside,
    state: { ...state, ride },
  };
}

/** Reads what {@link appointmentsSql} gives. */
export const parseAppointments = <Key extends string>(text: string): (readonly [Key, AppointmentRecord])[] =>
  (JSON.parse(text) as (readonly [Key, JsonAppointment])[]).map(([key, json]) => [key, toRecord(json)]);

const BY_ID = appointmentsSql('a.id', 'where a.practice_id = $1 and a.id = $2');

const BY_IDS = appointmentsSql('a.id', 'where a.practice_id = $1 and a.id = any ($2)');

/** Appointments of the practice, by their ids. */
export async function findAppointments(
  tx: ReadTx,
  ids: readonly AppointmentId[],
): Promise<ReadonlyMap<AppointmentId, AppointmentRecord>> {
  const [row] = await tx.query<{ appointments: string }>(BY_IDS, [tx.ctx.actor.practiceId, ids]);
  return new Map(parseAppointments<AppointmentId>(row!.appointments));
}

/** One appointment of the practice; null where there is none. */
export async function findAppointment(tx: ReadTx, id: AppointmentId): Promise<AppointmentRecord | null> {
  const [row] = await tx.query<{ appointments: string }>(BY_ID, [tx.ctx.actor.practiceId, id]);
  const [found] = parseAppointments(row!.appointments);
  return found?.[1] ?? null;
}

const INTEGRATION_OF = appointmentsSql(
  'a.id',
  `join course_session_facts s on s.practice_id = $1 and s.id = a.course_session_id and s.infusion_session_id = $2
   where a.practice_id = $1 and a.status = 'BOOKED'`,
);

/** The integration session that is booked for what follows an infusion's session; null where none is. */
export async function bookedIntegrationOf(
  tx: ReadTx,
  infusionSessionId: CourseSessionId,
): Promise<AppointmentRecord | null> {
  const [row] = await tx.query<{ appointments: string }>(INTEGRATION_OF, [
    tx.ctx.actor.practiceId,
    infusionSessionId,
  ]);
  const [found] = parseAppointments(row!.appointments);
  return found?.[1] ?? null;
}
