import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import {
  groupBy,
  type CourseId,
  type CourseSessionId,
  type Instant,
  isId,
  type PatientId,
  type StaffId,
} from '@kapstone/kernel';
import {
  badInput,
  isCursorTime,
  keysetPage,
  loaderOf,
  notFound,
  type Page,
  type PageRequest,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import { PatientsReader } from '@kapstone/patients';
import type { CourseSessionKind } from '../domain/course-sessions.js';
import type { CourseStatus, DoseRoute } from '../domain/course-words.js';

/** A course as everybody who reads patients may see it; the indication is read by itself. */
export interface CourseView {
  readonly id: CourseId;
  readonly version: number;
  readonly patientId: PatientId;
  /** 1 for the patient's first course. */
  readonly number: number;
  readonly status: CourseStatus;
  readonly infusionCount: number;
  readonly drug: string;
  readonly route: DoseRoute;
  readonly prescriberId: StaffId | null;
  readonly therapistId: StaffId | null;
  readonly createdAt: Instant;
}

export interface CourseSessionView {
  readonly id: CourseSessionId;
  readonly courseId: CourseId;
  readonly patientId: PatientId;
  readonly kind: CourseSessionKind;
  /** 1, 2, 3 ... among the sessions of its kind. */
  readonly number: number;
  /** Of an integration the infusion that it follows. */
  readonly infusionSessionId: CourseSessionId | null;
}

export interface CoursesFilter {
  readonly status: CourseStatus | null;
  /** Any part of the patient's name, phone number or birth date. */
  readonly search: string | null;
}

const COURSE_COLUMNS = `
  id, version, patient_id as "patientId", number, status, infusion_count as "infusionCount", drug, route,
  prescriber_id as "prescriberId", therapist_id as "therapistId",
  (extract(epoch from created_at) * 1000)::int8 as "createdAt"`;

const SESSION_COLUMNS = `
  id, course_id as "courseId", patient_id as "patientId", kind, number, infusion_session_id as "infusionSessionId"`;

/** The way a patient takes: preparation, infusion 1, integration 1, infusion 2 ... */
const SESSION_ORDER = `course_id, kind <> 'PREPARATION', number, kind = 'INTEGRATION'`;

/** Reads courses and their sessions. */
@Injectable()
export class CoursesReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly patients: PatientsReader,
  ) {}

  async byIds(ctx: RequestContext, ids: readonly CourseId[]): Promise<ReadonlyMap<CourseId, CourseView>> {
    const courses = await this.select(ctx, 'id = any ($2) order by id', [ids]);
    return new Map(courses.map((course) => [course.id, course]));
  }

  /** Courses that several fields of one request ask for, read together. */
  loader(ctx: RequestContext): DataLoader<CourseId, CourseView | null> {
    return loaderOf<CourseId, CourseView>(ctx, CoursesReader, (ids) => this.byIds(ctx, ids));
  }

  /** @throws NOT_FOUND */
  async byId(ctx: RequestContext, id: CourseId): Promise<CourseView> {
    const course = await this.loader(ctx).load(id);
    if (!course) throw notFound('course');
    return course;
  }

  /** As the course is now, also after a change in the same request. @throws NOT_FOUND */
  refreshed(ctx: RequestContext, id: CourseId): Promise<CourseView> {
    this.loader(ctx).clear(id);
    return this.byId(ctx, id);
  }

  /** The course of a session; null where there is no such session. */
  async ofSession(ctx: RequestContext, id: CourseSessionId): Promise<CourseView | null> {
    const session = await this.sessions(ctx).load(id);
    return session && this.byId(ctx, session.courseId);
  }

  /** A patient's courses, newest first. */
  async ofPatient(ctx: RequestContext, patientId: PatientId): Promise<readonly CourseView[]> {
    const loader = loaderOf<PatientId, CourseView[]>(ctx, 'courses of patients', async (ids) =>
      groupBy(
        await this.select(ctx, 'patient_id = any ($2) order by number desc', [ids]),
        (course) => course.patientId,
      ),
    );
    return (await loader.load(patientId)) ?? [];
  }

  /** Courses of a status, of patients that match what was typed, newest first. @throws BAD_INPUT */
  async page(
    ctx: RequestContext,
    { status, search }: CoursesFilter,
    request: PageRequest,
  ): Promise<Page<CourseView>> {
    const [createdAt, id] = request.after ?? [null, null];
    if (request.after && !(isCursorTime(createdAt) && isId(String(id)))) {
      throw badInput('after', 'This is not a cursor of this list. Use the endCursor of the page before.');
    }
    const rows = await this.select(
      ctx,
      `($2::text is null or status = $2)
       and ($3::int8 is null or (created_at, id) < (timestamptz 'epoch' + $3::int8 * interval '1 millisecond', $4::uuid))
       and ($6::uuid[] is null or patient_id = any ($6))
       order by created_at desc, id desc limit $5`,
      [
        status,
        createdAt,
        id,
        request.first + 1,
        search?.trim() ? await this.patients.matchingIds(ctx, search) : null,
      ],
    );
    return keysetPage(rows, request, (course) => [course.createdAt, course.id]);
  }

  /** How many courses a list holds. @throws BAD_INPUT */
  async count(ctx: RequestContext, { status, search }: CoursesFilter): Promise<number> {
    const of = search?.trim() ? await this.patients.matchingIds(ctx, search) : null;
    const [row] = await this.uow.read(ctx, (tx) =>
      tx.query<{ count: number }>(
        `select count(*)::int as count from course
         where practice_id = $1 and ($2::text is null or status = $2) and ($3::uuid[] is null or patient_id = any ($3))`,
        [tx.ctx.actor.practiceId, status, of],
      ),
    );
    return row!.count;
  }

  /** What the course treats: clinical, so null unless the caller may open the patient's chart. */
  async indication(ctx: RequestContext, { id, patientId }: CourseView): Promise<string | null> {
    if (!(await this.patients.chartOpen(ctx, patientId))) return null;
    ctx.notes.look([patientId], 'chart');
    const loader = loaderOf<CourseId, string>(ctx, 'indications', async (ids) => {
      const rows = await this.uow.read(ctx, (tx) =>
        tx.query<{ id: CourseId; indication: string }>(
          'select id, indication from course where practice_id = $1 and id = any ($2)',
          [tx.ctx.actor.practiceId, ids],
        ),
      );
      return new Map(rows.map((row) => [row.id, row.indication]));
    });
    return loader.load(id);
  }

  /** Sessions by id, read together for one request. */
  sessions(ctx: RequestContext): DataLoader<CourseSessionId, CourseSessionView | null> {
    return loaderOf<CourseSessionId, CourseSessionView>(ctx, 'course sessions', async (ids) => {
      const sessions = await this.selectSessions(ctx, 'id', ids);
      return new Map(sessions.map((session) => [session.id, session]));
    });
  }

  /** The sessions of a course in the order in which the patient goes through them. */
  async sessionsOf(ctx: RequestContext, courseId: CourseId): Promise<readonly CourseSessionView[]> {
    const loader = loaderOf<CourseId, CourseSessionView[]>(ctx, 'sessions of courses', async (ids) =>
      groupBy(await this.selectSessions(ctx, 'course_id', ids), (session) => session.courseId),
    );
    return (await loader.load(courseId)) ?? [];
  }

  private async select(
    ctx: RequestContext,
    where: string,
    values: readonly unknown[],
  ): Promise<CourseView[]> {
    const courses = await this.uow.read(ctx, (tx) =>
      tx.query<CourseView>(`select ${COURSE_COLUMNS} from course where practice_id = $1 and ${where}`, [
        tx.ctx.actor.practiceId,
        ...values,
      ]),
    );
    this.look(ctx, courses);
    return courses;
  }

  private async selectSessions(
    ctx: RequestContext,
    column: 'id' | 'course_id',
    ids: readonly string[],
  ): Promise<CourseSessionView[]> {
    const sessions = await this.uow.read(ctx, (tx) =>
      tx.query<CourseSessionView>(
        `select ${SESSION_COLUMNS} from course_session
         where practice_id = $1 and ${column} = any ($2) order by ${SESSION_ORDER}`,
        [tx.ctx.actor.practiceId, ids],
      ),
    );
    this.look(ctx, sessions);
    return sessions;
  }

  private look(ctx: RequestContext, seen: readonly { readonly patientId: PatientId }[]): void {
    ctx.notes.look(
      seen.map(({ patientId }) => patientId),
      'schedule',
    );
  }
}
