export {
  findTimes,
  isAway,
  keepTimes,
  roomKept,
  searchSpan,
  settled,
  type Absence,
  type AffectedVisit,
  type Asked,
  type Offered,
} from './absence.js';
export {
  APPOINTMENT_KINDS,
  AppointmentKind,
  MOST_CANCELLATION_HOURS,
  MOST_NOTICE_HOURS,
  MOST_PREPARATION_MINUTES,
  MOST_RECOVERY_MINUTES,
  MOST_TURNOVER_MINUTES,
  needsOf,
  roomNeeded,
  STAFF_DUTIES,
  StaffPart,
  type KindNeed,
  type KindRule,
  type KindSettings,
  type RoomFitness,
  type StaffChoice,
  type StaffDuty,
  type StaffDutyRule,
  type StaffRole,
} from './appointment-kinds.js';
export {
  AppointmentStatus,
  nextStatus,
  type AppointmentAction,
  type AppointmentStatusRefusal,
  type AppointmentToChange,
  isLive,
} from './appointment-status.js';
export { lateMinutes } from './arrival.js';
export {
  CancelCategory,
  CancelReason,
  IntegrationChoice,
  isCategoryOf,
  inTimeUntil,
  isLateCancellation,
} from './cancellation.js';
export {
  freeTimes,
  type Assignment,
  type Constraint,
  type FreeSlot,
  type FreeTimes,
  type FreeTimeSearch,
  type Lifted,
  type NeedName,
  type NeedStanding,
  needStanding,
  possibleStarts,
} from './free-times.js';
export { NO_WISHES, type PatientWishes, wishedStarts } from './patient-wishes.js';
export {
  CourseAdjuster,
  type Adjustment,
  type BrokenLimit,
  type StandingVisit,
} from './course/adjust-course.js';
export { type PlanSpan } from './course/course-starts.js';
export {
  type LeftOut,
  type OpenSessions,
  openSessions,
  opening,
  type SessionStanding,
} from './course/open-sessions.js';
export {
  planCourse,
  type CourseFacts,
  type CourseNeed,
  type CoursePlan,
  type CourseProposal,
  type PlanConstraint,
  type PlannedVisit,
} from './course/plan-course.js';
export { replacementSpan, type CourseVisit } from './course/replacement.js';
export {
  nearestSlot,
  RescheduleScope,
  placeAt,
  shiftedStart,
  spanAmong,
  wallShift,
  type CourseLimits,
  type WallShift,
} from './course/reschedule.js';
export {
  bySession,
  type CourseVisitKind,
  type SessionPlace,
  type SessionVisit,
} from './course/session-place.js';
export {
  type BookedVisit,
  type GroundFacts,
  groundOver,
  isAble,
  isFit,
  type Obstacle,
  ObstacleKind,
  type RoomGround,
  roomObstacle,
  withHolidays,
} from './ground.js';
export { bookableFrom, noticeWords } from './notice.js';
export { datesIn, type NotThere, whyNotThere } from './not-there.js';
export { type Held, heldAt, holding } from './holding.js';
export {
  type Attended,
  attendingNothing,
  besideWhom,
  comesFirst,
  keepsWithin,
  type OverbookBar,
  placeBeside,
} from './overbooking.js';
export { BESIDE_LANE, fewerLanes, type LaneVisit, type Taken } from './lanes.js';
export { crowdedStarts } from './infusion-spacing.js';
export {
  namedPlacement,
  needWords,
  notInUse,
  placementAt,
  restorationAt,
  unfit,
  type Placement,
  type TakenResource,
  type UnavailableReason,
} from './placement.js';
export { type ScheduleFacts, type SessionFacts } from './schedule-facts.js';
export { preferredFor, therapistsOf, visitSearch, type StaffWish, type VisitWish } from './visit-search.js';
export { AppointmentChangeKind, isUndoable, type VisitChange } from './visit-change.js';
export {
  changedFields,
  movedVisit,
  reservationsFor,
  whereAndWho,
  type Overbook,
  type Reservation,
  type Ride,
  type VisitState,
} from './visit-state.js';
export { calendarDay, clockTime, hoursWords, timeFrom } from './words.js';
export {
  holds,
  kindsLike,
  type Offer,
  offerExpiry,
  presses,
  ranked,
  suits,
  type Waiting,
  type WaitWishes,
} from './wait-list.js';
export { type WeeklyHours } from './working-time.js';
