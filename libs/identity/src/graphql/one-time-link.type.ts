import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Instant } from '@kapstone/kernel';
import { DateTimeScalar } from '@kapstone/platform';
import { StaffMemberType } from './staff.type.js';

export const StaffLinkKind = { INVITATION: 'INVITATION', RESET: 'RESET' } as const;

registerEnumType(StaffLinkKind, {
  name: 'StaffLinkKind',
  description: 'What a link leads to.',
  valuesMap: {
    INVITATION: { description: 'A first password, for 72 hours.' },
    RESET: { description: 'A new password, for an hour.' },
  },
});

@ObjectType('SentLink', { description: 'A message with a link that works once, to a staff member.' })
export class SentLinkType {
  @Field(() => String, { description: 'The address it goes to.' })
  recipient!: string;

  @Field(() => Boolean, {
    description:
      'Whether there is a mail server. Else the message is kept in the outbox, and the admin shows the link instead.',
  })
  byMail!: boolean;

  @Field(() => StaffMemberType, { description: 'Whom it is for.' })
  staffMember!: StaffMemberType;
}

@ObjectType('AskedForPasswordReset', {
  description: 'A password reset was asked for. Whether there is such an account is not said.',
})
export class AskedForPasswordResetType {
  @Field(() => Boolean, {
    description:
      'Whether there is a mail server. Else the message is kept in the practice’s outbox, for an admin to act on.',
  })
  byMail!: boolean;
}

@ObjectType('OneTimeLink', { description: 'A link for a staff member, to be passed on. It works once.' })
export class OneTimeLinkType {
  @Field(() => String, {
    description: 'The path in the console with its token, `/invitation#…` or `/reset#…`. Shown once.',
  })
  path!: string;

  @Field(() => DateTimeScalar, { description: 'From when on it does not work.' })
  expiresAt!: Instant;

  @Field(() => StaffMemberType, { nullable: true, description: 'Whom it is for.' })
  staffMember!: StaffMemberType | null;
}
