import { Field, ObjectType } from '@nestjs/graphql';

/** The answer of a mutation that has nothing to show. */
@ObjectType('Done', { description: 'It is done.' })
export class DoneType {
  @Field(() => Boolean, { description: 'Always true: what could not be done is an error or a refusal.' })
  done!: boolean;
}

export const DONE: DoneType = { done: true };
