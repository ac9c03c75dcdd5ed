import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type PlainRefusal, Refusal } from './refusal.js';

export interface StaleVersionRefusal extends PlainRefusal<'STALE_VERSION'> {
  readonly currentVersion: number;
}

/** Refuses a change that was made on a version which somebody has replaced since. @param what a word of the glossary */
export const staleVersion = (what: string, currentVersion: number): StaleVersionRefusal => ({
  code: 'STALE_VERSION',
  message: `Someone changed this ${what} meanwhile. Look at it as it is now, then make your change again.`,
  currentVersion,
});

@ObjectType('StaleVersion', {
  implements: () => [Refusal],
  description: 'Somebody else changed the record since it was read.',
})
export class StaleVersion extends Refusal {
  @Field(() => Int, { description: 'The version that the record has now.' })
  currentVersion!: number;
}
