import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMemberType, StaffReader, type StaffView } from '@kapstone/identity';
import {
  AFTER,
  Allow,
  Ctx,
  FIRST,
  type Page,
  pageRequest,
  Permission,
  type RequestContext,
} from '@kapstone/platform';
import { BreakGlass } from '../application/break-glass.js';
import { type GlassAccess, GlassAccessesReader } from '../application/glass-accesses.reader.js';
import { PatientsReader, type PatientView } from '../application/patients.reader.js';
import { GlassAccessConnectionType, GlassAccessType } from './glass-access.type.js';
import { BreakGlassInputType } from './patient.input.js';
import { PatientType } from './patient.type.js';

@Resolver(() => GlassAccessType)
export class GlassAccessResolver {
  constructor(
    private readonly accesses: GlassAccessesReader,
    private readonly patients: PatientsReader,
    private readonly staff: StaffReader,
    private readonly breakingGlass: BreakGlass,
  ) {}

  @Allow(Permission.GlassReview)
  @Query(() => GlassAccessConnectionType, {
    name: 'glassAccesses',
    description: 'Who broke the glass, newest first.',
  })
  page(
    @Ctx() ctx: RequestContext,
    @Args('first', { ...FIRST, defaultValue: 50 }) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<GlassAccess>> {
    return this.accesses.page(ctx, pageRequest(first, after, 2));
  }

  @Allow(Permission.GlassBreak)
  @Mutation(() => GlassAccessType, {
    description: 'Opens the chart of a patient outside the caller’s care for one hour. The admin sees it.',
  })
  breakGlass(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Whose chart, and why.' }) input: BreakGlassInputType,
  ): Promise<GlassAccess> {
    return this.breakingGlass.execute(ctx, input);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who opened it.' })
  staffMember(@Ctx() ctx: RequestContext, @Parent() { staffId }: GlassAccess): Promise<StaffView> {
    return this.staff.byId(ctx, staffId);
  }

  @ResolveField(() => PatientType, { description: 'Whose chart it is.' })
  patient(@Ctx() ctx: RequestContext, @Parent() { patientId }: GlassAccess): Promise<PatientView> {
    return this.patients.byId(ctx, patientId);
  }
}
