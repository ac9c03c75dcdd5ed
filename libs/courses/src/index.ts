export { CoursesModule } from './courses.module.js';
export { courseEnded, type CourseEndedRefusal } from './application/course-refusals.js';
export { CoursesReader } from './application/courses.reader.js';
export { CreateCourse } from './application/create-course.js';
export { EndCourse } from './application/end-course.js';
export {
  brokenBy,
  consequenceKey,
  disorderedBy,
  isImpossible,
  orderBounds,
  type Consequence,
  type ConsequenceCode,
  type CoursePlace,
  type OrderBounds,
} from './domain/course-consequences.js';
export { courseSessions, type CourseSessionKind, type PlannedSession } from './domain/course-sessions.js';
export { DoseRoute } from './domain/course-words.js';
export {
  DEFAULT_WINDOW_HOURS,
  integrationStanding,
  integrationWindow,
  isInWindow,
} from './domain/integration-window.js';
export { nextInfusionBy } from './domain/next-infusion.js';
export { DEFAULT_SPACING, spacingFindings } from './domain/spacing.js';
export { CourseEnded, CourseHasAppointments } from './graphql/course.results.js';
export { CourseSessionType, CourseType } from './graphql/course.type.js';
