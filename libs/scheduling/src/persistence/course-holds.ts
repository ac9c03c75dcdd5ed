import {
  type CourseHoldId,
  type CourseSessionId,
  dateAt,
  type Instant,
  instant,
  type LocationId,
  type PatientId,
  toIso,
  type ZoneId,
} from '@kapstone/kernel';
import { actorStaffId, type ReadTx, type Tx } from '@kapstone/platform';
import type { Reservation } from '../domain/index.js';
import { displaced, holder, lockedWithHold, lockKeys, reservationRows } from './appointment-writes.js';

/** Times of a course that are held for a patient, by whoever asks. */
export interface CourseHold {
  readonly id: CourseHoldId;
  readonly locationId: LocationId;
  readonly zone: ZoneId;
  readonly patientId: PatientId;
  readonly expiresAt: Instant;
  /** What it still holds, by start: the patient is held from the start of each visit. */
  readonly visits: readonly { readonly courseSessionId: CourseSessionId; readonly startsAt: Instant }[];
}

interface HoldRow extends Omit<CourseHold, 'expiresAt'> {
  readonly expiresAt: Date;
}

const OWN = `
select h.id, h.location_id as "locationId", l.time_zone as zone, h.patient_id as "patientId", h.expires_at as "expiresAt",
       coalesce((
         select json_agg(json_build_object('courseSessionId', r.course_session_id,
           'startsAt', (extract(epoch from r.starts_at) * 1000)::int8) order by r.starts_at)
         from reservation r
         where r.practice_id = h.practice_id and r.hold_id = h.id and r.resource_kind = 'PATIENT'), '[]') as visits
from course_hold h join location_facts l on l.practice_id = h.practice_id and l.id = h.location_id
where h.practice_id = $1 and h.held_by = $2`;

async function own(tx: ReadTx, condition: string, value: string): Promise<CourseHold | null> {
  const { actor } = tx.ctx;
  const [row] = await tx.query<HoldRow>(`${OWN} and ${condition}`, [
    actor.practiceId,
    actorStaffId(actor),
    value,
  ]);
  return row ? { ...row, expiresAt: instant(row.expiresAt.getTime()) } : null;
}

/** What the caller holds for a patient, also when it has run out. */
export const ownHoldFor = (tx: ReadTx, patientId: PatientId): Promise<CourseHold | null> =>
  own(tx, 'h.patient_id = $3', patientId);

/** The same by its id, kept from changing until the transaction ends. */
export const ownHold = (tx: Tx, id: CourseHoldId): Promise<CourseHold | null> =>
  own(tx, 'h.id = $3 for update of h', id);

/** Tells open consoles which days of the location look different now. */
async function announce(tx: Tx, { locationId, zone, patientId, visits }: CourseHold): Promise<void> {
  await tx.publish('schedule.changed', {
    locationId,
    appointmentId: null,
    patientId,
    dates: [...new Set(visits.map(({ startsAt }) => dateAt(startsAt, zone)))],
    by: actorStaffId(tx.ctx.actor),
  });
}

/** What the audit calls it. */
const record = 'course hold';

const HOLD = `
with ${lockedWithHold(4)}, ${displaced(2)}, held as (
  insert into course_hold (practice_id, id, location_id, patient_id, held_by, held_at, expires_at)
  select $6, $7, $8, $5::uuid, $4::uuid, $3::timestamptz, $9::timestamptz from locked, (select count(*) from displaced) gone
  returning id
)
insert into reservation select r.* from held, jsonb_populate_recordset(null::reservation, $2::jsonb) r`;

/**
 * Holds the reservations of visits that were decided.
 * @throws the broken constraint `ex_reservation_slot` when something is taken.
 */
export async function insertHold(
  tx: Tx,
  hold: CourseHold,
  reservations: readonly (Reservation & { readonly courseSessionId: CourseSessionId })[],
): Promise<void> {
  const { id, locationId, patientId, expiresAt } = hold;
  const rows = reservations.flatMap(({ courseSessionId, ...each }) =>
    reservationRows(tx, { hold_id: id, course_session_id: courseSessionId, expires_at: toIso(expiresAt) }, [
      each,
    ]),
  );
  await tx.query(HOLD, [
    lockKeys(tx, reservations),
    JSON.stringify(rows),
    ...holder(tx, patientId),
    tx.ctx.actor.practiceId,
    id,
    locationId,
    toIso(expiresAt),
  ]);
  await tx.audit({
    record,
    recordId: id,
    patientId,
    changes: [{ field: 'expiresAt', from: null, to: toIso(expiresAt) }],
  });
  await announce(tx, hold);
}

/** Holds them until another time. */
export async function extendHold(tx: Tx, hold: CourseHold, expiresAt: Instant): Promise<void> {
  await tx.query('update course_hold set expires_at = $3 where practice_id = $1 and id = $2', [
    tx.ctx.actor.practiceId,
    hold.id,
    toIso(expiresAt),
  ]);
  await tx.audit({
    record,
    recordId: hold.id,
    patientId: hold.patientId,
    changes: [{ field: 'expiresAt', from: toIso(hold.expiresAt), to: toIso(expiresAt) }],
  });
  await announce(tx, hold);
}

/** Lets go of everything that a hold still has. */
export async function endHold(tx: Tx, hold: CourseHold): Promise<void> {
  await tx.query('delete from course_hold where practice_id = $1 and id = $2', [
    tx.ctx.actor.practiceId,
    hold.id,
  ]);
  await tx.audit({
    record,
    recordId: hold.id,
    patientId: hold.patientId,
    changes: [{ field: 'expiresAt', from: toIso(hold.expiresAt), to: null }],
  });
  await announce(tx, hold);
}

/** Forgets holds that ran out before an instant. They have held nobody up since; their holders may still have asked for them. */
export async function forgetHolds(tx: Tx, before: Instant): Promise<void> {
  await tx.query('delete from course_hold where practice_id = $1 and expires_at < $2', [
    tx.ctx.actor.practiceId,
    toIso(before),
  ]);
}
