import {
  HOUR_MS,
  type AppointmentId,
  type CourseSessionId,
  groupBy,
  type Instant,
  type Interval,
  overlaps,
  type StaffId,
  subtract,
  toIso,
} from '@kapstone/kernel';
import {
  actorStaffId,
  type OneSyncRead,
  type PracticeContext,
  type ReadTx,
  type Statement,
} from '@kapstone/platform';
import type { Reservation, ScheduleFacts, StaffPart, Taken, VisitWish } from '../domain/index.js';
import type { AppointmentRecord } from './appointment-record.js';
import { ms } from './epoch-ms.js';
import { type JsonTaken, parseFacts, type ScheduleQuery, statementOf, takenOf } from './schedule-facts.js';

/** A visit with the times between which another start is thought of. */
export interface VisitToPlan {
  readonly appointment: AppointmentRecord;
  readonly span: Interval;
  /** The session that it is for, or goes back to. */
  readonly courseSessionId: CourseSessionId | null;
  readonly durationMinutes: number;
  /** The only room that is thought of; null for all that are fit. */
  readonly roomId: VisitWish['roomId'];
  /** Who has to be known, also where they could not be chosen. */
  readonly staff: readonly StaffId[];
}

type OwnReservation = Pick<Reservation, 'kind' | 'resourceId' | 'lane' | 'start' | 'end'> & {
  /** Of times that are held: in person at another location than the visit. */
  readonly isElsewhere: boolean;
};

/** What is of a visit alone: its patient and its session. */
type JsonVisit = Pick<ScheduleFacts, 'session' | 'infusionStarts' | 'doseEndsAt'> & {
  readonly patient: NonNullable<ScheduleFacts['patient']> & { readonly taken: JsonTaken };
  /** What the visit itself has of rooms and staff, and what who asks holds for its patient. */
  readonly own: readonly OwnReservation[];
};

/** As SCHEDULE_FACTS_SQL reads them of one visit. $1 practice, $2 the visits as JSON, $3 now, $4 who asks, $5 visits that are about to move. */
const VISITS = `
with asked as materialized (
  select * from jsonb_to_recordset($2::jsonb) as w (
    at int, visit uuid, location uuid, patient uuid, session uuid, kind text, starts timestamptz, ends timestamptz)
)
select coalesce(json_agg(json_build_object(
  'patient', (
    select json_build_object('id', p.id, 'active', p.active,
      'name', concat_ws(' ', coalesce(nullif(p.preferred_name, ''), p.given_name), p.family_name),
      'taken', (
        select json_build_object('times', encode(string_agg(timestamptz_send(r.starts_at) || timestamptz_send(r.ends_at), ''), 'base64'))
        from reservation r
        where r.practice_id = $1::uuid and r.resource_kind = 'PATIENT' and r.resource_id = w.patient
          and r.starts_at > w.starts - interval '16 hours' and r.starts_at < w.ends + interval '10 hours'
          and r.ends_at > w.starts - interval '1 hour'
          and case when r.hold_id is null then r.appointment_id <> w.visit
            else r.expires_at > $3::timestamptz and not exists (
              select from course_hold h where h.practice_id = $1::uuid and h.id = r.hold_id
                and h.held_by = $4::uuid and h.patient_id = w.patient) end
        having count(*) > 0))
    from patient_facts p where p.practice_id = $1::uuid and p.id = w.patient),
  'session', (
    select json_build_object('id', s.id, 'number', s.number, 'courseId', s.course_id, 'courseNumber', s.course_number,
      'courseActive', s.course_status = 'ACTIVE', 'prescriberId', s.prescriber_id,
      'therapistId', coalesce(s.therapist_id, (
        select t.staff_id from course_session_facts o
        join appointment a on a.practice_id = $1::uuid and a.course_session_id = o.id and a.status not in ('CANCELLED', 'NO_SHOW')
        join appointment_staff t on t.practice_id = $1::uuid and t.appointment_id = a.id
        where o.practice_id = $1::uuid and o.course_id = s.course_id and o.kind in ('PREPARATION', 'INTEGRATION')
        order by a.starts_at desc limit 1)),
      'liveAppointmentId', (
        select a.id from appointment a
        where a.practice_id = $1::uuid and a.course_session_id = s.id and a.status not in ('CANCELLED', 'NO_SHOW')
          and a.id <> all ($5::uuid[])))
    from course_session_facts s where s.practice_id = $1::uuid and s.id = w.session),
  'infusionStarts', (
    select coalesce(json_agg(${ms('a.starts_at')}), '[]') from appointment a
    where w.kind = 'INFUSION' and a.practice_id = $1::uuid and a.patient_id = w.patient and a.kind = 'INFUSION'
      and a.status not in ('CANCELLED', 'NO_SHOW') and a.id <> w.visit and a.id <> all ($5::uuid[])),
  'doseEndsAt', (
    select ${ms('a.dose_ends_at')} from course_session_facts s
    join appointment a on a.practice_id = $1::uuid and a.course_session_id = s.infusion_session_id
      and a.status not in ('CANCELLED', 'NO_SHOW')
    where s.practice_id = $1::uuid and s.id = w.session),
  'own', (
    select coalesce(json_agg(json_build_object('kind', r.resource_kind, 'resourceId', r.resource_id,
      'lane', case when not upper_inf(r.lanes) then lower(r.lanes) end, 'start', ${ms('r.starts_at')}, 'end', ${ms('r.ends_at')},
      'isElsewhere', coalesce(r.location_id <> w.location, false))), '[]')
    from (
      select v.* from reservation v where v.practice_id = $1::uuid and v.appointment_id = w.visit
      union all select v.* from course_hold h join reservation v on v.practice_id = $1::uuid and v.hold_id = h.id
      where h.practice_id = $1::uuid and h.held_by = $4::uuid and h.patient_id = w.patient and h.expires_at > $3::timestamptz
    ) r where r.resource_kind <> 'PATIENT')
) order by w.at), '[]')::text as visits
from asked w`;

const PARTS: readonly StaffPart[] = ['ATTENDING', 'SUPERVISING'];

/**
 * What is taken near a span, without what a visit has itself: where all is taken, periods that touch are one.
 * @param away what is held for its patient elsewhere, each a period of its own.
 */
function near(
  taken: readonly Taken[],
  { start, end }: Interval,
  own: readonly Taken[],
  away: readonly Interval[] = [],
): Taken[] {
  const [from, until] = [start - 16 * HOUR_MS, end + 10 * HOUR_MS];
  const left = [...away];
  return taken.flatMap((each): Taken[] => {
    if (each.end <= from || each.start >= until) return [];
    if (each.isElsewhere) {
      // Others may be there at the same times.
      const held = left.findIndex((one) => one.start === each.start && one.end === each.end);
      if (held === -1) return [each];
      left.splice(held, 1);
      return [];
    }
    const mine = own.filter((held) => held.lane === each.lane && overlaps(held, each));
    if (mine.length === 0) return [each];
    return subtract([each], mine).map((rest) => ({ ...rest, lane: each.lane }));
  });
}

/** The facts of one of many visits, of a span within the one that was read. */
function factsNear(
  shared: ScheduleFacts,
  { patient, own, ...visit }: JsonVisit,
  durationMinutes: number,
  span: Interval,
): ScheduleFacts {
  const ownOf = (kind: Reservation['kind'], id: string): Taken[] =>
    own.filter((each) => each.kind === kind && each.resourceId === id);
  return {
    ...shared,
    ...visit,
    durationMinutes,
    patient: patient && { ...patient, taken: takenOf(patient.taken) },
    rooms: shared.rooms.map((room) => ({ ...room, taken: near(room.taken, span, ownOf('ROOM', room.id)) })),
    staff: shared.staff.map((person) => {
      const away = own.filter((each) => each.isElsewhere && each.resourceId === person.id);
      const [ATTENDING, SUPERVISING] = PARTS.map((part) =>
        near(person.taken[part], span, ownOf(part, person.id), away),
      ) as [Taken[], Taken[]];
      return { ...person, taken: { ATTENDING, SUPERVISING } };
    }),
  };
}

/** Gives the facts of one of the visits that were read, of a span within its own. */
export type FactsOfVisits = (id: AppointmentId, span: Interval) => ScheduleFacts;

const keyOf = ({ appointment: { locationId, kind, virtual }, roomId }: VisitToPlan): string =>
  [locationId, kind, virtual, roomId].join(' ');

/** Of rooms and staff of one kind at one location, whoever could have them, for all times that are thought of. */
function sharedQuery(visits: readonly [VisitToPlan, ...VisitToPlan[]]): ScheduleQuery {
  const [{ appointment, roomId }] = visits;
  return {
    locationId: appointment.locationId,
    patientId: null,
    wish: { kind: appointment.kind, virtual: appointment.virtual, roomId, staff: [] },
    courseSessionId: null,
    durationMinutes: null,
    firstStart: Math.min(...visits.map(({ span }) => span.start)) as Instant,
    lastStart: Math.max(...visits.map(({ span }) => span.end)) as Instant,
    except: [],
    preferredStaff: [...new Set(visits.flatMap(({ staff }) => staff))],
  };
}

/**
 * Reads facts for many visits: of all that are of one kind at one location their rooms and staff once; of all together patients and
 * sessions in one statement.
 * @param json runs statements that give one JSON each.
 * @param moving visits whose infusions count for no other.
 */
async function factsOf(
  json: (statements: readonly Statement[]) => Promise<readonly (string | null)[]>,
  ctx: PracticeContext,
  visits: readonly VisitToPlan[],
  moving: readonly AppointmentId[],
): Promise<FactsOfVisits> {
  const groups = [...groupBy(visits, keyOf)].map(([key, members]) => ({
    key,
    query: sharedQuery(members as [VisitToPlan, ...VisitToPlan[]]),
  }));
  const asked = visits.map(({ appointment, courseSessionId, span }, at) => ({
    at,
    visit: appointment.id,
    location: appointment.locationId,
    patient: appointment.patientId,
    session: courseSessionId,
    kind: appointment.kind,
    starts: toIso(span.start),
    ends: toIso(span.end),
  }));
  const { practiceId } = ctx.actor;
  const [own, ...texts] = await json([
    {
      name: 'facts_of_visits',
      text: VISITS,
      values: [
        practiceId,
        JSON.stringify(asked),
        toIso(ctx.now),
        actorStaffId(ctx.actor),
        `{${moving.join(',')}}`,
      ],
    },
    ...groups.map(({ query }, at) => ({ ...statementOf(ctx, query), name: `schedule_facts_${at + 1}` })),
  ]);
  const alone = JSON.parse(own!) as JsonVisit[];
  const shared = new Map(groups.map(({ key, query }, at) => [key, parseFacts(texts[at]!, query)!]));
  const byId = new Map(
    visits.map((visit, at) => [
      visit.appointment.id,
      { visit, alone: alone[at]!, facts: shared.get(keyOf(visit))! },
    ]),
  );
  return (id, span) => {
    const found = byId.get(id)!;
    return factsNear(found.facts, found.alone, found.visit.durationMinutes, span);
  };
}

/** In one round trip. */
export const readFactsOfVisits = (
  read: OneSyncRead,
  ctx: PracticeContext,
  visits: readonly VisitToPlan[],
): Promise<FactsOfVisits> => factsOf((statements) => read.json(ctx, statements), ctx, visits, []);

/** Within a transaction, for visits that are about to move and hold nothing any more: what it has locked stays as it is read. */
export const factsOfVisitsIn = (tx: ReadTx, visits: readonly VisitToPlan[]): Promise<FactsOfVisits> =>
  factsOf(
    async (statements) => {
      const texts: string[] = [];
      for (const { text, values } of statements) {
        const [row] = await tx.query<Record<string, string>>(text, values);
        texts.push(Object.values(row!)[0]!);
      }
      return texts;
    },
    tx.ctx,
    visits,
    visits.map(({ appointment }) => appointment.id),
  );
