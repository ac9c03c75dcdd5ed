import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * The raw limit of a booking: the rows that `bookAppointment` writes, in one transaction with its context, by as many
 * connections as there are clients. No reading, no rules, no GraphQL.
 * @param {string} appUrl
 * @param {number} clients
 * @param {number} seconds
 * @param {(turn: number) => { practiceId: string, staffId: string, locationId: string, psychiatristId: string, patientId: string, startsAt: Date, endsAt: Date }} slot
 * @returns {Promise<number>} bookings a second
 */
export async function rawBookings(appUrl, clients, seconds, slot) {
  const pool = new pg.Pool({ connectionString: appUrl, max: clients });
  const until = performance.now() + seconds * 1000;
  let turn = 0;
  let booked = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        const s = slot(turn++);
        const id = randomUUID();
        const db = await pool.connect();
        try {
          await db.query(`begin; select set_config('app.practice_id', '${s.practiceId}', true), set_config('app.staff_id', '${s.staffId}', true),
            set_config('app.chart_scope', 'none', true), set_config('app.actor_kind', 'staff', true)`);
          await db.query(
            'select pg_advisory_xact_lock(hashtextextended(k, 0)) from unnest($1::text[]) k order by k',
            [[`ATTENDING:${s.psychiatristId}`, `PATIENT:${s.patientId}`]],
          );
          await db.query(
            `insert into appointment (practice_id, id, location_id, patient_id, kind, starts_at, ends_at, virtual, booked_at, booked_by)
             values ($1, $2, $3, $4, 'FOLLOW_UP', $5, $6, false, now(), $7)`,
            [s.practiceId, id, s.locationId, s.patientId, s.startsAt, s.endsAt, s.staffId],
          );
          await db.query(
            `insert into appointment_staff (practice_id, appointment_id, staff_id, part) values ($1, $2, $3, 'ATTENDING')`,
            [s.practiceId, id, s.psychiatristId],
          );
          await db.query(
            `insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
             values ($1, $2, 'ATTENDING', $3, '[1,)', $5, $6), ($1, $2, 'PATIENT', $4, '[1,)', $5, $6)`,
            [s.practiceId, id, s.psychiatristId, s.patientId, s.startsAt, s.endsAt],
          );
          await db.query(
            `insert into appointment_change (practice_id, id, appointment_id, location_id, at, by_staff_id, kind, after, version_after)
             values ($1, $2, $3, $4, now(), $5, 'BOOKED', '{}', 1)`,
            [s.practiceId, randomUUID(), id, s.locationId, s.staffId],
          );
          await db.query(
            `insert into audit_event (practice_id, id, kind, operation, actor_kind, staff_id, actor_name, purpose, request_id, patient_ids, record_type, record_id)
             values ($1, $2, 'WRITE', 'bookAppointment', 'staff', $3, 'Front desk', 'care-and-operations', $4, array[$5::uuid], 'appointment', $6)`,
            [s.practiceId, randomUUID(), s.staffId, randomUUID(), s.patientId, id],
          );
          await db.query(
            `insert into outbox (practice_id, id, topic, payload) values ($1, $2, 'schedule.changed', '{}')`,
            [s.practiceId, randomUUID()],
          );
          await db.query('commit');
          booked += 1;
        } catch (error) {
          await db.query('rollback');
          throw error;
        } finally {
          db.release();
        }
      }
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  await pool.end();
  return booked / elapsed;
}
