import { type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { ok, refuse, type Result } from '@kapstone/kernel';
import { graphqlContext, type RequestContext } from '@kapstone/platform';
import {
  type Account,
  CheckPassword,
  signInFailed,
  type SignInFailed,
  type SignInThrottled,
} from '../application/check-password.js';
import type { SignInInput } from './identity.inputs.js';

/** What came of an email and a password: the account they open, or why not. */
export type PasswordVerdict = Result<Account, SignInFailed | SignInThrottled>;

type Refused = SignInFailed | SignInThrottled;

/** What passport takes for the request of a form. */
interface PasswordForm {
  readonly body: SignInInput;
  readonly ctx: RequestContext;
}

/** Passport's local strategy, which checks passwords by {@link CheckPassword}. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly checkPassword: CheckPassword) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  async validate(
    { ctx }: PasswordForm,
    email: string,
    password: string,
  ): Promise<Account | [false, Refused]> {
    const checked = await this.checkPassword.execute(ctx, email, password);
    return checked.ok ? checked.value : [false, checked.refusal];
  }
}

/** Where the guard leaves its verdict for the resolver. */
export const VERDICT = 'passwordVerdict';

/**
 * Runs the local strategy over the `input` of a GraphQL field. A wrong password is an answer like any other, so the guard lets
 * it through and the resolver says so.
 */
@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  override getRequest(host: ExecutionContext): PasswordForm {
    const { input } = GqlExecutionContext.create(host).getArgs<{ input: SignInInput }>();
    return { body: input, ctx: graphqlContext(host).request };
  }

  getResponse(host: ExecutionContext): unknown {
    return graphqlContext(host).reply;
  }

  override handleRequest<User = Account>(
    error: Error | null,
    account: Account | false,
    refusal: Refused | { readonly message: string },
    host: ExecutionContext,
  ): User {
    if (error) throw error;
    const verdict: PasswordVerdict = account
      ? ok(account)
      : refuse('code' in refusal ? refusal : signInFailed('Enter your email and your password.'));
    Object.assign(graphqlContext(host), { [VERDICT]: verdict });
    return account as User;
  }
}
