import type { CourseId, EstimateId, Instant, PatientId } from '@kapstone/kernel';
import { DateTimeScalar } from '@kapstone/platform';
import { Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import { EstimateDeadlineType, EstimateTaskStateValue } from './estimate.type.js';

@ObjectType('EstimateTask', { description: 'A patient for whom an estimate is to be made.' })
export class EstimateTaskType {
  @HideField()
  patientId!: PatientId;

  @HideField()
  estimateId!: EstimateId | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The patient’s active course, from which the draft is made.',
  })
  courseId!: CourseId | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The midnight that ends the due day; null while nothing runs.',
  })
  dueAt!: Instant | null;

  @Field(() => EstimateDeadlineType, { nullable: true, description: 'Why it is due then.' })
  deadline!: EstimateDeadlineType | null;

  @Field(() => EstimateTaskStateValue, { description: 'How urgent it is.' })
  state!: EstimateTaskStateValue;
}
