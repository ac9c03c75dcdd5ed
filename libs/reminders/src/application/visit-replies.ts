import { Injectable } from '@nestjs/common';
import {
  type AppointmentId,
  dateAt,
  type Instant,
  newId,
  ok,
  refuse,
  type Result,
  type StaffId,
  toIso,
} from '@kapstone/kernel';
import {
  actorStaffId,
  loaderOf,
  notFound,
  parseId,
  type ReadTx,
  type RequestContext,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import { type AppointmentStatus, type WrongStatusRefusal, wrongStatus } from '@kapstone/scheduling';
import { type ToldVisit, toldVisit, ms } from '../persistence/reminders.js';

export const VisitReplyKind = { CONFIRMED: 'CONFIRMED', ASKED_TO_MOVE: 'ASKED_TO_MOVE' } as const;

export type VisitReplyKind = (typeof VisitReplyKind)[keyof typeof VisitReplyKind];

/** What a patient said about coming. */
export interface VisitReplyView {
  readonly kind: VisitReplyKind;
  readonly at: Instant;
  /** Who wrote it down; null where the patient did it by the link. */
  readonly staffId: StaffId | null;
}

/** What was sent to a patient about a visit. */
export interface ReminderView {
  readonly leadHours: number;
  readonly at: Instant;
  readonly status: string;
}

/** Keeps what a patient said, and tells the boards of it. */
export async function writeReply(tx: Tx, visit: ToldVisit, kind: VisitReplyKind): Promise<void> {
  const { appointmentId, patientId, startsAt, locationId, zone } = visit;
  const by = actorStaffId(tx.ctx.actor);
  await tx.query(
    `insert into visit_reply (practice_id, id, appointment_id, patient_id, kind, starts_at, at, by_staff_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.ctx.actor.practiceId,
      newId(),
      appointmentId,
      patientId,
      kind,
      toIso(startsAt),
      toIso(tx.ctx.now),
      by,
    ],
  );
  await tx.audit({
    record: 'appointment',
    recordId: appointmentId,
    patientId,
    changes: [{ field: 'reply', from: visit.reply, to: kind }],
  });
  await tx.publish('schedule.changed', {
    locationId,
    appointmentId,
    patientId,
    dates: [dateAt(startsAt, zone)],
    by,
  });
}

const REPLIES = `
  select distinct on (a.id) a.id as "appointmentId", y.kind, ${ms('y.at')} as at, y.by_staff_id as "staffId"
  from appointment_facts a
  join visit_reply_facts y on y.practice_id = a.practice_id and y.appointment_id = a.id and y.starts_at = a.starts_at
  where a.practice_id = $1 and a.id = any ($2)
  order by a.id, y.at desc, y.id desc`;

const REMINDERS = `
  select r.appointment_id as "appointmentId", r.lead_hours as "leadHours", ${ms('coalesce(m.settled_at, m.created_at)')} as at,
         m.status
  from reminder r
  join mail_message_facts m on m.practice_id = r.practice_id and m.id = r.message_id
  where r.practice_id = $1 and r.appointment_id = any ($2)
  order by r.created_at desc, r.id desc`;

type OfVisit<View> = View & { readonly appointmentId: AppointmentId };

/** What was said to and by patients about their visits. */
@Injectable()
export class VisitReplies {
  constructor(private readonly uow: UnitOfWork) {}

  /** What the patient said last about the time that a visit has. */
  of(ctx: RequestContext, id: AppointmentId): Promise<VisitReplyView | null> {
    return loaderOf<AppointmentId, VisitReplyView>(ctx, 'replies of visits', async (ids) => {
      const rows = await this.read<VisitReplyView>(ctx, REPLIES, ids);
      return new Map(rows.map((row) => [row.appointmentId, row]));
    }).load(id);
  }

  /** The reminders of a visit, newest first. */
  async remindersOf(ctx: RequestContext, id: AppointmentId): Promise<readonly ReminderView[]> {
    const loader = loaderOf<AppointmentId, ReminderView[]>(ctx, 'reminders of visits', async (ids) => {
      const found = new Map<AppointmentId, ReminderView[]>(ids.map((each) => [each, []]));
      for (const row of await this.read<ReminderView>(ctx, REMINDERS, ids))
        found.get(row.appointmentId)?.push(row);
      return found;
    });
    return (await loader.load(id)) ?? [];
  }

  /** Writes down that the patient comes as booked, also where they had asked to move. @throws NOT_FOUND */
  confirm(ctx: RequestContext, appointmentId: string): Promise<Result<AppointmentId, WrongStatusRefusal>> {
    const id = parseId<AppointmentId>(appointmentId, 'appointment', 'appointmentId');
    return this.uow.write<AppointmentId, WrongStatusRefusal>(ctx, async (tx) => {
      const visit = await toldVisit(tx, id);
      if (!visit) throw notFound('appointment', 'appointmentId');
      if (visit.status !== 'BOOKED') {
        const status = visit.status as AppointmentStatus;
        return refuse(wrongStatus({ code: 'WRONG_STATUS', action: 'CHECK_IN', status }, status));
      }
      if (visit.reply !== 'CONFIRMED') await writeReply(tx, visit, 'CONFIRMED');
      return ok(id);
    });
  }

  private read<View>(
    ctx: RequestContext,
    sql: string,
    ids: readonly AppointmentId[],
  ): Promise<OfVisit<View>[]> {
    return this.uow.read(ctx, (tx: ReadTx) => tx.query<OfVisit<View>>(sql, [tx.ctx.actor.practiceId, ids]));
  }
}
