import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMemberType, StaffReader, type StaffView } from '@kapstone/identity';
import { Ctx, type RequestContext } from '@kapstone/platform';
import type { CareTeamMember } from '../application/care-team.js';
import { CareTeamMemberType } from './care-team.type.js';

@Resolver(() => CareTeamMemberType)
export class CareTeamMemberResolver {
  constructor(private readonly staff: StaffReader) {}

  @ResolveField(() => StaffMemberType, { description: 'Who.' })
  staffMember(@Ctx() ctx: RequestContext, @Parent() { staffId }: CareTeamMember): Promise<StaffView> {
    return this.staff.byId(ctx, staffId);
  }
}
