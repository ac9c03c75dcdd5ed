import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Permission, type RequestContext } from '@kapstone/platform';
import { FindFreeTimes } from '../application/find-free-times.js';
import { NextFreeTimesInput } from './appointment.input.js';
import { FreeTimesType } from './free-times.type.js';

@Resolver()
export class FreeTimesResolver {
  constructor(private readonly findFreeTimes: FindFreeTimes) {}

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
}
