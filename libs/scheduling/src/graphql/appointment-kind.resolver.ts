import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Permission, type RequestContext } from '@kapstone/platform';
import { AppointmentKindsReader } from '../application/appointment-kinds.reader.js';
import { UpdateAppointmentKind } from '../application/update-appointment-kind.js';
import {
  AppointmentKindSettingsType,
  UpdateAppointmentKindInputType,
  UpdateAppointmentKindResult,
} from './appointment-kind.type.js';

@Resolver(() => AppointmentKindSettingsType)
export class AppointmentKindResolver {
  constructor(
    private readonly kinds: AppointmentKindsReader,
    private readonly updateAppointmentKind: UpdateAppointmentKind,
  ) {}

  @Allow(Permission.FacilityRead)
  @Query(() => [AppointmentKindSettingsType], {
    name: 'appointmentKinds',
    description: 'What the practice has set for its kinds of visits.',
  })
  all(@Ctx() ctx: RequestContext) {
    return this.kinds.all(ctx);
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => UpdateAppointmentKindResult, {
    name: 'updateAppointmentKind',
    description:
      'Changes what the practice sets for a kind of visit, for what is booked or moved from now on.',
  })
  async update(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The new settings.' }) input: UpdateAppointmentKindInputType,
  ) {
    const result = await this.updateAppointmentKind.execute(ctx, input);
    return result.ok ? this.kinds.of(ctx, result.value) : result.refusal;
  }
}
