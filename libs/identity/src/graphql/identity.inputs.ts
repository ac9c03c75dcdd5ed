import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { LocalDate } from '@kapstone/kernel';
import { LocalDateScalar, type Role } from '@kapstone/platform';
import { RoleEnum } from './role.enum.js';
import { LicenceKind } from '../domain/licence.js';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'The address of the account; capital letters do not matter.' })
  email!: string;

  @Field(() => String, { description: 'The password.' })
  password!: string;
}

@InputType({ description: 'Who unlocks.' })
export class UnlockInput {
  @Field(() => String, { description: 'The password of the account that is signed in.' })
  password!: string;
}

@InputType({ description: 'A new password of one’s own.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password as it is.' })
  currentPassword!: string;

  @Field(() => String, { description: 'The password as it will be: 12 to 128 characters, any of them.' })
  newPassword!: string;
}

@InputType({ description: 'The use of a one-time link.' })
export class UseLinkInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string;

  @Field(() => String, { description: 'The password from now on: 12 to 128 characters, any of them.' })
  newPassword!: string;
}

@InputType({ description: 'Who forgot their password.' })
export class AskForPasswordResetInput {
  @Field(() => String, { description: 'The address they sign in by.' })
  email!: string;
}

@InputType({ description: 'A token to be made.' })
export class CreateAccessTokenInput {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => [String], { description: 'A part of the caller’s own permissions.' })
  permissions!: string[];

  @Field(() => Int, { description: 'How long it works, 1 to 365 days.' })
  expiresInDays!: number;
}

@InputType({ description: 'A staff member to be added.' })
export class InviteStaffInput {
  @Field(() => String, {
    nullable: true,
    description: 'The same key adds nobody twice, and sends no second message.',
  })
  idempotencyKey?: string | null;

  @Field(() => String, { description: 'First and last name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What goes before the name, such as Dr.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What goes behind the name, such as LCSW.' })
  credentials?: string | null;

  @Field(() => String, { description: 'The address by which they will sign in.' })
  email!: string;

  @Field(() => [RoleEnum], { description: 'At least one.' })
  roles!: Role[];
}

@InputType({ description: 'How a staff member is called. What is left out stays.' })
export class UpdateStaffMemberInput {
  @Field(() => ID, { description: 'Who.' })
  staffId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'First and last name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What goes before the name; null takes it away.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What goes behind the name; null takes it away.' })
  credentials?: string | null;
}

@InputType({ description: 'The roles of a staff member.' })
export class SetStaffRolesInput {
  @Field(() => ID, { description: 'Whose.' })
  staffId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => [RoleEnum], { description: 'Exactly these from now on, at least one.' })
  roles!: Role[];
}

@InputType({ description: 'Who leaves.' })
export class DeactivateStaffInput {
  @Field(() => ID, { description: 'Who.' })
  staffId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'A licence to be added.' })
export class AddLicenceInput {
  @Field(() => ID, { description: 'Whose.' })
  staffId!: string;

  @Field(() => LicenceKind, { description: 'What kind it is.' })
  kind!: LicenceKind;

  @Field(() => String, { description: 'Its number. Check digits are checked.' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'The state that gave it, by its two-letter code.' })
  state?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day on which it holds. Not for an NPI.',
  })
  expiresOn?: LocalDate | null;
}
