import pg from 'pg';

/** The rows of a booked course, table by table in the order of their keys; $1 is the practice, $2 the patient. */
const ROWS = [
  ['appointment', 'patient_id = $2'],
  ...['appointment_staff', 'reservation', 'appointment_change'].map((table) => [
    table,
    'appointment_id in (select id from appointment where practice_id = $1 and patient_id = $2)',
  ]),
  ['care_team', 'patient_id = $2'],
  ['audit_event', `kind = 'WRITE' and operation = 'bookCourse' and $2 = any (patient_ids)`],
];

/** One for each visit, as they are published. */
const OUTBOX = `
  insert into outbox (practice_id, id, topic, payload)
  select practice_id, gen_random_uuid(), 'schedule.changed',
         jsonb_build_object('locationId', location_id, 'appointmentId', id, 'patientId', patient_id, 'dates', array[starts_at::date], 'by', booked_by)
  from json_populate_recordset(null::appointment, $1)`;

/**
 * Keeps what courses came to, so that the same can be written again.
 * @param {string} ownerUrl a superuser's
 * @param {{ practiceId: string, frontDeskId: string }} practice
 * @param {readonly string[]} patientIds
 */
export async function recordCourses(ownerUrl, { practiceId, frontDeskId }, patientIds) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  /** @type {{ locks: string[], rows: string[] }[]} */
  const courses = [];
  for (const patientId of patientIds) {
    const rows = [];
    for (const [table, where] of ROWS) {
      const text = `select json_agg(t)::text as rows from ${table} t where practice_id = $1 and ${where}`;
      rows.push((await owner.query(text, [practiceId, patientId])).rows[0].rows);
    }
    const locks = await owner.query(
      `select distinct practice_id || ':' || resource_kind || ':' || resource_id as key
       from reservation where practice_id = $1 and appointment_id in (select id from appointment where patient_id = $2)`,
      [practiceId, patientId],
    );
    courses.push({ locks: locks.rows.map(({ key }) => key), rows });
  }

  return {
    /** Makes as if none of them were booked. */
    async forget() {
      await owner.query('begin');
      await owner.query('set local session_replication_role = replica');
      for (const patientId of patientIds) {
        for (const [table, where] of ROWS.toReversed())
          await owner.query(`delete from ${table} where practice_id = $1 and ${where}`, [
            practiceId,
            patientId,
          ]);
      }
      await owner.query('commit');
      await owner.query('vacuum analyze');
    },

    /**
     * The raw limit of booking a course: its rows, one statement for each table, in one transaction with its context and under the
     * same locks, by as many connections as there are clients. No reading, no rules, no GraphQL.
     * @param {string} appUrl
     * @param {number} clients
     * @param {number} seconds
     * @returns {Promise<number>} courses a second
     */
    async write(appUrl, clients, seconds) {
      const pool = new pg.Pool({ connectionString: appUrl, max: clients });
      const until = performance.now() + seconds * 1000;
      let written = 0;
      let turn = 0;
      const started = performance.now();
      await Promise.all(
        Array.from({ length: clients }, async () => {
          while (performance.now() < until && turn < courses.length) {
            const { locks, rows } = courses[turn++];
            const db = await pool.connect();
            try {
              await db.query(`begin; select set_config('app.practice_id', '${practiceId}', true), set_config('app.staff_id', '${frontDeskId}', true),
                set_config('app.chart_scope', 'none', true), set_config('app.actor_kind', 'staff', true)`);
              await db.query(
                `select count(pg_advisory_xact_lock(hash)) from (
                   select hashtextextended(key, 0) as hash from unnest($1::text[]) key order by 1) ordered`,
                [locks],
              );
              for (const [index, [table]] of ROWS.entries())
                await db.query(
                  `insert into ${table} select * from json_populate_recordset(null::${table}, $1)`,
                  [rows[index]],
                );
              await db.query(OUTBOX, [rows[0]]);
              await db.query('commit');
              written += 1;
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
      return written / elapsed;
    },
    end: () => owner.end(),
  };
}
