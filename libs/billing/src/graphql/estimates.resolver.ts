import type { EstimateId, PatientId, Result } from '@kapstone/kernel';
import { type PatientView, PatientsReader, PatientType } from '@kapstone/patients';
import {
  AFTER,
  Allow,
  Ctx,
  FIRST,
  notFound,
  pageRequest,
  parseId,
  Permission,
  type RequestContext,
} from '@kapstone/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CreateEstimate } from '../application/create-estimate.js';
import { EstimatesReader } from '../application/estimates.reader.js';
import { IssueEstimate } from '../application/issue-estimate.js';
import { MarkEstimateDelivered } from '../application/mark-estimate-delivered.js';
import { RequestEstimate } from '../application/request-estimate.js';
import { PreviewEstimate } from '../application/preview-estimate.js';
import { ReviseEstimate } from '../application/revise-estimate.js';
import { UpdateEstimate } from '../application/update-estimate.js';
import {
  CreateEstimateResult,
  IssueEstimateResult,
  MarkEstimateDeliveredResult,
  ReviseEstimateResult,
  UpdateEstimateResult,
} from './billing-refusals.js';
import {
  CreateEstimateInput,
  IssueEstimateInput,
  MarkEstimateDeliveredInput,
  RequestEstimateInput,
  ReviseEstimateInput,
  UpdateEstimateInput,
} from './billing.input.js';
import { estimateType } from './estimate-view.js';
import { EstimateConnection, EstimateStateValue, EstimateType } from './estimate.type.js';

@Resolver(() => EstimateType)
export class EstimatesResolver {
  constructor(
    private readonly reader: EstimatesReader,
    private readonly patients: PatientsReader,
    private readonly requesting: RequestEstimate,
    private readonly creating: CreateEstimate,
    private readonly updating: UpdateEstimate,
    private readonly previewing: PreviewEstimate,
    private readonly issuing: IssueEstimate,
    private readonly revising: ReviseEstimate,
    private readonly delivering: MarkEstimateDelivered,
  ) {}

  @Allow(Permission.EstimateRead)
  @Query(() => EstimateConnection, { description: 'Estimates, those begun last first.' })
  async estimates(
    @Ctx() ctx: RequestContext,
    @Args('state', { type: () => EstimateStateValue, nullable: true, description: 'Only of this state.' })
    state: EstimateStateValue | null | undefined,
    @Args('patientId', { type: () => ID, nullable: true, description: 'Only of this patient.' })
    patientId: string | null | undefined,
    @Args('needsWork', {
      type: () => Boolean,
      nullable: true,
      description: 'Only drafts, and what is issued but not yet delivered.',
    })
    needsWork: boolean | null | undefined,
    @Args('first', { ...FIRST, defaultValue: 50 }) first: number,
    @Args('after', AFTER) after: string | null | undefined,
  ): Promise<EstimateConnection> {
    const filter = {
      state,
      needsWork,
      patientId: patientId ? parseId<PatientId>(patientId, 'patient', 'patientId') : null,
    };
    const { nodes, pageInfo } = await this.reader.page(ctx, filter, pageRequest(first, after, 2));
    return { nodes: nodes.map(estimateType), pageInfo };
  }

  @Allow(Permission.EstimateRead)
  @Query(() => EstimateType, { description: 'One version of an estimate.' })
  estimate(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'The version.' }) id: string,
  ): Promise<EstimateType> {
    return this.byId(ctx, parseId<EstimateId>(id, 'estimate'));
  }

  @Allow(Permission.EstimateWrite)
  @Query(() => EstimateType, {
    description: 'A draft as it would read, and what it would lack, with a change that is not saved.',
  })
  async previewEstimate(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'What would be written; the version plays no part.' })
    input: UpdateEstimateInput,
  ): Promise<EstimateType> {
    return estimateType(await this.previewing.execute(ctx, input));
  }

  @ResolveField(() => PatientType, { description: 'Whom it is for.' })
  patient(@Ctx() ctx: RequestContext, @Parent() { patientId }: EstimateType): Promise<PatientView> {
    return this.patients.byId(ctx, patientId);
  }

  @Allow(Permission.EstimateRequest)
  @Mutation(() => EstimateType, {
    description:
      'Records that a patient asked what it will cost, which starts a clock. Gives the draft that will answer.',
  })
  async requestEstimate(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Who asked, and when.' }) input: RequestEstimateInput,
  ): Promise<EstimateType> {
    const requested = await this.requesting.execute(ctx, input);
    return this.byId(ctx, (requested as { value: EstimateId }).value);
  }

  @Allow(Permission.EstimateWrite)
  @Mutation(() => CreateEstimateResult, {
    description: 'Begins an estimate as a draft, from the course, the booked visits and the fee schedule.',
  })
  async createEstimate(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Whom it is for.' }) input: CreateEstimateInput,
  ): Promise<typeof CreateEstimateResult> {
    return this.answer(ctx, await this.creating.execute(ctx, input));
  }

  @Allow(Permission.EstimateWrite)
  @Mutation(() => UpdateEstimateResult, { description: 'Changes what is written on a draft.' })
  async updateEstimate(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'What to write.' }) input: UpdateEstimateInput,
  ): Promise<typeof UpdateEstimateResult> {
    return this.answer(ctx, await this.updating.execute(ctx, input));
  }

  @Allow(Permission.EstimateWrite)
  @Mutation(() => IssueEstimateResult, {
    description:
      'Issues a draft that has all required parts. It is never changed afterwards. Needs a person, not a token.',
  })
  async issueEstimate(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The draft.' }) input: IssueEstimateInput,
  ): Promise<typeof IssueEstimateResult> {
    return this.answer(ctx, await this.issuing.execute(ctx, input));
  }

  @Allow(Permission.EstimateWrite)
  @Mutation(() => ReviseEstimateResult, {
    description: 'Begins the next version of an issued estimate, which stays in force until that is issued.',
  })
  async reviseEstimate(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The issued version, and why.' }) input: ReviseEstimateInput,
  ): Promise<typeof ReviseEstimateResult> {
    return this.answer(ctx, await this.revising.execute(ctx, input));
  }

  @Allow(Permission.EstimateWrite)
  @Mutation(() => MarkEstimateDeliveredResult, {
    description: 'Marks that the patient got an issued estimate.',
  })
  async markEstimateDelivered(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which, and how.' }) input: MarkEstimateDeliveredInput,
  ): Promise<typeof MarkEstimateDeliveredResult> {
    return this.answer(ctx, await this.delivering.execute(ctx, input));
  }

  private async byId(ctx: RequestContext, id: EstimateId): Promise<EstimateType> {
    const view = (await this.reader.byIds(ctx, [id])).get(id);
    if (!view) throw notFound('estimate');
    return estimateType(view);
  }

  private async answer<R>(ctx: RequestContext, result: Result<EstimateId, R>): Promise<EstimateType | R> {
    return result.ok ? this.byId(ctx, result.value) : result.refusal;
  }
}
