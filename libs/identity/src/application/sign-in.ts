import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@kapstone/audit';
import { newId, ok, plusMs, valueOf } from '@kapstone/kernel';
import { type RequestContext, type Role, type StaffActor, UnitOfWork } from '@kapstone/platform';
import { chartScopeOf, permissionsOf } from '../domain/role-permissions.js';
import { SESSION_LIFE_MS } from '../domain/session-standing.js';
import type { Account } from '../persistence/identity-lookups.js';
import { newSecret } from '../persistence/secret.js';
import { inNameOf } from './in-name-of.js';

/** A session that has just begun. */
export interface NewSession {
  readonly actor: StaffActor;
  /** For the cookie, and nowhere else. */
  readonly secret: string;
}

/** Begins the session of somebody whose password was right. */
@Injectable()
export class SignIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly trail: AuditTrail,
  ) {}

  async execute(ctx: RequestContext, account: Account): Promise<NewSession> {
    const { practiceId, staffId, name } = account;
    const { secret, hash } = newSecret();
    const sessionId = newId();
    const written = await this.uow.write<readonly Role[], never>(inNameOf(ctx, practiceId), async (tx) => {
      await tx.query(
        `insert into staff_session
           (practice_id, id, staff_id, secret_hash, created_at, last_active_at, expires_at, address, user_agent)
         values ($1, $2, $3, $4, $5, $5, $6, $7, $8)`,
        [
          ...[
            practiceId,
            sessionId,
            staffId,
            hash,
            new Date(ctx.now),
            new Date(plusMs(ctx.now, SESSION_LIFE_MS)),
          ],
          ...[ctx.address, ctx.userAgent],
        ],
      );
      await this.trail.writeSignIn(tx, { practiceId, staffId, name, sessionId, code: 'SIGNED_IN' });
      const rows = await tx.query<{ role: Role }>(
        'select role from staff_role where practice_id = $1 and staff_id = $2 order by role',
        [practiceId, staffId],
      );
      return ok(rows.map(({ role }) => role));
    });
    const roles = valueOf(written);
    const actor: StaffActor = {
      kind: 'staff',
      practiceId,
      staffId,
      name,
      sessionId,
      roles,
      permissions: permissionsOf(roles),
      chartScope: chartScopeOf(roles),
      locked: false,
    };
    return { actor, secret };
  }
}
