import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AFTER,
  Allow,
  Ctx,
  FIRST,
  type Page,
  pageRequest,
  Permission,
  type RequestContext,
} from '@kapstone/platform';
import { type MailMessageView, MailMessagesReader } from '../application/mail-messages.reader.js';
import { SendTestMessage } from '../application/send-test-message.js';
import { MailMessageConnectionType, MailMessageType } from './mail-message.type.js';

/** What the practice sends by email. */
@Resolver(() => MailMessageType)
export class MailResolver {
  constructor(
    private readonly reader: MailMessagesReader,
    private readonly sendTest: SendTestMessage,
  ) {}

  @Allow(Permission.MailManage)
  @Query(() => MailMessageConnectionType, { description: 'What was sent by email, newest first.' })
  mailMessages(
    @Ctx() ctx: RequestContext,
    @Args('first', { ...FIRST, defaultValue: 50 }) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<MailMessageView>> {
    return this.reader.page(ctx, pageRequest(first, after, 2));
  }

  @Allow(Permission.MailManage)
  @Mutation(() => MailMessageType, {
    description: 'Sends a message that says nothing to the caller’s own address, to see whether mail works.',
  })
  async sendTestMessage(@Ctx() ctx: RequestContext): Promise<MailMessageView> {
    return this.reader.byId(ctx, await this.sendTest.execute(ctx));
  }
}
