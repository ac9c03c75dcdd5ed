import {
  type AppointmentId,
  type CourseHoldId,
  type CourseSessionId,
  type Instant,
  instant,
  type StaffId,
  toIso,
} from '@kapstone/kernel';
import type { Tx } from '@kapstone/platform';
import type { LaneVisit, StaffPart } from '../domain/index.js';

/** What takes one lane: a visit, or a session of a course hold. */
export interface LaneOwner {
  readonly appointmentId: AppointmentId | null;
  readonly holdId: CourseHoldId | null;
  readonly courseSessionId: CourseSessionId | null;
}

export interface LanesTaken {
  /** Visits ahead, or going on, and what is held. */
  readonly visits: readonly LaneVisit<LaneOwner>[];
  /** What is over early, or was held too long, and reaches into the time of the others. */
  readonly over: readonly LaneVisit<LaneOwner>[];
}

interface Row extends LaneOwner {
  readonly lane: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isOver: boolean;
}

const LANES = `
select taken.* from (
  select r.appointment_id as "appointmentId", r.hold_id as "holdId", r.course_session_id as "courseSessionId",
         lower(r.lanes) as lane, r.starts_at as "startsAt", r.ends_at as "endsAt",
         coalesce(a.status not in ('BOOKED', 'CHECKED_IN', 'IN_PROGRESS'), r.expires_at <= $4::timestamptz) as "isOver"
  from reservation r left join appointment a on a.practice_id = r.practice_id and a.id = r.appointment_id
  where r.practice_id = $1 and r.resource_kind = $2 and r.resource_id = $3 and not upper_inf(r.lanes)
    and lower(r.lanes) >= 1
) taken
where not taken."isOver" or taken."endsAt" > (
  select min(r.starts_at) from reservation r left join appointment a on a.practice_id = r.practice_id and a.id = r.appointment_id
  where r.practice_id = $1 and r.resource_kind = $2 and r.resource_id = $3 and not upper_inf(r.lanes)
    and lower(r.lanes) >= 1 and (a.id is null or a.status in ('BOOKED', 'CHECKED_IN', 'IN_PROGRESS')))
order by taken."startsAt"`;

/** What takes one lane of a staff member's part. */
export async function lanesTaken(tx: Tx, staffId: StaffId, part: StaffPart): Promise<LanesTaken> {
  const rows = await tx.query<Row>(LANES, [tx.ctx.actor.practiceId, part, staffId, toIso(tx.ctx.now)]);
  const at = (date: Date): Instant => instant(date.getTime());
  const visits = (isOver: boolean) =>
    rows
      .filter((row) => row.isOver === isOver)
      .map(({ lane, startsAt, endsAt, isOver: _, ...id }) => ({
        id,
        lane,
        start: at(startsAt),
        end: at(endsAt),
      }));
  return { visits: visits(false), over: visits(true) };
}

/** Lanes that nobody has: two who change places would meet on the way, which the exclusion constraint refuses at once. */
const ASIDE = 1000;

/**
 * Puts what takes one lane of a staff member into others.
 * @throws the broken constraint `ex_reservation_slot` where something that was booked meanwhile has the lane.
 */
export async function changeLanes(
  tx: Tx,
  staffId: StaffId,
  part: StaffPart,
  moved: readonly LaneVisit<LaneOwner>[],
): Promise<void> {
  for (const aside of [ASIDE, 0]) {
    await tx.query(
      `update reservation r set lanes = int4range(m.lane, m.lane + 1)
       from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::int[]) m (appointment_id, hold_id, course_session_id, lane)
       where r.practice_id = $1 and r.resource_kind = $2 and r.resource_id = $3
         and r.appointment_id is not distinct from m.appointment_id and r.hold_id is not distinct from m.hold_id
         and r.course_session_id is not distinct from m.course_session_id`,
      [
        tx.ctx.actor.practiceId,
        part,
        staffId,
        moved.map(({ id }) => id.appointmentId),
        moved.map(({ id }) => id.holdId),
        moved.map(({ id }) => id.courseSessionId),
        moved.map(({ lane }) => lane + aside),
      ],
    );
  }
}
