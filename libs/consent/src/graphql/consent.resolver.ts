import { StaffMemberType, StaffReader } from '@kapstone/identity';
import type { ConsentId, PatientId } from '@kapstone/kernel';
import { PatientType } from '@kapstone/patients';
import { Allow, Ctx, loaderOf, notFound, Permission, type RequestContext } from '@kapstone/platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  ConsentTemplatesReader,
  type ConsentTemplateVersionView,
} from '../application/consent-templates.reader.js';
import { ConsentsReader, type ConsentView } from '../application/consents.reader.js';
import { RecordConsent } from '../application/record-consent.js';
import { WithdrawConsent } from '../application/withdraw-consent.js';
import { RecordConsentResult, WithdrawConsentResult } from './consent-refusals.js';
import { ConsentTemplateVersionType } from './consent-template.type.js';
import { RecordConsentInput, WithdrawConsentInput } from './consent.input.js';
import { ConsentType } from './consent.type.js';

const toType = ({ recordedBy, withdrawnBy, standing, ...view }: ConsentView): ConsentType => ({
  ...view,
  recordedById: recordedBy,
  withdrawnById: withdrawnBy,
  standing:
    standing === 'OTHER_DRUG' || standing === 'OTHER_ROUTE' || standing === 'OTHER_INDICATION'
      ? 'OTHER_SCOPE'
      : standing,
});

@Resolver(() => ConsentType)
export class ConsentResolver {
  constructor(
    private readonly consents: ConsentsReader,
    private readonly templates: ConsentTemplatesReader,
    private readonly staff: StaffReader,
    private readonly recordConsent: RecordConsent,
    private readonly withdrawConsent: WithdrawConsent,
  ) {}

  @Allow(Permission.ConsentRecord)
  @Mutation(() => RecordConsentResult, {
    name: 'recordConsent',
    description: 'Records a consent that a patient signed on paper. It holds for twelve months.',
  })
  async record(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'What was signed.' }) input: RecordConsentInput,
  ) {
    const result = await this.recordConsent.execute(ctx, input);
    return result.ok ? this.one(ctx, result.value) : result.refusal;
  }

  @Allow(Permission.ConsentWithdraw)
  @Mutation(() => WithdrawConsentResult, {
    name: 'withdrawConsent',
    description:
      'Withdraws a consent, at once and for good, with every other copy signed for the same treatment.',
  })
  async withdraw(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which consent.' }) { consentId }: WithdrawConsentInput,
  ) {
    const result = await this.withdrawConsent.execute(ctx, consentId);
    return result.ok ? this.one(ctx, result.value) : result.refusal;
  }

  @ResolveField(() => ConsentTemplateVersionType, { description: 'What was signed.' })
  version(@Ctx() ctx: RequestContext, @Parent() { versionId }: ConsentType) {
    return loaderOf<string, ConsentTemplateVersionView>(ctx, ConsentTemplatesReader, (ids) =>
      this.templates.versionsByIds(ctx, ids),
    ).load(versionId);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who recorded it.' })
  recordedBy(@Ctx() ctx: RequestContext, @Parent() { recordedById }: ConsentType) {
    return this.staff.find(ctx, recordedById);
  }

  @ResolveField(() => StaffMemberType, {
    nullable: true,
    description: 'Who recorded that the patient took it back.',
  })
  withdrawnBy(@Ctx() ctx: RequestContext, @Parent() { withdrawnById }: ConsentType) {
    return withdrawnById && this.staff.find(ctx, withdrawnById);
  }

  private async one(ctx: RequestContext, id: ConsentId): Promise<ConsentType> {
    const view = (await this.consents.byIds(ctx, [id])).get(id);
    if (!view) throw notFound('consent');
    return toType(view);
  }
}

@Resolver(() => PatientType)
export class PatientConsentsResolver {
  constructor(private readonly consents: ConsentsReader) {}

  @ResolveField('consents', () => [ConsentType], { description: 'What the patient signed, the last first.' })
  async ofPatient(@Ctx() ctx: RequestContext, @Parent() { id }: { id: PatientId }): Promise<ConsentType[]> {
    const loader = loaderOf<PatientId, ConsentView[]>(ctx, ConsentsReader, (ids) =>
      this.consents.byPatients(ctx, ids),
    );
    return ((await loader.load(id)) ?? []).map(toType);
  }
}
