import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@kapstone/platform';

@ObjectType('CalendarFeed', {
  description:
    'A private address at which a staff member’s own calendar program reads their visits: times and kinds, no names.',
})
export class CalendarFeedType {
  @Field(() => DateTimeScalar, { description: 'When its address was made.' })
  createdAt!: Date;
}

@ObjectType('CreatedCalendarFeed', { description: 'A calendar feed whose address was just made.' })
export class CreatedCalendarFeedType {
  @Field(() => String, {
    description:
      'The path of its iCalendar document, `/calendar/….ics`. Whoever has it can read it. Shown once.',
  })
  path!: string;
}
