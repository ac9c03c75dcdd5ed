export { addressState } from './address-state.js';
export { addBusinessDays, businessDaysAfter, isBusinessDay, leadBusinessDays } from './business-days.js';
export {
  disputableBills,
  DISPUTE_DAYS,
  DISPUTE_THRESHOLD,
  lastDisputeDay,
  type ProviderAmount,
  type ProviderExcess,
} from './dispute.js';
export {
  draftContent,
  isRecurring,
  type CourseToEstimate,
  type DraftContent,
  type DraftSources,
  type KindFee,
  type VisitToEstimate,
  type WrittenLine,
} from './draft-content.js';
export {
  endOfDay,
  estimateDeadline,
  type EstimateClock,
  type EstimateDeadline,
  type EstimateRule,
  type EstimateTriggers,
} from './estimate-deadline.js';
export {
  checkLines,
  estimateTotal,
  expectedCents,
  MAX_LINES,
  MAX_QUANTITY,
  providerSubtotals,
  type EstimateLine,
  type EstimateLineRefusal,
  type ProviderSubtotal,
} from './estimate-lines.js';
export {
  estimateParts,
  MAX_SCOPE_MONTHS,
  missingEstimateParts,
  type DraftEstimateLine,
  type EstimateDisclaimer,
  type EstimateDraft,
  type EstimatePart,
  type EstimatePartCode,
  type EstimateProvider,
  type MissingEstimatePart,
} from './estimate-parts.js';
export {
  estimateDocument,
  type DocumentLine,
  type DocumentProvider,
  type EstimateDiagnosis,
  type EstimateDocument,
  type EstimateSurroundings,
  missingDocumentParts,
  type WrittenEstimate,
} from './estimate-document.js';
export {
  changeDeadline,
  estimateOwed,
  insurerIsBilled,
  openRequest,
  visitEstimateStanding,
  type BookedService,
  type EstimateClaim,
  type RunningDeadline,
} from './estimate-owed.js';
export {
  estimateStanding,
  type EstimateNeed,
  type EstimateStanding,
  type IssuedEstimate,
} from './estimate-standing.js';
export { estimateStatements, type EstimateStatement } from './estimate-statements.js';
export { federalHolidayOn, federalHolidays, type FederalHoliday } from './federal-holidays.js';
export {
  checkInfusionPrice,
  DEFAULT_INFUSION_PRICE,
  type InfusionPriceRefusal,
  type PriceRange,
} from './infusion-price.js';
export {
  versionDifference,
  type LineDifference,
  type ProviderDifference,
  type VersionDifference,
} from './version-difference.js';
