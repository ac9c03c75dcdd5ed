import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ok, valueOf } from '@kapstone/kernel';
import { type RequestContext, requirePerson, UnitOfWork } from '@kapstone/platform';
import { senderName } from '../domain/neutral.js';
import { MailWriters } from './mail-writers.js';
import { postMessage } from './post-message.js';

/** Sends the caller a message that says nothing, to see whether mail works. */
@Injectable()
export class SendTestMessage implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly writers: MailWriters,
  ) {}

  onModuleInit(): void {
    this.writers.register('TEST', (_, { practiceName }) =>
      Promise.resolve({
        sender: senderName(practiceName),
        subject: 'Mail from Kapstone works',
        text: 'Somebody asked Kapstone for this test message. Nothing is to be done.\n',
      }),
    );
  }

  /** @returns the id of the message */
  async execute(ctx: RequestContext): Promise<string> {
    const { staffId, practiceId } = requirePerson(ctx).actor;
    const posted = await this.uow.write<string, never>(ctx, async (tx) => {
      const [staff] = await tx.query<{ email: string }>(
        'select email from staff where practice_id = $1 and id = $2',
        [practiceId, staffId],
      );
      return ok(await postMessage(tx, { kind: 'TEST', recipient: staff!.email, to: { staffId } }));
    });
    return valueOf(posted);
  }
}
