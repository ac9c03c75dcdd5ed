import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, DONE, DoneType, type RequestContext, SignedIn } from '@kapstone/platform';
import { CalendarFeeds, type CalendarFeedView } from '../application/calendar-feeds.js';
import { CalendarFeedType, CreatedCalendarFeedType } from './calendar-feed.type.js';

/** One's own visits in one's own calendar. */
@Resolver(() => CalendarFeedType)
export class CalendarFeedResolver {
  constructor(private readonly feeds: CalendarFeeds) {}

  @SignedIn()
  @Query(() => CalendarFeedType, {
    nullable: true,
    description: 'The caller’s calendar feed; null while there is none.',
  })
  calendarFeed(@Ctx() ctx: RequestContext): Promise<CalendarFeedView | null> {
    return this.feeds.own(ctx);
  }

  @SignedIn()
  @Mutation(() => CreatedCalendarFeedType, {
    description: 'Makes an address for the caller’s calendar feed. The one before ends.',
  })
  async createCalendarFeed(@Ctx() ctx: RequestContext): Promise<CreatedCalendarFeedType> {
    return { path: await this.feeds.create(ctx) };
  }

  @SignedIn()
  @Mutation(() => DoneType, { description: 'Ends the caller’s calendar feed, if there is one.' })
  async revokeCalendarFeed(@Ctx() ctx: RequestContext): Promise<DoneType> {
    await this.feeds.revoke(ctx);
    return DONE;
  }
}
