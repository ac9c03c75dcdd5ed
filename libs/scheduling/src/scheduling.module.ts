import { Global, Module } from '@nestjs/common';
import { CoursesModule } from '@kapstone/courses';
import { FacilityModule } from '@kapstone/facility';
import { FutureAppointments, IdentityModule } from '@kapstone/identity';
import { PatientsModule } from '@kapstone/patients';
import { AdjustCourse } from './application/adjust-course.js';
import { AffectedAppointments } from './application/affected-appointments.js';
import { AppointmentKindsReader } from './application/appointment-kinds.reader.js';
import { AppointmentChangesReader } from './application/appointment-changes.reader.js';
import { AppointmentSteps } from './application/appointment-steps.js';
import { AppointmentsReader } from './application/appointments.reader.js';
import { BookAppointment } from './application/book-appointment.js';
import { BookedAhead } from './application/booked-ahead.js';
import { BookCourse } from './application/book-course.js';
import { CancelAppointment } from './application/cancel-appointment.js';
import { CalendarFeeds } from './application/calendar-feeds.js';
import { ChangeAppointment } from './application/change-appointment.js';
import { CourseCalendarsReader } from './application/course-calendars.reader.js';
import { CourseHolds } from './application/course-holds.js';
import { CourseVisits } from './application/course-visits.js';
import { ChangeWaitListEntry } from './application/change-wait-list-entry.js';
import { FindFreeTimes } from './application/find-free-times.js';
import { FindSlots } from './application/find-slots.js';
import { FreeTimesReader } from './application/free-times.reader.js';
import { HoldCourse } from './application/hold-course.js';
import { MoveAppointment } from './application/move-appointment.js';
import { MoveVisits } from './application/move-visits.js';
import { PreviewReschedule } from './application/preview-reschedule.js';
import { ObstaclesReader } from './application/obstacles.reader.js';
import { ReportAbsence } from './application/report-absence.js';
import { OfferPlace } from './application/offer-place.js';
import { PutOnWaitList } from './application/put-on-wait-list.js';
import { ReadCalendar } from './application/read-calendar.js';
import { PlanCourse } from './application/plan-course.js';
import { RecordRide } from './application/record-ride.js';
import { Reservations } from './application/reservations.js';
import { SetStaffVisits } from './application/set-staff-visits.js';
import { SlotRefusals } from './application/slot-refusals.js';
import { PatientStages } from './application/patient-stages.js';
import { StaffVisitsReader } from './application/staff-visits.reader.js';
import { UndoAppointmentChange } from './application/undo-appointment-change.js';
import { UpdateAppointmentKind } from './application/update-appointment-kind.js';
import { WaitListMatches } from './application/wait-list-matches.js';
import { WaitListReader } from './application/wait-list.reader.js';
import {
  AppointmentObstacleResolver,
  AppointmentStaffResolver,
  OverbookResolver,
  SlotTakenResolver,
  CourseAppointmentResolver,
  CourseSessionAppointmentResolver,
  FreeTimeResolver,
  PatientAppointmentsResolver,
  CourseHasAppointmentsResolver,
  LocationFallenVisitsResolver,
  RoomFallenVisitsResolver,
  StaffFallenVisitsResolver,
  LocationHasAppointmentsResolver,
  PatientHasAppointmentsResolver,
  StaffHasAppointmentsResolver,
} from './graphql/appointment-links.resolver.js';
import {
  AffectedAppointmentResolver,
  AffectedAppointmentsResolver,
  FallenAppointmentsResolver,
} from './graphql/affected-appointments.resolver.js';
import { AppointmentKindResolver } from './graphql/appointment-kind.resolver.js';
import { AppointmentResolver } from './graphql/appointment.resolver.js';
import { CalendarFeedResolver } from './graphql/calendar-feed.resolver.js';
import {
  BookedCourseResolver,
  CoursePlanResolver,
  PlannedVisitResolver,
} from './graphql/course-plan.resolver.js';
import {
  MovedAppointmentsResolver,
  ReportedAbsenceResolver,
  RescheduleResolver,
} from './graphql/reschedule.resolver.js';
import { CourseHoldResolver } from './graphql/course-hold.resolver.js';
import { FreeTimesResolver } from './graphql/free-times.resolver.js';
import { StaffVisitsResolver } from './graphql/staff-visits.resolver.js';
import { PatientWaitsResolver, WaitListResolver } from './graphql/wait-list.resolver.js';

const useCases = [
  AffectedAppointments,
  BookAppointment,
  MoveAppointment,
  MoveVisits,
  ReportAbsence,
  PreviewReschedule,
  CancelAppointment,
  ChangeAppointment,
  UndoAppointmentChange,
  RecordRide,
  FindFreeTimes,
  FindSlots,
  UpdateAppointmentKind,
  SetStaffVisits,
  ReadCalendar,
  PlanCourse,
  AdjustCourse,
  BookCourse,
  HoldCourse,
  CourseHolds,
  PutOnWaitList,
  ChangeWaitListEntry,
  OfferPlace,
  WaitListMatches,
];

const resolvers = [
  AffectedAppointmentResolver,
  AffectedAppointmentsResolver,
  FallenAppointmentsResolver,
  AppointmentKindResolver,
  AppointmentResolver,
  AppointmentObstacleResolver,
  AppointmentStaffResolver,
  OverbookResolver,
  SlotTakenResolver,
  CourseAppointmentResolver,
  CourseHoldResolver,
  CalendarFeedResolver,
  BookedCourseResolver,
  CoursePlanResolver,
  CourseSessionAppointmentResolver,
  FreeTimeResolver,
  FreeTimesResolver,
  PatientAppointmentsResolver,
  MovedAppointmentsResolver,
  ReportedAbsenceResolver,
  PatientWaitsResolver,
  PlannedVisitResolver,
  RescheduleResolver,
  CourseHasAppointmentsResolver,
  LocationFallenVisitsResolver,
  RoomFallenVisitsResolver,
  StaffFallenVisitsResolver,
  LocationHasAppointmentsResolver,
  PatientHasAppointmentsResolver,
  StaffHasAppointmentsResolver,
  StaffVisitsResolver,
  WaitListResolver,
];

/** Global, since it implements what identity only declares: what is still ahead of whoever leaves, or of a course that ends. */
@Global()
@Module({
  imports: [CoursesModule, FacilityModule, IdentityModule, PatientsModule],
  providers: [
    PatientStages,
    { provide: FutureAppointments, useClass: BookedAhead },
    AppointmentChangesReader,
    AppointmentKindsReader,
    AppointmentsReader,
    AppointmentSteps,
    CalendarFeeds,
    CourseCalendarsReader,
    CourseVisits,
    FreeTimesReader,
    ObstaclesReader,
    Reservations,
    SlotRefusals,
    StaffVisitsReader,
    WaitListReader,
    ...useCases,
    ...resolvers,
  ],
  exports: [FutureAppointments, AppointmentsReader, AppointmentSteps, ...useCases],
})
export class SchedulingModule {}
