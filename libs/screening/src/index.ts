export { RecordScreening, type RecordScreeningInput } from './application/record-screening.js';
export { ScreeningsReader, type ScreeningView } from './application/screenings.reader.js';
export {
  clearance,
  clearanceExpiry,
  DEFAULT_CLEARANCE_DAYS,
  type Clearance,
  type ScreeningDecision,
  type ScreeningOutcome,
} from './domain/index.js';
export { ScreeningModule } from './screening.module.js';
