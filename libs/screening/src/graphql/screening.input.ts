import { Field, ID, InputType } from '@nestjs/graphql';
import { ScreeningDecisionValue } from './screening.type.js';

@InputType({ description: 'A psychiatrist’s decision on a patient’s candidacy.' })
export class RecordScreeningInput {
  @Field(() => String, {
    nullable: true,
    description: 'Repeat it to repeat the request without doing it twice.',
  })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;

  @Field(() => ScreeningDecisionValue, { description: 'What is decided.' })
  decision!: ScreeningDecisionValue;

  @Field(() => String, { description: 'Why, for the chart; at most 4,000 characters.' })
  reason!: string;
}
