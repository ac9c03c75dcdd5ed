export {
  courseSessions,
  DEFAULT_INFUSIONS,
  MAX_INFUSIONS,
  type CourseSessionKind,
  type PlannedSession,
} from './course-sessions.js';
export {
  DEFAULT_WINDOW_HOURS,
  integrationStanding,
  integrationWindow,
  isInWindow,
  type IntegrationStanding,
  type IntegrationWindow,
} from './integration-window.js';
export { DEFAULT_SPACING, spacingFindings, type SpacingFinding, type SpacingLimits } from './spacing.js';
