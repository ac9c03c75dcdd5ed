import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PracticeReader, PracticeType } from '@kapstone/identity';
import { Allow, Ctx, Permission, type RequestContext, SignedIn } from '@kapstone/platform';
import { UpdatePractice } from '../application/update-practice.js';
import { UpdatePracticeInputType, UpdatePracticeResult } from './practice.input.js';

@Resolver(() => PracticeType)
export class PracticeResolver {
  constructor(
    private readonly practices: PracticeReader,
    private readonly updatePractice: UpdatePractice,
  ) {}

  @SignedIn()
  @Query(() => PracticeType, { name: 'practice', description: 'The caller’s practice.' })
  own(@Ctx() ctx: RequestContext) {
    return this.practices.current(ctx);
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => UpdatePracticeResult, {
    name: 'updatePractice',
    description: 'Changes the practice’s settings.',
  })
  async update(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The new settings.' }) input: UpdatePracticeInputType,
  ) {
    const result = await this.updatePractice.execute(ctx, input);
    return result.ok ? this.practices.current(ctx) : result.refusal;
  }
}
