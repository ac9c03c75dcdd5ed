export { clearance, clearanceExpiry, type Clearance, type ScreeningDecision } from './domain/clearance.js';
export { ScreeningModule } from './screening.module.js';
