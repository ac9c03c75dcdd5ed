import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Instant, StaffId } from '@kapstone/kernel';
import { DateTimeScalar, PageInfo } from '@kapstone/platform';
import { MailStatus } from '../domain/delivery.js';
import { MailKind } from '../domain/mail-kind.js';

registerEnumType(MailKind, {
  name: 'MailKind',
  description: 'What a message is about.',
  valuesMap: {
    TEST: { description: 'Nothing: somebody tried whether mail works.' },
    REMINDER: { description: 'A visit that is near.' },
    INVITATION: { description: 'An account that somebody was given: the link to their first password.' },
    PASSWORD_RESET: { description: 'A new password: the link to it.' },
  },
});

registerEnumType(MailStatus, {
  name: 'MailStatus',
  description: 'What became of a message.',
  valuesMap: {
    WAITING: { description: 'It is sent as soon as it is due, or once the mail server takes it.' },
    SENDING: { description: 'It is being handed to the mail server.' },
    SENT: { description: 'The mail server has it.' },
    KEPT: { description: 'No mail server is configured: it stays here to be read.' },
    NOT_NEEDED: { description: 'When it was due there was nothing to say any more. It was not sent.' },
    FAILED: { description: 'The mail server did not take it.' },
    MAY_HAVE_BEEN_SENT: {
      description: 'The connection or Kapstone broke off at the wrong moment. It is not sent again.',
    },
  },
});

@ObjectType('MailMessage', { description: 'One email to a patient or a staff member.' })
export class MailMessageType {
  @Field(() => ID, { description: 'Of the message.' })
  id!: string;

  @Field(() => MailKind, { description: 'What it is about.' })
  kind!: MailKind;

  @Field(() => String, { description: 'The address it goes to.' })
  recipient!: string;

  @Field(() => ID, { nullable: true, description: 'The staff member it is for; null for a patient’s.' })
  staffId!: StaffId | null;

  @Field(() => MailStatus, { description: 'What became of it.' })
  status!: MailStatus;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => DateTimeScalar, { description: 'When it was caused.' })
  createdAt!: Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its status became what it is; null while it is under way.',
  })
  settledAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Its subject, where it was kept.' })
  subject!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What it says, where it was kept: a message that was handed over may hold a link that works.',
  })
  body!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it did not go: the three digits of the mail server, or a code of the connection.',
  })
  failure!: string | null;
}

@ObjectType('MailMessageConnection', { description: 'A page of messages.' })
export class MailMessageConnectionType {
  @Field(() => [MailMessageType], { description: 'Newest first.' })
  nodes!: MailMessageType[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
