import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMemberType, StaffReader } from '@kapstone/identity';
import type { StaffId } from '@kapstone/kernel';
import { Allow, Ctx, loaderOf, Permission, type RequestContext } from '@kapstone/platform';
import { SetStaffHours } from '../application/set-staff-hours.js';
import { type StaffHours, StaffHoursReader } from '../application/staff-hours.reader.js';
import { SetStaffHoursInputType, StaffHoursType } from './staff-hours.type.js';

@Resolver(() => StaffMemberType)
export class StaffHoursResolver {
  constructor(
    private readonly staff: StaffReader,
    private readonly staffHours: StaffHoursReader,
    private readonly setStaffHours: SetStaffHours,
  ) {}

  @ResolveField('hours', () => [StaffHoursType], {
    description: 'When they work where, as the weekly pattern that counts today.',
  })
  async hoursOf(@Ctx() ctx: RequestContext, @Parent() { id }: { id: StaffId }) {
    return (await this.load(ctx, id)).filter(({ planned }) => !planned);
  }

  @ResolveField('plannedHours', () => [StaffHoursType], {
    description: 'The weekly patterns that begin on a later date.',
  })
  async plannedHoursOf(@Ctx() ctx: RequestContext, @Parent() { id }: { id: StaffId }) {
    return (await this.load(ctx, id)).filter(({ planned }) => planned);
  }

  private async load(ctx: RequestContext, id: StaffId): Promise<readonly StaffHours[]> {
    const loader = loaderOf<StaffId, readonly StaffHours[]>(ctx, StaffHoursReader, (ids) =>
      this.staffHours.ofStaff(ctx, ids),
    );
    return (await loader.load(id)) ?? [];
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => StaffMemberType, {
    name: 'setStaffHours',
    description: 'Says when a staff member works where.',
  })
  async set(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The hours.' }) input: SetStaffHoursInputType,
  ) {
    return this.staff.byId(ctx, await this.setStaffHours.execute(ctx, input));
  }
}
