import { UseGuards } from '@nestjs/common';
import {
  Args,
  Context,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import type { StaffId } from '@kapstone/kernel';
import {
  type Actor,
  actorStaffId,
  Ctx,
  DONE,
  DoneType,
  type GraphqlContext,
  Listening,
  type MemberActor,
  Public,
  RealtimeBus,
  type RequestContext,
  requireMember,
  Settings,
  SignedIn,
} from '@kapstone/platform';
import { AskForPasswordReset } from '../application/ask-for-password-reset.js';
import { ChangePassword } from '../application/change-password.js';
import { type PracticeView, PracticeReader } from '../application/practice.reader.js';
import { Preferences, type PreferencesView } from '../application/preferences.js';
import { setSessionCookie } from '../application/session-cookie.js';
import { Sessions } from '../application/sessions.js';
import { SignIn } from '../application/sign-in.js';
import { StaffReader, type StaffView } from '../application/staff.reader.js';
import { UseLink } from '../application/use-link.js';
import {
  AskForPasswordResetInput,
  ChangePasswordInput,
  SignInInput,
  UnlockInput,
  UseLinkInput,
} from './identity.inputs.js';
import {
  AskForPasswordResetResult,
  ChangePasswordResult,
  SignInResult,
  UseLinkResult,
} from './identity.results.js';
import { PasswordGuard, type PasswordVerdict, VERDICT } from './password.strategy.js';
import { PreferencesType, SavePreferencesInput } from './preferences.type.js';
import { ViewerNews, ViewerType } from './viewer.type.js';

/** What of a viewer is known without a look-up. */
interface Viewer extends Pick<MemberActor, 'staffId' | 'roles' | 'chartScope'> {
  readonly permissions: readonly string[];
  readonly locked: boolean;
}

const viewerOf = (actor: MemberActor): Viewer => ({
  staffId: actor.staffId,
  roles: actor.roles,
  chartScope: actor.chartScope,
  permissions: [...actor.permissions].sort(),
  locked: actor.kind === 'staff' && actor.locked,
});

/** From here on the operation is this actor's: what it shows of the viewer is read as theirs. */
const become = (ctx: RequestContext, actor: Actor): void => void Object.assign(ctx, { actor });

/** Signing in and out, and who the caller is. */
@Resolver(() => ViewerType)
export class SignInResolver {
  constructor(
    private readonly signIns: SignIn,
    private readonly sessions: Sessions,
    private readonly passwords: ChangePassword,
    private readonly links: UseLink,
    private readonly asking: AskForPasswordReset,
    private readonly staff: StaffReader,
    private readonly practices: PracticeReader,
    private readonly preferencesOf: Preferences,
    private readonly settings: Settings,
    private readonly bus: RealtimeBus,
  ) {}

  @Public()
  @Query(() => ViewerType, { nullable: true, description: 'Who is asking; null when signed out.' })
  viewer(@Ctx() { actor }: RequestContext): Viewer | null {
    return actor.kind === 'staff' || actor.kind === 'token' ? viewerOf(actor) : null;
  }

  @Public()
  @UseGuards(PasswordGuard)
  @Mutation(() => SignInResult, { description: 'Begins a session, whose cookie comes with the answer.' })
  async signIn(
    @Ctx() ctx: RequestContext,
    @Context() { reply }: GraphqlContext,
    @Context(VERDICT) verdict: PasswordVerdict,
    @Args('input', { type: () => SignInInput, description: 'Who signs in.' }) _input: SignInInput,
  ): Promise<object> {
    if (!verdict.ok) return verdict.refusal;
    const { actor, secret } = await this.signIns.execute(ctx, verdict.value);
    setSessionCookie(reply!, secret, this.settings.production);
    become(ctx, actor);
    return viewerOf(actor);
  }

  @Public()
  @Mutation(() => DoneType, { description: 'Ends this session.' })
  async signOut(@Ctx() ctx: RequestContext, @Context() { reply }: GraphqlContext): Promise<DoneType> {
    if (ctx.actor.kind === 'staff') await this.sessions.signOut(ctx);
    setSessionCookie(reply!, null, this.settings.production);
    return DONE;
  }

  @SignedIn()
  @Mutation(() => DoneType, { description: 'Ends every session of the caller, this one too.' })
  async signOutEverywhere(
    @Ctx() ctx: RequestContext,
    @Context() { reply }: GraphqlContext,
  ): Promise<DoneType> {
    await this.sessions.signOutEverywhere(ctx);
    setSessionCookie(reply!, null, this.settings.production);
    return DONE;
  }

  @SignedIn()
  @Mutation(() => DoneType, { description: 'Locks this session. What was typed stays; `unlock` opens it.' })
  async lock(@Ctx() ctx: RequestContext): Promise<DoneType> {
    await this.sessions.lock(ctx);
    return DONE;
  }

  @Public()
  @Mutation(() => SignInResult, { description: 'Opens this locked session.' })
  async unlock(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => UnlockInput, description: 'Who unlocks.' }) { password }: UnlockInput,
  ): Promise<object> {
    const result = await this.sessions.unlock(ctx, password);
    if (!result.ok) return result.refusal;
    const actor = { ...requireMember(ctx).actor, locked: false };
    become(ctx, actor);
    return viewerOf(actor);
  }

  @SignedIn()
  @Mutation(() => ChangePasswordResult, {
    description: 'Changes the caller’s password and ends their other sessions.',
  })
  async changePassword(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ChangePasswordInput, description: 'The passwords.' })
    input: ChangePasswordInput,
  ): Promise<object> {
    const result = await this.passwords.execute(ctx, input);
    return result.ok ? DONE : result.refusal;
  }

  @SignedIn()
  @Mutation(() => PreferencesType, { description: 'Changes how the caller wants their console.' })
  savePreferences(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => SavePreferencesInput, description: 'What is to be otherwise.' })
    input: SavePreferencesInput,
  ): Promise<PreferencesView> {
    return this.preferencesOf.save(ctx, input);
  }

  @Public()
  @Mutation(() => UseLinkResult, {
    description: 'Sets the first password, by an invitation. Sign in with it then.',
  })
  async acceptInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => UseLinkInput, description: 'The link and the password.' })
    input: UseLinkInput,
  ): Promise<object> {
    const result = await this.links.execute(ctx, 'INVITATION', input);
    return result.ok ? DONE : result.refusal;
  }

  @Public()
  @Mutation(() => AskForPasswordResetResult, {
    description:
      'Sends a reset link to whoever forgot their password. The answer is the same, and takes as long, for an address of nobody.',
  })
  async askForPasswordReset(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => AskForPasswordResetInput, description: 'Who.' })
    { email }: AskForPasswordResetInput,
  ): Promise<object> {
    const result = await this.asking.execute(ctx, email);
    return result.ok ? { byMail: this.settings.smtp !== null } : result.refusal;
  }

  @Public()
  @Mutation(() => UseLinkResult, {
    description: 'Sets a new password, by a reset link, and ends every session.',
  })
  async resetPassword(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => UseLinkInput, description: 'The link and the password.' })
    input: UseLinkInput,
  ): Promise<object> {
    const result = await this.links.execute(ctx, 'RESET', input);
    return result.ok ? DONE : result.refusal;
  }

  @SignedIn()
  @Subscription(() => ViewerNews, {
    description: 'The viewer’s own rights changed, or the session ended or locked.',
    filter: (payload: Listening | { staffId: StaffId }, _: unknown, { request: { actor } }: GraphqlContext) =>
      payload instanceof Listening || (actor.kind !== 'anonymous' && payload.staffId === actorStaffId(actor)),
    resolve: (payload: Listening | { reason: string }) => payload,
  })
  viewerChanged(@Ctx() ctx: RequestContext): AsyncIterableIterator<unknown> {
    return this.bus.messages(requireMember(ctx).actor.practiceId, 'staff.changed');
  }

  @ResolveField()
  staffMember(@Ctx() ctx: RequestContext, @Parent() viewer: Viewer): Promise<StaffView> {
    return this.staff.byId(ctx, viewer.staffId);
  }

  @ResolveField()
  practice(@Ctx() ctx: RequestContext): Promise<PracticeView> {
    return this.practices.current(ctx);
  }

  @ResolveField()
  preferences(@Ctx() ctx: RequestContext): Promise<PreferencesView> {
    return this.preferencesOf.current(ctx);
  }

  @ResolveField()
  async idleLockMinutes(@Ctx() ctx: RequestContext): Promise<number> {
    return (await this.practices.current(ctx)).idleLockMinutes;
  }
}
