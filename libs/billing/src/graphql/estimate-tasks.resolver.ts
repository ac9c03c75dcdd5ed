import { type PatientView, PatientsReader, PatientType } from '@kapstone/patients';
import { Allow, Ctx, loaderOf, Permission, type RequestContext } from '@kapstone/platform';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EstimateTasksReader } from '../application/estimate-tasks.reader.js';
import { EstimatesReader } from '../application/estimates.reader.js';
import { EstimateTaskType } from './estimate-task.type.js';
import { estimateTaskType, estimateType } from './estimate-view.js';
import { EstimateType } from './estimate.type.js';

@Resolver(() => EstimateTaskType)
export class EstimateTasksResolver {
  constructor(
    private readonly tasks: EstimateTasksReader,
    private readonly estimates: EstimatesReader,
    private readonly patients: PatientsReader,
  ) {}

  @Allow(Permission.EstimateWrite)
  @Query(() => [EstimateTaskType], {
    description: 'Who is owed an estimate and which drafts are open: the 200 most urgent, by deadline.',
  })
  async estimateTasks(@Ctx() ctx: RequestContext): Promise<EstimateTaskType[]> {
    return (await this.tasks.tasks(ctx)).map(estimateTaskType);
  }

  @ResolveField(() => PatientType, { description: 'Whom it is for.' })
  patient(@Ctx() ctx: RequestContext, @Parent() { patientId }: EstimateTaskType): Promise<PatientView> {
    return this.patients.byId(ctx, patientId);
  }

  @ResolveField(() => EstimateType, {
    nullable: true,
    description: 'The open draft; null where none is begun.',
  })
  async estimate(
    @Ctx() ctx: RequestContext,
    @Parent() { estimateId }: EstimateTaskType,
  ): Promise<EstimateType | null> {
    if (estimateId === null) return null;
    const loader = loaderOf(ctx, EstimateTasksResolver, (ids: readonly (typeof estimateId)[]) =>
      this.estimates.byIds(ctx, ids),
    );
    const view = await loader.load(estimateId);
    return view && estimateType(view);
  }
}
