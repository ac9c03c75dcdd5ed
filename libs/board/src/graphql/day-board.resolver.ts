import { Args, Extensions, ID, Query, Resolver } from '@nestjs/graphql';
import type { LocalDate, LocationId } from '@kapstone/kernel';
import { Allow, Ctx, LocalDateScalar, parseId, Permission, type RequestContext } from '@kapstone/platform';
import { DayBoardReader } from '../application/day-board.reader.js';
import type { DayBoardView } from '../application/day-board.view.js';
import { DayBoardType } from './day-board.type.js';

@Resolver()
export class DayBoardResolver {
  constructor(private readonly boards: DayBoardReader) {}

  @Allow(Permission.ScheduleRead)
  @Extensions({ spliced: true })
  @Query(() => DayBoardType, {
    description: 'The day of one location. Ask for the whole shape: then it is answered fastest.',
  })
  dayBoard(
    @Ctx() ctx: RequestContext,
    @Args('locationId', { type: () => ID, description: 'Which location.' }) locationId: string,
    @Args('date', { type: () => LocalDateScalar, description: 'Which day, in the location’s zone.' })
    date: LocalDate,
  ): Promise<DayBoardView> {
    return this.boards.read(ctx, parseId<LocationId>(locationId, 'location', 'locationId'), date);
  }
}
