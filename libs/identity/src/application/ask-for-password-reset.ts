import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@kapstone/audit';
import { ok, refuse, type Result } from '@kapstone/kernel';
import { logger, type PlainRefusal, type RequestContext, RequestLimit, UnitOfWork } from '@kapstone/platform';
import { IdentityLookups } from '../persistence/identity-lookups.js';
import { inNameOf } from './in-name-of.js';
import { accountAddress } from './parse-staff.js';
import { sendLink } from './send-link.js';
import { takeAtLeast } from './take-at-least.js';

export type TooManyRequests = PlainRefusal<'TOO_MANY_REQUESTS'>;

const TOO_MANY: TooManyRequests = {
  code: 'TOO_MANY_REQUESTS',
  message: 'Too many asked from where you are. Wait an hour, or ask an admin of your practice.',
};

/** Of one network, whatever accounts it asks for: an office may share one. [conv] */
const NETWORK = { most: 30, minutes: 60 };
/** Of one account, from wherever. Each message ends the link of the one before, so that the last one always works. [conv] */
const ACCOUNT = { most: 3, minutes: 60 };

/** Several times what the longest way takes, so that the time tells no way from another. */
const TAKES_MS = 500;

/**
 * Sends a reset link to whoever forgot their password. One answer in one time, whether the account exists, was deactivated, never
 * had a password, or has had its messages for this hour: nobody learns who works here. Only the limit of a network is told, which
 * knows nothing of accounts.
 */
@Injectable()
export class AskForPasswordReset {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lookups: IdentityLookups,
    private readonly limit: RequestLimit,
    private readonly trail: AuditTrail,
  ) {}

  async execute(request: RequestContext, typed: string): Promise<Result<null, TooManyRequests>> {
    const began = performance.now();
    if (!(await this.limit.admits(request, 'password reset', NETWORK))) return refuse(TOO_MANY);
    await this.send(request, accountAddress(typed));
    await takeAtLeast(TAKES_MS, began);
    return ok(null);
  }

  private async send(request: RequestContext, email: string): Promise<void> {
    // PostgreSQL keeps no NUL, so that no account has one in its address.
    if (email.includes('\0')) return;
    const admitted = await this.limit.admits(request, 'password reset of an account', ACCOUNT, email);
    const account = await this.lookups.credential(email);
    // Who never had a password has an invitation, which an admin renews.
    if (!admitted || !account?.active || account.passwordHash === null) {
      logger.info({ admitted }, 'password reset asked for, and not sent');
      return;
    }
    const { practiceId, staffId, name } = account;
    await this.uow.write<null, never>(inNameOf(request, practiceId), async (tx) => {
      await sendLink(tx, { staffId, recipient: email }, 'RESET');
      await this.trail.writeSignIn(tx, { practiceId, staffId, name, code: 'PASSWORD_RESET_ASKED' });
      return ok(null);
    });
  }
}
