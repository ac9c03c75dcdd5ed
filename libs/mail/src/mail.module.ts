import { Global, Module } from '@nestjs/common';
import { MailMessagesReader } from './application/mail-messages.reader.js';
import { MailWriters } from './application/mail-writers.js';
import { SendMessage } from './application/send-message.js';
import { SendTestMessage } from './application/send-test-message.js';
import { MailResolver } from './graphql/mail.resolver.js';
import { MailServer } from './persistence/mail-server.js';

/** Global, since every context may register what it writes. */
@Global()
@Module({
  providers: [MailMessagesReader, MailServer, MailWriters, SendMessage, SendTestMessage, MailResolver],
  exports: [MailWriters, SendMessage],
})
export class MailModule {}
