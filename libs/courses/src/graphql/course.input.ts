import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DEFAULT_INFUSIONS } from '../domain/course-sessions.js';
import { DoseRoute } from '../domain/course-words.js';

@InputType('CreateCourseInput', { description: 'A new course.' })
export class CreateCourseInputType {
  @Field(() => String, { nullable: true, description: 'The same key again gives the same course.' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'For whom.' })
  patientId!: string;

  @Field(() => Int, { defaultValue: DEFAULT_INFUSIONS, description: 'How many infusions, 1 to 24.' })
  infusionCount!: number;

  @Field(() => String, { defaultValue: 'ketamine', description: 'What is given.' })
  drug!: string;

  @Field(() => DoseRoute, { defaultValue: DoseRoute.IV, description: 'How it is given.' })
  route!: DoseRoute;

  @Field(() => String, { description: 'What is treated, in at most 120 characters. Clinical.' })
  indication!: string;

  @Field(() => ID, { nullable: true, description: 'A psychiatrist, who joins the care team.' })
  prescriberId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A therapist, who joins the care team.' })
  therapistId?: string | null;
}

@InputType('EndCourseInput', { description: 'Which course ends, and how.' })
export class EndCourseInputType {
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;

  @Field(() => Int, { description: 'The version that the change was made on.' })
  version!: number;

  @Field(() => Boolean, { description: 'It went as planned; otherwise it is broken off.' })
  completed!: boolean;
}
