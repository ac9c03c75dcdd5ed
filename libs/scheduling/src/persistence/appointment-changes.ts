import type { AppointmentId, Instant, LocationId, PatientId, ZoneId } from '@kapstone/kernel';
import type { ReadTx } from '@kapstone/platform';
import type { AppointmentKind, VisitChange, VisitState } from '../domain/index.js';

/** A change with what is shown of it. */
export interface ChangeRecord extends VisitChange {
  readonly id: string;
  readonly appointmentId: AppointmentId;
  readonly after: VisitState;
  /** The name of the set of changes that it is one of; null where it stands alone. */
  readonly together: string | null;
  /** How many changes that set has, at every location; 1 where it stands alone. */
  readonly setSize: number;
  /** The name of the staff member, or of the product. */
  readonly by: string;
  readonly patientId: PatientId;
  readonly patientName: string;
  readonly visitKind: AppointmentKind;
  readonly zone: ZoneId;
  /** The appointment's version now. */
  readonly version: number;
}

type Row = Omit<ChangeRecord, 'at'> & { readonly at: Date };

const CHANGES = `
select c.id, c.appointment_id as "appointmentId", c.at, c.kind, c.before, c.after, c.version_after as "versionAfter", c.together,
       c.together is not null and exists (
         select from appointment_change o join appointment b on b.practice_id = o.practice_id and b.id = o.appointment_id
         where o.practice_id = c.practice_id and o.together = c.together and b.version <> o.version_after) as "isBroken",
       case when c.together is null then 1 else (
         select count(*)::int from appointment_change o where o.practice_id = c.practice_id and o.together = c.together) end as "setSize",
       case when s.id is null then 'Kapstone' else concat_ws(' ', s.title, s.name) end as by, a.patient_id as "patientId", a.version, a.kind as "visitKind",
       concat_ws(' ', coalesce(nullif(p.preferred_name, ''), p.given_name), p.family_name) as "patientName",
       l.time_zone as zone
from appointment_change c
join appointment a on a.practice_id = c.practice_id and a.id = c.appointment_id
join patient_facts p on p.practice_id = c.practice_id and p.id = a.patient_id
join location_facts l on l.practice_id = c.practice_id and l.id = c.location_id
left join staff_facts s on s.practice_id = c.practice_id and s.id = c.by_staff_id
where c.practice_id = $1`;

const toRecord = (row: Row): ChangeRecord => ({ ...row, at: row.at.getTime() as Instant });

/** Changes by their ids. */
export async function findChanges(
  tx: ReadTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ChangeRecord>> {
  const rows = await tx.query<Row>(`${CHANGES} and c.id = any ($2)`, [tx.ctx.actor.practiceId, ids]);
  return new Map(rows.map((row) => [row.id, toRecord(row)]));
}

/** All that was changed as one with a change, itself among them. */
export async function changesTogether(tx: ReadTx, change: ChangeRecord): Promise<ChangeRecord[]> {
  if (change.together === null) return [change];
  const rows = await tx.query<Row>(`${CHANGES} and c.together = $2 order by c.id`, [
    tx.ctx.actor.practiceId,
    change.together,
  ]);
  return rows.map(toRecord);
}

/** The integration session of an infusion, or the infusion of an integration session, where it was booked or moved since a change. */
export interface PlacedSince {
  readonly id: AppointmentId;
  readonly kind: 'INFUSION' | 'INTEGRATION';
  readonly startsAt: Instant;
  readonly doseEndsAt: Instant | null;
}

const PLACED_SINCE = `
select c.id as change, l.id, l.kind, (extract(epoch from l.starts_at) * 1000)::int8 as "startsAt", (extract(epoch from l.dose_ends_at) * 1000)::int8 as "doseEndsAt"
from appointment_change c
join appointment a on a.practice_id = $1 and a.id = c.appointment_id
join course_session_facts s on s.practice_id = $1
  and s.id = coalesce((c.before ->> 'courseSessionId')::uuid, a.course_session_id)
join course_session_facts o on o.practice_id = $1 and (o.infusion_session_id = s.id or o.id = s.infusion_session_id)
join appointment l on l.practice_id = $1 and l.course_session_id = o.id and l.status not in ('CANCELLED', 'NO_SHOW')
where c.practice_id = $1 and c.id = any ($2) and exists (
  select from appointment_change d
  where d.practice_id = $1 and d.appointment_id = l.id and d.kind in ('BOOKED', 'MOVED')
    and (d.at, d.id) > (c.at, c.id) and (d.together is null or d.together is distinct from c.together))`;

/** By the id of the change. */
export async function placedSince(
  tx: ReadTx,
  changeIds: readonly string[],
): Promise<ReadonlyMap<string, PlacedSince>> {
  const rows = await tx.query<PlacedSince & { readonly change: string }>(PLACED_SINCE, [
    tx.ctx.actor.practiceId,
    changeIds,
  ]);
  return new Map(rows.map(({ change, ...placed }) => [change, placed]));
}

/** The latest changes at a location, newest first. */
export async function recentChanges(
  tx: ReadTx,
  locationId: LocationId,
  atMost: number,
): Promise<ChangeRecord[]> {
  const rows = await tx.query<Row>(
    `${CHANGES} and c.location_id = $2 order by c.at desc, c.id desc limit $3`,
    [tx.ctx.actor.practiceId, locationId, atMost],
  );
  return rows.map(toRecord);
}

/** All changes of appointments, newest first. */
export async function changesOf(tx: ReadTx, ids: readonly AppointmentId[]): Promise<ChangeRecord[]> {
  const rows = await tx.query<Row>(
    `${CHANGES} and c.appointment_id = any ($2) order by c.at desc, c.id desc`,
    [tx.ctx.actor.practiceId, ids],
  );
  return rows.map(toRecord);
}
