export { ConsentModule } from './consent.module.js';
export {
  consentExpiry,
  consentStanding,
  type ConsentStanding,
  type ConsentState,
  type ConsentTemplateVersion,
  type Route,
  type SignedConsent,
} from './domain/consent-standing.js';
