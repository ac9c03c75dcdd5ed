import { Module } from '@nestjs/common';
import { MailModule } from '@kapstone/mail';
import { Authenticator } from '@kapstone/platform';
import { AccessTokensReader } from './application/access-tokens.reader.js';
import { AskForPasswordReset } from './application/ask-for-password-reset.js';
import { ChangePassword } from './application/change-password.js';
import { CheckPassword } from './application/check-password.js';
import { CreateAccessToken } from './application/create-access-token.js';
import { CredentialAuthenticator } from './application/credential-authenticator.js';
import { DeactivateStaff } from './application/deactivate-staff.js';
import { InviteStaff } from './application/invite-staff.js';
import { Licences } from './application/licences.js';
import { PracticeReader } from './application/practice.reader.js';
import { Preferences } from './application/preferences.js';
import { RevokeAccessToken } from './application/revoke-access-token.js';
import { Sessions } from './application/sessions.js';
import { SendLink } from './application/send-link.js';
import { SetStaffRoles } from './application/set-staff-roles.js';
import { ShowLink } from './application/show-link.js';
import { SignIn } from './application/sign-in.js';
import { StaffReader } from './application/staff.reader.js';
import { UpdateStaffMember } from './application/update-staff-member.js';
import { UseLink } from './application/use-link.js';
import { WriteLinkLetter } from './application/write-link-letter.js';
import { AccessTokensResolver } from './graphql/access-tokens.resolver.js';
import { PasswordStrategy } from './graphql/password.strategy.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { StaffResolver } from './graphql/staff.resolver.js';
import { IdentityLookups } from './persistence/identity-lookups.js';
import { SignInTries } from './persistence/sign-in-tries.js';

@Module({
  imports: [MailModule],
  providers: [
    IdentityLookups,
    SignInTries,
    { provide: Authenticator, useClass: CredentialAuthenticator },
    PasswordStrategy,
    AccessTokensReader,
    AskForPasswordReset,
    ChangePassword,
    CheckPassword,
    CreateAccessToken,
    DeactivateStaff,
    InviteStaff,
    Licences,
    PracticeReader,
    Preferences,
    RevokeAccessToken,
    Sessions,
    SendLink,
    SetStaffRoles,
    ShowLink,
    SignIn,
    StaffReader,
    UpdateStaffMember,
    UseLink,
    WriteLinkLetter,
    AccessTokensResolver,
    SignInResolver,
    StaffResolver,
  ],
  exports: [Authenticator, PracticeReader, StaffReader],
})
export class IdentityModule {}
