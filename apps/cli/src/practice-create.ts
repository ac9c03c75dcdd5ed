import pg from 'pg';
import { createPractice } from '@kapstone/identity';
import { instant } from '@kapstone/kernel';
import { seedAppointmentKinds } from '@kapstone/scheduling';
import { connections } from './connections.js';

const NEEDED = ['name', 'time-zone', 'admin-name', 'admin-email'];

export async function practiceCreate(
  env: NodeJS.ProcessEnv,
  options: Record<string, string | boolean | undefined>,
): Promise<number> {
  const missing = NEEDED.filter((name) => typeof options[name] !== 'string');
  if (missing.length > 0) {
    process.stderr.write(`Say also ${missing.map((name) => `--${name}`).join(', ')}.\n`);
    return 2;
  }
  const owner = new pg.Client({ connectionString: connections(env).ownerUrl });
  await owner.connect();
  try {
    const { invitation } = await createPractice(
      owner,
      {
        name: String(options['name']),
        timeZone: String(options['time-zone']),
        adminName: String(options['admin-name']),
        adminEmail: String(options['admin-email']),
      },
      instant(Date.now()),
      (practiceId) => seedAppointmentKinds(owner, practiceId),
    );
    process.stdout.write(
      `${String(options['name'])} is there. Its admin sets a password within 72 hours at\n\n` +
        `  ${env['KAPSTONE_PUBLIC_URL'] ?? ''}${invitation.path}\n\n` +
        'The link works once and is not shown again.\n',
    );
    return 0;
  } finally {
    await owner.end();
  }
}
