import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@kapstone/audit';
import { type Instant, MINUTE_MS, ok, refuse, type Result } from '@kapstone/kernel';
import { logger, type PlainRefusal, type RequestContext } from '@kapstone/platform';
import { type Account, IdentityLookups } from '../persistence/identity-lookups.js';
import { isPassword } from '../persistence/password-hash.js';
import { SignInTries } from '../persistence/sign-in-tries.js';
import { accountAddress } from './parse-staff.js';
import { takeAtLeast } from './take-at-least.js';

export type { Account };

export type SignInFailed = PlainRefusal<'SIGN_IN_FAILED'>;

export interface SignInThrottled extends PlainRefusal<'SIGN_IN_THROTTLED'> {
  readonly retryAt: Instant;
}

/**
 * An answer other than yes takes this long at least, in milliseconds: its time tells nothing of what went on. Several times what
 * a look at a password takes, so that this holds on a busy machine too.
 */
const REFUSAL_TAKES_MS = 500;

export const signInFailed = (message: string): SignInFailed => ({ code: 'SIGN_IN_FAILED', message });

function throttled(retryAt: Instant, now: Instant): SignInThrottled {
  const seconds = Math.ceil((retryAt - now) / 1000);
  const wait = seconds < 60 ? `${seconds} seconds` : `${Math.ceil((seconds * 1000) / MINUTE_MS)} minutes`;
  return {
    code: 'SIGN_IN_THROTTLED',
    message: `There were too many wrong passwords. Wait ${wait}, then try again.`,
    retryAt,
  };
}

/**
 * Whether an email address and a password belong together. Unknown accounts, wrong passwords, deactivated staff and accounts
 * without a password get one answer in one time. A failure of a known account is audited; one that merely has to wait is
 * logged, so that a flood cannot fill the audit.
 */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly lookups: IdentityLookups,
    private readonly tries: SignInTries,
    private readonly trail: AuditTrail,
  ) {}

  async execute(
    ctx: RequestContext,
    email: string,
    password: string,
    failure = 'That email and password do not go together. Check both and try again.',
  ): Promise<Result<Account, SignInFailed | SignInThrottled>> {
    const began = performance.now();
    const result = await this.check(ctx, accountAddress(email), password, failure);
    if (!result.ok) await takeAtLeast(REFUSAL_TAKES_MS, began);
    return result;
  }

  private async check(
    ctx: RequestContext,
    email: string,
    password: string,
    failure: string,
  ): Promise<Result<Account, SignInFailed | SignInThrottled>> {
    // PostgreSQL keeps no NUL, so that no account has one in its address.
    if (email.includes('\0')) return refuse(signInFailed(failure));
    const from = { email, address: ctx.address };
    const retryAt = await this.tries.admit(from, ctx.now);
    if (retryAt !== null) {
      logger.info({ retryAt }, 'sign-in throttled');
      return refuse(throttled(retryAt, ctx.now));
    }
    const credential = await this.lookups.credential(email);
    const right = await isPassword(password, credential?.active ? credential.passwordHash : null);
    if (credential && right) {
      await this.tries.forgive(from);
      return ok(credential);
    }
    if (credential) await this.trail.recordSignIn(ctx, { ...credential, code: 'SIGN_IN_FAILED' });
    else logger.info('sign-in failed for an unknown account');
    return refuse(signInFailed(failure));
  }
}
