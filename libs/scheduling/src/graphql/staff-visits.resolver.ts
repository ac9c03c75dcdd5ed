import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMemberType, StaffReader } from '@kapstone/identity';
import type { StaffId } from '@kapstone/kernel';
import { Allow, Ctx, Permission, type RequestContext } from '@kapstone/platform';
import { AppointmentsReader } from '../application/appointments.reader.js';
import { SetStaffVisits } from '../application/set-staff-visits.js';
import { StaffVisitsReader } from '../application/staff-visits.reader.js';
import { SetStaffVisitsInputType, SetStaffVisitsResult, StaffVisitsType } from './staff-visits.type.js';

@Resolver(() => StaffMemberType)
export class StaffVisitsResolver {
  constructor(
    private readonly staff: StaffReader,
    private readonly visits: StaffVisitsReader,
    private readonly appointments: AppointmentsReader,
    private readonly setStaffVisits: SetStaffVisits,
  ) {}

  @ResolveField('visits', () => StaffVisitsType, { description: 'Which visits they take.' })
  visitsOf(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: StaffId }) {
    return this.visits.of(ctx, id);
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => SetStaffVisitsResult, {
    name: 'setStaffVisits',
    description:
      'Says which kinds of visits a staff member takes and how many infusions at once. What is booked stays theirs.',
  })
  async set(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which visits.' }) input: SetStaffVisitsInputType,
  ) {
    const result = await this.setStaffVisits.execute(ctx, input);
    if (result.ok) return this.staff.byId(ctx, result.value);
    const { refusal } = result;
    if (refusal.code === 'STALE_VERSION') return refusal;
    const found = await this.appointments.byIds(ctx, refusal.appointmentIds);
    return { ...refusal, appointments: [...found.values()] };
  }
}
