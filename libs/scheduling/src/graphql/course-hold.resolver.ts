import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CourseType } from '@kapstone/courses';
import { Allow, Ctx, DONE, DoneType, Permission, type RequestContext } from '@kapstone/platform';
import { CourseHolds } from '../application/course-holds.js';
import { HoldCourse } from '../application/hold-course.js';
import { CourseHoldType, ExtendHoldResult, HoldCourseResult } from './course-hold.type.js';
import { HoldCourseInput } from './course-plan.type.js';

const WHICH = 'Which hold of the caller’s.';

/** Times held for a patient while the desk talks. */
@Resolver(() => CourseType)
export class CourseHoldResolver {
  constructor(
    private readonly holdCourse: HoldCourse,
    private readonly holds: CourseHolds,
  ) {}

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => HoldCourseResult, {
    name: 'holdCourse',
    description:
      'Holds visits of a patient’s active course, all or none, for as long as the practice has set. It takes the place of what the caller held for the patient before.',
  })
  async hold(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which visits.' }) input: HoldCourseInput,
  ) {
    const result = await this.holdCourse.execute(ctx, input);
    return result.ok ? result.value : result.refusal;
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => ExtendHoldResult, { description: 'Holds on for the whole time, from now.' })
  async extendHold(
    @Ctx() ctx: RequestContext,
    @Args('holdId', { type: () => ID, description: WHICH }) holdId: string,
  ) {
    const result = await this.holds.extend(ctx, holdId);
    return result.ok ? result.value : result.refusal;
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => DoneType, { description: 'Lets go: others can take the times at once.' })
  async releaseHold(
    @Ctx() ctx: RequestContext,
    @Args('holdId', { type: () => ID, description: WHICH }) holdId: string,
  ): Promise<DoneType> {
    await this.holds.release(ctx, holdId);
    return DONE;
  }

  @ResolveField('hold', () => CourseHoldType, {
    nullable: true,
    description: 'What the caller holds of it at this time; null while that is nothing.',
  })
  ofCourse(@Ctx() ctx: RequestContext, @Parent() { patientId, status }: CourseType) {
    return status === 'ACTIVE' ? this.holds.of(ctx, patientId) : null;
  }
}
