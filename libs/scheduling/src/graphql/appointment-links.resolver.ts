import type { Type } from '@nestjs/common';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CourseHasAppointments, CourseSessionType, CourseType } from '@kapstone/courses';
import { LocationHasAppointments, LocationType, RoomsReader, RoomType } from '@kapstone/facility';
import { StaffHasAppointmentsType, StaffMemberType, StaffReader } from '@kapstone/identity';
import type { AppointmentId, CourseId, CourseSessionId, PatientId } from '@kapstone/kernel';
import { PatientHasAppointments, PatientType } from '@kapstone/patients';
import { Ctx, type RequestContext } from '@kapstone/platform';
import { AppointmentsReader } from '../application/appointments.reader.js';
import { ObstaclesReader } from '../application/obstacles.reader.js';
import { SlotTaken } from './appointment-results.js';
import { AppointmentStaffType, AppointmentType, OverbookType } from './appointment.type.js';
import { FreeTimeType } from './free-times.type.js';
import { ObstacleType } from './obstacle.type.js';

@Resolver(() => AppointmentStaffType)
export class AppointmentStaffResolver {
  constructor(private readonly staff: StaffReader) {}

  @ResolveField(() => StaffMemberType, { description: 'Who.' })
  staffMember(@Ctx() ctx: RequestContext, @Parent() { staffId }: AppointmentStaffType) {
    return this.staff.byId(ctx, staffId);
  }
}

@Resolver(() => AppointmentType)
export class AppointmentObstacleResolver {
  constructor(private readonly obstacles: ObstaclesReader) {}

  @ResolveField(() => ObstacleType, {
    nullable: true,
    description:
      'Why it does not stand any more, as a booking would be judged now; null where it does, or has begun, or is past.',
  })
  obstacle(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: AppointmentId }) {
    return this.obstacles.of(ctx, id);
  }
}

/** Adds to what visits stand on how many of them it does not carry any more. */
function fallenVisitsIn(type: Type, kind: Parameters<ObstaclesReader['countBecauseOf']>[1]) {
  @Resolver(() => type)
  class FallenVisitsResolver {
    constructor(private readonly obstacles: ObstaclesReader) {}

    @ResolveField(() => Int, {
      description:
        'How many booked visits ahead do not stand any more because of it: each has it as its obstacle until it is moved.',
    })
    fallenVisits(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: string }) {
      return this.obstacles.countBecauseOf(ctx, kind, id);
    }
  }
  return FallenVisitsResolver;
}

export const LocationFallenVisitsResolver = fallenVisitsIn(LocationType, 'locationIds');
export const RoomFallenVisitsResolver = fallenVisitsIn(RoomType, 'roomIds');
export const StaffFallenVisitsResolver = fallenVisitsIn(StaffMemberType, 'staffIds');

@Resolver(() => OverbookType)
export class OverbookResolver {
  constructor(private readonly staff: StaffReader) {}

  @ResolveField(() => StaffMemberType, { description: 'Who did it.' })
  staffMember(@Ctx() ctx: RequestContext, @Parent() { by }: OverbookType) {
    return this.staff.byId(ctx, by);
  }
}

@Resolver(() => SlotTaken)
export class SlotTakenResolver {
  constructor(private readonly staff: StaffReader) {}

  @ResolveField(() => [StaffMemberType], {
    description:
      'Beside whose other visit the caller may book it on purpose, with a reason: nothing else is in the way. Nobody, where that cannot be.',
  })
  besideStaff(@Ctx() ctx: RequestContext, @Parent() { besideStaffIds }: SlotTaken) {
    return Promise.all(besideStaffIds.map((id) => this.staff.byId(ctx, id)));
  }
}

@Resolver(() => FreeTimeType)
export class FreeTimeResolver {
  constructor(private readonly rooms: RoomsReader) {}

  @ResolveField(() => RoomType, { nullable: true, description: 'The room that is free then.' })
  room(@Ctx() ctx: RequestContext, @Parent() { roomId }: FreeTimeType) {
    return roomId && this.rooms.loader(ctx).load(roomId);
  }
}

@Resolver(() => PatientType)
export class PatientAppointmentsResolver {
  constructor(private readonly reader: AppointmentsReader) {}

  @ResolveField(() => [AppointmentType], { description: 'By their starts; of very many the latest 200.' })
  appointments(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: PatientId }) {
    return this.reader.ofPatient(ctx, id);
  }

  @ResolveField(() => AppointmentType, {
    nullable: true,
    description: 'The first that is booked or going on; null while there is none.',
  })
  nextAppointment(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: PatientId }) {
    return this.reader.nextOfPatient(ctx, id);
  }
}

@Resolver(() => CourseType)
export class CourseAppointmentResolver {
  constructor(private readonly reader: AppointmentsReader) {}

  @ResolveField(() => AppointmentType, {
    nullable: true,
    description: 'The first of its appointments that is booked or going on; null while there is none.',
  })
  nextAppointment(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: CourseId }) {
    return this.reader.nextOfCourse(ctx, id);
  }
}

@Resolver(() => CourseSessionType)
export class CourseSessionAppointmentResolver {
  constructor(private readonly reader: AppointmentsReader) {}

  @ResolveField(() => AppointmentType, { nullable: true, description: 'The live appointment, if booked.' })
  appointment(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: CourseSessionId }) {
    return this.reader.ofSession(ctx, id);
  }
}

/**
 * Adds to a refusal what is still ahead.
 * @param done what has to become of it: somebody else may take over from staff; for whatever else ends a move leaves it ahead.
 */
function appointmentsAheadIn(
  refusal: Type<{ readonly appointmentIds: readonly AppointmentId[] }>,
  done: 'cancelled' | 'moved or cancelled',
) {
  @Resolver(() => refusal)
  class AppointmentsAheadResolver {
    constructor(private readonly reader: AppointmentsReader) {}

    @ResolveField(() => [AppointmentType], {
      description: `What has to be ${done} first, soonest first.`,
    })
    async appointments(
      @Ctx() ctx: RequestContext,
      @Parent() { appointmentIds }: { readonly appointmentIds: readonly AppointmentId[] },
    ) {
      const found = await this.reader.byIds(ctx, appointmentIds);
      return [...found.values()];
    }
  }
  return AppointmentsAheadResolver;
}

export const StaffHasAppointmentsResolver = appointmentsAheadIn(
  StaffHasAppointmentsType,
  'moved or cancelled',
);
export const LocationHasAppointmentsResolver = appointmentsAheadIn(LocationHasAppointments, 'cancelled');
export const PatientHasAppointmentsResolver = appointmentsAheadIn(PatientHasAppointments, 'cancelled');
export const CourseHasAppointmentsResolver = appointmentsAheadIn(CourseHasAppointments, 'cancelled');
