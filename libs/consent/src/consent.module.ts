import { IdentityModule } from '@kapstone/identity';
import { PatientsModule } from '@kapstone/patients';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentTemplatesReader } from './application/consent-templates.reader.js';
import { ConsentsReader } from './application/consents.reader.js';
import { CreateConsentTemplate } from './application/create-consent-template.js';
import { PublishConsentVersion } from './application/publish-consent-version.js';
import { RecordConsent } from './application/record-consent.js';
import { WithdrawConsent } from './application/withdraw-consent.js';
import { ConsentTemplateResolver } from './graphql/consent-template.resolver.js';
import { ConsentResolver, PatientConsentsResolver } from './graphql/consent.resolver.js';
import { ConsentTemplateVersionRow } from './persistence/consent-template-version.row.js';
import { ConsentTemplateRow } from './persistence/consent-template.row.js';
import { ConsentRow } from './persistence/consent.row.js';

/** What patients are asked to agree to, what they signed, and whether it holds. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ConsentTemplateRow, ConsentTemplateVersionRow, ConsentRow]),
    IdentityModule,
    PatientsModule,
  ],
  providers: [
    ConsentsReader,
    ConsentTemplatesReader,
    CreateConsentTemplate,
    PublishConsentVersion,
    RecordConsent,
    WithdrawConsent,
    ConsentResolver,
    ConsentTemplateResolver,
    PatientConsentsResolver,
  ],
})
export class ConsentModule {}
