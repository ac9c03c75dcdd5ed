export {
  ConsentTemplatesReader,
  type ConsentTemplateVersionView,
  type ConsentTemplateView,
} from './application/consent-templates.reader.js';
export { ConsentsReader, type ConsentView } from './application/consents.reader.js';
export {
  CreateConsentTemplate,
  type CreateConsentTemplateInput,
} from './application/create-consent-template.js';
export {
  PublishConsentVersion,
  type PublishConsentVersionInput,
} from './application/publish-consent-version.js';
export { RecordConsent, type RecordConsentInput } from './application/record-consent.js';
export { WithdrawConsent } from './application/withdraw-consent.js';
export { ConsentModule } from './consent.module.js';
export {
  consentExpiry,
  consentStanding,
  DEFAULT_CONSENT_MONTHS,
  ROUTES,
  type ConsentNeed,
  type ConsentStanding,
  type ConsentState,
  type ConsentTemplateVersion,
  type Route,
  type SignedConsent,
  type Treatment,
} from './domain/index.js';
