import {
  type AppointmentId,
  type Instant,
  type LocationId,
  type PatientId,
  type StaffId,
  toIso,
  type WaitListEntryId,
  type ZoneId,
} from '@kapstone/kernel';
import { actorStaffId, changedFields, type ReadTx, type Tx } from '@kapstone/platform';
import type { AppointmentKind, Offer, WaitWishes } from '../domain/index.js';
import { ms } from './epoch-ms.js';

/** What somebody waits for. */
export interface WaitedFor extends WaitWishes {
  readonly kinds: readonly AppointmentKind[];
  readonly staffId: StaffId | null;
}

/** Somebody who waits, with what their place in the list is judged by. */
export interface WaitListRecord extends WaitedFor {
  readonly id: WaitListEntryId;
  readonly version: number;
  readonly patientId: PatientId;
  readonly locationId: LocationId;
  readonly zone: ZoneId;
  readonly since: Instant;
  readonly status: 'WAITING' | 'BOOKED' | 'WITHDRAWN';
  /** The latest, also when it no longer holds. */
  readonly offer: Offer | null;
  /** The end of the dose that the patient's next unbooked integration session follows, once its infusion is booked. */
  readonly doseEndsAt: Instant | null;
  /** Of the active course. */
  readonly infusionStarts: readonly Instant[];
  readonly infusionsLeft: number;
}

const LIVE = `status not in ('CANCELLED', 'NO_SHOW')`;

/** Entries as JSON; `w` is the row, $1 the practice. */
const entriesSql = (where: string): string => `
select coalesce(json_agg(json_build_object('id', w.id, 'version', w.version, 'patientId', w.patient_id,
  'locationId', w.location_id, 'zone', l.time_zone, 'kinds', w.kinds, 'weekdays', w.weekdays,
  'hours', case when w.from_minute is not null then json_build_object('from', w.from_minute, 'until', w.until_minute) end,
  'firstDate', w.first_date, 'lastDate', w.last_date, 'staffId', w.staff_id, 'since', ${ms('w.since')}, 'status', w.status,
  'offer', case when w.offered_kind is not null then json_build_object('kind', w.offered_kind,
    'startsAt', ${ms('w.offered_starts_at')}, 'expiresAt', ${ms('w.offer_expires_at')},
    'by', (select concat_ws(' ', s.title, s.name) from staff_facts s where s.practice_id = $1 and s.id = w.offered_by)) end,
  'doseEndsAt', dose.ends_at, 'infusionStarts', coalesce(infusions.starts, '[]'),
  'infusionsLeft', coalesce(infusions.unbooked, 0)) order by w.since, w.id), '[]')::text as entries
from wait_list_entry w
join location_facts l on l.practice_id = $1 and l.id = w.location_id
left join lateral (
  select ${ms('a.dose_ends_at')} as ends_at from (
    select s.infusion_session_id from course_session_facts s
    where s.practice_id = $1 and s.patient_id = w.patient_id and s.kind = 'INTEGRATION' and s.course_status = 'ACTIVE'
      and not exists (select from appointment o where o.practice_id = $1 and o.course_session_id = s.id and o.${LIVE})
    order by s.course_number desc, s.number limit 1
  ) next
  join appointment a on a.practice_id = $1 and a.course_session_id = next.infusion_session_id and a.${LIVE}
) dose on true
left join lateral (
  select json_agg(${ms('a.starts_at')}) filter (where a.id is not null) as starts,
         (count(*) filter (where a.id is null))::int as unbooked
  from course_session_facts s
  left join appointment a on a.practice_id = $1 and a.course_session_id = s.id and a.${LIVE}
  where s.practice_id = $1 and s.kind = 'INFUSION' and s.course_id = (
    select c.course_id from course_session_facts c
    where c.practice_id = $1 and c.patient_id = w.patient_id and c.course_status = 'ACTIVE'
    order by c.course_number desc limit 1)
) infusions on true
where w.practice_id = $1 and ${where}`;

const AT_LOCATION = entriesSql(`w.location_id = $2 and w.status = 'WAITING'`);
const OF_PATIENT = entriesSql(`w.patient_id = $2 and w.status = 'WAITING'`);
const BY_ID = entriesSql('w.id = $2');

const parse = (rows: readonly { entries: string }[]): WaitListRecord[] =>
  JSON.parse(rows[0]!.entries) as WaitListRecord[];

/** Everybody who waits at a location, the longest first. */
export const waitingAt = async (tx: ReadTx, locationId: LocationId): Promise<readonly WaitListRecord[]> =>
  parse(await tx.query<{ entries: string }>(AT_LOCATION, [tx.ctx.actor.practiceId, locationId]));

/** Where a patient waits. */
export const waitsOf = async (tx: ReadTx, patientId: PatientId): Promise<readonly WaitListRecord[]> =>
  parse(await tx.query<{ entries: string }>(OF_PATIENT, [tx.ctx.actor.practiceId, patientId]));

/** One entry; null where the practice has none. */
export async function findWaiting(tx: ReadTx, id: WaitListEntryId): Promise<WaitListRecord | null> {
  const rows = await tx.query<{ entries: string }>(BY_ID, [tx.ctx.actor.practiceId, id]);
  return parse(rows)[0] ?? null;
}

type Columns = Readonly<Record<string, unknown>>;

const wishColumns = ({ kinds, weekdays, hours, firstDate, lastDate, staffId }: WaitedFor): Columns => ({
  kinds,
  weekdays,
  from_minute: hours?.from ?? null,
  until_minute: hours?.until ?? null,
  first_date: firstDate,
  last_date: lastDate,
  staff_id: staffId,
});

/** What the audit keeps of an entry. None of it is clinical. */
interface Audited extends WaitedFor {
  readonly status: WaitListRecord['status'];
  readonly offer: Omit<Offer, 'by'> | null;
  readonly appointmentId: AppointmentId | null;
}

const waitedForOf = ({ kinds, weekdays, hours, firstDate, lastDate, staffId }: WaitedFor): WaitedFor => ({
  kinds,
  weekdays,
  hours,
  firstDate,
  lastDate,
  staffId,
});

/** Keeps for the audit what was done, and tells open lists. */
async function announce(
  tx: Tx,
  entry: Pick<WaitListRecord, 'id' | 'patientId' | 'locationId'>,
  before: Partial<Audited> | null,
  after: Partial<Audited>,
): Promise<void> {
  await tx.audit({
    record: 'wait list entry',
    recordId: entry.id,
    patientId: entry.patientId,
    changes: changedFields<Partial<Audited>>(before, after),
  });
  await tx.publish('schedule.changed', {
    locationId: entry.locationId,
    appointmentId: null,
    patientId: entry.patientId,
    dates: [],
    by: actorStaffId(tx.ctx.actor),
  });
}

export interface NewWaitListEntry extends WaitedFor {
  readonly id: WaitListEntryId;
  readonly patientId: PatientId;
  readonly locationId: LocationId;
}

/** Puts somebody on the list, unless they wait there already. @returns the entry that is there already, if one is. */
export async function insertWaiting(tx: Tx, entry: NewWaitListEntry): Promise<WaitListEntryId | null> {
  const { practiceId } = tx.ctx.actor;
  const { id, patientId, locationId } = entry;
  const row = {
    practice_id: practiceId,
    id,
    patient_id: patientId,
    location_id: locationId,
    ...wishColumns(entry),
    since: toIso(tx.ctx.now),
    put_by: actorStaffId(tx.ctx.actor),
    status: 'WAITING',
    version: 1,
  };
  const [inserted] = await tx.query(
    `insert into wait_list_entry select w.* from jsonb_populate_record(null::wait_list_entry, $1::jsonb) w
     on conflict (practice_id, location_id, patient_id) where status = 'WAITING' do nothing returning id`,
    [JSON.stringify(row)],
  );
  if (!inserted) {
    const [there] = await tx.query<{ id: WaitListEntryId }>(
      `select id from wait_list_entry
       where practice_id = $1 and location_id = $2 and patient_id = $3 and status = 'WAITING'`,
      [practiceId, locationId, patientId],
    );
    // Whoever waited stopped in between.
    return there ? there.id : insertWaiting(tx, entry);
  }
  await announce(tx, entry, null, { status: 'WAITING', ...waitedForOf(entry) });
  return null;
}

/** What becomes of an entry. */
export type WaitListChange =
  | { readonly to: 'WISHES'; readonly waitedFor: WaitedFor }
  | { readonly to: 'WITHDRAWN' }
  | { readonly to: 'BOOKED'; readonly appointmentId: AppointmentId }
  | { readonly to: 'OFFERED'; readonly offer: Omit<Offer, 'by'> }
  | { readonly to: 'OFFER_TAKEN_BACK' };

const NO_OFFER: Columns = {
  offered_kind: null,
  offered_starts_at: null,
  offer_expires_at: null,
  offered_by: null,
};

/** The columns that a change sets, and the same as the audit tells it. */
function written(
  tx: Tx,
  change: WaitListChange,
): { readonly row: Columns; readonly audited: Partial<Audited> } {
  const ended = { ended_at: toIso(tx.ctx.now) };
  switch (change.to) {
    case 'WISHES': {
      // What was offered was offered for other wishes.
      const row = { ...wishColumns(change.waitedFor), ...NO_OFFER };
      return { row, audited: { ...waitedForOf(change.waitedFor), offer: null } };
    }
    case 'WITHDRAWN':
      return { row: { ...ended, status: 'WITHDRAWN' }, audited: { status: 'WITHDRAWN' } };
    case 'BOOKED': {
      const { appointmentId } = change;
      const row = { ...ended, status: 'BOOKED', appointment_id: appointmentId };
      return { row, audited: { status: 'BOOKED', appointmentId } };
    }
    case 'OFFERED': {
      const { offer } = change;
      const row = {
        offered_kind: offer.kind,
        offered_starts_at: toIso(offer.startsAt),
        offer_expires_at: toIso(offer.expiresAt),
        offered_by: actorStaffId(tx.ctx.actor),
      };
      return { row, audited: { offer } };
    }
    case 'OFFER_TAKEN_BACK':
      return { row: NO_OFFER, audited: { offer: null } };
  }
}

/** Changes an entry that still waits, from the version that was read; a booking ends any wait. @returns whether it did. */
export async function changeWaiting(tx: Tx, entry: WaitListRecord, change: WaitListChange): Promise<boolean> {
  const { row, audited } = written(tx, change);
  const columns = Object.keys(row);
  const [changed] = await tx.query(
    `update wait_list_entry w
     set (${columns.join(', ')}, version) = (select ${columns.map((each) => `n.${each}`).join(', ')}, w.version + 1
       from jsonb_populate_record(null::wait_list_entry, $4::jsonb) n)
     where w.practice_id = $1 and w.id = $2 and (w.version = $3 or $5) and w.status = 'WAITING' returning w.id`,
    [tx.ctx.actor.practiceId, entry.id, entry.version, JSON.stringify(row), change.to === 'BOOKED'],
  );
  if (!changed) return false;
  const offer = entry.offer && {
    kind: entry.offer.kind,
    startsAt: entry.offer.startsAt,
    expiresAt: entry.offer.expiresAt,
  };
  await announce(tx, entry, { ...entry, offer }, audited);
  return true;
}
