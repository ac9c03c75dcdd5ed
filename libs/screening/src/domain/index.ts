export {
  clearance,
  clearanceExpiry,
  DEFAULT_CLEARANCE_DAYS,
  type Clearance,
  type ScreeningDecision,
  type ScreeningOutcome,
} from './clearance.js';
