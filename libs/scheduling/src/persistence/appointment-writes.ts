import {
  dateAt,
  newId,
  toIso,
  type AppointmentId,
  type Instant,
  type LocationId,
  type PatientId,
  type StaffId,
  type ZoneId,
} from '@kapstone/kernel';
import { actorStaffId, type Tx } from '@kapstone/platform';
import {
  changedFields,
  type AppointmentChangeKind,
  type AppointmentKind,
  type Reservation,
  type VisitState,
} from '../domain/index.js';
import type { AppointmentRecord } from './appointment-record.js';

const lockedSql = (more: string): string => `
locked as materialized (
  select count(pg_advisory_xact_lock(ordered.hash)) from (
    select hashtextextended(wanted.resource, 0) as hash from (select unnest($1::text[]) as resource ${more}) wanted order by 1
  ) ordered
)`;

/** The resources of reservations, for as long as the transaction lasts, in one order: constraints alone would deadlock. */
const LOCKED = lockedSql('');

/**
 * The same, and with them the resources of what the caller holds for a patient, which may be let go of.
 * @param holder the place of who writes, with the patient in the one after it.
 */
export const lockedWithHold = (holder: number, patients = `$${holder + 1}::uuid`): string =>
  lockedSql(`
      union select r.practice_id || ':' || r.resource_kind || ':' || r.resource_id
      from course_hold h join reservation r on r.practice_id = h.practice_id and r.hold_id = h.id
      where h.held_by = $${holder}::uuid and h.patient_id = ${patients}`);

/**
 * Deletes what holds have of these reservations, where they have run out or are the caller's own for the patient: no job need have run,
 * and what is inserted waits for it. Of the caller's own, a session goes with all that it has: one that is booked, elsewhere too, or that
 * is no longer whole. Any other hold is in the way, which the exclusion constraint says.
 * @param reservations the place of the JSON, with now, who writes and for which patient in the three after it.
 * @param session what gives the session that is booked.
 */
export const displaced = (reservations: number, session = 'null::uuid'): string => `
own as materialized (
  select h.id from course_hold h where h.held_by = $${reservations + 2}::uuid and h.patient_id = $${reservations + 3}::uuid
), met as materialized (
  select r.hold_id, r.course_session_id, r.resource_kind, r.resource_id
  from jsonb_populate_recordset(null::reservation, $${reservations}::jsonb) n
  -- Somebody who is held in the one part elsewhere cannot take the other here.
  join reservation r on r.practice_id = n.practice_id and r.resource_id = n.resource_id
    and r.resource_kind = any (case when n.resource_kind in ('ATTENDING', 'SUPERVISING') then '{ATTENDING,SUPERVISING}'::text[]
      else array[n.resource_kind] end)
    and r.hold_id is not null and r.starts_at < n.ends_at and r.ends_at > n.starts_at
  -- Not before the locks: whoever has them may be about to delete the same.
  where (select count(*) from locked) > 0
), displaced as (
  delete from reservation r using (
    select m.hold_id, m.course_session_id, m.resource_kind, m.resource_id from met m
    union select r.hold_id, r.course_session_id, r.resource_kind, r.resource_id
    from own join reservation r on r.hold_id = own.id and r.course_session_id in (
      select m.course_session_id from met m where m.hold_id = own.id union select ${session})
  ) gone
  where r.hold_id = gone.hold_id and r.course_session_id = gone.course_session_id
    and r.resource_kind = gone.resource_kind and r.resource_id = gone.resource_id
    and (r.expires_at <= $${reservations + 1}::timestamptz or r.hold_id in (select id from own))
  returning 1
)`;

const BOOK = `
with ${lockedWithHold(6)}, ${displaced(4, `course_session_id from jsonb_populate_record(null::appointment, $2::jsonb)`)}, booked as (
  insert into appointment
  select a.* from locked, (select count(*) from displaced) gone, jsonb_populate_record(null::appointment, $2::jsonb) a returning id
), staffed as (
  insert into appointment_staff select s.* from booked, jsonb_populate_recordset(null::appointment_staff, $3::jsonb) s
), reserved as (
  insert into reservation select r.* from booked, jsonb_populate_recordset(null::reservation, $4::jsonb) r
), recorded as (
  insert into appointment_change select c.* from booked, jsonb_populate_record(null::appointment_change, $8::jsonb) c
)
select id from booked`;

const STATE_COLUMNS = [
  'course_session_id',
  'status',
  'starts_at',
  'ends_at',
  'dose_ends_at',
  'room_id',
  'ride_name',
  'ride_phone',
  'ride_confirmed_at',
  'checked_in_at',
  'started_at',
  'completed_at',
  'cancelled_at',
  'cancel_reason',
  'cancel_category',
  'cancelled_late',
  'overbook_reason',
  'overbooked_by',
  'version',
] as const;

/** Only from the version that was seen. $2 is the row as it shall be. */
const CHANGED = `
changed as (
  update appointment a set (${STATE_COLUMNS.join(', ')}) = (${STATE_COLUMNS.map((column) => `n.${column}`).join(', ')})
  from locked, jsonb_populate_record(null::appointment, $2::jsonb) n
  where a.practice_id = n.practice_id and a.id = n.id and a.version = n.version - 1
  returning a.practice_id, a.id, a.version
), recorded as (
  insert into appointment_change select c.* from changed, jsonb_populate_record(null::appointment_change, $3::jsonb) c
)`;

const KEEP = `with ${LOCKED}, ${CHANGED} select version from changed`;

/** What is inserted waits for what is deleted: the rows may have the same keys. */
const REPLACE = `
with ${lockedWithHold(7)}, ${displaced(5)}, ${CHANGED}, freed as (
  delete from reservation r using changed c where r.practice_id = c.practice_id and r.appointment_id = c.id returning 1
), dismissed as (
  delete from appointment_staff s using changed c where s.practice_id = c.practice_id and s.appointment_id = c.id returning 1
), staffed as (
  insert into appointment_staff
  select s.* from changed, (select count(*) from dismissed) gone, jsonb_populate_recordset(null::appointment_staff, $4::jsonb) s
), reserved as (
  insert into reservation
  select r.* from changed, (select count(*) from freed) gone, (select count(*) from displaced) given, jsonb_populate_recordset(null::reservation, $5::jsonb) r
)
select version from changed`;

/** What is left of the reservations of a visit that is over: the room's turnover moves up to when the patient leaves. */
const SHORTEN = `
with gone as (
  delete from reservation where practice_id = $1 and appointment_id = $2 and starts_at >= $3::timestamptz
), stay as (
  select ends_at from reservation where practice_id = $1 and appointment_id = $2 and resource_kind = 'PATIENT'
)
update reservation r set ends_at = least(r.ends_at, $3::timestamptz + (r.ends_at - stay.ends_at))
from stay where r.practice_id = $1 and r.appointment_id = $2 and r.starts_at < $3::timestamptz`;

const timestamp = (at: Instant | null): string | null => (at === null ? null : toIso(at));

const stateRow = (state: VisitState) => ({
  course_session_id: state.courseSessionId ?? null,
  status: state.status,
  starts_at: toIso(state.startsAt),
  ends_at: toIso(state.endsAt),
  dose_ends_at: timestamp(state.doseEndsAt),
  room_id: state.roomId,
  ride_name: state.ride?.name ?? null,
  ride_phone: state.ride?.phone ?? null,
  ride_confirmed_at: timestamp(state.ride?.confirmedAt ?? null),
  checked_in_at: timestamp(state.checkedInAt),
  started_at: timestamp(state.startedAt),
  completed_at: timestamp(state.completedAt),
  cancelled_at: timestamp(state.cancelledAt),
  cancel_reason: state.cancelReason,
  cancel_category: state.cancelCategory,
  cancelled_late: state.cancelledLate,
  overbook_reason: state.overbook?.reason ?? null,
  overbooked_by: state.overbook?.by ?? null,
});

const staffRows = (tx: Tx, id: AppointmentId, state: VisitState) =>
  state.staff.map(({ staffId, part }) => ({
    practice_id: tx.ctx.actor.practiceId,
    appointment_id: id,
    staff_id: staffId,
    part,
  }));

/** @param owner the columns that say what holds them: a visit, or a hold. */
export const reservationRows = (
  tx: Tx,
  owner: Readonly<Record<string, string>>,
  reservations: readonly Reservation[],
) =>
  reservations.map(({ kind, resourceId, lane, start, end }) => ({
    practice_id: tx.ctx.actor.practiceId,
    ...owner,
    resource_kind: kind,
    resource_id: resourceId,
    lanes: lane === null ? '[1,)' : `[${lane},${lane + 1})`,
    starts_at: toIso(start),
    ends_at: toIso(end),
  }));

export const lockKeys = (tx: Tx, resources: readonly Pick<Reservation, 'kind' | 'resourceId'>[]): string[] =>
  resources.map(({ kind, resourceId }) => `${tx.ctx.actor.practiceId}:${kind}:${resourceId}`);

/** Now, who writes and for which patient: whose holds give way. */
export const holder = (tx: Tx, patientId: PatientId): [string, StaffId | null, PatientId] => [
  toIso(tx.ctx.now),
  actorStaffId(tx.ctx.actor),
  patientId,
];

/** An appointment about to be booked. */
export interface NewAppointment {
  readonly id: AppointmentId;
  readonly kind: AppointmentKind;
  readonly locationId: LocationId;
  readonly zone: ZoneId;
  readonly patientId: PatientId;
  readonly virtual: boolean;
  readonly walkIn: boolean;
  readonly state: VisitState;
}

interface Recorded {
  readonly kind: AppointmentChangeKind;
  readonly appointment: NewAppointment | AppointmentRecord;
  readonly before: VisitState | null;
  readonly after: VisitState;
  readonly version: number;
  readonly together: string | null;
}

const changeRow = (tx: Tx, { kind, appointment, before, after, version, together }: Recorded) => ({
  practice_id: tx.ctx.actor.practiceId,
  id: newId(),
  appointment_id: appointment.id,
  location_id: appointment.locationId,
  at: toIso(tx.ctx.now),
  by_staff_id: actorStaffId(tx.ctx.actor),
  kind,
  before,
  after,
  version_after: version,
  together,
});

/** Keeps for the audit what was done, and tells open consoles which days of the location look different now. */
async function announce(tx: Tx, { appointment, before, after }: Recorded): Promise<void> {
  await tx.audit({
    record: 'appointment',
    recordId: appointment.id,
    patientId: appointment.patientId,
    changes: changedFields(before, after),
  });
  const dates = [before, after].flatMap((state) => (state ? [dateAt(state.startsAt, appointment.zone)] : []));
  await tx.publish('schedule.changed', {
    locationId: appointment.locationId,
    appointmentId: appointment.id,
    patientId: appointment.patientId,
    dates: [...new Set(dates)],
    by: actorStaffId(tx.ctx.actor),
  });
}

/**
 * Waits until nobody else books one of these resources, and keeps others waiting until the transaction ends.
 * @param patientIds for whom: what the caller holds for them is locked too.
 * @throws nothing of its own; taken once a transaction, before anything else is written.
 */
export async function lockResources(
  tx: Tx,
  resources: readonly Pick<Reservation, 'kind' | 'resourceId'>[],
  patientIds: readonly (PatientId | null)[],
): Promise<void> {
  await tx.query(`with ${lockedWithHold(2, 'any ($3::uuid[])')} select * from locked`, [
    lockKeys(tx, resources),
    actorStaffId(tx.ctx.actor),
    patientIds,
  ]);
}

/**
 * Books in one statement: locks, appointment, staff, reservations and the change.
 * @throws the broken constraint `ex_reservation_slot` when something is taken, `uq_appointment_live_session` when the session
 *   is booked already.
 */
export async function insertAppointment(
  tx: Tx,
  appointment: NewAppointment,
  reservations: readonly Reservation[],
): Promise<void> {
  const { id, state } = appointment;
  const row = {
    practice_id: tx.ctx.actor.practiceId,
    id,
    location_id: appointment.locationId,
    patient_id: appointment.patientId,
    kind: appointment.kind,
    virtual: appointment.virtual,
    walk_in: appointment.walkIn,
    booked_at: toIso(tx.ctx.now),
    booked_by: actorStaffId(tx.ctx.actor),
    version: 1,
    ...stateRow(state),
  };
  const recorded: Recorded = {
    kind: 'BOOKED',
    appointment,
    before: null,
    after: state,
    version: 1,
    together: null,
  };
  await tx.query(BOOK, [
    lockKeys(tx, reservations),
    JSON.stringify(row),
    JSON.stringify(staffRows(tx, id, state)),
    JSON.stringify(reservationRows(tx, { appointment_id: id }, reservations)),
    ...holder(tx, appointment.patientId),
    JSON.stringify(changeRow(tx, recorded)),
  ]);
  await announce(tx, recorded);
}

/**
 * Changes an appointment from the version that was seen.
 * @param reservations what it holds from now on; left out, it keeps what it holds, and its staff.
 * @param together the same for all that is changed as one, and undone as one.
 * @returns whether it still had that version.
 * @throws the broken constraint `ex_reservation_slot` when something is taken.
 */
export async function changeAppointment(
  tx: Tx,
  kind: AppointmentChangeKind,
  appointment: AppointmentRecord,
  after: VisitState,
  reservations?: readonly Reservation[],
  together: string | null = null,
): Promise<boolean> {
  const { id, state: before } = appointment;
  const version = appointment.version + 1;
  const row = { practice_id: tx.ctx.actor.practiceId, id, version, ...stateRow(after) };
  const recorded: Recorded = { kind, appointment, before, after, version, together };
  const values: unknown[] = [
    lockKeys(tx, reservations ?? []),
    JSON.stringify(row),
    JSON.stringify(changeRow(tx, recorded)),
  ];
  if (reservations) {
    values.push(
      JSON.stringify(staffRows(tx, id, after)),
      JSON.stringify(reservationRows(tx, { appointment_id: id }, reservations)),
      ...holder(tx, appointment.patientId),
    );
  }
  const [changed] = await tx.query(reservations ? REPLACE : KEEP, values);
  if (!changed) return false;
  await announce(tx, recorded);
  return true;
}

/** Gives back all that appointments hold, to be placed anew in the same transaction: one may take what another had. */
export async function freeReservations(tx: Tx, ids: readonly AppointmentId[]): Promise<void> {
  await tx.query('delete from reservation where practice_id = $1 and appointment_id = any ($2)', [
    tx.ctx.actor.practiceId,
    ids,
  ]);
}

/**
 * Puts visits back into the one place beside their staff member's lanes, which somebody else is about to have again.
 * @returns whether all could be: another may have come beside one of them.
 */
export async function stepAside(tx: Tx, ids: readonly AppointmentId[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const moved = await tx.query(
    `update reservation r set lanes = int4range(0, 1)
     where r.practice_id = $1 and r.appointment_id = any ($2) and r.resource_kind = 'ATTENDING' and not exists (
       select from reservation o
       where o.practice_id = r.practice_id and o.resource_kind = r.resource_kind and o.resource_id = r.resource_id
         and lower(o.lanes) = 0 and o.starts_at < r.ends_at and o.ends_at > r.starts_at
         and o.starts_at > r.starts_at - interval '15 hours')
     returning r.appointment_id`,
    [tx.ctx.actor.practiceId, ids],
  );
  return moved.length === ids.length;
}

/** Gives back, of a visit that is over before its planned end, what nobody needs any more: its room, after the turnover. */
export async function shortenReservations(
  tx: Tx,
  appointment: AppointmentRecord,
  endedAt: Instant,
): Promise<void> {
  await tx.query(SHORTEN, [tx.ctx.actor.practiceId, appointment.id, toIso(endedAt)]);
}
