import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RoomsReader, RoomType } from '@kapstone/facility';
import { Allow, Ctx, Permission, type RequestContext } from '@kapstone/platform';
import { AppointmentsReader } from '../application/appointments.reader.js';
import { MoveVisits } from '../application/move-visits.js';
import { PreviewReschedule } from '../application/preview-reschedule.js';
import { ReportAbsence } from '../application/report-absence.js';
import { AppointmentType } from './appointment.type.js';
import {
  MoveAppointmentsInput,
  MoveAppointmentsResult,
  MovedAppointmentsType,
  PreviewRescheduleInput,
  PreviewRescheduleResult,
  ProposedMoveType,
  ReportAbsenceInput,
  ReportAbsenceResult,
  ReportedAbsenceType,
} from './reschedule.type.js';

const IN_ORDER = 'In the order in which they were named.';

@Resolver(() => ProposedMoveType)
export class RescheduleResolver {
  constructor(
    private readonly preview: PreviewReschedule,
    private readonly moveVisits: MoveVisits,
    private readonly reportAbsence: ReportAbsence,
    private readonly appointments: AppointmentsReader,
    private readonly rooms: RoomsReader,
  ) {}

  @Allow(Permission.ScheduleRead)
  @Query(() => PreviewRescheduleResult, {
    name: 'previewReschedule',
    description:
      'Shows what moving a visit breaks in its course, with moves of others that put it right: the integration session of an infusion to the nearest time in its 72 hours, with the same therapist. Nothing is written or reserved.',
  })
  async previewReschedule(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which, to when, and what moves with it.' }) input: PreviewRescheduleInput,
  ) {
    const result = await this.preview.execute(ctx, input);
    return result.ok ? result.value : result.refusal;
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => MoveAppointmentsResult, {
    name: 'moveAppointments',
    description:
      'Moves several visits as one change, all or none, undone as one. One may take the time that another of them leaves.',
  })
  async moveAppointments(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which, and where to.' }) input: MoveAppointmentsInput,
  ) {
    const result = await this.moveVisits.execute(ctx, input);
    return result.ok ? { appointmentIds: result.value } : result.refusal;
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => ReportAbsenceResult, {
    name: 'reportAbsence',
    description:
      'Says that a staff member is away, so that nobody books them, as time off without a reason, and moves the visits that were chosen: all of it as one change, or nothing. Other booked visits stay.',
  })
  async report(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Who, when, and what moves with it.' }) input: ReportAbsenceInput,
  ) {
    const result = await this.reportAbsence.execute(ctx, input);
    return result.ok ? result.value : result.refusal;
  }

  @ResolveField(() => AppointmentType, { description: 'The visit, as it is now.' })
  appointment(@Ctx() ctx: RequestContext, @Parent() { appointmentId }: ProposedMoveType) {
    return this.appointments.planned(ctx, appointmentId);
  }

  @ResolveField(() => RoomType, { nullable: true, description: 'The room that is free then.' })
  room(@Ctx() ctx: RequestContext, @Parent() { roomId }: ProposedMoveType) {
    return roomId && this.rooms.loader(ctx).load(roomId);
  }
}

async function inOrder(
  appointments: AppointmentsReader,
  ctx: RequestContext,
  { appointmentIds }: MovedAppointmentsType,
) {
  const found = await appointments.byIds(ctx, appointmentIds);
  return appointmentIds.map((id) => found.get(id)!);
}

@Resolver(() => MovedAppointmentsType)
export class MovedAppointmentsResolver {
  constructor(private readonly appointments: AppointmentsReader) {}

  @ResolveField('appointments', () => [AppointmentType], { description: IN_ORDER })
  appointmentsOf(@Ctx() ctx: RequestContext, @Parent() moved: MovedAppointmentsType) {
    return inOrder(this.appointments, ctx, moved);
  }
}

@Resolver(() => ReportedAbsenceType)
export class ReportedAbsenceResolver {
  constructor(private readonly appointments: AppointmentsReader) {}

  @ResolveField('appointments', () => [AppointmentType], { description: IN_ORDER })
  appointmentsOf(@Ctx() ctx: RequestContext, @Parent() reported: ReportedAbsenceType) {
    return inOrder(this.appointments, ctx, reported);
  }
}
