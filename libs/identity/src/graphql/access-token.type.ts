import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@kapstone/platform';

@ObjectType('AccessToken', {
  description: 'A key by which a program acts for a staff member, with a part of their permissions.',
})
export class AccessTokenType {
  @Field(() => ID, { description: 'Of the token.' })
  id!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => [String], {
    description: 'What it was given. It can do as much of it as its owner still can.',
  })
  permissions!: readonly string[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'From when on it does not work.' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended by hand.' })
  revokedAt!: Date | null;
}

@ObjectType('CreatedAccessToken', { description: 'A token that was just made.' })
export class CreatedAccessTokenType {
  @Field(() => AccessTokenType, { description: 'The token.' })
  token!: AccessTokenType;

  @Field(() => String, { description: 'Sent as `Authorization: Bearer <secret>`. Shown once.' })
  secret!: string;
}
