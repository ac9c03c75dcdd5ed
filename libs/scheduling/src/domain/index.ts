export {
  ALL_APPOINTMENT_KINDS,
  APPOINTMENT_KINDS,
  STAFF_DUTIES,
  type AppointmentKind,
  type KindRule,
  type RoomFitness,
  type StaffDuty,
  type StaffDutyRule,
  type StaffPart,
  type StaffRole,
} from './appointment-kinds.js';
export {
  ALL_APPOINTMENT_STATUSES,
  isLive,
  nextStatus,
  type AppointmentAction,
  type AppointmentStatus,
  type AppointmentStatusRefusal,
  type AppointmentToChange,
} from './appointment-status.js';
export {
  freeTimes,
  type Assignment,
  type Constraint,
  type FreeSlot,
  type FreeTimes,
  type FreeTimeSearch,
} from './free-times.js';
export { crowdedStarts } from './infusion-spacing.js';
export {
  needWords,
  placementAt,
  restorationAt,
  type Placement,
  type TakenResource,
  type UnavailableReason,
} from './placement.js';
export { type ScheduleFacts, type SessionFacts, type Taken } from './schedule-facts.js';
export { visitSearch, type StaffChoice, type StaffWish, type VisitWish } from './visit-search.js';
export {
  ALL_APPOINTMENT_CHANGE_KINDS,
  isUndoable,
  type AppointmentChangeKind,
  type VisitChange,
} from './visit-change.js';
export {
  changedFields,
  reservationsFor,
  whereAndWho,
  type CancelReason,
  type Reservation,
  type Ride,
  type VisitState,
} from './visit-state.js';
export { clockTime, timeFrom } from './words.js';
export { type WeeklyHours } from './working-time.js';
