import { type AppointmentId, type Instant, type PatientId, toIso } from '@kapstone/kernel';
import { actorStaffId, type ReadTx } from '@kapstone/platform';
import type { AppointmentKind, Attended, TakenResource } from '../domain/index.js';
import type { ScheduleQuery } from './schedule-facts.js';

export interface InTheWay {
  readonly resource: 'ROOM' | 'STAFF' | 'PATIENT';
  readonly name: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The other location at which somebody is in person; null where it is the one that is asked about. */
  readonly locationName: string | null;
  readonly patientId: PatientId;
  readonly patientName: string;
  /** Who put it there, and when; null where that is not among the changes. */
  readonly bookedBy: string | null;
  readonly bookedAt: Instant | null;
  readonly resourceId: string;
  /** Null for times that are held. */
  readonly appointmentId: AppointmentId | null;
  /** Null for times that are held. */
  readonly visitKind: AppointmentKind | null;
  /** Whether it is in the one place beside the lanes of its staff member. */
  readonly isBeside: boolean;
  /** Whether it was put beside another visit on purpose, also where that one has left since. */
  readonly isOverbooked: boolean;
  /** Of a hold, when it runs out by itself; null for a visit. */
  readonly heldUntil: Instant | null;
}

/** What its staff member attends by it, as the rule of overbooking sees it. */
export const attendedOf = ({ visitKind, isBeside, isOverbooked }: InTheWay): Attended => ({
  kind: visitKind,
  isBeside,
  isOverbooked,
});

const IN_THE_WAY = `
select coalesce(json_agg(json_build_object(
    'resource', case r.resource_kind when 'ROOM' then 'ROOM' when 'PATIENT' then 'PATIENT' else 'STAFF' end,
    'name', case r.resource_kind
      when 'ROOM' then (select o.name from room_facts o where o.practice_id = $1 and o.id = r.resource_id)
      when 'PATIENT' then concat_ws(' ', coalesce(nullif(p.preferred_name, ''), p.given_name), p.family_name)
      else (select concat_ws(' ', s.title, s.name) from staff_facts s where s.practice_id = $1 and s.id = r.resource_id) end,
    'startsAt', (extract(epoch from r.starts_at) * 1000)::int8,
    'endsAt', (extract(epoch from r.ends_at) * 1000)::int8,
    'locationName', (select l.name from location_facts l where l.practice_id = $1 and l.id = nullif(r.location_id, $7::uuid)),
    'patientId', p.id,
    'patientName', concat_ws(' ', coalesce(nullif(p.preferred_name, ''), p.given_name), p.family_name),
    'bookedBy', case when h.id is null then put.by else concat_ws(' ', holder.title, holder.name) end,
    'bookedAt', coalesce((extract(epoch from h.held_at) * 1000)::int8, put.at),
    'resourceId', r.resource_id,
    'appointmentId', r.appointment_id,
    'visitKind', a.kind,
    'isBeside', lower(r.lanes) = 0,
    'isOverbooked', a.overbook_reason is not null,
    'heldUntil', (extract(epoch from h.expires_at) * 1000)::int8) order by w.place, r.starts_at), '[]')::text as found
from rows from (jsonb_to_recordset($2::jsonb) as (kind text, id uuid, starts_at timestamptz, ends_at timestamptz, away boolean))
  with ordinality as w (kind, id, starts_at, ends_at, away, place)
join reservation r on r.practice_id = $1 and r.resource_kind = w.kind and r.resource_id = w.id
  and r.starts_at < w.ends_at and r.starts_at > w.starts_at - interval '15 hours' and r.ends_at > w.starts_at
  and (not w.away or r.location_id <> $7::uuid)
  and case when r.hold_id is null then r.appointment_id <> all ($3::uuid[]) else r.expires_at > $4 end
left join appointment a on a.practice_id = $1 and a.id = r.appointment_id
left join course_hold h on h.practice_id = $1 and h.id = r.hold_id
left join staff_facts holder on holder.practice_id = $1 and holder.id = h.held_by
join patient_facts p on p.practice_id = $1 and p.id = coalesce(a.patient_id, h.patient_id)
  and (h.held_by, p.id) is distinct from ($5::uuid, $6::uuid)
left join lateral (
  select (extract(epoch from c.at) * 1000)::int8 as at,
         case when s.id is null then 'Kapstone' else concat_ws(' ', s.title, s.name) end as by
  from appointment_change c
  left join staff_facts s on s.practice_id = c.practice_id and s.id = c.by_staff_id
  where c.practice_id = $1 and c.appointment_id = a.id and c.kind in ('BOOKED', 'MOVED')
  order by c.at desc, c.id desc limit 1) put on true`;

const OTHER_PART = { ATTENDING: 'SUPERVISING', SUPERVISING: 'ATTENDING' } as const;

/** The reservations that lie in the way of what was wanted, in the order in which it was wanted. */
export async function findInTheWay(
  tx: ReadTx,
  wanted: readonly TakenResource[],
  {
    locationId,
    patientId,
    except,
    wish,
  }: Pick<ScheduleQuery, 'locationId' | 'patientId' | 'except' | 'wish'>,
): Promise<InTheWay[]> {
  const resources = wanted.flatMap(({ kind, id, period }) => {
    const one = { kind, id, starts_at: toIso(period.start), ends_at: toIso(period.end), away: false };
    // Who is elsewhere is not here, whatever part they have there.
    const isPerson = kind === 'ATTENDING' || kind === 'SUPERVISING';
    return isPerson && !wish.virtual ? [one, { ...one, kind: OTHER_PART[kind], away: true }] : [one];
  });
  const [row] = await tx.query<{ found: string }>(IN_THE_WAY, [
    tx.ctx.actor.practiceId,
    JSON.stringify(resources),
    except,
    toIso(tx.ctx.now),
    actorStaffId(tx.ctx.actor),
    patientId,
    locationId,
  ]);
  return JSON.parse(row!.found) as InTheWay[];
}
