import type { Client } from 'pg';
import type { StaffId } from '@kapstone/kernel';
import { absenceRows } from './absences.js';
import type { Chance } from './chance.js';
import {
  addendumRows,
  estimateRows,
  mailRows,
  noteRows,
  patientRows,
  placeRows,
  preferenceRows,
  visitRows,
  type Batch,
  type Demo,
  type Row,
} from './rows.js';
import { secondCourseRows } from './second-course.js';
import { waitListRows } from './wait-list.js';

/** Inserts all rows of a table in one statement. */
async function insert(owner: Client, { table, rows }: Batch): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await owner.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

const ISSUED = [
  'state',
  'issued_at',
  'issued_by',
  'issued_content',
  'delivered_at',
  'delivered_by',
  'version',
];

async function issue(owner: Client, rows: readonly Row[]): Promise<void> {
  await owner.query(
    `update estimate e set (${ISSUED.join(', ')}) = (${ISSUED.map((column) => `i.${column}`).join(', ')})
     from jsonb_populate_recordset(null::estimate, $1::jsonb) i where e.practice_id = i.practice_id and e.id = i.id`,
    [JSON.stringify(rows)],
  );
}

/** The owner is under row-level security like everybody: the transaction says on whose behalf it writes. */
const actAs = (owner: Client, settings: Readonly<Record<string, string>>) =>
  owner.query(`select set_config('app.' || s.key, s.value, true) from jsonb_each_text($1::jsonb) s`, [
    JSON.stringify(settings),
  ]);

/**
 * Writes one practice in one transaction. Triggers and constraints stay on: what they refuse is a mistake of the demo.
 * @param passwordHash of everybody who works there
 */
export async function writeDemo(
  owner: Client,
  demo: Demo,
  passwordHash: string,
  chance: Chance,
): Promise<void> {
  const { practice } = demo;
  await owner.query('begin');
  try {
    await actAs(owner, { practice_id: practice.id, chart_scope: 'practice', estimate_writer: 'on' });
    for (const batch of placeRows(demo, chance)) await insert(owner, batch);
    await owner.query(
      `select claim_email(s.id, s.email), set_password(s.id, $1, now()) from staff s where s.practice_id = $2`,
      [passwordHash, practice.id],
    );
    for (const { staffId, batch } of preferenceRows(demo)) {
      await actAs(owner, { staff_id: staffId });
      await insert(owner, batch);
    }
    for (const batch of [...patientRows(demo, chance), ...visitRows(demo, chance)])
      await insert(owner, batch);
    for (const { drafts, issued } of estimateRows(demo, chance)) {
      for (const batch of drafts) await insert(owner, batch);
      await issue(owner, issued);
    }
    for (const { authorId, batch } of noteRows(demo)) {
      await actAs(owner, { staff_id: authorId satisfies StaffId });
      await insert(owner, batch);
    }
    await insert(owner, addendumRows(demo));
    for (const batch of mailRows(demo, chance)) await insert(owner, batch);
    await insert(owner, waitListRows(demo, chance));
    await insert(owner, absenceRows(demo, chance));
    for (const batch of secondCourseRows(demo, chance)) await insert(owner, batch);
    await insert(owner, {
      table: 'audit_event',
      rows: [
        {
          practice_id: practice.id,
          id: chance.id(),
          kind: 'WRITE',
          operation: 'demo load',
          actor_kind: 'system',
          actor_name: 'Kapstone',
          purpose: 'maintenance',
          request_id: 'demo load',
          patient_ids: [],
          record_type: 'practice',
          record_id: practice.id,
          changes: [{ field: 'demo', from: null, to: 'true' }],
          field_groups: [],
        },
      ],
    });
    // The checks that wait for the end would walk whole tables: nobody has told the planner yet how many rows there are.
    await owner.query('analyze appointment, appointment_staff, reservation, staff');
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
