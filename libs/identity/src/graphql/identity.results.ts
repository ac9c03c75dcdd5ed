import { Field, ObjectType } from '@nestjs/graphql';
import type { AppointmentId, Instant } from '@kapstone/kernel';
import {
  DateTimeScalar,
  DoneType,
  Refusal,
  resultUnion,
  StaleVersion,
  type StaleVersionRefusal,
} from '@kapstone/platform';
import type { TooManyRequests } from '../application/ask-for-password-reset.js';
import type { LastAdmin } from '../application/change-staff.js';
import type { ChangePasswordRefusal } from '../application/change-password.js';
import type { SignInFailed, SignInThrottled } from '../application/check-password.js';
import type { DeactivateStaffRefusal } from '../application/deactivate-staff.js';
import type { LinkGoesByMail } from '../application/show-link.js';
import type { UseLinkRefusal } from '../application/use-link.js';
import { AskedForPasswordResetType, OneTimeLinkType } from './one-time-link.type.js';
import { StaffMemberType } from './staff.type.js';
import { ViewerType } from './viewer.type.js';

@ObjectType('SignInFailed', {
  implements: () => [Refusal],
  description: 'The email and the password do not go together.',
})
export class SignInFailedType extends Refusal {}

@ObjectType('SignInThrottled', {
  implements: () => [Refusal],
  description: 'There were too many wrong passwords.',
})
export class SignInThrottledType extends Refusal {
  @Field(() => DateTimeScalar, { description: 'When the next try may be made.' })
  retryAt!: Instant;
}

@ObjectType('WeakPassword', {
  implements: () => [Refusal],
  description: 'The password is too easy to guess.',
})
export class WeakPasswordType extends Refusal {}

@ObjectType('LinkNotValid', {
  implements: () => [Refusal],
  description: 'The link was used, replaced or is too old.',
})
export class LinkNotValidType extends Refusal {}

@ObjectType('LinkGoesByMail', {
  implements: () => [Refusal],
  description: 'A link is shown only where mail cannot bring it.',
})
export class LinkGoesByMailType extends Refusal {}

@ObjectType('TooManyRequests', {
  implements: () => [Refusal],
  description: 'Too many asked from one network. Says nothing of an account.',
})
export class TooManyRequestsType extends Refusal {}

@ObjectType('LastAdmin', {
  implements: () => [Refusal],
  description: 'A practice keeps at least one active admin.',
})
export class LastAdminType extends Refusal {}

@ObjectType('StaffHasAppointments', {
  implements: () => [Refusal],
  description: 'The staff member still has visits ahead, which must be moved or cancelled first.',
})
export class StaffHasAppointmentsType extends Refusal {
  /** Shown as `appointments` by the library that has them. */
  appointmentIds!: readonly AppointmentId[];
}

export const SignInResult = resultUnion<SignInFailed | SignInThrottled>(
  'SignInResult',
  () => ViewerType,
  'Viewer',
  {
    SIGN_IN_FAILED: SignInFailedType,
    SIGN_IN_THROTTLED: SignInThrottledType,
  },
);

export const ChangePasswordResult = resultUnion<ChangePasswordRefusal>(
  'ChangePasswordResult',
  () => DoneType,
  'Done',
  {
    WEAK_PASSWORD: WeakPasswordType,
    SIGN_IN_FAILED: SignInFailedType,
  },
);

export const UseLinkResult = resultUnion<UseLinkRefusal>('UseLinkResult', () => DoneType, 'Done', {
  LINK_NOT_VALID: LinkNotValidType,
  WEAK_PASSWORD: WeakPasswordType,
});

export const ShowStaffLinkResult = resultUnion<LinkGoesByMail>(
  'ShowStaffLinkResult',
  () => OneTimeLinkType,
  'OneTimeLink',
  { LINK_GOES_BY_MAIL: LinkGoesByMailType },
);

export const AskForPasswordResetResult = resultUnion<TooManyRequests>(
  'AskForPasswordResetResult',
  () => AskedForPasswordResetType,
  'AskedForPasswordReset',
  { TOO_MANY_REQUESTS: TooManyRequestsType },
);

export const UpdateStaffMemberResult = resultUnion<StaleVersionRefusal>(
  'UpdateStaffMemberResult',
  () => StaffMemberType,
  'StaffMember',
  { STALE_VERSION: StaleVersion },
);

export const SetStaffRolesResult = resultUnion<StaleVersionRefusal | LastAdmin>(
  'SetStaffRolesResult',
  () => StaffMemberType,
  'StaffMember',
  { STALE_VERSION: StaleVersion, LAST_ADMIN: LastAdminType },
);

export const DeactivateStaffResult = resultUnion<DeactivateStaffRefusal>(
  'DeactivateStaffResult',
  () => StaffMemberType,
  'StaffMember',
  {
    STALE_VERSION: StaleVersion,
    LAST_ADMIN: LastAdminType,
    STAFF_HAS_APPOINTMENTS: StaffHasAppointmentsType,
  },
);
