import {
  instant,
  type AppointmentId,
  type CourseSessionId,
  dateAt,
  type Instant,
  type Interval,
  type LocalDate,
  type LocalMinutes,
  type LocationId,
  type PatientId,
  plusDays,
  type StaffId,
  toIso,
} from '@kapstone/kernel';
import {
  actorStaffId,
  OneSyncRead,
  type PracticeContext,
  type ReadTx,
  type Statement,
} from '@kapstone/platform';
import {
  APPOINTMENT_KINDS,
  BESIDE_LANE,
  STAFF_DUTIES,
  type ScheduleFacts,
  type Taken,
  type VisitWish,
  type WeeklyHours,
  withHolidays,
} from '../domain/index.js';
import { SCHEDULE_FACTS_SQL } from './schedule-facts.sql.js';

/** Which facts: for a visit as wished, at a location, that starts in a span of time. */
export interface ScheduleQuery {
  readonly locationId: LocationId;
  readonly patientId: PatientId | null;
  readonly wish: VisitWish;
  readonly courseSessionId: CourseSessionId | null;
  readonly durationMinutes: number | null;
  readonly firstStart: Instant;
  readonly lastStart: Instant;
  /** What these appointments hold does not count: they are about to move. */
  readonly except: readonly AppointmentId[];
  /** Staff who are asked for among others: they are read also where they could not be chosen. */
  readonly preferredStaff?: readonly StaffId[];
  /** Whoever it may be for, where it is for no one patient: what the caller holds for one of them does not count. */
  readonly heldFor?: readonly PatientId[];
  /** Another of the queries that are read at once, with the same rooms and staff: of these its facts say what is taken. */
  readonly takenAs?: ScheduleQuery;
}

/** Reservations of one resource; null for a resource without any. */
export type JsonTaken = {
  /** Base 64, of each its start and its end, as PostgreSQL sends them in binary. */
  readonly times: string;
  /** In the same order; null where all lanes are taken. No list where the resource has only one. */
  readonly lanes: readonly (number | null)[] | null;
} | null;
export type JsonHours = readonly [
  weekday: number,
  startsAt: LocalMinutes,
  endsAt: LocalMinutes,
  from: LocalDate,
  until: LocalDate,
];
type JsonException = readonly [kind: 'TIME_OFF' | 'EXTRA_HOURS', start: Instant, end: Instant];

/** The answer of SCHEDULE_FACTS_SQL where it differs from {@link ScheduleFacts}. */
interface JsonFacts extends Omit<ScheduleFacts, 'location' | 'patient' | 'rooms' | 'staff'> {
  readonly location:
    | (Omit<ScheduleFacts['location'], 'hours'> & {
        readonly hours: readonly JsonHours[];
        readonly keepsFederalHolidays: boolean;
      })
    | null;
  readonly patient:
    (Omit<NonNullable<ScheduleFacts['patient']>, 'taken'> & { readonly taken: JsonTaken }) | null;
  readonly rooms: readonly (Omit<ScheduleFacts['rooms'][number], 'taken'> & {
    readonly taken: JsonTaken;
  })[];
  readonly staff: readonly (Omit<
    ScheduleFacts['staff'][number],
    'taken' | 'hours' | 'timeOff' | 'extraHours'
  > & {
    readonly hours: readonly JsonHours[];
    readonly exceptions: readonly JsonException[];
    readonly attending: JsonTaken;
    readonly supervising: JsonTaken;
    readonly elsewhere: readonly (readonly [start: Instant, end: Instant])[] | null;
  })[];
}

const POSTGRES_EPOCH = Date.UTC(2000, 0, 1);
const SENT_BYTES = 8;

/** A timestamp as PostgreSQL sends it: microseconds since 2000, big-endian. */
const sentInstant = (bytes: DataView, at: number): Instant =>
  (POSTGRES_EPOCH + Math.round((bytes.getInt32(at) * 2 ** 32 + bytes.getUint32(at + 4)) / 1000)) as Instant;

/**
 * Periods of one lane, or of all of them, that touch are one: thousands of visits follow each other. Whoever is beside the lanes
 * stays apart, as it is known by its start.
 */
export function takenOf(list: JsonTaken): Taken[] {
  if (!list) return [];
  const { buffer, byteOffset, byteLength } = Buffer.from(list.times, 'base64');
  const bytes = new DataView(buffer, byteOffset, byteLength);
  const taken: { start: Instant; end: Instant; lane: number | null }[] = [];
  /** By the lane; first that of all lanes. */
  const last: (typeof taken)[number][] = [];
  for (let at = 0, place = 0; at < byteLength; at += 2 * SENT_BYTES, place += 1) {
    const start = sentInstant(bytes, at);
    const end = sentInstant(bytes, at + SENT_BYTES);
    const lane: number | null = list.lanes?.[place] ?? null;
    const own = lane === null ? 0 : lane + 1;
    if (last[own]?.end === start && lane !== BESIDE_LANE) last[own].end = end;
    else taken.push((last[own] = { start, end, lane }));
  }
  return taken;
}

/** Who is in person at another location is wholly taken here, in each part. */
const elsewhereOf = (periods: readonly (readonly [Instant, Instant])[] | null): Taken[] =>
  (periods ?? []).map(([start, end]) => ({ start, end, lane: null, isElsewhere: true }));

export const hoursOf = (hours: readonly JsonHours[]): WeeklyHours[] =>
  hours.map(([weekday, startsAt, endsAt, from, until]) => ({ weekday, startsAt, endsAt, from, until }));

const exceptionsOf = (exceptions: readonly JsonException[], wanted: JsonException[0]): Interval[] =>
  exceptions.flatMap(([kind, start, end]) => (kind === wanted ? [{ start, end }] : []));

/** Null where the practice has no such location. */
export function parseFacts(text: string, query: ScheduleQuery): ScheduleFacts | null {
  const facts = JSON.parse(text) as JsonFacts;
  if (!facts.location) return null;
  const { keepsFederalHolidays, hours, closures, ...location } = facts.location;
  // A visit may begin on the last date and end on the next.
  const after = plusDays(dateAt(query.firstStart, location.zone), -2);
  const until = plusDays(dateAt(query.lastStart, location.zone), 2);
  return {
    ...facts,
    location: {
      ...location,
      hours: hoursOf(hours),
      closures: withHolidays(closures, keepsFederalHolidays, after, until),
    },
    patient: facts.patient && { ...facts.patient, taken: takenOf(facts.patient.taken) },
    rooms: facts.rooms.map((room) => ({ ...room, taken: takenOf(room.taken) })),
    staff: facts.staff.map(({ attending, supervising, elsewhere, exceptions, ...person }) => {
      const away = elsewhereOf(elsewhere);
      return {
        ...person,
        hours: hoursOf(person.hours),
        timeOff: exceptionsOf(exceptions, 'TIME_OFF'),
        extraHours: exceptionsOf(exceptions, 'EXTRA_HOURS'),
        taken: {
          ATTENDING: [...takenOf(attending), ...away],
          SUPERVISING: [...takenOf(supervising), ...away],
        },
      };
    }),
  };
}

const textArray = (values: readonly string[]): string => `{${values.join(',')}}`;

export function statementOf({ actor, now }: PracticeContext, query: ScheduleQuery): Statement {
  const { wish } = query;
  const rule = APPOINTMENT_KINDS[wish.kind];
  const open = rule.staff
    .map((duty) => STAFF_DUTIES[duty])
    .filter(({ part }) => !wish.staff.some((named) => named.part === part));
  return {
    name: 'schedule_facts',
    text: SCHEDULE_FACTS_SQL,
    values: [
      actor.practiceId,
      query.locationId,
      query.patientId,
      wish.kind,
      query.courseSessionId,
      toIso(query.firstStart),
      toIso(query.lastStart),
      query.durationMinutes,
      textArray(query.except),
      textArray([...wish.staff.map(({ staffId }) => staffId), ...(query.preferredStaff ?? [])]),
      textArray(open.map(({ role }) => role)),
      wish.virtual ? null : wish.roomId,
      wish.virtual ? null : rule.room,
      textArray([...new Set(rule.staff.map((duty) => STAFF_DUTIES[duty].part))]),
      toIso(now),
      actorStaffId(actor),
      query.takenAs?.wish.kind ?? null,
      String(wish.virtual),
      textArray(query.heldFor ?? (query.patientId ? [query.patientId] : [])),
    ],
  };
}

/** Reads facts in one round trip, in a transaction of its own. Null where the practice has no such location. */
export async function readScheduleFacts(
  read: OneSyncRead,
  ctx: PracticeContext,
  query: ScheduleQuery,
): Promise<ScheduleFacts | null> {
  const [facts] = await read.json(ctx, [statementOf(ctx, query)]);
  return parseFacts(facts!, query);
}

/** Reads facts for several visits in one round trip: for each, null where the practice has no such location. */
export async function readScheduleFactsOf(
  read: OneSyncRead,
  ctx: PracticeContext,
  queries: readonly ScheduleQuery[],
): Promise<readonly (ScheduleFacts | null)[]> {
  // A connection that is new prepares all of them before it hears that the first is ready: each has a name of its own.
  const statements = queries.map((query, index) => ({
    ...statementOf(ctx, query),
    name: `schedule_facts_${index + 1}`,
  }));
  const facts = await read.json(ctx, statements);
  return facts.map((text, index) => parseFacts(text!, queries[index]!));
}

/**
 * Reads facts for several visits, each over a connection of its own: thousands of reservations that the server gathers side by side,
 * and that are parsed as they come.
 */
export async function readScheduleFactsAtOnce(
  read: OneSyncRead,
  ctx: PracticeContext,
  queries: readonly ScheduleQuery[],
): Promise<readonly (ScheduleFacts | null)[]> {
  const facts = await Promise.all(queries.map((query) => readScheduleFacts(read, ctx, query)));
  return facts.map((each, index) => {
    const { takenAs } = queries[index]!;
    return each && takenAs ? takenFrom(each, facts[queries.indexOf(takenAs)]!) : each;
  });
}

/** Facts of which another's say what is taken of the rooms and staff that both have. */
function takenFrom(facts: ScheduleFacts, other: ScheduleFacts): ScheduleFacts {
  const rooms = new Map(other.rooms.map(({ id, taken }) => [id, taken]));
  const staff = new Map(other.staff.map(({ id, taken }) => [id, taken]));
  return {
    ...facts,
    rooms: facts.rooms.map((room) => ({ ...room, taken: rooms.get(room.id) ?? room.taken })),
    staff: facts.staff.map((person) => ({ ...person, taken: staff.get(person.id) ?? person.taken })),
  };
}

/** Reads facts within a transaction: what it has locked stays as it is read. */
export async function scheduleFactsIn(tx: ReadTx, query: ScheduleQuery): Promise<ScheduleFacts | null> {
  const { text, values } = statementOf(tx.ctx, query);
  const [row] = await tx.query<{ facts: string }>(text, values);
  return parseFacts(row!.facts, query);
}

/** When the patient's live infusions start, but for one, as it is at this moment. */
export async function otherInfusionStarts(
  tx: ReadTx,
  patientId: PatientId,
  except: AppointmentId,
): Promise<readonly Instant[]> {
  const rows = await tx.query<{ starts_at: Date }>(
    `select starts_at from appointment
     where practice_id = $1 and patient_id = $2 and kind = 'INFUSION' and status not in ('CANCELLED', 'NO_SHOW') and id <> $3`,
    [tx.ctx.actor.practiceId, patientId, except],
  );
  return rows.map(({ starts_at: at }) => instant(at.getTime()));
}

/** Of whom and from when others are in the one place beside the lanes in the time of a visit, as it is at this moment. */
export async function visitsBeside(
  tx: ReadTx,
  id: AppointmentId,
): Promise<readonly { readonly staffId: StaffId; readonly startsAt: Instant }[]> {
  const rows = await tx.query<{ staffId: StaffId; startsAt: Date }>(
    `select b.resource_id as "staffId", b.starts_at as "startsAt" from reservation o
     join reservation b on b.practice_id = $1 and b.resource_kind = 'ATTENDING' and b.resource_id = o.resource_id
       and lower(b.lanes) = 0 and b.appointment_id <> o.appointment_id and b.starts_at < o.ends_at and b.ends_at > o.starts_at
       and b.starts_at > o.starts_at - interval '15 hours'
     where o.practice_id = $1 and o.appointment_id = $2 and o.resource_kind = 'ATTENDING'`,
    [tx.ctx.actor.practiceId, id],
  );
  return rows.map(({ staffId, startsAt }) => ({ staffId, startsAt: instant(startsAt.getTime()) }));
}
