import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Permission, type RequestContext } from '@kapstone/platform';
import { FindFreeTimes } from '../application/find-free-times.js';
import { FindSlots } from '../application/find-slots.js';
import { NextFreeTimesInput } from './appointment.input.js';
import { AvailableSlotsInputType, AvailableSlotsResult } from './available-slots.type.js';
import { FreeTimesType } from './free-times.type.js';

@Resolver()
export class FreeTimesResolver {
  constructor(
    private readonly findFreeTimes: FindFreeTimes,
    private readonly findSlots: FindSlots,
  ) {}

  @Allow(Permission.ScheduleRead)
  @Query(() => FreeTimesType, {
    name: 'nextFreeTimes',
    description:
      'The next times at which a visit could be booked, up to eight weeks ahead. Infusions keep 48 hours between them and at most three in 168 hours; integrations come inside the 72 hours after the dose first.',
  })
  next(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'For which visit.' }) input: NextFreeTimesInput,
  ) {
    return this.findFreeTimes.execute(ctx, input);
  }

  @Allow(Permission.ScheduleRead)
  @Query(() => AvailableSlotsResult, {
    name: 'availableSlots',
    description:
      'The free slots of a range of at most a year, for a kind of visit with preferences and wishes; where there are none, what binds and what would do.',
  })
  async available(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'For which visit.' }) input: AvailableSlotsInputType,
  ) {
    const result = await this.findSlots.execute(ctx, input);
    return result.ok ? result.value : result.refusal;
  }
}
