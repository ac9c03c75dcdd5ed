import { CourseEnded, type CourseEndedRefusal } from '@kapstone/courses';
import { DuplicateName } from '@kapstone/facility';
import { Refusal, resultUnion, StaleVersion } from '@kapstone/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import type { EstimateNotIssued as NotIssued } from '../application/estimate-refusals.js';
import type { IssueEstimateRefusal } from '../application/issue-estimate.js';
import type { SaveFeeRefusal } from '../application/save-fee.js';
import type { UpdateEstimateRefusal } from '../application/update-estimate.js';
import { EstimatePartType, EstimateType } from './estimate.type.js';
import { FeeType } from './fee.type.js';

@ObjectType({
  implements: () => [Refusal],
  description: 'Parts that the law requires are missing: it stays a draft.',
})
export class EstimateIncomplete extends Refusal {
  @Field(() => [EstimatePartType], { description: 'What is missing, in the order of the document.' })
  missing!: EstimatePartType[];
}

@ObjectType({
  implements: () => [Refusal],
  description: 'The estimate is issued or replaced and is never changed.',
})
export class EstimateNotDraft extends Refusal {}

@ObjectType({ implements: () => [Refusal], description: 'The estimate is no version in force.' })
export class EstimateNotIssued extends Refusal {}

@ObjectType({
  implements: () => [Refusal],
  description: 'An infusion’s price lies outside the range and has no reason.',
})
export class PriceNeedsReason extends Refusal {}

const estimate = () => EstimateType;

export const SaveFeeResult = resultUnion<SaveFeeRefusal>('SaveFeeResult', () => FeeType, 'Fee', {
  STALE_VERSION: StaleVersion,
  PRICE_NEEDS_REASON: PriceNeedsReason,
  DUPLICATE_NAME: DuplicateName,
});

export const CreateEstimateResult = resultUnion<CourseEndedRefusal>(
  'CreateEstimateResult',
  estimate,
  'Estimate',
  { COURSE_ENDED: CourseEnded },
);

export const UpdateEstimateResult = resultUnion<UpdateEstimateRefusal>(
  'UpdateEstimateResult',
  estimate,
  'Estimate',
  { STALE_VERSION: StaleVersion, ESTIMATE_NOT_DRAFT: EstimateNotDraft, PRICE_NEEDS_REASON: PriceNeedsReason },
);

export const IssueEstimateResult = resultUnion<IssueEstimateRefusal>(
  'IssueEstimateResult',
  estimate,
  'Estimate',
  {
    STALE_VERSION: StaleVersion,
    ESTIMATE_INCOMPLETE: EstimateIncomplete,
    ESTIMATE_NOT_DRAFT: EstimateNotDraft,
    PRICE_NEEDS_REASON: PriceNeedsReason,
  },
);

export const ReviseEstimateResult = resultUnion<NotIssued>('ReviseEstimateResult', estimate, 'Estimate', {
  ESTIMATE_NOT_ISSUED: EstimateNotIssued,
});

export const MarkEstimateDeliveredResult = resultUnion<NotIssued>(
  'MarkEstimateDeliveredResult',
  estimate,
  'Estimate',
  { ESTIMATE_NOT_ISSUED: EstimateNotIssued },
);
