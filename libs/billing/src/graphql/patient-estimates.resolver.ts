import type { PatientId } from '@kapstone/kernel';
import { PatientType } from '@kapstone/patients';
import { Allow, Ctx, loaderOf, Permission, type RequestContext } from '@kapstone/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EstimatesReader } from '../application/estimates.reader.js';
import { estimateType } from './estimate-view.js';
import { EstimateType } from './estimate.type.js';

/** Adds estimates to the patient. */
@Resolver(() => PatientType)
export class PatientEstimatesResolver {
  constructor(private readonly reader: EstimatesReader) {}

  @Allow(Permission.EstimateRead)
  @ResolveField(() => [EstimateType], {
    description: 'The patient’s estimates, all versions, the newest first.',
  })
  async estimates(@Ctx() ctx: RequestContext, @Parent() { id }: PatientType): Promise<EstimateType[]> {
    const loader = loaderOf(ctx, PatientEstimatesResolver, (ids: readonly PatientId[]) =>
      this.reader.byPatients(ctx, ids),
    );
    return ((await loader.load(id)) ?? []).map(estimateType);
  }
}
