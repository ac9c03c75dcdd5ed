import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Result, StaffId } from '@kapstone/kernel';
import {
  AFTER,
  Allow,
  Ctx,
  DONE,
  DoneType,
  FIRST,
  may,
  type Page,
  pageRequest,
  parseId,
  Permission,
  type RequestContext,
  type Role,
  Settings,
} from '@kapstone/platform';
import { DeactivateStaff } from '../application/deactivate-staff.js';
import { InviteStaff } from '../application/invite-staff.js';
import { Licences } from '../application/licences.js';
import type { LinkPurpose } from '../application/one-time-link.js';
import { SendLink, type SentLink } from '../application/send-link.js';
import { SetStaffRoles } from '../application/set-staff-roles.js';
import { ShowLink } from '../application/show-link.js';
import { type LicenceView, StaffReader, type StaffView } from '../application/staff.reader.js';
import { UpdateStaffMember } from '../application/update-staff-member.js';
import {
  AddLicenceInput,
  DeactivateStaffInput,
  InviteStaffInput,
  SetStaffRolesInput,
  UpdateStaffMemberInput,
} from './identity.inputs.js';
import { RoleEnum } from './role.enum.js';
import {
  DeactivateStaffResult,
  SetStaffRolesResult,
  ShowStaffLinkResult,
  UpdateStaffMemberResult,
} from './identity.results.js';
import { SentLinkType, StaffLinkKind } from './one-time-link.type.js';
import { LicenceType, StaffConnectionType, StaffMemberType } from './staff.type.js';

const staffIdOf = (text: string, field = 'staffId'): StaffId => parseId<StaffId>(text, 'staff member', field);

const STAFF_ID = { type: () => ID, description: 'Who.' };

interface SentLinkAnswer extends Pick<SentLink, 'recipient'> {
  readonly byMail: boolean;
  readonly staffMember: StaffView;
}

/** Staff members as colleagues see them, and as the admin keeps them. */
@Resolver(() => StaffMemberType)
export class StaffResolver {
  constructor(
    private readonly reader: StaffReader,
    private readonly inviteStaffMember: InviteStaff,
    private readonly sendLink: SendLink,
    private readonly showLink: ShowLink,
    private readonly update: UpdateStaffMember,
    private readonly setRoles: SetStaffRoles,
    private readonly deactivate: DeactivateStaff,
    private readonly licenceBook: Licences,
    private readonly settings: Settings,
  ) {}

  @Allow(Permission.StaffRead)
  @Query(() => StaffConnectionType, { description: 'The staff of the practice, by name.' })
  staff(
    @Ctx() ctx: RequestContext,
    @Args('first', { ...FIRST, defaultValue: 50 }) first: number,
    @Args('after', AFTER) after: string | null,
    @Args('role', { type: () => RoleEnum, nullable: true, description: 'Only those with this role.' })
    role: Role | null,
    @Args('active', {
      type: () => Boolean,
      nullable: true,
      description: 'Only those who can sign in, or cannot.',
    })
    active: boolean | null,
  ): Promise<Page<StaffView>> {
    return this.reader.page(ctx, { role, active }, pageRequest(first, after, 2));
  }

  @Allow(Permission.StaffRead)
  @Query(() => StaffMemberType, { description: 'One staff member.' })
  staffMember(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'Who.' }) id: string,
  ): Promise<StaffView> {
    return this.reader.byId(ctx, staffIdOf(id, 'id'));
  }

  @Allow(Permission.StaffManage)
  @Mutation(() => SentLinkType, {
    description: 'Adds a staff member and sends them the link by which they set a password.',
  })
  inviteStaff(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => InviteStaffInput, description: 'Who.' }) input: InviteStaffInput,
  ): Promise<SentLinkAnswer> {
    return this.sent(ctx, this.inviteStaffMember.execute(ctx, input));
  }

  @Allow(Permission.StaffManage)
  @Mutation(() => SentLinkType, {
    description: 'Sends a new invitation, for 72 hours; the one before ends with it.',
  })
  renewInvitation(
    @Ctx() ctx: RequestContext,
    @Args('staffId', STAFF_ID) staffId: string,
  ): Promise<SentLinkAnswer> {
    return this.sent(ctx, this.sendLink.execute(ctx, staffIdOf(staffId), 'INVITATION'));
  }

  @Allow(Permission.StaffManage)
  @Mutation(() => SentLinkType, {
    description: 'Sends a link to a new password, for an hour; the one before ends with it.',
  })
  sendPasswordReset(
    @Ctx() ctx: RequestContext,
    @Args('staffId', STAFF_ID) staffId: string,
  ): Promise<SentLinkAnswer> {
    return this.sent(ctx, this.sendLink.execute(ctx, staffIdOf(staffId), 'RESET'));
  }

  @Allow(Permission.StaffManage)
  @Mutation(() => ShowStaffLinkResult, {
    description:
      'Makes a link and shows it once, where mail cannot bring it: without a mail server, or when the last message did not go out.',
  })
  async showStaffLink(
    @Ctx() ctx: RequestContext,
    @Args('staffId', STAFF_ID) staffId: string,
    @Args('kind', { type: () => StaffLinkKind, description: 'To a first password, or to a new one.' })
    kind: LinkPurpose,
  ): Promise<object> {
    const result = await this.showLink.execute(ctx, staffIdOf(staffId), kind);
    if (!result.ok) return result.refusal;
    const { path, expiresAt } = result.value;
    return { path, expiresAt, staffMember: await this.reader.refreshed(ctx, result.value.staffId) };
  }

  @Allow(Permission.StaffManage)
  @Mutation(() => UpdateStaffMemberResult, { description: 'Changes how a staff member is called.' })
  updateStaffMember(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => UpdateStaffMemberInput, description: 'The change.' })
    input: UpdateStaffMemberInput,
  ): Promise<object> {
    return this.answer(ctx, this.update.execute(ctx, { ...input, staffId: staffIdOf(input.staffId) }));
  }

  @Allow(Permission.StaffManage)
  @Mutation(() => SetStaffRolesResult, { description: 'Gives a staff member exactly these roles, at once.' })
  setStaffRoles(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => SetStaffRolesInput, description: 'The roles.' }) input: SetStaffRolesInput,
  ): Promise<object> {
    return this.answer(ctx, this.setRoles.execute(ctx, { ...input, staffId: staffIdOf(input.staffId) }));
  }

  @Allow(Permission.StaffManage)
  @Mutation(() => DeactivateStaffResult, {
    description: 'Takes away a staff member’s access, sessions and tokens included.',
  })
  deactivateStaff(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => DeactivateStaffInput, description: 'Who.' }) input: DeactivateStaffInput,
  ): Promise<object> {
    return this.answer(ctx, this.deactivate.execute(ctx, { ...input, staffId: staffIdOf(input.staffId) }));
  }

  @Allow(Permission.StaffManage)
  @Mutation(() => StaffMemberType, {
    description: 'Gives a staff member their access back. They sign in with the password they had.',
  })
  async reactivateStaff(
    @Ctx() ctx: RequestContext,
    @Args('staffId', STAFF_ID) staffId: string,
  ): Promise<StaffView> {
    const id = staffIdOf(staffId);
    await this.deactivate.reactivate(ctx, id);
    return this.reader.refreshed(ctx, id);
  }

  @Allow(Permission.StaffManage)
  @Mutation(() => LicenceType, { description: 'Adds a licence to a staff member.' })
  async addLicence(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => AddLicenceInput, description: 'The licence.' }) input: AddLicenceInput,
  ): Promise<LicenceView> {
    const id = await this.licenceBook.add(ctx, { ...input, staffId: staffIdOf(input.staffId) });
    return this.reader.licence(ctx, id);
  }

  @Allow(Permission.StaffManage)
  @Mutation(() => DoneType, { description: 'Takes a licence away. The audit keeps it.' })
  async removeLicence(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'Which licence.' }) id: string,
  ): Promise<DoneType> {
    await this.licenceBook.remove(ctx, parseId(id, 'licence'));
    return DONE;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The address they sign in by; null for whoever does not manage staff.',
  })
  email(@Ctx() { actor }: RequestContext, @Parent() { email }: StaffView): string | null {
    return may(actor, Permission.StaffManage) ? email : null;
  }

  @ResolveField(() => [LicenceType], { description: 'What they practise by, NPI first.' })
  licences(@Ctx() ctx: RequestContext, @Parent() { id }: StaffView): Promise<readonly LicenceView[]> {
    return this.reader.licencesOf(ctx, id);
  }

  @ResolveField(() => String, { nullable: true, description: 'Their National Provider Identifier.' })
  async npi(@Ctx() ctx: RequestContext, @Parent() { id }: StaffView): Promise<string | null> {
    return (await this.reader.licencesOf(ctx, id)).find(({ kind }) => kind === 'NPI')?.number ?? null;
  }

  private async answer(ctx: RequestContext, change: Promise<Result<StaffId, object>>): Promise<object> {
    const result = await change;
    return result.ok ? this.reader.refreshed(ctx, result.value) : result.refusal;
  }

  private async sent(ctx: RequestContext, sending: Promise<SentLink>): Promise<SentLinkAnswer> {
    const { staffId, recipient } = await sending;
    const byMail = this.settings.smtp !== null;
    return { recipient, byMail, staffMember: await this.reader.refreshed(ctx, staffId) };
  }
}
