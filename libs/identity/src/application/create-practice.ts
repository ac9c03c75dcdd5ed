import type pg from 'pg';
import { type Instant, isZone, newId, plusMs, type PracticeId, type StaffId } from '@kapstone/kernel';
import { badInput, parseText } from '@kapstone/platform';
import { newSecret } from '../persistence/secret.js';
import { LINKS, type NewLink } from './one-time-link.js';
import { parseEmail } from './parse-staff.js';

export interface CreatePracticeInput {
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly adminName: string;
  readonly adminEmail: string;
}

/** A practice that was just made, with its first admin and the link by which they set a password. */
export interface NewPractice {
  readonly practiceId: PracticeId;
  readonly adminId: StaffId;
  readonly invitation: NewLink;
}

/**
 * Makes a practice with its first admin. Only the owner of the tables can: the API and the worker cannot make practices.
 * @param owner a connection without a transaction
 * @param furnish writes, within the transaction on that connection, what others want every practice to have
 * @throws BAD_INPUT naming what cannot be, `adminEmail` too when somebody has the address
 */
export async function createPractice(
  owner: pg.Client,
  input: CreatePracticeInput,
  now: Instant,
  furnish: (practiceId: PracticeId) => Promise<void>,
): Promise<NewPractice> {
  const name = parseText(input.name, 'name', { max: 200 });
  const adminName = parseText(input.adminName, 'adminName', { max: 200 });
  const email = parseEmail(input.adminEmail, 'adminEmail');
  if (!isZone(input.timeZone))
    throw badInput('timeZone', 'A time zone has an IANA name such as America/New_York.');
  const practiceId = newId<PracticeId>();
  const adminId = newId<StaffId>();
  const { secret, hash } = newSecret();
  const expiresAt = plusMs(now, LINKS.INVITATION.livesMs);
  await owner.query('begin');
  try {
    await owner.query(`select set_config('app.practice_id', $1, true)`, [practiceId]);
    await owner.query('insert into practice (id, name, time_zone) values ($1, $2, $3)', [
      practiceId,
      name,
      input.timeZone,
    ]);
    await owner.query('insert into staff (practice_id, id, name, email) values ($1, $2, $3, $4)', [
      practiceId,
      adminId,
      adminName,
      email,
    ]);
    await owner.query(`insert into staff_role (practice_id, staff_id, role) values ($1, $2, 'ADMIN')`, [
      practiceId,
      adminId,
    ]);
    await owner.query('select claim_email($1, $2)', [adminId, email]);
    const { rows } = await owner.query<{ ours: boolean }>(
      'select staff_id = $2 as ours from credential_by_email($1)',
      [email, adminId],
    );
    if (!rows[0]?.ours) throw badInput('adminEmail', 'Somebody signs in by this address already.');
    await owner.query(
      `insert into one_time_link (practice_id, id, staff_id, purpose, secret_hash, created_at, expires_at)
       values ($1, $2, $3, 'INVITATION', $4, $5, $6)`,
      [practiceId, newId(), adminId, hash, new Date(now), new Date(expiresAt)],
    );
    await owner.query(
      `insert into audit_event
         (practice_id, id, kind, operation, actor_kind, actor_name, purpose, request_id, record_type, record_id, changes)
       values ($1, $2, 'WRITE', 'practice create', 'system', 'Kapstone', 'maintenance', $3, 'practice', $1, $4)`,
      [
        practiceId,
        newId(),
        newId(),
        JSON.stringify([
          { field: 'name', to: name },
          { field: 'admin', to: email },
        ]),
      ],
    );
    await furnish(practiceId);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
  return {
    practiceId,
    adminId,
    invitation: { staffId: adminId, path: `${LINKS.INVITATION.page}#${secret}`, expiresAt },
  };
}
