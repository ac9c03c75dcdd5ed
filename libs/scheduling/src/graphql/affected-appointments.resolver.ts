import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Permission, type RequestContext } from '@kapstone/platform';
import { AffectedAppointments } from '../application/affected-appointments.js';
import { AppointmentsReader } from '../application/appointments.reader.js';
import {
  AffectedAppointmentsInput,
  AffectedAppointmentsType,
  AffectedAppointmentType,
  FallenAppointmentsType,
} from './affected-appointments.type.js';
import { AppointmentType } from './appointment.type.js';

@Resolver(() => AffectedAppointmentsType)
export class AffectedAppointmentsResolver {
  constructor(private readonly affected: AffectedAppointments) {}

  @Allow(Permission.ScheduleRead)
  @Query(() => AffectedAppointmentsType, {
    name: 'affectedAppointments',
    description:
      'The booked visits that cannot stand while a staff member is away, a room is out of service or a location closed, each with a proposal. Nothing is written or reserved: moveAppointments makes the moves that are chosen.',
  })
  async affectedAppointments(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Who or what, and when.' }) input: AffectedAppointmentsInput,
  ) {
    const view = await this.affected.execute(ctx, input);
    const { name, entered, reportedId, total } = view.affected;
    return { name, entered, reportedId, total, view };
  }

  @ResolveField('visits', () => [AffectedAppointmentType], {
    description: 'The first 250 of them, by their starts.',
  })
  visits(@Ctx() ctx: RequestContext, @Parent() { view }: AffectedAppointmentsType) {
    return this.affected.proposals(ctx, view);
  }
}

@Resolver(() => FallenAppointmentsType)
export class FallenAppointmentsResolver {
  constructor(private readonly affected: AffectedAppointments) {}

  @Allow(Permission.ScheduleRead)
  @Query(() => FallenAppointmentsType, {
    name: 'fallenAppointments',
    description:
      'The booked visits ahead that do not stand any more, at all locations and whatever the reason: each has it as its obstacle, and a proposal. Nothing is written or reserved: moveAppointments makes the moves that are chosen.',
  })
  async fallenAppointments(@Ctx() ctx: RequestContext) {
    const view = await this.affected.fallen(ctx);
    return { total: view.affected.total, view };
  }

  @ResolveField('visits', () => [AffectedAppointmentType], {
    description: 'The first 100 of them, by their starts.',
  })
  visits(@Ctx() ctx: RequestContext, @Parent() { view }: FallenAppointmentsType) {
    return this.affected.proposals(ctx, view);
  }
}

@Resolver(() => AffectedAppointmentType)
export class AffectedAppointmentResolver {
  constructor(private readonly appointments: AppointmentsReader) {}

  @ResolveField(() => AppointmentType, { description: 'The visit, as it is now.' })
  appointment(@Ctx() ctx: RequestContext, @Parent() { appointmentId }: AffectedAppointmentType) {
    return this.appointments.planned(ctx, appointmentId);
  }
}
