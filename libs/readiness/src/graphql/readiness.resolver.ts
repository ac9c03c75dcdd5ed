import type { AppointmentId } from '@kapstone/kernel';
import {
  Allow,
  Ctx,
  loaderOf,
  Permission,
  Refusal,
  type RequestContext,
  resultUnion,
} from '@kapstone/platform';
import { AppointmentsReader, AppointmentType } from '@kapstone/scheduling';
import {
  Args,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { ReadinessView } from '../application/judge-readiness.js';
import { OverrideReadiness, type OverrideReadinessRefusal } from '../application/override-readiness.js';
import { ReadinessReader } from '../application/readiness.reader.js';
import { ReadinessItemKind, ReadinessType } from './readiness.type.js';

@InputType({ description: 'An item that a psychiatrist takes the responsibility for.' })
export class OverrideReadinessInput {
  @Field(() => ID, { description: 'The visit.' })
  appointmentId!: string;

  @Field(() => ReadinessItemKind, { description: 'What is missing. Only the estimate can be overridden.' })
  item!: ReadinessItemKind;

  @Field(() => String, { description: 'Why, 3 to 1,000 characters.' })
  reason!: string;
}

@ObjectType({
  implements: () => [Refusal],
  description: 'The item cannot be overridden, or does not need to be.',
})
export class NotOverridable extends Refusal {}

export const OverrideReadinessResult = resultUnion<OverrideReadinessRefusal>(
  'OverrideReadinessResult',
  () => AppointmentType,
  'Appointment',
  { NOT_OVERRIDABLE: NotOverridable },
);

@Resolver(() => AppointmentType)
export class ReadinessResolver {
  constructor(
    private readonly reader: ReadinessReader,
    private readonly appointments: AppointmentsReader,
    private readonly overrideReadiness: OverrideReadiness,
  ) {}

  @ResolveField(() => ReadinessType, { description: 'May it go ahead, and if not, what is missing.' })
  async readiness(@Ctx() ctx: RequestContext, @Parent() { id }: { id: AppointmentId }) {
    const loader = loaderOf<AppointmentId, ReadinessView>(ctx, ReadinessReader, (ids) =>
      this.reader.forAppointments(ctx, ids),
    );
    return loader.load(id);
  }

  @Allow(Permission.ReadinessOverride)
  @Mutation(() => OverrideReadinessResult, {
    name: 'overrideReadiness',
    description: 'Lets a visit go ahead without its estimate, on a psychiatrist’s responsibility.',
  })
  async override(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'What is overridden, and why.' }) input: OverrideReadinessInput,
  ) {
    const result = await this.overrideReadiness.execute(ctx, input);
    return result.ok ? this.appointments.byId(ctx, result.value) : result.refusal;
  }
}
