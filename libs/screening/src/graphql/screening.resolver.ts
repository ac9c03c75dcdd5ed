import { StaffMemberType, StaffReader } from '@kapstone/identity';
import type { PatientId } from '@kapstone/kernel';
import { PatientType } from '@kapstone/patients';
import { Allow, Ctx, loaderOf, notFound, Permission, type RequestContext } from '@kapstone/platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RecordScreening } from '../application/record-screening.js';
import { ScreeningsReader, type ScreeningView } from '../application/screenings.reader.js';
import { RecordScreeningInput } from './screening.input.js';
import { ScreeningType } from './screening.type.js';

const toType = ({ decidedBy, ...view }: ScreeningView): ScreeningType => ({
  ...view,
  decidedById: decidedBy,
});

@Resolver(() => ScreeningType)
export class ScreeningResolver {
  constructor(
    private readonly screenings: ScreeningsReader,
    private readonly staff: StaffReader,
    private readonly recordScreening: RecordScreening,
  ) {}

  @Allow(Permission.ScreeningDecide)
  @Mutation(() => ScreeningType, {
    name: 'recordScreening',
    description: 'Records a psychiatrist’s decision on a patient’s candidacy. The latest decision rules.',
  })
  async record(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The decision.' }) input: RecordScreeningInput,
  ): Promise<ScreeningType> {
    const id = await this.recordScreening.execute(ctx, input);
    const view = await this.screenings.byId(ctx, id);
    if (!view) throw notFound('screening');
    return toType(view);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who decided.' })
  decidedBy(@Ctx() ctx: RequestContext, @Parent() { decidedById }: ScreeningType) {
    return this.staff.find(ctx, decidedById);
  }
}

@Resolver(() => PatientType)
export class PatientScreeningsResolver {
  constructor(private readonly screenings: ScreeningsReader) {}

  @ResolveField('screenings', () => [ScreeningType], {
    description: 'Decisions on candidacy, the latest first.',
  })
  async ofPatient(@Ctx() ctx: RequestContext, @Parent() { id }: { id: PatientId }): Promise<ScreeningType[]> {
    const loader = loaderOf<PatientId, ScreeningView[]>(ctx, ScreeningsReader, (ids) =>
      this.screenings.byPatients(ctx, ids),
    );
    return ((await loader.load(id)) ?? []).map(toType);
  }
}
