import type { AppointmentId, Instant, LocationId, PatientId, ZoneId } from '@kapstone/kernel';
import type { ReadTx } from '@kapstone/platform';
import { type Reachable, REMINDER_LEADS_HOURS, type VisitToRemind } from '../domain/reminder-due.js';

export const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::int8`;

const REACHABLE = `
  p.active, p.email, p.safe_method as "safeMethod",
  exists (select from reminder_opt_out o where o.practice_id = p.practice_id and o.patient_id = p.patient_id) as "optedOut"`;

/** A visit that is near, with all that decides whether its patient is reminded now. */
export interface NearVisit extends VisitToRemind, Reachable {
  readonly id: AppointmentId;
  readonly patientId: PatientId;
}

/**
 * The visits that are booked within the longest lead. A reminder that was not needed when it was due has told nobody anything:
 * the visit may stand again, or the patient have another address.
 */
export const nearVisits = (tx: ReadTx): Promise<NearVisit[]> =>
  tx.query<NearVisit>(
    `select a.id, a.patient_id as "patientId", a.status, ${ms('a.starts_at')} as "startsAt", ${REACHABLE},
            (select coalesce(json_agg(json_build_object('leadHours', r.lead_hours, 'startsAt', ${ms('r.starts_at')})
                                      order by r.created_at desc, r.id desc), '[]')
             from reminder r
             join mail_message_facts m on m.practice_id = r.practice_id and m.id = r.message_id
             where r.practice_id = a.practice_id and r.appointment_id = a.id and m.status <> 'NOT_NEEDED') as told
     from location_facts l
     join appointment_facts a on a.practice_id = l.practice_id and a.location_id = l.id
     join patient_contact_facts p on p.practice_id = a.practice_id and p.patient_id = a.patient_id
     where l.practice_id = $1 and a.status = 'BOOKED' and a.starts_at > $2::timestamptz
       and a.starts_at <= $2::timestamptz + make_interval(hours => $3)
     order by a.starts_at, a.id`,
    [tx.ctx.actor.practiceId, new Date(tx.ctx.now), REMINDER_LEADS_HOURS[0]],
  );

/** A visit as a reminder, or the page behind its link, tells of it. */
export interface ToldVisit extends Reachable {
  readonly appointmentId: AppointmentId;
  readonly patientId: PatientId;
  readonly kind: string;
  readonly status: string;
  readonly virtual: boolean;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly locationId: LocationId;
  readonly zone: ZoneId;
  readonly locationName: string;
  readonly address: string;
  /** Whom to call about it; null where the location has no number of its own. */
  readonly locationPhone: string | null;
  /** What the patient said last about this start. */
  readonly reply: 'CONFIRMED' | 'ASKED_TO_MOVE' | null;
}

const TOLD = `
  select a.id as "appointmentId", a.patient_id as "patientId", a.kind, a.status, a.virtual,
         ${ms('a.starts_at')} as "startsAt", ${ms('a.ends_at')} as "endsAt",
         l.id as "locationId", l.time_zone as zone, l.name as "locationName", l.address,
         l.phone as "locationPhone", ${REACHABLE},
         (select y.kind from visit_reply_facts y
          where y.practice_id = a.practice_id and y.appointment_id = a.id and y.starts_at = a.starts_at
          order by y.at desc, y.id desc limit 1) as reply
  from appointment_facts a
  join location_facts l on l.practice_id = a.practice_id and l.id = a.location_id
  join patient_contact_facts p on p.practice_id = a.practice_id and p.patient_id = a.patient_id`;

/** The visit of an appointment's id; null where there is none. */
export async function toldVisit(tx: ReadTx, id: AppointmentId): Promise<ToldVisit | null> {
  const [visit] = await tx.query<ToldVisit>(`${TOLD} where a.practice_id = $1 and a.id = $2`, [
    tx.ctx.actor.practiceId,
    id,
  ]);
  return visit ?? null;
}

/** The visit that a message reminds of, and the start that it is to tell. */
export async function remindedVisit(
  tx: ReadTx,
  messageId: string,
): Promise<{ readonly visit: ToldVisit; readonly reminderId: string; readonly startsAt: Instant } | null> {
  const [reminder] = await tx.query<{ id: string; appointmentId: AppointmentId; startsAt: Instant }>(
    `select id, appointment_id as "appointmentId", ${ms('starts_at')} as "startsAt" from reminder
     where practice_id = $1 and message_id = $2`,
    [tx.ctx.actor.practiceId, messageId],
  );
  const visit = reminder ? await toldVisit(tx, reminder.appointmentId) : null;
  return visit && { visit, reminderId: reminder!.id, startsAt: reminder!.startsAt };
}
