import { Injectable } from '@nestjs/common';
import { ok, type Result, type StaffId } from '@kapstone/kernel';
import { type RequestContext, requirePerson, type Tx, UnitOfWork } from '@kapstone/platform';
import { CheckPassword, type SignInFailed, type SignInThrottled } from './check-password.js';

/** Ends sessions of a staff member, all or all but one, and tells their open consoles. */
export async function endSessions(tx: Tx, staffId: StaffId, except: string | null = null): Promise<void> {
  await tx.query(
    `update staff_session set ended_at = $3
     where practice_id = $1 and staff_id = $2 and ended_at is null and ($4::uuid is null or id <> $4)`,
    [tx.ctx.actor.practiceId, staffId, new Date(tx.ctx.now), except],
  );
  await tellConsoles(tx, staffId, 'SESSION_ENDED');
}

/** What may have become of the rights of a staff member. */
export type StaffChange = 'ROLES_CHANGED' | 'SESSION_ENDED' | 'SESSION_LOCKED';

/** Tells the open consoles of a staff member that what they may do has changed. */
export const tellConsoles = (tx: Tx, staffId: StaffId, reason: StaffChange): Promise<void> =>
  tx.publish('staff.changed', { staffId, reason });

/** What people do with their own sessions. */
@Injectable()
export class Sessions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly checkPassword: CheckPassword,
  ) {}

  /** Ends the caller's session. */
  async signOut(ctx: RequestContext): Promise<void> {
    const { actor } = requirePerson(ctx);
    await this.change(ctx, 'ended_at = $3', 'SESSION_ENDED', actor.sessionId);
  }

  /** Ends every session of the caller. */
  async signOutEverywhere(ctx: RequestContext): Promise<void> {
    const { actor } = requirePerson(ctx);
    await this.uow.write<null, never>(ctx, async (tx) => {
      await endSessions(tx, actor.staffId);
      await tx.audit({ record: 'staff member', recordId: actor.staffId, changes: [{ field: 'sessions' }] });
      return ok(null);
    });
  }

  /** Locks the caller's session: it opens with the password, and what was typed stays. */
  async lock(ctx: RequestContext): Promise<void> {
    const { actor } = requirePerson(ctx);
    await this.change(ctx, 'locked_at = $3', 'SESSION_LOCKED', actor.sessionId);
  }

  /** Opens the caller's locked session. */
  async unlock(ctx: RequestContext, password: string): Promise<Result<null, SignInFailed | SignInThrottled>> {
    const { actor } = requirePerson(ctx);
    const email = await emailOf(this.uow, ctx, actor.staffId);
    const checked = await this.checkPassword.execute(
      ctx,
      email,
      password,
      'That is not your password. Try again.',
    );
    if (!checked.ok) return checked;
    await this.change(ctx, 'locked_at = null, last_active_at = $3', null, actor.sessionId);
    return ok(null);
  }

  private async change(
    ctx: RequestContext,
    set: string,
    told: StaffChange | null,
    sessionId: string,
  ): Promise<void> {
    const { actor } = requirePerson(ctx);
    await this.uow.write<null, never>(ctx, async (tx) => {
      await tx.query(`update staff_session set ${set} where practice_id = $1 and id = $2`, [
        actor.practiceId,
        sessionId,
        new Date(ctx.now),
      ]);
      if (told) await tellConsoles(tx, actor.staffId, told);
      await tx.audit({ record: 'session', recordId: sessionId });
      return ok(null);
    });
  }
}

/** The address by which a staff member of the caller's practice signs in. */
export async function emailOf(uow: UnitOfWork, ctx: RequestContext, staffId: StaffId): Promise<string> {
  const [row] = await uow.read(ctx, (tx) =>
    tx.query<{ email: string }>('select email from staff where practice_id = $1 and id = $2', [
      tx.ctx.actor.practiceId,
      staffId,
    ]),
  );
  return row!.email;
}
