import { type AppointmentId, type Instant, instant, type StaffId } from '@kapstone/kernel';
import type { Tx } from '@kapstone/platform';
import type { LaneVisit, StaffPart } from '../domain/index.js';

/** The visits ahead, or going on, that take one lane of a staff member's part. */
export async function laneVisits(
  tx: Tx,
  staffId: StaffId,
  part: StaffPart,
): Promise<LaneVisit<AppointmentId>[]> {
  const rows = await tx.query<{ id: AppointmentId; lane: number; startsAt: Date; endsAt: Date }>(
    `select r.appointment_id as id, lower(r.lanes) as lane, r.starts_at as "startsAt", r.ends_at as "endsAt"
     from reservation r join appointment a on a.practice_id = r.practice_id and a.id = r.appointment_id
     where r.practice_id = $1 and r.resource_kind = $2 and r.resource_id = $3 and not upper_inf(r.lanes)
       and a.status in ('BOOKED', 'CHECKED_IN', 'IN_PROGRESS')
     order by r.starts_at, r.appointment_id`,
    [tx.ctx.actor.practiceId, part, staffId],
  );
  const at = (date: Date): Instant => instant(date.getTime());
  return rows.map(({ id, lane, startsAt, endsAt }) => ({ id, lane, start: at(startsAt), end: at(endsAt) }));
}

/**
 * Puts visits into other lanes of a staff member.
 * @throws the broken constraint `ex_reservation_slot` where something that is over still has the lane.
 */
export async function changeLanes(
  tx: Tx,
  staffId: StaffId,
  part: StaffPart,
  visits: readonly LaneVisit<AppointmentId>[],
): Promise<void> {
  await tx.query(
    `update reservation r set lanes = int4range(m.lane, m.lane + 1)
     from unnest($4::uuid[], $5::int[]) m (id, lane)
     where r.practice_id = $1 and r.resource_kind = $2 and r.resource_id = $3 and r.appointment_id = m.id`,
    [tx.ctx.actor.practiceId, part, staffId, visits.map(({ id }) => id), visits.map(({ lane }) => lane)],
  );
}
