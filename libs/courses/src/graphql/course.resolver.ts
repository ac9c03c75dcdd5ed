import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMemberType, StaffReader, type StaffView } from '@kapstone/identity';
import type { CourseId } from '@kapstone/kernel';
import {
  AFTER,
  Allow,
  Ctx,
  FIRST,
  type Page,
  pageRequest,
  parseId,
  Permission,
  type RequestContext,
} from '@kapstone/platform';
import { PatientsReader, PatientType, type PatientView } from '@kapstone/patients';
import {
  type CoursesFilter,
  CoursesReader,
  type CourseSessionView,
  type CourseView,
} from '../application/courses.reader.js';
import { CreateCourse } from '../application/create-course.js';
import { EndCourse } from '../application/end-course.js';
import { CourseStatus } from '../domain/course-words.js';
import { CreateCourseInputType, EndCourseInputType } from './course.input.js';
import { CreateCourseResult, EndCourseResult } from './course.results.js';
import { CourseConnectionType, CourseSessionType, CourseType } from './course.type.js';

/** What a page of courses was asked by, for its count. */
interface CoursesListed {
  readonly filter: CoursesFilter;
}

@Resolver(() => CourseType)
export class CourseResolver {
  constructor(
    private readonly courses: CoursesReader,
    private readonly patients: PatientsReader,
    private readonly staff: StaffReader,
    private readonly createCourse: CreateCourse,
    private readonly endCourse: EndCourse,
  ) {}

  @Allow(Permission.PatientRead)
  @Query(() => CourseConnectionType, {
    name: 'courses',
    description: 'Courses of the practice, newest first.',
  })
  async page(
    @Ctx() ctx: RequestContext,
    @Args('status', { type: () => CourseStatus, nullable: true, description: 'Only those so far.' })
    status: CourseStatus | null,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Only of patients who match: any part of a name, phone number or birth date.',
    })
    search: string | null,
    @Args('first', { ...FIRST, defaultValue: 50 }) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<CourseView> & CoursesListed> {
    const filter = { status: status ?? null, search: search ?? null };
    return { ...(await this.courses.page(ctx, filter, pageRequest(first, after, 2))), filter };
  }

  @Allow(Permission.PatientRead)
  @Query(() => CourseType, { name: 'course', description: 'One course.' })
  one(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Which course.' }) id: string) {
    return this.courses.byId(ctx, parseId<CourseId>(id, 'course'));
  }

  @Allow(Permission.CourseWrite)
  @Mutation(() => CreateCourseResult, {
    name: 'createCourse',
    description: 'Plans a course with its sessions.',
  })
  async create(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The course.' }) input: CreateCourseInputType,
  ) {
    const result = await this.createCourse.execute(ctx, input);
    return result.ok ? this.courses.refreshed(ctx, result.value) : result.refusal;
  }

  @Allow(Permission.CourseWrite)
  @Mutation(() => EndCourseResult, { name: 'endCourse', description: 'Completes a course or breaks it off.' })
  async end(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which, and how.' }) input: EndCourseInputType,
  ) {
    const result = await this.endCourse.execute(ctx, input);
    return result.ok ? this.courses.refreshed(ctx, result.value) : result.refusal;
  }

  @ResolveField(() => PatientType, { description: 'Who is treated.' })
  patient(@Ctx() ctx: RequestContext, @Parent() { patientId }: CourseView): Promise<PatientView> {
    return this.patients.byId(ctx, patientId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What is treated. Clinical: null without permission to read charts, or while the chart is closed.',
  })
  indication(@Ctx() ctx: RequestContext, @Parent() course: CourseView): Promise<string | null> {
    return this.courses.indication(ctx, course);
  }

  @ResolveField(() => StaffMemberType, {
    nullable: true,
    description: 'Who orders and supervises the doses.',
  })
  prescriber(
    @Ctx() ctx: RequestContext,
    @Parent() { prescriberId }: CourseView,
  ): Promise<StaffView | null> | null {
    return prescriberId && this.staff.find(ctx, prescriberId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who prepares and integrates.' })
  therapist(
    @Ctx() ctx: RequestContext,
    @Parent() { therapistId }: CourseView,
  ): Promise<StaffView | null> | null {
    return therapistId && this.staff.find(ctx, therapistId);
  }

  @ResolveField(() => [CourseSessionType], {
    description: 'In the order in which the patient goes through them.',
  })
  sessions(@Ctx() ctx: RequestContext, @Parent() { id }: CourseView): Promise<readonly CourseSessionView[]> {
    return this.courses.sessionsOf(ctx, id);
  }
}

@Resolver(() => CourseConnectionType)
export class CourseConnectionResolver {
  constructor(private readonly courses: CoursesReader) {}

  @ResolveField(() => Int, { description: 'How many there are; a search looks at the 100 best matches.' })
  totalCount(@Ctx() ctx: RequestContext, @Parent() { filter }: CoursesListed): Promise<number> {
    return this.courses.count(ctx, filter);
  }
}

@Resolver(() => PatientType)
export class PatientCoursesResolver {
  constructor(private readonly courses: CoursesReader) {}

  @ResolveField('courses', () => [CourseType], { description: 'Newest first.' })
  coursesOf(@Ctx() ctx: RequestContext, @Parent() { id }: PatientView): Promise<readonly CourseView[]> {
    return this.courses.ofPatient(ctx, id);
  }
}
