import { StaffMemberType, StaffReader } from '@kapstone/identity';
import {
  Allow,
  Ctx,
  parseId,
  Permission,
  Refusal,
  type RequestContext,
  resultUnion,
  StaleVersion,
} from '@kapstone/platform';
import { ReadinessItemType } from '@kapstone/readiness';
import {
  AppointmentsReader,
  type AppointmentStepRefusal,
  AppointmentType,
  WrongStatus,
} from '@kapstone/scheduling';
import {
  Args,
  Field,
  ID,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CompleteInfusion } from '../application/complete-infusion.js';
import { InfusionSessionsReader } from '../application/infusion-sessions.reader.js';
import { StartInfusion, type StartInfusionRefusal } from '../application/start-infusion.js';
import { CompleteInfusionInput, InfusionSessionType, StartInfusionInput } from './infusion.type.js';

@ObjectType({ implements: () => [Refusal], description: 'Something has to be put right before the dose.' })
export class NotReady extends Refusal {
  @Field(() => [ReadinessItemType], { description: 'What stops the start, with who puts it right.' })
  missing!: ReadinessItemType[];
}

export const StartInfusionResult = resultUnion<StartInfusionRefusal>(
  'StartInfusionResult',
  () => AppointmentType,
  'Appointment',
  { NOT_READY: NotReady, WRONG_STATUS: WrongStatus, STALE_VERSION: StaleVersion },
);

export const CompleteInfusionResult = resultUnion<AppointmentStepRefusal>(
  'CompleteInfusionResult',
  () => AppointmentType,
  'Appointment',
  { WRONG_STATUS: WrongStatus, STALE_VERSION: StaleVersion },
);

@Resolver(() => InfusionSessionType)
export class InfusionResolver {
  constructor(
    private readonly sessions: InfusionSessionsReader,
    private readonly appointments: AppointmentsReader,
    private readonly staff: StaffReader,
    private readonly startInfusion: StartInfusion,
    private readonly completeInfusion: CompleteInfusion,
  ) {}

  @Allow(Permission.ChartRead)
  @Query(() => InfusionSessionType, {
    name: 'infusionSession',
    nullable: true,
    description: 'What happened at an infusion; null before its start and where the chart is closed.',
  })
  session(
    @Ctx() ctx: RequestContext,
    @Args('appointmentId', { type: () => ID, description: 'The infusion appointment.' })
    appointmentId: string,
  ) {
    return this.sessions.ofAppointment(ctx, parseId(appointmentId, 'appointment', 'appointmentId'));
  }

  @Allow(Permission.InfusionConduct)
  @Mutation(() => StartInfusionResult, {
    name: 'startInfusion',
    description: 'Starts an infusion if everything that must be in place is, at this very moment.',
  })
  async start(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which infusion.' }) input: StartInfusionInput,
  ) {
    const result = await this.startInfusion.execute(ctx, input);
    return result.ok ? this.appointments.byId(ctx, result.value) : result.refusal;
  }

  @Allow(Permission.InfusionConduct)
  @Mutation(() => CompleteInfusionResult, {
    name: 'completeInfusion',
    description: 'Completes an infusion with the actual end of its dose, from which the 72 hours count.',
  })
  async complete(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which infusion, and when the dose ended.' }) input: CompleteInfusionInput,
  ) {
    const result = await this.completeInfusion.execute(ctx, input);
    return result.ok ? this.appointments.byId(ctx, result.value) : result.refusal;
  }

  @ResolveField(() => StaffMemberType, { description: 'Who started it.' })
  startedBy(@Ctx() ctx: RequestContext, @Parent() { startedById }: InfusionSessionType) {
    return this.staff.find(ctx, startedById);
  }
}
