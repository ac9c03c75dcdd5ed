import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';

const ITERATIONS = 4096;

/** What PostgreSQL keeps of a password (RFC 5802, 7677). Made here, so that no statement carries the password itself. */
function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', salted).update(name).digest();
  const storedKey = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${key('Server Key').toString('base64')}`;
}

/** Whether the app role can sign in and holds what `kapstone_app` is granted. */
async function worksAlready(appUrl: string): Promise<boolean> {
  const app = new pg.Client({ connectionString: appUrl });
  try {
    await app.connect();
    const { rows } = await app.query<{ member: boolean }>(
      `select pg_has_role('kapstone_app', 'usage') as member`,
    );
    return rows[0]!.member;
  } catch (error) {
    // No such role, no right to sign in, or another password: the caller mends it. Anything else is not about the role.
    if (['28000', '28P01'].includes((error as { code?: string }).code ?? '')) return false;
    throw error;
  } finally {
    await app.end();
  }
}

/**
 * Makes the role of the API and the worker able to sign in: created when absent, else given the password of the URL. Does
 * nothing when it works already, so that a role that the operator made is left alone.
 * @param owner connected as one who may make roles
 * @param appUrl APP_DATABASE_URL
 */
export async function provideAppRole(owner: pg.Client, appUrl: string): Promise<void> {
  if (await worksAlready(appUrl)) return;
  const { username, password } = new URL(appUrl);
  const role = decodeURIComponent(username);
  const name = pg.escapeIdentifier(role);
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
  const secret =
    password === '' ? '' : `password ${pg.escapeLiteral(scramVerifier(decodeURIComponent(password)))}`;
  await owner.query(`${rowCount === 0 ? 'create' : 'alter'} role ${name} login ${secret}`);
  if (role !== 'kapstone_app') await owner.query(`grant kapstone_app to ${name}`);
}
