import { Injectable } from '@nestjs/common';
import {
  type AppointmentId,
  type CourseId,
  type CourseSessionId,
  type Instant,
  isId,
  type LocationId,
  type PatientId,
  type StaffId,
  toIso,
} from '@kapstone/kernel';
import {
  badInput,
  type Cursor,
  inPractice,
  isCursorTime,
  keysetPage,
  loaderOf,
  notFound,
  OneSyncRead,
  type Page,
  type PageRequest,
  parseId,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import type { AppointmentStatus, VisitState } from '../domain/index.js';
import { checkThere } from '../persistence/check-there.js';
import {
  type AppointmentRecord,
  appointmentsSql,
  parseAppointments,
} from '../persistence/appointment-record.js';

/** An appointment as it is answered; what belongs to other libraries as ids. */
export type AppointmentView = Omit<AppointmentRecord, 'state'> & VisitState;

export interface AppointmentFilter {
  readonly patientId?: string | null;
  readonly locationId?: string | null;
  readonly staffId?: string | null;
  readonly from?: Instant | null;
  readonly to?: Instant | null;
  readonly statuses?: readonly AppointmentStatus[] | null;
}

/** Appointments of one patient that are answered at once, the latest. */
const MOST_OF_A_PATIENT = 200;

const LIVE = `not in ('CANCELLED', 'NO_SHOW')`;

const BY_IDS = appointmentsSql('a.id', 'where a.practice_id = $1::uuid and a.id = any ($2::uuid[])');

const BY_SESSIONS = appointmentsSql(
  'a.course_session_id',
  `where a.practice_id = $1::uuid and a.course_session_id = any ($2::uuid[]) and a.status ${LIVE}`,
);

const BY_PATIENTS = appointmentsSql(
  'a.patient_id',
  `join (
     select w.patient_id, v.id from unnest($2::uuid[]) w (patient_id) cross join lateral (
       select id from appointment where practice_id = $1::uuid and patient_id = w.patient_id
       order by starts_at desc, id desc limit ${MOST_OF_A_PATIENT}) v
   ) latest on latest.id = a.id
   where a.practice_id = $1::uuid`,
);

/** The first that is booked or going on, of each patient or course. */
const nextSql = (column: string): string =>
  appointmentsSql(
    'next.wanted',
    `join (
       select w.wanted, v.id from unnest($2::uuid[]) w (wanted) cross join lateral (
         select p.id from appointment p
         left join course_session_facts s on s.practice_id = $1::uuid and s.id = p.course_session_id
         where p.practice_id = $1::uuid and ${column} = w.wanted and p.status in ('BOOKED', 'CHECKED_IN', 'IN_PROGRESS')
         order by p.starts_at, p.id limit 1) v
     ) next on next.id = a.id
     where a.practice_id = $1::uuid`,
  );
const NEXT_OF_PATIENTS = nextSql('p.patient_id');
const NEXT_OF_COURSES = nextSql('s.course_id');

/** Of an infusion the live integration that follows it, of an integration the live infusion before it. */
const LINKED = appointmentsSql(
  'l.wanted',
  `join (
     select w.id as wanted, o.id as session_id from appointment w
     join course_session_facts s on s.practice_id = $1::uuid and s.id = w.course_session_id
     join course_session_facts o on o.practice_id = $1::uuid and (o.infusion_session_id = s.id or o.id = s.infusion_session_id)
     where w.practice_id = $1::uuid and w.id = any ($2::uuid[])
   ) l on l.session_id = a.course_session_id
   where a.practice_id = $1::uuid and a.status ${LIVE}`,
);

const PAGE = appointmentsSql(
  'a.id',
  `join (
     select id from appointment p
     where p.practice_id = $1::uuid
       and ($2::uuid is null or p.patient_id = $2::uuid)
       and ($3::uuid is null or p.location_id = $3::uuid)
       and ($4::uuid is null or exists (
         select from appointment_staff t where t.practice_id = $1::uuid and t.appointment_id = p.id and t.staff_id = $4::uuid))
       and ($5::timestamptz is null or p.starts_at >= $5::timestamptz)
       and ($6::timestamptz is null or p.starts_at < $6::timestamptz)
       and ($7::text[] is null or p.status = any ($7::text[]))
       and ($8::timestamptz is null or (p.starts_at, p.id) > ($8::timestamptz, $9::uuid))
     order by p.starts_at, p.id limit $10::int
   ) page on page.id = a.id
   where a.practice_id = $1::uuid`,
);

const list = (values: readonly string[]): string => `{${values.join(',')}}`;

const toView = ({ state, ...record }: AppointmentRecord): AppointmentView => ({
  ...record,
  ...state,
  overbook: record.isBeside ? state.overbook : null,
});

/** What was read, noted as looked at. */
function seen<Key extends string>(ctx: RequestContext, json: string): (readonly [Key, AppointmentView])[] {
  const found = parseAppointments<Key>(json).map(([key, record]) => [key, toView(record)] as const);
  ctx.notes.look(
    found.map(([, { patientId }]) => patientId),
    'schedule',
  );
  return found;
}

function cursorOf(after: Cursor | null): readonly [string | null, string | null] {
  if (after === null) return [null, null];
  const [at, id] = after;
  if (!isCursorTime(at) || !isId(String(id))) {
    throw badInput('after', 'This is not a cursor of this list. Use the endCursor of the page before.');
  }
  return [toIso(at), String(id)];
}

/** Reads appointments. */
@Injectable()
export class AppointmentsReader {
  constructor(
    private readonly oneSync: OneSyncRead,
    private readonly uow: UnitOfWork,
  ) {}

  async byIds(
    ctx: RequestContext,
    ids: readonly AppointmentId[],
  ): Promise<ReadonlyMap<AppointmentId, AppointmentView>> {
    return new Map(await this.read(ctx, 'appointments_by_ids', BY_IDS, [list(ids)]));
  }

  /** One appointment; read together with the others that the request asks for. @throws NOT_FOUND */
  async byId(ctx: RequestContext, id: AppointmentId): Promise<AppointmentView> {
    const found = (await this.byIds(ctx, [id])).get(id);
    if (!found) throw notFound('appointment');
    return found;
  }

  /** One of many appointments that a plan is about. */
  planned(ctx: RequestContext, id: AppointmentId): Promise<AppointmentView | null> {
    return loaderOf<AppointmentId, AppointmentView>(ctx, 'planned appointments', (ids) =>
      this.byIds(ctx, ids),
    ).load(id);
  }

  /** The live appointment of a course session; null while it is not booked. */
  ofSession(ctx: RequestContext, id: CourseSessionId): Promise<AppointmentView | null> {
    return loaderOf<CourseSessionId, AppointmentView>(
      ctx,
      'appointments of sessions',
      async (ids) => new Map(await this.read(ctx, 'appointments_by_sessions', BY_SESSIONS, [list(ids)])),
    ).load(id);
  }

  /** The appointments of a patient, by their starts; of very many the latest. */
  async ofPatient(ctx: RequestContext, id: PatientId): Promise<readonly AppointmentView[]> {
    const kind = 'appointments of patients';
    const loader = loaderOf<PatientId, AppointmentView[]>(ctx, kind, async (ids) => {
      const found = new Map<PatientId, AppointmentView[]>(ids.map((each) => [each, []]));
      const views = await this.read<PatientId>(ctx, 'appointments_by_patients', BY_PATIENTS, [list(ids)]);
      for (const [patient, view] of views) found.get(patient)?.push(view);
      return found;
    });
    return (await loader.load(id)) ?? [];
  }

  /** A patient's first appointment that is booked or going on; null while there is none. */
  nextOfPatient(ctx: RequestContext, id: PatientId): Promise<AppointmentView | null> {
    return loaderOf<PatientId, AppointmentView>(
      ctx,
      'next appointments of patients',
      async (ids) =>
        new Map(await this.read(ctx, 'appointments_next_of_patients', NEXT_OF_PATIENTS, [list(ids)])),
    ).load(id);
  }

  /** The same of a course. */
  nextOfCourse(ctx: RequestContext, id: CourseId): Promise<AppointmentView | null> {
    return loaderOf<CourseId, AppointmentView>(
      ctx,
      'next appointments of courses',
      async (ids) =>
        new Map(await this.read(ctx, 'appointments_next_of_courses', NEXT_OF_COURSES, [list(ids)])),
    ).load(id);
  }

  /** Of an infusion the integration that follows it, of an integration the infusion before it; null while there is none. */
  linkedTo(ctx: RequestContext, id: AppointmentId): Promise<AppointmentView | null> {
    return loaderOf<AppointmentId, AppointmentView>(
      ctx,
      'linked appointments',
      async (ids) => new Map(await this.read(ctx, 'appointments_linked', LINKED, [list(ids)])),
    ).load(id);
  }

  /** Appointments by their starts. @throws NOT_FOUND, BAD_INPUT */
  async page(
    ctx: RequestContext,
    filter: AppointmentFilter,
    request: PageRequest,
  ): Promise<Page<AppointmentView>> {
    const { from, to } = filter;
    if (from && to && to < from) throw badInput('to', 'The end lies after the beginning.');
    const by = {
      patientId: filter.patientId ? parseId<PatientId>(filter.patientId, 'patient', 'patientId') : null,
      locationId: filter.locationId ? parseId<LocationId>(filter.locationId, 'location', 'locationId') : null,
      staffId: filter.staffId ? parseId<StaffId>(filter.staffId, 'staff member', 'staffId') : null,
    };
    // Not a one-Sync read: which plan is good depends on what of the filter is given.
    const [row] = await this.uow.read(ctx, (tx) =>
      tx.query<{ appointments: string }>(PAGE, [
        tx.ctx.actor.practiceId,
        by.patientId,
        by.locationId,
        by.staffId,
        from == null ? null : toIso(from),
        to == null ? null : toIso(to),
        filter.statuses ?? null,
        ...cursorOf(request.after),
        request.first + 1,
      ]),
    );
    const rows = seen(ctx, row!.appointments).map(([, view]) => view);
    if (rows.length === 0) await this.uow.read(ctx, (tx) => checkThere(tx, by));
    return keysetPage(rows, request, ({ startsAt, id: key }) => [startsAt, key]);
  }

  private async read<Key extends string>(
    ctx: RequestContext,
    name: string,
    text: string,
    values: readonly (string | number | null)[],
  ): Promise<(readonly [Key, AppointmentView])[]> {
    const practiceCtx = inPractice(ctx);
    const [json] = await this.oneSync.json(practiceCtx, [
      { name, text, values: [practiceCtx.actor.practiceId, ...values] },
    ]);
    return seen<Key>(ctx, json!);
  }
}
