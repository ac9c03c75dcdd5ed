import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMemberType } from '@kapstone/identity';
import type { StaffId } from '@kapstone/kernel';
import { Allow, Ctx, DONE, DoneType, loaderOf, Permission, type RequestContext } from '@kapstone/platform';
import { AddStaffException } from '../application/add-staff-exception.js';
import { RemoveStaffException } from '../application/remove-staff-exception.js';
import { type StaffException, StaffExceptionsReader } from '../application/staff-exceptions.reader.js';
import { AddStaffExceptionInputType, StaffExceptionType } from './staff-exception.type.js';

@Resolver(() => StaffMemberType)
export class StaffExceptionsResolver {
  constructor(
    private readonly exceptions: StaffExceptionsReader,
    private readonly addException: AddStaffException,
    private readonly removeException: RemoveStaffException,
  ) {}

  @ResolveField('exceptions', () => [StaffExceptionType], {
    description: 'When they are away or there besides their week, what is over left out.',
  })
  async exceptionsOf(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: { id: StaffId },
  ): Promise<readonly StaffException[]> {
    const loader = loaderOf<StaffId, readonly StaffException[]>(ctx, StaffExceptionsReader, (ids) =>
      this.exceptions.ofStaff(ctx, ids),
    );
    return (await loader.load(id)) ?? [];
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => StaffExceptionType, {
    name: 'addStaffException',
    description:
      'Takes a staff member out of their week for a time, or adds hours to it. Booked visits stay.',
  })
  add(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Who, when, and how.' }) input: AddStaffExceptionInputType,
  ) {
    return this.addException.execute(ctx, input);
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => DoneType, {
    name: 'removeStaffException',
    description: 'Takes an exception back: the week counts again.',
  })
  async remove(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'Which exception.' }) id: string,
  ) {
    await this.removeException.execute(ctx, id);
    return DONE;
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => DoneType, {
    name: 'takeBackAbsence',
    description:
      'Takes back what reportAbsence said of a staff member, as long as it is not over: the week counts again. Visits that were moved stay where they are.',
  })
  async takeBack(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'Which exception.' }) id: string,
  ) {
    await this.removeException.takeBack(ctx, id);
    return DONE;
  }
}
