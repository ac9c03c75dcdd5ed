import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar, PageInfo, type Role } from '@kapstone/platform';
import { LicenceKind } from '../domain/licence.js';
import { RoleEnum } from './role.enum.js';

registerEnumType(LicenceKind, {
  name: 'LicenceKind',
  description: 'What a staff member may practise by.',
  valuesMap: {
    NPI: { description: 'National Provider Identifier.' },
    STATE: { description: 'A licence of a state.' },
    DEA: { description: 'A registration with the Drug Enforcement Administration.' },
  },
});

@ObjectType('Licence', { description: 'Something that a staff member practises by.' })
export class LicenceType {
  @Field(() => ID, { description: 'Of the licence.' })
  id!: string;

  @Field(() => LicenceKind, { description: 'What kind it is.' })
  kind!: LicenceKind;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'The state that gave it, by its two-letter code.' })
  state!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day on which it holds; null: it does not expire.',
  })
  expiresOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  current!: boolean;
}

@ObjectType('StaffMember', { description: 'Someone with a login and roles.' })
export class StaffMemberType {
  @Field(() => ID, { description: 'Of the staff member.' })
  id!: string;

  @Field(() => String, { description: 'First and last name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What goes before the name, such as Dr.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'What goes behind the name, such as LCSW.' })
  credentials!: string | null;

  @Field(() => [RoleEnum], { description: 'What they are in the practice.' })
  roles!: readonly Role[];

  @Field(() => Boolean, { description: 'Whether they can sign in.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'They were invited and have not set a password yet.' })
  invited!: boolean;

  @Field(() => Int, { description: 'For changes: somebody else’s must not be overwritten.' })
  version!: number;
}

@ObjectType('StaffConnection', { description: 'A page of staff members, by name.' })
export class StaffConnectionType {
  @Field(() => [StaffMemberType], { description: 'The staff members.' })
  nodes!: StaffMemberType[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
