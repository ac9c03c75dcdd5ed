import { HOUR_MS, type Instant, newId, plusMs, type StaffId } from '@kapstone/kernel';
import type { MailKind } from '@kapstone/mail';
import type { Tx } from '@kapstone/platform';
import type { LinkPurpose } from '../persistence/identity-lookups.js';

import { newSecret } from '../persistence/secret.js';

export type { LinkPurpose };

/** A link that was just made. Its path holds the secret: sent or shown once, kept as a hash. */
export interface NewLink {
  readonly staffId: StaffId;
  readonly path: string;
  readonly expiresAt: Instant;
}

interface KindOfLink {
  /** How long it can be used, in milliseconds. */
  readonly livesMs: number;
  /** Where in the console it leads. */
  readonly page: string;
  /** What the audit calls it. */
  readonly field: string;
  /** The message that carries it. */
  readonly mail: MailKind;
}

export const LINKS: Readonly<Record<LinkPurpose, KindOfLink>> = {
  INVITATION: { livesMs: 72 * HOUR_MS, page: '/invitation', field: 'invitation', mail: 'INVITATION' },
  RESET: { livesMs: HOUR_MS, page: '/reset', field: 'password reset link', mail: 'PASSWORD_RESET' },
};

/** Makes a link for a staff member. Those made before for the same purpose can no longer be used. */
export async function issueLink(tx: Tx, staffId: StaffId, purpose: LinkPurpose): Promise<NewLink> {
  const { practiceId } = tx.ctx.actor;
  const { livesMs, page, field } = LINKS[purpose];
  const { secret, hash } = newSecret();
  const expiresAt = plusMs(tx.ctx.now, livesMs);
  await tx.query(
    `update one_time_link set expires_at = $4
     where practice_id = $1 and staff_id = $2 and purpose = $3 and used_at is null and expires_at > $4`,
    [practiceId, staffId, purpose, new Date(tx.ctx.now)],
  );
  await tx.query(
    `insert into one_time_link (practice_id, id, staff_id, purpose, secret_hash, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [practiceId, newId(), staffId, purpose, hash, new Date(tx.ctx.now), new Date(expiresAt)],
  );
  await tx.audit({ record: 'staff member', recordId: staffId, changes: [{ field }] });
  // In the part of the address that browsers send to no server, so that no log on the way has it.
  return { staffId, path: `${page}#${secret}`, expiresAt };
}
