import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RoomsReader, RoomType } from '@kapstone/facility';
import { StaffMemberType, StaffReader } from '@kapstone/identity';
import { Allow, Ctx, Permission, type RequestContext } from '@kapstone/platform';
import { AdjustCourse } from '../application/adjust-course.js';
import { AppointmentsReader } from '../application/appointments.reader.js';
import { BookCourse } from '../application/book-course.js';
import { PlanCourse } from '../application/plan-course.js';
import { AppointmentType } from './appointment.type.js';
import {
  AdjustCourseInput,
  AdjustCourseResult,
  BookCourseInput,
  BookCourseResult,
  BookedCourseType,
  CourseProposalType,
  PlanCourseInput,
  PlanCourseResult,
  PlannedVisitType,
} from './course-plan.type.js';

@Resolver(() => CourseProposalType)
export class CoursePlanResolver {
  constructor(
    private readonly planner: PlanCourse,
    private readonly adjuster: AdjustCourse,
    private readonly bookCourse: BookCourse,
    private readonly staff: StaffReader,
  ) {}

  @Allow(Permission.ScheduleRead)
  @Query(() => PlanCourseResult, {
    name: 'planCourse',
    description:
      'Plans what is left of a patient’s active course: up to three complete proposals, the best first, or what stands in the way. Nothing is reserved. Best is: the earliest finish week, then the fewest full weeks with too few infusions, then integration sessions soonest after their doses, then the earliest dates.',
  })
  async plan(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'For whom, where, and what is wished for.' }) input: PlanCourseInput,
  ) {
    const result = await this.planner.execute(ctx, input);
    return result.ok ? result.value : result.refusal;
  }

  @Allow(Permission.ScheduleRead)
  @Query(() => AdjustCourseResult, {
    name: 'adjustCourse',
    description:
      'Shows what moves with one visit of a plan that is put at another time: as few visits as can be, each by the least. Nothing is reserved.',
  })
  async adjust(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which plan, and which visit of it.' }) input: AdjustCourseInput,
  ) {
    const result = await this.adjuster.execute(ctx, input);
    return result.ok ? { ways: result.value } : result.refusal;
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => BookCourseResult, {
    name: 'bookCourse',
    description:
      'Books visits of a patient’s active course, all or none. What the caller holds for the patient becomes the visits, or is let go of. Where one cannot be had, it names the session and the nearest times that leave the others as they are.',
  })
  async book(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which visits.' }) input: BookCourseInput,
  ) {
    const result = await this.bookCourse.execute(ctx, input);
    return result.ok ? { courseSessionIds: result.value } : result.refusal;
  }

  @ResolveField(() => StaffMemberType, { description: 'The therapist throughout.' })
  therapist(@Ctx() ctx: RequestContext, @Parent() { therapistId }: CourseProposalType) {
    return this.staff.byId(ctx, therapistId);
  }
}

@Resolver(() => BookedCourseType)
export class BookedCourseResolver {
  constructor(private readonly appointments: AppointmentsReader) {}

  @ResolveField('appointments', () => [AppointmentType], {
    description: 'The appointments, by their starts.',
  })
  async appointmentsOf(@Ctx() ctx: RequestContext, @Parent() { courseSessionIds }: BookedCourseType) {
    const found = await Promise.all(courseSessionIds.map((id) => this.appointments.ofSession(ctx, id)));
    return found.filter((each) => each !== null);
  }
}

@Resolver(() => PlannedVisitType)
export class PlannedVisitResolver {
  constructor(private readonly rooms: RoomsReader) {}

  @ResolveField(() => RoomType, { nullable: true, description: 'The room that is free then.' })
  room(@Ctx() ctx: RequestContext, @Parent() { roomId }: PlannedVisitType) {
    return roomId && this.rooms.loader(ctx).load(roomId);
  }
}
