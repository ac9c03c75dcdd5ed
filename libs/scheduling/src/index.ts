export { AppointmentsReader } from './application/appointments.reader.js';
export { wrongStatus, type WrongStatusRefusal } from './application/appointment-refusals.js';
export { type AppointmentStepRefusal, AppointmentSteps } from './application/appointment-steps.js';
export { BookAppointment, type BookAppointmentInput } from './application/book-appointment.js';
export { CancelAppointment } from './application/cancel-appointment.js';
export { ChangeAppointment } from './application/change-appointment.js';
export { ChangeWaitListEntry } from './application/change-wait-list-entry.js';
export { FindFreeTimes } from './application/find-free-times.js';
export { CourseHolds } from './application/course-holds.js';
export { HoldCourse } from './application/hold-course.js';
export { obstacleView } from './application/obstacles.reader.js';
export { OfferPlace } from './application/offer-place.js';
export { PutOnWaitList } from './application/put-on-wait-list.js';
export { SetStaffVisits } from './application/set-staff-visits.js';
export { ReadCalendar } from './application/read-calendar.js';
export {
  UpdateAppointmentKind,
  type UpdateAppointmentKindInput,
} from './application/update-appointment-kind.js';
export { MoveAppointment } from './application/move-appointment.js';
export { WaitListMatches } from './application/wait-list-matches.js';
export { WaitListReader } from './application/wait-list.reader.js';
export { publishPatientScheduleChange } from './application/publish-schedule-change.js';
export { defaultKindRows, seedAppointmentKinds } from './application/seed-appointment-kinds.js';
export {
  APPOINTMENT_KINDS,
  type AppointmentChangeKind,
  AppointmentKind,
  AppointmentStatus,
  BESIDE_LANE,
  calendarDay,
  clockTime,
  crowdedStarts,
  type FreeSlot,
  freeTimes,
  type GroundFacts,
  groundOver,
  isLateCancellation,
  type Obstacle,
  ObstacleKind,
  type Reservation,
  reservationsFor,
  type Ride,
  type RoomFitness,
  type RoomGround,
  roomNeeded,
  roomObstacle,
  type ScheduleFacts,
  StaffPart,
  type StaffRole,
  type Taken,
  visitSearch,
  type VisitState,
  whereAndWho,
  withHolidays,
} from './domain/index.js';
export { WrongStatus } from './graphql/appointment-results.js';
export { ObstacleType } from './graphql/obstacle.type.js';
export { AppointmentType } from './graphql/appointment.type.js';
export { SchedulingModule } from './scheduling.module.js';
