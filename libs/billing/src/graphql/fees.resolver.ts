import { Allow, Ctx, Permission, type RequestContext } from '@kapstone/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FeesReader } from '../application/fees.reader.js';
import { SaveFee } from '../application/save-fee.js';
import { SaveFeeResult } from './billing-refusals.js';
import { SaveFeeInput } from './billing.input.js';
import { FeeType } from './fee.type.js';

@Resolver(() => FeeType)
export class FeesResolver {
  constructor(
    private readonly reader: FeesReader,
    private readonly saving: SaveFee,
  ) {}

  @Allow(Permission.EstimateRead)
  @Query(() => [FeeType], { description: 'The fee schedule by code, inactive fees included.' })
  fees(@Ctx() ctx: RequestContext): Promise<FeeType[]> {
    return this.reader.all(ctx);
  }

  @Allow(Permission.FeeWrite)
  @Mutation(() => SaveFeeResult, {
    description: 'Adds a fee or changes one. Estimates that quote it stay as they are.',
  })
  async saveFee(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The fee.' }) input: SaveFeeInput,
  ): Promise<typeof SaveFeeResult> {
    const saved = await this.saving.execute(ctx, input);
    return saved.ok ? this.reader.byId(ctx, saved.value) : saved.refusal;
  }
}
