export { BillingModule } from './billing.module.js';
export { addressState } from './domain/address-state.js';
export { addBusinessDays } from './domain/business-days.js';
export {
  draftContent,
  isRecurring,
  type DraftContent,
  type KindFee,
  type VisitToEstimate,
} from './domain/draft-content.js';
export { estimateDocument, type EstimateDocument } from './domain/estimate-document.js';
export {
  estimateOwed,
  insurerIsBilled,
  openRequest,
  visitEstimateStanding,
  type EstimateClaim,
} from './domain/estimate-owed.js';
export { type EstimateProvider } from './domain/estimate-parts.js';
export { type IssuedEstimate } from './domain/estimate-standing.js';
