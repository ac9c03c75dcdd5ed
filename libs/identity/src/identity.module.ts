import { Module } from '@nestjs/common';
import { Authenticator } from '@kapstone/platform';
import { AccessTokensReader } from './application/access-tokens.reader.js';
import { ChangePassword } from './application/change-password.js';
import { CheckPassword } from './application/check-password.js';
import { CreateAccessToken } from './application/create-access-token.js';
import { CredentialAuthenticator } from './application/credential-authenticator.js';
import { DeactivateStaff } from './application/deactivate-staff.js';
import { InviteStaff } from './application/invite-staff.js';
import { IssueLink } from './application/issue-link.js';
import { Licences } from './application/licences.js';
import { PracticeReader } from './application/practice.reader.js';
import { Preferences } from './application/preferences.js';
import { RevokeAccessToken } from './application/revoke-access-token.js';
import { Sessions } from './application/sessions.js';
import { SetStaffRoles } from './application/set-staff-roles.js';
import { SignIn } from './application/sign-in.js';
import { StaffReader } from './application/staff.reader.js';
import { UpdateStaffMember } from './application/update-staff-member.js';
import { UseLink } from './application/use-link.js';
import { AccessTokensResolver } from './graphql/access-tokens.resolver.js';
import { PasswordStrategy } from './graphql/password.strategy.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { StaffResolver } from './graphql/staff.resolver.js';
import { IdentityLookups } from './persistence/identity-lookups.js';
import { SignInTries } from './persistence/sign-in-tries.js';

@Module({
  providers: [
    IdentityLookups,
    SignInTries,
    { provide: Authenticator, useClass: CredentialAuthenticator },
    PasswordStrategy,
    AccessTokensReader,
    ChangePassword,
    CheckPassword,
    CreateAccessToken,
    DeactivateStaff,
    InviteStaff,
    IssueLink,
    Licences,
    PracticeReader,
    Preferences,
    RevokeAccessToken,
    Sessions,
    SetStaffRoles,
    SignIn,
    StaffReader,
    UpdateStaffMember,
    UseLink,
    AccessTokensResolver,
    SignInResolver,
    StaffResolver,
  ],
  exports: [Authenticator, PracticeReader, StaffReader],
})
export class IdentityModule {}
