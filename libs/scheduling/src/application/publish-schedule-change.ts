import {
  dateAt,
  type Instant,
  type LocalDate,
  type LocationId,
  type PatientId,
  plusHours,
  type StaffId,
  toIso,
  type ZoneId,
} from '@kapstone/kernel';
import { actorStaffId, type Tx } from '@kapstone/platform';

/** Appointments last 12 hours at most (ck_appointment_length): what began before is over. */
const REACH_HOURS = -12;

/**
 * Tells the boards of every location at which a patient is still expected that something about the patient changed: consent,
 * screening or an estimate, which readiness shows. Of a patient who is expected nowhere no day looks different, and yet the open
 * pages of the patient have to hear of it: then every location is told, of no date.
 */
export async function publishPatientScheduleChange(tx: Tx, patientId: PatientId): Promise<void> {
  const told = await publishDaysOf(tx, 'a.patient_id = $2', patientId, patientId);
  if (told > 0) return;
  const locations = await tx.query<{ id: LocationId }>(
    'select id from location_facts where practice_id = $1 and active order by id',
    [tx.ctx.actor.practiceId],
  );
  for (const { id } of locations) await publish(tx, id, patientId, []);
}

/** The same of a staff member: which visits they take, or by which role. */
export async function publishStaffScheduleChange(tx: Tx, staffId: StaffId): Promise<void> {
  await publishDaysOf(
    tx,
    'a.id in (select t.appointment_id from appointment_staff t where t.practice_id = $1 and t.staff_id = $2)',
    staffId,
    null,
  );
}

/** @returns how many locations were told */
async function publishDaysOf(
  tx: Tx,
  whose: string,
  id: PatientId | StaffId,
  patientId: PatientId | null,
): Promise<number> {
  const rows = await tx.query<{ locationId: LocationId; zone: ZoneId; startsAt: Date }>(
    `select a.location_id as "locationId", l.time_zone as zone, a.starts_at as "startsAt"
     from appointment a join location_facts l on l.practice_id = a.practice_id and l.id = a.location_id
     where a.practice_id = $1 and ${whose} and a.starts_at > $3
       and a.status not in ('COMPLETED', 'NO_SHOW', 'CANCELLED')
     order by a.starts_at`,
    [tx.ctx.actor.practiceId, id, toIso(plusHours(tx.ctx.now, REACH_HOURS))],
  );
  const dates = new Map<LocationId, Set<LocalDate>>();
  for (const { locationId, zone, startsAt } of rows) {
    const known = dates.get(locationId) ?? new Set();
    dates.set(locationId, known.add(dateAt(startsAt.getTime() as Instant, zone)));
  }
  for (const [locationId, days] of dates) await publish(tx, locationId, patientId, [...days]);
  return dates.size;
}

const publish = (
  tx: Tx,
  locationId: LocationId,
  patientId: PatientId | null,
  dates: readonly LocalDate[],
): Promise<void> =>
  tx.publish('schedule.changed', {
    locationId,
    appointmentId: null,
    patientId,
    dates,
    by: actorStaffId(tx.ctx.actor),
  });
