import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@kapstone/audit';
import { ok, refuse, type Result } from '@kapstone/kernel';
import { recallMessages } from '@kapstone/mail';
import { type PlainRefusal, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { IdentityLookups, type LinkPurpose } from '../persistence/identity-lookups.js';
import { hashPassword } from '../persistence/password-hash.js';
import { hashOfSecret } from '../persistence/secret.js';
import { inNameOf } from './in-name-of.js';
import { LINKS } from './one-time-link.js';
import { practiceOf } from './practice.reader.js';
import { endSessions } from './sessions.js';
import { type WeakPassword, weakPassword } from './weak-password.js';

export type LinkNotValid = PlainRefusal<'LINK_NOT_VALID'>;
export type UseLinkRefusal = LinkNotValid | WeakPassword;

const notValid = (purpose: LinkPurpose): LinkNotValid => ({
  code: 'LINK_NOT_VALID',
  message: `This link was used, replaced or is too old. ${
    purpose === 'INVITATION'
      ? 'Ask an admin of your practice for a new one.'
      : 'Ask for a new one where you sign in.'
  }`,
});

/** Sets a password by an invitation or a reset link. The link is used up, and every session ends. */
@Injectable()
export class UseLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lookups: IdentityLookups,
    private readonly trail: AuditTrail,
  ) {}

  async execute(
    request: RequestContext,
    purpose: LinkPurpose,
    input: { readonly token: string; readonly newPassword: string },
  ): Promise<Result<null, UseLinkRefusal>> {
    const link = await this.lookups.link(hashOfSecret(input.token), purpose, request.now);
    if (link === null) return refuse(notValid(purpose));
    const { practiceId, staffId } = link;
    const ctx = inNameOf(request, practiceId);
    const { name, email, practiceName } = await this.uow.read(ctx, async (tx) => {
      const [staff] = await tx.query<{ name: string; email: string }>(
        'select name, email from staff where practice_id = $1 and id = $2',
        [practiceId, staffId],
      );
      return { ...staff!, practiceName: (await practiceOf(tx)).name };
    });
    const weak = weakPassword(input.newPassword, { name, email, practiceName });
    if (weak) return refuse(weak);
    const passwordHash = await hashPassword(input.newPassword);
    return this.uow.write<null, UseLinkRefusal>(ctx, async (tx) => {
      // Whoever marks it used first has it; every other link of theirs ends with it, lest an old one undo this password.
      const used = await tx.query(
        `update one_time_link set used_at = $3
         where practice_id = $1 and id = $2 and used_at is null and expires_at > $3 returning id`,
        [practiceId, link.id, new Date(ctx.now)],
      );
      if (used.length === 0) return refuse(notValid(purpose));
      await tx.query(
        `update one_time_link set used_at = $3
         where practice_id = $1 and staff_id = $2 and used_at is null`,
        [practiceId, staffId, new Date(ctx.now)],
      );
      await tx.query('select set_password($1, $2, $3)', [staffId, passwordHash, new Date(ctx.now)]);
      await endSessions(tx, staffId);
      await recallMessages(
        tx,
        staffId,
        Object.values(LINKS).map(({ mail }) => mail),
      );
      const code = purpose === 'INVITATION' ? 'INVITATION_ACCEPTED' : 'PASSWORD_RESET';
      await this.trail.writeSignIn(tx, { practiceId, staffId, name, code });
      return ok(null);
    });
  }
}
