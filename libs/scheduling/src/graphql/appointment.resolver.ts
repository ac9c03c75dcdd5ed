import {
  Args,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import {
  CoursesReader,
  CourseSessionType,
  CourseType,
  integrationWindow,
  isInWindow,
} from '@kapstone/courses';
import { LocationsReader, LocationType, RoomsReader, RoomType } from '@kapstone/facility';
import type { AppointmentId, Result } from '@kapstone/kernel';
import { PatientsReader, PatientType } from '@kapstone/patients';
import {
  AFTER,
  Allow,
  Ctx,
  DateTimeScalar,
  FIRST,
  inPractice,
  Listening,
  pageRequest,
  parseId,
  Permission,
  RealtimeBus,
  type RequestContext,
} from '@kapstone/platform';
import { AppointmentKindsReader } from '../application/appointment-kinds.reader.js';
import { AppointmentChangesReader } from '../application/appointment-changes.reader.js';
import { AppointmentsReader, type AppointmentView } from '../application/appointments.reader.js';
import { BookAppointment } from '../application/book-appointment.js';
import { CancelAppointment } from '../application/cancel-appointment.js';
import { ChangeAppointment } from '../application/change-appointment.js';
import { MoveAppointment } from '../application/move-appointment.js';
import { RecordRide } from '../application/record-ride.js';
import { UndoAppointmentChange } from '../application/undo-appointment-change.js';
import { lateMinutes } from '../domain/index.js';
import {
  AppointmentFilter,
  BookAppointmentInput,
  CancelAppointmentInput,
  ChangeAppointmentInput,
  CheckInInput,
  MoveAppointmentInput,
  RecordRideInput,
} from './appointment.input.js';
import { ACCEPT_CONSEQUENCES } from './consequence.type.js';
import {
  BookAppointmentResult,
  CancelAppointmentResult,
  ChangeAppointmentResult,
  MoveAppointmentResult,
  UndoResult,
} from './appointment-results.js';
import {
  AppointmentChangeType,
  AppointmentConnection,
  AppointmentType,
  IntegrationWindowType,
  ScheduleNews,
} from './appointment.type.js';

@Resolver(() => AppointmentType)
export class AppointmentResolver {
  constructor(
    private readonly appointments: AppointmentsReader,
    private readonly changesReader: AppointmentChangesReader,
    private readonly kinds: AppointmentKindsReader,
    private readonly patients: PatientsReader,
    private readonly locations: LocationsReader,
    private readonly rooms: RoomsReader,
    private readonly courses: CoursesReader,
    private readonly bookAppointment: BookAppointment,
    private readonly moveAppointment: MoveAppointment,
    private readonly cancelAppointment: CancelAppointment,
    private readonly changeAppointment: ChangeAppointment,
    private readonly undoAppointmentChange: UndoAppointmentChange,
    private readonly recordRide: RecordRide,
    private readonly bus: RealtimeBus,
  ) {}

  @Allow(Permission.ScheduleRead)
  @Query(() => AppointmentType, { name: 'appointment', description: 'One appointment.' })
  one(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Which.' }) id: string) {
    return this.appointments.byId(ctx, parseId<AppointmentId>(id, 'appointment'));
  }

  @Allow(Permission.ScheduleRead)
  @Query(() => AppointmentConnection, { name: 'appointments', description: 'Appointments by their starts.' })
  page(
    @Ctx() ctx: RequestContext,
    @Args('filter', { description: 'Which.' }) filter: AppointmentFilter,
    @Args('first', { ...FIRST, defaultValue: 50 }) first: number,
    @Args('after', AFTER) after?: string,
  ) {
    return this.appointments.page(ctx, filter, pageRequest(first, after, 2));
  }

  @Allow(Permission.ScheduleRead)
  @Query(() => [AppointmentChangeType], {
    name: 'recentChanges',
    description:
      'What was done to appointments at a location lately, newest first; some can be undone until midnight.',
  })
  recentChanges(
    @Ctx() ctx: RequestContext,
    @Args('locationId', { type: () => ID, description: 'Where.' }) locationId: string,
    @Args('first', { ...FIRST, defaultValue: 30 }) first: number,
  ) {
    return this.changesReader.recent(ctx, locationId, first);
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => BookAppointmentResult, {
    name: 'bookAppointment',
    description: 'Books a visit of a patient.',
  })
  async book(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The visit.' }) input: BookAppointmentInput,
  ) {
    return this.answer(ctx, await this.bookAppointment.execute(ctx, input));
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => MoveAppointmentResult, {
    name: 'moveAppointment',
    description: 'Moves an appointment to another time, room or staff.',
  })
  async move(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which, and to when.' }) input: MoveAppointmentInput,
  ) {
    return this.answer(ctx, await this.moveAppointment.execute(ctx, input));
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => CancelAppointmentResult, {
    name: 'cancelAppointment',
    description:
      'Cancels an appointment, and the integration session of an infusion with it where that is wanted: room, staff and session are free again.',
  })
  async cancel(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which, on whose wish and why.' }) input: CancelAppointmentInput,
  ) {
    return this.answer(ctx, await this.cancelAppointment.execute(ctx, input));
  }

  @Allow(Permission.VisitCheckIn)
  @Mutation(() => ChangeAppointmentResult, {
    name: 'checkInAppointment',
    description: 'Records that the patient is here, and that the ride home was confirmed.',
  })
  async checkIn(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Who is here.' }) input: CheckInInput,
  ) {
    return this.answer(ctx, await this.changeAppointment.checkIn(ctx, input, input.rideConfirmed));
  }

  @Allow(Permission.VisitConduct)
  @Mutation(() => ChangeAppointmentResult, {
    name: 'startAppointment',
    description: 'Starts a visit. An infusion is started by startInfusion.',
  })
  async start(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which.' }) input: ChangeAppointmentInput,
  ) {
    return this.answer(ctx, await this.changeAppointment.start(ctx, input));
  }

  @Allow(Permission.VisitConduct)
  @Mutation(() => ChangeAppointmentResult, {
    name: 'completeAppointment',
    description: 'Ends a visit that was started. An infusion is completed by completeInfusion.',
  })
  async complete(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which.' }) input: ChangeAppointmentInput,
  ) {
    return this.answer(ctx, await this.changeAppointment.complete(ctx, input));
  }

  @Allow(Permission.VisitCheckIn)
  @Mutation(() => ChangeAppointmentResult, {
    name: 'markNoShow',
    description: 'Records that the patient did not come, once the visit should have begun.',
  })
  async markNoShow(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which.' }) input: ChangeAppointmentInput,
  ) {
    return this.answer(ctx, await this.changeAppointment.markNoShow(ctx, input));
  }

  @Allow(Permission.VisitCheckIn)
  @Mutation(() => UndoResult, {
    name: 'undoAppointmentChange',
    description:
      'Undoes a move, a check-in, a cancellation or the record of a ride, and all that was changed as one with it, until midnight.',
  })
  async undo(
    @Ctx() ctx: RequestContext,
    @Args('changeId', { type: () => ID, description: 'Which change.' }) changeId: string,
    @Args('acceptConsequences', { type: () => [String], ...ACCEPT_CONSEQUENCES })
    acceptConsequences?: string[] | null,
  ) {
    return this.answer(ctx, await this.undoAppointmentChange.execute(ctx, changeId, acceptConsequences));
  }

  @Allow(Permission.VisitCheckIn)
  @Mutation(() => ChangeAppointmentResult, {
    name: 'recordRide',
    description: 'Records who takes the patient home.',
  })
  async ride(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which visit, and the ride home.' }) input: RecordRideInput,
  ) {
    return this.answer(ctx, await this.recordRide.execute(ctx, input));
  }

  @Allow(Permission.ScheduleRead)
  @Subscription(() => ScheduleNews, {
    name: 'scheduleChanged',
    description: 'Something on a location’s schedule changed: ids only, read them anew.',
    filter: (payload: Listening | { locationId: string }, { locationId }: { locationId: string }) =>
      payload instanceof Listening || payload.locationId === locationId.toLowerCase(),
    resolve: (payload: object) => payload,
  })
  scheduleChanged(
    @Ctx() ctx: RequestContext,
    @Args('locationId', { type: () => ID, description: 'Where.' }) locationId: string,
  ): AsyncIterableIterator<unknown> {
    parseId(locationId, 'location', 'locationId');
    return this.bus.messages(inPractice(ctx).actor.practiceId, 'schedule.changed');
  }

  @ResolveField(() => LocationType, { description: 'Where it takes place, or from where it is held.' })
  location(@Ctx() ctx: RequestContext, @Parent() { locationId }: AppointmentView) {
    return this.locations.loader(ctx).load(locationId);
  }

  @ResolveField(() => PatientType, { description: 'Whose appointment it is.' })
  patient(@Ctx() ctx: RequestContext, @Parent() { patientId }: AppointmentView) {
    return this.patients.byId(ctx, patientId);
  }

  @ResolveField(() => RoomType, { nullable: true, description: 'The room; none for a virtual visit.' })
  room(@Ctx() ctx: RequestContext, @Parent() { roomId }: AppointmentView) {
    return roomId && this.rooms.loader(ctx).load(roomId);
  }

  @ResolveField(() => CourseSessionType, {
    nullable: true,
    description: 'The session of the course that it is for.',
  })
  courseSession(@Ctx() ctx: RequestContext, @Parent() { courseSessionId }: AppointmentView) {
    return courseSessionId && this.courses.sessions(ctx).load(courseSessionId);
  }

  @ResolveField(() => CourseType, { nullable: true, description: 'The course that it belongs to.' })
  course(@Ctx() ctx: RequestContext, @Parent() { courseSessionId }: AppointmentView) {
    return courseSessionId && this.courses.ofSession(ctx, courseSessionId);
  }

  @ResolveField(() => AppointmentType, {
    nullable: true,
    description: 'For infusions: the linked integration appointment; for integrations: the linked infusion.',
  })
  linked(@Ctx() ctx: RequestContext, @Parent() { id }: AppointmentView) {
    return this.appointments.linkedTo(ctx, id);
  }

  @ResolveField(() => IntegrationWindowType, {
    nullable: true,
    description:
      'The 72 hours after the dose; null for other kinds, and while the infusion of an integration is not booked.',
  })
  async integrationWindow(@Ctx() ctx: RequestContext, @Parent() appointment: AppointmentView) {
    const isInfusion = appointment.kind === 'INFUSION';
    if (!isInfusion && appointment.kind !== 'INTEGRATION') return null;
    const linked = await this.appointments.linkedTo(ctx, appointment.id);
    const [infusion, integration] = isInfusion ? [appointment, linked] : [linked, appointment];
    if (infusion?.doseEndsAt == null) return null;
    const window = integrationWindow(infusion.doseEndsAt);
    return { ...window, inside: integration !== null && isInWindow(window, integration.startsAt) };
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'How many whole minutes late the patient came, or is by now; null for whoever is in time, and where nobody is waited for.',
  })
  lateMinutes(@Ctx() ctx: RequestContext, @Parent() appointment: AppointmentView) {
    return lateMinutes(appointment, ctx.now);
  }

  @ResolveField(() => DateTimeScalar, {
    description:
      'The last instant at which the patient cancels in time, by the notice that its kind asks for now; after it a cancellation by the patient is late.',
  })
  inTimeUntil(@Ctx() ctx: RequestContext, @Parent() appointment: AppointmentView) {
    return this.kinds.inTimeUntil(ctx, appointment);
  }

  @ResolveField(() => [AppointmentChangeType], { description: 'What was done to it, newest first.' })
  changes(@Ctx() ctx: RequestContext, @Parent() { id }: AppointmentView) {
    return this.changesReader.of(ctx, id);
  }

  /** What was asked for, as the caller may see it now, or why not. */
  private answer<R>(ctx: RequestContext, result: Result<AppointmentId, R>): Promise<AppointmentView> | R {
    return result.ok ? this.appointments.byId(ctx, result.value) : result.refusal;
  }
}
