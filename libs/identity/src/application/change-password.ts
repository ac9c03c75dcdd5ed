import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@kapstone/kernel';
import { type RequestContext, requirePerson, UnitOfWork } from '@kapstone/platform';
import { hashPassword } from '../persistence/password-hash.js';
import { CheckPassword, type SignInFailed, signInFailed } from './check-password.js';
import { PracticeReader } from './practice.reader.js';
import { emailOf, endSessions } from './sessions.js';
import { type WeakPassword, weakPassword } from './weak-password.js';

export type ChangePasswordRefusal = WeakPassword | SignInFailed;

/** Changes the caller's own password and ends their other sessions: whoever knew the old one is out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practices: PracticeReader,
    private readonly checkPassword: CheckPassword,
  ) {}

  async execute(
    ctx: RequestContext,
    input: { readonly currentPassword: string; readonly newPassword: string },
  ): Promise<Result<null, ChangePasswordRefusal>> {
    const { actor } = requirePerson(ctx);
    const email = await emailOf(this.uow, ctx, actor.staffId);
    const checked = await this.checkPassword.execute(
      ctx,
      email,
      input.currentPassword,
      'That is not your current password. Try again.',
    );
    if (!checked.ok) return refuse(signInFailed(checked.refusal.message));
    const weak = weakPassword(input.newPassword, {
      name: actor.name,
      email,
      practiceName: (await this.practices.current(ctx)).name,
    });
    if (weak) return refuse(weak);
    const passwordHash = await hashPassword(input.newPassword);
    return this.uow.write<null, ChangePasswordRefusal>(ctx, async (tx) => {
      await tx.query('select set_password($1, $2, $3)', [actor.staffId, passwordHash, new Date(ctx.now)]);
      await endSessions(tx, actor.staffId, actor.sessionId);
      await tx.audit({ record: 'staff member', recordId: actor.staffId, changes: [{ field: 'password' }] });
      return ok(null);
    });
  }
}
