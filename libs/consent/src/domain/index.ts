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
} from './consent-standing.js';
